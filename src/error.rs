//! Everything that can go wrong with a call, without losing what the service said.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;
use serde_json::Value;

use crate::quiet::{SHOWS_ALL, looks_like_a_token};
use crate::scrub::{Sent, scrub, without_secret};

/// What a call is, in the document's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Operation {
    /// The method of [`Client`](crate::Client), such as `list_calls`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
}

impl Operation {
    #[doc(hidden)]
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self { id, method, path }
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
    InvalidRequest {
        /// The call.
        operation: &'static Operation,
        /// What is missing or does not fit, by field. Holds no value.
        reason: String,
    },
    /// No answer within the timeout. The service may have acted all the same.
    Timeout {
        /// The call.
        operation: &'static Operation,
        /// What reqwest said, without the URL.
        source: reqwest::Error,
    },
    /// The service could not be reached, or the connection broke.
    Transport {
        /// The call.
        operation: &'static Operation,
        /// What reqwest said, without the URL.
        source: reqwest::Error,
    },
    /// The service refused.
    Api(Box<ApiError>),
    /// The service agreed, and its answer does not fit the document.
    Decode(Box<DecodeError>),
    /// A list named a next page that was read before.
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

/// An answer with a status that is no success.
///
/// The service has three shapes of error bodies, and in front of it stand
/// gateways that answer with HTML or nothing. All fields but the status are
/// what could be read.
#[non_exhaustive]
pub struct ApiError {
    /// The call.
    pub operation: &'static Operation,
    /// The HTTP status.
    pub status: StatusCode,
    /// Seven digits: two for the resource, two for the case, three for the status.
    pub code: Option<String>,
    /// The kind of failure in a few words.
    pub title: Option<String>,
    /// What went wrong, in a sentence.
    pub message: Option<String>,
    /// More about a named code.
    pub description: Option<String>,
    /// The gateway's name for the failure.
    pub key: Option<String>,
    /// Where the service documents its errors.
    pub docs: Option<String>,
    /// The service's trace of this failure, to be quoted to its support.
    pub trace: Option<String>,
    /// What is wrong with which field of the request.
    pub errors: Vec<FieldError>,
    headers: HeaderMap,
    body: Vec<u8>,
    sent: Sent,
}

/// What is wrong with one field of a request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The field as a JSON pointer, such as `/query/maxResults`.
    pub path: String,
    /// What is wrong with it.
    pub message: String,
}

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

impl Error {
    /// The HTTP status, if the service answered.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::Timeout { source, .. } | Self::Transport { source, .. } => source.status(),
            _ => None,
        }
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
            | Self::RepeatedPageToken { operation } => Some(operation),
            Self::Api(error) => Some(error.operation),
            Self::Decode(error) => Some(error.operation),
        }
    }

    /// Whether no answer came within the timeout.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout { .. })
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
                write!(f, "{}: no answer within the timeout", operation.id)
            }
            Self::Transport { operation, source } if source.is_connect() => {
                write!(f, "{}: the service cannot be reached", operation.id)
            }
            Self::Transport { operation, .. } => {
                write!(f, "{}: the connection failed", operation.id)
            }
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
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
            Self::Api(error) => f.debug_tuple("Api").field(error).finish(),
            Self::Decode(error) => f.debug_tuple("Decode").field(error).finish(),
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
            _ => None,
        }
    }
}

impl ApiError {
    /// The response's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came, at most its first 64 KiB. It may hold what the
    /// request held.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The service's name for this exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }

    /// Reads what can be read of a refusal.
    pub(crate) fn read(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Vec<u8>,
        secret: &str,
        sent: Sent,
    ) -> Self {
        let wire = Wire::read(&body);
        let clean = |text: Option<String>| text.map(|text| without_secret(&text, secret));
        Self {
            operation,
            status,
            code: clean(wire.code),
            title: clean(wire.title),
            message: clean(wire.message),
            description: clean(wire.description),
            key: clean(wire.key),
            docs: clean(wire.docs),
            trace: clean(wire.trace),
            errors: wire
                .errors
                .into_iter()
                .map(|error| FieldError {
                    path: without_secret(&error.path, secret),
                    message: without_secret(&error.message, secret),
                })
                .collect(),
            headers,
            body,
            sent,
        }
    }
}

/// The service's name for an exchange.
pub(crate) fn correlation_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-correlation-id")?.to_str().ok()
}

