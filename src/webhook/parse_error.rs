//! The error of a body that cannot be parsed as an event.

use std::fmt;

use super::envelope::EnvelopeFields;
use crate::values::json_path::PathError;
use crate::values::redact::safe_id;

/// The error of a body that is not an event, or whose data does not match its event type.
///
/// Neither `Display` nor `Debug` shows the content of the body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseError {
    /// The type of the event, if it was found.
    pub kind: Option<String>,
    /// The id of the event, if it was found.
    pub event_id: Option<String>,
    /// The JSON path of the error, such as `data.resource.createdAt`; `.` for the root.
    pub path: String,
    /// The value that was expected there, with the line and column in the body. Never holds the
    /// actual value.
    pub reason: String,
    body: Vec<u8>,
}

impl ParseError {
    /// Returns the body that was parsed.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Creates an error about the whole body.
    pub(crate) fn root(body: &[u8], reason: impl Into<String>) -> Self {
        Self {
            kind: None,
            event_id: None,
            path: ".".to_owned(),
            reason: reason.into(),
            body: body.to_vec(),
        }
    }

    /// Creates an error about `part` of the body; `prefix` is the JSON path of the part.
    pub(crate) fn at(body: &str, part: &str, prefix: &str, error: &PathError) -> Self {
        let path = match (prefix, error.path()) {
            ("", inner) => inner.to_owned(),
            (prefix, ".") => prefix.to_owned(),
            (prefix, inner) => format!("{prefix}.{inner}"),
        };
        Self {
            path,
            ..Self::root(body.as_bytes(), error.reason_in(body, part))
        }
    }

    pub(crate) fn with_envelope(self, envelope: EnvelopeFields) -> Self {
        Self {
            kind: Some(envelope.kind),
            event_id: envelope.event_id,
            ..self
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Some(kind) => write!(f, "the event {:?}", safe_id(kind))?,
            None => f.write_str("the body")?,
        }
        if let Some(id) = &self.event_id {
            write!(f, " {:?}", safe_id(id))?;
        }
        write!(f, " cannot be parsed at `{}`: {}", self.path, self.reason)
    }
}

impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseError")
            .field("kind", &self.kind.as_deref().map(safe_id))
            .field("event_id", &self.event_id.as_deref().map(safe_id))
            .field("path", &self.path)
            .field("reason", &self.reason)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish()
    }
}

impl std::error::Error for ParseError {}
