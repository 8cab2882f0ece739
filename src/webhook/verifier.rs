//! Verifies the signature and the timestamp of a delivery.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::HeaderMap;

use super::error::VerifyError;
use super::signature::{Scheme, SignatureGroup, SignatureHeaders, Timestamp};
use super::{SigningKey, Verified, VerifiedDelivery};
#[cfg(any(
    feature = "js",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
use crate::values::time_of_day::system_time;

/// The default tolerance: five minutes, by Quo's quickstart and by Standard Webhooks.
const TOLERANCE: Duration = Duration::from_secs(300);

/// Verifies the signature and timestamp of deliveries.
///
/// Cheap to clone: clones share the keys.
///
/// # What is verified
///
/// 1. The headers belong to one scheme and one family of names, which is complete. Each is
///    present once and valid.
/// 2. One of the keys of that scheme made one of the signatures, over these exact bytes.
///    All keys and all signatures are compared, each in constant time, so that timing does
///    not reveal which one matched.
/// 3. The signed timestamp differs from now by at most the [tolerance](Self::tolerance),
///    in either direction. Times in the body and unsigned times are ignored.
#[derive(Clone)]
#[must_use]
pub struct Verifier {
    keys: Arc<[SigningKey]>,
    /// `None` accepts any timestamp.
    standard_tolerance: Option<Duration>,
    /// `None` accepts any timestamp.
    legacy_tolerance: Option<Duration>,
}

impl Verifier {
    /// Creates a verifier that accepts signatures of any of the keys.
    ///
    /// Pass several keys while a secret is rotated, or if several webhooks share one URL:
    /// each webhook has its own key. Without a key for its scheme, a delivery is rejected
    /// with [`VerifyError::NoKey`]. A verifier without keys rejects every delivery.
    pub fn new(keys: impl IntoIterator<Item = SigningKey>) -> Self {
        Self {
            keys: keys.into_iter().collect(),
            standard_tolerance: Some(TOLERANCE),
            legacy_tolerance: Some(TOLERANCE),
        }
    }

    /// Sets the maximum difference between the signed timestamp and now, in both
    /// directions, for both schemes. Default: 300 s.
    ///
    /// Times are compared in the unit of the scheme: whole seconds, or milliseconds for
    /// [`Scheme::Legacy`]. Zero accepts only the same second or millisecond. It does not
    /// disable the check.
    pub fn tolerance(self, tolerance: Duration) -> Self {
        self.tolerance_for(Scheme::Standard, tolerance)
            .tolerance_for(Scheme::Legacy, tolerance)
    }

    /// Sets the tolerance of one scheme; see [`tolerance`](Self::tolerance).
    ///
    /// Attempts of the standard scheme are signed anew. For [`Scheme::Legacy`] that is not
    /// documented: if retries arrive with the timestamp of the first attempt, a receiver of them
    /// needs a tolerance as long as the retry schedule. It then has to filter duplicates, because
    /// a captured delivery can be replayed in that time.
    pub fn tolerance_for(mut self, scheme: Scheme, tolerance: Duration) -> Self {
        match scheme {
            Scheme::Standard => self.standard_tolerance = Some(tolerance),
            Scheme::Legacy => self.legacy_tolerance = Some(tolerance),
        }
        self
    }

    /// Accepts a signature of any age, for reading stored deliveries.
    ///
    /// **Never use it for incoming requests**: it allows an attacker to replay a captured
    /// delivery at any time.
    pub fn dangerously_accept_any_timestamp(mut self) -> Self {
        self.standard_tolerance = None;
        self.legacy_tolerance = None;
        self
    }

    /// Verifies a request by the current system time.
    ///
    /// `body` holds the exact bytes that were received.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the delivery is rejected.
    #[cfg(any(
        feature = "js",
        not(all(target_family = "wasm", target_os = "unknown"))
    ))]
    pub fn verify<'a>(
        &self,
        headers: &'a HeaderMap,
        body: &'a [u8],
    ) -> Result<Verified<'a>, VerifyError> {
        self.verify_at(headers, body, system_time())
    }

    /// Verifies a request by the given time.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the delivery is rejected. If `now` is before 1970,
    /// every valid signature is [too new](VerifyError::TooNew).
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
            let signed = self.is_signed(&headers, group, body);
            if signed && outcome.is_err() {
                let timestamp = group.timestamp;
                outcome = self
                    .is_fresh(timestamp, scheme, now)
                    .map(|()| Verified::new(headers.id, timestamp.time, scheme, body));
            }
        }
        outcome
    }

    /// Verifies a request whose body was read, by the current system time.
    ///
    /// Does the same as [`verify`](Self::verify), for servers whose requests are those of the crate `http`.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the delivery is rejected.
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    pub fn verify_request<'a, B: AsRef<[u8]>>(
        &self,
        request: &'a http::Request<B>,
    ) -> Result<Verified<'a>, VerifyError> {
        self.verify(request.headers(), request.body().as_ref())
    }

    /// Verifies a request whose body was read, by the given time.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the delivery is rejected.
    pub fn verify_request_at<'a, B: AsRef<[u8]>>(
        &self,
        request: &'a http::Request<B>,
        now: SystemTime,
    ) -> Result<Verified<'a>, VerifyError> {
        self.verify_at(request.headers(), request.body().as_ref(), now)
    }

    /// Whether any key made any of the signatures. Always compares all of them.
    fn is_signed(
        &self,
        headers: &SignatureHeaders<'_>,
        group: &SignatureGroup<'_>,
        body: &[u8],
    ) -> bool {
        let mut signed = false;
        for key in self
            .keys
            .iter()
            .filter(|key| key.scheme() == headers.scheme)
        {
            let expected = key.authenticate(headers.id, group.timestamp.text, body);
            for tag in group.tags(headers.scheme) {
                // Not `||`, which would stop at the first match.
                signed |= expected.is(&tag);
            }
        }
        signed
    }

    /// Verifies a request by the current system time and keeps its body.
    ///
    /// Does the same as [`verify`](Self::verify), but the result owns the body.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the delivery is rejected.
    #[cfg(any(
        feature = "js",
        not(all(target_family = "wasm", target_os = "unknown"))
    ))]
    pub fn verify_owned(
        &self,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Result<VerifiedDelivery, VerifyError> {
        self.verify_owned_at(headers, body, system_time())
    }

    /// Verifies a request by the given time and keeps its body.
    ///
    /// Does the same as [`verify_at`](Self::verify_at), but the result owns the body.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the delivery is rejected.
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
        let tolerance = match scheme {
            Scheme::Standard => self.standard_tolerance,
            Scheme::Legacy => self.legacy_tolerance,
        };
        let Some(tolerance) = tolerance else {
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
            .field("standard_tolerance", &self.standard_tolerance)
            .field("legacy_tolerance", &self.legacy_tolerance)
            .finish()
    }
}
