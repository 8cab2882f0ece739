//! What a request says, once it is known to fit its document.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::clock::Moment;

/// The parts of a request that its document describes.
#[derive(Default)]
pub(crate) struct Input {
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
}

impl Input {
    /// A parameter of the path; empty if the document has none of this name.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.get(name).map(String::as_str).unwrap_or_default()
    }

    /// A parameter of the query that is a text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.query.get(name)?.as_str()
    }

    /// A parameter of the query that is a list of texts.
    pub(crate) fn texts(&self, name: &str) -> Option<Vec<&str>> {
        let values = self.query.get(name)?.as_array()?;
        Some(values.iter().filter_map(Value::as_str).collect())
    }

    /// A parameter of the query that is a time.
    pub(crate) fn time(&self, name: &str) -> Option<Moment> {
        Moment::parse(self.text(name)?)
    }

    /// A text in the body; `None` if it is null or not there.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.body.get(name)?.as_str()
    }
}
