//! Deadlines: what is not sent any more, and what the error says.

use std::pin::pin;
use std::time::Duration;

use futures_util::future::join_all;
use futures_util::poll;
use futures_util::stream::{StreamExt, iter};
use quo_sdk::{Error, RateLimit, RequestOptions, RetryPolicy};
use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::clock::flow;
use quo_sdk_test_support::server::{Answer, Server};
use quo_sdk_test_support::wire::{Wire, response};
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(100);
const ACCEPTED: &str = "HTTP/1.1 202 Accepted";
const EMPTY: &str = r#"{"data":[]}"#;
const SENT: &str = include_str!("../../../fixtures/api/send-message.json");

async fn send_message(client: &Client, deadline: Duration) -> Result<(), Error> {
    let request = client.send_message().from("PN1").to("+15555550123");
    let options = RequestOptions::new().deadline(deadline);
    let request = request.content("Hello").options(options);
    request.send().await.map(drop)
}

async fn read(client: &Client, deadline: Duration) -> Result<(), Error> {
    let options = RequestOptions::new().deadline(deadline);
    let request = client.list_phone_numbers().options(options);
    request.send().await.map(drop)
}

/// Asserts that the error says that nothing was sent.
fn assert_not_sent(error: &Error) {
    assert!(error.to_string().contains("was not sent"), "{error}");
    assert!(!error.is_outcome_unknown(), "{error}");
    assert!(error.is_retryable(), "{error}");
    assert_eq!(error.attempts(), 0, "{error}");
}

#[tokio::test]
async fn request_without_any_time_is_not_sent() {
    let server = Server::start(|_| Answer::new(202, SENT)).await;
    let client = server.client();
    for error in [
        send_message(&client, Duration::ZERO).await.unwrap_err(),
        read(&client, Duration::ZERO).await.unwrap_err(),
    ] {
        assert_not_sent(&error);
        assert!(error.is_timeout(), "{error}");
    }
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn message_that_has_not_waited_is_sent_whatever_its_deadline() {
    let server = Server::start(|_| Answer::new(202, SENT)).await;
    // Less than the five seconds that a message needs after waiting.
    send_message(&server.client(), 4 * SECOND).await.unwrap();
    assert_eq!(server.recorded().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn message_after_a_queue_starts_only_with_time_to_finish() {
    for (deadline, is_sent) in [(14, false), (16, true)] {
        let server = Server::start(|request| match request.method.as_str() {
            "POST" => Answer::new(202, SENT),
            _ => Answer::new(200, EMPTY),
        })
        .await;
        let limit = RateLimit::per_window(1, 10 * SECOND);
        let client = server.builder().rate_limit(limit).build().unwrap();
        flow(STEP, read(&client, SECOND)).await.unwrap();
        let start = Instant::now();
        let sent = flow(STEP, send_message(&client, deadline * SECOND)).await;
        assert_eq!(sent.is_ok(), is_sent, "{deadline}: {sent:?}");
        if let Err(error) = sent {
            assert_eq!(start.elapsed().as_secs(), 0);
            assert_not_sent(&error);
            assert!(error.is_rate_limited());
            // A read can be aborted without harm, so it is sent.
            flow(STEP, read(&client, deadline * SECOND)).await.unwrap();
        }
    }
}

#[tokio::test(start_paused = true)]
async fn message_is_not_retried_without_time_to_finish() {
    // The service refuses the first attempt, and does not respond to the second.
    let server = Wire::start(|mut connection| async move {
        connection.request().await;
        let refusal = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 8";
        connection.send(response(refusal, "")).await;
        connection.hang().await;
    })
    .await;
    let builder = server.builder().rate_limit(RateLimit::none());
    let policy = RetryPolicy::new().initial_backoff(Duration::ZERO);
    let client = builder.retry(policy).build().unwrap();
    let error = flow(STEP, send_message(&client, 12 * SECOND)).await;
    let error = error.unwrap_err();
    assert_eq!(error.status().unwrap(), 429);
    assert!(!error.is_outcome_unknown());
    assert_eq!(server.requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn thousand_messages_at_once_have_known_outcomes() {
    let server = Wire::start(|mut connection| async move {
        while connection.request().await {
            sleep(Duration::from_millis(1500)).await;
            connection.send(response(ACCEPTED, SENT)).await;
        }
    })
    .await;
    let client = server.builder().build().unwrap();
    let messages = (0..1000).map(|_| send_message(&client, 90 * SECOND));
    let results = flow(STEP, join_all(messages)).await;
    let errors: Vec<_> = results.into_iter().filter_map(Result::err).collect();
    errors.iter().for_each(assert_not_sent);
    assert!((200..260).contains(&errors.len()), "{}", errors.len());
    assert_eq!(server.requests(), 1000 - errors.len());
}

#[tokio::test(start_paused = true)]
async fn request_that_is_polled_after_its_deadline_names_the_deadline() {
    let server = Server::start(|_| Answer::new(200, EMPTY)).await;
    let limit = RateLimit::per_window(1, 10 * SECOND);
    let client = server.builder().rate_limit(limit).build().unwrap();
    flow(STEP, read(&client, SECOND)).await.unwrap();
    let mut request = pin!(read(&client, 12 * SECOND));
    assert!(poll!(&mut request).is_pending());
    sleep(20 * SECOND).await;
    let error = request.await.unwrap_err();
    assert_not_sent(&error);
    assert!(!error.is_rate_limited(), "{error:?}");
    assert!(error.to_string().contains("before its deadline"), "{error}");
    assert_eq!(server.recorded().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn loop_over_buffered_requests_may_send_requests_of_its_own() {
    let server = Server::start(|_| Answer::new(200, EMPTY)).await;
    let client = server.builder().build().unwrap();
    let start = Instant::now();
    let done = flow(STEP, async {
        let requests = iter(0..40).map(|_| read(&client, 5 * SECOND));
        let mut requests = pin!(requests.buffer_unordered(20));
        let mut done = 0;
        while let Some(result) = requests.next().await {
            done += u32::from(result.is_ok());
            done += u32::from(read(&client, 5 * SECOND).await.is_ok());
        }
        done
    })
    .await;
    // The deadline of a few passes while the loop waits and does not poll them.
    assert!(done >= 60, "{done}");
    // Eighty requests at nine per second.
    assert!(start.elapsed() < 15 * SECOND, "{:?}", start.elapsed());
}
