//! Filters duplicate deliveries.
//!
//! The service delivers at least once. If a response is lost or late, it sends the same
//! delivery again, possibly while the first attempt is still in progress.
//!
//! A receiver *claims* a delivery before the handler runs and *completes* it afterwards. Only
//! a completed delivery is skipped when it arrives again. A claim is released if it is dropped
//! without completion: the handler failed, panicked or was canceled. If the process ends, the
//! claim expires with its lease. The next attempt of the service then reaches the handler, so
//! no delivery is lost.
//!
//! ```
//! use quo_sdk::webhook::VerifiedDelivery;
//! use quo_sdk::webhook::dedupe::{Claimed, DedupeStore, MemoryStore};
//!
//! # async fn handle(_: &VerifiedDelivery) -> Result<(), ()> { Ok(()) }
//! /// Returns the HTTP status of the response.
//! async fn receive(store: &MemoryStore, delivery: &VerifiedDelivery) -> u16 {
//!     match store.claim(&delivery.dedupe_key("/quo")).await {
//!         Ok(Claimed::New(claim)) => match handle(delivery).await {
//!             Ok(()) => {
//!                 // The handler has succeeded, even if the lease was lost or the store fails.
//!                 let _ = claim.complete().await;
//!                 200
//!             }
//!             // Releases the claim.
//!             Err(()) => 500,
//!         },
//!         Ok(Claimed::Completed) => 200,
//!         // Not 2xx: if the running handler fails, the service has to retry.
//!         Ok(Claimed::InProgress) => 503,
//!         // The state of the delivery is not known: let the service retry.
//!         Err(_) => 503,
//!     }
//! }
//! ```
//!
//! If the store fails, status 503 is the safe choice. If late handling is worse than duplicate
//! handling, run the handler in that case instead.
//!
//! With the feature `axum`, `webhook::receiver` does all of this.
//!
//! A [`Claim`] owns its store, so it can be moved into a task. A handler that runs longer than the
//! lease calls [`Claim::renew`]. If another claim began meanwhile, [`Claim::renew`] and
//! [`Claim::complete`] return [`DedupeError::LeaseLost`]. The completion is recorded all the same.
//!
//! # Keys
//!
//! [`Verified::dedupe_key`](super::Verified::dedupe_key) returns a key for every verified delivery.
//!
//! | deliveries | key | reason |
//! |---|---|---|
//! | [`Scheme::Standard`](super::Scheme::Standard), Allo v2 | endpoint and `webhook-id` | It is signed, and the same for every attempt, manual ones included. The `id` in the body identifies the event, not the delivery |
//! | [`Scheme::Legacy`](super::Scheme::Legacy) | endpoint and event id | There is no delivery id. One message can arrive as two events, by a webhook of the app and by one of the API. To handle it once, compare the id of the message |
//! | [`Scheme::Legacy`](super::Scheme::Legacy) without an event id | endpoint and hash of the body | A retry has the same body |
//! | Allo v1 | [`allo::Event::dangerously_unverified_key`](super::allo::Event::dangerously_unverified_key) | There is no signature and no delivery id |
//!
//! The endpoint is part of each key. Without it, a tenant who can sign deliveries could block those
//! of another tenant with the same id.
//!
//! Use one store per handler. Two handlers of the same event need separate stores.
//!
//! # Retention
//!
//! The retry schedule of the service takes 27 h 35 min. Jitter, or a `Retry-After` of the
//! receiver, can extend it to 66 h. [`MIN_RETENTION`] and [`DEFAULT_RETENTION`] cover these
//! times.

mod claim;
pub(crate) mod key;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod memory;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use claim::{Claim, ClaimId, Claimed};
pub use key::DedupeKey;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub use memory::{Full, MemoryStore};

const HOUR: Duration = Duration::from_secs(60 * 60);

/// The default time for which a store keeps completed deliveries, 72 h: longer than the longest
/// retry schedule of the service.
pub const DEFAULT_RETENTION: Duration = Duration::from_secs(72 * HOUR.as_secs());

/// The minimum time for which a store keeps completed deliveries, 28 h: the retry schedule of
/// the service takes 27 h 35 min.
pub const MIN_RETENTION: Duration = Duration::from_secs(28 * HOUR.as_secs());

/// The future of a method of a [`DedupeStore`].
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, DedupeError>> + Send + 'a>>;

/// The error of a [`DedupeStore`] or a [`Claim`].
#[derive(Debug)]
#[non_exhaustive]
pub enum DedupeError {
    /// The lease expired, and the store no longer holds the claim: another one began, or a full store
    /// evicted it.
    ///
    /// From [`Claim::complete`], the delivery is completed all the same, but a second handler has
    /// run or is running.
    LeaseLost,
    /// The store failed. The status of the delivery is not known.
    Store(Box<dyn std::error::Error + Send + Sync>),
}

impl DedupeError {
    /// Creates the error of a store that failed.
    pub fn store(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Store(error.into())
    }
}

impl fmt::Display for DedupeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LeaseLost => {
                "the lease of the claim expired, and the store no longer holds the claim"
            }
            Self::Store(_) => "the dedupe store failed",
        })
    }
}

impl std::error::Error for DedupeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::LeaseLost => None,
            Self::Store(error) => Some(&**error),
        }
    }
}

