//! Sends one request: its attempts with their timeouts, and the delays between them.

use std::time::Duration;

use reqwest::header::AUTHORIZATION;
use reqwest::{StatusCode, Url};
use tracing::Instrument;

use super::Client;
use crate::client::byte_stream::ByteStream;
use crate::client::clock::{self, Instant, MaybeSend, sleep};
use crate::client::deadline::Deadline;
use crate::client::error::{Error, Operation, correlation_id};
use crate::client::head_timeout::{head_within, total};
use crate::client::observer::Call;
use crate::client::payload::Payload;
use crate::client::prepared::{Prepared, without_body};
use crate::client::rate_limit::{DeadlineExceeded, retry_after};
use crate::client::response::{RawResponse, ReadError, Response, Sent};
use crate::client::retry::{FailureKind, Idempotency};
use crate::client::transmission::{Transmission, set_timeout};
use crate::client::url::{is_redirected, shown_url};
use crate::values::redact::safe_id;
use crate::values::redact::text::remove_secret;
use crate::values::time_of_day::system_time;

/// The maximum size that is kept of the body of an error response.
const MAX_ERROR_BODY: usize = 64 * 1024;

/// The maximum time that is spent on the body of an error response. The status is known already.
const MAX_ERROR_BODY_TIME: Duration = Duration::from_secs(2);

/// How the body of a successful response is handled.
#[derive(Clone, Copy)]
enum Body {
    /// The body is read. Without it, the attempt has failed.
    Read,
    /// The body is ignored.
    Ignore,
    /// The body is left to be read.
    Leave,
}

