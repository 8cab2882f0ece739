//! Network failures: responses that are cut, fragmented, late or redirected.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use quo_sdk::{Error, RateLimit, RetryPolicy};
use quo_sdk_frozen::types::SendMessage;
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::clock::flow;
use quo_sdk_test_support::server::{Answer, Server};
use quo_sdk_test_support::wire::{Wire, half, response};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::time::Instant;

const OK: &str = "HTTP/1.1 200 OK\r\nx-correlation-id: c-1";
const ACCEPTED: &str = "HTTP/1.1 202 Accepted\r\nx-correlation-id: c-1";
const EMPTY: &str = r#"{"data":[]}"#;
const SENT: &str = include_str!("../../../fixtures/api/send-message.json");

/// The tolerance of timeouts and delays of seconds.
const STEP: Duration = Duration::from_millis(100);

/// Three attempts without a delay between them.
fn immediate_retries() -> RetryPolicy {
    RetryPolicy::new().initial_backoff(Duration::ZERO)
}

async fn send_message(client: &Client) -> Result<(), Error> {
    let text = SendMessage::builder()
        .from("PN1")
        .to(["+15555550123"])
        .content("Hello");
    client.send_message().body(text).send().await.map(drop)
}

async fn read(client: &Client) -> Result<(), Error> {
    client.list_phone_numbers().send().await.map(drop)
}

#[tokio::test]
async fn response_that_arrives_byte_by_byte_is_read_in_full() {
    let chunked = |status: &str, body: &str| {
        let crumbs: String = body.chars().map(|it| format!("1\r\n{it}\r\n")).collect();
        format!("{status}\r\ntransfer-encoding: chunked\r\n\r\n{crumbs}0\r\n\r\n")
    };
    let bad_request = "HTTP/1.1 400 Bad Request";
    let reason = r#"{"message":"Too long","code":"0101400"}"#;
    for (bytes, message) in [
        (response(OK, EMPTY), None),
        (chunked(OK, EMPTY), None),
        (response(bad_request, reason), Some("Too long")),
        (chunked(bad_request, reason), Some("Too long")),
    ] {
        let server = Wire::start(move |mut connection| {
            let bytes = bytes.clone();
            async move {
                while connection.request().await {
                    for byte in bytes.bytes() {
                        connection.send([byte]).await;
                        tokio::task::yield_now().await;
                    }
                }
            }
        })
        .await;
        let client = server.builder().build().unwrap();
        for _ in 0..2 {
            let message_of = |error: Error| error.api().unwrap().message().unwrap().to_owned();
            let failed = read(&client).await.err().map(message_of);
            assert_eq!(failed.as_deref(), message);
        }
        assert_eq!(server.connections(), 1);
    }
}

/// A server whose first connection ends in the middle of a response, with or without a reset. The
/// other connections get the whole response.
async fn breaks_off_once(head: &'static str, body: &'static str, by_reset: bool) -> Wire {
    Wire::start(move |mut connection| async move {
        let is_first = connection.number == 0;
        while connection.request().await {
            if !is_first {
                connection.send(response(head, body)).await;
                continue;
            }
            connection.send(half(head, body)).await;
            if by_reset {
                connection.reset();
            }
            return;
        }
    })
    .await
}

#[tokio::test]
async fn read_with_an_incomplete_response_is_retried() {
    for by_reset in [false, true] {
        let server = breaks_off_once(OK, EMPTY, by_reset).await;
        let client = server.builder().retry(immediate_retries()).build().unwrap();
        read(&client).await.unwrap();
        assert_eq!(server.requests(), 2);

        let server = breaks_off_once(OK, EMPTY, by_reset).await;
        let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
        let error = read(&client).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(server.requests(), 1);
    }
}

#[tokio::test]
async fn message_with_an_incomplete_response_is_sent_and_not_retried() {
    for by_reset in [false, true] {
        let server = breaks_off_once(ACCEPTED, SENT, by_reset).await;
        let client = server.builder().retry(immediate_retries()).build().unwrap();
        let error = send_message(&client).await.unwrap_err();
        assert_eq!(server.requests(), 1);
        assert_eq!(error.status().unwrap(), 202);
        assert_eq!(error.correlation_id(), Some("c-1"));
        assert!(!error.is_outcome_unknown() && !error.is_timeout());
        assert!(matches!(error, Error::Truncated(_)), "{error:?}");
        // The limit has counted one request, and the next one is sent.
        read(&client).await.unwrap_err();
        assert_eq!(server.connections(), 2);
    }
}

