//! Trying again: what may be repeated, how often, and after how long.
//!
//! A text has no idempotency key, so a second one is a second text. What may be
//! repeated is therefore decided by two questions: can the service have acted, and
//! would acting twice do harm? [`Idempotency`] answers the second for each operation; a
//! connection that was never made answers the first.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use reqwest::StatusCode;

/// What sending an operation twice does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Idempotency {
    /// The same as sending it once: it reads, or sets what it says.
    Idempotent,
    /// The second time finds nothing left to delete, and has succeeded.
    Delete,
    /// It may do twice what was wanted once: a text, a contact, a task.
    NotIdempotent,
}

/// How often a call is tried, and how long it waits in between.
///
/// | answer | tried again |
/// |---|---|
/// | not connected | every call: the service has seen nothing |
/// | 429 | every call: the service has refused to act |
/// | 500, 502, 503, 504; timeout; broken connection, also within a success | calls that are [`Idempotency::Idempotent`] or [`Idempotency::Delete`] |
/// | anything else | none |
///
/// The wait is drawn at random between nothing and a bound that doubles with each
/// attempt, so that many callers do not come back together. A `Retry-After` of the
/// service is waited for in full.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(8),
        }
    }
}

impl RetryPolicy {
    /// Three attempts, with up to half a second, then a second, between them.
    pub fn new() -> Self {
        Self::default()
    }

    /// One attempt.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// How many attempts there are in all; at least one.
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts.max(1);
        self
    }

    /// The bound of the wait before the second attempt; 500 ms unless set.
    pub fn initial_backoff(mut self, delay: Duration) -> Self {
        self.initial_backoff = delay;
        self
    }

    /// What the bound never grows beyond; 8 s unless set.
    pub fn max_backoff(mut self, delay: Duration) -> Self {
        self.max_backoff = delay;
        self
    }

    /// How long to wait before the next attempt, or `None` for no next attempt.
    ///
    /// `made` attempts were made, and the last one failed as `failure` says.
    pub(crate) fn delay(
        &self,
        made: u32,
        idempotency: Idempotency,
        failure: FailureKind,
    ) -> Option<Duration> {
        if made >= self.max_attempts || !failure.may_repeat(idempotency) {
            return None;
        }
        let bound = self
            .initial_backoff
            .saturating_mul(2u32.saturating_pow(made.saturating_sub(1)))
            .min(self.max_backoff);
        let wanted = match failure {
            FailureKind::Status { retry_after, .. } => retry_after.unwrap_or_default(),
            FailureKind::NoTls
            | FailureKind::Connect
            | FailureKind::NoResponse
            | FailureKind::Truncated => Duration::ZERO,
        };
        Some(wanted.max(bound.mul_f64(random_fraction())))
    }
}

/// How an attempt failed, as far as repeating it is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// No attempt of this build can reach the service.
    NoTls,
    /// The service cannot have seen the request.
    Connect,
    /// It may have seen it, and has not answered.
    NoResponse,
    /// It has agreed, and its answer broke off.
    Truncated,
    /// It has answered with this status.
    Status {
        status: StatusCode,
        retry_after: Option<Duration>,
    },
}

impl FailureKind {
    /// For the log.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::NoTls => "no TLS",
            Self::Connect => "not connected",
            Self::NoResponse => "no answer",
            Self::Truncated => "the answer broke off",
            Self::Status { status, .. } => status.canonical_reason().unwrap_or("refused"),
        }
    }

    fn may_repeat(self, idempotency: Idempotency) -> bool {
        match self {
            Self::NoTls => false,
            Self::Connect => true,
            Self::NoResponse | Self::Truncated => idempotency != Idempotency::NotIdempotent,
            Self::Status { status, .. } => match status.as_u16() {
                429 => true,
                500 | 502 | 503 | 504 => idempotency != Idempotency::NotIdempotent,
                _ => false,
            },
        }
    }
}

/// Between 0 and 1. Spreads callers; nothing depends on nobody guessing it.
fn random_fraction() -> f64 {
    // Every `RandomState` has keys of its own.
    let random = RandomState::new().build_hasher().finish();
    // As many bits as a float holds.
    (random >> 11) as f64 / (1u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use reqwest::StatusCode;

    use super::{FailureKind, Idempotency, RetryPolicy};

    fn refused(status: u16) -> FailureKind {
        let status = StatusCode::from_u16(status).unwrap();
        FailureKind::Status {
            status,
            retry_after: None,
        }
    }

    #[test]
    fn what_may_be_repeated_depends_on_what_the_service_can_have_done() {
        let cases = [
            (FailureKind::NoTls, false, false, false),
            (FailureKind::Connect, true, true, true),
            (FailureKind::NoResponse, true, true, false),
            (FailureKind::Truncated, true, true, false),
            (refused(429), true, true, true),
            (refused(500), true, true, false),
            (refused(502), true, true, false),
            (refused(503), true, true, false),
            (refused(504), true, true, false),
            (refused(501), false, false, false),
            (refused(400), false, false, false),
            (refused(404), false, false, false),
            (refused(307), false, false, false),
        ];
        for (failure, idempotent, delete, not_idempotent) in cases {
            let again = |idempotency| RetryPolicy::new().delay(1, idempotency, failure).is_some();
            assert_eq!(again(Idempotency::Idempotent), idempotent, "{failure:?}");
            assert_eq!(again(Idempotency::Delete), delete, "{failure:?}");
            assert_eq!(
                again(Idempotency::NotIdempotent),
                not_idempotent,
                "{failure:?}"
            );
        }
    }

    #[test]
    fn the_last_attempt_is_the_last() {
        let policy = RetryPolicy::new().max_attempts(4);
        let again = |made| {
            policy
                .delay(made, Idempotency::Idempotent, refused(503))
                .is_some()
        };
        assert_eq!(
            [1, 2, 3, 4, 5, u32::MAX].map(again),
            [true, true, true, false, false, false]
        );
        assert_eq!(
            RetryPolicy::none().delay(1, Idempotency::Idempotent, refused(503)),
            None
        );
    }

    #[test]
    fn the_wait_is_random_and_its_bound_doubles_up_to_the_longest() {
        let policy = RetryPolicy::new()
            .max_attempts(u32::MAX)
            .initial_backoff(Duration::from_millis(100))
            .max_backoff(Duration::from_millis(300));
        for (made, bound) in [(1, 100), (2, 200), (3, 300), (4, 300), (1000, 300)] {
            let delays: Vec<Duration> = (0..200)
                .map(|_| {
                    policy
                        .delay(made, Idempotency::Idempotent, refused(503))
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
    fn what_the_service_asks_for_is_waited_for() {
        let failure = FailureKind::Status {
            status: StatusCode::TOO_MANY_REQUESTS,
            retry_after: Some(Duration::from_secs(20)),
        };
        let delay = RetryPolicy::new()
            .delay(1, Idempotency::NotIdempotent, failure)
            .unwrap();
        assert_eq!(delay, Duration::from_secs(20));
    }
}
