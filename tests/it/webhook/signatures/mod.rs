//! Signatures of both schemes.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use quo_sdk::webhook::{KeyError, Scheme, SignError, SigningKey, Verified, Verifier, VerifyError};

use super::*;

mod headers;
mod keys;
mod properties;
mod secrets;
mod times;

fn standard() -> Verifier {
    Verifier::new([SigningKey::standard(SECRET).unwrap()])
}

fn legacy() -> Verifier {
    Verifier::new([SigningKey::legacy(LEGACY_SECRET).unwrap()])
}

/// Formats a verdict in a few words.
fn verdict(result: Result<Verified<'_>, VerifyError>) -> String {
    match result {
        Ok(verified) => format!("{} {:?}", verified.scheme(), verified.delivery_id()),
        Err(VerifyError::Unsigned) => "unsigned".into(),
        Err(VerifyError::MissingHeader { header, .. }) => format!("{header} missing"),
        Err(VerifyError::MalformedHeader { header, kind, .. }) => format!("{header} {kind:?}"),
        Err(VerifyError::NoKey { scheme, .. }) => format!("no key for {scheme}"),
        Err(VerifyError::NoMatchingSignature { .. }) => "no match".into(),
        Err(VerifyError::TooOld { age, .. }) => format!("old {age:?}"),
        Err(VerifyError::TooNew { ahead, .. }) => format!("new {ahead:?}"),
        Err(other) => panic!("a verdict without a test: {other}"),
    }
}

const GOOD: &str = r#"standard Some("msg_p5jXN8AQM9LWM0D4loKWxJek")"#;

/// Returns `openphone-signature` for [`BODY`].
fn legacy_header(timestamp: &str) -> String {
    let mac = mac(LEGACY_SECRET, &[timestamp.as_bytes(), BODY]);
    format!("hmac;1;{timestamp};{mac}")
}

fn wrong_body_header() -> String {
    let mac = mac(LEGACY_SECRET, &[LEGACY_TIMESTAMP.as_bytes(), b"{}"]);
    format!("hmac;1;{LEGACY_TIMESTAMP};{mac}")
}
