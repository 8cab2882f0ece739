//! The deadline of a request: which attempts may still start, and how much time they have.

use std::time::Duration;

use crate::client::clock::Instant;
use crate::client::retry::Idempotency;

/// The time that an attempt must have which must not be repeated and comes after waiting, unless
/// its timeout is shorter. The service usually responds in less.
const MIN_UNSAFE_TIME: Duration = Duration::from_secs(5);

/// The time limit of a request. `None` is out of the range of the clock.
pub(crate) struct Deadline {
    end: Option<Instant>,
    /// When an attempt may start that comes after waiting. An attempt that is aborted because it
    /// started just before the end would have an unknown outcome by the client's own doing.
    pub(crate) latest_start: Option<Instant>,
}

impl Deadline {
    pub(crate) fn new(time_limit: Duration, timeout: Duration, idempotency: Idempotency) -> Self {
        let start = Instant::now();
        let least = match idempotency {
            Idempotency::NotIdempotent => timeout.min(MIN_UNSAFE_TIME),
            Idempotency::Idempotent | Idempotency::Delete => Duration::ZERO,
        };
        Self {
            end: start.checked_add(time_limit),
            latest_start: start.checked_add(time_limit.saturating_sub(least)),
        }
    }

    /// Returns the timeout of an attempt that starts now, or `None` if it must not start.
    pub(crate) fn attempt_timeout(&self, timeout: Duration, has_waited: bool) -> Option<Duration> {
        let Some(end) = self.end else {
            return Some(timeout);
        };
        let now = Instant::now();
        let is_late = has_waited && self.latest_start.is_some_and(|latest| now > latest);
        let left = end.saturating_duration_since(now);
        (!is_late && !left.is_zero()).then(|| left.min(timeout))
    }

    /// Whether an attempt may start after this delay.
    pub(crate) fn permits_start_after(&self, delay: Duration) -> bool {
        match (Instant::now().checked_add(delay), self.latest_start) {
            (Some(start), Some(latest)) => start < latest,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn attempt_of_an_unsafe_request_needs_five_seconds_after_waiting() {
        use Idempotency::{Delete, Idempotent, NotIdempotent};
        // The idempotency, the timeout, and the second until which an attempt may start after
        // waiting, of a deadline of 20 s.
        for (idempotency, timeout, limit) in [
            (Idempotent, 30 * SECOND, 20),
            (Delete, 30 * SECOND, 20),
            (NotIdempotent, 30 * SECOND, 15),
            (NotIdempotent, Duration::MAX, 15),
            (NotIdempotent, 2 * SECOND, 18),
        ] {
            let deadline = Deadline::new(20 * SECOND, timeout, idempotency);
            let what = format!("{idempotency:?} {timeout:?}");
            for second in 0..=20 {
                let left = timeout.min((20 - second) * SECOND);
                let first = (second < 20).then_some(left);
                let later = (second <= limit.min(19)).then_some(left);
                assert_eq!(deadline.attempt_timeout(timeout, false), first, "{what}");
                assert_eq!(deadline.attempt_timeout(timeout, true), later, "{what}");
                let permits = deadline.permits_start_after(SECOND / 2);
                assert_eq!(permits, second < limit, "{what}: {second}");
                advance(SECOND).await;
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn maximum_duration_has_no_end() {
        let deadline = Deadline::new(Duration::MAX, Duration::MAX, Idempotency::NotIdempotent);
        advance(1_000_000 * SECOND).await;
        let timeout = deadline.attempt_timeout(Duration::MAX, true);
        assert_eq!(timeout, Some(Duration::MAX));
        assert!(deadline.permits_start_after(1_000_000 * SECOND));
        assert!(!deadline.permits_start_after(Duration::MAX));
    }
}
