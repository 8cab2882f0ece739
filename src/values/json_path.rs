//! Where JSON does not fit a type, and what was expected, without the value that was there.

use serde::Deserialize;

use crate::values::redact::{SHOW_PII, is_id_like};

/// The path without map keys that could be a phone number or a name.
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

/// serde's message without the value that it quotes.
pub(crate) fn redacted_reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    if SHOW_PII {
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

/// A misfit and its place.
pub type PathError = serde_path_to_error::Error<serde_json::Error>;

/// A typed value from a part of an event.
///
/// The place of a misfit is only looked for when there is one.
pub fn typed<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, PathError> {
    if let Ok(value) = serde_json::from_str(json) {
        return Ok(value);
    }
    serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(json))
}
