//! The checks before an operation: key, version, path, rate limit and validation.

use serde_json::json;

use super::documents;
use super::harness::{frozen, get, paused_emulator, post, request, send};

/// Returns a target of a path, with `1` for each parameter.
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
async fn every_operation_requires_the_raw_key() {
    let (quo, http) = (paused_emulator().await, reqwest::Client::new());
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
async fn dated_operations_check_the_version_before_the_key() {
    let (quo, http) = (paused_emulator().await, reqwest::Client::new());
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
async fn unknown_path_is_404_and_unknown_method_is_405() {
    let (quo, http) = (paused_emulator().await, reqwest::Client::new());
    for path in ["/v1", "/v1/nothing", "/v1/users/US1/more", "/v2/users"] {
        assert_eq!(send(&quo, &http, get(path)).await.status, 404, "{path}");
    }
    let response = send(
        &quo,
        &http,
        request(reqwest::Method::PUT, "/v1/messages", None),
    )
    .await;
    assert_eq!(response.status, 405);
    assert_eq!(response.headers["allow"], "POST, GET");
}

#[tokio::test]
async fn requests_beyond_the_limit_get_429_and_all_get_the_headers() {
    let (quo, http) = (frozen().start().await.unwrap(), reqwest::Client::new());
    // Sent concurrently, so that more than ten are in the same second.
    let requests = (0..40).map(|_| send(&quo, &http, get("/v1/users?maxResults=1")));
    let answers = futures_util::future::join_all(requests).await;
    for response in &answers {
        let policy = response.headers["ratelimit-policy"].to_str().unwrap();
        assert_eq!(policy, "\"per-second\"; q=10; w=1");
    }
    let (rejected, accepted): (Vec<_>, Vec<_>) =
        answers.iter().partition(|response| response.status == 429);
    assert!(accepted.iter().all(|response| response.status == 200));
    assert!(
        accepted.len() >= 10 && !rejected.is_empty(),
        "{} accepted",
        accepted.len()
    );
    let body = rejected[0].json();
    assert_eq!(
        (&body["status"], &body["code"]),
        (&json!(429), &json!("1100429"))
    );
}

#[tokio::test]
async fn error_response_lists_every_error_with_its_path() {
    let (quo, http) = (paused_emulator().await, reqwest::Client::new());
    let paths = async |request| {
        let body = send(&quo, &http, request).await.json();
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
    // The body has the fewest errors by the first of three schemas.
    let task = json!({ "title": "x", "description": 1, "phoneNumberId": "PN1" });
    assert_eq!(paths(post("/v1/tasks", task)).await, ["/description"]);
}
