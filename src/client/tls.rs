//! Detects TLS that is missing from the build.

use std::error::Error as _;

/// Returns an error message if rustls has no crypto provider, without which reqwest panics.
#[cfg(feature = "rustls-no-provider")]
pub(super) fn missing_provider() -> Option<&'static str> {
    let has_provider =
        cfg!(feature = "rustls") || rustls::crypto::CryptoProvider::get_default().is_some();
    (!has_provider).then_some(
        "rustls has no crypto provider: install one before the first client is created, for \
         example `rustls::crypto::ring::default_provider().install_default()`, or enable the \
         feature `rustls` of quo-sdk",
    )
}

/// Whether a request failed because the build has no TLS.
pub(crate) fn is_missing(error: &reqwest::Error) -> bool {
    if !error.is_connect() {
        return false;
    }
    let mut source = error.source();
    while let Some(error) = source {
        // hyper's plain connector has no type or code for it. A test compares this text with
        // the message of the connector.
        if error.to_string().contains("scheme is not http") {
            return true;
        }
        source = error.source();
    }
    false
}
