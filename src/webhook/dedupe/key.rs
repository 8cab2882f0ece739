//! The keys of deliveries.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::values::redact::{REDACTED, SHOW_PII, is_id_like};
use crate::webhook::by_shape::event_id;
use crate::webhook::{Verified, VerifiedDelivery};

/// The key that identifies a delivery.
///
/// It comes from a verified delivery. Otherwise an attacker could store an id and so block the
/// genuine delivery.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DedupeKey(Arc<str>);

impl DedupeKey {
    /// Creates a key for an unsigned event.
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
        // An endpoint is usually the path of a URL.
        let is_safe = self.0.split([':', '/']).all(is_id_like);
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

/// Returns the hash of a body as hexadecimal digits.
pub(crate) fn hash(body: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(body) {
        // Writing to a `String` does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

impl Verified<'_> {
    /// Returns the key of this delivery, the same for each attempt.
    ///
    /// `endpoint` identifies one of several webhooks that share a store, for example by the path
    /// of its URL or by its id. It must be the same for each attempt. If there is one webhook, it
    /// can be empty.
    ///
    /// The key contains the signed `webhook-id`. In the legacy scheme it contains the id of the
    /// event instead, or the hash of the body if there is none.
    pub fn dedupe_key(&self, endpoint: &str) -> DedupeKey {
        if let Some(id) = self.delivery_id() {
            return DedupeKey::of("delivery", endpoint, id);
        }
        match event_id(self.body()) {
            Some(id) => DedupeKey::of("event", endpoint, &id),
            None => DedupeKey::of("body", endpoint, &hash(self.body())),
        }
    }
}

impl VerifiedDelivery {
    /// Returns the key of this delivery; see [`Verified::dedupe_key`].
    pub fn dedupe_key(&self, endpoint: &str) -> DedupeKey {
        self.as_verified().dedupe_key(endpoint)
    }
}
