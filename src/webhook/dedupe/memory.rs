//! The store of a receiver that is one process.

use std::collections::{HashMap, HashSet, VecDeque};
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{ClaimId, ClaimStatus, DEFAULT_RETENTION, DedupeKey, DedupeStore, MIN_RETENTION};

/// The service waits ten seconds for an answer; this leaves room for handlers that
/// go on after theirs.
const LEASE: Duration = Duration::from_secs(60);

/// More than two deliveries a second, all day long. Some 50 MB when full.
const CAPACITY: usize = 250_000;

/// A [`DedupeStore`] in memory, for a receiver that is one process.
///
/// What it knows ends with the process. After a restart, a delivery that was
/// handled just before it can come again; keep what must not happen twice in your
/// own database.
///
/// Cheap to clone: clones share what they know. Clones made before a setting is
/// changed keep the old setting.
#[derive(Clone)]
#[must_use]
pub struct MemoryStore {
    retention: Duration,
    lease: Duration,
    capacity: usize,
    clock: Arc<dyn Fn() -> Instant + Send + Sync>,
    state: Arc<Mutex<State>>,
}

/// A key is in one of the two at most.
#[derive(Default)]
struct State {
    running: HashMap<DedupeKey, Running>,
    done: HashSet<DedupeKey>,
    /// The keys of `done`, in the order in which they were done.
    done_at: VecDeque<(Instant, DedupeKey)>,
}

struct Running {
    id: ClaimId,
    since: Instant,
}

/// The store has no room for another delivery: everything in it is either being
/// handled, or was done less than [`MIN_RETENTION`] ago.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Full {
    /// How many deliveries it holds.
    pub capacity: usize,
}

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "all {} places for deliveries are taken, none of them by one that may be forgotten \
             yet: give the store a larger capacity",
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
    /// A store that knows nothing yet, with the default settings.
    pub fn new() -> Self {
        Self {
            retention: DEFAULT_RETENTION,
            lease: LEASE,
            capacity: CAPACITY,
            clock: Arc::new(Instant::now),
            state: Arc::default(),
        }
    }

    /// How long to remember what is done; [`DEFAULT_RETENTION`] unless set, and never
    /// less than [`MIN_RETENTION`], to which a shorter time is raised.
    pub fn retention(mut self, retention: Duration) -> Self {
        self.retention = retention.max(MIN_RETENTION);
        self
    }

    /// How long a claim holds if nothing is heard of it; 60 seconds unless set, and
    /// at least one.
    ///
    /// Only a handler that hangs needs it here: claims of those that end in any way
    /// are released at once. Give your handler a time limit below it, or else the
    /// same delivery can be handled twice at the same time.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_secs(1));
        self
    }

    /// How many deliveries to hold, running and done; 250 000 unless set, and at
    /// least one. One takes about 200 bytes.
    ///
    /// When all places are taken, what was done longest ago is forgotten early, but
    /// nothing before [`MIN_RETENTION`] and no claim whose lease still runs. Then there
    /// is no room, and a new delivery is refused with [`Full`] rather than one be
    /// handled twice; so set this to what arrives in 28 hours.
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = capacity.max(1);
        self
    }

    /// Another clock than [`Instant::now`], for tests.
    ///
    /// A clock that goes backwards keeps everything for longer.
    pub fn with_clock(mut self, clock: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How many deliveries it holds at this moment, running and done.
    pub fn len(&self) -> usize {
        self.state().len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code of others runs while it is locked, so there is no half-made change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin_now(&self, key: &DedupeKey, id: ClaimId) -> Result<ClaimStatus, Full> {
        let now = (self.clock)();
        let mut state = self.state();
        state.forget_older_than(self.retention, now);
        if state.done.contains(key) {
            return Ok(ClaimStatus::Completed);
        }
        match state.running.get(key) {
            Some(running) if running.is_live(self.lease, now) => {
                return Ok(ClaimStatus::InProgress);
            }
            // Its place is taken over with it.
            Some(_) => {}
            None => self.make_room(&mut state, now)?,
        }
        let running = Running { id, since: now };
        state.running.insert(key.clone(), running);
        Ok(ClaimStatus::New)
    }

    fn finish_now(&self, key: &DedupeKey) -> Result<(), Full> {
        let now = (self.clock)();
        let mut state = self.state();
        if state.done.contains(key) {
            return Ok(());
        }
        // It has lost its place if its lease ran out while the store was full.
        if state.running.remove(key).is_none() {
            self.make_room(&mut state, now)?;
        }
        state.done.insert(key.clone());
        state.done_at.push_back((now, key.clone()));
        Ok(())
    }

    fn make_room(&self, state: &mut State, now: Instant) -> Result<(), Full> {
        let capacity = self.capacity;
        if state.len() < capacity {
            return Ok(());
        }
        state
            .running
            .retain(|_, running| running.is_live(self.lease, now));
        while state.len() >= capacity && state.forget_oldest(MIN_RETENTION, now) {}
        if state.len() < capacity {
            Ok(())
        } else {
            Err(Full { capacity })
        }
    }
}

impl State {
    fn len(&self) -> usize {
        self.running.len() + self.done.len()
    }

    fn forget_older_than(&mut self, retention: Duration, now: Instant) {
        while self.forget_oldest(retention, now) {}
    }

    /// Forgets what was done first, if that is at least `retention` ago.
    fn forget_oldest(&mut self, retention: Duration, now: Instant) -> bool {
        match self.done_at.front() {
            Some((at, key)) if now.saturating_duration_since(*at) >= retention => {
                self.done.remove(key);
                self.done_at.pop_front();
                true
            }
            _ => false,
        }
    }
}

impl Running {
    fn is_live(&self, lease: Duration, now: Instant) -> bool {
        now.saturating_duration_since(self.since) < lease
    }
}

impl DedupeStore for MemoryStore {
    type Error = Full;

    async fn begin(&self, key: &DedupeKey, id: ClaimId) -> Result<ClaimStatus, Full> {
        self.begin_now(key, id)
    }

    async fn finish(&self, key: &DedupeKey, _: ClaimId) -> Result<(), Full> {
        self.finish_now(key)
    }

    fn release(&self, key: &DedupeKey, id: ClaimId) {
        let mut state = self.state();
        if state
            .running
            .get(key)
            .is_some_and(|running| running.id == id)
        {
            state.running.remove(key);
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
