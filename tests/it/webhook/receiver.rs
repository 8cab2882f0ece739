//! The complete receiver.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::post;
use quo_sdk::webhook::dedupe::{
    ClaimId, ClaimStatus, DedupeError, DedupeKey, DedupeStore, MemoryStore, StoreFuture,
};
use quo_sdk::webhook::receiver::{Received, Receiver, Rejection, RejectionKind, Verifiers};
use quo_sdk::webhook::{SigningKey, Verifier, VerifyError, parse};
use tokio::net::TcpListener;

use super::*;

const EVENT: &str = r#"{"id":"EV1","type":"call.teleported","data":{"resource":{}}}"#;

fn key() -> SigningKey {
    SigningKey::standard(SECRET).unwrap()
}

fn signed_by(key: &SigningKey, id: &str, body: &str) -> Request {
    let headers = key.sign(id, SystemTime::now(), body.as_bytes()).unwrap();
    let mut request = Request::new(Body::from(body.to_owned()));
    *request.headers_mut() = headers;
    *request.uri_mut() = "/quo".parse().unwrap();
    request
}

fn signed(id: &str, body: &str) -> Request {
    signed_by(&key(), id, body)
}

/// What the handler does, by number of the call.
#[derive(Clone, Copy)]
enum Act {
    Succeed,
    Fail,
    Panic,
    Hang,
}

/// A receiver whose handler acts in this order, and the number of its calls.
fn receiver(acts: &'static [Act]) -> (Receiver, Arc<AtomicUsize>) {
    receiver_with(acts, MemoryStore::new())
}

fn receiver_with(
    acts: &'static [Act],
    store: impl DedupeStore + 'static,
) -> (Receiver, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let receiver = Receiver::new(Verifier::new([key()]), store, move |_: Received| {
        let act = acts[counted.fetch_add(1, Ordering::SeqCst)];
        async move {
            match act {
                Act::Succeed => Ok(()),
                Act::Fail => Err("failed"),
                Act::Panic => std::panic::resume_unwind(Box::new("panicked")),
                Act::Hang => pending().await,
            }
        }
    });
    (receiver, calls)
}

async fn status(receiver: &Receiver, request: Request) -> u16 {
    let response = receiver.respond(request).await;
    let status = response.status().as_u16();
    let body = axum::body::to_bytes(response.into_body(), 1).await.unwrap();
    assert!(body.is_empty());
    status
}

#[tokio::test]
async fn delivery_is_handled_once() {
    let (receiver, calls) = receiver(&[Act::Succeed, Act::Succeed]);
    assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, 200);
    assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, 200);
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    assert_eq!(status(&receiver, signed("msg_2", EVENT)).await, 200);
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn retry_runs_a_handler_that_did_not_succeed() {
    for (act, expected) in [(Act::Fail, 500), (Act::Panic, 500), (Act::Hang, 503)] {
        let acts: &'static [Act] = Box::leak(Box::new([act, Act::Succeed]));
        let (receiver, calls) = receiver(acts);
        assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, expected);
        assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, 200);
        assert_eq!(calls.load(Ordering::SeqCst), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn handler_is_dropped_at_the_time_limit() {
    let start = tokio::time::Instant::now();
    let (receiver, _) = receiver(&[Act::Hang, Act::Hang]);
    assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, 503);
    assert_eq!(start.elapsed().as_secs(), 8);
    let receiver = receiver.time_limit(Duration::from_secs(2));
    assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, 503);
    assert_eq!(start.elapsed().as_secs(), 10);
}

#[tokio::test(start_paused = true)]
async fn body_that_does_not_arrive_ends_at_the_time_limit() {
    let (receiver, calls) = receiver(&[]);
    let (parts, _) = signed("msg_1", EVENT).into_parts();
    let body = Body::from_stream(futures_util::stream::pending::<std::io::Result<Vec<u8>>>());
    assert_eq!(
        status(&receiver, Request::from_parts(parts, body)).await,
        503
    );
    assert_eq!(calls.load(Ordering::SeqCst), 0);
}

