//! The JSON path and the reason of a decode error, without the value.

use serde::Deserialize;

use crate::values::redact::{SHOW_PII, is_id_like};

/// Formats a path without map keys that could be a phone number or a name.
pub(crate) fn redacted_path(path: &serde_path_to_error::Path) -> String {
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

/// Returns the message of serde without the value that it quotes.
pub(crate) fn redacted_reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    if SHOW_PII {
        return message;
    }
    let position = format!(" at line {} column {}", error.line(), error.column());
    let bare = message.strip_suffix(&position).unwrap_or(&message);
    let reason = if error.is_syntax() || error.is_eof() {
        // A syntax error, which quotes nothing.
        bare.to_owned()
    } else if bare.starts_with("missing field `") {
        bare.to_owned()
    } else if let Some((_, expected)) = bare.rsplit_once(", expected ") {
        format!("expected {expected}")
    } else {
        "the value does not match the type".to_owned()
    };
    format!("{reason}{position}")
}

/// A decode error with its JSON path.
pub type PathError = serde_path_to_error::Error<serde_json::Error>;

/// Decodes a part of an event.
///
/// Tracks the path only in a second pass, after an error.
pub fn typed<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, PathError> {
    if let Ok(value) = serde_json::from_str(json) {
        return Ok(value);
    }
    serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(json))
}
