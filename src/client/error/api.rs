//! An error response, parsed from any of the service's three shapes or from none.

use std::borrow::Cow;
use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;
use serde_json::Value;

use super::{Length, Operation, correlation_id};
use crate::values::redact::text::{RequestRedactor, scrub, without_secret};

/// An error response: a response whose status is not a success.
///
/// The service has three shapes of error bodies. Gateways in front of it respond with HTML or
/// without a body. So only the operation and the status are always present.
pub struct ApiError {
    operation: &'static Operation,
    status: StatusCode,
    attempts: u32,
    wire: Wire,
    headers: HeaderMap,
    body: Vec<u8>,
    redactor: RequestRedactor,
}

/// The error of one field of a request.
#[derive(Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct FieldError {
    path: String,
    message: String,
}

impl FieldError {
    /// Returns the field as a JSON pointer, such as `/query/maxResults`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the error message.
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

    /// Returns the error message, a sentence. It may quote the request.
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
        redactor: RequestRedactor,
    ) -> Self {
        let wire = Wire::read(&body).map(|text| without_secret(text, secret));
        Self {
            operation,
            status,
            attempts,
            wire,
            headers,
            body,
            redactor,
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
    /// Returns the error with changed texts.
    fn map(&self, change: impl Fn(&str) -> String) -> Self {
        Self {
            path: change(&self.path),
            message: change(&self.message),
        }
    }
}

impl Wire {
    /// Returns the error with changed texts.
    fn map(self, change: impl Fn(&str) -> String) -> Self {
        let text = |text: Option<String>| text.as_deref().map(&change);
        Self {
            code: text(self.code),
            title: text(self.title),
            message: text(self.message),
            description: text(self.description),
            key: text(self.key),
            docs: text(self.docs),
            trace: text(self.trace),
            errors: self.errors.iter().map(|error| error.map(&change)).collect(),
        }
    }

    fn read(body: &[u8]) -> Self {
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
            // Skips an entry of another shape and keeps the rest.
            errors: errors
                .filter_map(|error| FieldError::deserialize(error).ok())
                .collect(),
        }
    }
}

/// Shows a code of seven digits, which would otherwise be redacted as a phone number.
fn shown_code(code: &str) -> Cow<'_, str> {
    if code.len() == 7 && code.bytes().all(|byte| byte.is_ascii_digit()) {
        code.into()
    } else {
        scrub(code)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation.id, self.status)?;
        if let Some(code) = self.code() {
            write!(f, " ({})", shown_code(code))?;
        }
        for text in [self.title(), self.message()].into_iter().flatten() {
            if self.status.canonical_reason() != Some(text) {
                write!(f, ": {}", self.redactor.scrub(text))?;
            }
        }
        for error in self.errors() {
            let (path, message) = (
                self.redactor.scrub(&error.path),
                self.redactor.scrub(&error.message),
            );
            write!(f, "; {path}: {message}")?;
        }
        for (name, value) in [
            ("trace", self.trace()),
            ("correlation id", self.correlation_id()),
        ] {
            if let Some(value) = value {
                write!(f, "; {name} {}", self.redactor.scrub(value))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scrub_text = |text: &str| self.redactor.scrub(text);
        let scrubbed = |text: Option<&str>| text.map(scrub_text);
        let errors = self.errors().iter().map(|error| error.map(scrub_text));
        f.debug_struct("ApiError")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("attempts", &self.attempts)
            .field("code", &self.code().map(shown_code))
            .field("title", &scrubbed(self.title()))
            .field("message", &scrubbed(self.message()))
            .field("description", &scrubbed(self.description()))
            .field("key", &scrubbed(self.key()))
            .field("trace", &scrubbed(self.trace()))
            .field("errors", &errors.collect::<Vec<_>>())
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
