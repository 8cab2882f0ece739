//! The extractors of actix-web.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use actix_web::http::StatusCode;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, HttpResponse, web};
use bytes::Bytes;
use futures_util::stream;
use quo_sdk::webhook::receiver::{ExtractorConfig, Quo, Received, Rejection, Verifiers};
use quo_sdk::webhook::{SigningKey, VerifiedDelivery, Verifier};

use super::SECRET;

const BODY: &str = r#"{"id":"EV1","type":"a.new.event","data":{}}"#;

fn key() -> SigningKey {
    SigningKey::standard(SECRET).unwrap()
}

/// A request with a signature of its body.
fn signed(path: &str, body: &str) -> TestRequest {
    let mut request = TestRequest::post().uri(path).set_payload(body.to_owned());
    let headers = key()
        .sign("msg_1", SystemTime::now(), body.as_bytes())
        .unwrap();
    for (name, value) in &headers {
        request = request.insert_header((name.as_str(), value.as_bytes()));
    }
    request
}

async fn event(Quo(payload): Quo) -> String {
    payload.kind().to_owned()
}

async fn bytes(delivery: VerifiedDelivery) -> Bytes {
    assert_eq!(delivery.delivery_id(), Some("msg_1"));
    delivery.into_body()
}

async fn both(received: Result<Received, Rejection>) -> HttpResponse {
    match received {
        Ok(received) => HttpResponse::Ok().body(received.payload.kind().to_owned()),
        Err(rejection) => HttpResponse::ImATeapot().body(rejection.to_string()),
    }
}

/// Sends a request to an app with all extractors and one verifier. Returns status and body.
macro_rules! send {
    ($request:expr $(, $data:expr)*) => {{
        let app = App::new()$(.app_data($data))*;
        let app = app.route("/event", web::post().to(event));
        let app = app.route("/bytes", web::post().to(bytes));
        let app = app.route("/both", web::post().to(both));
        let app = init_service(app.route("/{tenant}/quo", web::post().to(event))).await;
        let response = call_service(&app, $request.to_request()).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = String::from_utf8(read_body(response).await.to_vec()).unwrap();
        (status.as_u16(), body, headers)
    }};
}

#[tokio::test]
async fn verified_delivery_reaches_the_handler() {
    for (path, expected) in [
        ("/event", "a.new.event"),
        ("/bytes", BODY),
        ("/both", "a.new.event"),
    ] {
        let (status, body, _) = send!(signed(path, BODY), Verifier::new([key()]));
        assert_eq!((status, body.as_str()), (200, expected), "{path}");
        let data = web::Data::new(Verifier::new([key()]));
        assert_eq!(send!(signed(path, BODY), data).0, 200, "{path}");
    }
}

#[tokio::test]
async fn what_is_not_verified_is_rejected_without_a_body() {
    let verifier = || Verifier::new([key()]);
    let unsigned = TestRequest::post().uri("/event").set_payload(BODY);
    let (status, body, headers) = send!(unsigned, verifier());
    assert_eq!((status, body.as_str()), (400, ""));
    assert!(!headers.contains_key("retry-after"));
    let changed = signed("/event", BODY).set_payload(BODY.replace("EV1", "EV2"));
    assert_eq!(send!(changed, verifier()).0, 401);
    let twice = signed("/event", BODY).append_header(("webhook-id", "msg_2"));
    assert_eq!(send!(twice, verifier()).0, 400);
    assert_eq!(send!(signed("/event", "{}"), verifier()).0, 400);
    assert_eq!(send!(signed("/bytes", "{}"), verifier()).0, 200);
    let (status, body, _) = send!(signed("/both", "{}"), verifier());
    assert_eq!(status, 418);
    assert!(body.contains("`type`"), "{body}");
    // Without a verifier, the service retries.
    assert_eq!(send!(signed("/event", BODY)).0, 503);
}

