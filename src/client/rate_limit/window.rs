//! A sliding window that decides when the next request may be sent.
//!
//! It holds the requests of the last window, the pause that the service requests, and the share
//! of the limit that this process uses. It reads no clock and spawns no task: every time is an
//! argument.

use std::collections::VecDeque;
use std::time::Duration;

use super::headers::ServiceLimit;
use crate::client::clock::Instant;

/// The minimum pause after a 429: by its documentation, the service rejects requests until the
/// next second.
const MIN_PAUSE: Duration = Duration::from_secs(1);

/// The maximum pause that a response can cause. The limit of the service is per second, so one
/// wrong header must not stop a process for an hour. A request that is sent too early causes
/// another 429 and another pause.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// The time after which a reduced share grows by one request.
///
/// Bursts 1.1 s apart need 11 s to fall on all offsets within the fixed seconds of the service.
/// Only then has each process seen the requests of the others. A token bucket hides requests of
/// others once it has refilled, so with such a service growth can end in a 429.
const RECOVERY_INTERVAL: Duration = Duration::from_secs(15);

/// The time between two requests, in windows, when other processes fill each window and even
/// a single request gets a 429.
///
/// At a spacing of one window, each request would fall on the same offset within the windows of
/// the others and fail again. With the golden ratio, they cover all offsets in the fewest
/// requests.
const PROBE_SPACING: f64 = 1.618_033_988_749_895;

/// The maximum random time that is added to a pause that a `Retry-After` names. Without it, all
/// processes that got the same answer would send at the same time again. In one second, the
/// service accepts the first requests of ten processes.
const RETRY_AFTER_JITTER: Duration = Duration::from_secs(1);

/// The delay of turns that are too far away for the clock.
const BEYOND: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// The rate-limit information of one response.
pub(super) struct ResponseInfo {
    /// The status was 429.
    pub(super) rate_limited: bool,
    /// The status was 503.
    pub(super) unavailable: bool,
    pub(super) retry_after: Option<Duration>,
    /// The part of the maximum jitter that this response gets, from 0 to 1.
    pub(super) jitter: f64,
    pub(super) service_limits: Vec<ServiceLimit>,
    /// When the request was sent.
    pub(super) sent: Instant,
    /// When the response arrived.
    pub(super) now: Instant,
}

pub(super) struct SlidingWindow {
    limit: usize,
    window: Duration,
    /// How many requests per window this process sends: `limit`, or less after a 429 shows that
    /// other processes use the key.
    share: usize,
    /// The last requests, in the order of their times.
    recent: VecDeque<SentRequest>,
    /// The times of those that this process sent.
    own: VecDeque<Instant>,
    paused_until: Option<Instant>,
    /// The last time at which the share was reduced.
    cut_at: Option<Instant>,
    /// The last 429, response that shows no room beside other processes, or change of the share.
    stable_since: Option<Instant>,
}

#[derive(Clone, Copy)]
struct SentRequest {
    at: Instant,
    /// Sent by another process, as the remaining quota of the service shows.
    is_foreign: bool,
}

impl SlidingWindow {
    /// Creates a window; `limit` is at least one.
    pub(super) fn new(limit: usize, window: Duration) -> Self {
        Self {
            limit,
            window,
            share: limit,
            recent: VecDeque::new(),
            own: VecDeque::new(),
            paused_until: None,
            cut_at: None,
            stable_since: None,
        }
    }

    /// Returns when the request at `position` among those that wait may be sent, if no response
    /// changes it. The first one has position 0.
    ///
    /// In each group of `share` requests, the first ones wait for the pause and for requests of
    /// the past to leave the window. Every later group follows a window after the group before.
    pub(super) fn turn(&self, now: Instant, position: usize) -> Instant {
        let (groups, place) = (position / self.share, position % self.share);
        let last = self.recent.back().map_or(now, |last| last.at);
        let earliest = self
            .paused_until
            .map_or(now, |until| until.max(now))
            .max(last);
        // The requests that have to leave the window before.
        let any = (self.recent.len() + place).checked_sub(self.limit);
        let own = (self.own.len() + place).checked_sub(self.share);
        let first = [
            any.and_then(|index| Some(self.recent.get(index)?.at)),
            own.and_then(|index| self.own.get(index).copied()),
        ]
        .into_iter()
        .flatten()
        .map(|oldest| oldest + self.window)
        .fold(earliest, Instant::max);
        let groups = u32::try_from(groups).unwrap_or(u32::MAX);
        let delay = self.window.checked_mul(groups).unwrap_or(BEYOND);
        first.checked_add(delay.min(BEYOND)).unwrap_or(first)
    }

    /// Counts a request that is sent now. Returns the time by which it is counted.
    pub(super) fn send(&mut self, now: Instant) -> Instant {
        self.recover(now);
        self.push(now, false)
    }

    /// Removes a request that was counted at this time and not sent.
    pub(super) fn take_back(&mut self, at: Instant) {
        let end = self.recent.partition_point(|request| request.at <= at);
        let request = self
            .recent
            .range(..end)
            .rposition(|request| !request.is_foreign);
        if let Some(request) = request.filter(|index| self.recent[*index].at == at) {
            self.recent.remove(request);
            let end = self.own.partition_point(|own| *own <= at);
            self.own.remove(end.saturating_sub(1));
        }
    }

