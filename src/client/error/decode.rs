//! A success that cannot be read: where, and what was expected there.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Length, Operation, correlation_id};
use crate::values::json_path::PathError;
use crate::values::redact::text::scrub;

/// A success whose body does not fit the document.
#[non_exhaustive]
pub struct DecodeError {
    /// The call.
    pub operation: &'static Operation,
    /// The HTTP status: the service did what it was asked to.
    pub status: StatusCode,
    /// Where in the body, such as `data[3].createdAt`; `.` for the whole.
    pub path: String,
    /// What was expected there. Holds no value.
    pub reason: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl DecodeError {
    /// The response's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The whole body as it came. It may hold anything that the service stores.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The service's name for this exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }

    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Vec<u8>,
        error: &PathError,
    ) -> Self {
        Self {
            operation,
            status,
            path: error.path().to_owned(),
            reason: error.reason(),
            headers,
            body,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}, but the answer cannot be read at `{}`: {}",
            self.operation.id, self.status, self.path, self.reason
        )?;
        match self.correlation_id() {
            Some(id) => write!(f, "; correlation id {}", scrub(id)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("path", &self.path)
            .field("reason", &self.reason)
            .field("correlation_id", &self.correlation_id().map(scrub))
            .field("body", &Length(self.body.len()))
            .finish_non_exhaustive()
    }
}
