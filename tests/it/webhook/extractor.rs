//! Deliveries over HTTP to an axum route.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::extract::{FromRef, FromRequest, Request};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Extension, Router};
use quo_sdk::webhook::receiver::{ExtractorConfig, Received, Rejection, RejectionKind, Verifiers};
use quo_sdk::webhook::{SigningKey, VerifiedDelivery, Verifier, VerifyError};
use quo_sdk_test_support::log::subscribe;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;

const MIB: usize = 1 << 20;

fn keys() -> [SigningKey; 2] {
    [
        SigningKey::standard(SECRET).unwrap(),
        SigningKey::legacy(LEGACY_SECRET).unwrap(),
    ]
}

fn sign(key: &SigningKey, body: &[u8]) -> HeaderMap {
    key.sign(ID, SystemTime::now(), body).unwrap()
}

/// The state of a router, with more than a verifier.
#[derive(Clone)]
struct App {
    verifier: Verifier,
    handled: Arc<Mutex<Vec<VerifiedDelivery>>>,
}

impl FromRef<App> for Verifiers {
    fn from_ref(app: &App) -> Self {
        app.verifier.clone().into()
    }
}

/// A receiver on loopback that records the deliveries it handles.
struct Receiver {
    address: SocketAddr,
    app: App,
    task: tokio::task::JoinHandle<()>,
}

impl Receiver {
    async fn start(receiving: Option<ExtractorConfig>) -> Self {
        let app = App {
            verifier: Verifier::new(keys()),
            handled: Arc::default(),
        };
        let handled = app.handled.clone();
        let receive = async move |delivery: VerifiedDelivery| {
            handled.lock().unwrap().push(delivery);
            StatusCode::NO_CONTENT
        };
        let mut router = Router::new().route("/quo", post(receive));
        if let Some(receiving) = receiving {
            router = router.layer(Extension(receiving));
        }
        let router = router.with_state(app.clone());
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { address, app, task }
    }

    /// Returns the status, and asserts that the response has no body.
    async fn post(&self, headers: HeaderMap, body: impl Into<reqwest::Body>) -> u16 {
        let request = reqwest::Client::new()
            .post(format!("http://{}/quo", self.address))
            .headers(headers)
            .body(body);
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        assert!(!response.headers().contains_key("retry-after"));
        let length = response.headers().get("content-length");
        assert!(length.is_none_or(|length| length == "0"));
        assert_eq!(response.bytes().await.unwrap(), "");
        status
    }

    /// Sends these bytes only, and returns the status of the response.
    async fn raw(&self, request: String, then: impl AsyncFnOnce(&mut TcpStream)) -> String {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        then(&mut stream).await;
        let mut start = [0; 12];
        let response = stream.read_exact(&mut start);
        // Only a receiver that waits for missing bytes takes this long.
        let response = tokio::time::timeout(Duration::from_secs(10), response).await;
        response.expect("no response").unwrap();
        String::from_utf8_lossy(&start[9..]).into_owned()
    }

    fn handled(&self) -> Vec<VerifiedDelivery> {
        self.app.handled.lock().unwrap().clone()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

#[tokio::test]
async fn handler_receives_the_signed_bytes() {
    let receiver = Receiver::start(None).await;
    let bodies: [&[u8]; 4] = [b"{ \"a\" : 1 }\r\n", b"", b"\xff\0\xfe", &[b'x'; MIB]];
    for key in keys() {
        for body in bodies {
            assert_eq!(receiver.post(sign(&key, body), body).await, 204);
        }
    }
    let handled = receiver.handled();
    for (delivery, body) in handled.iter().zip(bodies.iter().chain(&bodies)) {
        assert_eq!(delivery.body(), *body);
    }
    assert_eq!(handled.len(), 8);
    assert_eq!(handled[0].delivery_id(), Some(ID));
    assert_eq!(handled[4].delivery_id(), None);
}

#[tokio::test]
async fn rejected_delivery_gets_a_status_without_a_body_and_no_handler() {
    let receiver = Receiver::start(None).await;
    let [standard, legacy] = keys();
    let stranger = SigningKey::standard("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").unwrap();
    let hour = Duration::from_secs(3600);
    let at = |key: &SigningKey, time| key.sign(ID, time, BODY).unwrap();
    let without = |name| {
        let mut headers = sign(&standard, BODY);
        headers.remove(name);
        headers
    };
    let and = |name: &'static str, value: &[u8]| {
        let mut headers = sign(&standard, BODY);
        headers.append(name, HeaderValue::from_bytes(value).unwrap());
        headers
    };
    let cases = [
        ("unsigned", HeaderMap::new(), BODY, 400),
        ("no id", without("webhook-id"), BODY, 400),
        ("no time", without("webhook-timestamp"), BODY, 400),
        ("no signature", without("webhook-signature"), BODY, 400),
        ("twice", and("webhook-id", ID.as_bytes()), BODY, 400),
        ("not ASCII", and("openphone-signature", b"\xff"), BODY, 400),
        ("empty", and("svix-id", b""), BODY, 400),
        ("other body", sign(&standard, BODY), b"{}", 401),
        ("other body, legacy", sign(&legacy, BODY), b"{}", 401),
        ("other key", sign(&stranger, BODY), BODY, 401),
        ("old", at(&standard, SystemTime::now() - hour), BODY, 401),
        ("new", at(&legacy, SystemTime::now() + hour), BODY, 401),
        (
            "wrong",
            headers(&[("openphone-signature", "hmac;1;1;x")]),
            BODY,
            401,
        ),
    ];
    for (name, headers, body, expected) in cases {
        assert_eq!(receiver.post(headers, body).await, expected, "{name}");
    }
    assert!(receiver.handled().is_empty());
}

#[tokio::test]
async fn body_above_the_limit_is_rejected() {
    let [key, _] = keys();
    let chunked = |body: &[u8]| {
        let chunks: Vec<_> = body
            .chunks(1000)
            .map(|chunk| Ok::<_, std::io::Error>(chunk.to_vec()))
            .collect();
        reqwest::Body::wrap_stream(futures_util::stream::iter(chunks))
    };
    let small = ExtractorConfig::new().body_limit(4096);
    for (receiving, limit) in [(None, MIB), (Some(small), 4096)] {
        let receiver = Receiver::start(receiving).await;
        for (length, expected) in [(limit, 204), (limit + 1, 413)] {
            let body = vec![b'x'; length];
            let headers = sign(&key, &body);
            assert_eq!(
                receiver.post(headers.clone(), chunked(&body)).await,
                expected
            );
            assert_eq!(receiver.post(headers, body).await, expected);
        }
        assert_eq!(receiver.handled().len(), 2);
    }
}

/// The receiver does not wait for the rest of the request, which never arrives.
#[tokio::test]
async fn too_large_or_unsigned_request_is_rejected_before_reading_the_body() {
    let receiver = Receiver::start(None).await;
    let signed = "webhook-id: a\r\nwebhook-timestamp: 1\r\nwebhook-signature: v1,x\r\n";
    for (headers, length, expected) in [(signed, MIB + 1, "413"), ("", 100, "400")] {
        let request =
            format!("POST /quo HTTP/1.1\r\nhost: a\r\n{headers}content-length: {length}\r\n\r\n");
        let status = receiver.raw(request, async |_| {}).await;
        assert_eq!(status, expected);
    }
}

#[tokio::test]
async fn incomplete_body_is_rejected() {
    let receiver = Receiver::start(None).await;
    let [_, key] = keys();
    let headers = sign(&key, b"{}");
    let signature = headers["openphone-signature"].to_str().unwrap();
    let request = format!(
        "POST /quo HTTP/1.1\r\nhost: a\r\nopenphone-signature: {signature}\r\n\
         content-length: 3\r\n\r\n{{}}"
    );
    let status = receiver
        .raw(request, async |stream| stream.shutdown().await.unwrap())
        .await;
    assert_eq!(status, "400");
    assert!(receiver.handled().is_empty());
}

#[tokio::test]
async fn retry_after_is_sent_only_if_configured() {
    let receiving = ExtractorConfig::new().retry_after(Duration::from_millis(90_500));
    let receiver = Receiver::start(Some(receiving)).await;
    let response = reqwest::Client::new()
        .post(format!("http://{}/quo", receiver.address))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 400);
    assert_eq!(response.headers()["retry-after"], "90");
}