#[tokio::test]
async fn signatures_of_all_schemes_are_copied() {
    let legacy = SigningKey::legacy(super::LEGACY_SECRET).unwrap();
    let headers = legacy.sign("", SystemTime::now(), BODY.as_bytes()).unwrap();
    let value = headers["openphone-signature"].as_bytes();
    let request = TestRequest::post().uri("/event").set_payload(BODY);
    let request = request.insert_header(("openphone-signature", value));
    assert_eq!(send!(request, Verifier::new([legacy])).0, 200);
    let mut request = TestRequest::post().uri("/event").set_payload(BODY);
    let headers = key()
        .sign("msg_1", SystemTime::now(), BODY.as_bytes())
        .unwrap();
    for (name, value) in &headers {
        let name = name.as_str().replace("webhook-", "svix-");
        request = request.insert_header((name, value.as_bytes()));
    }
    assert_eq!(send!(request, Verifier::new([key()])).0, 200);
}

#[tokio::test]
async fn body_beyond_the_limit_is_rejected() {
    let length = BODY.len();
    for (limit, expected) in [(length, 200), (length - 1, 413)] {
        let config = ExtractorConfig::new().body_limit(limit);
        let config = config.retry_after(Duration::from_secs(9));
        let (status, _, headers) = send!(signed("/event", BODY), Verifier::new([key()]), config);
        assert_eq!(status, expected);
        assert_eq!(
            headers.get("retry-after").map(|value| value.as_bytes()),
            match expected {
                200 => None,
                _ => Some(&b"9"[..]),
            }
        );
    }
    // A larger limit than that of actix-web, which is 256 KiB.
    let large = format!(r#"{{"type":"large","data":"{}"}}"#, "x".repeat(400_000));
    assert_eq!(
        send!(signed("/event", &large), Verifier::new([key()])).0,
        200
    );
    let larger = format!(r#"{{"type":"large","data":"{}"}}"#, "x".repeat(1 << 20));
    assert_eq!(
        send!(signed("/event", &larger), Verifier::new([key()])).0,
        413
    );
}

#[tokio::test]
async fn announced_size_is_enough_to_reject() {
    let config = ExtractorConfig::new().body_limit(100);
    let request = signed("/event", BODY).insert_header(("content-length", "101"));
    assert_eq!(send!(request, Verifier::new([key()]), config).0, 413);
}

#[tokio::test]
async fn verifier_is_looked_up_by_the_path() {
    let tenants: HashMap<String, Verifier> = [("one".to_owned(), Verifier::new([key()]))].into();
    let verifiers = Verifiers::by_path("tenant", move |tenant| {
        let found = match tenant.as_str() {
            "broken" => Err(std::io::Error::other("no database")),
            tenant => Ok(tenants.get(tenant).cloned()),
        };
        async move { found }
    });
    for (path, expected) in [
        ("/one/quo", 200),
        ("/two/quo", 401),
        ("/broken/quo", 503),
        ("/event", 503),
    ] {
        assert_eq!(
            send!(signed(path, BODY), verifiers.clone()).0,
            expected,
            "{path}"
        );
    }
    let unsigned = TestRequest::post().uri("/broken/quo").set_payload(BODY);
    assert_eq!(
        send!(unsigned, verifiers.clone()).0,
        StatusCode::BAD_REQUEST.as_u16()
    );
}

#[tokio::test]
async fn incomplete_body_is_rejected() {
    use actix_web::FromRequest;
    use actix_web::dev::Payload;
    use actix_web::error::PayloadError;

    let (request, _) = signed("/event", BODY)
        .app_data(Verifier::new([key()]))
        .to_http_parts();
    let chunks = [
        Ok(Bytes::from_static(b"{")),
        Err(PayloadError::Incomplete(None)),
    ];
    let stream: std::pin::Pin<Box<dyn futures_util::Stream<Item = Result<Bytes, PayloadError>>>> =
        Box::pin(stream::iter(chunks));
    let mut payload = Payload::from(stream);
    let rejection = Received::from_request(&request, &mut payload)
        .await
        .unwrap_err();
    assert_eq!(rejection.status().as_u16(), 400);
    assert!(std::error::Error::source(&rejection).is_some());
}
