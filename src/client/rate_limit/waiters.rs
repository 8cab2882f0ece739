//! The requests that wait for their turn.
//!
//! A turn is granted by time. When the window has room, the first waiter is counted as sent. Any
//! waiter that is polled at that time grants the turn, so a waiter does not depend on the polling
//! of another one. Its own timer is set to its turn if all waiters before it are served.
//!
//! A granted waiter confirms its turn when it is polled, and is counted from then on. A turn that
//! is not confirmed within [`CONFIRMATION`], after its grant or after the time of its timer, passes
//! on to the next waiter. Its waiter goes before all others when it is polled again.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;

use super::DeadlineExceeded;
use super::queue::{Id, Queue};
use super::window::{ResponseInfo, SlidingWindow};
use crate::client::clock::Instant;

/// The time in which a waiter has to be polled when its turn has come. A busy runtime needs some milliseconds. A
/// future that is kept and not polled takes a slot from the others for this time only.
const CONFIRMATION: Duration = Duration::from_millis(100);

pub(super) struct Waiters {
    window: SlidingWindow,
    all: HashMap<Id, Waiter>,
    /// Those whose turn has passed on. They go before `line`.
    missed: Queue,
    line: Queue,
    /// The grants in the order of their times. Some are confirmed already.
    granted: VecDeque<(Instant, Id)>,
    next_id: Id,
}

struct Waiter {
    status: Status,
    /// The last time at which its turn is of use.
    latest: Option<Instant>,
    /// Its turn, when it last looked.
    due: Instant,
    /// The time to which its timer is set: `due`, or earlier.
    timer: Instant,
    wake: Arc<Notify>,
}

#[derive(Clone, Copy)]
enum Status {
    /// In the queue with this ticket.
    Waiting(Lane, u64),
    /// Counted as sent at this time, and not confirmed.
    Granted(Instant),
    /// Not confirmed in time.
    PassedOn,
    Rejected(DeadlineExceeded),
}

#[derive(Clone, Copy)]
enum Lane {
    Missed,
    Line,
}

/// The result of entering the queue.
pub(super) enum Entry {
    /// The request is counted as sent.
    Now,
    /// The request waits. `wake` is notified when its turn changes.
    Queued { id: Id, wake: Arc<Notify> },
}

/// What a waiter has to do.
pub(super) enum Turn {
    /// The request is counted as sent.
    Now,
    /// Look again at this time, or after a notification.
    At(Instant),
    Never(DeadlineExceeded),
}

impl Waiters {
    pub(super) fn new(window: SlidingWindow) -> Self {
        Self {
            window,
            all: HashMap::new(),
            missed: Queue::new(),
            line: Queue::new(),
            granted: VecDeque::new(),
            next_id: 0,
        }
    }

    /// Returns the number of requests in the queue.
    pub(super) fn len(&self) -> usize {
        self.missed.len() + self.line.len()
    }

    /// Sends a request at once, if nothing waits and the window has room, or adds it to the queue.
    pub(super) fn enter(
        &mut self,
        latest: Option<Instant>,
        now: Instant,
    ) -> Result<Entry, DeadlineExceeded> {
        self.grant(now, false);
        let turn = self.window.turn(now, self.len());
        if self.len() == 0 && turn <= now {
            self.window.send(now);
            return Ok(Entry::Now);
        }
        check(turn, latest, now)?;
        let id = self.next_id;
        self.next_id += 1;
        let wake = Arc::<Notify>::default();
        let waiter = Waiter {
            status: Status::PassedOn,
            latest,
            due: turn,
            timer: turn,
            wake: Arc::clone(&wake),
        };
        self.all.insert(id, waiter);
        self.push(Lane::Line, id);
        Ok(Entry::Queued { id, wake })
    }

    /// Returns what a waiter has to do. After [`Turn::Now`] and [`Turn::Never`], it has left.
    pub(super) fn look(&mut self, id: Id, now: Instant) -> Turn {
        if let Some(waiter) = self.all.get_mut(&id)
            && let Status::Waiting(..) = waiter.status
        {
            waiter.due = waiter.due.max(now);
            // If this one is polled in time, the runtime has had time for the others too.
            let is_punctual = now < waiter.timer + CONFIRMATION;
            self.grant(now, is_punctual);
        }
        let turn = match self.status(id) {
            Some(Status::Waiting(lane, ticket)) => self.planned(id, lane, ticket, now),
            Some(Status::Granted(at)) => {
                self.window.take_back(at);
                self.confirm(id, now)
            }
            Some(Status::PassedOn) => self.confirm(id, now),
            Some(Status::Rejected(reason)) => Turn::Never(reason),
            // Only waiters that have left are unknown, and none of them looks again.
            None => Turn::Never(DeadlineExceeded {
                wait: Duration::ZERO,
            }),
        };
        if !matches!(turn, Turn::At(_)) {
            self.leave(id, now);
        }
        turn
    }

    /// Removes a waiter in any state. A turn that it does not use passes on.
    pub(super) fn leave(&mut self, id: Id, now: Instant) {
        let Some(waiter) = self.all.remove(&id) else {
            return;
        };
        match waiter.status {
            Status::Waiting(lane, ticket) => {
                let is_first = self.front() == Some(id);
                self.queue(lane).remove(ticket);
                if is_first {
                    self.wake_first();
                }
            }
            Status::Granted(at) => {
                self.window.take_back(at);
                self.grant(now, false);
                self.wake_first();
            }
            Status::PassedOn | Status::Rejected(_) => {}
        }
    }

    /// Applies the information of a response, and rejects the waiters that it makes late.
    pub(super) fn observe(&mut self, response: &ResponseInfo) {
        if self.window.observe(response) {
            self.reject_late(response.now);
        }
        // The turn of the first waiter may be earlier now.
        self.wake_first();
    }

