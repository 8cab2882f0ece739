//! The error of a successful response with an incomplete body.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Length, Operation, correlation_id};
use crate::values::redact::service::shown_exchange_id;

/// A successful response with an incomplete body, after a broken connection or a timeout.
///
/// The service has carried out the operation. Idempotent requests have already been retried by
/// the policy. Do not repeat other requests, such as sending a message. The created object may
/// be named in [`body`](Self::body), and can be found by listing.
pub struct TruncatedError {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) attempts: u32,
    /// The error of reqwest, without the URL.
    pub(crate) source: reqwest::Error,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl TruncatedError {
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

    /// Returns the part of the body that arrived. It may contain personal data.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the service's id of the exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }
}

impl fmt::Display for TruncatedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}, but the response ended after {} bytes",
            self.operation.id,
            self.status,
            self.body.len()
        )?;
        match self.correlation_id() {
            Some(id) => write!(f, "; correlation id {}", shown_exchange_id(id)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for TruncatedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TruncatedError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("attempts", &self.attempts)
            .field("source", &self.source)
            .field(
                "correlation_id",
                &self.correlation_id().map(shown_exchange_id),
            )
            .field("body", &Length(self.body.len()))
            .finish_non_exhaustive()
    }
}
