//! Error responses and invalid responses keep their status and show no personal data.

use std::time::Duration;

use quo_sdk::{ApiError, Error};
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::{Answer, Server};
use serde_json::json;

const PHONE: &str = "+15555550123";

/// Returns the error of `list_users` for this response.
async fn failure(response: Answer) -> Error {
    let server = Server::start(move |_| response.clone()).await;
    server.client().list_users().send().await.unwrap_err()
}

async fn api_error(response: Answer) -> ApiError {
    match failure(response).await {
        Error::Api(error) => *error,
        other => panic!("{other:?} is not an error response"),
    }
}

#[tokio::test]
async fn application_error_shape_is_parsed_in_full() {
    let error = api_error(
        Answer::json(
            400,
            &json!({
                "message": "Too many participants", "code": "0101400", "status": 400,
                "docs": "https://quo.com/docs", "title": "Too Many Participants",
                "description": "Too Many Participants", "trace": "8d1ef1e9",
                "errors": [
                    { "path": "/query/participants", "message": "Expected one", "value": [PHONE],
                      "schema": { "type": "array", "pattern": "x" } },
                    "an entry of another shape",
                    { "path": "/query/maxResults", "message": "Expected integer" },
                ],
            }),
        )
        .header("x-correlation-id", "c-1"),
    )
    .await;
    assert_eq!(error.status(), 400);
    assert_eq!(error.code(), Some("0101400"));
    assert_eq!(error.title(), Some("Too Many Participants"));
    assert_eq!(error.message(), Some("Too many participants"));
    assert_eq!(error.description(), Some("Too Many Participants"));
    assert_eq!(error.docs(), Some("https://quo.com/docs"));
    assert_eq!(error.trace(), Some("8d1ef1e9"));
    assert_eq!(error.correlation_id(), Some("c-1"));
    let fields: Vec<_> = error
        .errors()
        .iter()
        .map(|e| (e.path(), e.message()))
        .collect();
    assert_eq!(
        fields,
        [
            ("/query/participants", "Expected one"),
            ("/query/maxResults", "Expected integer")
        ]
    );
    assert_eq!(error.operation().id, "list_users");
    assert_eq!(error.headers()["x-correlation-id"], "c-1");
}

#[tokio::test]
async fn gateway_error_shape_is_parsed() {
    let body = json!({ "error": { "message": "No key", "key": "unauthorized", "trace": "t-1" } });
    let error = api_error(Answer::json(401, &body)).await;
    assert_eq!(error.status(), 401);
    assert_eq!(error.message(), Some("No key"));
    assert_eq!(error.key(), Some("unauthorized"));
    assert_eq!(error.trace(), Some("t-1"));
    assert_eq!(error.code(), None);
}

#[tokio::test]
async fn dated_error_shape_without_code_and_status_is_parsed() {
    let body = json!({ "title": "Not Found", "message": "No such request", "docs": "https://quo.com/docs" });
    let error = api_error(Answer::json(404, &body)).await;
    assert_eq!(error.status(), 404);
    assert_eq!(error.title(), Some("Not Found"));
    assert_eq!(error.message(), Some("No such request"));
}

#[tokio::test]
async fn status_comes_from_the_status_line_and_not_the_body() {
    let body = json!({ "message": "m", "code": 101400, "status": 200.0, "errors": "none" });
    let error = api_error(Answer::json(500, &body)).await;
    assert_eq!(error.status(), 500);
    assert_eq!(error.code(), Some("101400"));
    assert!(error.errors().is_empty());
}

#[tokio::test]
async fn body_that_is_not_an_error_keeps_status_and_bytes() {
    let cases: [(u16, &[u8]); 8] = [
        (502, b"<html><body>Bad Gateway</body></html>"),
        (401, b""),
        (503, b"upstream connect error"),
        (500, b"{\"message\": \"trunc"),
        (500, b"[]"),
        (500, b"null"),
        (404, b"\"text\""),
        (429, b"\xff\xfe not UTF-8"),
    ];
    for (status, body) in cases {
        let error = api_error(Answer::new(status, body)).await;
        assert_eq!(error.status(), status);
        assert_eq!(error.body(), body);
        assert_eq!(error.code(), None);
        assert!(
            error
                .to_string()
                .starts_with(&format!("list_users: {status}")),
            "{error}"
        );
    }
}

#[tokio::test]
async fn huge_error_response_is_cut_and_still_an_api_error() {
    let error = api_error(Answer::new(500, vec![b'x'; 10 * 1024 * 1024])).await;
    assert_eq!(error.status(), 500);
    assert_eq!(error.body().len(), 64 * 1024);
    assert!(error.to_string().len() < 100 && format!("{error:?}").len() < 500);
}

#[tokio::test]
async fn error_response_with_an_incomplete_body_keeps_its_status() {
    let server = Server::raw(
        "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 1000\r\n\r\n{\"message\": ",
    )
    .await;
    let error = server.client().list_users().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.api().unwrap().body(), b"{\"message\": ");
}

#[tokio::test]
async fn api_error_shows_no_personal_data() {
    let secrets = [
        PHONE,
        "ada@example.com",
        "key-1",
        "Hello Ada",
        "body-secret",
    ];
    let body = json!({
        "message": format!("{PHONE} and ada@example.com with key-1"),
        "title": format!("to {PHONE}"),
        "code": PHONE, "trace": PHONE, "description": PHONE,
        "value": "Hello Ada", "other": "body-secret",
        "errors": [{ "path": format!("/body/{PHONE}"), "message": "not ada@example.com", "value": "Hello Ada" }],
    });
    let response = Answer::json(400, &body).header("x-correlation-id", PHONE);
    let server = Server::start(move |_| response.clone()).await;
    let error = server
        .client()
        .list_messages()
        .phone_number_id("PN1")
        .participants([PHONE])
        .send()
        .await
        .unwrap_err();
    assert_private(&error, &secrets);
    // The full text is available to the caller, without the key.
    let message = error.api().unwrap().message().unwrap();
    assert!(
        message.contains(PHONE) && !message.contains("key-1"),
        "{message}"
    );
}

