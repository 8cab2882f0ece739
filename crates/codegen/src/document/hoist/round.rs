//! The state of one round of hoisting, which the steps on schemas share.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::names::Names;
use crate::plan::Plan;
use crate::report::Report;

/// Which way a schema travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Response,
}

/// What is carried from one round to the next.
#[derive(Default)]
pub(super) struct Known {
    /// Names from the table, by structure.
    pub(super) by_structure: BTreeMap<(Option<Direction>, String), String>,
    /// The schema of each name, joined over all its places.
    pub(super) joined: BTreeMap<String, Value>,
}

pub(super) struct Round<'a> {
    pub(super) names: &'a Names,
    pub(super) report: &'a mut Report,
    pub(super) known: &'a mut Known,
    pub(super) grown: bool,
    pub(super) components: Map<String, Value>,
    /// Who took a name, so that nobody else takes it.
    pub(super) owners: BTreeMap<String, (Option<Direction>, String)>,
    pub(super) plan: Plan,
    /// The components that keep their names, and were not needed yet.
    pub(super) kept: BTreeMap<String, Value>,
    /// The operation that could not be mapped.
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
