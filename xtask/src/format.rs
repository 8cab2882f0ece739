//! Reads JSON and YAML, and writes JSON in the form of the files in `spec/`.

use serde_json::Value;

use crate::error::{Error, Result};

/// Parses a JSON or YAML object, and keeps the order of its keys.
///
/// # Errors
///
/// The text is neither, such as an HTML page or a truncated file.
pub fn read(text: &str) -> Result<Value> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') {
        return Err(Error::Unexpected {
            problem: "it is an HTML page".to_owned(),
            remedy: "Use the URL of the document, which is in spec/README.md",
        });
    }
    if text.starts_with('{') {
        return serde_json::from_str(text).map_err(|error| Error::Unexpected {
            problem: format!("it is not valid JSON: {error}"),
            remedy: "Fetch it again: the file may be truncated",
        });
    }
    // The default limits reject documents that expand by aliases.
    let options = serde_saphyr::options! { strict_booleans: true };
    let value: Value = serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let first = error.to_string();
        let first = first.lines().next().unwrap_or_default().to_owned();
        Error::Unexpected {
            problem: format!("it is neither JSON nor YAML: {first}"),
            remedy: "Fetch it again: the file may be truncated",
        }
    })?;
    if value.is_object() {
        return Ok(value);
    }
    Err(Error::Unexpected {
        problem: "it is not a JSON or YAML object".to_owned(),
        remedy: "Check the file or response: it may be an error message",
    })
}

/// Formats a value as JSON, indented by two, in its key order, with a newline at the end.
pub fn write(value: &Value) -> String {
    // The alternate form of a `Value` is indented, and cannot fail.
    format!("{value:#}\n")
}
