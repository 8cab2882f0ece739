//! Sends one request: its attempts with their timeouts, and the delays between them.

use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::AUTHORIZATION;
use tokio::time::{Instant, sleep};
use tracing::Instrument;

use super::Client;
use crate::client::error::{Error, Operation, TruncatedError, correlation_id};
use crate::client::options::RequestOptions;
use crate::client::rate_limit::{DeadlineExceeded, retry_after};
use crate::client::response::{RawResponse, Response};
use crate::client::retry::{FailureKind, Idempotency};
use crate::values::redact::safe_id;
use crate::values::redact::text::remove_secret;

/// The maximum size that is kept of the body of an error response.
const MAX_ERROR_BODY: usize = 64 * 1024;

/// How the body of a successful response is handled.
#[derive(Clone, Copy)]
enum Body {
    /// The body is read. Without it, the attempt has failed.
    Read,
    /// The body is ignored.
    Ignore,
}

impl Client {
    /// Sends the request of an operation, with retries by its policy.
    pub(crate) fn send(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        options: &RequestOptions,
    ) -> impl Future<Output = Result<RawResponse, Error>> + Send {
        self.execute(operation, request, options, Body::Read)
    }

    /// Sends the request of an operation and ignores the body of a successful response.
    pub(crate) async fn send_for_status(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        options: &RequestOptions,
    ) -> Result<Response<()>, Error> {
        let body = match options.keep_body {
            true => Body::Read,
            false => Body::Ignore,
        };
        let response = self.execute(operation, request, options, body).await?;
        Ok(response.empty())
    }

    fn execute(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        options: &RequestOptions,
        body: Body,
    ) -> impl Future<Output = Result<RawResponse, Error>> + Send {
        let span = tracing::debug_span!(
            "quo_request",
            operation = operation.id,
            attempt = tracing::field::Empty,
            status = tracing::field::Empty,
            correlation_id = tracing::field::Empty,
        );
        self.execute_in_span(operation, request, options, body)
            .instrument(span)
    }

    async fn execute_in_span(
        &self,
        operation: &'static Operation,
        mut request: reqwest::Request,
        options: &RequestOptions,
        body: Body,
    ) -> Result<RawResponse, Error> {
        for (name, value) in &options.headers {
            request.headers_mut().insert(name, value.clone());
        }
        let authorization = self.inner.authorization.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization);
        let policy = options.retry.as_ref().unwrap_or(&self.inner.retry);
        let timeout = options.timeout.unwrap_or(self.inner.timeout);
        // `None` if it is out of the range of the clock.
        let deadline = Instant::now().checked_add(options.deadline.unwrap_or(self.inner.deadline));
        let mut attempts = 0;
        // The error of the previous attempt.
        let mut last_error = None;
        loop {
            let waited = match self.inner.limiter.acquire(deadline).await {
                Ok(waited) => waited,
                Err(DeadlineExceeded { wait }) => {
                    return Err(last_error.unwrap_or(Error::RateLimited { operation, wait }));
                }
            };
            if !waited.is_zero() {
                tracing::debug!(
                    waited_ms = milliseconds(waited),
                    "request delayed by the rate limit"
                );
            }
            attempts += 1;
            let Some(mut attempt) = copy(&request) else {
                // Only a body that is a stream cannot be sent again.
                return Err(Error::unbuildable(operation));
            };
            let limit = attempt_timeout(timeout, deadline);
            // Not always set; see `copy` for the reason.
            if limit.is_some() && limit != self.inner.http_timeout {
                *attempt.timeout_mut() = limit;
            }
            let sending = self.inner.http.execute(attempt);
            tracing::Span::current().record("attempt", attempts);
            let (failure, error) = match self.attempt(operation, sending, body, attempts).await {
                Ok(response) => return Ok(response.keep_body(options.keep_body)),
                Err(failed) => failed,
            };
            // Boxed, because few requests need the space.
            let error =
                Box::pin(error.into_error(operation, attempts, &request, self.secret())).await;
            let delay = policy
                .delay(attempts, operation.idempotency, failure)
                .filter(|delay| ends_before(Instant::now().checked_add(*delay), deadline));
            let Some(delay) = delay else {
                return Err(error);
            };
            tracing::warn!(
                delay_ms = milliseconds(delay),
                failure = failure.as_str(),
                "request failed and is retried"
            );
            last_error = Some(error);
            sleep(delay).await;
        }
    }

    /// Makes one attempt. Returns the response or the failure.
    async fn attempt(
        &self,
        operation: &'static Operation,
        sending: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
        body: Body,
        attempts: u32,
    ) -> Result<RawResponse, (FailureKind, AttemptError)> {
        let sent = Instant::now();
        let mut response = match sending.await {
            Ok(response) => response,
            Err(error) => {
                let failure = FailureKind::of_reqwest(&error);
                return Err((failure, AttemptError::NoResponse(error)));
            }
        };
        remove_secret(response.headers_mut(), self.secret());
        let status = response.status();
        let limiter = &self.inner.limiter;
        limiter.observe(status.as_u16(), response.headers(), sent, Instant::now());
        let span = tracing::Span::current();
        span.record("status", status.as_u16());
        if !span.is_disabled()
            && let Some(id) = correlation_id(response.headers())
        {
            span.record("correlation_id", tracing::field::debug(safe_id(id)));
        }
        // A retried delete that finds nothing was carried out by an earlier attempt.
        let is_gone = status == StatusCode::NOT_FOUND && attempts > 1;
        if status.is_success() || (is_gone && operation.idempotency == Idempotency::Delete) {
            return match body {
                Body::Read => RawResponse::read(operation, &mut response, attempts)
                    .await
                    .map_err(|error| (FailureKind::Truncated, AttemptError::Truncated(error))),
                Body::Ignore => Ok(RawResponse::head(operation, &mut response, attempts)),
            };
        }
        let retry_after = retry_after(response.headers(), SystemTime::now());
        let failure = FailureKind::Status {
            status,
            retry_after,
        };
        Err((failure, AttemptError::Status(response)))
    }
}

