//! Searching for a message whose request has an unknown outcome.
//!
//! The search uses operations of the vendored edition. The tests name only what
//! `spec/anchors.json` lists, and their responses are made from the schemas.

use std::sync::{LazyLock, Mutex};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use quo_sdk::builder::SendMessageRequest;
use quo_sdk::{Client, Error, RateLimit, RetryPolicy, SendOutcome};
use quo_sdk_test_support::clock::flow;
use quo_sdk_test_support::server::{Answer, Recorded, Server};
use serde_json::{Value, json};

use crate::made::{changed, data_of};
use crate::serve::builder;

const OWN: &str = "+15555550100";
const OTHER: &str = "+15555550123";
const THIRD: &str = "+15555550142";
const TEXT: &str = "On our way.";

/// When the request was sent.
fn since() -> DateTime<Utc> {
    "2026-01-05T12:00:00Z".parse().unwrap()
}

/// An item of the list of messages, and of that of phone numbers.
static MESSAGE: LazyLock<Value> = LazyLock::new(|| data_of("list_messages"));
static NUMBER: LazyLock<Value> = LazyLock::new(|| data_of("list_phone_numbers"));

/// Returns a message that equals the sent one, created after so many seconds.
fn sent(id: &str, seconds: i64) -> Value {
    let time = (since() + TimeDelta::seconds(seconds)).to_rfc3339();
    let own = json!({ "id": id, "from": OWN, "to": [OTHER], "text": TEXT, "phoneNumberId": "PN1",
                      "direction": "outgoing", "createdAt": time });
    changed(MESSAGE.clone(), own)
}

/// Returns that message with another value of a field.
fn with(message: Value, field: &str, value: Value) -> Value {
    changed(message, json!({ field: value }))
}

fn list(messages: &[Value]) -> Answer {
    Answer::json(
        200,
        &json!({ "data": messages, "totalItems": messages.len(), "nextPageToken": null }),
    )
}

/// Creates a client whose only delays are those of the search.
fn client(server: &Server) -> Client {
    let builder = builder(server).http_client(reqwest::Client::new());
    let builder = builder.timeout(Duration::MAX).deadline(Duration::MAX);
    let builder = builder
        .retry(RetryPolicy::none())
        .rate_limit(RateLimit::none());
    builder.build().unwrap()
}

fn request(quo: &Client) -> SendMessageRequest {
    quo.send_message().from("PN1").to(OTHER).content(TEXT)
}

/// Starts a server that answers by the number of the request, which begins with 0.
async fn numbered(respond: impl Fn(usize) -> Answer + Send + Sync + 'static) -> Server {
    let count = Mutex::new(0);
    Server::start(move |_: &Recorded| {
        let mut count = count.lock().unwrap();
        *count += 1;
        respond(*count - 1)
    })
    .await
}

/// Searches in paused time.
async fn search(server: &Server) -> Result<SendOutcome, Error> {
    let quo = client(server);
    let request = request(&quo);
    flow(Duration::from_millis(500), async move {
        quo.find_sent(&request, since()).await
    })
    .await
}

fn ids(outcome: &SendOutcome) -> Vec<&str> {
    match outcome {
        SendOutcome::Found(message) => vec![message.id.as_ref()],
        SendOutcome::Ambiguous(messages) => messages.iter().map(|it| it.id.as_ref()).collect(),
        other => panic!("{other:?}"),
    }
}

/// Returns a parameter of the query of a request.
fn parameter(request: &Recorded, name: &str) -> String {
    let url = reqwest::Url::parse("http://localhost").unwrap();
    let url = url.join(&request.target).unwrap();
    let mut pairs = url.query_pairs();
    pairs
        .find(|(other, _)| other == name)
        .unwrap()
        .1
        .into_owned()
}

#[tokio::test(start_paused = true)]
async fn sent_message_is_found_at_once() {
    let server = numbered(|_| list(&[sent("AC1", 1)])).await;
    let outcome = search(&server).await.unwrap();
    assert!(matches!(outcome, SendOutcome::Found(_)), "{outcome:?}");
    assert_eq!(ids(&outcome), ["AC1"]);
    let [request] = server.recorded().try_into().unwrap();
    assert_eq!(parameter(&request, "phoneNumberId"), "PN1");
    assert_eq!(parameter(&request, "participants"), OTHER);
    let after: DateTime<Utc> = parameter(&request, "createdAfter").parse().unwrap();
    assert!(
        after < since() && after > since() - TimeDelta::minutes(5),
        "{after}"
    );
}

#[tokio::test(start_paused = true)]
async fn message_that_differs_is_not_the_sent_one() {
    let others = [
        with(sent("AC1", 1), "direction", json!("incoming")),
        with(sent("AC1", 1), "text", json!("On our way!")),
        with(sent("AC1", 1), "to", json!([THIRD])),
        with(sent("AC1", 1), "to", json!([OTHER, THIRD])),
        with(sent("AC1", 1), "phoneNumberId", json!("PN2")),
        // An identical message that was sent before.
        sent("AC1", -10),
        sent("AC1", -100_000),
    ];
    for other in others {
        let message = other.clone();
        let server = numbered(move |_| list(std::slice::from_ref(&message))).await;
        let outcome = search(&server).await.unwrap();
        assert!(
            matches!(outcome, SendOutcome::NotFound { .. }),
            "{other}: {outcome:?}"
        );
    }
    // Each of them beside the sent one does not hide it.
    let messages = [
        with(sent("AC1", 1), "direction", json!("incoming")),
        sent("AC2", 1),
        sent("AC3", -10),
    ];
    let server = numbered(move |_| list(&messages)).await;
    assert_eq!(ids(&search(&server).await.unwrap()), ["AC2"]);
}

