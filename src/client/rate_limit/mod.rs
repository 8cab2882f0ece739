//! Keeps this process, and others with the same key, below the service's limit of requests per
//! second.
//!
//! [`window`] decides when the next request may be sent, [`waiters`] which of the waiting requests
//! that is, and [`headers`] parses the rate-limit headers. Retries are left to the caller.

#[cfg(test)]
mod fairness;
mod headers;
mod queue;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
mod waiters;
mod window;

use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::select;
use http::HeaderMap;
use tokio::sync::Notify;

pub(crate) use self::headers::retry_after;
use self::queue::Id;
use self::waiters::{Entry, Turn, Waiters};
use self::window::{ResponseInfo, SlidingWindow};
use crate::client::clock::{Instant, sleep_until};
use crate::client::random::random_fraction;
use crate::values::time_of_day::system_time;

/// The limit of the service per second and API key, over all endpoints.
const REQUESTS: u16 = 10;

/// One second, plus 100 ms of network jitter: requests sent this far apart arrive at least a
/// second apart.
const WINDOW: Duration = Duration::from_millis(1100);

/// A longer window would be a quota, which a restart would reset.
const MAX_WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// The client-side rate limit: how many requests a client sends per time window.
///
/// The service allows ten requests per second and API key, and responds to more with status
/// 429. By default, a client and its clones send at most ten requests in any 1.1 s, in FIFO
/// order. An idle client can send ten at once, and a busy one sends nine per second.
///
/// A token bucket or GCRA with a rate of ten per second and bursts would admit about nineteen
/// requests in the first second, and up to 9 % would get a 429. With the sliding window, none
/// does if the network latency varies by at most 100 ms.
///
/// The limit adapts to the responses of the service:
///
/// - Requests that other processes send with the same key count too.
/// - No request is sent before a used-up quota is reset.
/// - A 429 pauses all requests and halves the share of this client, which then recovers step by
///   step.
/// - A 503 with a `Retry-After` pauses all requests.
///
/// So several processes can share one key without communication. A pause lasts at most 60 s. If a
/// `Retry-After` names it, up to 1 s of random time is added, so that several processes do not
/// continue at the same moment.
///
/// A request waits for its turn at most until its deadline. A request future that is not polled
/// when its turn comes, for example in a buffered stream whose loop body waits, gives the turn to
/// the next request, and goes first when it is polled again.
///
/// ```
/// use std::time::Duration;
/// use quo_sdk::RateLimit;
///
/// // Leaves half of the limit to another process.
/// let half = RateLimit::per_window(5, Duration::from_millis(1100));
/// # let _ = half;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct RateLimit {
    /// `None` without a limit.
    rule: Option<Rule>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rule {
    requests: u16,
    window: Duration,
}

impl Default for RateLimit {
    /// Ten requests in any 1.1 s.
    fn default() -> Self {
        Self::per_window(REQUESTS, WINDOW)
    }
}

impl RateLimit {
    /// Sends at most `requests` in any `window`.
    ///
    /// `requests` is at least 1, and `window` at most 24 h; other values are clamped. Choose a
    /// window slightly longer than the second of the service, because network latency varies.
    pub fn per_window(requests: u16, window: Duration) -> Self {
        let rule = Rule {
            requests: requests.max(1),
            window: window.min(MAX_WINDOW),
        };
        Self { rule: Some(rule) }
    }

    /// Disables the limit and its pauses. The service responds to excess requests with 429.
    pub fn none() -> Self {
        Self { rule: None }
    }
}

/// The error of a request whose turn comes after its deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DeadlineExceeded {
    /// The time that the request would still have had to wait. Zero if the turn came in time, but
    /// the request was polled too late.
    pub(crate) wait: Duration,
}

/// A FIFO queue of requests, limited by a [`RateLimit`] and by the service.
///
/// Clones share one queue.
#[derive(Clone)]
pub(crate) struct Limiter {
    /// `None` without a limit.
    waiters: Option<Arc<Mutex<Waiters>>>,
    /// Returns a random number from 0 to 1 for the pause of a `Retry-After`.
    jitter: fn() -> f64,
}

impl Limiter {
    pub(crate) fn new(limit: &RateLimit) -> Self {
        Self::with_jitter(limit, random_fraction)
    }

    fn with_jitter(limit: &RateLimit, jitter: fn() -> f64) -> Self {
        let waiters = limit.rule.map(|rule| {
            let window = SlidingWindow::new(rule.requests.into(), rule.window);
            Arc::new(Mutex::new(Waiters::new(window)))
        });
        Self { waiters, jitter }
    }

    /// Waits until a request may be sent, counts it as sent, and returns the waiting time. It is
    /// zero if the request did not wait.
    ///
    /// Waiters are served in FIFO order. A future that is dropped before it is ready does not
    /// count. A future that is kept but not polled delays others by a fraction of a second.
    ///
    /// # Errors
    ///
    /// Returns [`DeadlineExceeded`] as soon as the turn is known to come after `latest`: at
    /// once, or when a 429 or foreign requests delay it. A request that does not have to wait
    /// never fails.
    pub(crate) async fn acquire(
        &self,
        latest: Option<Instant>,
    ) -> Result<Duration, DeadlineExceeded> {
        let Some(waiters) = &self.waiters else {
            return Ok(Duration::ZERO);
        };
        let start = Instant::now();
        let entry = lock(waiters).enter(latest, start)?;
        match entry {
            Entry::Now => Ok(Duration::ZERO),
            Entry::Queued { id, wake } => {
                let place = Place { waiters, id };
                // Boxed, because few requests need the space of the timer.
                Box::pin(place.wait(&wake)).await?;
                Ok(start.elapsed())
            }
        }
    }

    /// Applies the rate-limit information of a response.
    ///
    /// The request was sent at `sent`, just after [`acquire`](Self::acquire), and its response
    /// arrived at `now`.
    pub(crate) fn observe(&self, status: u16, headers: &HeaderMap, sent: Instant, now: Instant) {
        let Some(waiters) = &self.waiters else {
            return;
        };
        let retry_after = retry_after(headers, system_time());
        let response = ResponseInfo {
            rate_limited: status == 429,
            unavailable: status == 503,
            retry_after,
            jitter: retry_after.map_or(0.0, |_| (self.jitter)()),
            service_limits: headers::service_limits(headers),
            sent,
            now,
        };
        lock(waiters).observe(&response);
    }
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let waiting = self.waiters.as_ref().map(|waiters| lock(waiters).len());
        f.debug_struct("Limiter")
            .field("waiting", &waiting)
            .finish_non_exhaustive()
    }
}

/// No user code runs under the lock, so a poisoned state is still consistent.
fn lock(waiters: &Mutex<Waiters>) -> MutexGuard<'_, Waiters> {
    waiters.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A place in the queue, left on drop.
struct Place<'a> {
    waiters: &'a Mutex<Waiters>,
    id: Id,
}

impl Place<'_> {
    async fn wait(self, wake: &Notify) -> Result<(), DeadlineExceeded> {
        let mut timer = pin!(sleep_until(Instant::now()));
        loop {
            // The guard of the lock must not live across the waiting below.
            let turn = lock(self.waiters).look(self.id, Instant::now());
            match turn {
                Turn::Now => return Ok(()),
                Turn::Never(reason) => return Err(reason),
                Turn::At(at) => {
                    // A timer that is set again would fire after others of the same time.
                    if timer.deadline() != at {
                        timer.as_mut().reset(at);
                    }
                    select(pin!(wake.notified()), timer.as_mut()).await;
                }
            }
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        lock(self.waiters).leave(self.id, Instant::now());
    }
}
