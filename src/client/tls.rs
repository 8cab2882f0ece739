//! What an https call needs of the build, and how to say that it is missing.

use std::error::Error as _;

/// Why reqwest would not make a client here, and what to do.
///
/// Without a provider of cryptography it panics.
#[cfg(feature = "rustls-no-provider")]
pub(super) fn missing_provider() -> Option<&'static str> {
    let has_provider =
        cfg!(feature = "rustls") || rustls::crypto::CryptoProvider::get_default().is_some();
    (!has_provider).then_some(
        "rustls has no provider of cryptography: install one before the first client is made, as \
         in `rustls::crypto::ring::default_provider().install_default()`, or turn on the feature \
         `rustls` of quo-sdk",
    )
}

/// Whether a call failed because no TLS is compiled in.
pub(crate) fn is_missing(error: &reqwest::Error) -> bool {
    if !error.is_connect() {
        return false;
    }
    let mut source = error.source();
    while let Some(error) = source {
        // hyper's plain connector has no type or code for it; a test holds the words to what
        // the connector really says.
        if error.to_string().contains("scheme is not http") {
            return true;
        }
        source = error.source();
    }
    false
}
