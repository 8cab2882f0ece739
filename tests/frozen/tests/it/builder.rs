//! Building a client, and the headers of every request.

use quo_sdk::Error;
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::{Answer, Server};

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
        ("https://api.quo.com\\secret", "backslash"),
        ("https://api.quo.com\n", "white space"),
        ("https://api.quo.com/a\tb", "white space"),
        (" https://api.quo.com", "white space"),
        ("https://api.quo.com/\u{7f}", "control character"),
        ("https://api.quo.com/\u{0}", "control character"),
        (
            "https://api.quo.com/v1",
            "each operation adds its own `/v1` to the base URL",
        ),
        ("https://api.quo.com/v1//", "remove `/v1`"),
        ("http://127.0.0.1:4010/quo/v1/", "remove `/v1`"),
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

#[test]
fn plain_http_needs_a_loopback_host_or_permission() {
    let loopback = [
        "http://127.0.0.1:4010",
        "http://127.8.9.10",
        "http://[::1]:4010",
        "http://[::ffff:127.0.0.1]:4010",
        "http://localhost:4010",
        "HTTP://LocalHost",
        "http://quo.localhost",
        "https://quo-emulator:4010",
    ];
    for base_url in loopback {
        let builder = Client::builder().api_key("key-1").base_url(base_url);
        builder.build().unwrap();
    }
    let others = [
        "http://api.quo.com",
        "http://quo-emulator:4010",
        "http://10.0.0.1",
        "http://0.0.0.0:4010",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://[fe80::1]",
        "HTTP://api.quo.com",
    ];
    for base_url in others {
        let builder = Client::builder().api_key("key-1").base_url(base_url);
        let text = builder.clone().build().unwrap_err().to_string();
        assert!(text.starts_with("base_url: "), "{text}");
        assert!(text.contains("`allow_plain_http`"), "{text}");
        builder.allow_plain_http().build().unwrap();
    }
}

#[test]
fn invalid_user_agent_is_rejected_by_its_name() {
    let builder = Client::builder().api_key("key-1").user_agent("shop\n1.0");
    let text = builder.build().unwrap_err().to_string();
    assert!(text.starts_with("user_agent: "), "{text}");
    assert!(text.contains("control character"), "{text}");
}

#[tokio::test]
async fn request_that_https_only_refuses_was_not_sent() {
    let server = Server::start(|_| Answer::new(202, "{}")).await;
    let http = reqwest::Client::builder().https_only(true).build().unwrap();
    let quo = server.builder().http_client(http).build().unwrap();
    let request = quo.send_message().from("PN1").to("+15555550123");
    let error = request.content("Hello").send().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    assert!(!error.is_outcome_unknown() && !error.is_retryable());
    assert_eq!(error.attempts(), 0);
    assert!(
        error.to_string().starts_with("send_message was not sent: "),
        "{error}"
    );
    assert!(error.to_string().contains("https"), "{error}");
    assert!(server.recorded().is_empty());
}

#[test]
fn password_of_a_base_url_is_never_shown() {
    let base_urls = [
        "https://ada:secret@api.quo.com",
        "https://ada:secret@api.quo.com:99999999",
        "https://ada:sec ret@api.quo.com",
        "ada:secret@api.quo.com",
        "https://ada:secret@",
        "//ada:secret@api.quo.com",
        "https://api.quo.com/?token=secret",
        "https://api.quo.com\\ada:secret@",
    ];
    for base_url in base_urls {
        let builder = Client::builder().api_key("key-1").base_url(base_url);
        let debug = format!("{builder:?} {builder:#?}");
        let error = builder.build().unwrap_err();
        for text in [debug, format!("{error} {error:?}")] {
            let shows = text.contains("secret") || text.contains("ada") || text.contains("ret@");
            assert!(!shows, "{base_url}: {text}");
        }
    }
}

#[tokio::test]
async fn request_with_a_url_that_is_too_long_was_not_sent() {
    let server = Server::start(|_| Answer::new(200, "{}")).await;
    let request = server.client().list_users().page_token("x".repeat(70_000));
    let error = request.send().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    assert!(!error.to_string().contains("https"), "{error}");
    assert!(server.recorded().is_empty());
}
