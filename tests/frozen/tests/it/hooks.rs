//! Observers: what they are told, and what they may add.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use futures_util::poll;
use quo_sdk::observer::{AttemptEnd, AttemptStart, CallEnd, Observer, Outcome};
use quo_sdk::{Error, RateLimit, RequestOptions, RetryPolicy};
use serde_json::Value;

use quo_sdk_frozen::{Client, Serve};
use quo_sdk_test_support::clock::flow;
use quo_sdk_test_support::server::{Answer, Server};
use quo_sdk_test_support::wire::{Wire, half, response};

const STEP: Duration = Duration::from_millis(10);
const SECOND: Duration = Duration::from_secs(1);
const EMPTY: &str = r#"{"data":[]}"#;
const NUMBER: &str = "+15555550123";

/// What an observer was told.
#[derive(Debug, Clone)]
enum Told {
    Start(AttemptStart),
    End(AttemptEnd),
    Call(CallEnd),
}

/// Keeps what it is told.
#[derive(Default)]
struct Log(Mutex<Vec<Told>>);

impl Log {
    fn new() -> Arc<Self> {
        Arc::default()
    }

    fn push(&self, told: Told) {
        self.0.lock().unwrap().push(told);
    }

    fn told(&self) -> Vec<Told> {
        self.0.lock().unwrap().clone()
    }

    /// Returns each record in a word and its outcome.
    fn words(&self) -> Vec<String> {
        let words = self.told().into_iter().map(|told| match told {
            Told::Start(start) => format!("start {}", start.number),
            Told::End(end) => format!("end {} {}", end.number, end.outcome.as_str()),
            Told::Call(call) => format!("call {} {}", call.attempts, call.outcome.as_str()),
        });
        words.collect()
    }

    /// Returns the end of the only call.
    fn call(&self) -> CallEnd {
        match &self.told()[..] {
            [.., Told::Call(call)] => *call,
            told => panic!("the call has not ended: {told:?}"),
        }
    }
}

impl Observer for Log {
    fn before_attempt(&self, attempt: &AttemptStart, _: &mut HeaderMap) {
        self.push(Told::Start(*attempt));
    }

    fn after_attempt(&self, attempt: &AttemptEnd) {
        self.push(Told::End(*attempt));
    }

    fn after_call(&self, call: &CallEnd) {
        self.push(Told::Call(*call));
    }
}

/// Adds these headers to every attempt.
struct Adds(Vec<(&'static str, &'static str)>);

impl Observer for Adds {
    fn before_attempt(&self, attempt: &AttemptStart, headers: &mut HeaderMap) {
        for (name, value) in &self.0 {
            let name = HeaderName::from_static(name);
            headers.append(name, HeaderValue::from_static(value));
        }
        headers.insert("x-attempt", attempt.number.into());
    }
}

/// Panics whenever it is called.
struct Panics;

impl Observer for Panics {
    fn before_attempt(&self, _: &AttemptStart, headers: &mut HeaderMap) {
        headers.insert("x-before-the-panic", HeaderValue::from_static("1"));
        panic!("before");
    }

    fn after_attempt(&self, _: &AttemptEnd) {
        panic!("after");
    }

    fn after_call(&self, _: &CallEnd) {
        panic!("at the end");
    }
}

fn quick() -> RetryPolicy {
    RetryPolicy::new().initial_backoff(Duration::from_millis(1))
}

async fn get(quo: &Client, path: &str) -> Result<(), Error> {
    let request = quo.request(Method::GET, path);
    request.send::<Value>().await.map(drop)
}

