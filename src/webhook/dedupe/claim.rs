//! Claims on deliveries.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use super::{ClaimStatus, DedupeError, DedupeKey, DedupeStore};

/// The result of [`DedupeStore::claim`].
#[must_use = "dropping a new claim releases it"]
pub enum Claimed<S: DedupeStore = Arc<dyn DedupeStore>> {
    /// The delivery is new: run the handler.
    New(Claim<S>),
    /// Another handler is running: respond so that the service retries.
    InProgress,
    /// The delivery is completed: respond with 2xx.
    Completed,
}

impl<S: DedupeStore> fmt::Debug for Claimed<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New(claim) => f.debug_tuple("New").field(claim).finish(),
            Self::InProgress => f.write_str("InProgress"),
            Self::Completed => f.write_str("Completed"),
        }
    }
}

/// A claim on a delivery. Released on drop, unless it is completed.
///
/// It owns its store, so that it can be moved into a task.
#[must_use = "dropping a claim releases it"]
pub struct Claim<S: DedupeStore = Arc<dyn DedupeStore>> {
    store: S,
    key: DedupeKey,
    claim_id: ClaimId,
    /// Whether drop releases the claim.
    held: bool,
}

impl<S: DedupeStore> Claim<S> {
    pub(super) async fn begin(store: S, key: DedupeKey) -> Result<Claimed<S>, DedupeError> {
        // Created before `begin`, so that a canceled or failed `begin` is released too.
        let mut claim = Self {
            store,
            key,
            claim_id: ClaimId::new(),
            held: true,
        };
        match claim.store.begin(&claim.key, claim.claim_id).await? {
            ClaimStatus::New => Ok(Claimed::New(claim)),
            ClaimStatus::InProgress => {
                claim.held = false;
                Ok(Claimed::InProgress)
            }
            ClaimStatus::Completed => {
                claim.held = false;
                Ok(Claimed::Completed)
            }
        }
    }

    /// Returns the key of the claimed delivery.
    pub fn key(&self) -> &DedupeKey {
        &self.key
    }

    /// Returns the id of the claim.
    pub fn id(&self) -> ClaimId {
        self.claim_id
    }

    /// Starts the lease anew, for a handler that runs longer than the lease.
    ///
    /// # Errors
    ///
    /// Returns [`DedupeError::LeaseLost`] if the lease expired and another claim began meanwhile.
    /// A second handler runs then: stop this one if that is safe. Returns [`DedupeError::Store`] if
    /// the store fails.
    pub async fn renew(&self) -> Result<(), DedupeError> {
        self.store.renew(&self.key, self.claim_id).await
    }

    /// Marks the delivery as completed.
    ///
    /// # Errors
    ///
    /// Returns [`DedupeError::LeaseLost`] if another claim began meanwhile. The delivery is
    /// completed all the same. Returns [`DedupeError::Store`] if the store fails. The claim is then
    /// not released but expires with its lease: the handler has succeeded and should not run
    /// again at once.
    pub async fn complete(mut self) -> Result<(), DedupeError> {
        self.held = false;
        self.store.finish(&self.key, self.claim_id).await
    }
}

impl<S: DedupeStore> Drop for Claim<S> {
    fn drop(&mut self) {
        if self.held {
            self.store.release(&self.key, self.claim_id);
        }
    }
}

impl<S: DedupeStore> fmt::Debug for Claim<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// Identifies a claim on a key, so that an expired claim does not release its successor.
///
/// Unique among all processes that share a store. Not a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClaimId(u128);

impl ClaimId {
    /// Creates an id that no other claim has, for tests of a store.
    #[allow(
        // A default would not be equal to itself.
        clippy::new_without_default,
    )]
    pub fn new() -> Self {
        static PROCESS: LazyLock<u64> =
            LazyLock::new(|| RandomState::new().build_hasher().finish());
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self(u128::from(*PROCESS) << 64 | u128::from(number))
    }

    /// Returns the id as a number, for a custom store.
    pub fn as_u128(self) -> u128 {
        self.0
    }
}

/// Restores an id that a custom store has kept.
impl From<u128> for ClaimId {
    fn from(number: u128) -> Self {
        Self(number)
    }
}

/// Formats the id as 32 hexadecimal digits.
impl fmt::Display for ClaimId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}
