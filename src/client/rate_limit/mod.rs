//! Keeps this process, and others with the same key, below the service's limit of
//! calls per second.
//!
//! When the next call may go is decided in [`window`], what the service says about it
//! is read in [`told`]. Here calls wait for their turn. Repeating a refused call is
//! the business of whoever sends it.

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
use self::window::{Answer, SlidingWindow};

/// What the service allows in a second, per key and over all its endpoints.
const CALLS: u16 = 10;

/// A second, and what calls may be late against each other on their way: those sent
/// this far apart arrive a second apart.
const WINDOW: Duration = Duration::from_millis(1100);

/// A longer window would be a quota, which a restart forgets.
const MAX_WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// How many calls a client sends in which time.
///
/// The service allows ten calls a second per API key and refuses what is more with
/// 429. Unless set otherwise, a client and its clones send at most ten calls in any
/// 1.1 seconds, first come first served: an idle client still sends ten at once, a
/// busy one sends nine a second. Spreading calls by a quota of ten a second with
/// bursts (GCRA, a token bucket) lets up to 9 % of them into a refusal, because it
/// admits some nineteen in the first second; ten in any 1.1 seconds lets none as long
/// as the time on the way varies by no more than 100 ms.
///
/// The limit adapts to what the service says. Calls that others make with the same
/// key count as well, nobody calls before a used-up budget is renewed, and a refusal
/// pauses all calls and halves what this client may send in the window until the
/// service has room again. So several processes come to share one key without talking
/// to each other. No such pause is longer than a minute.
///
/// ```
/// use std::time::Duration;
/// use quo_sdk::RateLimit;
///
/// // Leaves half of the key's limit to another process.
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
    calls: u16,
    window: Duration,
}

impl Default for RateLimit {
    /// Ten calls in any 1.1 seconds.
    fn default() -> Self {
        Self::per_window(CALLS, WINDOW)
    }
}

impl RateLimit {
    /// At most `calls` calls in any `window`; at least one call, and a window of at
    /// most a day, whatever is given.
    ///
    /// Take a window that is a little longer than the service's second: calls that
    /// are sent a second apart do not arrive a second apart.
    pub fn per_window(calls: u16, window: Duration) -> Self {
        let rule = Rule {
            calls: calls.max(1),
            window: window.min(MAX_WINDOW),
        };
        Self { rule: Some(rule) }
    }

    /// No limit and no pauses: calls go at once, and the service refuses what is too
    /// much for it.
    pub fn none() -> Self {
        Self { rule: None }
    }
}

/// A call was given up, because its turn comes after its deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DeadlineExceeded {
    /// How long it would have had to wait from the moment of giving up.
    pub(crate) wait: Duration,
}

/// Lets calls go one after the other, as a [`RateLimit`] and the service allow.
///
/// Clones are one limiter.
#[derive(Clone)]
pub(crate) struct Limiter {
    /// `None` without a limit.
    state: Option<Arc<Mutex<State>>>,
}

struct State {
    window: SlidingWindow,
    /// Those that wait, by ticket.
    queue: VecDeque<Waiter>,
    next_ticket: u64,
}

struct Waiter {
    ticket: u64,
    deadline: Option<Instant>,
    signal: Arc<Signal>,
}

/// What a waiter hears from the others.
#[derive(Default)]
struct Signal {
    /// It is the first now, or its turn has changed.
    woken: Notify,
    /// It was given up; it has left the queue.
    given_up: OnceLock<DeadlineExceeded>,
}

enum Turn {
    Now,
    At(Instant),
    /// When those in front have gone.
    Later,
    Never(DeadlineExceeded),
}

impl Limiter {
    pub(crate) fn new(limit: &RateLimit) -> Self {
        let state = limit.rule.map(|rule| {
            Arc::new(Mutex::new(State {
                window: SlidingWindow::new(rule.calls.into(), rule.window),
                queue: VecDeque::new(),
                next_ticket: 0,
            }))
        });
        Self { state }
    }

    /// Waits until one call may be sent, and counts it as sent.
    ///
    /// Whoever asked first goes first. A future that is dropped before it is ready
    /// takes nothing; as with every fair lock, one that is kept and not polled holds
    /// up those behind it.
    ///
    /// # Errors
    ///
    /// [`DeadlineExceeded`] as soon as it is known that the turn comes after
    /// `deadline`: at once, or when a refusal or others' calls put it off.
    pub(crate) async fn acquire(
        &self,
        deadline: Option<Instant>,
    ) -> Result<Duration, DeadlineExceeded> {
        let Some(state) = &self.state else {
            return Ok(Duration::ZERO);
        };
        let asked = Instant::now();
        let place = Place::take(state, deadline, asked)?;
        loop {
            let now = Instant::now();
            match place.turn(now) {
                Turn::Now => return Ok(now.saturating_duration_since(asked)),
                // Either way, the turn is looked at again.
                Turn::At(at) => drop(timeout_at(at, place.signal.woken.notified()).await),
                Turn::Later => place.signal.woken.notified().await,
                Turn::Never(reason) => return Err(reason),
            }
        }
    }

    /// Takes in what an answer says about the limit; of a call that was sent at
    /// `sent`, just after [`acquire`](Self::acquire), and answered at `now`.
    pub(crate) fn observe(&self, status: u16, headers: &HeaderMap, sent: Instant, now: Instant) {
        let Some(state) = &self.state else {
            return;
        };
        let answer = Answer {
            refused: status == 429,
            retry_after: retry_after(headers, SystemTime::now()),
            service_limits: headers::service_limits(headers),
            sent,
            now,
        };
        let mut state = lock(state);
        state.window.observe(&answer);
        state.give_up_the_late(now);
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

/// No code of others runs while it is locked, so there is no half-made change.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A place in the queue, left when dropped.
struct Place<'a> {
    state: &'a Mutex<State>,
    ticket: u64,
    signal: Arc<Signal>,
}

impl<'a> Place<'a> {
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
        if let Some(reason) = self.signal.given_up.get() {
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

impl Drop for Place<'_> {
    fn drop(&mut self) {
        lock(self.state).leave(self.ticket);
    }
}

impl State {
    /// Takes a waiter out, if it is still in.
    fn leave(&mut self, ticket: u64) {
        let Ok(place) = self.queue.binary_search_by_key(&ticket, |it| it.ticket) else {
            return;
        };
        self.queue.remove(place);
        if place == 0 {
            self.wake_first();
        }
    }

    fn wake_first(&self) {
        if let Some(first) = self.queue.front() {
            first.signal.woken.notify_one();
        }
    }

    /// Gives up those whose turn has been put off until after their deadline.
    fn give_up_the_late(&mut self, now: Instant) {
        if self.queue.iter().all(|waiter| waiter.deadline.is_none()) {
            return;
        }
        let mut turns = self.window.turns(now).peekable();
        self.queue.retain(|waiter| {
            let turn = turns.peek().copied().unwrap_or(now);
            match check(turn, waiter.deadline, now) {
                // The turn falls to the next.
                Err(reason) => {
                    // Only this sets it, and the waiter leaves the queue with it.
                    let _ = waiter.signal.given_up.set(reason);
                    waiter.signal.woken.notify_one();
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