/// A rejection without a server.
async fn rejected(headers: HeaderMap) -> Rejection {
    let mut request = Request::new(BODY.into());
    *request.headers_mut() = headers;
    VerifiedDelivery::from_request(request, &Verifier::new(keys()))
        .await
        .unwrap_err()
}

#[tokio::test]
async fn handler_that_takes_the_rejection_receives_the_reason() {
    let rejection = rejected(HeaderMap::new()).await;
    assert!(matches!(
        rejection.kind(),
        RejectionKind::Unverified(VerifyError::Unsigned)
    ));
    assert_eq!(rejection.status(), 400);
}

/// Records the text of the log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl tracing::Subscriber for Log {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("quo_sdk")
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut text = self.0.lock().unwrap();
        *text += &format!("{} ", event.metadata().level());
        event.record(
            &mut |field: &tracing::field::Field, value: &dyn std::fmt::Debug| {
                *text += &format!("{field}={value:?} ");
            },
        );
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

#[tokio::test]
async fn log_has_the_reason_and_no_secret() {
    let log = Log::default();
    let guard = subscribe(log.clone());
    let signed = sign(
        &SigningKey::standard("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").unwrap(),
        b"+15555550123",
    );
    let rejection = rejected(signed.clone()).await;
    drop(guard);
    let text = log.0.lock().unwrap().clone();
    assert!(
        text.starts_with("DEBUG ") && text.contains("status=401"),
        "{text}"
    );
    assert!(text.contains("serialized it again"), "{text}");
    let shown = format!("{text} {rejection} {rejection:?}");
    for hidden in [
        "MfKQ",
        "AAECAw",
        "5555",
        &signed["webhook-signature"].to_str().unwrap()[3..],
    ] {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
}

/// Anyone can send such requests, so they must not fill the log.
#[tokio::test]
async fn forged_requests_are_logged_at_debug_and_counted_once_a_minute() {
    let log = Log::default();
    let guard = subscribe(log.clone());
    let stranger = SigningKey::standard("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").unwrap();
    for _ in 0..20 {
        rejected(sign(&stranger, BODY)).await;
        rejected(HeaderMap::new()).await;
    }
    drop(guard);
    let text = log.0.lock().unwrap().clone();
    assert_eq!(text.matches("DEBUG ").count(), 40, "{text}");
    // None if another test of this process has caused it.
    assert!(text.matches("WARN ").count() <= 1, "{text}");
}

#[tokio::test]
async fn verified_delivery_that_cannot_be_parsed_is_a_warning() {
    let log = Log::default();
    let guard = subscribe(log.clone());
    let [key, _] = keys();
    let mut request = Request::new("{}".into());
    *request.headers_mut() = sign(&key, b"{}");
    let rejection = Received::from_request(request, &Verifier::new(keys())).await;
    drop(guard);
    assert_eq!(rejection.unwrap_err().status(), 400);
    let text = log.0.lock().unwrap().clone();
    assert!(
        text.starts_with("WARN ") && text.contains("`type`"),
        "{text}"
    );
}
