//! A complete receiver: verification, duplicates, limits and the handler.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use ::axum::extract::Request;
use ::axum::handler::Handler;
use ::axum::http::StatusCode;
use ::axum::response::{IntoResponse, Response};
use futures_util::FutureExt;

use super::axum::verified;
use super::{ExtractorConfig, Received, Rejection, RejectionKind, Verifiers};
use crate::values::redact::safe_id;
use crate::webhook::dedupe::{Claimed, DedupeKey, DedupeStore};

/// Two seconds less than the service waits for a response.
const TIME_LIMIT: Duration = Duration::from_secs(8);

/// The result of a handler, whose error the receiver does not need.
type Handled = Pin<Box<dyn Future<Output = Result<(), ()>> + Send>>;

/// A complete receiver of deliveries, as one axum handler.
///
/// It verifies a request, parses the event, filters duplicates, and calls your handler for each
/// new delivery. Clones share everything.
///
/// ```
/// use ::axum::{Router, routing::post};
/// use quo_sdk::webhook::dedupe::MemoryStore;
/// use quo_sdk::webhook::receiver::{Received, Receiver};
/// use quo_sdk::webhook::{SigningKey, Verifier};
///
/// async fn handle(received: Received) -> Result<(), std::io::Error> {
///     println!("{}", received.payload.kind());
///     Ok(())
/// }
///
/// # fn main() -> Result<(), quo_sdk::webhook::KeyError> {
/// let verifier = Verifier::new([SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?]);
/// let receiver = Receiver::new(verifier, MemoryStore::new(), handle);
/// let app: Router = Router::new().route("/quo", post(receiver));
/// # Ok(())
/// # }
/// ```
///
/// # Responses
///
/// | status | condition |
/// |---|---|
/// | 200 | the handler returned `Ok`, now or for an earlier attempt |
/// | 400, 401, 413, 503 | rejected, as by the [extractors](super#responses) |
/// | 500 | the handler returned `Err` or panicked |
/// | 503 | another attempt is in progress, the store failed, or the [time limit](Self::time_limit) passed |
///
/// The responses have no body. The service retries after each status but 200, and a retry runs
/// the handler again. `tracing` logs why, without the error of the handler: it could contain
/// personal data, so log it in the handler.
///
/// A handler that takes longer than the service waits has to store the delivery and return.
#[derive(Clone)]
#[must_use]
pub struct Receiver {
    verifiers: Verifiers,
    store: Arc<dyn DedupeStore>,
    handler: Arc<dyn Fn(Received) -> Handled + Send + Sync>,
    config: ExtractorConfig,
    time_limit: Duration,
    endpoint: Option<Arc<str>>,
}

impl Receiver {
    /// Creates a receiver with the default limits.
    ///
    /// `verifiers` is a [`Verifier`](crate::webhook::Verifier), or [`Verifiers`] for several
    /// tenants.
    pub fn new<H, F, E>(
        verifiers: impl Into<Verifiers>,
        store: impl DedupeStore + 'static,
        handler: H,
    ) -> Self
    where
        H: Fn(Received) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), E>> + Send + 'static,
    {
        let handler = move |received| -> Handled {
            let handled = handler(received);
            Box::pin(async move { handled.await.map_err(drop) })
        };
        Self {
            verifiers: verifiers.into(),
            store: Arc::new(store),
            handler: Arc::new(handler),
            config: ExtractorConfig::new(),
            time_limit: TIME_LIMIT,
            endpoint: None,
        }
    }

    /// Sets the maximum size of a body in bytes. Default: 1 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.config = self.config.body_limit(bytes);
        self
    }

    /// Sets the time limit of a request, from its body to the response. Default: 8 s.
    ///
    /// The service waits 10 s. When the limit passes, the handler is dropped at its next `await`,
    /// and the response is 503. Set it to less than the lease of the store. It needs a tokio
    /// runtime with time enabled, as `#[tokio::main]` starts it.
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Sets the endpoint in the keys of duplicates. Default: the path parameter of [`Verifiers`],
    /// or else the path of the request.
    ///
    /// See [`Verified::dedupe_key`](crate::webhook::Verified::dedupe_key).
    pub fn endpoint(mut self, endpoint: impl Into<Arc<str>>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sends the header `Retry-After` with rejections; see [`ExtractorConfig::retry_after`].
    pub fn retry_after(mut self, delay: Duration) -> Self {
        self.config = self.config.retry_after(delay);
        self
    }

    /// Handles a request, for a router of another kind and for tests.
    pub async fn respond(&self, request: Request) -> Response {
        match tokio::time::timeout(self.time_limit, self.handle(request)).await {
            Ok(response) => response,
            Err(_) => {
                tracing::warn!(limit = ?self.time_limit, "webhook delivery reached the time limit");
                StatusCode::SERVICE_UNAVAILABLE.into_response()
            }
        }
    }

    async fn handle(&self, request: Request) -> Response {
        let verified = match verified(request, &self.verifiers, self.config).await {
            Ok(verified) => verified,
            Err(rejection) => return rejection.into_response(),
        };
        let endpoint = self.endpoint.as_deref().unwrap_or(&verified.endpoint);
        let key = verified.delivery.dedupe_key(endpoint);
        match verified.parse() {
            Ok(received) => self.handle_once(&key, received).await.into_response(),
            Err(error) => {
                let kind = RejectionKind::Unparsable(error);
                Rejection::logged(kind, self.config).into_response()
            }
        }
    }

    async fn handle_once(&self, key: &DedupeKey, received: Received) -> StatusCode {
        let claim = match self.store.claim(key).await {
            Ok(Claimed::New(claim)) => claim,
            Ok(Claimed::Completed) => return StatusCode::OK,
            // Not 2xx: if the running handler fails, the service has to retry.
            Ok(Claimed::InProgress) => return StatusCode::SERVICE_UNAVAILABLE,
            Err(error) => {
                tracing::warn!(%error, "webhook delivery cannot be claimed");
                return StatusCode::SERVICE_UNAVAILABLE;
            }
        };
        let kind = received.payload.kind().to_owned();
        let kind = safe_id(&kind);
        // A panic inside of the handler does not reach anything of the receiver.
        let handled = AssertUnwindSafe(async { (self.handler)(received).await });
        match handled.catch_unwind().await {
            Ok(Ok(())) => {}
            Ok(Err(())) => {
                tracing::warn!(?kind, "webhook handler failed");
                return StatusCode::INTERNAL_SERVER_ERROR;
            }
            Err(_) => {
                tracing::error!(?kind, "webhook handler panicked");
                return StatusCode::INTERNAL_SERVER_ERROR;
            }
        }
        // The handler has succeeded, whatever the store says.
        if let Err(error) = claim.complete().await {
            tracing::warn!(?kind, %error, "webhook delivery is handled but not completed cleanly");
        }
        StatusCode::OK
    }
}

/// Distinguishes the implementation for [`Receiver`] from those for functions.
#[doc(hidden)]
#[derive(Debug)]
pub struct ByReceiver;

impl<S: Send + Sync + 'static> Handler<(ByReceiver,), S> for Receiver {
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, _: S) -> Self::Future {
        Box::pin(async move { self.respond(request).await })
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("verifiers", &self.verifiers)
            .field("config", &self.config)
            .field("time_limit", &self.time_limit)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}
