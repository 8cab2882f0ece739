//! Requests that are dropped before they complete.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use quo_sdk::{RateLimit, RetryPolicy};
use quo_sdk_frozen::Client;
use quo_sdk_frozen::Serve;
use quo_sdk_test_support::clock::flow;
use quo_sdk_test_support::wire::{Connection, Wire, half, response};
use tokio::time::{Instant, timeout};

const STEP: Duration = Duration::from_millis(100);
const WINDOW: Duration = Duration::from_secs(60);
const OK: &str = "HTTP/1.1 200 OK";
const EMPTY: &str = r#"{"data":[]}"#;

/// The state of a request when it is dropped.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Waits {
    ForItsTurn,
    ForTheAnswer,
    ForTheRestOfTheAnswer,
    ToTryAgain,
}

/// Keeps the first request of the first connection waiting, and responds to all others.
async fn serve(mut connection: Connection, waits: Waits) {
    let unavailable = "HTTP/1.1 503 Service Unavailable";
    let mut is_first = connection.number == 0;
    while connection.request().await {
        match waits {
            Waits::ForTheAnswer if is_first => {}
            Waits::ForTheRestOfTheAnswer if is_first => connection.send(half(OK, EMPTY)).await,
            Waits::ToTryAgain if is_first => connection.send(response(unavailable, "")).await,
            _ => connection.send(response(OK, EMPTY)).await,
        }
        is_first = false;
    }
}

async fn read(client: &Client, times: usize) {
    for _ in 0..times {
        client.list_phone_numbers().send().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn dropped_request_keeps_rate_limit_and_connections_consistent() {
    // The number of requests before the dropped one, the number after it within the window, and
    // the number of closed connections.
    for (waits, before, after, given_up) in [
        (Waits::ForItsTurn, 3, 0, 0),
        (Waits::ForTheAnswer, 0, 2, 1),
        (Waits::ForTheRestOfTheAnswer, 0, 2, 1),
        (Waits::ToTryAgain, 0, 2, 0),
    ] {
        let closed = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&closed);
        let server = Wire::start(move |connection| {
            let counter = Arc::clone(&counter);
            async move {
                serve(connection, waits).await;
                counter.fetch_add(1, Ordering::SeqCst);
            }
        })
        .await;
        let limit = RateLimit::per_window(3, WINDOW);
        // A random delay of less than five seconds is as good as impossible.
        let years = Duration::from_secs(1 << 40);
        let retry = RetryPolicy::new().initial_backoff(years).max_backoff(years);
        let builder = server.builder().rate_limit(limit).retry(retry);
        let client = builder.deadline(Duration::MAX).build().unwrap();
        flow(STEP, async {
            let start = Instant::now();
            read(&client, before).await;
            let request = client.list_phone_numbers().send();
            let dropped = timeout(Duration::from_secs(5), request).await;
            assert!(dropped.is_err(), "{waits:?}: {dropped:?}");
            // The dropped request counts as one of three in the window if it was sent.
            read(&client, after).await;
            assert_eq!(start.elapsed().as_secs(), 5, "{waits:?}");
            read(&client, 3 - after).await;
            assert_eq!(start.elapsed().as_secs(), 60, "{waits:?}");
            read(&client, after).await;
            let last = if after == 0 { 60 } else { 65 };
            assert_eq!(start.elapsed().as_secs(), last, "{waits:?}");
            read(&client, 1).await;
            assert_eq!(start.elapsed().as_secs(), 120, "{waits:?}");
        })
        .await;
        assert_eq!(server.requests(), 7, "{waits:?}");
        assert_eq!(server.connections(), 1 + given_up, "{waits:?}");
        assert_eq!(closed.load(Ordering::SeqCst), given_up, "{waits:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_thousand_dropped_requests_leave_no_connection_open() {
    let open = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&open);
    let server = Wire::start(move |connection| {
        let counter = Arc::clone(&counter);
        async move {
            counter.fetch_add(1, Ordering::SeqCst);
            connection.hang().await;
            counter.fetch_sub(1, Ordering::SeqCst);
        }
    })
    .await;
    let builder = server.builder().rate_limit(RateLimit::none());
    let client = builder.build().unwrap();
    flow(STEP, async {
        for _ in 0..20 {
            let calls = (0..50).map(|_| timeout(STEP, client.list_phone_numbers().send()));
            let calls = futures_util::future::join_all(calls).await;
            assert!(calls.iter().all(Result::is_err));
        }
        // Waits until the server has seen the last ones.
        tokio::time::sleep(10 * STEP).await;
    })
    .await;
    assert!(server.requests() > 0);
    assert_eq!(open.load(Ordering::SeqCst), 0);
}