#[tokio::test]
async fn error_message_that_quotes_the_request_is_redacted() {
    let response = Answer::json(
        400,
        &json!({ "title": "Bad Request", "message": "`Meet Ada at noon` for PN123 is too long by 500",
                 "errors": [{ "path": "/body/content", "message": "Meet Ada at noon" }] }),
    );
    let server = Server::start(move |_| response.clone()).await;
    let message = quo_sdk_frozen::types::SendMessage::builder()
        .from("PN123")
        .to([PHONE])
        .content("Meet Ada at noon");
    let error = server
        .client()
        .send_message()
        .body(message)
        .send()
        .await
        .unwrap_err();
    assert_private(&error, &["Ada", PHONE]);
    assert!(
        error.to_string().contains("PN123 is too long by 500"),
        "{error}"
    );
    assert!(error.api().unwrap().message().unwrap().contains("Ada"));
}

#[tokio::test]
async fn decode_error_names_the_path_and_not_the_value() {
    let user = |created_at: &str| {
        json!({ "id": "US1", "email": "ada@example.com", "role": "owner",
                "createdAt": created_at, "updatedAt": "2022-01-01T00:00:00Z" })
    };
    let cases = [
        (
            json!({ "data": [user("2022-01-01T00:00:00Z"), user(PHONE)] }),
            "data[1].createdAt",
            "",
        ),
        (
            json!({ "data": [{ "id": "US1" }] }),
            "data[0]",
            "missing field `",
        ),
        (
            json!({ "data": { "people": PHONE } }),
            "data",
            "expected a sequence",
        ),
        (json!({ "data": PHONE }), "data", "expected a sequence"),
        (json!({ "items": [] }), ".", "missing field `data`"),
        (
            json!(PHONE),
            ".",
            "expected a page with a list under `data`",
        ),
    ];
    for (body, path, reason) in cases {
        let error = failure(Answer::json(200, &body).header("x-correlation-id", "c-1")).await;
        assert_private(&error, &[PHONE, "ada@example.com", "people"]);
        assert_eq!(error.status().unwrap(), 200);
        let Error::Decode(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(error.path(), path, "{error}");
        assert!(error.reason().contains(reason), "{error}");
        assert_eq!(error.body(), body.to_string().as_bytes());
        assert_eq!(error.correlation_id(), Some("c-1"));
    }
}

#[tokio::test]
async fn success_that_is_not_valid_json_is_a_decode_error_with_its_status() {
    for body in [
        "",
        "<html></html>",
        "{\"data\": [",
        "{\"data\": []} trailing",
    ] {
        let error = failure(Answer::new(200, body)).await;
        assert_eq!(error.status().unwrap(), 200, "{body}");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
}

#[tokio::test]
async fn incomplete_response_keeps_the_received_bytes() {
    let server = Server::raw(
        "HTTP/1.1 200 OK\r\nx-correlation-id: c-1\r\ncontent-length: 1000\r\n\r\n{\"data\": [\"ada",
    )
    .await;
    let error = server.client().list_users().send().await.unwrap_err();
    assert_private(&error, &["ada"]);
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.correlation_id(), Some("c-1"));
    assert_eq!(error.operation().unwrap().id, "list_users");
    assert!(error.to_string().contains("after 14 bytes"), "{error}");
    assert!(!error.is_timeout());
    let Error::Truncated(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.body(), b"{\"data\": [\"ada");
}

#[tokio::test]
async fn unreachable_service_is_a_transport_error_without_the_url() {
    let address = {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.local_addr().unwrap()
    };
    let client = Client::builder()
        .api_key("key-1")
        .base_url(format!("http://{address}"));
    let request = client.build().unwrap().list_calls();
    let request = request.phone_number_id("PN1").participants([PHONE]);
    let error = request.send().await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(!error.is_timeout());
    assert_private(&error, &[PHONE, "%2B15555550123", "participants", "key-1"]);
}

#[tokio::test]
async fn missing_response_is_a_timeout() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .unwrap();
    let address = listener.local_addr().unwrap();
    let client = Client::builder()
        .api_key("key-1")
        .base_url(format!("http://{address}"))
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    // The queue of the listener accepts the connection, and no response follows.
    let error = client.list_users().send().await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(error.status(), None);
    drop(listener);
}

/// Asserts that `Display`, `Debug` and all sources of an error contain none of `secrets`.
#[cfg(not(feature = "debug-pii"))]
pub fn assert_private(error: &Error, secrets: &[&str]) {
    let mut texts = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        texts.push_str(&format!("\n{inner}\n{inner:?}"));
        source = inner.source();
    }
    for secret in secrets {
        assert!(!texts.contains(secret), "{secret} in {texts}");
    }
}

/// With `debug-pii`, only the key is redacted.
#[cfg(feature = "debug-pii")]
pub fn assert_private(error: &Error, _: &[&str]) {
    assert!(!format!("{error} {error:?}").contains("key-1"));
}

#[test]
fn errors_are_send_and_sync() {
    fn check<T: std::error::Error + Send + Sync + 'static>() {}
    check::<Error>();
}
