//! The client: what every call has in common.

mod builder;
pub(crate) mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, HeaderValue};

pub use builder::ClientBuilder;
use tokio::time::{Instant, sleep};
use tracing::Instrument;

use crate::error::{Error, Operation, correlation_id};
use crate::limit::{Limiter, Waited, WouldPassDeadline, retry_after};
use crate::options::CallOptions;
use crate::quiet::token;
use crate::raw::RawCall;
use crate::response::{Reply, refusal};
use crate::retry::{Failure, Repeat, RetryPolicy};

/// The Quo API, called with one key.
///
/// Cheap to clone: clones share one pool of connections and one rate limit. Make one
/// client for a key, and clone it.
///
/// ```no_run
/// # async fn example() -> Result<(), quo_sdk::Error> {
/// let quo = quo_sdk::Client::from_env()?;
/// let users = quo.list_users().send().await?;
/// println!("{} users on the first page", users.items.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    http: reqwest::Client,
    base_url: String,
    /// The key as it is sent; marked sensitive.
    authorization: HeaderValue,
    deadline: Duration,
    retry: RetryPolicy,
    limiter: Limiter,
}

impl Client {
    /// A client with the default settings.
    ///
    /// `api_key` is the key as the Quo app shows it, without `Bearer`.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the key is empty, holds white space or anything else
    /// that cannot stand in a header.
    pub fn new(api_key: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// A client with the key in `QUO_API_KEY`, and the base URL in
    /// `QUO_BASE_URL` if that is set.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if `QUO_API_KEY` is not set, or one of the two cannot
    /// be used.
    pub fn from_env() -> Result<Self, Error> {
        let key = std::env::var("QUO_API_KEY").map_err(|_| {
            Error::config(
                "QUO_API_KEY",
                "set it to an API key from the Quo app's settings",
            )
        })?;
        let mut builder = Self::builder().named_api_key("QUO_API_KEY", &key);
        match std::env::var("QUO_BASE_URL") {
            Ok(base_url) => builder = builder.base_url(base_url),
            Err(std::env::VarError::NotPresent) => {}
            Err(std::env::VarError::NotUnicode(_)) => {
                return Err(Error::config("QUO_BASE_URL", "it is not valid Unicode"));
            }
        }
        builder.build()
    }

    /// A client with other settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A call of an endpoint that the document does not know; `path` begins with a
    /// slash.
    pub fn request(&self, method: reqwest::Method, path: impl Into<String>) -> RawCall {
        RawCall::new(self, method, path.into())
    }

    /// Where the calls go, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    /// The webhooks of the API version 2026-03-30. Those of the v1 API are not
    /// among them: see [`list_webhooks`](Self::list_webhooks).
    pub fn webhooks(&self) -> crate::beta::Webhooks {
        crate::beta::Webhooks::new(self)
    }

    #[doc(hidden)]
    pub fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    /// Sends a request that an operation has put together, as often as its policy
    /// says.
    #[doc(hidden)]
    pub async fn send(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        options: &CallOptions,
    ) -> Result<Reply, Error> {
        let span = tracing::debug_span!(
            "quo_call",
            operation = operation.id,
            attempt = tracing::field::Empty,
            status = tracing::field::Empty,
            correlation_id = tracing::field::Empty,
        );
        self.send_in_span(operation, request, options)
            .instrument(span)
            .await
    }

    async fn send_in_span(
        &self,
        operation: &'static Operation,
        mut request: reqwest::Request,
        options: &CallOptions,
    ) -> Result<Reply, Error> {
        for (name, value) in &options.headers {
            request.headers_mut().append(name, value.clone());
        }
        let authorization = self.inner.authorization.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization);
        if let Some(timeout) = options.timeout {
            *request.timeout_mut() = Some(timeout);
        }
        let policy = options.retry.as_ref().unwrap_or(&self.inner.retry);
        // None if it is beyond what a clock can say.
        let deadline = Instant::now().checked_add(options.deadline.unwrap_or(self.inner.deadline));
        let mut made = 0;
        // What the attempt before this one failed with.
        let mut last = None;
        loop {
            let waited = match self.inner.limiter.acquire(deadline).await {
                Ok(Waited(waited)) => waited,
                Err(WouldPassDeadline { wait }) => {
                    return Err(last.unwrap_or(Error::RateLimited { operation, wait }));
                }
            };
            if !waited.is_zero() {
                tracing::debug!(
                    waited_ms = milliseconds(waited),
                    "the call waited for its turn"
                );
            }
            made += 1;
            let Some(attempt) = request.try_clone() else {
                // Requests are made of bytes, which can be sent again.
                return Err(Error::unbuildable(operation));
            };
            tracing::Span::current().record("attempt", made);
            let (failure, failed) = match self.attempt(operation, attempt, made).await {
                Ok(reply) => return Ok(reply),
                Err(failed) => failed,
            };
            let error = failed.into_error(operation, &request, self.secret()).await;
            let delay = policy
                .delay(made, operation.repeat, failure)
                .filter(|delay| ends_before(Instant::now().checked_add(*delay), deadline));
            let Some(delay) = delay else {
                return Err(error);
            };
            tracing::warn!(
                delay_ms = milliseconds(delay),
                failure = failure.as_str(),
                "the call failed and is tried again"
            );
            last = Some(error);
            sleep(delay).await;
        }
    }

    /// One attempt: the answer, or how it failed.
    async fn attempt(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        made: u32,
    ) -> Result<Reply, (Failure, Failed)> {
        let sent = Instant::now();
        let response = match self.inner.http.execute(request).await {
            Ok(response) => response,
            Err(error) if tls::is_missing(&error) => {
                return Err((Failure::NoTls, Failed::Unanswered(error)));
            }
            Err(error) if error.is_connect() => {
                return Err((Failure::NotConnected, Failed::Unanswered(error)));
            }
            Err(error) => return Err((Failure::Unanswered, Failed::Unanswered(error))),
        };
        let status = response.status();
        let limiter = &self.inner.limiter;
        limiter.observe(status.as_u16(), response.headers(), sent, Instant::now());
        let span = tracing::Span::current();
        span.record("status", status.as_u16());
        if let Some(id) = correlation_id(response.headers()) {
            span.record("correlation_id", tracing::field::debug(token(id)));
        }
        // A repeated delete that finds nothing has been carried out before.
        let is_gone = status == StatusCode::NOT_FOUND && made > 1;
        if status.is_success() || (is_gone && operation.repeat == Repeat::Delete) {
            return Ok(Reply::new(operation, response));
        }
        let retry_after = retry_after(response.headers(), SystemTime::now());
        let failure = Failure::Refused {
            status,
            retry_after,
        };
        Err((failure, Failed::Refused(response)))
    }

    fn secret(&self) -> &str {
        self.inner.authorization.to_str().unwrap_or_default()
    }
}

/// An attempt that failed, before it is known whether there will be another.
enum Failed {
    Unanswered(reqwest::Error),
    Refused(reqwest::Response),
}

impl Failed {
    async fn into_error(
        self,
        operation: &'static Operation,
        request: &reqwest::Request,
        secret: &str,
    ) -> Error {
        match self {
            Self::Unanswered(error) => Error::from_reqwest(operation, error),
            Self::Refused(response) => refusal(operation, response, secret, request).await,
        }
    }
}

/// Whether a wait ends before a deadline; `None` is beyond all times.
fn ends_before(end: Option<Instant>, deadline: Option<Instant>) -> bool {
    match (end, deadline) {
        (Some(end), Some(deadline)) => end < deadline,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// For the log.
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.base_url)
            .finish_non_exhaustive()
    }
}
