//! Mutations of the base document: earlier editions, and possible later ones.
//!
//! A mutation has a name, a change and the expected warnings. The build script generates a client
//! from each, and the tests call it. Most keep only the operations that they are about, so that all
//! of them compile in a minute.

use serde_json::{Value, json};

mod backdated;
mod document;
mod edit;
mod operations;
mod parameters;
mod requests;
mod schemas;
mod updates;
mod uploads;

/// One edition.
pub struct Mutation {
    /// The name of the generated module.
    pub name: &'static str,
    /// The subject, in one sentence.
    pub about: &'static str,
    /// The operations to keep. Empty keeps all.
    pub keeps: &'static [&'static str],
    /// The change of the base document.
    pub apply: fn(&mut Value),
    /// A part of each expected warning, in order. Warnings about the names table and the
    /// corrections are ignored, because these belong to the base document.
    pub warns: &'static [&'static str],
}

impl Mutation {
    /// Returns the mutated document.
    pub fn document(&self, vendored: &Value) -> Value {
        let mut document = vendored.clone();
        if !self.keeps.is_empty() {
            edit::keep(&mut document, self.keeps);
        }
        (self.apply)(&mut document);
        document
    }

    /// Adds the rows of this edition to the names table of the base document.
    pub fn add_names(&self, names: &mut Value) {
        if self.name == "fields_with_listed_setters" {
            for (location, setter) in requests::LISTED_SETTERS {
                names["setters"][location] = json!(setter);
            }
        }
        if self.name == "updates_of_lists" {
            for (name, locations) in updates::SHARED_TYPES {
                names["types"][name] = json!(locations);
            }
        }
    }
}

/// All editions.
pub fn all() -> impl Iterator<Item = Mutation> {
    backdated::EDITIONS
        .into_iter()
        .chain(document::EDITIONS)
        .chain(operations::EDITIONS)
        .chain(parameters::EDITIONS)
        .chain(requests::EDITIONS)
        .chain(schemas::EDITIONS)
        .chain(updates::EDITIONS)
        .chain(uploads::EDITIONS)
}
