//! URLs: the query and the segments of the path, encoded.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

/// The characters that are encoded in a path segment: the path percent-encode set of the URL
/// standard, `/`, `%`, and the backslash, which a URL parser reads as a slash.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// A parameter of a query: its name and its value.
pub struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T: Serialize> QueryParam<'a, T> {
    /// A parameter of this name.
    pub fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

/// A URL to which query parameters are added.
pub struct Query {
    url: form_urlencoded::Serializer<'static, String>,
    fits: bool,
}

impl Query {
    /// Creates the query of a URL that has none.
    pub fn of(mut url: String) -> Self {
        url.push('?');
        let start = url.len();
        Self {
            url: form_urlencoded::Serializer::for_suffix(url, start),
            fits: true,
        }
    }

    /// Adds a parameter, unless it has no value.
    ///
    /// A list repeats the name. An object gives each member under its own name.
    #[must_use]
    pub fn with<T: Serialize>(mut self, parameter: &QueryParam<'_, T>) -> Self {
        match serde_json::to_value(parameter.value) {
            Ok(value) => self.append(parameter.name, &value),
            Err(_) => self.fits = false,
        }
        self
    }

    fn append(&mut self, name: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Bool(_) | Value::Number(_) => {
                self.url.append_pair(name, &value.to_string());
            }
            Value::String(text) => {
                self.url.append_pair(name, text);
            }
            Value::Array(items) => {
                for item in items {
                    match item {
                        // A query has no place for what an item holds.
                        Value::Array(_) | Value::Object(_) => self.fits = false,
                        item => self.append(name, item),
                    }
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    match member {
                        Value::Object(_) => self.fits = false,
                        member => self.append(name, member),
                    }
                }
            }
        }
    }

    /// Returns the URL with its query.
    pub fn finish(mut self) -> Result<String, String> {
        if !self.fits {
            return Err("a value is of a form that a query cannot hold".to_owned());
        }
        let mut url = self.url.finish();
        if url.ends_with('?') {
            url.pop();
        }
        Ok(url)
    }
}

/// Encodes an id as a path segment.
///
/// Ids that the service sent are not validated. A URL parser takes `..` for the parent, encoded
/// or not.
pub fn path_segment(field: &str, id: &str) -> Result<String, String> {
    if matches!(id, "" | "." | "..") {
        return Err(format!(
            "`{field}` is invalid: it cannot be a segment of a path"
        ));
    }
    Ok(utf8_percent_encode(id, SEGMENT).to_string())
}
