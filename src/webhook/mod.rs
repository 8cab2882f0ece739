//! Receives webhook deliveries: verifies signatures, parses events and filters duplicates.
//!
//! This module needs no HTTP client, no server and no async runtime. A [`Verifier`] takes
//! the headers and the body of a request. It returns a [`Verified`] delivery if one of its
//! [`SigningKey`]s made the signature. [`Verified::payload`] parses the typed event:
//!
//! ```
//! use std::time::SystemTime;
//! use quo_sdk::webhook::{SigningKey, Verifier};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let key = SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
//! // Signs a body as the service does:
//! let body = br#"{"id":"EV1","type":"message.received"}"#;
//! let headers = key.sign("msg_1", SystemTime::now(), body)?;
//!
//! let verifier = Verifier::new([key]);
//! let verified = verifier.verify(&headers, body)?;
//! assert_eq!(verified.delivery_id(), Some("msg_1"));
//! match verified.payload() {
//!     Ok(payload) if payload.is_known() => println!("{}", payload.kind()),
//!     Ok(unknown) => println!("unknown event {}: {}", unknown.kind(), unknown.raw().get()),
//!     // `error.body()` still holds the delivery.
//!     Err(error) => println!("{error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Frameworks
//!
//! With axum and actix-web, [`receiver`] reads the body, verifies it and rejects what fails. Any other
//! framework whose requests are those of the crate `http` (hyper, warp, poem, Cloudflare Workers) needs the
//! whole body, up to a limit, and one call:
//!
//! ```
//! # use quo_sdk::webhook::{Payload, Verifier, VerifyError};
//! # fn example(verifier: &Verifier, request: http::Request<bytes::Bytes>) -> Result<(), VerifyError> {
//! let verified = verifier.verify_request(&request)?;
//! if let Ok(payload) = verified.payload() {
//!     println!("{}", payload.kind());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | framework | the whole body |
//! |---|---|
//! | hyper | `http_body_util::Limited::new(body, 1 << 20).collect().await?.to_bytes()` |
//! | warp | `warp::body::content_length_limit(1 << 20).and(warp::body::bytes())` |
//! | poem | `body.into_bytes_limit(1 << 20).await?` |
//! | Cloudflare Workers | `request.bytes().await?`; the platform limits it |
//!
//! A framework with headers of its own needs a `http::HeaderMap` of the signature headers below, which
//! [`Verifier::verify`] takes.
//!
//! # The two schemes
//!
//! | | [`Scheme::Standard`] | [`Scheme::Legacy`] |
//! |---|---|---|
//! | sent by | webhooks of the 2026-03-30 API | webhooks created in the app or by `/v1/webhooks` |
//! | headers | `webhook-id`, `webhook-timestamp`, `webhook-signature` (or all three as `svix-…`) | `openphone-signature` |
//! | timestamp | seconds | milliseconds |
//! | signed | id, `.`, timestamp, `.`, body | timestamp, `.`, body |
//! | key | `whsec_…`, from creating or rotating the webhook | base64, from the app or the webhook's `key` |
//!
//! A family of headers has to be complete. If both `webhook-…` and `svix-…` are, `webhook-…`
//! decides. At most 32 signatures, 8 timestamps and 8 KiB per header are read.
//!
//! Both schemes use HMAC-SHA256 in base64. The headers of a delivery determine its scheme.
//! A key belongs to one scheme. Otherwise a delivery of one scheme could be replayed as a
//! delivery of the other.
//!
//! # Known, unknown, malformed
//!
//! | event | result of [`parse`] | status to respond with |
//! |---|---|---|
//! | known type, valid data | the variant of [`Event`] or [`legacy::Event`] | 2xx after it is stored |
//! | known type, an optional field in an undocumented form | the same without the field; [`Payload::unread`] lists its path | 2xx after it is stored |
//! | unknown type | `Unknown`, with the JSON | 2xx: a retry would not help |
//! | known type, a required field missing or invalid | [`ParseError`] with the JSON path and the body | 2xx after the body is stored; otherwise 4xx, and the service retries |
//!
//! The shape determines the family: an event has `data.resource`, a legacy event
//! `data.object`. The body is one JSON document, and objects are objects: bytes after the document
//! and arrays in place of objects are errors.
//!
//! # Ids
//!
//! An id of an event is what a request takes: `quo.get_message_by_id(&message.resource.id)`
//! compiles. The id and the time of the event itself are `event_id` and `event_created_at`, so that
//! they do not hide those of the data. Enums and structs that events share with responses convert
//! both ways.
//!
//! # The body is bytes
//!
//! The signature covers the exact bytes that were sent. Pass the body to the verifier before
//! a framework parses, decompresses, trims or rewrites it. A body that was parsed and
//! serialized again is the most common cause of a rejected delivery.
//!
//! # Without an operating system
//!
//! This module uses neither a network nor threads. It builds for `wasm32-unknown-unknown`
//! with `default-features = false`. That target has no clock, so items that read one are
//! not available: `verify`, `verify_owned`, `dedupe::MemoryStore` and `receiver`. Pass the host's
//! time to [`verify_at`](Verifier::verify_at) instead. With the feature `js`, `verify` and
//! `verify_owned` take the time of the JavaScript host.

mod accessors;
pub mod allo;
mod by_shape;
pub mod dedupe;
pub(crate) mod deep_link;
#[doc(hidden)]
pub mod envelope;
mod error;
pub mod events;
mod key;
pub mod legacy;
mod parse;
mod parse_error;
mod payload;
#[cfg(all(
    any(feature = "axum", feature = "actix"),
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub mod receiver;
mod resource_id;
mod sample;
mod secret;
mod signature;
mod verified;
mod verifier;
#[cfg(all(
    any(feature = "client", feature = "axum", feature = "actix"),
    not(all(target_family = "wasm", target_os = "unknown"))
))]
mod warning;

pub use envelope::Envelope;
pub use error::{HeaderErrorKind, KeyError, SignError, VerifyError};
#[doc(inline)]
pub use events::Event;
pub use key::SigningKey;
pub use parse::parse;
pub use parse_error::ParseError;
pub use payload::Payload;
pub use resource_id::ResourceId;
pub use secret::Secret;
pub use signature::Scheme;
pub use verified::{Verified, VerifiedDelivery};
pub use verifier::Verifier;
