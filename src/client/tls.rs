//! Detects TLS that is missing from the build.

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
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(crate) fn is_missing(error: &reqwest::Error) -> bool {
    use std::error::Error as _;

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

/// Whether a request failed because the build has no TLS. A host of JavaScript has its own.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(crate) fn is_missing(_: &reqwest::Error) -> bool {
    false
}
