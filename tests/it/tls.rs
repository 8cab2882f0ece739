//! https in builds with and without TLS.

use quo_sdk::{Client, Error};

/// A local port without a listener.
#[cfg(any(feature = "rustls", not(feature = "rustls-no-provider")))]
const NOWHERE: &str = "https://127.0.0.1:1";

#[cfg(any(feature = "rustls", not(feature = "rustls-no-provider")))]
async fn failure() -> Error {
    let client = Client::builder().api_key("key-1").base_url(NOWHERE);
    let client = client.build().unwrap();
    client.list_users().send().await.unwrap_err()
}

#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
#[tokio::test]
async fn https_without_tls_names_the_feature_to_enable() {
    let error = failure().await;
    let text = error.to_string();
    assert!(text.contains("the feature `rustls` of quo-sdk"), "{text}");
    assert!(text.contains("`http_client`"), "{text}");
    assert!(!error.is_outcome_unknown());
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn https_with_tls_reaches_the_connection() {
    let text = failure().await.to_string();
    let start = "list_users: the service cannot be reached after 3 attempts: ";
    let cause = text.strip_prefix(start).unwrap_or_else(|| panic!("{text}"));
    assert!(cause.contains("refused"), "{text}");
}

#[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
#[test]
fn rustls_without_a_provider_names_how_to_install_one() {
    let error = Client::builder().api_key("key-1").build().unwrap_err();
    let text = error.to_string();
    assert!(matches!(error, Error::Config(_)));
    assert!(text.contains("install_default()"), "{text}");
    assert!(text.contains("the feature `rustls`"), "{text}");
}
