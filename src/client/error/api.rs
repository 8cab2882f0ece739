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
/// without a body. So every field but the operation and the status is optional.
#[non_exhaustive]
pub struct ApiError {
    /// The operation.
    pub operation: &'static Operation,
    /// The HTTP status.
    pub status: StatusCode,
    /// The error code of seven digits: two for the resource, two for the case, three for the
    /// status.
    pub code: Option<String>,
    /// A short title of the error.
    pub title: Option<String>,
    /// The error message, a sentence.
    pub message: Option<String>,
    /// More about the code.
    pub description: Option<String>,
    /// The error key of the gateway.
    pub key: Option<String>,
    /// The URL of the service's documentation of errors.
    pub docs: Option<String>,
    /// The trace id of the error, for the support of the service.
    pub trace: Option<String>,
    /// The errors of single fields of the request.
    pub errors: Vec<FieldError>,
    headers: HeaderMap,
    body: Vec<u8>,
    redactor: RequestRedactor,
}

/// The error of one field of a request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The field as a JSON pointer, such as `/query/maxResults`.
    pub path: String,
    /// The error message.
    pub message: String,
}

impl ApiError {
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
        secret: &str,
        redactor: RequestRedactor,
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
                .filter_map(|error| WireFieldError::deserialize(error).ok())
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
        if let Some(code) = &self.code {
            write!(f, " ({})", shown_code(code))?;
        }
        for text in [&self.title, &self.message].into_iter().flatten() {
            if self.status.canonical_reason() != Some(text.as_str()) {
                write!(f, ": {}", self.redactor.scrub(text))?;
            }
        }
        for error in &self.errors {
            let (path, message) = (
                self.redactor.scrub(&error.path),
                self.redactor.scrub(&error.message),
            );
            write!(f, "; {path}: {message}")?;
        }
        for (name, value) in [
            ("trace", self.trace.as_deref()),
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
        let scrubbed =
            |text: &Option<String>| text.as_deref().map(|text| self.redactor.scrub(text));
        let errors: Vec<FieldError> = self
            .errors
            .iter()
            .map(|error| FieldError {
                path: self.redactor.scrub(&error.path),
                message: self.redactor.scrub(&error.message),
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
