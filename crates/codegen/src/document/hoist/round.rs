//! The state of one round of hoisting, which the steps on schemas share.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::names::Names;
use crate::plan::Plan;
use crate::report::Report;

/// Whether a schema describes requests or responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Response,
}

/// The state that is kept from one round to the next.
#[derive(Default)]
pub(super) struct Known {
    /// Names from the table, by structure.
    pub(super) by_structure: BTreeMap<(Option<Direction>, String), String>,
    /// Provisional names and the locations they are made from, by structure. A name from the
    /// table replaces them.
    pub(super) provisional: BTreeMap<(Option<Direction>, String), (String, String)>,
    /// The schema of each name, joined over all its locations.
    pub(super) joined: BTreeMap<String, Value>,
}

/// The state of one round.
pub(super) struct Round<'a> {
    pub(super) names: &'a Names,
    pub(super) report: &'a mut Report,
    pub(super) known: &'a mut Known,
    /// Whether the round changed `known`, so that another one is needed.
    pub(super) grown: bool,
    pub(super) components: Map<String, Value>,
    /// The claim on each name, so that two types do not get one name.
    pub(super) owners: BTreeMap<String, (Option<Direction>, String)>,
    pub(super) plan: Plan,
    /// The components that keep their names, and are not in use yet.
    pub(super) kept: BTreeMap<String, Value>,
    /// The components that do not keep their names, with their new ones.
    pub(super) renamed: BTreeMap<String, String>,
    /// The pointer of the operation that could not be mapped.
    pub(super) failed: Option<String>,
}

/// Returns the schema without `nullable`.
pub(super) fn without_null(schema: &Value) -> Value {
    let mut bare = schema.clone();
    if let Some(bare) = bare.as_object_mut() {
        bare.remove("nullable");
    }
    bare
}
