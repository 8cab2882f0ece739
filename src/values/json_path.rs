//! The JSON path and the reason of a decode error, without the value.
//!
//! An error of serde has no path. The readers of [`object`](super::object) note each field and
//! index while an error passes them, so that a path costs nothing as long as nothing fails.
//! Types with serde's own derive are read a second time by `serde_path_to_error` instead.

use std::cell::RefCell;
use std::fmt::Write as _;

use serde::Deserialize;

use crate::values::redact::{SHOW_PII, is_id_like};

/// A step of a JSON path.
pub(super) enum Step {
    Field(&'static str),
    Index(usize),
}

thread_local! {
    /// The steps of the current error, innermost first. `None` outside of [`tracked`].
    static TRAIL: RefCell<Option<Vec<Step>>> = const { RefCell::new(None) };
}

/// Notes that an error passes this field.
#[cold]
pub(crate) fn note_field(name: &'static str) {
    note(Step::Field(name));
}

/// Notes that an error passes the item at this index.
#[cold]
pub(crate) fn note_index(index: usize) {
    note(Step::Index(index));
}

fn note(step: Step) {
    TRAIL.with_borrow_mut(|trail| trail.as_mut().map(|trail| trail.push(step)));
}

/// Calls `read`, and discards what it noted if it returns `None`: another reader is tried next.
pub(crate) fn attempt<T>(read: impl FnOnce() -> Option<T>) -> Option<T> {
    let length = TRAIL.with_borrow(|trail| trail.as_ref().map_or(0, Vec::len));
    let value = read();
    if value.is_none() {
        TRAIL.with_borrow_mut(|trail| trail.as_mut().map(|trail| trail.truncate(length)));
    }
    value
}

/// A decode error with its JSON path.
#[derive(Debug)]
pub struct PathError {
    path: String,
    error: serde_json::Error,
}

impl PathError {
    /// Creates an error from a path that `serde_path_to_error` tracked.
    #[cfg(feature = "client")]
    pub(crate) fn at(path: &serde_path_to_error::Path, error: serde_json::Error) -> Self {
        let path = redacted_path(path);
        Self { path, error }
    }

    /// Returns the path, such as `data[3].createdAt`; `.` for the whole. Keys that could be a phone
    /// number or a name are `*`.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Returns what was expected there, without the value, and the position of the error.
    #[cfg(feature = "client")]
    pub(crate) fn reason(&self) -> String {
        self.reason_at(self.position())
    }

    /// Returns the same as `reason`, for an error in a part of `whole`.
    ///
    /// Lines and columns count from the start of `whole`. A text that is not a slice of it has no
    /// position.
    pub(crate) fn reason_in(&self, whole: &str, part: &str) -> String {
        let position = self.position().zip(before(whole, part));
        self.reason_at(position.map(|((line, column), before)| {
            let lines = before.bytes().filter(|byte| *byte == b'\n').count();
            let last_line = before.rsplit('\n').next().unwrap_or_default();
            let indent = if line == 1 { last_line.len() } else { 0 };
            (lines + line, indent + column)
        }))
    }

    fn reason_at(&self, position: Option<(usize, usize)>) -> String {
        let reason = redacted_reason(&self.error);
        match position {
            Some((line, column)) => format!("{reason} at line {line} column {column}"),
            None => reason,
        }
    }

    /// Returns the line and column, unless the error is in a value that was parsed before.
    fn position(&self) -> Option<(usize, usize)> {
        let (line, column) = (self.error.line(), self.error.column());
        (line > 0).then_some((line, column))
    }
}

/// Returns the text of `whole` before `part`, if `part` is a slice of `whole`.
fn before<'a>(whole: &'a str, part: &str) -> Option<&'a str> {
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    let is_inside = start.checked_add(part.len())? <= whole.len();
    whole.get(..start).filter(|_| is_inside)
}

/// Calls `read` and adds the path that it notes to its error.
pub(crate) fn tracked<T>(
    read: impl FnOnce() -> Result<T, serde_json::Error>,
) -> Result<T, PathError> {
    let outer = TRAIL.replace(Some(Vec::new()));
    let value = read();
    let trail = TRAIL.replace(outer).unwrap_or_default();
    value.map_err(|error| {
        let path = path_of(&trail);
        PathError { path, error }
    })
}

/// Decodes JSON by a type that notes the path of an error.
pub fn typed<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, PathError> {
    tracked(|| serde_json::from_str(json))
}

/// Decodes the whole of `json` by a type with serde's own derive.
///
/// Tracks the path only in a second pass, after an error.
pub(crate) fn derived<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, PathError> {
    if let Ok(value) = serde_json::from_str(json) {
        return Ok(value);
    }
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(
        |error: serde_path_to_error::Error<serde_json::Error>| PathError {
            path: redacted_path(error.path()),
            error: error.into_inner(),
        },
    )?;
    // The error of the first pass can be in the bytes after the value.
    deserializer.end().map_err(|error| PathError {
        path: ".".to_owned(),
        error,
    })?;
    Ok(value)
}

pub(super) fn path_of(trail: &[Step]) -> String {
    let mut path = String::new();
    for step in trail.iter().rev() {
        // Writing to a `String` does not fail.
        let _ = match step {
            Step::Index(index) => write!(path, "[{index}]"),
            Step::Field(name) if path.is_empty() => write!(path, "{name}"),
            Step::Field(name) => write!(path, ".{name}"),
        };
    }
    match path.is_empty() {
        true => ".".to_owned(),
        false => path,
    }
}

/// Formats a path without map keys that could be a phone number or a name.
fn redacted_path(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut text = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => text.push_str(&format!("[{index}]")),
            Segment::Map { key } => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(if SHOW_PII || is_id_like(key) {
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

/// Returns the message of serde without its position and the value that it quotes.
fn redacted_reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let bare = message.strip_suffix(&position).unwrap_or(&message);
    let is_safe = SHOW_PII
        // A syntax error quotes nothing, and the others only names of fields of this crate.
        || error.is_syntax()
        || error.is_eof()
        || bare.starts_with("missing field `")
        || bare.starts_with("duplicate field `");
    if is_safe {
        bare.to_owned()
    } else if let Some((_, expected)) = bare.rsplit_once(", expected ") {
        format!("expected {expected}")
    } else {
        "the value does not match the type".to_owned()
    }
}