#[tokio::test]
async fn observer_is_told_of_each_attempt_and_then_of_the_call() {
    let answers = vec![Answer::new(503, ""), Answer::new(200, EMPTY)];
    let server = Server::in_turn(answers).await;
    let log = Log::new();
    let builder = server.builder().observer(Arc::clone(&log));
    let quo = builder.retry(quick()).build().unwrap();
    let path = "/v1/messages/AC1?participants=%2B15555550123";
    get(&quo, path).await.unwrap();

    let told = log.told();
    let [
        Told::Start(first),
        Told::End(failed),
        Told::Start(second),
        Told::End(succeeded),
        Told::Call(call),
    ] = &told[..]
    else {
        panic!("{told:?}");
    };
    assert_eq!((first.number, second.number), (1, 2));
    assert_eq!((failed.number, succeeded.number), (1, 2));
    assert_eq!(first.backoff, Duration::ZERO);
    assert_eq!(second.backoff, succeeded.backoff);
    assert_eq!(failed.outcome, Outcome::Api);
    assert_eq!(failed.status.unwrap(), 503);
    assert_eq!(succeeded.outcome, Outcome::Success);
    assert_eq!(succeeded.status.unwrap(), 200);
    assert_eq!((call.outcome, call.attempts), (Outcome::Success, 2));
    assert_eq!(call.status.unwrap(), 200);
    assert!(call.duration >= failed.duration + second.backoff + succeeded.duration);
    for operation in [first.operation, failed.operation, call.operation] {
        assert_eq!(operation.id, "GET /v1/messages/{id}");
        assert_eq!(operation.method, "GET");
        assert_eq!(operation.path, "/v1/messages/{id}");
    }
    let ids = [
        first.call_id,
        second.call_id,
        succeeded.call_id,
        call.call_id,
    ];
    assert_eq!(ids, [failed.call_id; 4]);
}

#[tokio::test]
async fn each_call_has_an_id_of_its_own() {
    let server = Server::start(|_| Answer::new(200, EMPTY)).await;
    let log = Log::new();
    let builder = server.builder().observer(Arc::clone(&log));
    let quo = builder.build().unwrap();
    get(&quo, "/v1/users").await.unwrap();
    let first = log.call().call_id;
    get(&quo.clone(), "/v1/users").await.unwrap();
    assert_ne!(log.call().call_id, first);
}

#[tokio::test]
async fn observer_is_told_neither_key_nor_personal_data() {
    let server = Server::start(|_| Answer::new(404, EMPTY)).await;
    let log = Log::new();
    let builder = server.builder().observer(Arc::clone(&log));
    let quo = builder.build().unwrap();
    let path = format!("/v1/calls/{NUMBER}?participants={NUMBER}");
    let request = quo.request(Method::POST, path).json(NUMBER);
    request.send::<Value>().await.unwrap_err();
    let told = format!("{:?}", log.told());
    assert!(told.contains("/v1/calls/{id}"), "{told}");
    assert!(!told.contains("5550123"), "{told}");
    assert!(!told.contains("key-1"), "{told}");
}

#[tokio::test]
async fn headers_of_observers_go_along_with_each_attempt() {
    let answers = vec![Answer::new(503, ""), Answer::new(200, EMPTY)];
    let server = Server::in_turn(answers).await;
    let builder = server.builder().retry(quick());
    let builder = builder.observer(Adds(vec![("traceparent", "00-1-2-01")]));
    let builder = builder.observer(Adds(vec![("tracestate", "a=1"), ("tracestate", "b=2")]));
    get(&builder.build().unwrap(), "/v1/users").await.unwrap();
    let recorded = server.recorded();
    for (request, number) in recorded.iter().zip(["1", "2"]) {
        assert_eq!(request.headers["traceparent"], "00-1-2-01");
        assert_eq!(request.headers["x-attempt"], number);
        let states: Vec<_> = request.headers.get_all("tracestate").iter().collect();
        assert_eq!(states, ["a=1", "b=2"]);
    }
    assert_eq!(recorded.len(), 2);
}

