//! How an attempt or a call has ended, in a few words that fit a label.

use crate::client::error::Error;

/// How an attempt or a call has ended: well, or with which kind of [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The service carried out the request.
    Success,
    /// [`Error::Api`]: the service returned an error response.
    Api,
    /// [`Error::Timeout`].
    Timeout,
    /// [`Error::Transport`].
    Transport,
    /// [`Error::Truncated`].
    Truncated,
    /// [`Error::TooLarge`].
    TooLarge,
    /// [`Error::Redirected`].
    Redirected,
    /// [`Error::Decode`]. Attempts have no such end.
    Decode,
    /// [`Error::RateLimited`]. Attempts have no such end.
    RateLimited,
    /// [`Error::DeadlineExceeded`]. Attempts have no such end.
    DeadlineExceeded,
    /// [`Error::InvalidRequest`]: the HTTP client refused the request.
    InvalidRequest,
    /// The future of the request was dropped.
    Cancelled,
}

impl Outcome {
    /// Returns the outcome in lower case, such as `success` or `rate_limited`. There are few, so it
    /// can be the label of a metric, or `error.type` of OpenTelemetry.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Api => "api",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Truncated => "truncated",
            Self::TooLarge => "too_large",
            Self::Redirected => "redirected",
            Self::Decode => "decode",
            Self::RateLimited => "rate_limited",
            Self::DeadlineExceeded => "deadline_exceeded",
            Self::InvalidRequest => "invalid_request",
            Self::Cancelled => "cancelled",
        }
    }

    /// Returns the outcome of a request that failed.
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            Error::Api(_) => Self::Api,
            Error::Timeout { .. } => Self::Timeout,
            Error::Transport { .. } => Self::Transport,
            Error::Truncated(_) | Error::Interrupted(_) => Self::Truncated,
            Error::TooLarge(_) => Self::TooLarge,
            Error::Redirected { .. } => Self::Redirected,
            Error::Decode(_)
            | Error::RepeatedPageToken { .. }
            | Error::TooManyEmptyPages { .. } => Self::Decode,
            Error::RateLimited { .. } => Self::RateLimited,
            Error::DeadlineExceeded { .. } => Self::DeadlineExceeded,
            Error::InvalidRequest { .. } | Error::Config(_) => Self::InvalidRequest,
        }
    }
}
