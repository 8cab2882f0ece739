//! Responses that are read while they arrive.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::TryStreamExt;
use quo_sdk::{Client, Error, RateLimit, RequestOptions, RetryPolicy};
use quo_sdk_editions::uploads::Api;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::sample::only_request;
use crate::serve::{client, client_with_retries};
use quo_sdk_test_support::server::{Answer, Server};

fn csv(body: impl Into<Vec<u8>>) -> Answer {
    Answer::new(200, body).header("content-type", "text/csv")
}

#[tokio::test]
async fn text_is_read_whole_or_as_a_stream() {
    let server = Server::start(|_| csv("a,b\r\n1,2\r\n")).await;
    let api = Api::new(&client(&server));
    let text = api.export_things().send().await.unwrap();
    assert_eq!(
        (&**text, text.content_type()),
        ("a,b\r\n1,2\r\n", Some("text/csv"))
    );
    let streamed = api.export_things().send_streamed().await.unwrap();
    assert_eq!((streamed.status().as_u16(), streamed.attempts()), (200, 1));
    assert_eq!(streamed.content_type(), Some("text/csv"));
    let chunks: Vec<_> = streamed.into_inner().try_collect().await.unwrap();
    assert_eq!(chunks.concat(), b"a,b\r\n1,2\r\n");
    for request in server.recorded() {
        assert_eq!(request.headers["accept"], "text/csv");
    }
}

#[tokio::test]
async fn stream_has_no_maximum_size_and_shows_no_content() {
    let server = Server::start(|_| csv(vec![b'x'; 100_000])).await;
    let api = Api::new(&client(&server));
    let small = RequestOptions::new().max_response_size(1000);
    let request = api.export_things().options(small);
    let error = request.clone().send().await.unwrap_err();
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
    let mut streamed = request.send_streamed().await.unwrap();
    while streamed.try_next().await.unwrap().is_some() {}
    assert_eq!(streamed.bytes_read(), 100_000);
    assert_eq!(streamed.try_next().await.unwrap(), None);
    let shown = format!("{streamed:?}");
    assert!(
        shown.contains("bytes_read: 100000") && !shown.contains("xx"),
        "{shown}"
    );
}

#[tokio::test]
async fn raw_request_is_streamed_with_errors_and_retries() {
    let in_turn = vec![Answer::new(503, ""), csv("a"), Answer::new(404, "{}")];
    let server = Server::in_turn(in_turn).await;
    let policy = RetryPolicy::new().initial_backoff(Duration::ZERO);
    let client = client_with_retries(&server, policy);
    let get = || client.request("GET".parse().unwrap(), "/v1/exports");
    let mut streamed = get().send_streamed().await.unwrap();
    assert_eq!(streamed.attempts(), 2);
    assert_eq!(streamed.try_next().await.unwrap().unwrap(), "a");
    let error = get().send_streamed().await.unwrap_err();
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn empty_body_is_a_stream_without_chunks() {
    let server = Server::start(|_| csv("")).await;
    let mut streamed = Api::new(&client(&server))
        .export_things()
        .send_streamed()
        .await
        .unwrap();
    assert_eq!(streamed.try_next().await.unwrap(), None);
    assert_eq!(only_request(&server).0.target, "/v1/exports");
}

/// What a server does after it has sent bytes.
#[derive(Clone, Copy)]
enum Then {
    Close,
    /// Keeps the connection without a word.
    Stall,
}

/// Starts a server that sends these bytes on every connection, and counts no requests.
async fn sends(bytes: &'static str, then: Then) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut kept = Vec::new();
        while let Ok((mut connection, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = connection.read(&mut request).await;
            let _ = connection.write_all(bytes.as_bytes()).await;
            if matches!(then, Then::Stall) {
                kept.push(connection);
            }
        }
    });
    address
}

fn client_of(address: SocketAddr) -> Client {
    let builder = Client::builder()
        .api_key("key-1")
        .base_url(format!("http://{address}"));
    let policy = RetryPolicy::new().initial_backoff(Duration::ZERO);
    builder
        .retry(policy)
        .rate_limit(RateLimit::none())
        .build()
        .unwrap()
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc";

#[tokio::test]
async fn broken_stream_is_an_error_of_its_own_and_not_retried() {
    let client = client_of(sends(HEAD, Then::Close).await);
    let mut streamed = Api::new(&client)
        .export_things()
        .send_streamed()
        .await
        .unwrap();
    assert_eq!(streamed.try_next().await.unwrap().unwrap(), "abc");
    let error = streamed.try_next().await.unwrap_err();
    assert!(!error.is_timeout() && !error.is_outcome_unknown() && error.is_retryable());
    assert_eq!(
        (error.attempts(), error.status().unwrap().as_u16()),
        (1, 200)
    );
    assert_eq!(error.operation().unwrap().id, "export_things");
    assert_eq!(
        error.to_string(),
        "export_things: 200 OK, but the connection broke after 3 bytes"
    );
    let Error::Interrupted(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!((error.bytes_read(), error.is_timeout()), (3, false));
    // The stream has ended.
    assert_eq!(streamed.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn timeout_applies_to_the_head_and_then_to_each_chunk() {
    let short = RequestOptions::new().timeout(Duration::from_millis(30));
    let stalled = client_of(sends(HEAD, Then::Stall).await);
    let request = Api::new(&stalled).export_things().options(short.clone());
    let mut streamed = request.send_streamed().await.unwrap();
    assert_eq!(streamed.try_next().await.unwrap().unwrap(), "abc");
    let error = streamed.try_next().await.unwrap_err();
    assert!(
        matches!(error, Error::Interrupted(_)) && error.is_timeout(),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .ends_with("no more arrived in time after 3 bytes"),
        "{error}"
    );

    let silent = client_of(sends("", Then::Stall).await);
    let request = Api::new(&silent).export_things().options(short);
    let error = request.send_streamed().await.unwrap_err();
    let Error::Timeout {
        may_have_arrived, ..
    } = error
    else {
        panic!("{error:?}");
    };
    assert!(may_have_arrived);
    assert_eq!(error.attempts(), 3);
}
