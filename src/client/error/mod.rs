//! The errors of a request, with the response of the service.

mod api;
mod decode;
mod truncated;

use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub use api::{ApiError, FieldError};
pub use decode::DecodeError;
pub use truncated::TruncatedError;

use crate::client::retry::Idempotency;
use crate::client::tls;

/// An operation of the OpenAPI document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Operation {
    /// The Rust method of the operation, such as `list_calls` of
    /// [`Client`](crate::Client) or `rotate` of [`Webhooks`](crate::beta::Webhooks).
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// The effect of sending the request twice.
    pub idempotency: Idempotency,
}

impl Operation {
    #[doc(hidden)]
    pub const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        idempotency: Idempotency,
    ) -> Self {
        Self {
            id,
            method,
            path,
            idempotency,
        }
    }
}

/// The error of a request or of building a client.
///
/// `Display` and `Debug` never show the API key. Without the feature `debug-pii`, they show no
/// body, query, phone number or e-mail address either. In the message of an error response, they
/// also redact quotes of the request. The full response is available through [`ApiError`] and
/// [`DecodeError`].
#[non_exhaustive]
pub enum Error {
    /// A setting of the client is invalid: key, base URL or environment.
    Config(ConfigError),
    /// The request is incomplete or invalid. It was not sent.
    #[non_exhaustive]
    InvalidRequest {
        /// The operation.
        operation: &'static Operation,
        /// The missing or invalid field. Never holds a value.
        reason: String,
    },
    /// No response arrived within the timeout or the deadline. The service may have acted.
    #[non_exhaustive]
    Timeout {
        /// The operation.
        operation: &'static Operation,
        /// The error of reqwest, without the URL.
        source: reqwest::Error,
    },
    /// The connection failed or broke.
    #[non_exhaustive]
    Transport {
        /// The operation.
        operation: &'static Operation,
        /// The error of reqwest, without the URL.
        source: reqwest::Error,
    },
    /// The rate limit would have delayed the request beyond its deadline. It was not sent.
    #[non_exhaustive]
    RateLimited {
        /// The operation.
        operation: &'static Operation,
        /// The delay that would have been needed.
        wait: Duration,
    },
    /// The service returned an error response.
    Api(Box<ApiError>),
    /// A successful response cannot be decoded.
    Decode(Box<DecodeError>),
    /// A successful response has an incomplete body.
    Truncated(Box<TruncatedError>),
    /// A list returned a page token a second time.
    #[non_exhaustive]
    RepeatedPageToken {
        /// The operation that lists.
        operation: &'static Operation,
    },
}

/// An invalid setting of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigError {
    /// The setting, such as `QUO_API_KEY`.
    pub setting: &'static str,
    /// The problem and its remedy. Never holds the value.
    pub reason: String,
}

