//! A success that cannot be read: where, and what was expected there.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{Length, Operation, correlation_id};
use crate::quiet::{SHOWS_ALL, looks_like_a_token};
use crate::scrub::scrub;

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
