//! A call with its parts, on a server that says what it is told to.

use std::sync::{LazyLock, Mutex};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use quo_sdk::{CallDetails, Client, Error, Part, RateLimit, RetryPolicy};
use quo_sdk_test_support::clock::flow;
use quo_sdk_test_support::server::{Answer, Server};
use serde_json::{Value, json};

use crate::made::{changed, data_of};
use crate::serve::builder;

/// What the service has of a call.
static CALL: LazyLock<Value> = LazyLock::new(|| data_of("get_call_by_id"));
static SUMMARY: LazyLock<Value> = LazyLock::new(|| data_of("get_call_summary"));
static RECORDING: LazyLock<Value> = LazyLock::new(|| data_of("get_call_recordings"));

/// What a request is about, and how often it came before.
type Respond = dyn Fn(&str, usize) -> Answer + Send + Sync;

/// Starts a server that answers by the part and the number of its request. The call ended long ago.
async fn server(respond: Box<Respond>) -> Server {
    let counts = Mutex::new(std::collections::HashMap::<String, usize>::new());
    Server::start(move |request| {
        let part = request.target.split('/').nth(2).unwrap().to_owned();
        let mut counts = counts.lock().unwrap();
        let count = counts.entry(part.clone()).or_default();
        *count += 1;
        respond(&part, *count - 1)
    })
    .await
}

fn data(value: &Value) -> Answer {
    Answer::json(200, &json!({ "data": value }))
}

fn call(status: &str, ended: Option<DateTime<Utc>>) -> Answer {
    let own = json!({ "id": "AC1", "status": status, "completedAt": ended });
    data(&changed(CALL.clone(), own))
}

fn absent() -> Answer {
    Answer::json(404, &json!({ "message": "Not Found" }))
}

fn summary(status: &str, content: &Value) -> Answer {
    let own = json!({ "callId": "AC1", "status": status, "summary": content });
    data(&changed(SUMMARY.clone(), own))
}

/// Responds to all requests but one with an old call that has nothing.
fn only(
    part: &'static str,
    respond: impl Fn(usize) -> Answer + Send + Sync + 'static,
) -> Box<Respond> {
    Box::new(move |asked, count| match asked {
        asked if asked == part => respond(count),
        "calls" => call("completed", Some(DateTime::UNIX_EPOCH)),
        "call-recordings" => data(&json!([])),
        _ => absent(),
    })
}

fn client(server: &Server) -> Client {
    let builder = builder(server).retry(RetryPolicy::none());
    let builder = builder.timeout(Duration::MAX).deadline(Duration::MAX);
    builder.rate_limit(RateLimit::none()).build().unwrap()
}

async fn details(server: &Server) -> CallDetails {
    client(server).call_details("AC1").await.unwrap()
}

fn name<T>(part: &Part<T>) -> &'static str {
    match part {
        Part::Ready(_) => "ready",
        Part::Pending => "pending",
        Part::Absent => "absent",
        _ => "other",
    }
}

/// Returns what the parts are: recordings, voicemail, summary, transcript.
fn names(details: &CallDetails) -> [&'static str; 4] {
    let CallDetails {
        recordings,
        voicemail,
        summary,
        transcript,
        ..
    } = details;
    [
        name(recordings),
        name(voicemail),
        name(summary),
        name(transcript),
    ]
}

#[tokio::test]
async fn ten_minutes_after_a_call_nothing_is_expected() {
    for (minutes, expected) in [(9, "pending"), (11, "absent")] {
        let now = DateTime::<Utc>::from(SystemTime::UNIX_EPOCH) + TimeDelta::days(20_000);
        let date = now.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let ended = now - TimeDelta::minutes(minutes);
        let respond = move |_| call("completed", Some(ended)).header("date", date.clone());
        let server = server(only("calls", respond)).await;
        assert_eq!(names(&details(&server).await), [expected; 4], "{minutes}");
    }
}

