//! Verified deliveries as an argument of an axum handler.
//!
//! [`Quo`] is an extractor: it reads the body, verifies it with the [`Verifier`] in the
//! router's state, and gives the handler the typed event. Everything else is answered
//! without running the handler. An event of an unknown type is no failure: the handler
//! gets it, with its JSON.
//!
//! ```
//! use axum::{Router, http::StatusCode, routing::post};
//! use quo_sdk::webhook::{Event, Payload, SigningKey, Verifier, axum::Quo};
//!
//! async fn receive(Quo(payload): Quo) -> StatusCode {
//!     match payload {
//!         Payload::Event(Event::MessageReceived(message)) => {
//!             println!("{} came in", message.resource.id);
//!         }
//!         other => println!("{} is not handled here", other.kind()),
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
//! [`VerifiedDelivery`] is an extractor too: the bytes that were signed, with the
//! delivery's id, for a handler that first stores or dedupes and then reads.
//!
//! A state with more in it implements [`FromRef`] for [`Verifier`].
//!
//! # What the sender is told
//!
//! | answer | when |
//! |---|---|
//! | 400 | a signature header is missing or malformed, the body breaks off, or an event of a known type does not fit it ([`Quo`] only): the sender tries again, up to eight times |
//! | 401 | the signature, its key or its time is wrong |
//! | 413 | the body is larger than the [limit](ExtractorConfig::body_limit) |
//!
//! Nothing more: the answer has no body. Why goes to `tracing`, as a warning, and to
//! a handler that takes `Result<VerifiedDelivery, Rejection>`.
//!
//! # What is left to the server
//!
//! A time limit for requests that come slowly or not at all, and a limit to how many
//! are open. No layer that changes bodies, such as one for decompression, may stand
//! before this.

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

/// The event of a verified delivery, as an argument of a handler.
#[derive(Debug, Clone)]
pub struct Quo(pub Payload);

/// One mebibyte; the largest deliveries known are transcripts of some tens of
/// kilobytes.
const BODY_LIMIT: usize = 1 << 20;

/// How a route receives deliveries, if not as by default.
///
/// Added to a route or router as an extension:
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
    /// The default settings.
    pub fn new() -> Self {
        Self {
            body_limit: BODY_LIMIT,
            retry_after: None,
        }
    }

    /// How many bytes a body may have; 1 MiB unless set. axum's own
    /// `DefaultBodyLimit` is not used.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sends `Retry-After` with rejections, in whole seconds; not sent unless set.
    ///
    /// The service's sender lengthens its delays by it, up to twice, so that a
    /// delivery can come more than 66 hours after its first attempt.
    pub fn retry_after(mut self, delay: Duration) -> Self {
        self.retry_after = Some(delay);
        self
    }
}

/// Why a request did not reach the handler.
///
/// As an answer it is a status without a body.
#[derive(Debug)]
pub struct Rejection {
    kind: RejectionKind,
    retry_after: Option<Duration>,
}

/// What was wrong with a request.
#[derive(Debug)]
#[non_exhaustive]
pub enum RejectionKind {
    /// It is not known to be from the service.
    Unverified(VerifyError),
    /// Its body is too large.
    #[non_exhaustive]
    TooLarge {
        /// How many bytes it may have.
        limit: usize,
    },
    /// Its body could not be read to the end.
    Unreadable(axum::Error),
    /// It is from the service, and cannot be read as an event. The error has its
    /// bytes.
    Unparsable(ParseError),
}

impl Rejection {
    /// Also tells the log, so that no rejection goes unseen.
    pub(super) fn new(kind: RejectionKind, receiving: ExtractorConfig) -> Self {
        let rejection = Self {
            kind,
            retry_after: receiving.retry_after,
        };
        tracing::warn!(
            status = rejection.status().as_u16(),
            reason = %rejection,
            "webhook delivery rejected"
        );
        rejection
    }

    /// What was wrong.
    pub fn kind(&self) -> &RejectionKind {
        &self.kind
    }

    /// What the sender is told.
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
            RejectionKind::TooLarge { limit } => write!(f, "the body has more than {limit} bytes"),
            RejectionKind::Unreadable(_) => f.write_str("the body could not be read to the end"),
            RejectionKind::Unparsable(error) => error.fmt(f),
        }
    }
}

impl Error for Rejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            // Its text is the rejection's own.
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
        let receiving = request.extensions().get().copied().unwrap_or_default();
        receive(&Verifier::from_ref(state), request, receiving)
            .await
            .map_err(|reason| Rejection::new(reason, receiving))
    }
}

impl<S> FromRequest<S> for Quo
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let receiving = request.extensions().get().copied().unwrap_or_default();
        let delivery = VerifiedDelivery::from_request(request, state).await?;
        let payload = delivery.payload();
        payload
            .map(Quo)
            .map_err(|error| Rejection::new(RejectionKind::Unparsable(error), receiving))
    }
}

async fn receive(
    verifier: &Verifier,
    request: Request,
    receiving: ExtractorConfig,
) -> Result<VerifiedDelivery, RejectionKind> {
    let (parts, body) = request.into_parts();
    // What is not even signed is not worth the memory for its body.
    SignatureHeaders::read(&parts.headers).map_err(RejectionKind::Unverified)?;
    let body = read(body, receiving.body_limit).await?;
    verifier
        .verify_owned(&parts.headers, body)
        .map_err(RejectionKind::Unverified)
}

/// The whole body, if it keeps to the limit; what says beforehand that it does not
/// is not begun.
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