#[tokio::test(start_paused = true)]
async fn white_space_and_order_of_recipients_do_not_matter() {
    let stored = with(sent("AC1", 1), "to", json!([OTHER, THIRD]));
    let stored = with(stored, "text", json!("On our way.\nSoon."));
    let server = numbered(move |_| list(std::slice::from_ref(&stored))).await;
    let quo = client(&server);
    let request = quo.send_message().from("PN1").to([THIRD, OTHER]);
    let request = request.content("On our way.\r\nSoon. ");
    let outcome = quo.find_sent(&request, since()).await.unwrap();
    assert!(matches!(outcome, SendOutcome::Found(_)), "{outcome:?}");
}

#[tokio::test(start_paused = true)]
async fn empty_list_is_no_proof_until_the_gateway_has_given_up() {
    let server = numbered(|_| list(&[])).await;
    let started = tokio::time::Instant::now();
    let outcome = search(&server).await.unwrap();
    let SendOutcome::NotFound { waited, .. } = outcome else {
        panic!("{outcome:?}");
    };
    // The gateway retries ten times, for 30 s each.
    assert!(waited >= Duration::from_secs(360), "{waited:?}");
    assert!(started.elapsed() >= waited);
    let requests = server.recorded().len();
    assert!((10..=30).contains(&requests), "{requests}");
}

#[tokio::test(start_paused = true)]
async fn message_that_appears_after_minutes_is_found() {
    let late = |number| {
        if number < 12 {
            list(&[])
        } else {
            list(&[sent("AC1", 250)])
        }
    };
    let server = numbered(late).await;
    let started = tokio::time::Instant::now();
    assert_eq!(ids(&search(&server).await.unwrap()), ["AC1"]);
    assert!(started.elapsed() > Duration::from_secs(240));
}

