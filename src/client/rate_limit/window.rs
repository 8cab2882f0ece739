//! When the next call may be sent: the calls of the last window, the pauses that the
//! service asks for, and the share of the limit that is left to this process.
//!
//! Knows neither clock nor tasks; every time is given.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::headers::ServiceLimit;

/// The least pause after a refusal: the service's documentation says that it refuses
/// until the next second.
const MIN_PAUSE: Duration = Duration::from_secs(1);

/// The longest pause that the service can cause. Its limit is per second; one wrong
/// header must not silence a process for an hour. Whoever sends on too early is
/// refused, and pauses again.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// How long a cut share stays as it is before it grows by one call. Bursts 1.1 seconds apart take eleven seconds
/// to pass all places within a second that is counted from fixed points, and only then
/// has everybody seen the other's calls. A service that counts by a token bucket hides
/// calls of others that it has made up for; there, growing can end in a refusal.
const CALM: Duration = Duration::from_secs(15);

/// How many windows lie between tries when not even one call in a window is let through,
/// because somebody else's fill each. A window apart, every try would come at the same
/// point of the other's, and be refused like the first; a golden ratio apart, they pass
/// all points in the fewest tries.
const APART: f64 = 1.618_033_988_749_895;

/// What one answer says.
pub(super) struct Answer {
    /// The status was 429.
    pub(super) refused: bool,
    pub(super) retry_after: Option<Duration>,
    pub(super) service_limits: Vec<ServiceLimit>,
    /// When the call was sent.
    pub(super) sent: Instant,
    /// When the answer came.
    pub(super) now: Instant,
}

pub(super) struct SlidingWindow {
    calls: usize,
    window: Duration,
    /// How many of the calls in a window this process takes; `calls` until a refusal
    /// shows that it is not alone.
    share: usize,
    /// The last calls, in the order of their times.
    recent: VecDeque<Call>,
    paused_until: Option<Instant>,
    /// The last time at which the share was cut.
    cut_at: Option<Instant>,
    /// The last refusal, sight of others who left no room, or change of the share.
    calm_since: Option<Instant>,
}

#[derive(Clone, Copy)]
struct Call {
    at: Instant,
    /// Not sent here: known from what the service says is left.
    others: bool,
}

impl SlidingWindow {
    /// `calls` is at least one.
    pub(super) fn new(calls: usize, window: Duration) -> Self {
        Self {
            calls,
            window,
            share: calls,
            recent: VecDeque::new(),
            paused_until: None,
            cut_at: None,
            calm_since: None,
        }
    }

    /// When the next calls may be sent, if nothing is heard in between; without end.
    pub(super) fn turns(&self, now: Instant) -> Turns {
        Turns {
            window: self.window,
            earliest: self.paused_until.map_or(now, |until| until.max(now)),
            all: Last::of(self.calls, self.recent.iter()),
            own: Last::of(self.share, self.recent.iter().filter(|call| !call.others)),
        }
    }

    pub(super) fn next_turn(&self, now: Instant) -> Instant {
        self.turns(now).next().unwrap_or(now)
    }

    /// Counts a call that is sent now.
    pub(super) fn send(&mut self, now: Instant) {
        self.recover(now);
        self.push(now, false);
    }

    fn push(&mut self, at: Instant, others: bool) {
        // The order holds even if a caller's clock was read before another's.
        let at = self.recent.back().map_or(at, |last| last.at.max(at));
        self.recent.push_back(Call { at, others });
        // Two windows of own and of others' calls; `observe` looks back no further.
        if self.recent.len() > 4 * self.calls {
            self.recent.pop_front();
        }
    }

    pub(super) fn observe(&mut self, answer: &Answer) {
        self.recover(answer.now);
        for budget in &answer.service_limits {
            self.take_in(budget, answer);
        }
        if answer.refused {
            self.refused(answer);
        }
    }

