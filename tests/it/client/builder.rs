//! Building a client, and the headers of every request.

use quo_sdk::{Client, Error};

use crate::client::server::{Answer, Server};

#[tokio::test]
async fn request_sends_the_raw_key_and_no_generator_header() {
    let server = Server::start(|_| Answer::json(200, &serde_json::json!({ "data": [] }))).await;
    let numbers = server.client().list_phone_numbers().send().await.unwrap();
    assert!(numbers.is_empty());
    assert_eq!(numbers.status(), 200);

    let [request] = server.recorded().try_into().unwrap();
    assert_eq!(request.headers["authorization"], "key-1");
    assert_eq!(
        request.headers["user-agent"],
        concat!("quo-sdk/", env!("CARGO_PKG_VERSION"))
    );
    assert!(!request.headers.contains_key("api-version"));
    assert_eq!(request.target, "/v1/phone-numbers");
}

#[test]
fn invalid_key_is_rejected_with_the_reason_and_not_shown() {
    let cases = [
        ("", "empty"),
        (" ", "white space"),
        ("secret-key\n", "white space"),
        ("secret key", "white space"),
        ("Bearer secret-key", "`Bearer`"),
        ("bearer secret-key", "`Bearer`"),
        ("secret-k\u{e9}y", "visible ASCII"),
        ("secret\u{0}key", "visible ASCII"),
    ];
    for (key, expected) in cases {
        let error = Client::new(key).unwrap_err();
        assert!(matches!(error, Error::Config(_)));
        let text = format!("{error} {error:?}");
        assert!(text.contains(expected), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
    assert!(
        Client::builder()
            .build()
            .unwrap_err()
            .to_string()
            .contains("api_key")
    );
}

#[test]
fn invalid_base_url_is_rejected_with_the_reason() {
    let cases = [
        ("api.quo.com", "not a valid URL"),
        ("ftp://api.quo.com", "https://"),
        ("https://api.quo.com/?a=b", "query"),
        ("https://api.quo.com/#a", "fragment"),
        ("https://ada:secret@api.quo.com", "user name"),
    ];
    for (base_url, expected) in cases {
        let client = Client::builder()
            .api_key("key-1")
            .base_url(base_url)
            .build();
        let text = client.unwrap_err().to_string();
        assert!(text.contains(expected), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
}

#[test]
fn base_url_keeps_its_path_and_loses_trailing_slashes() {
    let client = |base_url: &str| {
        let client = Client::builder()
            .api_key("key-1")
            .base_url(base_url)
            .build();
        client.unwrap().base_url().to_owned()
    };
    assert_eq!(client("https://api.quo.com/"), "https://api.quo.com");
    assert_eq!(client("http://127.0.0.1:8/quo//"), "http://127.0.0.1:8/quo");
    assert_eq!(
        Client::new("key-1").unwrap().base_url(),
        "https://api.quo.com"
    );
}

#[test]
fn debug_does_not_show_the_key() {
    let builder = Client::builder().api_key("secret-key");
    let client = builder.clone().build().unwrap();
    let request = client.list_users();
    for text in [
        format!("{builder:?}"),
        format!("{client:?}"),
        format!("{request:?}"),
    ] {
        assert!(!text.contains("secret"), "{text}");
    }
}

#[tokio::test]
async fn redirect_is_an_error_response_and_not_followed() {
    let target = Server::start(|_| Answer::new(200, "{}")).await;
    let location = format!("{}/v1/users", target.url());
    let server = Server::start(move |_| Answer::new(307, "").header("location", &location)).await;
    let error = server.client().list_users().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert!(target.recorded().is_empty());
}
