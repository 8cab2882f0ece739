//! Requests that are rejected: the reason, the response and the log.

use std::error::Error;
use std::fmt;
use std::time::{Duration, Instant};

use http::StatusCode;

use super::ExtractorConfig;
use crate::webhook::warning::Warning;
use crate::webhook::{ParseError, VerifyError};

/// An error of a framework, or of a lookup.
pub(super) type BoxError = Box<dyn Error + Send + Sync>;

/// The rejection of a request that does not reach the handler.
///
/// As a response it is a status without a body.
#[derive(Debug)]
pub struct Rejection {
    kind: RejectionKind,
    retry_after: Option<Duration>,
}

/// The kind of a [`Rejection`].
#[derive(Debug)]
#[non_exhaustive]
pub enum RejectionKind {
    /// The request failed verification.
    Unverified(VerifyError),
    /// The keys have no entry for the path parameter of the request.
    UnknownTenant,
    /// The lookup of the keys failed.
    Lookup(BoxError),
    /// The body is too large.
    TooLarge {
        /// The maximum size in bytes.
        limit: usize,
    },
    /// The body could not be read to its end.
    Unreadable(BoxError),
    /// The request is verified, but its body cannot be parsed as an event. The error holds the
    /// body.
    Unparsable(ParseError),
}

impl Rejection {
    /// Creates a rejection, for tests of a handler that takes one.
    pub fn new(kind: RejectionKind) -> Self {
        Self {
            kind,
            retry_after: None,
        }
    }

    /// Creates a rejection and logs it.
    pub(super) fn logged(kind: RejectionKind, config: ExtractorConfig) -> Self {
        let rejection = Self {
            kind,
            retry_after: config.retry_after,
        };
        rejection.log();
        rejection
    }

    /// Logs at level debug what anyone can send, and counts it in a warning at most once a minute.
    fn log(&self) {
        static UNVERIFIED: Warning = Warning::new();
        let status = self.status().as_u16();
        let is_ours = matches!(
            self.kind,
            RejectionKind::Unparsable(_) | RejectionKind::Lookup(_)
        );
        if is_ours {
            tracing::warn!(status, reason = %self, "webhook delivery rejected");
            return;
        }
        tracing::debug!(status, reason = %self, "webhook delivery rejected");
        if let Some(count) = UNVERIFIED.add(1, Instant::now()) {
            tracing::warn!(
                count,
                status,
                reason = %self,
                "webhook deliveries rejected; the reason is that of the last one"
            );
        }
    }

    /// Returns the value of the header `Retry-After`, if it is sent.
    pub(super) fn retry_after_seconds(&self) -> Option<u64> {
        Some(self.retry_after?.as_secs())
    }

    /// Returns the kind of the rejection.
    pub fn kind(&self) -> &RejectionKind {
        &self.kind
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        match &self.kind {
            RejectionKind::Unverified(
                VerifyError::Unsigned
                | VerifyError::MissingHeader { .. }
                | VerifyError::MalformedHeader { .. },
            )
            | RejectionKind::Unreadable(_)
            | RejectionKind::Unparsable(_) => StatusCode::BAD_REQUEST,
            RejectionKind::Unverified(_) | RejectionKind::UnknownTenant => StatusCode::UNAUTHORIZED,
            RejectionKind::Lookup(_) => StatusCode::SERVICE_UNAVAILABLE,
            RejectionKind::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            RejectionKind::Unverified(error) => error.fmt(f),
            RejectionKind::UnknownTenant => {
                f.write_str("there are no keys for the path parameter of the request")
            }
            RejectionKind::Lookup(_) => f.write_str("the keys could not be looked up"),
            RejectionKind::TooLarge { limit } => write!(f, "the body is larger than {limit} bytes"),
            RejectionKind::Unreadable(_) => f.write_str("the body could not be read to its end"),
            RejectionKind::Unparsable(error) => error.fmt(f),
        }
    }
}

impl Error for Rejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            // `Display` shows their message already.
            RejectionKind::Unverified(_)
            | RejectionKind::UnknownTenant
            | RejectionKind::TooLarge { .. }
            | RejectionKind::Unparsable(_) => None,
            RejectionKind::Lookup(error) | RejectionKind::Unreadable(error) => Some(&**error),
        }
    }
}
