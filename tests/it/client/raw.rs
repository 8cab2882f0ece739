//! Requests to endpoints that the document lacks.

use quo_sdk::{Error, RetryPolicy};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::server::{Answer, Server};

#[tokio::test]
async fn raw_request_sends_the_key_and_decodes_the_whole_body() {
    let server = Server::start(|_| Answer::json(200, &json!({ "data": { "id": "OR1" } }))).await;
    let response = server
        .client()
        .request(Method::PATCH, "/organization")
        .query("name[in]", "a b+c")
        .query("name[in]", "d")
        .header("Quo-Api-Version", "2026-03-30")
        .json(&json!({ "name": null }))
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(response["data"]["id"], "OR1");
    let [request] = server.recorded().try_into().unwrap();
    assert_eq!(request.method, "PATCH");
    assert_eq!(
        request.target,
        "/organization?name%5Bin%5D=a+b%2Bc&name%5Bin%5D=d"
    );
    assert_eq!(request.headers["authorization"], "key-1");
    assert_eq!(request.headers["quo-api-version"], "2026-03-30");
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.body, br#"{"name":null}"#);
}

#[tokio::test]
async fn raw_request_for_status_ignores_the_body() {
    let server = Server::start(|_| Answer::new(202, "not JSON")).await;
    let request = server.client().request(Method::POST, "/messages/AC1/retry");
    assert_eq!(request.send_for_status().await.unwrap().status(), 202);
}

#[tokio::test]
async fn raw_path_cannot_change_the_host() {
    let server = Server::start(|_| Answer::new(200, "{}")).await;
    for path in [
        "",
        "organization",
        "@evil.example/",
        ".evil.example/",
        ":80/",
    ] {
        let request = server.client().request(Method::GET, path);
        let error = request.send::<Value>().await.unwrap_err();
        assert!(
            matches!(error, Error::InvalidRequest { .. }),
            "{path}: {error}"
        );
    }
    let request = server.client().request(Method::GET, "//evil.example/");
    request.send::<Value>().await.unwrap();
    assert_eq!(server.recorded()[0].target, "//evil.example/");
}

#[tokio::test]
async fn raw_request_that_is_not_idempotent_is_sent_once() {
    let immediate_retries = || RetryPolicy::new().initial_backoff(std::time::Duration::ZERO);
    let cases = [
        (Method::GET, false, 3),
        (Method::PUT, false, 3),
        (Method::DELETE, false, 3),
        (Method::POST, false, 1),
        (Method::PATCH, false, 1),
        (Method::POST, true, 3),
    ];
    for (method, is_idempotent, times) in cases {
        let server = Server::start(|_| Answer::new(503, "")).await;
        let mut request = server
            .client_with_retries(immediate_retries())
            .request(method.clone(), "/things");
        if is_idempotent {
            request = request.idempotent();
        }
        let error = request.send::<Value>().await.unwrap_err();
        assert_eq!(server.recorded().len(), times, "{method}");
        assert_eq!(error.is_outcome_unknown(), times == 1, "{method}");
    }
}