/// A store of the deliveries that are in progress or completed.
///
/// Receivers call [`claim`](Self::claim). Implementors provide the other four methods, for
/// example with a database that several processes share. Each of the four must be atomic.
///
/// The trait is dyn-compatible: an `Arc<dyn DedupeStore>` is a store too.
///
/// ```
/// use std::sync::Arc;
/// use quo_sdk::webhook::dedupe::{
///     ClaimId, ClaimStatus, DedupeError, DedupeKey, DedupeStore, StoreFuture,
/// };
///
/// # #[derive(Clone)]
/// # struct Database;
/// # impl Database {
/// #     async fn insert(&self, _: &str, _: u128) -> std::io::Result<ClaimStatus> { Ok(ClaimStatus::New) }
/// #     async fn extend(&self, _: &str, _: u128) -> std::io::Result<bool> { Ok(true) }
/// #     async fn complete(&self, _: &str, _: u128) -> std::io::Result<bool> { Ok(true) }
/// #     fn spawn_delete(&self, _: &str, _: u128) {}
/// # }
/// struct Table(Database);
///
/// impl DedupeStore for Table {
///     fn begin<'a>(&'a self, key: &'a DedupeKey, id: ClaimId) -> StoreFuture<'a, ClaimStatus> {
///         Box::pin(async move {
///             self.0.insert(key.as_str(), id.as_u128()).await.map_err(DedupeError::store)
///         })
///     }
///
///     fn renew<'a>(&'a self, key: &'a DedupeKey, id: ClaimId) -> StoreFuture<'a, ()> {
///         Box::pin(async move {
///             match self.0.extend(key.as_str(), id.as_u128()).await {
///                 Ok(true) => Ok(()),
///                 Ok(false) => Err(DedupeError::LeaseLost),
///                 Err(error) => Err(DedupeError::store(error)),
///             }
///         })
///     }
///
///     fn finish<'a>(&'a self, key: &'a DedupeKey, id: ClaimId) -> StoreFuture<'a, ()> {
///         Box::pin(async move {
///             match self.0.complete(key.as_str(), id.as_u128()).await {
///                 Ok(true) => Ok(()),
///                 Ok(false) => Err(DedupeError::LeaseLost),
///                 Err(error) => Err(DedupeError::store(error)),
///             }
///         })
///     }
///
///     fn release(&self, key: &DedupeKey, id: ClaimId) {
///         self.0.spawn_delete(key.as_str(), id.as_u128());
///     }
/// }
///
/// let store: Arc<dyn DedupeStore> = Arc::new(Table(Database));
/// # let _ = store;
/// ```
pub trait DedupeStore: Send + Sync {
    /// Claims the key for `claim_id`, unless it is completed or another claim is within its
    /// lease. Returns the previous status.
    ///
    /// # Errors
    ///
    /// Returns [`DedupeError::Store`] if the store fails. The status is then unknown.
    fn begin<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ClaimStatus>;

    /// Starts the lease of `claim_id` anew if it still holds the key, even if the lease has
    /// expired.
    ///
    /// # Errors
    ///
    /// Returns [`DedupeError::LeaseLost`] if `claim_id` does not hold the key, and
    /// [`DedupeError::Store`] if the store fails.
    fn renew<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ()>;

    /// Marks the key as completed for at least [`MIN_RETENTION`].
    ///
    /// It does so even if another claim holds the key: the handler of `claim_id` has
    /// succeeded, even if its lease expired meanwhile.
    ///
    /// # Errors
    ///
    /// Returns [`DedupeError::LeaseLost`] if another claim holds or has completed the key: the key
    /// is completed all the same. Returns [`DedupeError::Store`] if the store fails.
    fn finish<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ()>;

    /// Releases the key if `claim_id` holds it and it is not completed. Otherwise does nothing.
    ///
    /// It is called on drop, possibly during a panic, so it must not block or panic. A store
    /// that needs I/O can spawn a task, or let the lease expire.
    fn release(&self, key: &DedupeKey, claim_id: ClaimId);

    /// Claims a delivery for a handler.
    ///
    /// If the future is dropped, the claim is released. The claim owns a clone of the store: wrap
    /// a store that is not cheap to clone in an [`Arc`].
    ///
    /// # Errors
    ///
    /// Returns the errors of [`begin`](Self::begin).
    fn claim(&self, key: &DedupeKey) -> StoreFuture<'static, Claimed<Self>>
    where
        Self: Sized + Clone + 'static,
    {
        Box::pin(Claim::begin(self.clone(), key.clone()))
    }
}

impl<S: DedupeStore + ?Sized> DedupeStore for Arc<S> {
    fn begin<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ClaimStatus> {
        (**self).begin(key, claim_id)
    }

    fn renew<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ()> {
        (**self).renew(key, claim_id)
    }

    fn finish<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ()> {
        (**self).finish(key, claim_id)
    }

    fn release(&self, key: &DedupeKey, claim_id: ClaimId) {
        (**self).release(key, claim_id);
    }
}

/// The status of a delivery before [`DedupeStore::begin`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimStatus {
    /// The delivery was not claimed. Now the caller holds the claim.
    New,
    /// Another claim holds the delivery.
    InProgress,
    /// The delivery is completed.
    Completed,
}
