//! Limits of time and size, and limits that are disabled.

use std::time::Duration;

use quo_sdk::{Error, RateLimit, RequestOptions, RetryPolicy};
use quo_sdk_frozen::Client;
use quo_sdk_frozen::Serve;
use quo_sdk_test_support::clock::flow;
use quo_sdk_test_support::wire::{Wire, response};
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(100);
const OK: &str = "HTTP/1.1 200 OK\r\nx-correlation-id: c-1";
const EMPTY: &str = r#"{"data":[]}"#;

async fn read(client: &Client, options: RequestOptions) -> Result<(), Error> {
    let request = client.list_phone_numbers().options(options);
    request.send().await.map(drop)
}

/// Starts a server that responds after the default timeout and deadline.
async fn slow() -> Wire {
    Wire::start(|mut connection| async move {
        while connection.request().await {
            sleep(120 * SECOND).await;
            connection.send(response(OK, EMPTY)).await;
        }
    })
    .await
}

#[tokio::test(start_paused = true)]
async fn maximum_duration_disables_every_timeout() {
    let own = || {
        let http = reqwest::Client::builder().timeout(Duration::from_millis(300));
        http.build().unwrap()
    };
    let server = slow().await;
    let builder = || server.builder().retry(RetryPolicy::none());
    let forever = || RequestOptions::new().timeout(Duration::MAX);
    let endless = || forever().deadline(Duration::MAX);
    for (client, options) in [
        (builder().timeout(Duration::MAX), RequestOptions::new()),
        (
            builder().timeout(Duration::MAX).http_client(own()),
            RequestOptions::new(),
        ),
        (builder(), forever()),
        (builder().http_client(own()), forever()),
    ] {
        let client = client.deadline(Duration::MAX).build().unwrap();
        flow(STEP, read(&client, options)).await.unwrap();
    }
    for client in [builder(), builder().http_client(own())] {
        let client = client.build().unwrap();
        flow(STEP, read(&client, endless())).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn error_response_with_a_stalled_body_is_not_waited_for() {
    let server = Wire::start(|mut connection| async move {
        if connection.request().await {
            let head = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 1000\r\n\r\n";
            connection.send(format!("{head}part")).await;
            connection.hang().await;
        }
    })
    .await;
    let builder = server.builder().rate_limit(RateLimit::none());
    let policy = RetryPolicy::new().initial_backoff(Duration::ZERO);
    let client = builder.retry(policy).build().unwrap();
    let start = Instant::now();
    let error = flow(STEP, read(&client, RequestOptions::new())).await;
    let error = error.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.api().unwrap().body(), b"part");
    assert_eq!(server.requests(), 3);
    // Two seconds for each body.
    assert!(start.elapsed() < 8 * SECOND, "{:?}", start.elapsed());
}

#[tokio::test]
async fn response_above_the_maximum_size_is_an_error_with_what_was_read() {
    const MAX: usize = EMPTY.len();
    let body = |length: usize| format!("{EMPTY:<length$}");
    let chunked = |body: &str| {
        let chunks = body.as_bytes().chunks(3).map(|it| {
            let text = std::str::from_utf8(it).unwrap();
            format!("{:x}\r\n{text}\r\n", text.len())
        });
        let chunks: String = chunks.collect();
        format!("{OK}\r\ntransfer-encoding: chunked\r\n\r\n{chunks}0\r\n\r\n")
    };
    for (bytes, is_read) in [
        (response(OK, &body(MAX)), true),
        (chunked(&body(MAX)), true),
        (response(OK, &body(MAX + 1)), false),
        (chunked(&body(MAX + 1)), false),
    ] {
        let server = Wire::start(move |mut connection| {
            let bytes = bytes.clone();
            async move {
                while connection.request().await {
                    connection.send(&bytes).await;
                }
            }
        })
        .await;
        let limit = || RequestOptions::new().max_response_size(MAX);
        let small = server.builder().max_response_size(MAX).build().unwrap();
        let default = server.builder().build().unwrap();
        read(&default, RequestOptions::new()).await.unwrap();
        for result in [
            read(&small, RequestOptions::new()).await,
            read(&default, limit()).await,
        ] {
            let Err(error) = result else {
                assert!(is_read);
                continue;
            };
            assert!(!is_read && !error.is_retryable() && !error.is_outcome_unknown());
            assert_eq!(error.status().unwrap(), 200);
            assert_eq!(error.correlation_id(), Some("c-1"));
            let text = error.to_string();
            assert!(text.contains("`max_response_size`; 11 bytes"), "{text}");
            let Error::TooLarge(error) = error else {
                panic!("{error:?}");
            };
            assert_eq!(error.body(), EMPTY.as_bytes());
            assert_eq!(error.attempts(), 1);
        }
    }
}

#[tokio::test]
async fn response_is_limited_to_32_mib_by_default() {
    const MIB: usize = 1024 * 1024;
    for (size, is_read) in [(32 * MIB, true), (32 * MIB + 1, false)] {
        let server = Wire::start(move |mut connection| async move {
            if connection.request().await {
                let head = format!("{OK}\r\ncontent-length: {size}\r\n\r\n{EMPTY}");
                connection.send(head).await;
                connection.send(vec![b' '; size - EMPTY.len()]).await;
                connection.hang().await;
            }
        })
        .await;
        let client = server.builder().build().unwrap();
        let result = read(&client, RequestOptions::new()).await;
        assert_eq!(result.is_ok(), is_read, "{size}: {result:?}");
    }
}

#[cfg(feature = "rustls")]
#[tokio::test(start_paused = true)]
async fn connecting_has_its_own_timeout_and_is_retried() {
    // Accepts connections, and never answers the TLS handshake.
    let server = Wire::start(|connection| connection.hang()).await;
    let builder = || {
        let base_url = server.url().replace("http:", "https:");
        let builder = Client::builder().api_key("key-1").base_url(base_url);
        builder.retry(RetryPolicy::new().initial_backoff(Duration::ZERO))
    };
    for (client, seconds) in [
        (builder(), 3 * 10),
        (builder().timeout(8 * SECOND), 3 * 4),
        (builder().connect_timeout(SECOND), 3),
        (builder().connect_timeout(Duration::MAX), 3 * 30),
    ] {
        let client = client.build().unwrap();
        let start = Instant::now();
        let request = client.send_message().from("PN1").to("1").content("a");
        let error = flow(STEP, request.send()).await.unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
        assert!(!error.is_outcome_unknown(), "{error:?}");
        assert_eq!(error.attempts(), 3);
        let took = start.elapsed();
        assert!(took >= seconds * SECOND, "{took:?}");
        assert!(took < (seconds + 2) * SECOND, "{took:?}");
    }
}
