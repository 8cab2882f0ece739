//! The retry budget.

use std::time::Duration;

use futures_util::future::join_all;
use quo_sdk::{RateLimit, RequestOptions, RetryPolicy};
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::server::{Answer, Server};

const EMPTY: &str = r#"{"data":[]}"#;

fn immediate_retries() -> RetryPolicy {
    RetryPolicy::new().initial_backoff(Duration::ZERO)
}

/// Reads once and returns whether it succeeded.
async fn read(client: &Client) -> bool {
    client.list_phone_numbers().send().await.is_ok()
}

#[tokio::test]
async fn fifty_requests_to_an_unavailable_service_make_seventy_attempts() {
    let server = Server::start(|_| Answer::new(503, "")).await;
    let client = server.client_with_retries(immediate_retries());
    let tasks = (0..50).map(|_| {
        let client = client.clone();
        async move { client.list_phone_numbers().send().await.unwrap_err() }
    });
    for error in join_all(tasks).await {
        assert_eq!(error.status().unwrap(), 503);
    }
    assert_eq!(server.recorded().len(), 70);
}

#[tokio::test]
async fn budget_can_be_set_and_disabled_for_a_client_or_a_request() {
    let unlimited = || immediate_retries().budget(u32::MAX);
    for (of_client, of_request, attempts) in [
        (immediate_retries().budget(25), None, 10 + 5),
        (immediate_retries().budget(0), None, 10),
        (unlimited(), None, 30),
        (immediate_retries().budget(0), Some(unlimited()), 30),
        (unlimited(), Some(immediate_retries().budget(0)), 30),
        // The bucket is the client's.
        (
            immediate_retries().budget(25),
            Some(immediate_retries()),
            15,
        ),
    ] {
        let server = Server::start(|_| Answer::new(503, "")).await;
        let builder = server.builder().rate_limit(RateLimit::none());
        let client = builder.retry(of_client.clone()).build().unwrap();
        for _ in 0..10 {
            let mut options = RequestOptions::new();
            if let Some(policy) = of_request.clone() {
                options = options.retry(policy);
            }
            let request = client.list_phone_numbers().options(options);
            request.send().await.unwrap_err();
        }
        let what = format!("{of_client:?} {of_request:?}");
        assert_eq!(server.recorded().len(), attempts, "{what}");
    }
}

#[tokio::test]
async fn success_gives_back_the_tokens_of_its_last_retry_or_one() {
    // Tokens for one retry.
    let policy = immediate_retries().budget(5);
    let ok = || Answer::new(200, EMPTY);
    let failed = || Answer::new(503, "");
    let server = Server::in_turn(vec![
        failed(),
        ok(),
        failed(),
        ok(),
        // Uses the tokens up.
        failed(),
        failed(),
        // Fails without a retry.
        failed(),
        ok(),
        ok(),
        ok(),
        ok(),
        failed(),
        ok(),
        failed(),
        ok(),
    ])
    .await;
    let client = server.client_with_retries(policy);
    let mut results = Vec::new();
    for _ in 0..11 {
        results.push(u8::from(read(&client).await));
    }
    // One token is missing after four successes, and the fifth gives it back.
    assert_eq!(results, [1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1]);
}
