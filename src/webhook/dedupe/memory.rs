//! An in-memory store for a receiver with a single process.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{
    ClaimId, ClaimStatus, DEFAULT_RETENTION, DedupeError, DedupeKey, DedupeStore, MIN_RETENTION,
    StoreFuture,
};
#[cfg(any(feature = "client", feature = "axum", feature = "actix"))]
use crate::webhook::warning::Warning;

/// The service waits 10 s for a response. The lease also covers handlers that continue after
/// the response.
const LEASE: Duration = Duration::from_secs(60);

/// More than two deliveries per second for a day. About 50 MB when full.
const CAPACITY: usize = 250_000;

/// A [`DedupeStore`] in memory, for a receiver with a single process.
///
/// The entries are lost when the process ends. After a restart, a delivery that was handled
/// before can be handled again. If that must not happen, keep the keys in your database.
///
/// Cheap to clone: clones share their entries. A clone keeps the settings it was created
/// with.
///
/// ```
/// use std::time::Duration;
/// use quo_sdk::webhook::dedupe::MemoryStore;
///
/// let store = MemoryStore::new()
///     .lease(Duration::from_secs(30))
///     .capacity(10_000);
/// assert!(store.is_empty());
/// ```
#[derive(Clone)]
#[must_use]
pub struct MemoryStore {
    retention: Duration,
    lease: Duration,
    capacity: usize,
    clock: Arc<dyn Fn() -> Instant + Send + Sync>,
    state: Arc<Mutex<State>>,
    #[cfg(any(feature = "client", feature = "axum", feature = "actix"))]
    warning: Arc<Warning>,
}

/// A key is either in progress or completed, never both.
#[derive(Default)]
struct State {
    in_progress: HashMap<DedupeKey, ActiveClaim>,
    /// The keys of `in_progress` by the end of their leases, without those that never end.
    expiries: BTreeSet<(Instant, DedupeKey)>,
    /// Each completed key, with the claim that completed it.
    completed: HashMap<DedupeKey, ClaimId>,
    /// The keys of `completed`, in the order of completion.
    completed_at: VecDeque<(Instant, DedupeKey)>,
    early_evictions: u64,
}

struct ActiveClaim {
    claim_id: ClaimId,
    /// `None` if the end of the lease is out of the range of the clock.
    expires_at: Option<Instant>,
}

/// The error of a full [`MemoryStore`]: each entry is in progress, or was completed less than
/// [`MIN_RETENTION`] ago.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Full {
    /// The capacity of the store, in deliveries.
    pub capacity: usize,
}

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the store is full: it holds {} deliveries, and none of them can be evicted yet. Set a \
             larger capacity",
            self.capacity
        )
    }
}

impl Error for Full {}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryStore {
    /// Creates an empty store with the default settings.
    pub fn new() -> Self {
        Self {
            retention: DEFAULT_RETENTION,
            lease: LEASE,
            capacity: CAPACITY,
            clock: Arc::new(Instant::now),
            state: Arc::default(),
            #[cfg(any(feature = "client", feature = "axum", feature = "actix"))]
            warning: Arc::new(Warning::new()),
        }
    }

