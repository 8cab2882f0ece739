//! What is checked before an operation sees a request.

use quo_emulator::Emulator;
use serde_json::json;

use super::documents;
use super::stage::{ask, get, post, standing, tell};

/// A target of the operation at `path`, with something in place of each parameter.
fn target(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "1"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn every_operation_wants_the_raw_key_and_no_other() {
    let (quo, http) = (standing().await, reqwest::Client::new());
    let bearer = format!("Bearer {}", quo.api_key());
    for operation in documents::all() {
        for key in [None, Some("another-key"), Some(bearer.as_str())] {
            let url = format!("{}{}", quo.url(), target(operation.path));
            let method = operation.method.parse().unwrap();
            let mut request = http
                .request(method, url)
                .header("x-quo-api-version", "2026-03-30");
            if let Some(key) = key {
                request = request.header("authorization", key);
            }
            let response = request.send().await.unwrap();
            assert_eq!(response.status(), 401, "{}", operation.id);
            let body: serde_json::Value = response.json().await.unwrap();
            for name in ["message", "key", "trace"] {
                assert!(body["error"][name].is_string(), "{}: {body}", operation.id);
            }
        }
    }
}

#[tokio::test]
async fn dated_operations_want_the_version_before_the_key() {
    let (quo, http) = (standing().await, reqwest::Client::new());
    let url = format!("{}/webhooks", quo.url());
    let status = async |headers: &[(&str, &str)]| {
        let request = headers
            .iter()
            .fold(http.get(&url), |request, (name, value)| {
                request.header(*name, *value)
            });
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(status(&[]).await, 400);
    assert_eq!(status(&[("quo-api-version", "2026-03-31")]).await, 400);
    assert_eq!(status(&[("quo-api-version", "2026-03-30")]).await, 401);
    let key = ("authorization", quo.api_key());
    assert_eq!(status(&[key]).await, 400);
    assert_eq!(status(&[("quo-api-version", "2026-03-30"), key]).await, 200);
    assert_eq!(
        status(&[("x-quo-api-version", "2026-03-30"), key]).await,
        200
    );
}

#[tokio::test]
async fn paths_and_methods_that_are_not_documented_are_told_apart() {
    let (quo, http) = (standing().await, reqwest::Client::new());
    for path in ["/v1", "/v1/nothing", "/v1/users/US1/more", "/v2/users"] {
        assert_eq!(tell(&quo, &http, get(path)).await.status, 404, "{path}");
    }
    let told = tell(&quo, &http, ask(reqwest::Method::PUT, "/v1/messages", None)).await;
    assert_eq!(told.status, 405);
    assert_eq!(told.headers["allow"], "POST, GET");
}

#[tokio::test]
async fn requests_beyond_the_limit_are_refused_and_all_are_told_of_it() {
    let (quo, http) = (Emulator::start().await.unwrap(), reqwest::Client::new());
    // Together, so that one second holds more than ten of them.
    let requests = (0..40).map(|_| tell(&quo, &http, get("/v1/users?maxResults=1")));
    let answers = futures_util::future::join_all(requests).await;
    for told in &answers {
        let policy = told.headers["ratelimit-policy"].to_str().unwrap();
        assert_eq!(policy, "\"per-second\"; q=10; w=1");
    }
    let (refused, taken): (Vec<_>, Vec<_>) = answers.iter().partition(|told| told.status == 429);
    assert!(taken.iter().all(|told| told.status == 200));
    assert!(
        taken.len() >= 10 && !refused.is_empty(),
        "{} taken",
        taken.len()
    );
    let body = refused[0].json();
    assert_eq!(
        (&body["status"], &body["code"]),
        (&json!(429), &json!("1100429"))
    );
}

#[tokio::test]
async fn a_refusal_names_all_that_is_wrong_by_its_path() {
    let (quo, http) = (standing().await, reqwest::Client::new());
    let paths = async |ask| {
        let body = tell(&quo, &http, ask).await.json();
        let errors = body["errors"].as_array().unwrap().clone();
        let paths = errors
            .into_iter()
            .map(|error| error["path"].as_str().unwrap().to_owned());
        paths.collect::<Vec<_>>()
    };
    let message = json!({ "content": "", "to": [7], "from": "+15555550100" });
    assert_eq!(
        paths(post("/v1/messages", message)).await,
        ["/content", "/content", "/to/0"]
    );
    assert_eq!(
        paths(post("/webhooks", json!({ "events": ["task.created"] }))).await,
        ["/url"]
    );
    let query = get("/v1/calls?phoneNumberId=1&maxResults=0");
    assert_eq!(
        paths(query).await,
        [
            "/query/phoneNumberId",
            "/query/participants",
            "/query/maxResults"
        ]
    );
    assert_eq!(paths(get("/v1/messages/1")).await, ["/id"]);
    // Of three bodies that a task may have, this is closest to the first.
    let task = json!({ "title": "x", "description": 1, "phoneNumberId": "PN1" });
    assert_eq!(paths(post("/v1/tasks", task)).await, ["/description"]);
}
