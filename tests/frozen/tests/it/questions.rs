//! The questions that a caller asks an error or response: its kind, attempts, delay and cause.

use std::time::Duration;

use quo_sdk::{Error, RateLimit, RequestOptions, RetryPolicy};
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::{Answer, Server};
use serde_json::json;

/// The answers of an error: not found, unauthorized, rate limited, retryable, unknown outcome.
fn answers(error: &Error) -> [bool; 5] {
    [
        error.is_not_found(),
        error.is_unauthorized(),
        error.is_rate_limited(),
        error.is_retryable(),
        error.is_outcome_unknown(),
    ]
}

fn immediate_retries() -> RetryPolicy {
    RetryPolicy::new().initial_backoff(Duration::ZERO)
}

#[tokio::test]
async fn error_response_answers_by_its_status_and_idempotency() {
    const NONE: [bool; 5] = [false; 5];
    const NOT_FOUND: [bool; 5] = [true, false, false, false, false];
    const UNAUTHORIZED: [bool; 5] = [false, true, false, false, false];
    const RATE_LIMITED: [bool; 5] = [false, false, true, true, false];
    const RETRYABLE: [bool; 5] = [false, false, false, true, false];
    const UNKNOWN: [bool; 5] = [false, false, false, false, true];
    for (status, of_read, of_message) in [
        (400, NONE, NONE),
        (401, UNAUTHORIZED, UNAUTHORIZED),
        (402, NONE, NONE),
        (403, NONE, NONE),
        (404, NOT_FOUND, NOT_FOUND),
        (429, RATE_LIMITED, RATE_LIMITED),
        (500, RETRYABLE, UNKNOWN),
        (501, NONE, UNKNOWN),
        (503, RETRYABLE, UNKNOWN),
    ] {
        let body = json!({ "message": "m", "code": "0101400" });
        let server = Server::start(move |_| Answer::json(status, &body)).await;
        let client = server.client();
        let read = client.list_users().send().await.unwrap_err();
        let message = client.send_message().from("PN1").to("1").content("a");
        let message = message.send().await.unwrap_err();
        assert_eq!(answers(&read), of_read, "{read}");
        assert_eq!(answers(&message), of_message, "{message}");
        assert_eq!(read.code(), Some("0101400"));
        assert_eq!(read.status().unwrap(), status);
        assert_eq!(read.retry_after(), None);
    }
}

#[tokio::test]
async fn attempts_are_counted_in_responses_and_errors() {
    let server = Server::in_turn(vec![
        Answer::new(503, ""),
        Answer::new(503, ""),
        Answer::json(200, &json!({ "data": [] })),
        Answer::json(200, &json!({ "data": [] })),
        Answer::new(503, ""),
        Answer::json(200, &json!({ "data": 1 })),
        Answer::new(503, ""),
        Answer::new(503, ""),
        Answer::new(503, "").header("retry-after", "7"),
        Answer::new(204, ""),
    ])
    .await;
    let client = server.client_with_retries(immediate_retries());
    let users = || client.list_users().send();
    assert_eq!(users().await.unwrap().attempts(), 3);
    assert_eq!(users().await.unwrap().attempts(), 1);
    let error = users().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!(error.attempts(), 2);
    assert!(!error.is_retryable());
    let error = users().await.unwrap_err();
    assert_eq!(error.api().unwrap().attempts(), 3);
    assert_eq!(error.attempts(), 3);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let deleted = client.delete_contact("c1").send().await.unwrap();
    assert_eq!(deleted.attempts(), 1);
}

#[tokio::test]
async fn unreachable_service_is_retryable_and_its_error_names_the_cause() {
    let address = {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.local_addr().unwrap()
    };
    let client = Client::builder()
        .api_key("key-1")
        .base_url(format!("http://{address}"))
        .retry(immediate_retries())
        .build()
        .unwrap();
    // The service has not received the message, so another attempt does no harm.
    let message = client.send_message().from("PN1").to("1").content("a");
    let error = message.send().await.unwrap_err();
    assert_eq!(answers(&error), [false, false, false, true, false]);
    assert_eq!(error.attempts(), 3);
    let text = error.to_string();
    let start = "send_message: the service cannot be reached after 3 attempts: ";
    assert!(text.starts_with(start), "{text}");
    assert!(text.contains("refused"), "{text}");
    assert!(!text.contains(&address.to_string()), "{text}");
}

#[tokio::test(start_paused = true)]
async fn own_rate_limit_is_a_rate_limit_with_its_delay() {
    let server = Server::start(|_| Answer::json(200, &json!({ "data": [] }))).await;
    let client = server
        .builder()
        .http_client(reqwest::Client::new())
        .rate_limit(RateLimit::per_window(1, Duration::from_secs(1)))
        .timeout(Duration::MAX)
        .build()
        .unwrap();
    client.list_users().send().await.unwrap();
    let options = RequestOptions::new().deadline(Duration::from_millis(1));
    let error = client
        .list_users()
        .options(options)
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::RateLimited { .. }), "{error}");
    assert_eq!(answers(&error), [false, false, true, true, false]);
    assert_eq!(error.attempts(), 0);
    assert!(error.retry_after().unwrap() > Duration::from_millis(1));
}

#[tokio::test]
async fn body_is_kept_only_on_request() {
    let body = r#"{"data": [], "more": "kept as it was sent"}"#;
    let server = Server::start(move |request| match request.method.as_str() {
        "DELETE" => Answer::new(202, "accepted"),
        _ => Answer::new(200, body),
    })
    .await;
    let client = server.client();
    assert_eq!(client.list_users().send().await.unwrap().body(), None);
    let keep = || RequestOptions::new().keep_body();
    let users = client.list_users().options(keep()).send().await.unwrap();
    assert_eq!(users.body(), Some(body.as_bytes()));
    assert!(!format!("{users:?}").contains("as it was sent"));
    let deleted = client.delete_contact("c1").send().await.unwrap();
    assert_eq!(deleted.body(), None);
    let deleted = client.delete_contact("c1").options(keep()).send();
    assert_eq!(deleted.await.unwrap().body(), Some(b"accepted".as_slice()));
}

#[tokio::test]
async fn invalid_request_is_neither_sent_nor_retryable() {
    let server = Server::in_turn(Vec::new()).await;
    let error = server.client().send_message().send().await.unwrap_err();
    assert_eq!(answers(&error), [false; 5]);
    assert_eq!((error.attempts(), error.status()), (0, None));
    assert_eq!(
        error.to_string(),
        "send_message was not sent: `content`, `from` and `to` are required"
    );
    assert!(server.recorded().is_empty());
}
