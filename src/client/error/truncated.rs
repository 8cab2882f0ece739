//! A success that broke off: that it was one, and what came of it.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Length, Operation, correlation_id};
use crate::values::redact::text::scrub;

/// A success whose body broke off: the connection failed, or the time was up.
///
/// The service did what it was asked to. Calls that may be repeated have been, as
/// often as the policy says. Do not repeat what may not be, such as sending a text:
/// what was made may be named in [`body`](Self::body), and is found by listing.
#[non_exhaustive]
pub struct TruncatedError {
    /// The call.
    pub operation: &'static Operation,
    /// The HTTP status: the service did what it was asked to.
    pub status: StatusCode,
    /// What reqwest said, without the URL.
    pub source: reqwest::Error,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl TruncatedError {
    /// The response's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// As much of the body as came. It may hold anything that the service stores.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The service's name for this exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }
}

impl fmt::Display for TruncatedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}, but the answer broke off after {} bytes",
            self.operation.id,
            self.status,
            self.body.len()
        )?;
        match self.correlation_id() {
            Some(id) => write!(f, "; correlation id {}", scrub(id)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for TruncatedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TruncatedError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("source", &self.source)
            .field("correlation_id", &self.correlation_id().map(scrub))
            .field("body", &Length(self.body.len()))
            .finish_non_exhaustive()
    }
}
