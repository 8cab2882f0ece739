//! Receives deliveries with axum or actix-web.
//!
//! With axum (feature `axum`), `Receiver` does everything in one handler: it verifies a request, parses the
//! event, filters duplicates, limits the size of the body and the time, and turns a panic into status 500.
//! Use it unless you need to compose these steps differently. There are extractors for both frameworks.
//! For any other, see [`Verifier::verify_request`](crate::webhook::Verifier::verify_request).
//!
//! # Extractors
//!
//! [`Quo`] reads the body, verifies it with the [`Verifier`](crate::webhook::Verifier) in the state
//! of the router or the data of the app, and passes the typed event to the handler. A request that fails is rejected, and
//! the handler does not run. An event of an unknown type is not an error: the handler receives it
//! with its JSON.
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use axum::{Router, http::StatusCode, routing::post};
//! use quo_sdk::webhook::{Event, Payload, SigningKey, Verifier, receiver::Quo};
//!
//! async fn receive(Quo(payload): Quo) -> StatusCode {
//!     match payload {
//!         Payload::Event(Event::MessageReceived(message)) => {
//!             println!("{} received", message.resource.id);
//!         }
//!         other => println!("{} ignored", other.kind()),
//!     }
//!     StatusCode::OK
//! }
//!
//! # fn main() -> Result<(), quo_sdk::webhook::KeyError> {
//! let verifier = Verifier::new([SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?]);
//! let app: Router = Router::new().route("/quo", post(receive)).with_state(verifier);
//! # Ok(())
//! # }
//! ```
//!
//! The same with actix-web (feature `actix`):
//!
#![cfg_attr(feature = "actix", doc = "```")]
#![cfg_attr(not(feature = "actix"), doc = "```ignore")]
//! use actix_web::{App, HttpResponse, web};
//! use quo_sdk::webhook::{SigningKey, Verifier, receiver::Quo};
//!
//! async fn receive(Quo(payload): Quo) -> HttpResponse {
//!     println!("{}", payload.kind());
//!     HttpResponse::Ok().finish()
//! }
//!
//! # fn main() -> Result<(), quo_sdk::webhook::KeyError> {
//! let verifier = Verifier::new([SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?]);
//! let app = App::new().app_data(verifier).route("/quo", web::post().to(receive));
//! # let _ = app;
//! # Ok(())
//! # }
//! ```
//!
//! | extractor | gives | filters duplicates |
//! |---|---|---|
//! | [`Quo`] | the typed event | no |
//! | [`VerifiedDelivery`](crate::webhook::VerifiedDelivery) | the signed bytes and the delivery id, not parsed | no |
//! | [`Received`] | both | no |
//!
//! [`Verifiers`] looks the keys up by a path parameter, for several tenants.
//!
//! # Responses
//!
//! | status | condition |
//! |---|---|
//! | 400 | a signature header is missing or malformed, the body is incomplete, or the data does not match a known event type (not for `VerifiedDelivery`); the service sends up to eight attempts |
//! | 401 | no key matches the signature, the timestamp is outside the tolerance, or the tenant is unknown |
//! | 413 | the body is larger than the [limit](ExtractorConfig::body_limit) |
//! | 503 | the keys could not be looked up |
//!
//! The responses have no body. `tracing` logs the reason: as a warning if the delivery was
//! verified, and otherwise at level debug, because anyone can send such requests. A warning counts
//! those at most once a minute. A handler that takes `Result<Received, Rejection>` receives the
//! reason too.
//!
//! # Requirements for the server
//!
//! The server has to limit the number of open requests, and, for the extractors, their time. No
//! layer in front may change the body, for example decompress it.

#[cfg(feature = "actix")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
mod delivery;
mod rejection;
#[cfg(feature = "axum")]
mod service;
mod verifiers;

pub use delivery::{ExtractorConfig, Quo, Received};
pub use rejection::{Rejection, RejectionKind};
#[cfg(feature = "axum")]
pub use service::Receiver;
pub use verifiers::Verifiers;
