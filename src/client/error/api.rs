//! An error response, parsed from any of the service's three shapes or from none.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::{Length, Operation, correlation_id};
use crate::values::redact::service::RequestRedactor;
use crate::values::redact::text::without_secret;
use crate::values::redact::{REDACTED, SHOW_PII};

/// An error response: a response whose status is not a success.
///
/// The service has three shapes of error bodies. Gateways in front of it respond with HTML or
/// without a body. So only the operation and the status are always present.
///
/// The service can quote the request in every text. `Display` and `Debug` show of its texts only
/// known wording, names of fields, ids and numbers of up to four digits, and of those none that the
/// request contains. Everything else appears as `[redacted]`. The methods return the whole texts,
/// without the API key: [`message`](Self::message), [`title`](Self::title),
/// [`errors`](Self::errors).
///
/// ```no_run
/// # async fn example(quo: quo_sdk::Client) -> Result<(), quo_sdk::Error> {
/// if let Err(quo_sdk::Error::Api(error)) = quo.list_users().send().await {
///     eprintln!("{error}"); // For a log.
///     println!("{}", error.message().unwrap_or("no message")); // For the user.
/// }
/// # Ok(())
/// # }
/// ```
pub struct ApiError {
    operation: &'static Operation,
    status: StatusCode,
    attempts: u32,
    wire: Wire,
    /// What `Display` and `Debug` show of `wire`.
    shown: Wire,
    shown_correlation_id: Option<String>,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// The error of one field of a request.
///
/// `Display` and `Debug` are redacted like those of [`ApiError`].
#[derive(Clone, PartialEq, Eq)]
pub struct FieldError {
    path: String,
    message: String,
    /// What `Display` and `Debug` show.
    shown: String,
}

impl FieldError {
    /// Returns the field as a JSON pointer, such as `/query/maxResults`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the whole error message. It may quote the request.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl ApiError {
    /// Returns the operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the number of attempts that were made, at least 1.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the error code of seven digits: two for the resource, two for the case, three for
    /// the status.
    pub fn code(&self) -> Option<&str> {
        self.wire.code.as_deref()
    }

    /// Returns the short title of the error.
    pub fn title(&self) -> Option<&str> {
        self.wire.title.as_deref()
    }

    /// Returns the whole error message, a sentence. It may quote the request.
    pub fn message(&self) -> Option<&str> {
        self.wire.message.as_deref()
    }

    /// Returns the description of the code.
    pub fn description(&self) -> Option<&str> {
        self.wire.description.as_deref()
    }

    /// Returns the error key of the gateway.
    pub fn key(&self) -> Option<&str> {
        self.wire.key.as_deref()
    }

    /// Returns the URL of the service's documentation of errors.
    pub fn docs(&self) -> Option<&str> {
        self.wire.docs.as_deref()
    }

    /// Returns the trace id of the error, for the support of the service.
    pub fn trace(&self) -> Option<&str> {
        self.wire.trace.as_deref()
    }

    /// Returns the errors of single fields of the request.
    pub fn errors(&self) -> &[FieldError] {
        &self.wire.errors
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the first 64 KiB of the body. It may quote content of the request.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the service's id of the exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }

    /// Parses an error response as far as possible.
    pub(crate) fn read(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Vec<u8>,
        attempts: u32,
        secret: &str,
        redactor: &RequestRedactor,
    ) -> Self {
        let wire = Wire::read(&body, secret, redactor);
        Self {
            operation,
            status,
            attempts,
            shown: wire.shown(redactor),
            shown_correlation_id: correlation_id(&headers).map(|id| redactor.id(id)),
            wire,
            headers,
            body,
        }
    }
}

/// The three error bodies of the service, with all fields optional.
#[derive(Default)]
struct Wire {
    code: Option<String>,
    title: Option<String>,
    message: Option<String>,
    description: Option<String>,
    key: Option<String>,
    docs: Option<String>,
    trace: Option<String>,
    errors: Vec<FieldError>,
}

impl FieldError {
    /// Reads an error. Returns `None` if it has another shape.
    fn read(error: &Value, secret: &str, redactor: &RequestRedactor) -> Option<Self> {
        let error = error.as_object()?;
        let text = |name: &str| match error.get(name) {
            Some(Value::String(text)) => Some(without_secret(text, secret)),
            Some(_) => None,
            None => Some(String::new()),
        };
        let (path, message) = (text("path")?, text("message")?);
        let shown = format!("{}: {}", redactor.path(&path), redactor.text(&message));
        Some(Self {
            path,
            message,
            shown,
        })
    }
}

impl Wire {
    /// Returns what can be shown.
    fn shown(&self, redactor: &RequestRedactor) -> Self {
        let text = |text: &Option<String>| text.as_deref().map(|text| redactor.text(text));
        Self {
            code: self.code.as_deref().map(|code| shown_code(code).to_owned()),
            title: text(&self.title),
            message: text(&self.message),
            description: text(&self.description),
            key: text(&self.key),
            docs: None,
            trace: self.trace.as_deref().map(|trace| redactor.id(trace)),
            errors: self.errors.clone(),
        }
    }

    fn read(body: &[u8], secret: &str, redactor: &RequestRedactor) -> Self {
        let Ok(Value::Object(outer)) = serde_json::from_slice::<Value>(body) else {
            return Self::default();
        };
        // The gateway wraps its error: `{"error": {"message", "key", "trace"}}`.
        let inner = outer.get("error").and_then(Value::as_object);
        let field = |name: &str| {
            inner
                .and_then(|inner| inner.get(name))
                .or_else(|| outer.get(name))
        };
        let text = |name: &str| match field(name)? {
            Value::String(text) => Some(without_secret(text, secret)),
            Value::Number(number) => Some(without_secret(&number.to_string(), secret)),
            _ => None,
        };
        let errors = field("errors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        Self {
            code: text("code"),
            title: text("title"),
            message: text("message").or_else(|| {
                let text = outer.get("error")?.as_str()?;
                Some(without_secret(text, secret))
            }),
            description: text("description"),
            key: text("key"),
            docs: text("docs"),
            trace: text("trace"),
            // Skips an entry of another shape and keeps the rest.
            errors: errors
                .filter_map(|error| FieldError::read(error, secret, redactor))
                .collect(),
        }
    }
}

/// Returns a code of seven digits; any other is redacted.
fn shown_code(code: &str) -> &str {
    let is_code = code.len() == 7 && code.bytes().all(|byte| byte.is_ascii_digit());
    if SHOW_PII || is_code { code } else { REDACTED }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation.id, self.status)?;
        let shown = &self.shown;
        if let Some(code) = &shown.code {
            write!(f, " ({code})")?;
        }
        for text in [&shown.title, &shown.message].into_iter().flatten() {
            if self.status.canonical_reason() != Some(text) {
                write!(f, ": {text}")?;
            }
        }
        for error in self.errors() {
            write!(f, "; {error}")?;
        }
        for (name, value) in [
            ("trace", &shown.trace),
            ("correlation id", &self.shown_correlation_id),
        ] {
            if let Some(value) = value {
                write!(f, "; {name} {value}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("attempts", &self.attempts)
            .field("code", &self.shown.code)
            .field("title", &self.shown.title)
            .field("message", &self.shown.message)
            .field("description", &self.shown.description)
            .field("key", &self.shown.key)
            .field("trace", &self.shown.trace)
            .field("errors", &self.errors())
            .field("correlation_id", &self.shown_correlation_id)
            .field("body", &Length(self.body.len()))
            .finish_non_exhaustive()
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl fmt::Debug for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}
