//! Other editions of the vendored document: what it was, and what it could become.
//!
//! One mutation is a name, a change and what the pipeline has to say about it. The
//! build generates each, and the tests call what was generated. Most are cut down
//! to the operations that they are about, so that all of them build in a minute.

use serde_json::Value;

mod backdated;
mod edit;
mod frame;
mod operations;
mod parameters;
mod schemas;

/// One edition.
pub struct Mutation {
    /// The module that is generated.
    pub name: &'static str,
    /// What it shows, in one sentence.
    pub about: &'static str,
    /// The operations that stay; all of them, if none is named.
    pub keeps: &'static [&'static str],
    /// The change of the vendored document.
    pub apply: fn(&mut Value),
    /// What each warning has to say, in their order. The names table and the
    /// corrections are the vendored edition's, so warnings about them do not count.
    pub warns: &'static [&'static str],
}

impl Mutation {
    /// The edition that this makes of the vendored document.
    pub fn document(&self, vendored: &Value) -> Value {
        let mut document = vendored.clone();
        if !self.keeps.is_empty() {
            edit::keep(&mut document, self.keeps);
        }
        (self.apply)(&mut document);
        document
    }
}

/// All editions.
pub fn all() -> impl Iterator<Item = Mutation> {
    backdated::EDITIONS
        .into_iter()
        .chain(frame::EDITIONS)
        .chain(operations::EDITIONS)
        .chain(parameters::EDITIONS)
        .chain(schemas::EDITIONS)
}
