//! The check itself: who signed, and when.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::HeaderMap;

use super::error::VerifyError;
use super::signature::{Scheme, SignatureGroup, SignatureHeaders, Timestamp};
use super::{SigningKey, Verified, VerifiedDelivery};

/// How far a signature's time may be from now unless told otherwise: Quo's
/// quickstart says five minutes, and so does Standard Webhooks.
const TOLERANCE: Duration = Duration::from_secs(300);

/// Tells deliveries of the service from everything else.
///
/// Cheap to clone: clones share the keys.
///
/// # What is checked
///
/// 1. The headers are those of one scheme, each there once and readable.
/// 2. One of the keys of that scheme made one of the signatures, over these exact
///    bytes. All keys and all signatures are compared, each in constant time, so
///    that the time taken does not tell which one matched.
/// 3. The time that was signed is at most the [tolerance](Self::tolerance) from now,
///    before or after. No other time counts: not one in the body, nor one that is
///    not signed.
#[derive(Clone)]
#[must_use]
pub struct Verifier {
    keys: Arc<[SigningKey]>,
    /// `None` if any time will do.
    tolerance: Option<Duration>,
}

impl Verifier {
    /// A verifier that accepts what any of the keys signed.
    ///
    /// Several keys are for a secret that is being rotated, and for webhooks that
    /// share one URL: each webhook has a key of its own. Without any key for the
    /// scheme of a delivery, the delivery is refused with [`VerifyError::NoKey`], so
    /// a verifier without keys refuses everything.
    pub fn new(keys: impl IntoIterator<Item = SigningKey>) -> Self {
        Self {
            keys: keys.into_iter().collect(),
            tolerance: Some(TOLERANCE),
        }
    }

    /// How far the time of a signature may be from now, in both directions; 300
    /// seconds unless set.
    ///
    /// Times are compared in the unit of the scheme: whole seconds, or milliseconds
    /// for [`Scheme::Legacy`]. Zero means the very same second or millisecond; it
    /// does not turn the check off.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// Accepts a signature of any age, for reading deliveries that were stored.
    ///
    /// **Never for requests from outside**: whoever once saw a delivery can then
    /// send it again for ever.
    pub fn dangerously_accept_any_timestamp(mut self) -> Self {
        self.tolerance = None;
        self
    }

    /// Verifies a request that has just arrived.
    ///
    /// `body` is what was received, byte for byte.
    ///
    /// # Errors
    ///
    /// [`VerifyError`] says why it is refused.
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    pub fn verify<'a>(
        &self,
        headers: &'a HeaderMap,
        body: &'a [u8],
    ) -> Result<Verified<'a>, VerifyError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// Verifies a request that arrived at another time, or by another clock.
    ///
    /// # Errors
    ///
    /// [`VerifyError`] says why it is refused. If `now` is before 1970, everything
    /// is [too new](VerifyError::TooNew).
    pub fn verify_at<'a>(
        &self,
        headers: &'a HeaderMap,
        body: &'a [u8],
        now: SystemTime,
    ) -> Result<Verified<'a>, VerifyError> {
        let headers = SignatureHeaders::read(headers)?;
        let scheme = headers.scheme;
        if !self.keys.iter().any(|key| key.scheme() == scheme) {
            return Err(VerifyError::NoKey { scheme });
        }
        let mut outcome = Err(VerifyError::NoMatchingSignature { scheme });
        for group in headers.groups() {
            let made = self.is_made(&headers, group, body);
            if made && outcome.is_err() {
                let timestamp = group.timestamp;
                outcome = self
                    .is_fresh(timestamp, scheme, now)
                    .map(|()| Verified::new(headers.id, timestamp.time, scheme, body));
            }
        }
        outcome
    }

    /// Whether any key made any of the signatures; all are looked at either way.
    fn is_made(
        &self,
        headers: &SignatureHeaders<'_>,
        group: &SignatureGroup<'_>,
        body: &[u8],
    ) -> bool {
        let mut made = false;
        for key in self
            .keys
            .iter()
            .filter(|key| key.scheme() == headers.scheme)
        {
            let right = key.authenticate(headers.id, group.timestamp.text, body);
            for tag in group.tags(headers.scheme) {
                // Not `||`: that would stop at the first.
                made |= right.is(&tag);
            }
        }
        made
    }

    /// [`verify`](Self::verify) for a body to keep: what is given back owns it.
    ///
    /// # Errors
    ///
    /// [`VerifyError`] says why it is refused.
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    pub fn verify_owned(
        &self,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Result<VerifiedDelivery, VerifyError> {
        self.verify_owned_at(headers, body, SystemTime::now())
    }

    /// [`verify_at`](Self::verify_at) for a body to keep: what is given back owns it.
    ///
    /// # Errors
    ///
    /// [`VerifyError`] says why it is refused.
    pub fn verify_owned_at(
        &self,
        headers: &HeaderMap,
        body: Bytes,
        now: SystemTime,
    ) -> Result<VerifiedDelivery, VerifyError> {
        let verified = self.verify_at(headers, &body, now)?;
        let (id, timestamp, scheme) = (
            verified.delivery_id().map(str::to_owned),
            verified.timestamp(),
            verified.scheme(),
        );
        Ok(VerifiedDelivery::new(id, timestamp, scheme, body))
    }

    fn is_fresh(
        &self,
        timestamp: Timestamp<'_>,
        scheme: Scheme,
        now: SystemTime,
    ) -> Result<(), VerifyError> {
        let Some(tolerance) = self.tolerance else {
            return Ok(());
        };
        let signed = timestamp.since_epoch;
        let now = match now.duration_since(UNIX_EPOCH) {
            Ok(now) => scheme.truncate(now),
            Err(before) => {
                let ahead = signed.saturating_add(before.duration());
                return Err(VerifyError::TooNew { ahead, tolerance });
            }
        };
        match now.abs_diff(signed) {
            distance if distance <= tolerance => Ok(()),
            age if signed < now => Err(VerifyError::TooOld { age, tolerance }),
            ahead => Err(VerifyError::TooNew { ahead, tolerance }),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("keys", &self.keys)
            .field("tolerance", &self.tolerance)
            .finish()
    }
}