#[tokio::test(start_paused = true)]
async fn wait_is_as_set() {
    let server = numbered(|_| list(&[])).await;
    let quo = client(&server);
    for (wait, requests) in [(Duration::ZERO, 1), (Duration::from_secs(3), 3)] {
        let search = quo.find_sent(&request(&quo), since()).wait(wait);
        let before = server.recorded().len();
        let outcome = flow(Duration::from_millis(500), async { search.await })
            .await
            .unwrap();
        assert!(matches!(outcome, SendOutcome::NotFound { waited, .. } if waited >= wait));
        assert_eq!(server.recorded().len() - before, requests, "{wait:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn two_candidates_are_ambiguous() {
    let server = numbered(|_| list(&[sent("AC2", 30), sent("AC1", 1)])).await;
    let outcome = search(&server).await.unwrap();
    assert!(matches!(outcome, SendOutcome::Ambiguous(_)), "{outcome:?}");
    assert_eq!(ids(&outcome), ["AC2", "AC1"]);
}

#[tokio::test(start_paused = true)]
async fn identical_message_within_the_error_of_the_clocks_is_ambiguous() {
    let server = numbered(|_| list(&[sent("AC1", -1)])).await;
    let outcome = search(&server).await.unwrap();
    assert!(matches!(outcome, SendOutcome::Ambiguous(_)), "{outcome:?}");
    // It is not settled before the end of the wait.
    assert!(server.recorded().len() > 10);
}

#[tokio::test(start_paused = true)]
async fn identical_message_of_the_last_minute_is_ambiguous_without_a_date() {
    let server = numbered(|_| list(&[sent("AC1", -30)]).header("date", "unknown")).await;
    let outcome = search(&server).await.unwrap();
    assert!(matches!(outcome, SendOutcome::Ambiguous(_)), "{outcome:?}");
}

#[tokio::test(start_paused = true)]
async fn difference_of_the_clocks_is_taken_into_account() {
    for skew in [3600, -3600] {
        // By the clock of the service.
        let earlier = sent("AC1", skew - 30);
        let later = sent("AC2", skew + 1);
        let ahead = TimeDelta::seconds(skew);
        let answer = move |messages: &[Value]| {
            let date = DateTime::<Utc>::from(SystemTime::now()) + ahead;
            list(messages).header("date", date.format("%a, %d %b %Y %H:%M:%S GMT").to_string())
        };
        let lists = answer;
        let known = earlier.clone();
        let server = numbered(move |_| lists(std::slice::from_ref(&known))).await;
        let outcome = search(&server).await.unwrap();
        assert!(
            matches!(outcome, SendOutcome::NotFound { .. }),
            "{skew}: {outcome:?}"
        );

        let server = numbered(move |_| answer(&[later.clone(), earlier.clone()])).await;
        assert_eq!(ids(&search(&server).await.unwrap()), ["AC2"], "{skew}");
        // The list begins before the request, by the clock of the service.
        let recorded = server.recorded();
        let after = parameter(recorded.last().unwrap(), "createdAfter");
        let after: DateTime<Utc> = after.parse().unwrap();
        assert!(after < since() + ahead, "{skew}: {after}");
    }
}

#[tokio::test(start_paused = true)]
async fn clock_that_runs_backwards_does_not_repeat_lists_without_end() {
    let server = numbered(|number| {
        let hours = TimeDelta::hours(i64::try_from(number).unwrap());
        let date = DateTime::<Utc>::from(SystemTime::now()) - hours;
        list(&[]).header("date", date.format("%a, %d %b %Y %H:%M:%S GMT").to_string())
    })
    .await;
    let quo = client(&server);
    let search = quo.find_sent(&request(&quo), since()).wait(Duration::ZERO);
    let outcome = search.await.unwrap();
    assert!(
        matches!(outcome, SendOutcome::NotFound { .. }),
        "{outcome:?}"
    );
    assert!(server.recorded().len() <= 2);
}

#[tokio::test(start_paused = true)]
async fn all_pages_are_searched() {
    let server = numbered(|number| {
        let mut page = json!({ "data": [], "totalItems": 1, "nextPageToken": "t1" });
        if number > 0 {
            page = json!({ "data": [sent("AC1", 1)], "totalItems": 1 });
        }
        Answer::json(200, &page)
    })
    .await;
    assert_eq!(ids(&search(&server).await.unwrap()), ["AC1"]);
    let recorded = server.recorded();
    assert_eq!(recorded.len(), 2);
    assert_eq!(parameter(&recorded[1], "pageToken"), "t1");
}

#[tokio::test(start_paused = true)]
async fn number_in_e164_form_is_looked_up() {
    let number =
        |id: &str, number: &str| changed(NUMBER.clone(), json!({ "id": id, "number": number }));
    let numbers = json!({ "data": [number("PN2", THIRD), number("PN1", OWN)] });
    let server = Server::start(move |request| match request.target.split('?').next() {
        Some("/v1/phone-numbers") => Answer::json(200, &numbers),
        _ => list(&[sent("AC1", 1)]),
    })
    .await;
    let quo = client(&server);
    let outcome = quo
        .find_sent(&request(&quo).from(OWN), since())
        .await
        .unwrap();
    assert_eq!(ids(&outcome), ["AC1"]);
    assert_eq!(parameter(&server.recorded()[1], "phoneNumberId"), "PN1");

    let error = quo
        .find_sent(&request(&quo).from(OTHER), since())
        .await
        .unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    assert!(error.to_string().contains("`from`"), "{error}");
    assert!(!error.to_string().contains(OTHER), "{error}");
    assert_eq!(server.recorded().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn incomplete_request_is_an_error() {
    let server = numbered(|_| list(&[])).await;
    let quo = client(&server);
    let request = quo.send_message().from("PN1").content(TEXT);
    let error = quo.find_sent(&request, since()).await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    assert!(server.recorded().is_empty());
}

#[tokio::test(start_paused = true)]
async fn failed_list_is_repeated_and_proves_nothing() {
    let server = numbered(|number| match number {
        0..8 => Answer::new(503, ""),
        _ => list(&[sent("AC1", 1)]),
    })
    .await;
    assert_eq!(ids(&search(&server).await.unwrap()), ["AC1"]);

    // Without a list at the end, nothing is known.
    let server = numbered(|number| match number {
        0 => list(&[]),
        _ => Answer::new(503, ""),
    })
    .await;
    let error = search(&server).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);

    let server = numbered(|_| Answer::new(401, "")).await;
    let error = search(&server).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(server.recorded().len(), 1);
}

#[tokio::test]
async fn longest_wait_does_not_overflow_the_clock() {
    let server = numbered(|_| list(&[sent("AC1", 1)])).await;
    let quo = client(&server);
    let times = [since(), DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC];
    for time in times {
        let search = quo.find_sent(&request(&quo), time).wait(Duration::MAX);
        let search = tokio::time::timeout(Duration::from_millis(300), async { search.await });
        // It ends, or is stopped while it waits.
        if let Ok(outcome) = search.await {
            assert!(outcome.is_ok(), "{outcome:?}");
        }
    }
}

#[tokio::test]
async fn search_can_be_spawned_and_shows_no_content() {
    let server = numbered(|_| list(&[sent("AC1", 1)])).await;
    let quo = client(&server);
    let search = quo.find_sent(&request(&quo), since());
    let text = format!("{search:?}");
    #[cfg(not(feature = "debug-pii"))]
    assert!(!text.contains("way") && !text.contains(OTHER), "{text}");
    assert!(text.contains("FindSent"), "{text}");
    let outcome = tokio::spawn(async move { search.await })
        .await
        .unwrap()
        .unwrap();
    #[cfg(not(feature = "debug-pii"))]
    assert!(!format!("{outcome:?}").contains("way"));
    assert_eq!(ids(&outcome), ["AC1"]);
}
