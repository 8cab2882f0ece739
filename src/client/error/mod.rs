//! The errors of a request, with the response of the service.

mod api;
mod decode;
mod interrupted;
mod too_large;
mod truncated;

use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub use api::{ApiError, FieldError};
pub use decode::DecodeError;
pub(crate) use interrupted::InterruptedCause;
pub use interrupted::InterruptedError;
pub use too_large::TooLargeError;
pub use truncated::TruncatedError;

use crate::client::rate_limit::retry_after;
use crate::client::retry::{FailureKind, Idempotency};
use crate::client::tls;
use crate::values::redact::text::scrub;
use crate::values::time_of_day::system_time;

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
/// body, query, phone number, name or e-mail address either. Of the texts of an error response,
/// they show only known wording; see [`ApiError`]. The full response is available through
/// [`ApiError`] and [`DecodeError`].
#[non_exhaustive]
pub enum Error {
    /// A setting of the client is invalid: key, base URL, user agent or environment. With the
    /// setting `blocking`, a request cannot be waited for; see the module `blocking`.
    Config(ConfigError),
    /// The request is incomplete or invalid. It was not sent.
    #[non_exhaustive]
    InvalidRequest {
        /// The operation.
        operation: &'static Operation,
        /// The missing or invalid field. Never holds a value.
        reason: String,
    },
    /// No response arrived within the timeout or the deadline.
    #[non_exhaustive]
    Timeout {
        /// The operation.
        operation: &'static Operation,
        /// The number of attempts that were made, at least 1.
        attempts: u32,
        /// Whether the service may have received the last attempt. It has not if the attempt ended
        /// while it was connecting.
        may_have_arrived: bool,
        /// The error of reqwest, without the URL.
        source: reqwest::Error,
    },
    /// The connection failed or broke.
    #[non_exhaustive]
    Transport {
        /// The operation.
        operation: &'static Operation,
        /// The number of attempts that were made, at least 1.
        attempts: u32,
        /// Whether the service may have received the last attempt.
        may_have_arrived: bool,
        /// The error of reqwest, without the URL.
        source: reqwest::Error,
    },
    /// The time until the deadline was used up before anything was sent; see
    /// [`ClientBuilder::deadline`](crate::ClientBuilder::deadline).
    #[non_exhaustive]
    DeadlineExceeded {
        /// The operation.
        operation: &'static Operation,
    },
    /// The rate limit would have delayed the request beyond its deadline, or left it too little
    /// time; see [`ClientBuilder::deadline`](crate::ClientBuilder::deadline). It was not sent.
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
    /// A stream of a successful response ended early.
    Interrupted(Box<InterruptedError>),
    /// A list returned too many empty pages in succession, each with the token of another one.
    ///
    /// [`Pages::next_page_token`](crate::Pages::next_page_token) continues the list.
    #[non_exhaustive]
    TooManyEmptyPages {
        /// The operation that lists.
        operation: &'static Operation,
        /// The number of empty pages.
        pages: u32,
    },
    /// A successful response is larger than the client accepts.
    TooLarge(Box<TooLargeError>),
    /// The response came from another URL, because a custom
    /// [`http_client`](crate::ClientBuilder::http_client) follows redirects.
    #[non_exhaustive]
    Redirected {
        /// The operation.
        operation: &'static Operation,
        /// The number of attempts that were made, at least 1.
        attempts: u32,
        /// The status of the response.
        status: StatusCode,
        /// The URL of the response, without its query. Phone numbers and e-mail addresses in it
        /// are redacted.
        url: String,
    },
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
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Truncated(error) => Some(error.status()),
            Self::Interrupted(error) => Some(error.status()),
            Self::TooLarge(error) => Some(error.status()),
            Self::Redirected { status, .. } => Some(*status),
            Self::Timeout { source, .. } | Self::Transport { source, .. } => source.status(),
            _ => None,
        }
    }

    /// Returns the error code of the service, seven digits. `None` without an error response or
    /// without a code in it.
    pub fn code(&self) -> Option<&str> {
        self.api()?.code()
    }

    /// Returns the number of attempts that were made. It is 0 if the request was not sent.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Timeout { attempts, .. }
            | Self::Transport { attempts, .. }
            | Self::Redirected { attempts, .. } => *attempts,
            Self::Api(error) => error.attempts(),
            Self::Decode(error) => error.attempts(),
            Self::Truncated(error) => error.attempts(),
            Self::Interrupted(error) => error.attempts(),
            Self::TooLarge(error) => error.attempts(),
            Self::RepeatedPageToken { .. } | Self::TooManyEmptyPages { .. } => 1,
            Self::Config(_)
            | Self::InvalidRequest { .. }
            | Self::RateLimited { .. }
            | Self::DeadlineExceeded { .. } => 0,
        }
    }

    /// Whether the service returned 404: what the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the service returned 401: the API key is missing, wrong or revoked.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the rate limit was reached: the service returned 429, or the client's own limit
    /// would have delayed the request beyond its deadline.
    pub fn is_rate_limited(&self) -> bool {
        matches!(self, Self::RateLimited { .. }) || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.api().is_some_and(|error| error.status() == status)
    }

    /// Whether the same request can succeed later, without a risk of its effect twice.
    ///
    /// The automatic retries have the same rule; see [`RetryPolicy`](crate::RetryPolicy). After
    /// them, wait longer, at least [`retry_after`](Self::retry_after). It is false where
    /// [`is_outcome_unknown`](Self::is_outcome_unknown) is true.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use quo_sdk::{Client, Error};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// match quo.list_users().send().await {
    ///     Err(error) if error.is_retryable() => {
    ///         let delay = error.retry_after().unwrap_or(Duration::from_secs(60));
    ///         println!("{error}: next attempt in {delay:?}");
    ///     }
    ///     Err(error) if error.is_unauthorized() => println!("check QUO_API_KEY"),
    ///     result => println!("{} users", result?.items.len()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_retryable(&self) -> bool {
        let failure = match self {
            Self::RateLimited { .. } | Self::DeadlineExceeded { .. } => return true,
            Self::Timeout {
                source,
                may_have_arrived,
                ..
            }
            | Self::Transport {
                source,
                may_have_arrived,
                ..
            } => FailureKind::of_reqwest(source, *may_have_arrived),
            Self::Truncated(_) | Self::Interrupted(_) => FailureKind::Truncated,
            Self::TooLarge(_) => FailureKind::TooLarge,
            Self::Redirected { .. } => FailureKind::Redirected,
            Self::Api(error) => FailureKind::Status {
                status: error.status(),
                retry_after: None,
            },
            Self::Config(_)
            | Self::InvalidRequest { .. }
            | Self::Decode(_)
            | Self::RepeatedPageToken { .. }
            | Self::TooManyEmptyPages { .. } => return false,
        };
        let operation = self.operation();
        operation.is_some_and(|operation| failure.is_retryable(operation.idempotency))
    }

    /// Returns the delay that the service asks for in `Retry-After`, or that the client's own
    /// rate limit would need.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited { wait, .. } => Some(*wait),
            _ => retry_after(self.headers()?, system_time()),
        }
    }

    /// Returns the headers of the response, or `None` without one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) => Some(error.headers()),
            Self::Decode(error) => Some(error.headers()),
            Self::Truncated(error) => Some(error.headers()),
            Self::TooLarge(error) => Some(error.headers()),
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
            | Self::DeadlineExceeded { operation }
            | Self::Redirected { operation, .. }
            | Self::RepeatedPageToken { operation }
            | Self::TooManyEmptyPages { operation, .. } => Some(operation),
            Self::Api(error) => Some(error.operation()),
            Self::Decode(error) => Some(error.operation()),
            Self::Truncated(error) => Some(error.operation()),
            Self::Interrupted(error) => Some(error.operation()),
            Self::TooLarge(error) => Some(error.operation()),
        }
    }

    /// Whether the service may have carried out a failed request whose repetition could have
    /// its effect twice.
    ///
    /// True for requests that are [`Idempotency::NotIdempotent`], such as sending a message,
    /// without a response, with a 5xx or 303, or with the response of another URL. Such a request
    /// is not retried automatically. False if the request was not sent, for example because the
    /// connection failed or timed out. For [`Decode`](Self::Decode),
    /// [`Truncated`](Self::Truncated) and [`TooLarge`](Self::TooLarge) the outcome is known: the
    /// message was sent.
    ///
    /// For a message, [`Client::find_sent`](crate::Client::find_sent) determines the outcome. It lists
    /// the messages for some minutes, because an empty list right after a timeout is no proof. It
    /// tells the message from incoming ones and from an identical one that was sent before:
    ///
    /// ```no_run
    /// use quo_sdk::{Client, Error, SendOutcome};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// let request = quo.send_message().from("PN123").to("+15555550111").content("On our way.");
    /// let since = std::time::SystemTime::now();
    /// match request.clone().send().await {
    ///     Err(error) if error.is_outcome_unknown() => match quo.find_sent(&request, since).await? {
    ///         SendOutcome::Found(message) => println!("{} was sent", message.id),
    ///         SendOutcome::NotFound { .. } => println!("{} was sent", request.send().await?.id),
    ///         other => println!("not certain: {other:?}"),
    ///     },
    ///     result => println!("{} was sent", result?.id),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// For anything else, list what the request would have created, after the same wait.
    pub fn is_outcome_unknown(&self) -> bool {
        let can_have_acted = match self {
            Self::Timeout {
                may_have_arrived, ..
            }
            | Self::Transport {
                may_have_arrived, ..
            } => *may_have_arrived,
            Self::Api(error) => {
                let (status, retry_after) = (error.status(), None);
                let failure = FailureKind::Status {
                    status,
                    retry_after,
                };
                failure.may_have_acted()
            }
            Self::Redirected { .. } => true,
            _ => false,
        };
        let idempotency = self.operation().map(|operation| operation.idempotency);
        can_have_acted && idempotency == Some(Idempotency::NotIdempotent)
    }

    /// Whether no complete response arrived within the timeout or the deadline.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout { .. } | Self::DeadlineExceeded { .. } => true,
            Self::Truncated(error) => error.source.is_timeout(),
            Self::Interrupted(error) => error.is_timeout(),
            _ => false,
        }
    }

    pub(crate) fn invalid_request(operation: &'static Operation, reason: String) -> Self {
        Self::InvalidRequest { operation, reason }
    }

    pub(crate) fn unbuildable(operation: &'static Operation) -> Self {
        let reason = "the values do not form a valid HTTP request".to_owned();
        Self::InvalidRequest { operation, reason }
    }

    pub(crate) fn from_reqwest(
        operation: &'static Operation,
        attempts: u32,
        may_have_arrived: bool,
        error: reqwest::Error,
    ) -> Self {
        // reqwest refuses a URL without sending: one that is too long, or one that the `https_only`
        // of its client forbids.
        if error.is_builder() {
            let url = error.url().map_or("", reqwest::Url::as_str);
            if url.starts_with("http:") && url.parse::<http::Uri>().is_ok() {
                let reason = "the `http_client` sends to https:// URLs only".to_owned();
                return Self::invalid_request(operation, reason);
            }
            return Self::unbuildable(operation);
        }
        let source = error.without_url();
        if source.is_timeout() {
            Self::Timeout {
                operation,
                attempts,
                may_have_arrived,
                source,
            }
        } else {
            Self::Transport {
                operation,
                attempts,
                may_have_arrived,
                source,
            }
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
            Self::Timeout {
                operation,
                attempts,
                may_have_arrived,
                ..
            } => {
                let phase = match may_have_arrived {
                    true => "the request",
                    false => "the connection",
                };
                write!(f, "{}: {phase} timed out{}", operation.id, After(*attempts))
            }
            Self::Transport {
                operation, source, ..
            } if tls::is_missing(source) => write!(
                f,
                "{} was not sent: this build has no TLS for https. Enable the feature `rustls` of \
                 quo-sdk, or set an `http_client` with TLS",
                operation.id
            ),
            Self::Transport {
                operation,
                attempts,
                may_have_arrived,
                source,
            } => {
                let failure = match may_have_arrived {
                    true => "the connection failed",
                    false => "the service cannot be reached",
                };
                let (after, cause) = (After(*attempts), root_cause(source));
                write!(f, "{}: {failure}{after}: {cause}", operation.id)
            }
            Self::RateLimited { operation, wait } => write!(
                f,
                "{} was not sent: the rate limit would have delayed it by {wait:?}, too long for \
                 its deadline",
                operation.id
            ),
            Self::DeadlineExceeded { operation } => write!(
                f,
                "{} was not sent: no time was left before its deadline",
                operation.id
            ),
            Self::Redirected {
                operation,
                status,
                url,
                ..
            } => write!(
                f,
                "{}: the HTTP client followed a redirect to {url}, which returned {status}; \
                 disable redirects in the `http_client`",
                operation.id
            ),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Truncated(error) => error.fmt(f),
            Self::Interrupted(error) => error.fmt(f),
            Self::TooManyEmptyPages { operation, pages } => write!(
                f,
                "{}: the service returned {pages} empty pages in succession; the list may be \
                 incomplete",
                operation.id
            ),
            Self::TooLarge(error) => error.fmt(f),
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
            Self::Timeout {
                operation,
                attempts,
                may_have_arrived,
                source,
            } => f
                .debug_struct("Timeout")
                .field("operation", &operation.id)
                .field("attempts", attempts)
                .field("may_have_arrived", may_have_arrived)
                .field("source", source)
                .finish(),
            Self::Transport {
                operation,
                attempts,
                may_have_arrived,
                source,
            } => f
                .debug_struct("Transport")
                .field("operation", &operation.id)
                .field("attempts", attempts)
                .field("may_have_arrived", may_have_arrived)
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
            Self::Interrupted(error) => f.debug_tuple("Interrupted").field(error).finish(),
            Self::TooManyEmptyPages { operation, pages } => f
                .debug_struct("TooManyEmptyPages")
                .field("operation", &operation.id)
                .field("pages", pages)
                .finish(),
            Self::TooLarge(error) => f.debug_tuple("TooLarge").field(error).finish(),
            Self::DeadlineExceeded { operation } => f
                .debug_struct("DeadlineExceeded")
                .field("operation", &operation.id)
                .finish(),
            Self::Redirected {
                operation,
                attempts,
                status,
                url,
            } => f
                .debug_struct("Redirected")
                .field("operation", &operation.id)
                .field("attempts", attempts)
                .field("status", &status.as_u16())
                .field("url", url)
                .finish(),
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
            Self::Interrupted(error) => match &error.cause {
                InterruptedCause::Timeout => None,
                InterruptedCause::Transport(source) => Some(source),
            },
            _ => None,
        }
    }
}

/// Returns the message of the innermost error, such as "Connection refused (os error 111)".
fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    scrub(&cause.to_string()).into_owned()
}

/// The number of attempts, shown if it is more than one.
struct After(u32);

impl fmt::Display for After {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 | 1 => Ok(()),
            attempts => write!(f, " after {attempts} attempts"),
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
