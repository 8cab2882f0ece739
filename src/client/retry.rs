//! The retry decision: which requests are retried, how often, and after which delay.
//!
//! A message has no idempotency key, so a second request sends a second message. Two facts decide:
//! whether the service can have acted, and whether acting twice does harm. `transmission` settles
//! the first, and the [`Idempotency`] of the operation the second.

use std::time::Duration;

use reqwest::StatusCode;

use crate::client::random::random_fraction;
use crate::client::tls;

/// The effect of sending the same request twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Idempotency {
    /// The same as sending it once: the operation reads, or sets a given state.
    Idempotent,
    /// The second request finds nothing to delete. Its 404 is a success if the first may have
    /// acted.
    Delete,
    /// The effect can occur twice, for example two messages, contacts or tasks.
    NotIdempotent,
}

/// The retry policy: the number of attempts and the delays between them.
///
/// | result of an attempt | retried |
/// |---|---|
/// | not sent: connection failed or timed out while connecting | every request: the service has not received it |
/// | 429 | every request: the service has not acted |
/// | 500, 502, 503, 504; timeout; broken connection, also within a successful response | requests that are [`Idempotency::Idempotent`] or [`Idempotency::Delete`] |
/// | anything else | none |
///
/// The delays are exponential backoff with full jitter: random between zero and a bound that
/// doubles with each attempt. It is added to the `Retry-After` of the service, if there is one.
///
/// A 404 for a retried [`Idempotency::Delete`] is a success only after an attempt that may have
/// acted: a 5xx, or no response. After a 429 or a failed connection it is an error.
///
/// # Budget
///
/// A client and its clones share a bucket of 100 tokens. A retry takes 5 tokens, and 10 after a
/// timeout. Without enough tokens, the request fails with its last error. A success gives back the
/// tokens of its last retry, or 1 token if the first attempt succeeded. So 50 requests to a service
/// that always responds with 503 make 70 attempts and not 150.
///
/// ```
/// use std::time::Duration;
/// use quo_sdk::RetryPolicy;
///
/// let policy = RetryPolicy::new()
///     .max_attempts(5)
///     .max_backoff(Duration::from_secs(20));
/// # let _ = policy;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    budget: u32,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(8),
            budget: 100,
        }
    }
}

impl RetryPolicy {
    /// Creates a policy of three attempts, with up to 0.5 s and then 1 s between them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a policy of one attempt, which disables retries.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Sets the maximum number of attempts, the first one included. Default: 3. Minimum: 1.
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts.max(1);
        self
    }

    /// Sets the bound of the delay before the second attempt. Default: 500 ms.
    pub fn initial_backoff(mut self, delay: Duration) -> Self {
        self.initial_backoff = delay;
        self
    }

    /// Sets the maximum of the bound. Default: 8 s.
    ///
    /// A longer `Retry-After` of the service still applies.
    pub fn max_backoff(mut self, delay: Duration) -> Self {
        self.max_backoff = delay;
        self
    }

    /// Sets the tokens of the retry budget. Default: 100. A retry takes 5 or 10 of them.
    ///
    /// The bucket belongs to the client, so its size is that of the client's policy. `u32::MAX`
    /// disables the budget, also in the policy of one request.
    pub fn budget(mut self, tokens: u32) -> Self {
        self.budget = tokens;
        self
    }

    pub(crate) fn budget_tokens(&self) -> u32 {
        self.budget
    }

    /// Returns the delay before the next attempt, or `None` if there is none.
    ///
    /// `attempts` is the number of attempts so far, and `failure` the failure of the last one.
    pub(crate) fn delay(
        &self,
        attempts: u32,
        idempotency: Idempotency,
        failure: FailureKind,
    ) -> Option<Duration> {
        if attempts >= self.max_attempts || !failure.is_retryable(idempotency) {
            return None;
        }
        let bound = self
            .initial_backoff
            .saturating_mul(2u32.saturating_pow(attempts.saturating_sub(1)))
            .min(self.max_backoff);
        let requested = match failure {
            FailureKind::Status { retry_after, .. } => retry_after.unwrap_or_default(),
            FailureKind::Unsendable
            | FailureKind::NotSent
            | FailureKind::NoResponse
            | FailureKind::Truncated
            | FailureKind::TooLarge
            | FailureKind::Redirected => Duration::ZERO,
        };
        // Added, because all clients that were told the same time would come at the same time.
        Some(requested.saturating_add(bound.mul_f64(random_fraction())))
    }
}

/// The kind of failure of an attempt, which decides whether it is retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// No attempt can be sent: the build has no TLS, or the HTTP client refuses the URL.
    Unsendable,
    /// The attempt ended before the request was sent, as without a connection.
    NotSent,
    /// No response: the service may have received the request.
    NoResponse,
    /// A successful response whose body is incomplete.
    Truncated,
    /// A successful response whose body is larger than the limit.
    TooLarge,
    /// The response of another URL.
    Redirected,
    /// An error response with this status.
    Status {
        status: StatusCode,
        retry_after: Option<Duration>,
    },
}

impl FailureKind {
    /// Returns the kind of an attempt without a response.
    pub(crate) fn of_reqwest(error: &reqwest::Error, may_have_arrived: bool) -> Self {
        if may_have_arrived {
            Self::NoResponse
        } else if tls::is_missing(error) || error.is_builder() {
            Self::Unsendable
        } else {
            Self::NotSent
        }
    }

