//! Deliveries whose signature is good. Only a verifier makes them.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;

use super::Scheme;
use crate::values::redact::safe_id;

/// A delivery that the service signed, borrowed from the request.
///
/// Its body is still bytes: whether they are JSON is another question. They are
/// not shown by `Debug`.
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

    /// The `webhook-id`, the same for every attempt at this delivery; signed.
    /// `None` in the legacy scheme, which has no such id.
    pub fn delivery_id(&self) -> Option<&'a str> {
        self.delivery_id
    }

    /// When this attempt was signed; in whole seconds, or milliseconds in the
    /// legacy scheme.
    ///
    /// Not when the event happened: a retry is signed anew. That is in the body.
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }

    /// How it was signed.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The bytes that were signed.
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// The event that the body holds.
    ///
    /// # Errors
    ///
    /// As [`parse`](super::parse). A verified body that does not fit is a change at
    /// the service, not an attack: keep it.
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

/// A delivery that the service signed, with its body: to be sent to another task,
/// or put into a queue.
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

    /// The same, borrowed.
    pub fn as_verified(&self) -> Verified<'_> {
        Verified::new(
            self.delivery_id(),
            self.timestamp,
            self.scheme,
            self.body.as_ref(),
        )
    }

    /// See [`Verified::delivery_id`].
    pub fn delivery_id(&self) -> Option<&str> {
        self.delivery_id.as_deref()
    }

    /// See [`Verified::timestamp`].
    pub fn timestamp(&self) -> SystemTime {
        self.timestamp
    }

    /// How it was signed.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The bytes that were signed.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The event that the body holds.
    ///
    /// # Errors
    ///
    /// As [`parse`](super::parse).
    pub fn payload(&self) -> Result<super::Payload, super::ParseError> {
        super::parse(&self.body)
    }

    /// The bytes that were signed, alone.
    pub fn into_body(self) -> Bytes {
        self.body
    }
}

impl fmt::Debug for VerifiedDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_verified().fmt(f)
    }
}
