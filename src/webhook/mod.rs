//! ExtractorConfig deliveries: is this really from the service, what does it say, and was
//! it handled before?
//!
//! Nothing here needs an HTTP client, a server or an async runtime. A [`Verifier`]
//! takes the headers and the bytes of a request, and gives a [`Verified`] if one of
//! its [`SigningKey`]s signed them; its [`payload`](Verified::payload) is the typed
//! event:
//!
//! ```
//! use std::time::SystemTime;
//! use quo_sdk::webhook::{SigningKey, Verifier};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let key = SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
//! // What the service would send:
//! let body = br#"{"id":"EV1","type":"message.received"}"#;
//! let headers = key.sign("msg_1", SystemTime::now(), body)?;
//!
//! let verifier = Verifier::new([key]);
//! let verified = verifier.verify(&headers, body)?;
//! assert_eq!(verified.delivery_id(), Some("msg_1"));
//! match verified.payload() {
//!     Ok(payload) if payload.is_known() => println!("{}", payload.kind()),
//!     Ok(new) => println!("nobody here knows {}: {}", new.kind(), new.raw()),
//!     // Nothing is lost: `error.body()` is still the delivery.
//!     Err(error) => println!("{error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # The two schemes
//!
//! | | [`Scheme::Standard`] | [`Scheme::Legacy`] |
//! |---|---|---|
//! | sent by | webhooks of the 2026-03-30 API | webhooks made in the app or by `/v1/webhooks` |
//! | headers | `webhook-id`, `webhook-timestamp`, `webhook-signature` (or the same as `svix-…`) | `openphone-signature` |
//! | timestamp | seconds | milliseconds |
//! | signed | id, `.`, timestamp, `.`, body | timestamp, `.`, body |
//! | key | `whsec_…`, from creating or rotating the webhook | base64, from the app or the webhook's `key` |
//!
//! Both are HMAC-SHA256 in base64. Which of them a delivery uses is read from its
//! headers; a key is for one of them only, or else a message of one could be
//! replayed as the other.
//!
//! # Known, unknown, malformed
//!
//! | | [`parse`] gives | what to answer |
//! |---|---|---|
//! | a type that this version knows, as it should be | its variant of [`Event`] or [`legacy::Event`] | 2xx once it is stored |
//! | a type that it does not know | `Unknown`, with the JSON | 2xx: another attempt would not help |
//! | a known type that does not fit | [`ParseError`] with place and bytes | 2xx once the bytes are kept; otherwise 4xx, and the service tries again |
//!
//! The families are told apart by shape: `data.resource` or `data.object`.
//!
//! # The body is bytes
//!
//! The signature is over the exact bytes that were sent. Give the verifier the body
//! before any framework has parsed, decompressed, trimmed or rewritten it: by far
//! the commonest reason for a refused delivery is a body that was parsed and
//! serialised again.
//!
//! # Without an operating system
//!
//! All of this needs neither a network nor threads, and builds for
//! `wasm32-unknown-unknown` with `default-features = false`. That target has no clock:
//! [`verify_at`](Verifier::verify_at) takes the host's time, and what reads a clock by
//! itself is not there (`verify`, `verify_owned`, `dedupe::MemoryStore`, `axum`).

mod accessors;
pub mod allo;
#[cfg(all(
    feature = "axum",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub mod axum;
pub mod dedupe;
#[doc(hidden)]
pub mod envelope;
mod error;
pub mod events;
mod key;
pub mod legacy;
mod payload;
mod secret;
mod signature;
mod verified;
mod verifier;

pub use envelope::Envelope;
pub use error::{HeaderErrorKind, KeyError, SignError, VerifyError};
#[doc(inline)]
pub use events::Event;
pub use key::SigningKey;
pub use payload::{ParseError, Payload, parse};
pub use secret::Secret;
pub use signature::Scheme;
pub use verified::{Verified, VerifiedDelivery};
pub use verifier::Verifier;
