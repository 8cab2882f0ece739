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
//!     let Some(key) = delivery.dedupe_key() else { return 400 };
//!     match store.claim(&key).await {
//!         Ok(Claimed::New(claim)) => match handle(delivery).await {
//!             Ok(()) => {
//!                 // The handler has succeeded, even if the store fails here.
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
//! # Keys
//!
//! | deliveries | key | reason |
//! |---|---|---|
//! | [`Scheme::Standard`](super::Scheme::Standard) | `webhook-id`: [`Verified::dedupe_key`] | It is signed, and the same for every attempt, manual ones included. The `id` in the body identifies the event, not the delivery |
//! | [`Scheme::Legacy`](super::Scheme::Legacy) | event id and endpoint: [`Verified::dedupe_key_for_event`] | There is no delivery id. One message can arrive as two events, by a webhook of the app and by one of the API. To handle it once, compare the id of the message |
//! | Allo v2 | `webhook-id`, as above | It follows Standard Webhooks |
//! | Allo v1 | topic and `data.id`: [`DedupeKey::dangerously_unverified`] | There is no signature and no other id. Two updates of one object have the same key |
//!
//! Use one store per handler. Two endpoints that handle the same event differently need
//! separate stores.
//!
//! # Retention
//!
//! The retry schedule of the service takes 27 h 35 min. Jitter, or a `Retry-After` of the
//! receiver, can extend it to 66 h. [`MIN_RETENTION`] and [`DEFAULT_RETENTION`] cover these
//! times.

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod memory;

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub use memory::{Full, MemoryStore};

use super::{Verified, VerifiedDelivery};
use crate::values::redact::{REDACTED, SHOW_PII, is_id_like};

const HOUR: Duration = Duration::from_secs(60 * 60);

/// The default time for which a store keeps completed deliveries, 72 h: longer than the longest
/// retry schedule of the service.
pub const DEFAULT_RETENTION: Duration = Duration::from_secs(72 * HOUR.as_secs());

/// The minimum time for which a store keeps completed deliveries, 28 h: the retry schedule of
/// the service takes 27 h 35 min.
pub const MIN_RETENTION: Duration = Duration::from_secs(28 * HOUR.as_secs());

/// The key that identifies a delivery.
///
/// It comes from a verified delivery. Otherwise an attacker could store an id and so block the
/// genuine delivery.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DedupeKey(Arc<str>);

impl DedupeKey {
    /// Creates a key for an unsigned event, such as one of Allo's v1 webhooks.
    ///
    /// **An attacker with your URL and a guessed `id` can block that event.** These keys
    /// never equal keys of signed deliveries.
    pub fn dangerously_unverified(source: &str, id: &str) -> Self {
        Self::of("unverified", source, id)
    }

    /// Joins the parts. The length distinguishes `a:b` and `c` from `a` and `b:c`.
    fn of(kind: &str, source: &str, id: &str) -> Self {
        Self(format!("{kind}:{}:{source}:{id}", source.len()).into())
    }

    /// Returns the key as a string, for a custom store. It is the same in every version of
    /// this crate.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DedupeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_safe = self.0.split(':').all(is_id_like);
        let shown = if SHOW_PII || is_safe {
            &self.0
        } else {
            REDACTED
        };
        f.debug_tuple("DedupeKey")
            .field(&format_args!("{shown}"))
            .finish()
    }
}

impl Verified<'_> {
    /// Returns the key of this delivery.
    ///
    /// `None` in the legacy scheme, which needs
    /// [`dedupe_key_for_event`](Self::dedupe_key_for_event).
    pub fn dedupe_key(&self) -> Option<DedupeKey> {
        self.delivery_id()
            .map(|id| DedupeKey(format!("delivery:{id}").into()))
    }

    /// Returns the key of an event at an endpoint, for deliveries without an id.
    ///
    /// `event_id` is the `id` in the body. `endpoint` identifies one of several webhooks that
    /// deliver the same event, for example by the path of its URL or by its id.
    pub fn dedupe_key_for_event(&self, endpoint: &str, event_id: &str) -> DedupeKey {
        DedupeKey::of("event", endpoint, event_id)
    }
}

impl VerifiedDelivery {
    /// Returns the key of this delivery; see [`Verified::dedupe_key`].
    pub fn dedupe_key(&self) -> Option<DedupeKey> {
        self.as_verified().dedupe_key()
    }

