//! The similarity of two schemas as Rust types.

use std::collections::BTreeSet;

use quo_sdk_codegen::schema::kind::{self, Kind};
use serde_json::Value;

/// Returns the similarity from 0 to 1, which means the same Rust type. Both are given as
/// [`fingerprint`](quo_sdk_codegen::schema::fingerprint::fingerprint) writes them.
pub fn similarity(old: &str, new: &str) -> f64 {
    if old == new {
        return 1.0;
    }
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let (old, new) = (read(old), read(new));
    if Kind::of(&old) != Kind::of(&new) {
        return 0.0;
    }
    let (old, new) = (traits(&old), traits(&new));
    let (shared, all) = (old.intersection(&new).count(), old.union(&new).count());
    if all == 0 {
        return 0.0;
    }
    // Schemas with equal traits may differ below, so they are not the same type.
    (shared as f64 / all as f64).min(0.99)
}

/// Returns the traits of a schema: the names of properties, the values of an enum, the branches
/// of a union.
fn traits(schema: &Value) -> BTreeSet<String> {
    let properties = kind::properties(schema).into_iter().map(|(name, _)| name);
    let listed = ["enum", "oneOf", "x-choice"].into_iter();
    let listed = listed
        .filter_map(|keyword| schema.get(keyword).and_then(Value::as_array))
        .flatten()
        .map(Value::to_string);
    properties.chain(listed).collect()
}
