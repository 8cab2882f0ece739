//! Deliveries with a valid signature. Only a verifier creates them.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;

use super::Scheme;
use crate::values::redact::safe_id;

/// A verified delivery, borrowed from the request.
///
/// The body is not parsed yet and may not be valid JSON. `Debug` does not show it.
#[derive(Clone, Copy)]
pub struct Verified<'a> {
    delivery_id: Option<&'a str>,
    timestamp: SystemTime,
    scheme: Scheme,
    body: &'a [u8],
}

impl<'a> Verified<'a> {
    pub(super) fn new(
        delivery_id: Option<&'a str>,
        timestamp: SystemTime,
        scheme: Scheme,
        body: &'a [u8],
    ) -> Self {
        Self {
            delivery_id,
            timestamp,
            scheme,
            body,
        }
    }

    /// Returns the signed `webhook-id`, the same for every attempt of this delivery.
    ///
    /// `None` in the legacy scheme, which has no delivery id.
    pub fn delivery_id(&self) -> Option<&'a str> {
        self.delivery_id
    }

    /// Returns the time at which this attempt was signed, in whole seconds, or
    /// milliseconds in the legacy scheme.
    ///
    /// Every retry is signed again. The time of the event is in the body.
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }

    /// Returns the signature scheme of the delivery.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Returns the signed body.
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// Parses the event in the body.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`parse`](super::parse). A verified body that cannot be parsed
    /// comes from a change at the service, not from an attacker. Store it.
    pub fn payload(&self) -> Result<super::Payload, super::ParseError> {
        super::parse(self.body)
    }
}

impl fmt::Debug for Verified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("delivery_id", &self.delivery_id.map(safe_id))
            .field("timestamp", &self.timestamp)
            .field("scheme", &self.scheme)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish()
    }
}

/// A verified delivery that owns its body, so that it can be sent to another task or
/// queued.
#[derive(Clone)]
pub struct VerifiedDelivery {
    delivery_id: Option<String>,
    timestamp: SystemTime,
    scheme: Scheme,
    body: Bytes,
}

impl VerifiedDelivery {
    pub(super) fn new(
        delivery_id: Option<String>,
        timestamp: SystemTime,
        scheme: Scheme,
        body: Bytes,
    ) -> Self {
        Self {
            delivery_id,
            timestamp,
            scheme,
            body,
        }
    }

    /// Returns a borrowed view of this delivery.
    pub fn as_verified(&self) -> Verified<'_> {
        Verified::new(
            self.delivery_id(),
            self.timestamp,
            self.scheme,
            self.body.as_ref(),
        )
    }

    /// Returns the signed `webhook-id`; see [`Verified::delivery_id`].
    pub fn delivery_id(&self) -> Option<&str> {
        self.delivery_id.as_deref()
    }

    /// Returns the time at which this attempt was signed; see [`Verified::timestamp`].
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }

    /// Returns the signature scheme of the delivery.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Returns the signed body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Parses the event in the body.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`parse`](super::parse).
    pub fn payload(&self) -> Result<super::Payload, super::ParseError> {
        super::parse(&self.body)
    }

    /// Returns the signed body and drops the rest.
    pub fn into_body(self) -> Bytes {
        self.body
    }
}

impl fmt::Debug for VerifiedDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_verified().fmt(f)
    }
}