impl Prepared {
    /// Sends the request and reads the response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<RawResponse, Error> {
        Ok(self.execute(Body::Read).await?.0)
    }

    /// Sends the request and ignores the body of a successful response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_for_status(self) -> Result<Response<()>, Error> {
        let body = match self.options.keep_body {
            true => Body::Read,
            false => Body::Ignore,
        };
        Ok(self.execute(body).await?.0.empty())
    }

    /// Sends the request and leaves the body of a successful response to be read.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_streamed(self) -> Result<Response<ByteStream>, Error> {
        let idle = self.options.timeout.unwrap_or(self.client.inner.timeout);
        let (raw, rest) = self.execute(Body::Leave).await?;
        Ok(raw.streamed(rest, idle))
    }

    fn execute(self, body: Body) -> impl Future<Output = Result<Received, Error>> + MaybeSend {
        let span = tracing::debug_span!(
            "quo_request",
            operation = self.operation.id,
            attempt = tracing::field::Empty,
            status = tracing::field::Empty,
            correlation_id = tracing::field::Empty,
        );
        // The handle, because the current span is the caller's if the level of this one is off.
        self.execute_in_span(body, span.clone()).instrument(span)
    }

    async fn execute_in_span(self, body: Body, span: tracing::Span) -> Result<Received, Error> {
        let mut call = Call::begin(&self.client.inner.observers, self.operation);
        match self.all_attempts(body, span, &mut call).await {
            Ok((response, rest)) => Ok((response.observed(call), rest)),
            Err(error) => {
                call.fail(&error);
                Err(error)
            }
        }
    }

    async fn all_attempts(
        self,
        body: Body,
        span: tracing::Span,
        call: &mut Call,
    ) -> Result<Received, Error> {
        let Self {
            client,
            operation,
            mut request,
            payload,
            options,
        } = self;
        for (name, value) in &options.headers {
            request.headers_mut().insert(name, value.clone());
        }
        let inner = &client.inner;
        let authorization = inner.authorization.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization);
        let policy = options.retry.as_ref().unwrap_or(&inner.retry);
        let timeout = options.timeout.unwrap_or(inner.timeout);
        let time_limit = options.deadline.unwrap_or(inner.deadline);
        let deadline = Deadline::new(time_limit, timeout, operation.idempotency);
        let max_response_size = options.max_response_size.unwrap_or(inner.max_response_size);
        let mut progress = Progress::default();
        let mut backoff = Duration::ZERO;
        loop {
            let waited = match inner.limiter.acquire(deadline.latest_start).await {
                Ok(waited) => waited,
                Err(DeadlineExceeded { wait }) => {
                    return Err(progress.last_error.unwrap_or(if wait.is_zero() {
                        Error::DeadlineExceeded { operation }
                    } else {
                        Error::RateLimited { operation, wait }
                    }));
                }
            };
            if !waited.is_zero() {
                tracing::debug!(
                    waited_ms = milliseconds(waited),
                    "request delayed by the rate limit"
                );
            }
            let has_waited = progress.attempts > 0 || !waited.is_zero();
            let Some(limit) = deadline.attempt_timeout(timeout, has_waited) else {
                let error = Error::DeadlineExceeded { operation };
                return Err(progress.last_error.unwrap_or(error));
            };
            progress.attempts += 1;
            let mut attempt = without_body(&request);
            call.before_attempt(progress.attempts, waited, backoff, attempt.headers_mut());
            let transmission = Transmission::observe(
                &inner.http,
                &mut attempt,
                payload.as_ref(),
                operation.idempotency,
            );
            let total = match body {
                Body::Read | Body::Ignore => limit,
                // Only the head has to arrive in time.
                Body::Leave => total(limit),
            };
            // Not always set; see `without_body` for the reason.
            if Some(total) != inner.http_timeout {
                set_timeout(&mut attempt, total);
            }
            let sending = head_within(limit, total, inner.http.execute(attempt));
            span.record("attempt", progress.attempts);
            let attempt = Attempt {
                operation,
                url: request.url(),
                transmission,
                body,
                max_response_size,
                progress: &progress,
                span: &span,
            };
            let (failure, error) = match client.attempt(attempt, sending).await {
                Ok((response, rest)) => {
                    inner.retry_budget.refill(progress.retry_cost);
                    call.after_success(response.status());
                    return Ok((response.keep_body(options.keep_body), rest));
                }
                Err(failed) => failed,
            };
            progress.may_have_acted |= failure.may_have_acted();
            let attempts = progress.attempts;
            let sent = Sent {
                request: &request,
                payload: payload.as_ref(),
            };
            // Boxed, because few requests need the space.
            let error =
                Box::pin(error.into_error(operation, attempts, &sent, client.secret())).await;
            call.after_failure(&error);
            let delay = policy
                .delay(attempts, operation.idempotency, failure)
                .filter(|delay| deadline.permits_start_after(*delay))
                // A stream is not sent again.
                .filter(|_| payload.as_ref().is_none_or(Payload::is_whole));
            let Some(delay) = delay else {
                return Err(error);
            };
            if policy.budget_tokens() < u32::MAX {
                progress.retry_cost = inner.retry_budget.take(error.is_timeout());
                if progress.retry_cost.is_none() {
                    tracing::warn!("request failed and the retry budget is used up");
                    return Err(error);
                }
            }
            tracing::warn!(
                delay_ms = milliseconds(delay),
                failure = failure.as_str(),
                "request failed and is retried"
            );
            progress.last_error = Some(error);
            sleep(delay).await;
            backoff = delay;
        }
    }
}

