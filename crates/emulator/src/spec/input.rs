//! The input of an operation: a request that is valid by its document.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::clock::Timestamp;

/// The parts of a request that its document describes.
#[derive(Default)]
pub(crate) struct Input {
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
}

impl Input {
    /// Returns a path parameter. It is empty if the document has none of this name.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.get(name).map(String::as_str).unwrap_or_default()
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