#[tokio::test]
async fn headers_of_the_request_keep_their_values() {
    let server = Server::start(|_| Answer::new(200, EMPTY)).await;
    let adds = Adds(vec![
        ("authorization", "another key"),
        ("content-type", "text/plain"),
        ("content-length", "1"),
        ("transfer-encoding", "chunked"),
        ("host", "example.com"),
        ("quo-api-version", "1999-01-01"),
    ]);
    let quo = server.builder().observer(adds).build().unwrap();
    let request = |method| {
        let request = quo.request(method, "/v1/messages");
        request.header("Quo-Api-Version", "2026-03-30")
    };
    let json = request(Method::POST).json("a body");
    json.send::<Value>().await.unwrap();
    request(Method::GET).send::<Value>().await.unwrap();
    let recorded = server.recorded();
    for request in &recorded {
        assert_eq!(request.headers["authorization"], "key-1");
        assert_eq!(request.headers["quo-api-version"], "2026-03-30");
        assert_eq!(request.headers["x-attempt"], "1");
        let host = request.headers["host"].to_str().unwrap();
        assert!(host.starts_with("127.0.0.1"), "{host}");
        assert!(!request.headers.contains_key("transfer-encoding"));
    }
    assert_eq!(recorded[0].headers["content-type"], "application/json");
    assert_eq!(recorded[0].body, br#""a body""#);
    assert!(!recorded[1].headers.contains_key("content-type"));
}

#[tokio::test]
async fn observers_are_called_in_order_and_share_the_headers() {
    struct Names(&'static str);
    impl Observer for Names {
        fn before_attempt(&self, _: &AttemptStart, headers: &mut HeaderMap) {
            let names = headers.get("x-names").map(|names| names.to_str().unwrap());
            let names = format!("{}{}", names.unwrap_or_default(), self.0);
            headers.insert("x-names", names.try_into().unwrap());
        }
    }
    let server = Server::start(|_| Answer::new(200, EMPTY)).await;
    let builder = server.builder().observer(Names("a")).observer(Names("b"));
    let quo = builder.build().unwrap();
    get(&quo, "/v1/users").await.unwrap();
    assert_eq!(server.recorded()[0].headers["x-names"], "ab");
}

#[tokio::test]
async fn panic_of_an_observer_changes_nothing() {
    let server = Server::start(|_| Answer::new(202, EMPTY)).await;
    let log = Log::new();
    let builder = server.builder().observer(Panics).observer(Arc::clone(&log));
    let quo = builder.build().unwrap();
    let request = quo.request(Method::POST, "/v1/messages").json("Hello");
    assert_eq!(request.send::<Value>().await.unwrap().status(), 202);
    assert_eq!(log.words(), ["start 1", "end 1 success", "call 1 success"]);
    assert_eq!(server.recorded()[0].headers["x-before-the-panic"], "1");
}

/// Starts a server that never responds, and a client of it.
async fn silent(log: &Arc<Log>) -> (Wire, Client) {
    let server = Wire::start(|mut connection| async move { while connection.request().await {} });
    let server = server.await;
    let builder = Client::builder().api_key("key-1").base_url(server.url());
    let builder = builder.observer(Panics).observer(Arc::clone(log));
    let quo = builder.build().unwrap();
    (server, quo)
}

#[tokio::test]
async fn dropped_request_ends_as_cancelled() {
    let log = Log::new();
    let (_server, quo) = silent(&log).await;
    let mut request = Box::pin(get(&quo, "/v1/users"));
    assert!(poll!(request.as_mut()).is_pending());
    assert_eq!(log.words(), ["start 1"]);
    drop(request);
    let words = ["start 1", "end 1 cancelled", "call 1 cancelled"];
    assert_eq!(log.words(), words);
    assert_eq!(log.call().status, None);
}

#[tokio::test]
async fn request_of_a_task_that_panics_ends_as_cancelled() {
    let log = Log::new();
    let (_server, quo) = silent(&log).await;
    let task = tokio::spawn(async move {
        let mut request = Box::pin(get(&quo, "/v1/users"));
        assert!(poll!(request.as_mut()).is_pending());
        panic!("the task");
    });
    let error = task.await.unwrap_err();
    assert_eq!(error.into_panic().downcast_ref(), Some(&"the task"));
    let words = ["start 1", "end 1 cancelled", "call 1 cancelled"];
    assert_eq!(log.words(), words);
}

#[tokio::test]
async fn outcome_names_the_error_of_the_call() {
    for (answer, attempt, call, status) in [
        (Answer::new(200, EMPTY), "success", "success", 200),
        (Answer::new(404, EMPTY), "api", "api", 404),
        (Answer::new(200, "{"), "success", "decode", 200),
        (Answer::new(200, [b'1'; 100]), "too_large", "too_large", 200),
    ] {
        let server = Server::start(move |_| answer.clone()).await;
        let log = Log::new();
        let builder = server.builder().max_response_size(99);
        let builder = builder.observer(Arc::clone(&log));
        let _ = get(&builder.build().unwrap(), "/v1/users").await;
        let attempt = format!("end 1 {attempt}");
        let call = format!("call 1 {call}");
        assert_eq!(log.words(), ["start 1", &attempt, &call]);
        assert_eq!(log.call().status.unwrap(), status);
    }
}

#[tokio::test]
async fn outcome_names_the_failure_of_the_connection() {
    let half = half("HTTP/1.1 200 OK", EMPTY);
    for (bytes, outcome) in [(half, "truncated"), (String::new(), "transport")] {
        let server = Server::raw(bytes).await;
        let log = Log::new();
        let builder = server.builder().retry(RetryPolicy::none());
        let builder = builder.observer(Arc::clone(&log));
        get(&builder.build().unwrap(), "/v1/users")
            .await
            .unwrap_err();
        let words = log.words();
        let (attempt, call) = (format!("end 1 {outcome}"), format!("call 1 {outcome}"));
        assert_eq!(words, ["start 1", &attempt, &call]);
    }
}

#[tokio::test]
async fn request_that_is_invalid_is_no_call() {
    let server = Server::start(|_| Answer::new(200, EMPTY)).await;
    let log = Log::new();
    let quo = server.builder().observer(Arc::clone(&log)).build();
    get(&quo.unwrap(), "no slash").await.unwrap_err();
    assert!(log.told().is_empty());
}

#[tokio::test(start_paused = true)]
async fn waits_and_durations_are_told_apart() {
    let server = Wire::start(|mut connection| async move {
        while connection.request().await {
            tokio::time::sleep(3 * SECOND).await;
            connection.send(response("HTTP/1.1 200 OK", EMPTY)).await;
        }
    });
    let server = server.await;
    let log = Log::new();
    let builder = Client::builder().api_key("key-1").base_url(server.url());
    let builder = builder.rate_limit(RateLimit::per_window(1, 10 * SECOND));
    let quo = builder.observer(Arc::clone(&log)).build().unwrap();
    flow(STEP, async {
        get(&quo, "/v1/users").await.unwrap();
        get(&quo, "/v1/users").await.unwrap();
    })
    .await;
    let told = log.told();
    let [
        _,
        _,
        _,
        Told::Start(start),
        Told::End(end),
        Told::Call(call),
    ] = &told[..]
    else {
        panic!("{told:?}");
    };
    let about = |duration: Duration, seconds: u32| {
        let late = duration.saturating_sub(seconds * SECOND);
        assert!(
            duration >= seconds * SECOND && late < SECOND / 10,
            "{duration:?}"
        );
    };
    about(start.rate_limit_wait + STEP, 7);
    assert_eq!(end.rate_limit_wait, start.rate_limit_wait);
    about(end.duration, 3);
    about(call.duration, 10);
    assert_eq!(end.backoff, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn call_without_an_attempt_has_an_end() {
    let server = Server::start(|_| Answer::new(200, EMPTY)).await;
    let log = Log::new();
    let builder = server.builder().observer(Arc::clone(&log));
    let limit = RateLimit::per_window(1, 60 * SECOND);
    let quo = builder.rate_limit(limit).build().unwrap();
    let late = |deadline| {
        let options = RequestOptions::new().deadline(deadline);
        let request = quo.request(Method::GET, "/v1/users").options(options);
        request.send::<Value>()
    };
    late(Duration::ZERO).await.unwrap_err();
    assert_eq!(log.words(), ["call 0 deadline_exceeded"]);
    late(SECOND).await.unwrap_err();
    assert_eq!(log.words().last().unwrap(), "call 0 rate_limited");
    assert_eq!(log.call().status, None);
}
