//! The requests that are retried, and those that must never be.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use heck::ToSnakeCase;
use quo_sdk::{Error, Idempotency, RateLimit, RequestOptions, RetryPolicy};
use quo_sdk_frozen::types::SendMessage;
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::{Answer, Server};
use serde_json::json;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

/// Three attempts without a delay between them.
fn immediate_retries() -> RetryPolicy {
    RetryPolicy::new().initial_backoff(Duration::ZERO)
}

fn message() -> quo_sdk_frozen::types::builder::SendMessageBuilder {
    SendMessage::builder()
        .from("PN1")
        .to(["+15555550123"])
        .content("Hello")
}

fn users() -> Answer {
    Answer::json(200, &json!({ "data": [] }))
}

/// Creates a client with the default policies and without timeouts, so that only delays advance the
/// paused clock.
fn client_by_the_paused_clock(server: &Server) -> Client {
    let builder = Client::builder().api_key("key-1").base_url(server.url());
    let builder = builder.http_client(reqwest::Client::new());
    let builder = builder.timeout(Duration::MAX).deadline(Duration::MAX);
    builder.build().unwrap()
}

#[test]
fn idempotency_follows_the_method_and_the_names_table() {
    let names = include_str!("../../../fixtures/editions/base.names.json");
    let names: serde_json::Value = serde_json::from_str(names).unwrap();
    let idempotent = names["operations"]["idempotent"].as_array().unwrap();
    let idempotent: Vec<String> = idempotent
        .iter()
        .map(|name| name.as_str().unwrap().to_snake_case())
        .collect();
    for operation in quo_sdk_frozen::OPERATIONS {
        let expected = match operation.method {
            "DELETE" => Idempotency::Delete,
            "POST" if !idempotent.iter().any(|name| name == operation.id) => {
                Idempotency::NotIdempotent
            }
            _ => Idempotency::Idempotent,
        };
        assert_eq!(operation.idempotency, expected, "{}", operation.id);
    }
    // Listed again, because repeating these does the most harm.
    for id in ["create_contact", "create_task", "send_message"] {
        let mut operations = quo_sdk_frozen::OPERATIONS.iter();
        let operation = operations.find(|operation| operation.id == id).unwrap();
        assert_eq!(operation.idempotency, Idempotency::NotIdempotent, "{id}");
    }
}

#[tokio::test]
async fn read_is_retried_after_an_error_of_the_service() {
    for status in [429, 500, 502, 503, 504] {
        let responses = vec![
            Answer::new(status, "<html>"),
            Answer::new(status, ""),
            users(),
        ];
        let server = Server::in_turn(responses).await;
        let request = server
            .client_with_retries(immediate_retries())
            .list_phone_numbers();
        assert!(request.send().await.unwrap().is_empty());
        assert_eq!(server.recorded().len(), 3, "{status}");
    }
}

#[tokio::test]
async fn last_error_response_is_returned_in_full() {
    let responses = vec![
        Answer::new(503, "one"),
        Answer::new(502, "two"),
        Answer::json(503, &json!({ "message": "three" })).header("x-correlation-id", "c-3"),
        users(),
    ];
    let server = Server::in_turn(responses).await;
    let request = server.client_with_retries(immediate_retries()).list_users();
    let error = request.send().await.unwrap_err();
    let error = error.api().unwrap();
    assert_eq!(error.message(), Some("three"));
    assert_eq!(error.correlation_id(), Some("c-3"));
    assert_eq!(server.recorded().len(), 3);
}

