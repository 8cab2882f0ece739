//! An in-memory store for a receiver with a single process.

use std::collections::{HashMap, HashSet, VecDeque};
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{ClaimId, ClaimStatus, DEFAULT_RETENTION, DedupeKey, DedupeStore, MIN_RETENTION};

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
}

/// A key is either in progress or completed, never both.
#[derive(Default)]
struct State {
    in_progress: HashMap<DedupeKey, ActiveClaim>,
    completed: HashSet<DedupeKey>,
    /// The keys of `completed`, in the order of completion.
    completed_at: VecDeque<(Instant, DedupeKey)>,
}

struct ActiveClaim {
    claim_id: ClaimId,
    since: Instant,
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
    /// lease. Otherwise two handlers can run for the same delivery.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_secs(1));
        self
    }

    /// Sets the maximum number of deliveries, in progress and completed. Default: 250 000.
    /// Minimum: 1. A delivery takes about 200 bytes.
    ///
    /// A full store evicts the oldest completed delivery early. It never evicts a delivery
    /// completed less than [`MIN_RETENTION`] ago, nor a claim within its lease. If nothing can
    /// be evicted, a new claim fails with [`Full`]. Set the capacity to the number of
    /// deliveries that arrive in 28 h.
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

    /// Whether the store is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No user code runs under the lock, so a poisoned state is still consistent.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin_now(&self, key: &DedupeKey, claim_id: ClaimId) -> Result<ClaimStatus, Full> {
        let now = (self.clock)();
        let mut state = self.state();
        state.evict_older_than(self.retention, now);
        if state.completed.contains(key) {
            return Ok(ClaimStatus::Completed);
        }
        match state.in_progress.get(key) {
            Some(claim) if claim.is_live(self.lease, now) => {
                return Ok(ClaimStatus::InProgress);
            }
            // The new claim replaces the expired one.
            Some(_) => {}
            None => self.make_room(&mut state, now)?,
        }
        let claim = ActiveClaim {
            claim_id,
            since: now,
        };
        state.in_progress.insert(key.clone(), claim);
        Ok(ClaimStatus::New)
    }

    fn finish_now(&self, key: &DedupeKey) -> Result<(), Full> {
        let now = (self.clock)();
        let mut state = self.state();
        if state.completed.contains(key) {
            return Ok(());
        }
        // A full store evicts the claim if its lease expires.
        if state.in_progress.remove(key).is_none() {
            self.make_room(&mut state, now)?;
        }
        state.completed.insert(key.clone());
        state.completed_at.push_back((now, key.clone()));
        Ok(())
    }

    fn make_room(&self, state: &mut State, now: Instant) -> Result<(), Full> {
        let capacity = self.capacity;
        if state.len() < capacity {
            return Ok(());
        }
        state
            .in_progress
            .retain(|_, claim| claim.is_live(self.lease, now));
        while state.len() >= capacity && state.evict_oldest(MIN_RETENTION, now) {}
        if state.len() < capacity {
            Ok(())
        } else {
            Err(Full { capacity })
        }
    }
}

impl State {
    fn len(&self) -> usize {
        self.in_progress.len() + self.completed.len()
    }

    fn evict_older_than(&mut self, retention: Duration, now: Instant) {
        while self.evict_oldest(retention, now) {}
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
    fn is_live(&self, lease: Duration, now: Instant) -> bool {
        now.saturating_duration_since(self.since) < lease
    }
}

impl DedupeStore for MemoryStore {
    type Error = Full;

    async fn begin(&self, key: &DedupeKey, claim_id: ClaimId) -> Result<ClaimStatus, Full> {
        self.begin_now(key, claim_id)
    }

    async fn finish(&self, key: &DedupeKey, _: ClaimId) -> Result<(), Full> {
        self.finish_now(key)
    }

    fn release(&self, key: &DedupeKey, claim_id: ClaimId) {
        let mut state = self.state();
        if state
            .in_progress
            .get(key)
            .is_some_and(|claim| claim.claim_id == claim_id)
        {
            state.in_progress.remove(key);
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