#[tokio::test]
async fn statuses_decide() {
    let (content, none) = (json!(["They talked."]), Value::Null);
    for (status, content, expected) in [
        ("completed", &content, "ready"),
        ("completed", &none, "ready"),
        ("in-progress", &none, "pending"),
        ("absent", &none, "absent"),
        ("failed", &none, "absent"),
        ("new-status", &content, "ready"),
        ("new-status", &none, "absent"),
    ] {
        let answer = summary(status, content);
        let server = server(only("call-summaries", move |_| answer.clone())).await;
        let details = details(&server).await;
        assert_eq!(
            names(&details),
            ["absent", "absent", expected, "absent"],
            "{status}"
        );
    }
    for (statuses, expected) in [
        (json!(["completed"]), "ready"),
        (json!(["completed", "failed"]), "ready"),
        (json!(["completed", "processing"]), "pending"),
        (json!(["deleted"]), "absent"),
        (json!(["absent"]), "absent"),
        (json!([null]), "absent"),
        (json!([]), "absent"),
    ] {
        let recording = |status: &Value| {
            let own = json!({ "id": "RE1", "status": status, "url": null });
            changed(RECORDING.clone(), own)
        };
        let list: Vec<Value> = statuses.as_array().unwrap().iter().map(recording).collect();
        let answer = data(&json!(list));
        let server = server(only("call-recordings", move |_| answer.clone())).await;
        let details = details(&server).await;
        assert_eq!(names(&details)[0], expected, "{statuses}");
    }
}

#[tokio::test]
async fn plan_without_summaries_has_none_and_other_errors_are_errors() {
    let forbidden = || Answer::json(403, &json!({ "message": "Forbidden" }));
    let server_of_summaries = server(only("call-summaries", move |_| forbidden())).await;
    assert_eq!(names(&details(&server_of_summaries).await), ["absent"; 4]);
    for part in ["calls", "call-recordings", "call-voicemails"] {
        let server = server(only(part, move |_| forbidden())).await;
        let error = client(&server).call_details("AC1").await.unwrap_err();
        assert_eq!(error.status().unwrap(), 403, "{part}");
    }
}

/// Waits in paused time. Returns the details and how long it took, in seconds.
async fn wait(server: &Server, seconds: u64) -> (Result<CallDetails, Error>, u64) {
    let request = client(server)
        .call_details("AC1")
        .wait_for(Duration::from_secs(seconds));
    let start = tokio::time::Instant::now();
    let details = flow(Duration::from_millis(100), request.into_future()).await;
    (details, start.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn pending_part_is_requested_until_it_is_ready() {
    let server = server(only("call-summaries", |count| match count {
        0 | 1 => summary("in-progress", &Value::Null),
        2 => Answer::json(503, &json!({})),
        _ => summary("completed", &json!(["They talked."])),
    }))
    .await;
    let (details, seconds) = wait(&server, 600).await;
    assert_eq!(names(&details.unwrap())[2], "ready");
    // After 2 s, 4 s and 8 s.
    assert!((14..18).contains(&seconds), "{seconds}");
}

#[tokio::test(start_paused = true)]
async fn wait_ends_with_its_time_and_with_an_error() {
    let pending = |_| summary("in-progress", &Value::Null);
    let server_of_pending = server(only("call-summaries", pending)).await;
    let (details, seconds) = wait(&server_of_pending, 60).await;
    assert_eq!(names(&details.unwrap())[2], "pending");
    assert!((60..63).contains(&seconds), "{seconds}");
    let (details, seconds) = wait(&server_of_pending, 0).await;
    assert!(details.unwrap().is_pending());
    assert!(seconds < 2, "{seconds}");
    let failing = server(only("call-summaries", |count| match count {
        0 => summary("in-progress", &Value::Null),
        _ => Answer::json(401, &json!({})),
    }));
    let (error, _) = wait(&failing.await, 60).await;
    assert!(error.unwrap_err().is_unauthorized());
}

#[tokio::test(start_paused = true)]
async fn condition_ends_the_wait() {
    let respond: Box<Respond> = Box::new(|part, count| match (part, count) {
        ("calls", _) => call("in-progress", None),
        ("call-recordings", _) => data(&json!([])),
        ("call-summaries", 1..) => summary("completed", &json!([])),
        _ => absent(),
    });
    let server = server(respond).await;
    let request = client(&server)
        .call_details("AC1")
        .wait_for(Duration::from_secs(600));
    let request = request.until(|details| details.summary.is_ready());
    let waiting = flow(Duration::from_millis(100), request.into_future());
    let details = waiting.await.unwrap();
    assert_eq!(names(&details), ["pending", "pending", "ready", "pending"]);
    // What is ready is not requested again.
    assert_eq!(server.recorded().len(), 10);
}
