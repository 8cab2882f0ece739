//! Handling a delivery once, although it arrives more than once.
//!
//! The service delivers at least once: an answer that was lost, or took too long,
//! brings the same delivery again, perhaps while the first is still being handled.
//! So a delivery is handled in two steps. It is *claimed* before, and marked *done*
//! after; only what is done is passed over when it comes again. A claim that is
//! dropped without being done, because the handler failed, panicked or was
//! cancelled, is released, and a claim whose process died ends with its lease. Then
//! the service's next attempt is handled, and nothing is lost.
//!
//! ```
//! use quo_sdk::webhook::VerifiedDelivery;
//! use quo_sdk::webhook::dedupe::{Claimed, DedupeStore, MemoryStore};
//!
//! # async fn handle(_: &VerifiedDelivery) -> Result<(), ()> { Ok(()) }
//! /// The HTTP status to answer with.
//! async fn receive(seen: &MemoryStore, delivery: &VerifiedDelivery) -> u16 {
//!     let Some(key) = delivery.dedupe_key() else { return 400 };
//!     match seen.claim(&key).await {
//!         Ok(Claimed::New(claim)) => match handle(delivery).await {
//!             Ok(()) => {
//!                 // If marking fails, the work is done all the same.
//!                 let _ = claim.complete().await;
//!                 200
//!             }
//!             // Releases the claim.
//!             Err(()) => 500,
//!         },
//!         Ok(Claimed::Completed) => 200,
//!         // Not 2xx: if the one that runs fails, the service has to try again.
//!         Ok(Claimed::InProgress) => 503,
//!         // Whether it was handled is not known now: let the service try again.
//!         Err(_) => 503,
//!     }
//! }
//! ```
//!
//! Answering 503 to an error of the store is the safe choice. Who would rather handle
//! a delivery twice than late can handle it there instead.
//!
//! # What to dedupe on
//!
//! | deliveries | key | because |
//! |---|---|---|
//! | [`Scheme::Standard`](super::Scheme::Standard) | `webhook-id`: [`Verified::dedupe_key`] | the same for every attempt, also for one that is asked for by hand; signed. The `id` in the body is of the event, not of the delivery |
//! | [`Scheme::Legacy`](super::Scheme::Legacy) | event id and endpoint: [`Verified::dedupe_key_for_event`] | has no delivery id. One message can arrive through a webhook made in the app and one made by the API, under two events; whoever wants it once has to compare the message's own id |
//! | Allo v2 | `webhook-id`, as above | it is Standard Webhooks |
//! | Allo v1 | topic and `data.id`: [`DedupeKey::dangerously_unverified`] | it has nothing else, not even a signature. Two updates of one object look like one |
//!
//! One store is for one handler: two endpoints that do different things with the
//! same event need a store each.
//!
//! # How long
//!
//! The service tries a delivery for 27 h 35 min by its schedule, and for up to 66
//! hours if its delays are lengthened by jitter or by a `Retry-After` of the
//! receiver. Hence [`DEFAULT_RETENTION`] and [`MIN_RETENTION`].

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

/// How long a store should remember what is done: longer than the service tries at
/// its slowest.
pub const DEFAULT_RETENTION: Duration = Duration::from_secs(72 * HOUR.as_secs());

/// The least that a store may remember what is done: the service's schedule of
/// attempts takes 27 h 35 min.
pub const MIN_RETENTION: Duration = Duration::from_secs(28 * HOUR.as_secs());

/// What tells one delivery from another.
///
/// Made from a verified delivery, so that a stranger cannot have an id remembered
/// and thereby keep the real delivery out.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DedupeKey(Arc<str>);

impl DedupeKey {
    /// A key for an event that nobody signed, such as those of Allo's v1 webhooks.
    ///
    /// **Whoever can guess `id` and knows your URL can keep that event from being
    /// handled.** Such keys are never equal to those of signed deliveries.
    pub fn dangerously_unverified(source: &str, id: &str) -> Self {
        Self::of("unverified", source, id)
    }

    /// The length keeps `a:b` and `c` apart from `a` and `b:c`.
    fn of(kind: &str, place: &str, id: &str) -> Self {
        Self(format!("{kind}:{}:{place}:{id}", place.len()).into())
    }

    /// As text, for a store of your own; the same in every version of this crate.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DedupeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quiet = self.0.split(':').all(is_id_like);
        let shown = if SHOW_PII || quiet { &self.0 } else { REDACTED };
        f.debug_tuple("DedupeKey")
            .field(&format_args!("{shown}"))
            .finish()
    }
}

