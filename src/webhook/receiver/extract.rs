//! Extractors of verified deliveries, and their settings.

use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::extract::{FromRef, FromRequest, Request};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;

use super::{Rejection, RejectionKind, Verifiers};
use crate::webhook::signature::SignatureHeaders;
use crate::webhook::{ParseError, Payload, VerifiedDelivery};

/// Extracts the event of a verified delivery. See the [module documentation](super).
#[derive(Debug, Clone)]
pub struct Quo(pub Payload);

/// A verified delivery and its event. It is an extractor, and the argument of the handler of a
/// [`Receiver`](super::Receiver).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Received {
    /// The signed bytes and the delivery id.
    pub delivery: VerifiedDelivery,
    /// The typed event.
    pub payload: Payload,
}

/// One mebibyte. The largest known deliveries are transcripts of tens of kilobytes.
const BODY_LIMIT: usize = 1 << 20;

/// The settings of the extractors.
///
/// Add it to a route or router as an extension:
///
/// ```
/// use axum::{Extension, Router};
/// use quo_sdk::webhook::receiver::ExtractorConfig;
///
/// let app: Router = Router::new().layer(Extension(ExtractorConfig::new().body_limit(64 * 1024)));
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct ExtractorConfig {
    body_limit: usize,
    pub(super) retry_after: Option<Duration>,
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

impl<S> FromRequest<S> for VerifiedDelivery
where
    S: Send + Sync,
    Verifiers: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let config = request.extensions().get().copied().unwrap_or_default();
        verified(request, &Verifiers::from_ref(state), config)
            .await
            .map(|verified| verified.delivery)
    }
}

impl<S> FromRequest<S> for Received
where
    S: Send + Sync,
    Verifiers: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let config = request.extensions().get().copied().unwrap_or_default();
        verified(request, &Verifiers::from_ref(state), config)
            .await?
            .parse()
            .map_err(|error| Rejection::logged(RejectionKind::Unparsable(error), config))
    }
}

impl<S> FromRequest<S> for Quo
where
    S: Send + Sync,
    Verifiers: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let received = Received::from_request(request, state).await?;
        Ok(Self(received.payload))
    }
}

/// A verified delivery, and the endpoint that it was sent to.
pub(super) struct VerifiedRequest {
    pub delivery: VerifiedDelivery,
    pub endpoint: String,
}

impl VerifiedRequest {
    pub fn parse(self) -> Result<Received, ParseError> {
        let payload = self.delivery.payload()?;
        Ok(Received {
            delivery: self.delivery,
            payload,
        })
    }
}

/// Verifies a request.
pub(super) async fn verified(
    request: Request,
    verifiers: &Verifiers,
    config: ExtractorConfig,
) -> Result<VerifiedRequest, Rejection> {
    receive(request, verifiers, config)
        .await
        .map_err(|kind| Rejection::logged(kind, config))
}

async fn receive(
    request: Request,
    verifiers: &Verifiers,
    config: ExtractorConfig,
) -> Result<VerifiedRequest, RejectionKind> {
    let (mut parts, body) = request.into_parts();
    // Without signature headers, no key is looked up and the body is not read into memory.
    SignatureHeaders::read(&parts.headers).map_err(RejectionKind::Unverified)?;
    let (verifier, endpoint) = verifiers.select(&mut parts).await?;
    let body = read(body, config.body_limit).await?;
    let delivery = verifier
        .verify_owned(&parts.headers, body)
        .map_err(RejectionKind::Unverified)?;
    Ok(VerifiedRequest { delivery, endpoint })
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