/// Copies a request. Returns `None` if its body is a stream.
///
/// `Request::try_clone` always sets a timeout, even if it is none. The timeout adds extensions,
/// which reqwest copies in each of its layers: a tenth of the whole cost of a request.
pub(crate) fn copy(request: &reqwest::Request) -> Option<reqwest::Request> {
    let mut copy = reqwest::Request::new(request.method().clone(), request.url().clone());
    copy.headers_mut().clone_from(request.headers());
    if let Some(body) = request.body() {
        *copy.body_mut() = Some(body.as_bytes()?.to_vec().into());
    }
    Some(copy)
}

/// The error of an attempt, before the retry decision.
enum AttemptError {
    NoResponse(reqwest::Error),
    Status(reqwest::Response),
    Truncated(Box<TruncatedError>),
}

impl AttemptError {
    async fn into_error(
        self,
        operation: &'static Operation,
        attempts: u32,
        request: &reqwest::Request,
        secret: &str,
    ) -> Error {
        match self {
            Self::NoResponse(error) => Error::from_reqwest(operation, attempts, error),
            Self::Status(mut response) => {
                // If the body is incomplete, its first part is kept.
                let mut raw = RawResponse::head(operation, &mut response, attempts);
                let _ = raw.read_up_to(MAX_ERROR_BODY, &mut response).await;
                raw.into_api_error(secret, request)
            }
            Self::Truncated(error) => Error::Truncated(error),
        }
    }
}

/// Returns the timeout of an attempt that starts now; `None` for no limit.
fn attempt_timeout(timeout: Duration, deadline: Option<Instant>) -> Option<Duration> {
    let now = Instant::now();
    let left = deadline.map(|deadline| deadline.saturating_duration_since(now));
    let time = left.map_or(timeout, |left| left.min(timeout));
    now.checked_add(time).map(|_| time)
}

/// Whether a delay ends before the deadline. `None` is out of the range of the clock.
fn ends_before(end: Option<Instant>, deadline: Option<Instant>) -> bool {
    match (end, deadline) {
        (Some(end), Some(deadline)) => end < deadline,
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// Converts a duration for the log.
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
