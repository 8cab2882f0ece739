//! Requests to endpoints that the document lacks.

use quo_sdk::{Error, RequestOptions, RetryPolicy};
use quo_sdk_frozen::Serve;
use quo_sdk_test_support::server::{Answer, Server};
use reqwest::Method;
use serde_json::{Value, json};

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

#[tokio::test]
async fn header_that_is_set_again_replaces_the_first() {
    let server = Server::start(|_| Answer::new(200, "{}")).await;
    let options = |value: &str| {
        let name = reqwest::header::HeaderName::from_static("x-trace");
        RequestOptions::new()
            .header(name.clone(), "t-0".parse().unwrap())
            .header(name, value.parse().unwrap())
    };
    let request = server.client().request(Method::POST, "/things");
    let request = request
        .header("Content-Type", "application/merge-patch+json")
        .header("X-Other", "1")
        .header("x-other", "2")
        .header("X-Trace", "t-1")
        .json(&json!({}));
    request.clone().send::<Value>().await.unwrap();
    let request = request.options(options("t-2"));
    request.send::<Value>().await.unwrap();
    let users = server.client().list_users().options(options("t-3"));
    users.send().await.unwrap_err();

    let all = |index: usize, name: &str| -> Vec<String> {
        let recorded = &server.recorded()[index];
        let values = recorded.headers.get_all(name).iter();
        values
            .map(|value| value.to_str().unwrap().to_owned())
            .collect()
    };
    for index in [0, 1] {
        assert_eq!(all(index, "content-type"), ["application/merge-patch+json"]);
        assert_eq!(all(index, "x-other"), ["2"]);
    }
    for (index, expected) in ["t-1", "t-2", "t-3"].into_iter().enumerate() {
        assert_eq!(all(index, "x-trace"), [expected]);
    }
}

#[tokio::test]
async fn raw_request_with_an_invalid_header_was_not_sent() {
    let server = Server::start(|_| Answer::new(200, "{}")).await;
    for (name, value) in [("X Other", "1"), ("", "1"), ("X-Other", "a\nb")] {
        let request = server.client().request(Method::GET, "/things");
        let error = request
            .header(name, value)
            .send::<Value>()
            .await
            .unwrap_err();
        assert!(error.to_string().contains("header"), "{error}");
        assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    }
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn error_of_a_raw_request_names_method_and_path_without_personal_data() {
    let server = Server::start(|_| Answer::new(404, "")).await;
    let cases = [
        (Method::GET, "/widgets", "GET /widgets: 404"),
        (
            Method::POST,
            "/messages/AC1/retry",
            "POST /messages/{id}/retry: 404",
        ),
        (
            Method::GET,
            "/v1/phone-numbers/PN1?user=Ada#Ada",
            "GET /v1/phone-numbers/{id}: 404",
        ),
        (
            Method::DELETE,
            "/contacts/+15555550123/",
            "DELETE /contacts/{id}/: 404",
        ),
        (
            Method::GET,
            "/contacts/ada/notes",
            "GET /contacts/{id}/notes: 404",
        ),
        (Method::GET, "/%2B15555550123", "GET /{id}: 404"),
        (Method::GET, "/+15555550123", "GET /{id}: 404"),
        (Method::GET, "/李娜", "GET /{id}: 404"),
        (Method::GET, "/", "GET /: 404"),
    ];
    for (method, path, expected) in cases {
        let request = server.client().request(method.clone(), path);
        let error = request.send::<Value>().await.unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
        let debug = format!("{error:?}");
        assert!(
            debug.contains(expected.trim_end_matches(": 404")),
            "{debug}"
        );
        let operation = error.operation().unwrap();
        let id = format!("{} {}", operation.method, operation.path);
        assert_eq!((operation.id, operation.method), (&id[..], method.as_str()));
    }
    let request = server.client().request(Method::GET, "things");
    let error = request.send::<Value>().await.unwrap_err().to_string();
    assert!(
        error.starts_with("GET {id} was not sent: the path"),
        "{error}"
    );
}
