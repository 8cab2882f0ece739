//! Verification of requests of the crate `http`.

use http::Request;
use quo_sdk::webhook::{SigningKey, Verifier, VerifyError};

use super::{BODY, ID, SECRET, SIGNATURE, TIMESTAMP, now};

fn request<B>(body: B) -> Request<B> {
    let request = Request::post("/quo").header("webhook-id", ID);
    let request = request.header("webhook-timestamp", TIMESTAMP);
    request
        .header("webhook-signature", SIGNATURE)
        .body(body)
        .unwrap()
}

#[test]
fn request_with_a_body_of_any_type_is_verified() {
    let verifier = Verifier::new([SigningKey::standard(SECRET).unwrap()]);
    assert_eq!(
        verifier
            .verify_request_at(&request(BODY), now())
            .unwrap()
            .body(),
        BODY
    );
    assert!(
        verifier
            .verify_request_at(&request(BODY.to_vec()), now())
            .is_ok()
    );
    let body = bytes::Bytes::from_static(BODY);
    assert!(verifier.verify_request_at(&request(body), now()).is_ok());
    let text = std::str::from_utf8(BODY).unwrap().to_owned();
    assert!(verifier.verify_request_at(&request(text), now()).is_ok());
    let other = verifier
        .verify_request_at(&request("{}"), now())
        .unwrap_err();
    assert!(
        matches!(other, VerifyError::NoMatchingSignature { .. }),
        "{other}"
    );
    // Signed in 2021.
    let old = verifier.verify_request(&request(BODY)).unwrap_err();
    assert!(matches!(old, VerifyError::TooOld { .. }), "{old}");
}