impl Error {
    /// Returns the HTTP status, or `None` without a response.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::Truncated(error) => Some(error.status),
            Self::Timeout { source, .. } | Self::Transport { source, .. } => source.status(),
            _ => None,
        }
    }

    /// Returns the headers of the response, or `None` without one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) => Some(error.headers()),
            Self::Decode(error) => Some(error.headers()),
            Self::Truncated(error) => Some(error.headers()),
            _ => None,
        }
    }

    /// Returns the service's id of the exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(self.headers()?)
    }

    /// Returns the error response of the service, if there is one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the operation that failed, or `None` for an invalid setting of the client.
    pub fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Config(_) => None,
            Self::InvalidRequest { operation, .. }
            | Self::Timeout { operation, .. }
            | Self::Transport { operation, .. }
            | Self::RateLimited { operation, .. }
            | Self::RepeatedPageToken { operation } => Some(operation),
            Self::Api(error) => Some(error.operation),
            Self::Decode(error) => Some(error.operation),
            Self::Truncated(error) => Some(error.operation),
        }
    }

    /// Whether the service may have carried out a failed request whose repetition could have
    /// its effect twice.
    ///
    /// True for requests that are [`Idempotency::NotIdempotent`], such as sending a message,
    /// without a response or with a 5xx. Such a request is not retried automatically. For
    /// [`Decode`](Self::Decode) and [`Truncated`](Self::Truncated) the outcome is known: the
    /// message was sent.
    ///
    /// To determine the outcome, list what the request would have created:
    ///
    /// ```no_run
    /// use quo_sdk::{Client, Error, types::SendMessage};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// let started = chrono::Utc::now() - chrono::TimeDelta::minutes(1);
    /// let content = "On our way.";
    /// let message = SendMessage::builder().from("PN123").to(["+15555550111"]).content(content);
    /// match quo.send_message().body(message.clone()).send().await {
    ///     Err(error) if error.is_outcome_unknown() => {
    ///         let recent = quo
    ///             .list_messages()
    ///             .phone_number_id("PN123")
    ///             .participants(["+15555550111"])
    ///             .created_after(started)
    ///             .stream()
    ///             .try_collect()
    ///             .await?;
    ///         if !recent.iter().any(|sent| sent.text == content) {
    ///             quo.send_message().body(message).send().await?;
    ///         }
    ///     }
    ///     other => {
    ///         other?;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_outcome_unknown(&self) -> bool {
        let can_have_acted = match self {
            Self::Timeout { source, .. } | Self::Transport { source, .. } => !source.is_connect(),
            Self::Api(error) => error.status.is_server_error(),
            _ => false,
        };
        let idempotency = self.operation().map(|operation| operation.idempotency);
        can_have_acted && idempotency == Some(Idempotency::NotIdempotent)
    }

    /// Whether no complete response arrived within the timeout or the deadline.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout { .. } => true,
            Self::Truncated(error) => error.source.is_timeout(),
            _ => false,
        }
    }

    #[doc(hidden)]
    pub fn invalid_request(operation: &'static Operation, reason: String) -> Self {
        Self::InvalidRequest { operation, reason }
    }

    #[doc(hidden)]
    pub fn unbuildable(operation: &'static Operation) -> Self {
        let reason = "the values do not form a valid HTTP request".to_owned();
        Self::InvalidRequest { operation, reason }
    }

    pub(crate) fn from_reqwest(operation: &'static Operation, error: reqwest::Error) -> Self {
        let source = error.without_url();
        if source.is_timeout() {
            Self::Timeout { operation, source }
        } else {
            Self::Transport { operation, source }
        }
    }

    pub(crate) fn config(setting: &'static str, reason: impl Into<String>) -> Self {
        Self::Config(ConfigError {
            setting,
            reason: reason.into(),
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => write!(f, "{}: {}", error.setting, error.reason),
            Self::InvalidRequest { operation, reason } => {
                write!(f, "{} was not sent: {reason}", operation.id)
            }
            Self::Timeout { operation, .. } => {
                write!(f, "{}: the request timed out", operation.id)
            }
            Self::Transport { operation, source } if tls::is_missing(source) => write!(
                f,
                "{} was not sent: this build has no TLS for https. Enable the feature `rustls` of \
                 quo-sdk, or set an `http_client` with TLS",
                operation.id
            ),
            Self::Transport { operation, source } if source.is_connect() => {
                write!(f, "{}: the service cannot be reached", operation.id)
            }
            Self::Transport { operation, .. } => {
                write!(f, "{}: the connection failed", operation.id)
            }
            Self::RateLimited { operation, wait } => write!(
                f,
                "{} was not sent: the rate limit would have delayed it by {wait:?}, beyond its \
                 deadline",
                operation.id
            ),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Truncated(error) => error.fmt(f),
            Self::RepeatedPageToken { operation } => write!(
                f,
                "{}: the service returned a page token a second time; the list may be incomplete",
                operation.id
            ),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => f.debug_tuple("Config").field(error).finish(),
            Self::InvalidRequest { operation, reason } => f
                .debug_struct("InvalidRequest")
                .field("operation", &operation.id)
                .field("reason", reason)
                .finish(),
            Self::Timeout { operation, source } => f
                .debug_struct("Timeout")
                .field("operation", &operation.id)
                .field("source", source)
                .finish(),
            Self::Transport { operation, source } => f
                .debug_struct("Transport")
                .field("operation", &operation.id)
                .field("source", source)
                .finish(),
            Self::RateLimited { operation, wait } => f
                .debug_struct("RateLimited")
                .field("operation", &operation.id)
                .field("wait", wait)
                .finish(),
            Self::Api(error) => f.debug_tuple("Api").field(error).finish(),
            Self::Decode(error) => f.debug_tuple("Decode").field(error).finish(),
            Self::Truncated(error) => f.debug_tuple("Truncated").field(error).finish(),
            Self::RepeatedPageToken { operation } => f
                .debug_struct("RepeatedPageToken")
                .field("operation", &operation.id)
                .finish(),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Timeout { source, .. } | Self::Transport { source, .. } => Some(source),
            Self::Truncated(error) => Some(&error.source),
            _ => None,
        }
    }
}

/// Returns the service's id of an exchange.
pub(crate) fn correlation_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-correlation-id")?.to_str().ok()
}

/// The length of a body, shown in place of the body.
struct Length(usize);

impl fmt::Debug for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0)
    }
}