/// The three error bodies of the service, every field optional.
#[derive(Default)]
struct Wire {
    code: Option<String>,
    title: Option<String>,
    message: Option<String>,
    description: Option<String>,
    key: Option<String>,
    docs: Option<String>,
    trace: Option<String>,
    errors: Vec<WireFieldError>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct WireFieldError {
    path: String,
    message: String,
}

impl Wire {
    fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(outer)) = serde_json::from_slice::<Value>(body) else {
            return Self::default();
        };
        // The gateway wraps its answer: `{"error": {"message", "key", "trace"}}`.
        let inner = outer.get("error").and_then(Value::as_object);
        let field = |name: &str| {
            inner
                .and_then(|inner| inner.get(name))
                .or_else(|| outer.get(name))
        };
        let text = |name: &str| match field(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let errors = field("errors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        Self {
            code: text("code"),
            title: text("title"),
            message: text("message").or_else(|| outer.get("error")?.as_str().map(str::to_owned)),
            description: text("description"),
            key: text("key"),
            docs: text("docs"),
            trace: text("trace"),
            // One entry of another shape must not cost the others.
            errors: errors
                .filter_map(|error| WireFieldError::deserialize(error).ok())
                .collect(),
        }
    }
}

/// A code is seven digits, which anywhere else would pass for a phone number.
fn shown_code(code: &str) -> std::borrow::Cow<'_, str> {
    if code.len() == 7 && code.bytes().all(|byte| byte.is_ascii_digit()) {
        code.into()
    } else {
        scrub(code)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation.id, self.status)?;
        if let Some(code) = &self.code {
            write!(f, " ({})", shown_code(code))?;
        }
        for text in [&self.title, &self.message].into_iter().flatten() {
            if self.status.canonical_reason() != Some(text.as_str()) {
                write!(f, ": {}", self.sent.scrub(text))?;
            }
        }
        for error in &self.errors {
            let (path, message) = (
                self.sent.scrub(&error.path),
                self.sent.scrub(&error.message),
            );
            write!(f, "; {path}: {message}")?;
        }
        for (name, value) in [
            ("trace", self.trace.as_deref()),
            ("correlation id", self.correlation_id()),
        ] {
            if let Some(value) = value {
                write!(f, "; {name} {}", self.sent.scrub(value))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scrubbed = |text: &Option<String>| text.as_deref().map(|text| self.sent.scrub(text));
        let errors: Vec<FieldError> = self
            .errors
            .iter()
            .map(|error| FieldError {
                path: self.sent.scrub(&error.path),
                message: self.sent.scrub(&error.message),
            })
            .collect();
        f.debug_struct("ApiError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("code", &self.code.as_deref().map(shown_code))
            .field("title", &scrubbed(&self.title))
            .field("message", &scrubbed(&self.message))
            .field("description", &scrubbed(&self.description))
            .field("key", &scrubbed(&self.key))
            .field("trace", &scrubbed(&self.trace))
            .field("errors", &errors)
            .field("correlation_id", &self.correlation_id().map(scrub))
            .field("body", &Length(self.body.len()))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", scrub(&self.path), scrub(&self.message))
    }
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
        error: &serde_path_to_error::Error<serde_json::Error>,
    ) -> Self {
        Self {
            operation,
            status,
            path: quiet_path(error.path()),
            reason: quiet_reason(error.inner()),
            headers,
            body,
        }
    }
}

/// The path without map keys that could be a phone number or a name.
fn quiet_path(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut text = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => text.push_str(&format!("[{index}]")),
            Segment::Map { key } => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(if SHOWS_ALL || looks_like_a_token(key) {
                    key
                } else {
                    "*"
                });
            }
            Segment::Enum { variant } => text.push_str(&format!("({variant})")),
            Segment::Unknown => text.push('?'),
        }
    }
    if text.is_empty() {
        ".".to_owned()
    } else {
        text
    }
}

/// serde's message without the value that it quotes.
fn quiet_reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    if SHOWS_ALL {
        return message;
    }
    let position = format!(" at line {} column {}", error.line(), error.column());
    let bare = message.strip_suffix(&position).unwrap_or(&message);
    let said = if error.is_syntax() || error.is_eof() {
        // Says where JSON ends being JSON; quotes nothing.
        bare.to_owned()
    } else if bare.starts_with("missing field `") {
        bare.to_owned()
    } else if let Some((_, expected)) = bare.rsplit_once(", expected ") {
        format!("expected {expected}")
    } else {
        "the value does not fit".to_owned()
    };
    format!("{said}{position}")
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

/// A body of which only the length is shown.
struct Length(usize);

impl fmt::Debug for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0)
    }
}