#[tokio::test]
async fn message_with_a_connection_reset_has_an_unknown_outcome() {
    let server = Wire::start(|mut connection| async move {
        if connection.request().await {
            connection.reset();
        }
    })
    .await;
    let client = server.builder().retry(immediate_retries()).build().unwrap();
    let error = send_message(&client).await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error:?}");
    assert_eq!(server.requests(), 1);
    let error = read(&client).await.unwrap_err();
    assert!(!error.is_outcome_unknown(), "{error:?}");
    assert_eq!(server.requests(), 1 + 3);
}

#[tokio::test]
async fn accepted_request_does_not_need_its_body() {
    let server = breaks_off_once(OK, EMPTY, true).await;
    let client = server.builder().retry(immediate_retries()).build().unwrap();
    let call = client.delete_contact("c1").send();
    assert_eq!(call.await.unwrap().status(), 200);
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn truncated_json_in_a_complete_response_is_not_retried() {
    let server = Server::start(|_| Answer::new(200, r#"{"data":["#)).await;
    let error = read(&server.client_with_retries(immediate_retries())).await;
    assert!(matches!(error.unwrap_err(), Error::Decode(_)));
    assert_eq!(server.recorded().len(), 1);
}

#[derive(Debug, Clone, Copy)]
enum Silence {
    BeforeTheAnswer,
    InTheHead,
    InTheBody,
}

const SILENCES: [Silence; 3] = [
    Silence::BeforeTheAnswer,
    Silence::InTheHead,
    Silence::InTheBody,
];

/// A server that stops sending and keeps the connection open.
async fn falls_silent(silence: Silence) -> Wire {
    Wire::start(move |mut connection| async move {
        connection.request().await;
        match silence {
            Silence::BeforeTheAnswer => {}
            Silence::InTheHead => connection.send("HTTP/1.1 200 OK\r\nx-corr").await,
            Silence::InTheBody => connection.send(half(OK, EMPTY)).await,
        }
        connection.hang().await;
    })
    .await
}

#[tokio::test(start_paused = true)]
async fn attempt_ends_at_its_timeout_and_request_at_its_deadline() {
    let seconds = Duration::from_secs;
    for silence in SILENCES {
        for own in [None, Some(reqwest::Client::new())] {
            for (deadline, took, attempts) in [(1000, 90, 3), (50, 50, 2), (7, 7, 1)] {
                let server = falls_silent(silence).await;
                let builder = server.builder().retry(immediate_retries());
                let builder = match own.clone() {
                    None => builder,
                    Some(own) => builder.http_client(own),
                };
                let client = builder.deadline(seconds(deadline)).build().unwrap();
                let start = Instant::now();
                let error = flow(STEP, read(&client)).await.unwrap_err();
                let what = format!("{silence:?} {deadline}: {error:?} {:?}", start.elapsed());
                assert!(error.is_timeout(), "{what}");
                assert_eq!(start.elapsed().as_secs(), took, "{what}");
                assert_eq!(server.requests(), attempts, "{what}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn message_that_times_out_is_not_retried() {
    for silence in SILENCES {
        let server = falls_silent(silence).await;
        let client = server.builder().retry(immediate_retries()).build().unwrap();
        let error = flow(STEP, send_message(&client)).await.unwrap_err();
        assert!(error.is_timeout(), "{silence:?} {error:?}");
        assert_eq!(server.requests(), 1, "{silence:?}");
        // The status determines the outcome, even without the rest.
        let is_known = matches!(silence, Silence::InTheBody);
        assert_eq!(error.is_outcome_unknown(), !is_known, "{silence:?}");
        assert_eq!(error.status().is_some(), is_known, "{silence:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn rate_limited_request_waits_for_the_retry_after() {
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(60));
    let left = r#""per-second"; r=0; t=7"#;
    for (name, value, least, most) in [
        // With up to a second of random time.
        ("retry-after", "20", 20.0, 21.2),
        // The test itself can take some seconds on a busy machine.
        ("retry-after", date.as_str(), 40.0, 61.2),
        ("ratelimit", left, 7.0, 7.2),
        ("x-nothing", "", 1.0, 1.2),
    ] {
        let rate_limited = Answer::new(429, "").header(name, value);
        let server = Server::in_turn(vec![rate_limited, Answer::new(202, SENT)]).await;
        let client = server.builder().retry(immediate_retries()).build().unwrap();
        let start = Instant::now();
        flow(STEP, send_message(&client)).await.unwrap();
        let waited = start.elapsed().as_secs_f64();
        assert!((least..=most).contains(&waited), "{value}: {waited}");
        let [first, second] = server.recorded().try_into().unwrap();
        assert_eq!(first.body, second.body);
    }
}

#[tokio::test(start_paused = true)]
async fn rate_limit_response_delays_requests_of_clones() {
    let rate_limited = Answer::new(429, "").header("retry-after", "20");
    let server = Server::in_turn(vec![rate_limited, Answer::new(200, EMPTY)]).await;
    let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
    flow(STEP, read(&client)).await.unwrap_err();
    let start = Instant::now();
    flow(STEP, read(&client.clone())).await.unwrap();
    let waited = start.elapsed().as_secs_f64();
    assert!((20.0..21.2).contains(&waited), "{waited}");
}

/// Resolves to no address, then to one without a listener, then to the server.
struct Finds {
    lookups: AtomicUsize,
    server: SocketAddr,
}

impl Resolve for Finds {
    fn resolve(&self, _: Name) -> Resolving {
        let found = match self.lookups.fetch_add(1, Ordering::SeqCst) {
            0 => None,
            // The port of an obsolete service (TCPMUX, RFC 1078).
            1 => Some(SocketAddr::from(([127, 0, 0, 1], 1))),
            _ => Some(self.server),
        };
        Box::pin(async move {
            let addresses: Addrs = Box::new(std::iter::once(found.ok_or("no such name")?));
            Ok(addresses)
        })
    }
}

/// Creates a client that reaches the server at its third attempt to connect.
fn finding(server: &Server) -> Client {
    let address = server.url().strip_prefix("http://").unwrap().parse();
    let finds = Finds {
        lookups: AtomicUsize::new(0),
        server: address.unwrap(),
    };
    let http = reqwest::Client::builder().dns_resolver(Arc::new(finds));
    Client::builder()
        .api_key("key-1")
        .base_url("http://quo.test")
        .allow_plain_http()
        .http_client(http.build().unwrap())
        .retry(immediate_retries())
        .build()
        .unwrap()
}

#[tokio::test]
async fn message_without_a_connection_is_retried() {
    let server = Server::start(|_| Answer::new(202, SENT)).await;
    send_message(&finding(&server)).await.unwrap();
    assert_eq!(server.recorded().len(), 1);
}

#[tokio::test]
async fn delete_that_gets_404_after_failed_connections_has_failed() {
    let server = Server::start(|_| Answer::new(404, "{}")).await;
    let request = finding(&server).delete_contact("c1");
    assert!(request.send().await.unwrap_err().is_not_found());
    assert_eq!(server.recorded().len(), 1);
}

#[tokio::test]
async fn redirect_sends_neither_key_nor_content_to_another_host() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::start(|_| Answer::new(200, EMPTY)).await;
        let location = other.url();
        let response = move |_: &_| Answer::new(status, "").header("location", &location);
        let server = Server::start(response).await;
        let client = server.client_with_retries(immediate_retries());
        for error in [read(&client).await, send_message(&client).await] {
            assert_eq!(error.unwrap_err().status().unwrap(), status);
        }
        assert!(other.recorded().is_empty(), "{status}");
        assert_eq!(server.recorded().len(), 2, "{status}");

        // A custom reqwest client that follows redirects sends neither of them.
        let builder = server.builder().rate_limit(RateLimit::none());
        let client = builder.http_client(reqwest::Client::new()).build().unwrap();
        read(&client).await.unwrap_err();
        send_message(&client).await.unwrap_err();
        for request in other.recorded() {
            assert!(!request.headers.contains_key("authorization"), "{status}");
            assert_eq!(request.body, b"", "{status}");
        }
    }
}
