//! From a text in JSON or YAML to a value, and back to the form that is kept in `spec/`.

use serde_json::Value;

use crate::error::{Error, Result};

/// Reads a text in JSON or YAML, and keeps the order of its keys.
///
/// # Errors
///
/// When it is neither, as a page for people or a file that is cut off.
pub fn read(text: &str) -> Result<Value> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') {
        return Err(Error::Unexpected {
            problem: "it is a page in HTML".to_owned(),
            remedy: "Name the address of the document itself; spec/README.md has it",
        });
    }
    if text.starts_with('{') {
        return serde_json::from_str(text).map_err(|error| Error::Unexpected {
            problem: format!("it is no whole JSON: {error}"),
            remedy: "Fetch it again: the file may be cut off",
        });
    }
    // Its limits hold: a document that grows while it is read (by aliases) is an error.
    let options = serde_saphyr::options! { strict_booleans: true };
    let value: Value = serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let first = error.to_string();
        let first = first.lines().next().unwrap_or_default().to_owned();
        Error::Unexpected {
            problem: format!("it is neither JSON nor YAML: {first}"),
            remedy: "Fetch it again: the file may be cut off",
        }
    })?;
    if value.is_object() {
        return Ok(value);
    }
    Err(Error::Unexpected {
        problem: "it is no object, in JSON or YAML".to_owned(),
        remedy: "Check what was saved or fetched: it may be an error message",
    })
}

/// The form in which a document is kept: indented by two, with its key order,
/// and a newline at the end.
pub fn write(value: &Value) -> String {
    // `{:#}` of a `Value` is its indented form, and cannot fail.
    format!("{value:#}\n")
}