    /// Sets how long completed deliveries are kept. Default: [`DEFAULT_RETENTION`], 72 h.
    /// Minimum: [`MIN_RETENTION`], 28 h; a shorter time is raised to it.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.retention = retention.max(MIN_RETENTION);
        self
    }

    /// Sets how long a claim lasts that is neither completed nor released. Default: 60 s.
    /// Minimum: 1 s.
    ///
    /// The claim of a handler that returns, panics or is canceled is released at once, so the
    /// lease only matters if a handler hangs. Limit the time of your handler to less than the
    /// lease, or renew it. Otherwise two handlers can run for the same delivery.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_secs(1));
        self
    }

    /// Sets the maximum number of deliveries, in progress and completed. Default: 250 000.
    /// Minimum: 1. A delivery takes about 200 bytes.
    ///
    /// A full store evicts a claim whose lease has expired, or else the oldest completed delivery.
    /// Such a delivery can still be retried and then runs its handler again, so
    /// [`early_evictions`](Self::early_evictions) counts it, and `tracing` warns of it at most
    /// once a minute. The store never evicts a delivery completed less than [`MIN_RETENTION`]
    /// ago, nor a claim within its lease. If nothing can be evicted, a new claim fails with
    /// [`Full`]. A completion is always recorded, even beyond the capacity. Set the capacity to
    /// the number of deliveries that arrive in 28 h.
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = capacity.max(1);
        self
    }

    /// Replaces the clock, for tests. Default: [`Instant::now`].
    ///
    /// If the clock goes back, entries are kept longer.
    pub fn with_clock(mut self, clock: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Returns the number of deliveries in the store, in progress and completed.
    pub fn len(&self) -> usize {
        self.state().len()
    }

    /// Returns the number of deliveries that a full store had to evict although they can still be
    /// retried, since the store was created.
    pub fn early_evictions(&self) -> u64 {
        self.state().early_evictions
    }

    /// Whether the store is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No user code runs under the lock, so a poisoned state is still consistent.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls `act` under the lock, and warns of the deliveries that it evicts early.
    fn update<T>(&self, act: impl FnOnce(&mut State, Instant) -> T) -> T {
        let now = (self.clock)();
        let mut state = self.state();
        let before = state.early_evictions;
        let result = act(&mut state, now);
        let evicted = state.early_evictions - before;
        drop(state);
        self.warn(evicted, now);
        result
    }

    #[cfg(any(feature = "client", feature = "axum", feature = "actix"))]
    fn warn(&self, evicted: u64, now: Instant) {
        if let Some(evicted) = self.warning.add(evicted, now) {
            tracing::warn!(
                evicted,
                capacity = self.capacity,
                "the dedupe store is full and evicted deliveries that can still be retried"
            );
        }
    }

    /// Without the features `client`, `axum` and `actix` there is no `tracing`.
    #[cfg(not(any(feature = "client", feature = "axum", feature = "actix")))]
    fn warn(&self, _: u64, _: Instant) {}

    fn begin_now(&self, key: &DedupeKey, claim_id: ClaimId) -> Result<ClaimStatus, Full> {
        self.update(|state, now| {
            while state.evict_oldest(self.retention, now) {}
            if state.completed.contains_key(key) {
                return Ok(ClaimStatus::Completed);
            }
            match state.in_progress.get(key) {
                Some(claim) if claim.claim_id != claim_id && claim.is_live(now) => {
                    return Ok(ClaimStatus::InProgress);
                }
                // The new claim replaces the expired one.
                Some(_) => {
                    state.remove_claim(key);
                }
                None => {
                    state.make_room(self.capacity, now);
                    if state.len() >= self.capacity {
                        return Err(Full {
                            capacity: self.capacity,
                        });
                    }
                }
            }
            state.insert_claim(key, claim_id, now.checked_add(self.lease));
            Ok(ClaimStatus::New)
        })
    }

    fn renew_now(&self, key: &DedupeKey, claim_id: ClaimId) -> Result<(), DedupeError> {
        self.update(|state, now| {
            if !state.is_held_by(key, claim_id) {
                return Err(DedupeError::LeaseLost);
            }
            state.remove_claim(key);
            state.insert_claim(key, claim_id, now.checked_add(self.lease));
            Ok(())
        })
    }

    fn finish_now(&self, key: &DedupeKey, claim_id: ClaimId) -> Result<(), DedupeError> {
        self.update(|state, now| {
            // A completion whose retention is over does not stand for this one.
            while state.evict_oldest(self.retention, now) {}
            if let Some(by) = state.completed.get(key) {
                return match *by == claim_id {
                    true => Ok(()),
                    false => Err(DedupeError::LeaseLost),
                };
            }
            let is_own = match state.remove_claim(key) {
                Some(claim) => claim.claim_id == claim_id,
                None => {
                    // A full store has evicted the claim after its lease.
                    state.make_room(self.capacity, now);
                    true
                }
            };
            state.completed.insert(key.clone(), claim_id);
            state.completed_at.push_back((now, key.clone()));
            if is_own {
                Ok(())
            } else {
                Err(DedupeError::LeaseLost)
            }
        })
    }
}

impl State {
    fn len(&self) -> usize {
        self.in_progress.len() + self.completed.len()
    }

    fn is_held_by(&self, key: &DedupeKey, claim_id: ClaimId) -> bool {
        let claim = self.in_progress.get(key);
        claim.is_some_and(|claim| claim.claim_id == claim_id)
    }

    fn insert_claim(&mut self, key: &DedupeKey, claim_id: ClaimId, expires_at: Option<Instant>) {
        if let Some(at) = expires_at {
            self.expiries.insert((at, key.clone()));
        }
        let claim = ActiveClaim {
            claim_id,
            expires_at,
        };
        self.in_progress.insert(key.clone(), claim);
    }

    fn remove_claim(&mut self, key: &DedupeKey) -> Option<ActiveClaim> {
        let claim = self.in_progress.remove(key)?;
        if let Some(at) = claim.expires_at {
            self.expiries.remove(&(at, key.clone()));
        }
        Some(claim)
    }

    /// Evicts entries until there is room for another one, as far as that is allowed.
    fn make_room(&mut self, capacity: usize, now: Instant) {
        while self.len() >= capacity {
            if !self.evict_expired(now) && !self.evict_oldest(MIN_RETENTION, now) {
                return;
            }
            self.early_evictions += 1;
        }
    }

    /// Evicts the claim whose lease expired first.
    fn evict_expired(&mut self, now: Instant) -> bool {
        match self.expiries.first() {
            Some((at, _)) if *at <= now => {
                if let Some((_, key)) = self.expiries.pop_first() {
                    self.in_progress.remove(&key);
                }
                true
            }
            _ => false,
        }
    }

    /// Evicts the oldest completed delivery if it was completed at least `retention` ago.
    fn evict_oldest(&mut self, retention: Duration, now: Instant) -> bool {
        match self.completed_at.front() {
            Some((at, key)) if now.saturating_duration_since(*at) >= retention => {
                self.completed.remove(key);
                self.completed_at.pop_front();
                true
            }
            _ => false,
        }
    }
}

impl ActiveClaim {
    fn is_live(&self, now: Instant) -> bool {
        self.expires_at.is_none_or(|at| now < at)
    }
}

impl DedupeStore for MemoryStore {
    fn begin<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ClaimStatus> {
        Box::pin(async move { self.begin_now(key, claim_id).map_err(DedupeError::store) })
    }

    fn renew<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ()> {
        Box::pin(async move { self.renew_now(key, claim_id) })
    }

    fn finish<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ()> {
        Box::pin(async move { self.finish_now(key, claim_id) })
    }

    fn release(&self, key: &DedupeKey, claim_id: ClaimId) {
        let mut state = self.state();
        if state.is_held_by(key, claim_id) {
            state.remove_claim(key);
        }
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore")
            .field("retention", &self.retention)
            .field("lease", &self.lease)
            .field("capacity", &self.capacity)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