    fn refused(&mut self, answer: &Answer) {
        let used_up = answer
            .service_limits
            .iter()
            .filter(|budget| budget.remaining == 0);
        let pause = answer
            .retry_after
            .or_else(|| used_up.filter_map(|budget| budget.reset).max())
            .unwrap_or_default();
        self.pause(answer.now, pause.max(MIN_PAUSE));
        if self.share == 1 {
            self.pause(answer.sent, self.window.mul_f64(APART));
        }
        // Calls that were on their way at the last cut say nothing about the new share.
        if self.cut_at.is_none_or(|cut_at| answer.sent > cut_at) {
            self.share = (self.share / 2).max(1);
            self.cut_at = Some(answer.now);
        }
        self.calm_since = Some(answer.now);
    }

    fn take_in(&mut self, budget: &ServiceLimit, answer: &Answer) {
        let Answer { sent, now, .. } = *answer;
        // A slow answer is old news, and a longer window counts calls long forgotten.
        let is_fresh = now.saturating_duration_since(sent) <= self.window;
        let is_comparable = is_fresh && budget.window.is_none_or(|it| it <= self.window);
        // All that the service can have counted with this call; none sent a whole
        // window before it.
        let counted = |call: &&Call| call.at + self.window > sent;
        let own = self.recent.iter().filter(|call| !call.others);
        let own = own.filter(counted).count() as u64;
        let used = budget
            .quota
            .unwrap_or(self.calls as u64)
            .saturating_sub(budget.remaining);
        let is_own = is_comparable && used <= own;

        // Beside others, the share grows only while more is always left than it is
        // itself: the smaller grows first, and no two grow to more than the whole.
        if is_comparable && !is_own && budget.remaining <= self.share as u64 {
            self.calm_since = Some(now);
        }
        if budget.remaining == 0 {
            let reset = budget.reset.or(budget.window).unwrap_or(MIN_PAUSE);
            // The window here outlasts the service's: waiting for its end as well would
            // make a process that is alone with its key slower, and nothing safer.
            if is_own && reset <= self.window {
                return;
            }
            self.pause(if is_fresh { now } else { sent }, reset);
        } else if is_comparable {
            let others = self.recent.iter().filter(|call| call.others);
            let known = own + others.filter(|call| call.at + self.window > now).count() as u64;
            let taken = (self.calls as u64).saturating_sub(budget.remaining);
            for _ in known..taken {
                self.push(now, true);
            }
        }
    }

    fn pause(&mut self, from: Instant, pause: Duration) {
        let until = from + pause.min(MAX_PAUSE);
        self.paused_until = self.paused_until.max(Some(until));
    }

    /// Gives back what a refusal has cut, when it has been calm for long enough.
    fn recover(&mut self, now: Instant) {
        let Some(since) = self.calm_since else {
            return;
        };
        let calm = now.saturating_duration_since(since);
        if self.share >= self.calls || calm < CALM {
            return;
        }
        let steps = usize::try_from(calm.as_secs() / CALM.as_secs()).unwrap_or(usize::MAX);
        self.share = self.share.saturating_add(steps).min(self.calls);
        self.calm_since = Some(now);
    }
}

/// See [`SlidingWindow::turns`].
pub(super) struct Turns {
    window: Duration,
    earliest: Instant,
    all: Last,
    own: Last,
}

/// The last calls that count against one limit, at most as many as that.
struct Last {
    limit: usize,
    times: VecDeque<Instant>,
}

impl Last {
    fn of<'a>(limit: usize, calls: impl DoubleEndedIterator<Item = &'a Call>) -> Self {
        let mut times = VecDeque::new();
        for call in calls.rev().take(limit) {
            times.push_front(call.at);
        }
        Self { limit, times }
    }

    /// The call that has to be a window ago before another may be sent, if any.
    fn oldest(&self) -> Option<Instant> {
        self.times
            .front()
            .copied()
            .filter(|_| self.times.len() >= self.limit)
    }

    fn push(&mut self, at: Instant) {
        if self.times.len() >= self.limit {
            self.times.pop_front();
        }
        self.times.push_back(at);
    }
}

impl Iterator for Turns {
    type Item = Instant;

    fn next(&mut self) -> Option<Instant> {
        let turn = [self.all.oldest(), self.own.oldest()]
            .into_iter()
            .flatten()
            .map(|oldest| oldest + self.window)
            .fold(self.earliest, Instant::max);
        self.earliest = turn;
        self.all.push(turn);
        self.own.push(turn);
        Some(turn)
    }
}