    /// Grants the turns whose time has come. `skips_overdue` passes over waiters whose timer has
    /// fired some time ago, and that nothing has polled since.
    fn grant(&mut self, now: Instant, skips_overdue: bool) {
        self.pass_on(now);
        let mut has_granted = false;
        while let Some(id) = self.front() {
            let turn = self.window.turn(now, 0);
            let Some(waiter) = self.all.get_mut(&id).filter(|_| turn <= now) else {
                break;
            };
            waiter.status = match check(now, waiter.latest, now) {
                Ok(()) if skips_overdue && waiter.due + CONFIRMATION <= now => Status::PassedOn,
                Ok(()) => {
                    let at = self.window.send(now);
                    self.granted.push_back((at, id));
                    Status::Granted(at)
                }
                Err(reason) => Status::Rejected(reason),
            };
            waiter.wake.notify_one();
            has_granted = true;
            match self.missed.len() {
                0 => self.line.pop_front(),
                _ => self.missed.pop_front(),
            }
        }
        if has_granted {
            self.wake_first();
        }
    }

    /// Takes back the grants that were not confirmed in time.
    fn pass_on(&mut self, now: Instant) {
        while let Some(&(at, id)) = self.granted.front() {
            if let Some(waiter) = self.all.get_mut(&id)
                && matches!(waiter.status, Status::Granted(granted) if granted == at)
            {
                if now < at + CONFIRMATION {
                    return;
                }
                waiter.status = Status::PassedOn;
                self.window.take_back(at);
            }
            self.granted.pop_front();
        }
    }

    /// Sends the request of a waiter whose turn has come before, if the window has room now.
    fn confirm(&mut self, id: Id, now: Instant) -> Turn {
        let latest = self.all.get(&id).and_then(|waiter| waiter.latest);
        // It is in no queue, and its time has come before that of every other waiter.
        self.set(id, Status::PassedOn);
        let turn = self.window.turn(now, 0);
        if let Err(reason) = check(turn, latest, now) {
            // The next waiter can take over the turn.
            self.grant(now, false);
            return Turn::Never(reason);
        }
        if turn <= now {
            self.window.send(now);
            return Turn::Now;
        }
        let ticket = self.push(Lane::Missed, id);
        self.planned(id, Lane::Missed, ticket, now)
    }

    /// Returns the turn of a waiter in the queue, if all before it are served.
    fn planned(&mut self, id: Id, lane: Lane, ticket: u64, now: Instant) -> Turn {
        let position = match lane {
            Lane::Missed => self.missed.position(ticket),
            Lane::Line => self.missed.len() + self.line.position(ticket),
        };
        let turn = self.window.turn(now, position);
        let Some(waiter) = self.all.get_mut(&id) else {
            return Turn::Never(DeadlineExceeded { wait: turn - now });
        };
        if let Err(reason) = check(turn, waiter.latest, now) {
            return Turn::Never(reason);
        }
        waiter.due = turn;
        // Turns before it can pass on. It looks when half of them should have been used, and so a
        // few times in all, whatever the length of the queue.
        let before = match position {
            0 => self.granted.front().map(|(at, _)| *at),
            _ => Some(self.window.turn(now, position / 2)),
        };
        let passes_on = before.map(|at| at + CONFIRMATION).filter(|at| *at > now);
        let at = passes_on.map_or(turn, |at| at.min(turn));
        if let Some(waiter) = self.all.get_mut(&id) {
            waiter.timer = at;
        }
        Turn::At(at)
    }

    /// Rejects the waiters whose turn now comes after their deadline.
    fn reject_late(&mut self, now: Instant) {
        let ids: Vec<Id> = self.missed.iter().chain(self.line.iter()).collect();
        let mut position = 0;
        for id in ids {
            let Some(waiter) = self.all.get_mut(&id) else {
                continue;
            };
            let turn = self.window.turn(now, position);
            match (check(turn, waiter.latest, now), waiter.status) {
                // The next waiter takes over the turn.
                (Err(reason), Status::Waiting(lane, ticket)) => {
                    waiter.status = Status::Rejected(reason);
                    waiter.wake.notify_one();
                    self.queue(lane).remove(ticket);
                }
                _ => position += 1,
            }
        }
    }

    fn push(&mut self, lane: Lane, id: Id) -> u64 {
        if self.queue(lane).is_full() {
            for (id, ticket) in self.queue(lane).compact() {
                self.set(id, Status::Waiting(lane, ticket));
            }
        }
        let ticket = self.queue(lane).push(id);
        self.set(id, Status::Waiting(lane, ticket));
        ticket
    }

    fn queue(&mut self, lane: Lane) -> &mut Queue {
        match lane {
            Lane::Missed => &mut self.missed,
            Lane::Line => &mut self.line,
        }
    }

    fn front(&self) -> Option<Id> {
        self.missed.front().or_else(|| self.line.front())
    }

    /// Lets the first waiter set its timer again.
    fn wake_first(&self) {
        if let Some(waiter) = self.front().and_then(|id| self.all.get(&id)) {
            waiter.wake.notify_one();
        }
    }

    fn status(&self, id: Id) -> Option<Status> {
        self.all.get(&id).map(|waiter| waiter.status)
    }

    fn set(&mut self, id: Id, status: Status) {
        if let Some(waiter) = self.all.get_mut(&id) {
            waiter.status = status;
        }
    }
}

/// Whether a turn comes in time.
fn check(turn: Instant, latest: Option<Instant>, now: Instant) -> Result<(), DeadlineExceeded> {
    match latest {
        Some(latest) if turn > latest => Err(DeadlineExceeded {
            wait: turn.saturating_duration_since(now),
        }),
        _ => Ok(()),
    }
}
