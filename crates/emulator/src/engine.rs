//! The running emulator: its state behind one lock, and the worker that performs due
//! work.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use crate::clock::{Clock, Timestamp};
use crate::deliveries::{self, AttemptRequest, Sender};
use crate::faults::Faults;
use crate::ids::Ids;
use crate::spec::Spec;
use crate::state::{Change, Journal, Kind, State, Transaction};

/// The maximum number of concurrent attempts at one webhook. A slow endpoint delays only
/// its own deliveries.
const MAX_CONCURRENT: usize = 16;

/// The settings of a running emulator.
pub(crate) struct Settings {
    /// The accepted API key.
    pub(crate) key: String,
    /// Requests per second and key; `None` for no limit.
    pub(crate) rate_limit: Option<u32>,
    /// Whether an update of a contact keeps the lists that it omits.
    pub(crate) keep_omitted_lists: bool,
}

/// Performs the due work of one record.
pub(crate) type RunDue = fn(&mut Transaction<'_>, Kind, &str);

pub(crate) struct Engine {
    pub(crate) settings: Settings,
    pub(crate) spec: Arc<Spec>,
    ids: Ids,
    inner: Mutex<Inner>,
    sender: Sender,
    pub(crate) faults: Faults,
    /// Performs due work, except for deliveries.
    run_due: RunDue,
    /// Notifies the worker of a change, after which work may be due.
    wake: Notify,
    /// The number of the worker's turns.
    turns: watch::Sender<u64>,
}

struct Inner {
    clock: Clock,
    state: State,
    journal: Box<dyn Journal>,
    /// The ids of the deliveries that are being attempted.
    in_flight: HashSet<String>,
    /// The number of deliveries in flight to each webhook.
    busy: HashMap<String, usize>,
}

impl Engine {
    pub(crate) fn new(
        settings: Settings,
        spec: Arc<Spec>,
        ids: Ids,
        clock: Clock,
        (state, journal): (State, Box<dyn Journal>),
        (sender, run_due): (Sender, RunDue),
    ) -> Self {
        Self {
            settings,
            spec,
            ids,
            inner: Mutex::new(Inner {
                clock,
                state,
                journal,
                in_flight: HashSet::new(),
                busy: HashMap::new(),
            }),
            sender,
            faults: Faults::default(),
            run_due,
            wake: Notify::new(),
            turns: watch::Sender::new(0),
        }
    }

    /// Returns the source of ids that depend only on their subject.
    pub(crate) fn ids(&self) -> Ids {
        self.ids
    }

    /// Reads the state and the time.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&State, Timestamp) -> T) -> T {
        let inner = self.lock();
        read(&inner.state, inner.clock.now())
    }

    /// Changes the state and writes the changes to the journal.
    ///
    /// # Errors
    ///
    /// An error of the journal. The state has changed nevertheless, and the changes are
    /// lost when the emulator ends.
    pub(crate) fn transact<T>(
        &self,
        change: impl FnOnce(&mut Transaction<'_>) -> T,
    ) -> io::Result<T> {
        let result = self.lock().transact(self.ids, change);
        self.wake.notify_one();
        result
    }

    /// Closes the journal, so that another emulator can open it.
    pub(crate) fn close(&self) {
        self.lock().journal.close();
    }

    /// Advances the clock and waits until all work that became due is done.
    pub(crate) async fn advance(&self, duration: Duration) {
        let target = self.lock().clock.now().plus(duration);
        loop {
            self.settle().await;
            let mut inner = self.lock();
            match inner.state.schedule.next().filter(|due| *due <= target) {
                Some(due) => inner.clock.advance_to(due),
                None => {
                    inner.clock.advance_to(target);
                    return;
                }
            }
        }
    }

    /// Waits until no work is due and no attempt is in flight.
    pub(crate) async fn settle(&self) {
        let mut turns = self.turns.subscribe();
        loop {
            turns.mark_unchanged();
            if self.lock().is_idle() {
                return;
            }
            self.wake.notify_one();
            // The channel's sender lives as long as the engine.
            if turns.changed().await.is_err() {
                return;
            }
        }
    }

    /// Performs due work for as long as it is polled.
    pub(crate) async fn run(self: Arc<Self>) {
        let mut attempts = JoinSet::new();
        loop {
            let (requests, pause) = self.lock().take_due(self.ids, &self.faults, self.run_due);
            for request in requests {
                let engine = self.clone();
                attempts.spawn(async move {
                    let outcome = engine.sender.send(&request).await;
                    engine.lock().finish(engine.ids, &request, outcome);
                    engine.wake.notify_one();
                });
            }
            self.turns.send_modify(|turns| *turns += 1);
            tokio::select! {
                () = self.wake.notified() => {}
                () = pause_for(pause) => {}
            }
            while attempts.try_join_next().is_some() {}
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A panic under the lock leaves the state as it was after its last change.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn pause_for(pause: Option<Duration>) {
    match pause {
        Some(pause) => tokio::time::sleep(pause).await,
        None => std::future::pending().await,
    }
}

impl Inner {
    fn transact<T>(
        &mut self,
        ids: Ids,
        change: impl FnOnce(&mut Transaction<'_>) -> T,
    ) -> io::Result<T> {
        let now = self.clock.now();
        let mut tx = Transaction::new(&mut self.state, ids, now);
        let result = change(&mut tx);
        let changes: Vec<Change> = tx.into_changes();
        if !changes.is_empty() {
            self.journal.append(&changes)?;
        }
        Ok(result)
    }

    fn is_idle(&self) -> bool {
        let now = self.clock.now();
        self.in_flight.is_empty() && self.state.schedule.next().is_none_or(|due| due > now)
    }

    /// Performs all due work except for deliveries. Returns the requests of due
    /// deliveries, and the time until more work is due.
    fn take_due(
        &mut self,
        ids: Ids,
        faults: &Faults,
        run_due: RunDue,
    ) -> (Vec<AttemptRequest>, Option<Duration>) {
        let mut requests = Vec::new();
        loop {
            let now = self.clock.now();
            let due = self.state.schedule.due(now).find(|(kind, id)| match kind {
                Kind::Delivery => self.may_send(id),
                _ => true,
            });
            let Some((kind, id)) = due.map(|(kind, id)| (kind, id.to_owned())) else {
                break;
            };
            let done = self.transact(ids, |tx| match kind {
                Kind::Delivery => deliveries::prepare_attempt(tx, faults, &id),
                _ => {
                    run_due(tx, kind, &id);
                    None
                }
            });
            match done {
                Ok(Some(request)) => {
                    self.in_flight.insert(id);
                    *self.busy.entry(request.webhook_id.clone()).or_default() += 1;
                    requests.push(request);
                }
                Ok(None) => {}
                Err(error) => tracing::error!(%error, "the journal could not store due work"),
            }
        }
        let waiting = self.state.schedule.due(self.clock.now()).next().is_some();
        let next = self.state.schedule.next().filter(|_| !waiting);
        (requests, next.and_then(|next| self.clock.until(next)))
    }

    /// Whether a due delivery may be attempted now.
    fn may_send(&self, id: &str) -> bool {
        let webhook = self
            .state
            .deliveries
            .get(id)
            .map(|delivery| &delivery.webhook_id);
        let busy = webhook.and_then(|webhook| self.busy.get(webhook));
        !self.in_flight.contains(id) && busy.is_none_or(|busy| *busy < MAX_CONCURRENT)
    }

    /// Records the outcome of an attempt.
    fn finish(&mut self, ids: Ids, request: &AttemptRequest, outcome: deliveries::Outcome) {
        self.in_flight.remove(&request.delivery_id);
        if let Some(busy) = self.busy.get_mut(&request.webhook_id) {
            *busy = busy.saturating_sub(1);
        }
        let stored = self.transact(ids, |tx| deliveries::record_attempt(tx, request, outcome));
        if let Err(error) = stored {
            tracing::error!(%error, "the journal could not store an attempt");
        }
    }
}