    /// Returns the key of an event at an endpoint; see [`Verified::dedupe_key_for_event`].
    pub fn dedupe_key_for_event(&self, endpoint: &str, event_id: &str) -> DedupeKey {
        self.as_verified().dedupe_key_for_event(endpoint, event_id)
    }
}

/// A store of the deliveries that are in progress or completed.
///
/// Receivers call [`claim`](Self::claim). Implementors provide the other three methods, for
/// example with a database that several processes share. Each of the three must be atomic.
pub trait DedupeStore: Send + Sync {
    /// The error of the store.
    type Error: std::error::Error + Send + Sync + 'static;

    /// Claims the key for `claim_id`, unless it is completed or another claim is within its
    /// lease. Returns the previous status.
    ///
    /// # Errors
    ///
    /// Returns the error of the store. The status is then unknown.
    fn begin(
        &self,
        key: &DedupeKey,
        claim_id: ClaimId,
    ) -> impl Future<Output = Result<ClaimStatus, Self::Error>> + Send;

    /// Marks the key as completed for at least [`MIN_RETENTION`].
    ///
    /// It does so even if another claim holds the key: the handler of `claim_id` has
    /// succeeded, even if its lease expired meanwhile.
    ///
    /// # Errors
    ///
    /// Returns the error of the store.
    fn finish(
        &self,
        key: &DedupeKey,
        claim_id: ClaimId,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Releases the key if `claim_id` holds it and it is not completed. Otherwise does nothing.
    ///
    /// It is called on drop, possibly during a panic, so it must not block or panic. A store
    /// that needs I/O can spawn a task, or let the lease expire.
    fn release(&self, key: &DedupeKey, claim_id: ClaimId);

    /// Claims a delivery for a handler.
    ///
    /// If the future is dropped, the claim is released.
    ///
    /// # Errors
    ///
    /// Returns the error of [`begin`](Self::begin).
    fn claim(
        &self,
        key: &DedupeKey,
    ) -> impl Future<Output = Result<Claimed<'_, Self>, Self::Error>> + Send
    where
        Self: Sized,
    {
        async move {
            // Created before `begin`, so that a canceled or failed `begin` is released too.
            let mut claim = Claim {
                store: self,
                key: key.clone(),
                claim_id: ClaimId::new(),
                held: true,
            };
            match self.begin(key, claim.claim_id).await? {
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

/// The result of [`DedupeStore::claim`].
#[derive(Debug)]
#[must_use = "dropping a new claim releases it"]
pub enum Claimed<'a, S: DedupeStore> {
    /// The delivery is new: run the handler.
    New(Claim<'a, S>),
    /// Another handler is running: respond so that the service retries.
    InProgress,
    /// The delivery is completed: respond with 2xx.
    Completed,
}

/// A claim on a delivery. Released on drop, unless it is completed.
#[must_use = "dropping a claim releases it"]
pub struct Claim<'a, S: DedupeStore> {
    store: &'a S,
    key: DedupeKey,
    claim_id: ClaimId,
    /// Whether drop releases the claim.
    held: bool,
}

impl<S: DedupeStore> Claim<'_, S> {
    /// Returns the key of the claimed delivery.
    pub fn key(&self) -> &DedupeKey {
        &self.key
    }

    /// Marks the delivery as completed.
    ///
    /// # Errors
    ///
    /// Returns the error of the store. The claim is then not released but expires with its
    /// lease: the handler has succeeded and should not run again at once.
    pub async fn complete(mut self) -> Result<(), S::Error> {
        self.held = false;
        self.store.finish(&self.key, self.claim_id).await
    }
}

impl<S: DedupeStore> Drop for Claim<'_, S> {
    fn drop(&mut self) {
        if self.held {
            self.store.release(&self.key, self.claim_id);
        }
    }
}

impl<S: DedupeStore> fmt::Debug for Claim<'_, S> {
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
    fn new() -> Self {
        static PROCESS: LazyLock<u64> =
            LazyLock::new(|| RandomState::new().build_hasher().finish());
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self(u128::from(*PROCESS) << 64 | u128::from(number))
    }
}

/// Formats the id as 32 hexadecimal digits.
impl fmt::Display for ClaimId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}
