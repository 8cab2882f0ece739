//! Everything that can go wrong with a call, without losing what the service said.

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

/// What a call is, in the document's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Operation {
    /// The method that makes the call, such as `list_calls` of
    /// [`Client`](crate::Client) or `rotate` of [`Webhooks`](crate::beta::Webhooks).
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// What sending it twice does.
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

/// Why a call failed.
///
/// Neither `Display` nor `Debug` shows the API key, a request or response body,
/// the query of a URL, a phone number or an e-mail address, unless the feature
/// `debug-pii` is on (the key never appears). The message of a refusal is shown
/// without them, and without anything of the request that it quotes. What the
/// service answered is still there, in [`ApiError`] and [`DecodeError`].
#[non_exhaustive]
pub enum Error {
    /// The client cannot be made like this: key, base URL, environment.
    Config(ConfigError),
    /// The call was not filled in as the operation needs it; nothing was sent.
    #[non_exhaustive]
    InvalidRequest {
        /// The call.
        operation: &'static Operation,
        /// What is missing or does not fit, by field. Holds no value.
        reason: String,
    },
    /// No answer within the timeout or the deadline. The service may have acted all the same.
    #[non_exhaustive]
    Timeout {
        /// The call.
        operation: &'static Operation,
        /// What reqwest said, without the URL.
        source: reqwest::Error,
    },
    /// The service could not be reached, or the connection broke.
    #[non_exhaustive]
    Transport {
        /// The call.
        operation: &'static Operation,
        /// What reqwest said, without the URL.
        source: reqwest::Error,
    },
    /// The rate limit would have held the call back beyond its deadline; nothing was
    /// sent.
    #[non_exhaustive]
    RateLimited {
        /// The call.
        operation: &'static Operation,
        /// How long it would have had to wait.
        wait: Duration,
    },
    /// The service refused.
    Api(Box<ApiError>),
    /// The service agreed, and its answer does not fit the document.
    Decode(Box<DecodeError>),
    /// The service agreed, and its answer broke off.
    Truncated(Box<TruncatedError>),
    /// A list named a next page that was read before.
    #[non_exhaustive]
    RepeatedPageToken {
        /// The list.
        operation: &'static Operation,
    },
}

/// Which setting of a client is wrong, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigError {
    /// The setting, such as `QUO_API_KEY`.
    pub setting: &'static str,
    /// What is wrong and what to do. Never holds the value.
    pub reason: String,
}

impl Error {
    /// The HTTP status, if the service answered.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::Truncated(error) => Some(error.status),
            Self::Timeout { source, .. } | Self::Transport { source, .. } => source.status(),
            _ => None,
        }
    }

    /// The headers of the answer, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) => Some(error.headers()),
            Self::Decode(error) => Some(error.headers()),
            Self::Truncated(error) => Some(error.headers()),
            _ => None,
        }
    }

    /// The service's name for the exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(self.headers()?)
    }

    /// What the service said, if it refused.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The call that failed; `None` for a client that could not be made.
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

    /// Whether the service may have done what it was asked to, although the call
    /// failed, and doing it again could do it twice.
    ///
    /// True for calls that are [`Idempotency::NotIdempotent`], such as sending a text, when no
    /// answer came or the answer was a 5xx. Such a call is not tried again by
    /// itself. A success that cannot be read ([`Decode`](Self::Decode),
    /// [`Truncated`](Self::Truncated)) is a known outcome: the text is sent. To find out, list what the call would have made:
    ///
    /// ```no_run
    /// use quo_sdk::{Client, Error, types::SendMessage};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// let started = chrono::Utc::now() - chrono::TimeDelta::minutes(1);
    /// let text = "On our way.";
    /// let message = SendMessage::builder().from("PN123").to(["+15555550111"]).content(text);
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
    ///         if !recent.iter().any(|sent| sent.text == text) {
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

    /// Whether no answer, or not all of it, came within the timeout or the deadline.
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
        let reason = "the values do not make an HTTP request".to_owned();
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
                write!(f, "{}: no answer in time", operation.id)
            }
            Self::Transport { operation, source } if tls::is_missing(source) => write!(
                f,
                "{} was not sent: this build has no TLS for https. Turn on the feature `rustls` of \
                 quo-sdk, or give the client an `http_client` that has TLS",
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
                "{} was not sent: the rate limit would have held it back for {wait:?}, which is \
                 beyond its deadline",
                operation.id
            ),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Truncated(error) => error.fmt(f),
            Self::RepeatedPageToken { operation } => write!(
                f,
                "{}: the service named a next page that was read before; what came until then \
                 may not be the whole list",
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

/// The service's name for an exchange.
pub(crate) fn correlation_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-correlation-id")?.to_str().ok()
}

/// A body of which only the length is shown.
struct Length(usize);

impl fmt::Debug for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0)
    }
}