#[tokio::test]
async fn client_errors_are_not_retried() {
    for status in [400, 401, 402, 403, 404, 409, 422] {
        let server = Server::start(move |_| Answer::new(status, "")).await;
        let request = server.client_with_retries(immediate_retries()).list_users();
        assert_eq!(request.send().await.unwrap_err().status().unwrap(), status);
        assert_eq!(server.recorded().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn message_is_retried_after_429_and_not_after_5xx() {
    let sent = json!({ "data": serde_json::from_str::<serde_json::Value>(include_str!(
        "../../../fixtures/api/send-message.json"
    )).unwrap()["data"] });
    let server = Server::in_turn(vec![Answer::new(429, ""), Answer::json(202, &sent)]).await;
    let request = server
        .client_with_retries(immediate_retries())
        .send_message()
        .body(message());
    request.send().await.unwrap();
    let [first, second] = server.recorded().try_into().unwrap();
    assert_eq!(first.body, second.body);

    for status in [500, 502, 503, 504] {
        let server = Server::start(move |_| Answer::new(status, "")).await;
        let request = server
            .client_with_retries(immediate_retries())
            .send_message()
            .body(message());
        let error = request.send().await.unwrap_err();
        assert_eq!(server.recorded().len(), 1, "{status}");
        assert!(error.is_outcome_unknown(), "{error}");
    }
}

/// Starts a server that reads each request and disconnects. Returns its URL and the number of
/// requests.
async fn server_that_hangs_up() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let read = Arc::new(AtomicUsize::new(0));
    let counter = read.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            if stream
                .read(&mut request)
                .await
                .is_ok_and(|length| length > 0)
            {
                counter.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    (url, read)
}

fn client(url: &str) -> Client {
    let builder = Client::builder().api_key("key-1").base_url(url);
    builder
        .retry(immediate_retries())
        .rate_limit(RateLimit::none())
        .build()
        .unwrap()
}

#[tokio::test]
async fn message_that_may_have_arrived_is_never_retried() {
    let (url, read) = server_that_hangs_up().await;
    let error = client(&url)
        .send_message()
        .body(message())
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(error.is_outcome_unknown());
    assert_eq!(read.load(Ordering::SeqCst), 1);

    let error = client(&url).list_users().send().await.unwrap_err();
    assert!(!error.is_outcome_unknown());
    assert_eq!(read.load(Ordering::SeqCst), 1 + 3);
}

#[tokio::test]
async fn message_without_a_connection_has_a_known_outcome() {
    let address = {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.local_addr().unwrap()
    };
    let client = client(&format!("http://{address}"));
    let error = client
        .send_message()
        .body(message())
        .send()
        .await
        .unwrap_err();
    assert!(!error.is_outcome_unknown(), "{error:?}");
}

#[tokio::test]
async fn retried_delete_that_gets_404_has_succeeded() {
    let responses = || vec![Answer::new(503, ""), Answer::new(404, "{}")];
    let server = Server::in_turn(responses()).await;
    let request = server
        .client_with_retries(immediate_retries())
        .delete_contact("c1");
    assert_eq!(request.send().await.unwrap().status(), 404);
    assert_eq!(server.recorded().len(), 2);

    let server = Server::start(|_| Answer::new(404, "{}")).await;
    let request = server
        .client_with_retries(immediate_retries())
        .delete_contact("c1");
    assert_eq!(request.send().await.unwrap_err().status().unwrap(), 404);

    let server = Server::in_turn(responses()).await;
    let request = server
        .client_with_retries(immediate_retries())
        .get_contact_by_id("c1");
    assert_eq!(request.send().await.unwrap_err().status().unwrap(), 404);
}

#[tokio::test]
async fn delete_that_cannot_have_acted_and_gets_404_has_failed() {
    for responses in [
        vec![Answer::new(429, ""), Answer::new(404, "{}")],
        vec![
            Answer::new(429, ""),
            Answer::new(429, ""),
            Answer::new(404, "{}"),
        ],
    ] {
        let server = Server::in_turn(responses).await;
        let request = server
            .client_with_retries(immediate_retries())
            .delete_contact("c1");
        assert_eq!(request.send().await.unwrap_err().status().unwrap(), 404);
    }
    // The first attempt may have acted, though the last one has not.
    let responses = [503, 429, 404].map(|status| Answer::new(status, "{}"));
    let server = Server::in_turn(responses.to_vec()).await;
    let request = server
        .client_with_retries(immediate_retries())
        .delete_contact("c1");
    assert_eq!(request.send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn raw_delete_that_gets_404_has_failed() {
    let responses = || {
        vec![
            Answer::new(503, ""),
            Answer::new(404, r#"{"message":"no"}"#),
        ]
    };
    for keeps_body in [false, true] {
        let server = Server::in_turn(responses()).await;
        let client = server.client_with_retries(immediate_retries());
        let request = client.request(reqwest::Method::DELETE, "/v1/contacts/c1");
        let error = match keeps_body {
            true => request.send::<serde_json::Value>().await.unwrap_err(),
            false => request.send_for_status().await.unwrap_err(),
        };
        assert!(error.is_not_found(), "{error:?}");
        assert_eq!(server.recorded().len(), 2);
    }
}

#[tokio::test]
async fn retry_delay_beyond_the_deadline_is_not_started() {
    let response = || Answer::new(429, "").header("retry-after", "3600");
    let server = Server::start(move |_| response()).await;
    let request = server.client_with_retries(immediate_retries()).list_users();
    let error = request.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!(server.recorded().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn retry_waits_for_the_retry_after() {
    let responses = vec![Answer::new(429, "").header("retry-after", "20"), users()];
    let server = Server::in_turn(responses).await;
    let client = client_by_the_paused_clock(&server);
    let started = tokio::time::Instant::now();
    client.list_phone_numbers().send().await.unwrap();
    let waited = started.elapsed();
    assert!(waited >= Duration::from_secs(20), "{waited:?}");
    assert_eq!(server.recorded().len(), 2);
}

#[tokio::test]
async fn request_options_override_the_client_for_one_request() {
    let server = Server::start(|_| Answer::new(503, "")).await;
    let client = server.client_with_retries(immediate_retries());
    let name = reqwest::header::HeaderName::from_static("x-trace");
    let options = RequestOptions::new()
        .retry(RetryPolicy::none())
        .header(name, "t-1".parse().unwrap())
        .header(reqwest::header::AUTHORIZATION, "other-key".parse().unwrap());
    let request = client.list_users().options(options.clone());
    request.send().await.unwrap_err();
    let [request] = server.recorded().try_into().unwrap();
    assert_eq!(request.headers["x-trace"], "t-1");
    let keys: Vec<_> = request.headers.get_all("authorization").iter().collect();
    assert_eq!(keys, ["key-1"]);
    assert!(!format!("{options:?}").contains("other-key"));
}

#[tokio::test]
async fn rate_limit_turn_after_the_deadline_fails_immediate_retries() {
    let server = Server::start(|_| users()).await;
    let client = Client::builder()
        .api_key("key-1")
        .base_url(server.url())
        .rate_limit(RateLimit::per_window(1, Duration::from_secs(3600)))
        .build()
        .unwrap();
    client.list_phone_numbers().send().await.unwrap();
    // A clone shares the limit, and so does a raw request.
    let error = client.clone().list_users().send().await.unwrap_err();
    assert!(matches!(error, Error::RateLimited { wait, .. } if wait > Duration::from_secs(3000)));
    let raw = client.request(reqwest::Method::GET, "/v1/users");
    let error = raw.send::<serde_json::Value>().await.unwrap_err();
    assert!(matches!(error, Error::RateLimited { .. }), "{error}");
    assert!(error.to_string().contains("was not sent"), "{error}");
    assert_eq!(server.recorded().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn requests_stay_below_the_limit_of_the_service() {
    let server = Server::start(|_| users()).await;
    let client = client_by_the_paused_clock(&server);
    let started = tokio::time::Instant::now();
    for _ in 0..31 {
        client.list_phone_numbers().send().await.unwrap();
    }
    let took = started.elapsed();
    assert!(took >= Duration::from_millis(3300), "{took:?}");
    assert_eq!(server.recorded().len(), 31);
}

#[tokio::test]
async fn maximum_durations_do_not_overflow_the_clock() {
    let server = Server::start(|_| Answer::new(503, "")).await;
    let longest = RetryPolicy::new()
        .max_attempts(u32::MAX)
        .initial_backoff(Duration::MAX)
        .max_backoff(Duration::MAX);
    let options = RequestOptions::new().deadline(Duration::MAX);
    let request = server.client_with_retries(longest.clone()).list_users();
    let error = request.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    let request = server.client_with_retries(RetryPolicy::none()).list_users();
    let error = request.options(options).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
}
