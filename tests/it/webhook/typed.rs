//! The extractor of typed events.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::routing::post;
use quo_sdk::webhook::receiver::{Quo, Rejection, RejectionKind};
use quo_sdk::webhook::{SigningKey, Verifier};
use tokio::net::TcpListener;

use super::*;

/// What the handler received: an event type, or the path of an error.
type Seen = Arc<Mutex<Vec<String>>>;

/// Posts a signed `body` to a receiver. Returns the status and what the handler received.
async fn post_signed(body: &str) -> (u16, Vec<String>) {
    let key = SigningKey::standard(SECRET).unwrap();
    let headers = key.sign(ID, SystemTime::now(), body.as_bytes()).unwrap();
    let seen: Seen = Arc::default();
    let handled = seen.clone();
    let receive = async move |Quo(payload): Quo| {
        handled.lock().unwrap().push(payload.kind().to_owned());
        StatusCode::NO_CONTENT
    };
    let app: Router = Router::new()
        .route("/quo", post(receive))
        .with_state(Verifier::new([key]));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    let request = reqwest::Client::new()
        .post(format!("http://{address}/quo"))
        .headers(headers)
        .body(body.to_owned());
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    assert_eq!(
        response.text().await.unwrap(),
        "",
        "the sender is told nothing more"
    );
    task.abort();
    let seen = seen.lock().unwrap().clone();
    (status, seen)
}

#[tokio::test]
async fn handler_receives_known_and_unknown_events() {
    let known = include_str!("../../fixtures/seeds/beta-test-event.json");
    assert_eq!(
        post_signed(known).await,
        (204, vec!["message.received".to_owned()])
    );
    let new = r#"{"id":"EV1","type":"call.teleported","data":{"resource":{"x":1}}}"#;
    assert_eq!(
        post_signed(new).await,
        (204, vec!["call.teleported".to_owned()])
    );
}

#[tokio::test]
async fn invalid_data_of_a_known_event_gets_400() {
    let malformed = r#"{"id":"EV1","type":"message.received","data":{"resource":{}}}"#;
    assert_eq!(post_signed(malformed).await, (400, vec![]));
    assert_eq!(post_signed("no JSON").await, (400, vec![]));
}

#[tokio::test]
async fn handler_that_takes_the_rejection_receives_the_body() {
    use axum::extract::FromRequest;

    let body = r#"{"id":"EV1","type":"message.received","data":{"resource":{}}}"#;
    let key = SigningKey::standard(SECRET).unwrap();
    let mut request = Request::new(Body::from(body));
    *request.headers_mut() = key.sign(ID, SystemTime::now(), body.as_bytes()).unwrap();
    let state = Verifier::new([key]);
    let rejection: Rejection = Quo::from_request(request, &state).await.unwrap_err();
    let RejectionKind::Unparsable(error) = rejection.kind() else {
        panic!("{rejection:?}");
    };
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(error.event_id.as_deref(), Some("EV1"));
}
