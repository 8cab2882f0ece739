//! The error of a stream of a response that ended early.

use std::fmt;

use reqwest::StatusCode;

use super::Operation;

/// A stream of a successful response that ended early, after a broken connection or a timeout.
///
/// The service has carried out the operation. The stream is not continued: what was read is the
/// start of the body.
pub struct InterruptedError {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) attempts: u32,
    pub(crate) bytes_read: u64,
    pub(crate) cause: InterruptedCause,
}

/// Why a stream ended early.
#[derive(Debug)]
pub(crate) enum InterruptedCause {
    /// No chunk arrived within the timeout.
    Timeout,
    /// The error of reqwest, without the URL.
    Transport(reqwest::Error),
}

impl InterruptedError {
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

    /// Returns the number of bytes of the body that were read.
    pub fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// Whether no chunk arrived within the timeout.
    pub fn is_timeout(&self) -> bool {
        match &self.cause {
            InterruptedCause::Timeout => true,
            InterruptedCause::Transport(error) => error.is_timeout(),
        }
    }
}

impl fmt::Display for InterruptedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            status,
            bytes_read,
            ..
        } = self;
        let reason = match self.is_timeout() {
            true => "no more arrived in time",
            false => "the connection broke",
        };
        write!(
            f,
            "{}: {status}, but {reason} after {bytes_read} bytes",
            operation.id
        )
    }
}

impl fmt::Debug for InterruptedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InterruptedError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("attempts", &self.attempts)
            .field("bytes_read", &self.bytes_read)
            .field("cause", &self.cause)
            .finish()
    }
}