impl Client {
    /// Makes one attempt. Returns the response or the failure.
    async fn attempt(
        &self,
        attempt: Attempt<'_>,
        sending: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
    ) -> Result<Received, (FailureKind, AttemptError)> {
        let Attempt {
            operation,
            span,
            progress,
            ..
        } = attempt;
        let sent = Instant::now();
        let mut response = match sending.await {
            Ok(response) => response,
            Err(error) => {
                let may_have_arrived = attempt.transmission.may_have_arrived(&error);
                let failure = FailureKind::of_reqwest(&error, may_have_arrived);
                return Err((failure, AttemptError::NoResponse(error, may_have_arrived)));
            }
        };
        remove_secret(response.headers_mut(), self.secret());
        let status = response.status();
        span.record("status", status.as_u16());
        if !span.is_disabled()
            && let Some(id) = correlation_id(response.headers())
        {
            span.record("correlation_id", tracing::field::debug(safe_id(id)));
        }
        // The response is not the service's, or not that of this request.
        if is_redirected(response.url(), attempt.url) {
            let url = shown_url(response.url());
            let error = AttemptError::Redirected(status, url);
            return Err((FailureKind::Redirected, error));
        }
        let limiter = &self.inner.limiter;
        limiter.observe(status.as_u16(), response.headers(), sent, Instant::now());
        // A delete that finds nothing was carried out by an earlier attempt, if one can have been.
        let is_gone = status == StatusCode::NOT_FOUND
            && progress.may_have_acted
            && operation.idempotency == Idempotency::Delete;
        if status.is_success() || is_gone {
            let attempts = progress.attempts;
            return match attempt.body {
                Body::Read => {
                    let limit = attempt.max_response_size;
                    let read = RawResponse::read(operation, response, attempts, limit).await;
                    match read {
                        Ok(response) => Ok((response, None)),
                        Err(error) => Err((error.kind(), AttemptError::Unread(error))),
                    }
                }
                Body::Ignore => {
                    let head = RawResponse::head(operation, &mut response, attempts);
                    Ok((head, None))
                }
                Body::Leave => {
                    let head = RawResponse::head(operation, &mut response, attempts);
                    Ok((head, Some(response)))
                }
            };
        }
        let retry_after = retry_after(response.headers(), system_time());
        let failure = FailureKind::Status {
            status,
            retry_after,
        };
        Err((failure, AttemptError::Status(response)))
    }
}

/// What one attempt needs besides the request.
struct Attempt<'a> {
    operation: &'static Operation,
    /// The URL that is asked.
    url: &'a Url,
    transmission: Transmission,
    body: Body,
    max_response_size: usize,
    progress: &'a Progress,
    span: &'a tracing::Span,
}

/// What the attempts of a request have led to.
#[derive(Default)]
struct Progress {
    attempts: u32,
    /// Whether an attempt may have carried out the operation.
    may_have_acted: bool,
    /// The error of the last attempt.
    last_error: Option<Error>,
    /// The tokens of the last retry.
    retry_cost: Option<u32>,
}

/// A response, and the rest of it if its body is left to be read.
type Received = (RawResponse, Option<reqwest::Response>);

/// The error of an attempt, before the retry decision.
enum AttemptError {
    /// The error, and whether the service may have received the request.
    NoResponse(reqwest::Error, bool),
    Status(reqwest::Response),
    Unread(ReadError),
    /// The status and the URL of the response.
    Redirected(StatusCode, String),
}

impl AttemptError {
    async fn into_error(
        self,
        operation: &'static Operation,
        attempts: u32,
        sent: &Sent<'_>,
        secret: &str,
    ) -> Error {
        match self {
            Self::NoResponse(error, may_have_arrived) => {
                Error::from_reqwest(operation, attempts, may_have_arrived, error)
            }
            Self::Status(mut response) => {
                // If the body is incomplete or slow, its first part is kept.
                let mut raw = RawResponse::head(operation, &mut response, attempts);
                let reading = raw.read_up_to(MAX_ERROR_BODY, response);
                let _ = clock::timeout(MAX_ERROR_BODY_TIME, reading).await;
                raw.into_api_error(secret, sent)
            }
            Self::Unread(ReadError::Truncated(error)) => Error::Truncated(error),
            Self::Unread(ReadError::TooLarge(error)) => Error::TooLarge(error),
            Self::Redirected(status, url) => Error::Redirected {
                operation,
                attempts,
                status,
                url,
            },
        }
    }
}

/// Converts a duration for the log.
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