    fn push(&mut self, at: Instant, is_foreign: bool) -> Instant {
        // Keeps the order even if callers read the clock in another order.
        let at = self.recent.back().map_or(at, |last| last.at.max(at));
        self.recent.push_back(SentRequest { at, is_foreign });
        if !is_foreign {
            self.own.push_back(at);
        }
        // Two windows of own and of foreign requests; `observe` needs no more.
        if self.recent.len() > 4 * self.limit
            && let Some(first) = self.recent.pop_front()
            && !first.is_foreign
        {
            self.own.pop_front();
        }
        at
    }

    /// Applies the information of a response. Returns whether turns may be later than before.
    pub(super) fn observe(&mut self, response: &ResponseInfo) -> bool {
        self.recover(response.now);
        let before = (self.paused_until, self.share, self.foreign());
        for service_limit in &response.service_limits {
            self.apply(service_limit, response);
        }
        if response.rate_limited {
            self.reduce(response);
        } else if response.unavailable {
            self.pause_as_asked(response, Duration::ZERO);
        }
        let (paused_until, share, foreign) = before;
        self.paused_until > paused_until || self.share < share || self.foreign() > foreign
    }

    /// Returns the number of requests of other processes.
    fn foreign(&self) -> usize {
        self.recent.len() - self.own.len()
    }

    /// Pauses for the `Retry-After` of a response, which is a minimum, and for at least `least`.
    fn pause_as_asked(&mut self, response: &ResponseInfo, least: Duration) {
        let asked = response.retry_after.map_or(Duration::ZERO, |asked| {
            asked.min(MAX_PAUSE) + RETRY_AFTER_JITTER.mul_f64(response.jitter)
        });
        let until = response.now + asked.max(least);
        self.paused_until = self.paused_until.max(Some(until));
    }

    fn reduce(&mut self, response: &ResponseInfo) {
        let used_up = response
            .service_limits
            .iter()
            .filter(|service_limit| service_limit.remaining == 0);
        let reset = used_up
            .filter_map(|service_limit| service_limit.reset)
            .max();
        match response.retry_after {
            Some(_) => self.pause_as_asked(response, MIN_PAUSE),
            None => self.pause(response.now, reset.unwrap_or_default().max(MIN_PAUSE)),
        }
        if self.share == 1 {
            self.pause(response.sent, self.window.mul_f64(PROBE_SPACING));
        }
        // Requests in flight at the last reduction say nothing about the new share.
        if self.cut_at.is_none_or(|cut_at| response.sent > cut_at) {
            self.share = (self.share / 2).max(1);
            self.cut_at = Some(response.now);
        }
        self.stable_since = Some(response.now);
    }

    fn apply(&mut self, service_limit: &ServiceLimit, response: &ResponseInfo) {
        let ResponseInfo { sent, now, .. } = *response;
        // A slow response is outdated, and a longer window counts requests dropped here.
        let is_fresh = now.saturating_duration_since(sent) <= self.window;
        let is_comparable = is_fresh && service_limit.window.is_none_or(|it| it <= self.window);
        // The requests that the service can have counted with this one: none sent a whole
        // window earlier.
        let counted = |request: &&SentRequest| request.at + self.window > sent;
        let own = self.recent.iter().filter(|request| !request.is_foreign);
        let own = own.filter(counted).count() as u64;
        let used = service_limit
            .quota
            .unwrap_or(self.limit as u64)
            .saturating_sub(service_limit.remaining);
        let is_own = is_comparable && used <= own;

        // Beside other processes, the share grows only while the remaining quota exceeds it. The
        // smaller share grows first, and the shares never add up to more than the limit.
        if is_comparable && !is_own && service_limit.remaining <= self.share as u64 {
            self.stable_since = Some(now);
        }
        if service_limit.remaining == 0 {
            let reset = service_limit
                .reset
                .or(service_limit.window)
                .unwrap_or(MIN_PAUSE);
            // This window is longer than the service's. Waiting for its reset as well would slow
            // down a process that uses its key alone, without a benefit.
            if is_own && reset <= self.window {
                return;
            }
            self.pause(if is_fresh { now } else { sent }, reset);
        } else if is_comparable {
            let others = self.recent.iter().filter(|request| request.is_foreign);
            let known = own
                + others
                    .filter(|request| request.at + self.window > now)
                    .count() as u64;
            let taken = (self.limit as u64).saturating_sub(service_limit.remaining);
            for _ in known..taken {
                self.push(now, true);
            }
        }
    }

    fn pause(&mut self, from: Instant, pause: Duration) {
        let until = from + pause.min(MAX_PAUSE);
        self.paused_until = self.paused_until.max(Some(until));
    }

    /// Grows a reduced share by one request per stable [`RECOVERY_INTERVAL`].
    fn recover(&mut self, now: Instant) {
        let Some(since) = self.stable_since else {
            return;
        };
        let stable = now.saturating_duration_since(since);
        if self.share >= self.limit || stable < RECOVERY_INTERVAL {
            return;
        }
        let steps =
            usize::try_from(stable.as_secs() / RECOVERY_INTERVAL.as_secs()).unwrap_or(usize::MAX);
        self.share = self.share.saturating_add(steps).min(self.limit);
        self.stable_since = Some(now);
    }
}
