//! URLs: the query and the segments of the path, encoded, and URLs of responses.

use form_urlencoded::byte_serialize;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use reqwest::Url;
use serde_json::Value;

use crate::values::redact::text::scrub;

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

/// The query of a URL.
#[derive(Default)]
pub struct Query(String);

impl Query {
    /// Adds a parameter. Null adds nothing.
    ///
    /// A list repeats the name. An object gives each member under its own name.
    ///
    /// Returns whether a query can hold the value.
    #[must_use]
    pub fn add(&mut self, name: &str, value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                self.pair(name, &[value]);
                true
            }
            // A query has no place for what an item holds.
            Value::Array(items) => items
                .iter()
                .all(|item| is_scalar(item) && self.add(name, item)),
            Value::Object(members) => members
                .iter()
                .all(|(name, member)| !member.is_object() && self.add(name, member)),
        }
    }

    /// Adds a list as one parameter, with commas between the elements.
    ///
    /// Returns whether a query can hold the value.
    #[must_use]
    pub fn add_joined(&mut self, name: &str, value: &Value) -> bool {
        let Value::Array(items) = value else {
            return self.add(name, value);
        };
        let items: Vec<&Value> = items.iter().filter(|item| !item.is_null()).collect();
        if !items.iter().all(|item| is_scalar(item)) {
            return false;
        }
        if !items.is_empty() {
            self.pair(name, &items);
        }
        true
    }

    fn pair(&mut self, name: &str, values: &[&Value]) {
        self.0.push(if self.0.is_empty() { '?' } else { '&' });
        self.0.extend(byte_serialize(name.as_bytes()));
        for (index, value) in values.iter().enumerate() {
            self.0.push(if index == 0 { '=' } else { ',' });
            match value {
                Value::String(text) => self.0.extend(byte_serialize(text.as_bytes())),
                other => self.0.extend(byte_serialize(other.to_string().as_bytes())),
            }
        }
    }

    /// Returns the query with its question mark, or an empty text.
    pub fn finish(self) -> String {
        self.0
    }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// Encodes an id as a path segment.
///
/// Ids that the service sent are not validated. A URL parser takes `..` for the parent, encoded
/// or not.
pub fn path_segment(id: &str) -> Result<String, String> {
    if matches!(id, "" | "." | "..") {
        return Err("it cannot be a segment of a path".to_owned());
    }
    Ok(utf8_percent_encode(id, SEGMENT).to_string())
}

/// Whether a response is that of another URL than was asked.
pub(crate) fn is_redirected(response: &Url, asked: &Url) -> bool {
    // The second form of a URL is the one that reqwest sends: it has no fragment, for example.
    let is_as_sent = || {
        let sent = asked.as_str().parse::<http::Uri>().ok();
        sent.is_some_and(|sent| Url::parse(&sent.to_string()).is_ok_and(|sent| sent == *response))
    };
    response != asked && !is_as_sent()
}

/// Returns a URL for an error: without user, query and fragment, and redacted.
pub(crate) fn shown_url(url: &Url) -> String {
    let origin = url.origin().ascii_serialization();
    format!("{origin}{}", scrub(url.path()))
}
