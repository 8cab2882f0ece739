//! The webhook module: from headers and bytes to typed events.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue};
use sha2::Sha256;

#[cfg(feature = "actix")]
mod actix;
mod bodies;
mod dedupe;
mod differential;
mod events;
#[cfg(feature = "axum")]
mod extractor;
mod fixtures;
mod forms;
mod ids;
#[cfg(feature = "axum")]
mod receiver;
mod requests;
#[cfg(feature = "test-util")]
mod samples;
mod signatures;
#[cfg(feature = "axum")]
mod typed;
mod unread;

/// The public test vector of the Standard Webhooks and Svix libraries.
pub const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
pub const TIMESTAMP: &str = "1614265330";
pub const BODY: &[u8] = br#"{"test": 2432232314}"#;
pub const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

/// A key of the legacy scheme, and the timestamp of the vendor's sample.
pub const LEGACY_SECRET: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
pub const LEGACY_TIMESTAMP: &str = "1639710054089";

/// The time of [`TIMESTAMP`].
pub fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_614_265_330)
}

/// The time of [`LEGACY_TIMESTAMP`].
pub fn legacy_now() -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(1_639_710_054_089)
}

/// Computes the HMAC-SHA256 of the parts, joined by dots, in base64 and without this crate.
pub fn mac(secret: &str, parts: &[&[u8]]) -> String {
    let key = STANDARD.decode(secret.trim_start_matches("whsec_"));
    let mut mac = Hmac::<Sha256>::new_from_slice(&key.unwrap()).unwrap();
    mac.update(&parts.join(&b"."[..]));
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Builds headers in this order. A name may be repeated.
pub fn headers<V: AsRef<[u8]>>(list: &[(&str, V)]) -> HeaderMap {
    let pair = |(name, value): &(&str, V)| {
        (
            HeaderName::try_from(*name).unwrap(),
            HeaderValue::from_bytes(value.as_ref()).unwrap(),
        )
    };
    let mut map = HeaderMap::new();
    for (name, value) in list.iter().map(pair) {
        map.append(name, value);
    }
    map
}
