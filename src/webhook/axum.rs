//! Extractors of verified deliveries for axum handlers.
//!
//! [`Quo`] reads the body, verifies it with the [`Verifier`] in the state of the router, and
//! passes the typed event to the handler. A request that fails is rejected, and the handler
//! does not run. An event of an unknown type is not an error: the handler receives it with
//! its JSON.
//!
//! ```
//! use axum::{Router, http::StatusCode, routing::post};
//! use quo_sdk::webhook::{Event, Payload, SigningKey, Verifier, axum::Quo};
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
//! [`VerifiedDelivery`] is an extractor too. It holds the signed bytes and the delivery id,
//! for a handler that stores or deduplicates the delivery before parsing.
//!
//! If the state holds more than the verifier, implement [`FromRef`] for [`Verifier`].
//!
//! # Responses
//!
//! | status | condition |
//! |---|---|
//! | 400 | a signature header is missing or malformed, the body is incomplete, or the data does not match a known event type ([`Quo`] only); the service sends up to eight attempts |
//! | 401 | no key matches the signature, or the timestamp is outside the tolerance |
//! | 413 | the body is larger than the [limit](ExtractorConfig::body_limit) |
//!
//! The responses have no body. The reason is logged through `tracing` as a warning. A handler
//! that takes `Result<VerifiedDelivery, Rejection>` receives it too.
//!
//! # Requirements for the server
//!
//! The server has to limit the time and the number of open requests. No layer in front of the
//! extractors may change the body, for example decompress it.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::extract::{FromRef, FromRequest, Request};
use axum::http::{HeaderValue, StatusCode, header::RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;

use super::error::VerifyError;
use super::signature::SignatureHeaders;
use super::{ParseError, Payload, VerifiedDelivery, Verifier};

/// Extracts the event of a verified delivery. See the [module documentation](self).
#[derive(Debug, Clone)]
pub struct Quo(pub Payload);

/// One mebibyte. The largest known deliveries are transcripts of tens of kilobytes.
const BODY_LIMIT: usize = 1 << 20;

/// The settings of the extractors.
///
/// Add it to a route or router as an extension:
///
/// ```
/// use axum::{Extension, Router};
/// use quo_sdk::webhook::axum::ExtractorConfig;
///
/// let app: Router = Router::new().layer(Extension(ExtractorConfig::new().body_limit(64 * 1024)));
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct ExtractorConfig {
    body_limit: usize,
    retry_after: Option<Duration>,
}

impl Default for ExtractorConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl ExtractorConfig {
    /// Creates a configuration with the default settings.
    pub fn new() -> Self {
        Self {
            body_limit: BODY_LIMIT,
            retry_after: None,
        }
    }

    /// Sets the maximum size of a body in bytes. Default: 1 MiB.
    ///
    /// The `DefaultBodyLimit` of axum does not apply.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sends the header `Retry-After` with rejections, in whole seconds. Default: not sent.
    ///
    /// The service lengthens its retry delays accordingly, to at most twice their length. A
    /// retry can then arrive more than 66 hours after the first attempt.
    pub fn retry_after(mut self, delay: Duration) -> Self {
        self.retry_after = Some(delay);
        self
    }
}

/// The rejection of a request that does not reach the handler.
///
/// As a response it is a status without a body.
#[derive(Debug)]
pub struct Rejection {
    kind: RejectionKind,
    retry_after: Option<Duration>,
}

/// The kind of a [`Rejection`].
#[derive(Debug)]
#[non_exhaustive]
pub enum RejectionKind {
    /// The request failed verification.
    Unverified(VerifyError),
    /// The body is too large.
    #[non_exhaustive]
    TooLarge {
        /// The maximum size in bytes.
        limit: usize,
    },
    /// The body could not be read to its end.
    Unreadable(axum::Error),
    /// The request is verified, but its body cannot be parsed as an event. The error holds the
    /// body.
    Unparsable(ParseError),
}

impl Rejection {
    /// Creates a rejection and logs it.
    pub(super) fn new(kind: RejectionKind, config: ExtractorConfig) -> Self {
        let rejection = Self {
            kind,
            retry_after: config.retry_after,
        };
        tracing::warn!(
            status = rejection.status().as_u16(),
            reason = %rejection,
            "webhook delivery rejected"
        );
        rejection
    }

    /// Returns the kind of the rejection.
    pub fn kind(&self) -> &RejectionKind {
        &self.kind
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        match &self.kind {
            RejectionKind::Unverified(
                VerifyError::Unsigned
                | VerifyError::MissingHeader { .. }
                | VerifyError::MalformedHeader { .. },
            )
            | RejectionKind::Unreadable(_)
            | RejectionKind::Unparsable(_) => StatusCode::BAD_REQUEST,
            RejectionKind::Unverified(_) => StatusCode::UNAUTHORIZED,
            RejectionKind::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            RejectionKind::Unverified(error) => error.fmt(f),
            RejectionKind::TooLarge { limit } => write!(f, "the body is larger than {limit} bytes"),
            RejectionKind::Unreadable(_) => f.write_str("the body could not be read to its end"),
            RejectionKind::Unparsable(error) => error.fmt(f),
        }
    }
}

impl Error for Rejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            // `Display` shows their message already.
            RejectionKind::Unverified(_)
            | RejectionKind::TooLarge { .. }
            | RejectionKind::Unparsable(_) => None,
            RejectionKind::Unreadable(error) => Some(error),
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(delay) = self.retry_after {
            let seconds = HeaderValue::from(delay.as_secs());
            response.headers_mut().insert(RETRY_AFTER, seconds);
        }
        response
    }
}

impl<S> FromRequest<S> for VerifiedDelivery
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let config = request.extensions().get().copied().unwrap_or_default();
        receive(&Verifier::from_ref(state), request, config)
            .await
            .map_err(|kind| Rejection::new(kind, config))
    }
}

impl<S> FromRequest<S> for Quo
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let config = request.extensions().get().copied().unwrap_or_default();
        let delivery = VerifiedDelivery::from_request(request, state).await?;
        let payload = delivery.payload();
        payload
            .map(Quo)
            .map_err(|error| Rejection::new(RejectionKind::Unparsable(error), config))
    }
}

async fn receive(
    verifier: &Verifier,
    request: Request,
    config: ExtractorConfig,
) -> Result<VerifiedDelivery, RejectionKind> {
    let (parts, body) = request.into_parts();
    // Without signature headers, the body is not read into memory.
    SignatureHeaders::read(&parts.headers).map_err(RejectionKind::Unverified)?;
    let body = read(body, config.body_limit).await?;
    verifier
        .verify_owned(&parts.headers, body)
        .map_err(RejectionKind::Unverified)
}

/// Reads the whole body up to the limit. A body whose announced size exceeds the limit is not
/// read at all.
async fn read(body: Body, limit: usize) -> Result<Bytes, RejectionKind> {
    if usize::try_from(body.size_hint().lower()).map_or(true, |least| least > limit) {
        return Err(RejectionKind::TooLarge { limit });
    }
    let mut chunks = body.into_data_stream();
    let mut bytes = BytesMut::new();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(RejectionKind::Unreadable)?;
        if chunk.len() > limit - bytes.len() {
            return Err(RejectionKind::TooLarge { limit });
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}
