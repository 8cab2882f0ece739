//! One call: its attempts, each within its time, and what is waited between them.

use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::AUTHORIZATION;
use tokio::time::{Instant, sleep};
use tracing::Instrument;

use super::{Client, tls};
use crate::client::error::{Error, Operation, TruncatedError, correlation_id};
use crate::client::options::RequestOptions;
use crate::client::rate_limit::{DeadlineExceeded, retry_after};
use crate::client::response::{Reply, Response};
use crate::client::retry::{FailureKind, Idempotency};
use crate::values::redact::safe_id;

/// How much of a refusal's body is kept.
const MAX_ERROR_BODY: usize = 64 * 1024;

/// What is done with the body of a success.
#[derive(Clone, Copy)]
enum Body {
    /// It is the answer: without it, the attempt has failed.
    Read,
    /// It says nothing that the status does not.
    Leave,
}

impl Client {
    /// Sends a request that an operation has put together, as often as its policy
    /// says.
    #[doc(hidden)]
    pub fn send(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        options: &RequestOptions,
    ) -> impl Future<Output = Result<Reply, Error>> + Send {
        self.call(operation, request, options, Body::Read)
    }

    /// The same, for an operation whose success has no body that says anything.
    #[doc(hidden)]
    pub async fn send_for_status(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        options: &RequestOptions,
    ) -> Result<Response<()>, Error> {
        let reply = self.call(operation, request, options, Body::Leave).await?;
        Ok(reply.empty())
    }

    fn call(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        options: &RequestOptions,
        body: Body,
    ) -> impl Future<Output = Result<Reply, Error>> + Send {
        let span = tracing::debug_span!(
            "quo_call",
            operation = operation.id,
            attempt = tracing::field::Empty,
            status = tracing::field::Empty,
            correlation_id = tracing::field::Empty,
        );
        self.call_in_span(operation, request, options, body)
            .instrument(span)
    }

    async fn call_in_span(
        &self,
        operation: &'static Operation,
        mut request: reqwest::Request,
        options: &RequestOptions,
        body: Body,
    ) -> Result<Reply, Error> {
        for (name, value) in &options.headers {
            request.headers_mut().append(name, value.clone());
        }
        let authorization = self.inner.authorization.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization);
        let policy = options.retry.as_ref().unwrap_or(&self.inner.retry);
        let timeout = options.timeout.unwrap_or(self.inner.timeout);
        // None if it is beyond what a clock can say.
        let deadline = Instant::now().checked_add(options.deadline.unwrap_or(self.inner.deadline));
        let mut made = 0;
        // What the attempt before this one failed with.
        let mut last = None;
        loop {
            let waited = match self.inner.limiter.acquire(deadline).await {
                Ok(waited) => waited,
                Err(DeadlineExceeded { wait }) => {
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
            let Some(mut attempt) = copy(&request) else {
                // Requests are made of bytes, which can be sent again.
                return Err(Error::unbuildable(operation));
            };
            let time = time_for_one(timeout, deadline);
            // See `copy` for why it is not simply always set.
            if time.is_some() && time != self.inner.http_timeout {
                *attempt.timeout_mut() = time;
            }
            let sending = self.inner.http.execute(attempt);
            tracing::Span::current().record("attempt", made);
            let (failure, failed) = match self.attempt(operation, sending, body, made).await {
                Ok(reply) => return Ok(reply),
                Err(failed) => failed,
            };
            // In a box, as few calls need the room for it.
            let error = Box::pin(failed.into_error(operation, &request, self.secret())).await;
            let delay = policy
                .delay(made, operation.idempotency, failure)
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
        sending: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
        body: Body,
        made: u32,
    ) -> Result<Reply, (FailureKind, AttemptError)> {
        let sent = Instant::now();
        let mut response = match sending.await {
            Ok(response) => response,
            Err(error) if tls::is_missing(&error) => {
                return Err((FailureKind::NoTls, AttemptError::NoResponse(error)));
            }
            Err(error) if error.is_connect() => {
                return Err((FailureKind::Connect, AttemptError::NoResponse(error)));
            }
            Err(error) => return Err((FailureKind::NoResponse, AttemptError::NoResponse(error))),
        };
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
        // A repeated delete that finds nothing has been carried out before.
        let is_gone = status == StatusCode::NOT_FOUND && made > 1;
        if status.is_success() || (is_gone && operation.idempotency == Idempotency::Delete) {
            return match body {
                Body::Read => Reply::read(operation, &mut response)
                    .await
                    .map_err(|error| (FailureKind::Truncated, AttemptError::Truncated(error))),
                Body::Leave => Ok(Reply::head(operation, &mut response)),
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

/// The request once more; `None` if its body is no bytes.
///
/// `Request::try_clone` sets a timeout, if only to none, and with it come extensions,
/// which reqwest copies for each of its layers: a tenth of what a call costs in all.
fn copy(request: &reqwest::Request) -> Option<reqwest::Request> {
    let mut copy = reqwest::Request::new(request.method().clone(), request.url().clone());
    copy.headers_mut().clone_from(request.headers());
    if let Some(body) = request.body() {
        *copy.body_mut() = Some(body.as_bytes()?.to_vec().into());
    }
    Some(copy)
}

/// An attempt that failed, before it is known whether there will be another.
enum AttemptError {
    NoResponse(reqwest::Error),
    Status(reqwest::Response),
    Truncated(Box<TruncatedError>),
}

impl AttemptError {
    async fn into_error(
        self,
        operation: &'static Operation,
        request: &reqwest::Request,
        secret: &str,
    ) -> Error {
        match self {
            Self::NoResponse(error) => Error::from_reqwest(operation, error),
            Self::Status(mut response) => {
                // What came before it broke off is kept.
                let mut reply = Reply::head(operation, &mut response);
                let _ = reply.read_up_to(MAX_ERROR_BODY, &mut response).await;
                reply.refusal(secret, request)
            }
            Self::Truncated(error) => Error::Truncated(error),
        }
    }
}

/// How long an attempt that begins now may take; `None` is without end.
fn time_for_one(timeout: Duration, deadline: Option<Instant>) -> Option<Duration> {
    let now = Instant::now();
    let left = deadline.map(|deadline| deadline.saturating_duration_since(now));
    let time = left.map_or(timeout, |left| left.min(timeout));
    now.checked_add(time).map(|_| time)
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
