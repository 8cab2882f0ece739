//! The input of an operation: a request that is valid by its document.

use serde_json::{Map, Value};

use crate::clock::Timestamp;
use crate::error_response::ErrorResponse;

/// The parts of a request that its document describes.
#[derive(Default)]
pub(crate) struct Input {
    /// The decoded path parameters, in order.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
}

impl Input {
    /// Returns a path parameter. If the document has none of this name, returns the first,
    /// which another edition may have renamed.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path_or(name, self.path.first())
    }

    /// Returns a path parameter. If the document has none of this name, returns the last.
    pub(crate) fn last_path(&self, name: &str) -> &str {
        self.path_or(name, self.path.last())
    }

    fn path_or<'a>(&'a self, name: &str, other: Option<&'a (String, String)>) -> &'a str {
        let named = self.path.iter().find(|(known, _)| known == name);
        named
            .or(other)
            .map(|(_, value)| value.as_str())
            .unwrap_or_default()
    }

    /// Returns a query parameter that the operation cannot do without.
    ///
    /// # Errors
    ///
    /// [`ErrorResponse::no_input`], if the document no longer has or requires it.
    pub(crate) fn needed_text(&self, name: &str) -> Result<&str, ErrorResponse> {
        self.text(name).ok_or_else(|| ErrorResponse::no_input(name))
    }

    /// Returns a string of the body that the operation cannot do without.
    ///
    /// # Errors
    ///
    /// [`ErrorResponse::no_input`], if the document no longer has or requires it.
    pub(crate) fn needed_field(&self, name: &str) -> Result<&str, ErrorResponse> {
        self.field(name)
            .ok_or_else(|| ErrorResponse::no_input(name))
    }

    /// Returns a query parameter that is a string.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.query.get(name)?.as_str()
    }

    /// Returns a query parameter that is a list of strings.
    pub(crate) fn texts(&self, name: &str) -> Option<Vec<&str>> {
        let values = self.query.get(name)?.as_array()?;
        Some(values.iter().filter_map(Value::as_str).collect())
    }

    /// Returns a query parameter that is a time.
    pub(crate) fn time(&self, name: &str) -> Option<Timestamp> {
        Timestamp::parse(self.text(name)?)
    }

    /// Returns a string of the body; `None` if it is null or missing.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.body.get(name)?.as_str()
    }
}
