//! The error of a successful response that cannot be decoded.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Length, Operation, correlation_id};
use crate::values::json_path::PathError;
use crate::values::redact::service::shown_exchange_id;

/// A successful response whose body does not match the OpenAPI document.
///
/// The service has carried out the operation.
pub struct DecodeError {
    operation: &'static Operation,
    status: StatusCode,
    attempts: u32,
    path: String,
    reason: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl DecodeError {
    /// Returns the operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the HTTP status, which is a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the number of attempts that were made, at least 1.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the JSON path of the error, such as `data[3].createdAt`; `.` for the root.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what was expected there. Never holds the actual value.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the whole body. It may contain personal data.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the service's id of the exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }

    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Vec<u8>,
        attempts: u32,
        error: &PathError,
    ) -> Self {
        Self {
            operation,
            status,
            attempts,
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
            "{}: {}, but the response cannot be decoded at `{}`: {}",
            self.operation.id, self.status, self.path, self.reason
        )?;
        match self.correlation_id() {
            Some(id) => write!(f, "; correlation id {}", shown_exchange_id(id)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("attempts", &self.attempts)
            .field("path", &self.path)
            .field("reason", &self.reason)
            .field(
                "correlation_id",
                &self.correlation_id().map(shown_exchange_id),
            )
            .field("body", &Length(self.body.len()))
            .finish_non_exhaustive()
    }
}
