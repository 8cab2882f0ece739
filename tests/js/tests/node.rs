//! Calls by the fetch of Node: the client, its retries, limits and timers.
#![cfg(all(target_family = "wasm", target_os = "unknown"))]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use quo_sdk::http::{HeaderMap, HeaderValue, Method};
use quo_sdk::observer::{AttemptStart, CallEnd, Observer};
use quo_sdk::webhook::{SigningKey, Verifier};
use quo_sdk::{Client, ClientBuilder, Error, RateLimit, RequestOptions, RetryPolicy};
use serde_json::Value;
use wasm_bindgen_test::wasm_bindgen_test;

const MILLISECOND: Duration = Duration::from_millis(1);

/// Returns the URL of `server.mjs`, from the environment.
fn server() -> String {
    let get = |object: &js_sys::Object, name: &str| js_sys::Reflect::get(object, &name.into());
    let process = get(&js_sys::global(), "process").unwrap();
    let variables = get(&process.into(), "env").unwrap();
    let url = get(&variables.into(), "QUO_JS_SERVER").unwrap();
    url.as_string().expect("tests/js/run sets QUO_JS_SERVER")
}

fn builder() -> ClientBuilder {
    let retry = RetryPolicy::new().initial_backoff(MILLISECOND);
    let builder = Client::builder().api_key("key-1").base_url(server());
    builder.retry(retry)
}

fn client() -> Client {
    builder().build().unwrap()
}

async fn send(quo: &Client, method: Method, path: &str) -> Result<Value, Error> {
    let request = quo.request(method, path).json("Hello");
    Ok(request.send::<Value>().await?.into_inner())
}

#[wasm_bindgen_test]
async fn request_has_key_body_and_query() {
    let request = client().request(Method::POST, "/echo").json("Hello");
    let response = request.query("to", "+1").send::<Value>().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response["method"], "POST");
    assert_eq!(response["authorization"], "key-1");
    assert_eq!(response["type"], "application/json");
    assert_eq!(response["body"], r#""Hello""#);
    assert_eq!(response["query"], "to=%2B1");
}

#[wasm_bindgen_test]
async fn error_of_the_service_is_retried_after_a_delay() {
    let quo = client();
    let request = quo.request(Method::GET, "/unavailable-once");
    assert_eq!(request.send::<Value>().await.unwrap().attempts(), 2);
    let begin = js_sys::Date::now();
    let limited = send(&quo, Method::POST, "/limited-once").await.unwrap();
    assert_eq!(limited["count"], 2);
    assert!(js_sys::Date::now() - begin >= 999.0);
}

#[wasm_bindgen_test]
async fn requests_wait_for_the_rate_limit() {
    let limit = RateLimit::per_window(2, 100 * MILLISECOND);
    let quo = builder().rate_limit(limit).build().unwrap();
    let begin = js_sys::Date::now();
    let all = (0..6).map(|_| send(&quo, Method::POST, "/count"));
    let all = join_all(all).await;
    assert!(all.iter().all(Result::is_ok));
    // The clock of `Date` has steps of a millisecond.
    assert!(js_sys::Date::now() - begin >= 199.0);
}

#[wasm_bindgen_test]
async fn failed_unsafe_request_has_an_unknown_outcome() {
    let quo = client();
    let error = send(&quo, Method::POST, "/broken").await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(error.is_outcome_unknown(), "{error:?}");
    assert_eq!(error.attempts(), 1);

    // Nothing listens there, but fetch does not say so.
    let nobody = builder().base_url("http://127.0.0.1:9").build().unwrap();
    let error = send(&nobody, Method::POST, "/echo").await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error:?}");

    // Hosts differ in whether they send a body again.
    let error = send(&quo, Method::POST, "/redirect").await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error:?}");
}

#[wasm_bindgen_test]
async fn response_of_another_url_is_an_error() {
    let request = client().request(Method::GET, "/redirect");
    let error = request.send::<Value>().await.unwrap_err();
    assert!(matches!(error, Error::Redirected { .. }), "{error:?}");
}

#[wasm_bindgen_test]
async fn attempt_ends_at_its_timeout() {
    let quo = client();
    let send = |timeout| {
        let options = RequestOptions::new().timeout(timeout);
        let request = quo.request(Method::POST, "/silent").options(options);
        request.send::<Value>()
    };
    let error = send(20 * MILLISECOND).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(error.is_outcome_unknown(), "{error:?}");
    // Longer than `setTimeout` can wait, so the deadline alone counts.
    let options = RequestOptions::new()
        .timeout(Duration::MAX)
        .deadline(Duration::MAX);
    let request = quo.request(Method::POST, "/echo").options(options);
    request.send::<Value>().await.unwrap();
}

#[wasm_bindgen_test]
async fn body_is_read_up_to_its_limit_and_its_end() {
    let quo = builder().max_response_size(50_000).build().unwrap();
    let error = send(&quo, Method::POST, "/large").await.unwrap_err();
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
    let error = send(&quo, Method::POST, "/half").await.unwrap_err();
    assert!(matches!(error, Error::Truncated(_)), "{error:?}");
}

#[wasm_bindgen_test]
async fn observer_sees_the_call_and_adds_headers() {
    #[derive(Default)]
    struct Seen(Mutex<Vec<CallEnd>>);
    impl Observer for Seen {
        fn before_attempt(&self, _: &AttemptStart, headers: &mut HeaderMap) {
            headers.insert("traceparent", HeaderValue::from_static("00-1-2-01"));
        }
        fn after_call(&self, call: &CallEnd) {
            self.0.lock().unwrap().push(*call);
        }
    }
    let seen = Arc::<Seen>::default();
    let quo = builder().observer(Arc::clone(&seen)).build().unwrap();
    let response = send(&quo, Method::POST, "/echo").await.unwrap();
    assert_eq!(response["trace"], "00-1-2-01");
    assert_eq!(seen.0.lock().unwrap()[0].attempts, 1);
}

#[wasm_bindgen_test]
fn delivery_is_verified_by_the_time_of_the_host() {
    let key = SigningKey::standard("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz").unwrap();
    let epoch = std::time::SystemTime::UNIX_EPOCH;
    let now = epoch + Duration::from_millis(js_sys::Date::now() as u64);
    let verifier = Verifier::new([key.clone()]);
    let verified = |at| {
        let headers = key.sign("msg_1", at, b"{}").unwrap();
        verifier.verify(&headers, b"{}").map(drop)
    };
    verified(now).unwrap();
    verified(now - Duration::from_secs(3600)).unwrap_err();
}