impl Verified<'_> {
    /// The key of this delivery; `None` in the legacy scheme, which needs
    /// [`dedupe_key_for_event`](Self::dedupe_key_for_event).
    pub fn dedupe_key(&self) -> Option<DedupeKey> {
        self.delivery_id()
            .map(|id| DedupeKey(format!("delivery:{id}").into()))
    }

    /// The key of an event at an endpoint, for deliveries without an id.
    ///
    /// `event_id` is the `id` in this delivery's body. `endpoint` tells apart what
    /// is delivered to you in several ways: the URL's path or the webhook's id.
    pub fn dedupe_key_for_event(&self, endpoint: &str, event_id: &str) -> DedupeKey {
        DedupeKey::of("event", endpoint, event_id)
    }
}

impl VerifiedDelivery {
    /// See [`Verified::dedupe_key`].
    pub fn dedupe_key(&self) -> Option<DedupeKey> {
        self.as_verified().dedupe_key()
    }

    /// See [`Verified::dedupe_key_for_event`].
    pub fn dedupe_key_for_event(&self, endpoint: &str, event_id: &str) -> DedupeKey {
        self.as_verified().dedupe_key_for_event(endpoint, event_id)
    }
}

/// Remembers which deliveries are being handled, and which are done.
///
/// Receivers call [`claim`](Self::claim). The other three are for those who write
/// a store, such as one in a database that several processes share; each of them is
/// one atomic step there.
pub trait DedupeStore: Send + Sync {
    /// Why the store cannot tell.
    type Error: std::error::Error + Send + Sync + 'static;

    /// Takes the key for `id` if it is neither done nor under a claim whose lease
    /// still runs, and says how it was before.
    fn begin(
        &self,
        key: &DedupeKey,
        id: ClaimId,
    ) -> impl Future<Output = Result<ClaimStatus, Self::Error>> + Send;

    /// Remembers the key as done for at least [`MIN_RETENTION`], whoever has claimed it
    /// by now: `id` has done the work, even if its lease ran out on the way.
    fn finish(
        &self,
        key: &DedupeKey,
        id: ClaimId,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Gives the key back if `id` has it and it is not done; otherwise does
    /// nothing.
    ///
    /// Called while dropping, perhaps in a panic, so it must not block or panic: a
    /// store that has to talk to somebody leaves that to a task, or to the lease.
    fn release(&self, key: &DedupeKey, id: ClaimId);

    /// Claims a delivery, to be handled now.
    ///
    /// If the future is dropped, so is the claim.
    fn claim(
        &self,
        key: &DedupeKey,
    ) -> impl Future<Output = Result<Claimed<'_, Self>, Self::Error>> + Send
    where
        Self: Sized,
    {
        async move {
            // Before the store is asked, so that a question without an answer is
            // taken back as well.
            let mut claim = Claim {
                store: self,
                key: key.clone(),
                id: ClaimId::new(),
                held: true,
            };
            match self.begin(key, claim.id).await? {
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

/// How far a delivery was when a store was asked to begin it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimStatus {
    /// Nobody had it. Now the asking id has.
    New,
    /// Another id has it.
    InProgress,
    /// It is done.
    Completed,
}

/// What became of asking for a delivery.
#[derive(Debug)]
#[must_use = "dropping a new claim releases it"]
pub enum Claimed<'a, S: DedupeStore> {
    /// It is yours: handle it.
    New(Claim<'a, S>),
    /// It is being handled at this moment: have the sender come back.
    InProgress,
    /// It was handled: nothing is left to do.
    Completed,
}

/// The right to handle a delivery. Released when dropped, unless it is done.
#[must_use = "dropping a claim releases it"]
pub struct Claim<'a, S: DedupeStore> {
    store: &'a S,
    key: DedupeKey,
    id: ClaimId,
    /// Whether dropping this has to release the claim.
    held: bool,
}

impl<S: DedupeStore> Claim<'_, S> {
    /// What is claimed.
    pub fn key(&self) -> &DedupeKey {
        &self.key
    }

    /// Marks the delivery as done.
    ///
    /// # Errors
    ///
    /// What the store says. The claim is then left to its lease instead of being
    /// released: the work is done, and should not be begun again at once.
    pub async fn complete(mut self) -> Result<(), S::Error> {
        self.held = false;
        self.store.finish(&self.key, self.id).await
    }
}

impl<S: DedupeStore> Drop for Claim<'_, S> {
    fn drop(&mut self) {
        if self.held {
            self.store.release(&self.key, self.id);
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

/// Which claim on a key is meant: one whose lease ran out must not release the one
/// that came after it.
///
/// Unique among all processes that share a store. No secret.
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

/// 32 hexadecimal digits.
impl fmt::Display for ClaimId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}
