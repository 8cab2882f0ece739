//! What the extractors of all frameworks have in common: their results, their settings, and how a request
//! becomes a verified delivery.

use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::StreamExt;
use http::HeaderMap;

use super::rejection::BoxError;
use super::{RejectionKind, Verifiers};
use crate::webhook::signature::SignatureHeaders;
use crate::webhook::{ParseError, Payload, VerifiedDelivery};

/// Extracts the event of a verified delivery. See the [module documentation](super).
#[derive(Debug, Clone)]
pub struct Quo(pub Payload);

/// A verified delivery and its event. It is an extractor, and the argument of the handler of a
/// `Receiver`.
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
/// With axum, add it to a route or router as an extension:
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use axum::{Extension, Router};
/// use quo_sdk::webhook::receiver::ExtractorConfig;
///
/// let app: Router = Router::new().layer(Extension(ExtractorConfig::new().body_limit(64 * 1024)));
/// ```
///
/// With actix-web, add it to an app, scope or resource by `app_data`.
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
    /// The `DefaultBodyLimit` of axum and the `PayloadConfig` of actix-web do not apply.
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

/// A verified delivery, and the endpoint that it was sent to.
pub(super) struct VerifiedRequest {
    pub delivery: VerifiedDelivery,
    #[cfg_attr(
        not(feature = "axum"),
        expect(
            dead_code,
            reason = "only the complete receiver needs it, which is one of axum"
        )
    )]
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

/// A request, as its framework holds it.
pub(super) struct Incoming<'a, B> {
    /// Its headers, or those of the signature alone.
    pub headers: &'a HeaderMap,
    pub path: &'a str,
    /// The value of the path parameter that the verifiers need.
    pub parameter: Option<String>,
    /// The least size of the body, as it was announced.
    pub announced: u64,
    pub body: B,
}

/// Verifies a request.
pub(super) async fn verify<B, E>(
    request: Incoming<'_, B>,
    verifiers: &Verifiers,
    config: ExtractorConfig,
) -> Result<VerifiedRequest, RejectionKind>
where
    B: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    // Without signature headers, no key is looked up and the body is not read into memory.
    SignatureHeaders::read(request.headers).map_err(RejectionKind::Unverified)?;
    let (verifier, endpoint) = verifiers.select(request.path, request.parameter).await?;
    let body = read(request.body, request.announced, config.body_limit).await?;
    let delivery = verifier
        .verify_owned(request.headers, body)
        .map_err(RejectionKind::Unverified)?;
    Ok(VerifiedRequest { delivery, endpoint })
}

/// Reads the whole body up to the limit. A body whose announced size exceeds the limit is not
/// read at all.
async fn read<E: Into<BoxError>>(
    chunks: impl Stream<Item = Result<Bytes, E>>,
    announced: u64,
    limit: usize,
) -> Result<Bytes, RejectionKind> {
    if usize::try_from(announced).map_or(true, |least| least > limit) {
        return Err(RejectionKind::TooLarge { limit });
    }
    let mut chunks = pin!(chunks);
    let mut bytes = BytesMut::new();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|error| RejectionKind::Unreadable(error.into()))?;
        if chunk.len() > limit - bytes.len() {
            return Err(RejectionKind::TooLarge { limit });
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}
