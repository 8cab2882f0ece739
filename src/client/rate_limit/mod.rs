//! Keeps this process, and others with the same key, below the service's limit of requests per
//! second.
//!
//! This module holds the queue of waiting requests. [`window`] decides when the next request may
//! be sent, and [`headers`] parses the rate-limit headers. Retries are left to the caller.

mod headers;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
mod window;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

pub(crate) use self::headers::retry_after;
use self::window::{ResponseInfo, SlidingWindow};

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
///
/// So several processes can share one key without communication. A pause lasts at most 60 s.
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
    /// The time that the request would still have had to wait.
    pub(crate) wait: Duration,
}

/// A FIFO queue of requests, limited by a [`RateLimit`] and by the service.
///
/// Clones share one queue.
#[derive(Clone)]
pub(crate) struct Limiter {
    /// `None` without a limit.
    state: Option<Arc<Mutex<State>>>,
}

struct State {
    window: SlidingWindow,
    /// The waiting requests, ordered by ticket.
    queue: VecDeque<Waiter>,
    next_ticket: u64,
}

struct Waiter {
    ticket: u64,
    deadline: Option<Instant>,
    signal: Arc<Signal>,
}

/// The notification of a waiter.
#[derive(Default)]
struct Signal {
    /// The waiter is the first now, or its turn has changed.
    wake: Notify,
    /// The waiter was removed from the queue.
    rejection: OnceLock<DeadlineExceeded>,
}

enum Turn {
    Now,
    At(Instant),
    /// Not before the waiters in front.
    Later,
    Never(DeadlineExceeded),
}

impl Limiter {
    pub(crate) fn new(limit: &RateLimit) -> Self {
        let state = limit.rule.map(|rule| {
            Arc::new(Mutex::new(State {
                window: SlidingWindow::new(rule.requests.into(), rule.window),
                queue: VecDeque::new(),
                next_ticket: 0,
            }))
        });
        Self { state }
    }

    /// Waits until a request may be sent, counts it as sent, and returns the waiting time.
    ///
    /// Waiters are served in FIFO order. A future that is dropped before it is ready does not
    /// count. As with every fair lock, a future that is kept but not polled blocks the waiters
    /// behind it.
    ///
    /// # Errors
    ///
    /// Returns [`DeadlineExceeded`] as soon as the turn is known to come after `deadline`: at
    /// once, or when a 429 or foreign requests delay it.
    pub(crate) async fn acquire(
        &self,
        deadline: Option<Instant>,
    ) -> Result<Duration, DeadlineExceeded> {
        let Some(state) = &self.state else {
            return Ok(Duration::ZERO);
        };
        let start = Instant::now();
        let position = QueuePosition::take(state, deadline, start)?;
        loop {
            let now = Instant::now();
            match position.turn(now) {
                Turn::Now => return Ok(now.saturating_duration_since(start)),
                // After the time or a notification, the turn is computed again.
                Turn::At(at) => drop(timeout_at(at, position.signal.wake.notified()).await),
                Turn::Later => position.signal.wake.notified().await,
                Turn::Never(reason) => return Err(reason),
            }
        }
    }

    /// Applies the rate-limit information of a response.
    ///
    /// The request was sent at `sent`, just after [`acquire`](Self::acquire), and its response
    /// arrived at `now`.
    pub(crate) fn observe(&self, status: u16, headers: &HeaderMap, sent: Instant, now: Instant) {
        let Some(state) = &self.state else {
            return;
        };
        let response = ResponseInfo {
            rate_limited: status == 429,
            retry_after: retry_after(headers, SystemTime::now()),
            service_limits: headers::service_limits(headers),
            sent,
            now,
        };
        let mut state = lock(state);
        state.window.observe(&response);
        state.reject_late_waiters(now);
        state.wake_first();
    }
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let waiting = self.state.as_ref().map(|state| lock(state).queue.len());
        f.debug_struct("Limiter")
            .field("waiting", &waiting)
            .finish_non_exhaustive()
    }
}

/// No user code runs under the lock, so a poisoned state is still consistent.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A position in the queue, left on drop.
struct QueuePosition<'a> {
    state: &'a Mutex<State>,
    ticket: u64,
    signal: Arc<Signal>,
}

impl<'a> QueuePosition<'a> {
    fn take(
        state: &'a Mutex<State>,
        deadline: Option<Instant>,
        now: Instant,
    ) -> Result<Self, DeadlineExceeded> {
        let mut locked = lock(state);
        if let Some(deadline) = deadline {
            let turn = locked.window.turns(now).nth(locked.queue.len());
            check(turn.unwrap_or(now), Some(deadline), now)?;
        }
        let ticket = locked.next_ticket;
        locked.next_ticket += 1;
        let signal = Arc::<Signal>::default();
        locked.queue.push_back(Waiter {
            ticket,
            deadline,
            signal: Arc::clone(&signal),
        });
        Ok(Self {
            state,
            ticket,
            signal,
        })
    }

    fn turn(&self, now: Instant) -> Turn {
        if let Some(reason) = self.signal.rejection.get() {
            return Turn::Never(*reason);
        }
        let mut state = lock(self.state);
        let Some(first) = state.queue.front() else {
            return Turn::Later;
        };
        if first.ticket != self.ticket {
            return Turn::Later;
        }
        let at = state.window.next_turn(now);
        if let Err(reason) = check(at, first.deadline, now) {
            return Turn::Never(reason);
        }
        if at > now {
            return Turn::At(at);
        }
        state.window.send(now);
        state.leave(self.ticket);
        Turn::Now
    }
}

impl Drop for QueuePosition<'_> {
    fn drop(&mut self) {
        lock(self.state).leave(self.ticket);
    }
}

impl State {
    /// Removes a waiter, if it is still in the queue.
    fn leave(&mut self, ticket: u64) {
        let Ok(position) = self.queue.binary_search_by_key(&ticket, |it| it.ticket) else {
            return;
        };
        self.queue.remove(position);
        if position == 0 {
            self.wake_first();
        }
    }

    fn wake_first(&self) {
        if let Some(first) = self.queue.front() {
            first.signal.wake.notify_one();
        }
    }

    /// Removes the waiters whose turn now comes after their deadline.
    fn reject_late_waiters(&mut self, now: Instant) {
        if self.queue.iter().all(|waiter| waiter.deadline.is_none()) {
            return;
        }
        let mut turns = self.window.turns(now).peekable();
        self.queue.retain(|waiter| {
            let turn = turns.peek().copied().unwrap_or(now);
            match check(turn, waiter.deadline, now) {
                // The next waiter takes over the turn.
                Err(reason) => {
                    // Set once, because the waiter leaves the queue here.
                    let _ = waiter.signal.rejection.set(reason);
                    waiter.signal.wake.notify_one();
                    false
                }
                Ok(()) => {
                    turns.next();
                    true
                }
            }
        });
    }
}

fn check(turn: Instant, deadline: Option<Instant>, now: Instant) -> Result<(), DeadlineExceeded> {
    match deadline {
        Some(deadline) if turn > deadline => Err(DeadlineExceeded {
            wait: turn.saturating_duration_since(now),
        }),
        _ => Ok(()),
    }
}