    /// Whether the service may have carried out the request.
    pub(crate) fn may_have_acted(self) -> bool {
        match self {
            Self::Unsendable | Self::NotSent => false,
            Self::NoResponse | Self::Truncated | Self::TooLarge | Self::Redirected => true,
            // After a POST, 303 names a page about its result (RFC 9110 §15.4.4).
            Self::Status { status, .. } => {
                status.is_server_error() || status == StatusCode::SEE_OTHER
            }
        }
    }

    /// Returns the text for the log.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Unsendable => "cannot be sent",
            Self::NotSent => "not sent",
            Self::NoResponse => "no response",
            Self::Truncated => "incomplete response",
            Self::TooLarge => "response too large",
            Self::Redirected => "redirected",
            Self::Status { status, .. } => status.canonical_reason().unwrap_or("error response"),
        }
    }

    pub(crate) fn is_retryable(self, idempotency: Idempotency) -> bool {
        match self {
            Self::Unsendable | Self::TooLarge | Self::Redirected => false,
            Self::NotSent => true,
            Self::NoResponse | Self::Truncated => idempotency != Idempotency::NotIdempotent,
            Self::Status { status, .. } => match status.as_u16() {
                429 => true,
                500 | 502 | 503 | 504 => idempotency != Idempotency::NotIdempotent,
                _ => false,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use reqwest::StatusCode;

    use super::{FailureKind, Idempotency, RetryPolicy};

    fn error_response(status: u16) -> FailureKind {
        let status = StatusCode::from_u16(status).unwrap();
        FailureKind::Status {
            status,
            retry_after: None,
        }
    }

    #[test]
    fn retry_decision_follows_failure_and_idempotency() {
        let cases = [
            (FailureKind::Unsendable, false, false, false),
            (FailureKind::NotSent, true, true, true),
            (FailureKind::NoResponse, true, true, false),
            (FailureKind::Truncated, true, true, false),
            (FailureKind::TooLarge, false, false, false),
            (FailureKind::Redirected, false, false, false),
            (error_response(429), true, true, true),
            (error_response(500), true, true, false),
            (error_response(502), true, true, false),
            (error_response(503), true, true, false),
            (error_response(504), true, true, false),
            (error_response(501), false, false, false),
            (error_response(400), false, false, false),
            (error_response(404), false, false, false),
            (error_response(307), false, false, false),
        ];
        for (failure, idempotent, delete, not_idempotent) in cases {
            let retried = |idempotency| RetryPolicy::new().delay(1, idempotency, failure).is_some();
            assert_eq!(retried(Idempotency::Idempotent), idempotent, "{failure:?}");
            assert_eq!(retried(Idempotency::Delete), delete, "{failure:?}");
            assert_eq!(
                retried(Idempotency::NotIdempotent),
                not_idempotent,
                "{failure:?}"
            );
        }
    }

    #[test]
    fn last_attempt_is_not_retried() {
        let policy = RetryPolicy::new().max_attempts(4);
        let retried = |attempts| {
            policy
                .delay(attempts, Idempotency::Idempotent, error_response(503))
                .is_some()
        };
        assert_eq!(
            [1, 2, 3, 4, 5, u32::MAX].map(retried),
            [true, true, true, false, false, false]
        );
        assert_eq!(
            RetryPolicy::none().delay(1, Idempotency::Idempotent, error_response(503)),
            None
        );
    }

    #[test]
    fn backoff_is_random_and_its_bound_doubles_up_to_the_maximum() {
        let policy = RetryPolicy::new()
            .max_attempts(u32::MAX)
            .initial_backoff(Duration::from_millis(100))
            .max_backoff(Duration::from_millis(300));
        for (attempts, bound) in [(1, 100), (2, 200), (3, 300), (4, 300), (1000, 300)] {
            let delays: Vec<Duration> = (0..200)
                .map(|_| {
                    policy
                        .delay(attempts, Idempotency::Idempotent, error_response(503))
                        .unwrap()
                })
                .collect();
            assert!(
                delays
                    .iter()
                    .all(|delay| *delay <= Duration::from_millis(bound))
            );
            assert!(
                delays
                    .iter()
                    .any(|delay| *delay > Duration::from_millis(bound / 2))
            );
            assert!(
                delays
                    .iter()
                    .any(|delay| *delay < Duration::from_millis(bound / 2))
            );
        }
    }

    #[test]
    fn delay_after_a_retry_after_is_random_and_at_least_as_long_as_asked() {
        let asked = Duration::from_secs(20);
        let failure = FailureKind::Status {
            status: StatusCode::TOO_MANY_REQUESTS,
            retry_after: Some(asked),
        };
        let policy = RetryPolicy::new().initial_backoff(Duration::from_millis(100));
        let delays = (0..200).map(|_| policy.delay(1, Idempotency::NotIdempotent, failure));
        let delays: Vec<Duration> = delays.map(Option::unwrap).collect();
        let (shortest, longest) = (delays.iter().min().unwrap(), delays.iter().max().unwrap());
        assert!(*shortest >= asked && *longest <= asked + Duration::from_millis(100));
        assert!(*longest - *shortest > Duration::from_millis(50));
    }
}