#[tokio::test(start_paused = true)]
async fn attempt_beside_a_running_handler_gets_503() {
    let (receiver, calls) = receiver(&[Act::Hang]);
    let other = receiver.clone();
    let running = tokio::spawn(async move { status(&other, signed("msg_1", EVENT)).await });
    tokio::task::yield_now().await;
    assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, 503);
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    assert_eq!(running.await.unwrap(), 503);
}

#[tokio::test]
async fn rejected_delivery_does_not_reach_the_handler() {
    let (receiver, calls) = receiver(&[]);
    let receiver = receiver.body_limit(EVENT.len());
    let mut forged = signed("msg_1", EVENT);
    *forged.body_mut() = Body::from("{}");
    let malformed = r#"{"type":"message.received","data":{}}"#;
    let cases = [
        (Request::new(Body::empty()), 400),
        (forged, 401),
        (signed("msg_1", &format!("{EVENT} ")), 413),
        (signed("msg_1", malformed), 400),
        (signed("msg_1", "no JSON"), 400),
    ];
    for (request, expected) in cases {
        assert_eq!(status(&receiver, request).await, expected);
    }
    assert_eq!(calls.load(Ordering::SeqCst), 0);
}

/// A store that fails, or whose leases are lost.
struct Broken {
    begins: bool,
    error: Failure,
}

type Failure = fn() -> DedupeError;

impl DedupeStore for Broken {
    fn begin<'a>(&'a self, _: &'a DedupeKey, _: ClaimId) -> StoreFuture<'a, ClaimStatus> {
        Box::pin(async {
            match self.begins {
                true => Ok(ClaimStatus::New),
                false => Err((self.error)()),
            }
        })
    }

    fn renew<'a>(&'a self, _: &'a DedupeKey, _: ClaimId) -> StoreFuture<'a, ()> {
        Box::pin(async { Err((self.error)()) })
    }

    fn finish<'a>(&'a self, _: &'a DedupeKey, _: ClaimId) -> StoreFuture<'a, ()> {
        Box::pin(async { Err((self.error)()) })
    }

    fn release(&self, _: &DedupeKey, _: ClaimId) {}
}

#[tokio::test]
async fn failing_store_gets_503_before_the_handler_and_200_after_it() {
    let fails = || DedupeError::store("the database is down");
    let cases: [(bool, Failure, u16); 3] = [
        (false, fails, 503),
        (true, fails, 200),
        (true, || DedupeError::LeaseLost, 200),
    ];
    for (begins, error, expected) in cases {
        let store: Arc<dyn DedupeStore> = Arc::new(Broken { begins, error });
        let (receiver, calls) = receiver_with(&[Act::Succeed], store);
        assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, expected);
        assert_eq!(calls.load(Ordering::SeqCst), usize::from(begins));
    }
}

