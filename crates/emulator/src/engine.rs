//! The running emulator: its state behind one lock, and the worker that does what is
//! due.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use super::clock::{Clock, Moment};
use super::deliveries::{self, Parcel, Sender};
use super::edition::Edition;
use super::faults::Faults;
use super::ids::Ids;
use super::state::{Change, Journal, Kind, State};
use super::timed;
use super::transaction::Transaction;

/// How many attempts at one webhook are made at once: a slow endpoint holds up its own
/// deliveries only.
const AT_ONCE: usize = 16;

/// What does not change while the emulator runs.
pub(crate) struct Settings {
    /// The API key that is accepted.
    pub(crate) key: String,
    /// Requests per second and key; `None` for no limit.
    pub(crate) rate_limit: Option<u32>,
}

pub(crate) struct Engine {
    pub(crate) settings: Settings,
    pub(crate) edition: Arc<Edition>,
    ids: Ids,
    world: Mutex<World>,
    sender: Sender,
    pub(crate) faults: Faults,
    /// Something may be due.
    wake: Notify,
    /// Counts what the worker has done.
    turns: watch::Sender<u64>,
}

struct World {
    clock: Clock,
    state: State,
    journal: Box<dyn Journal>,
    /// The deliveries that are being attempted.
    in_flight: HashSet<String>,
    /// How many of them go to each webhook.
    busy: HashMap<String, usize>,
}

impl Engine {
    pub(crate) fn new(
        settings: Settings,
        edition: Arc<Edition>,
        ids: Ids,
        clock: Clock,
        (state, journal): (State, Box<dyn Journal>),
        sender: Sender,
    ) -> Self {
        Self {
            settings,
            edition,
            ids,
            world: Mutex::new(World {
                clock,
                state,
                journal,
                in_flight: HashSet::new(),
                busy: HashMap::new(),
            }),
            sender,
            faults: Faults::default(),
            wake: Notify::new(),
            turns: watch::Sender::new(0),
        }
    }

    /// Ids that depend on what they are for.
    pub(crate) fn ids(&self) -> Ids {
        self.ids
    }

    /// Looks at the state.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&State, Moment) -> T) -> T {
        let world = self.lock();
        look(&world.state, world.clock.now())
    }

    /// Changes the state. Once this has returned, the change is in the journal.
    ///
    /// # Errors
    ///
    /// If the journal cannot keep it. The state has changed nevertheless: what is not
    /// kept is lost when the emulator ends.
    pub(crate) fn transact<T>(
        &self,
        work: impl FnOnce(&mut Transaction<'_>) -> T,
    ) -> io::Result<T> {
        let result = self.lock().transact(self.ids, work);
        self.wake.notify_one();
        result
    }

    /// Changes nothing that is kept any more: another emulator may go on with it.
    pub(crate) fn close(&self) {
        self.lock().journal.close();
    }

    /// Lets time pass, and waits until all that was due in it is done.
    pub(crate) async fn advance(&self, duration: Duration) {
        let target = self.lock().clock.now().plus(duration);
        loop {
            self.settle().await;
            let mut world = self.lock();
            match world.state.agenda.next().filter(|due| *due <= target) {
                Some(due) => world.clock.advance_to(due),
                None => {
                    world.clock.advance_to(target);
                    return;
                }
            }
        }
    }

    /// Waits until nothing is due and no attempt is under way.
    pub(crate) async fn settle(&self) {
        let mut turns = self.turns.subscribe();
        loop {
            turns.mark_unchanged();
            if self.lock().is_quiet() {
                return;
            }
            self.wake.notify_one();
            // The sender lives as long as the engine.
            if turns.changed().await.is_err() {
                return;
            }
        }
    }

    /// Does what is due when it is due, for as long as it is polled.
    pub(crate) async fn work(self: Arc<Self>) {
        let mut attempts = JoinSet::new();
        loop {
            let (parcels, pause) = self.lock().take_due(self.ids, &self.faults);
            for parcel in parcels {
                let engine = self.clone();
                attempts.spawn(async move {
                    let outcome = engine.sender.send(&parcel).await;
                    engine.lock().arrived(engine.ids, &parcel, outcome);
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

    fn lock(&self) -> MutexGuard<'_, World> {
        // A panic under the lock leaves the state as it was after its last step.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn pause_for(pause: Option<Duration>) {
    match pause {
        Some(pause) => tokio::time::sleep(pause).await,
        None => std::future::pending().await,
    }
}

impl World {
    fn transact<T>(
        &mut self,
        ids: Ids,
        work: impl FnOnce(&mut Transaction<'_>) -> T,
    ) -> io::Result<T> {
        let now = self.clock.now();
        let mut transaction = Transaction::new(&mut self.state, ids, now);
        let result = work(&mut transaction);
        let changes: Vec<Change> = transaction.into_changes();
        if !changes.is_empty() {
            self.journal.append(&changes)?;
        }
        Ok(result)
    }

    fn is_quiet(&self) -> bool {
        let now = self.clock.now();
        self.in_flight.is_empty() && self.state.agenda.next().is_none_or(|due| due > now)
    }

    /// Does what is due except for deliveries, which are given back to be sent, with the
    /// time until more is due.
    fn take_due(&mut self, ids: Ids, faults: &Faults) -> (Vec<Parcel>, Option<Duration>) {
        let mut parcels = Vec::new();
        loop {
            let now = self.clock.now();
            let due = self.state.agenda.due(now).find(|(kind, id)| match kind {
                Kind::Delivery => self.may_send(id),
                _ => true,
            });
            let Some((kind, id)) = due.map(|(kind, id)| (kind, id.to_owned())) else {
                break;
            };
            let done = self.transact(ids, |work| match kind {
                Kind::Delivery => deliveries::pack(work, faults, &id),
                _ => {
                    timed::act(work, kind, &id);
                    None
                }
            });
            match done {
                Ok(Some(parcel)) => {
                    self.in_flight.insert(id);
                    *self.busy.entry(parcel.webhook_id.clone()).or_default() += 1;
                    parcels.push(parcel);
                }
                Ok(None) => {}
                Err(error) => tracing::error!(%error, "the journal could not keep what was due"),
            }
        }
        let waiting = self.state.agenda.due(self.clock.now()).next().is_some();
        let next = self.state.agenda.next().filter(|_| !waiting);
        (parcels, next.and_then(|next| self.clock.until(next)))
    }

    /// Whether a delivery that is due may be attempted now.
    fn may_send(&self, id: &str) -> bool {
        let webhook = self
            .state
            .deliveries
            .get(id)
            .map(|delivery| &delivery.webhook_id);
        let busy = webhook.and_then(|webhook| self.busy.get(webhook));
        !self.in_flight.contains(id) && busy.is_none_or(|busy| *busy < AT_ONCE)
    }

    /// An attempt has ended.
    fn arrived(&mut self, ids: Ids, parcel: &Parcel, outcome: deliveries::Outcome) {
        self.in_flight.remove(&parcel.delivery_id);
        if let Some(busy) = self.busy.get_mut(&parcel.webhook_id) {
            *busy = busy.saturating_sub(1);
        }
        let kept = self.transact(ids, |work| deliveries::record(work, parcel, outcome));
        if let Err(error) = kept {
            tracing::error!(%error, "the journal could not keep an attempt");
        }
    }
}
