//! The error of a successful response that is larger than the client accepts.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Length, Operation, correlation_id};
use crate::values::redact::text::scrub;

/// A successful response with a larger body than
/// [`ClientBuilder::max_response_size`](crate::ClientBuilder::max_response_size) permits.
///
/// The service has carried out the operation. Do not repeat requests such as sending a message.
/// The request is not retried.
pub struct TooLargeError {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) attempts: u32,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl TooLargeError {
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

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the part of the body that was read, as many bytes as the limit. It may contain
    /// personal data.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the service's id of the exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }
}

impl fmt::Display for TooLargeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}, but the response is larger than `max_response_size`; {} bytes were read",
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

impl fmt::Debug for TooLargeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TooLargeError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("attempts", &self.attempts)
            .field("correlation_id", &self.correlation_id().map(scrub))
            .field("body", &Length(self.body.len()))
            .finish_non_exhaustive()
    }
}