#[tokio::test]
async fn legacy_deliveries_are_handled_once_per_endpoint() {
    let key = SigningKey::legacy(LEGACY_SECRET).unwrap();
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let handle = move |_: Received| {
        counted.fetch_add(1, Ordering::SeqCst);
        async { Ok::<_, ()>(()) }
    };
    let receiver = Receiver::new(Verifier::new([key.clone()]), MemoryStore::new(), handle);
    for _ in 0..2 {
        assert_eq!(status(&receiver, signed_by(&key, "", EVENT)).await, 200);
    }
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    let mut elsewhere = signed_by(&key, "", EVENT);
    *elsewhere.uri_mut() = "/other".parse().unwrap();
    assert_eq!(status(&receiver, elsewhere).await, 200);
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    let receiver = receiver.endpoint("/other");
    assert_eq!(status(&receiver, signed_by(&key, "", EVENT)).await, 200);
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn keys_are_looked_up_by_path_parameter() {
    let keys = [key(), SigningKey::legacy(LEGACY_SECRET).unwrap()];
    let tenants = keys.clone();
    let verifiers = Verifiers::by_path("tenant", move |tenant| {
        let found = match tenant.as_str() {
            "first" => Ok(Some(Verifier::new([tenants[0].clone()]))),
            "second" => Ok(Some(Verifier::new([tenants[1].clone()]))),
            "down" => Err("the database is down"),
            _ => Ok(None),
        };
        async move { found }
    });
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let handled = seen.clone();
    let handle = move |received: Received| {
        let id = received.delivery.delivery_id().map(str::to_owned);
        handled.lock().unwrap().push(id.unwrap_or_default());
        async { Ok::<_, ()>(()) }
    };
    let receiver = Receiver::new(verifiers.clone(), MemoryStore::new(), handle);
    let extract = async |received: Received| {
        assert_eq!(received.payload.event_id(), Some("EV1"));
        assert_eq!(received.delivery.body(), EVENT);
        StatusCode::NO_CONTENT
    };
    let app: Router = Router::new()
        .route("/{tenant}/quo", post(receiver.clone()))
        .route("/without", post(receiver))
        .route("/{tenant}/extract", post(extract))
        .with_state(verifiers);
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    let cases = [
        ("/first/quo", 0, 200),
        ("/second/quo", 1, 200),
        ("/first/quo", 1, 401),
        ("/third/quo", 0, 401),
        ("/down/quo", 0, 503),
        ("/without", 0, 503),
        ("/first/extract", 0, 204),
        ("/second/extract", 0, 401),
    ];
    for (path, key, expected) in cases {
        let headers = keys[key].sign(ID, SystemTime::now(), EVENT.as_bytes());
        let request = reqwest::Client::new()
            .post(format!("http://{address}{path}"))
            .headers(headers.unwrap())
            .body(EVENT);
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), expected, "{path} {key}");
    }
    server.abort();
    assert_eq!(*seen.lock().unwrap(), [ID, ""]);
}

/// Two tenants can have deliveries with the same id: each signs what it wants.
#[tokio::test]
async fn tenant_cannot_block_the_delivery_of_another() {
    let store = MemoryStore::new();
    for endpoint in ["first", "second"] {
        let (receiver, calls) = receiver_with(&[Act::Succeed], store.clone());
        let receiver = receiver.endpoint(endpoint);
        assert_eq!(status(&receiver, signed("msg_1", EVENT)).await, 200);
        assert_eq!(calls.load(Ordering::SeqCst), 1, "{endpoint}");
    }
}

#[tokio::test]
async fn rejection_can_be_constructed_for_a_test() {
    let cases = [
        (RejectionKind::Unverified(VerifyError::Unsigned), 400),
        (RejectionKind::TooLarge { limit: 5 }, 413),
        (RejectionKind::UnknownTenant, 401),
        (RejectionKind::Lookup("down".into()), 503),
        (RejectionKind::Unparsable(parse(b"").unwrap_err()), 400),
    ];
    for (kind, expected) in cases {
        let rejection = Rejection::new(kind);
        assert_eq!(rejection.status().as_u16(), expected);
        assert_eq!(rejection.into_response().status().as_u16(), expected);
    }
}

#[tokio::test]
async fn delivery_and_payload_are_extracted_together() {
    let request = signed("msg_1", EVENT);
    let state = Verifier::new([key()]);
    let received = Received::from_request(request, &state).await.unwrap();
    assert_eq!(received.delivery.delivery_id(), Some("msg_1"));
    assert_eq!(received.payload.event_id(), Some("EV1"));
}

mod with_a_glob_import {
    use quo_sdk::webhook::*;

    /// A module of the same name would make `axum` ambiguous.
    #[test]
    fn modules_of_webhook_hide_no_crate() {
        let _: axum::Router = axum::Router::new();
        assert_eq!(Scheme::Standard.to_string(), "standard");
    }
}
