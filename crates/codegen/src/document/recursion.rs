//! Components that contain themselves: what they have to be, and what they are called.
//!
//! A reference to one cannot be written out, so it becomes a type of its own name,
//! and that takes an object or a union.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::error::{Error, Result};
use crate::names::{is_type_name, type_name};
use crate::schema::kind::{self, Kind};
use crate::schema::walk;

/// Whether a recursive component can be a type.
pub fn check(name: &str, component: &Value, pointer: &str) -> Result<()> {
    let branches = component.get("oneOf").and_then(Value::as_array);
    let mut kinds = branches.into_iter().flatten().map(Kind::of);
    let is_type = match Kind::of(component) {
        Kind::Object => !kind::properties(component).is_empty(),
        // A member that is the union again would be read for ever.
        Kind::Union => !kinds.any(|kind| kind == Kind::Reference),
        _ => false,
    };
    if is_type {
        return Ok(());
    }
    Err(Error::new(
        pointer,
        format!("`{name}` contains itself, and neither as an object nor as a union"),
        "Write its inner part out in the vendored document, or correct it with `schema`",
    ))
}

/// Recursive components have to differ in their Rust names too.
pub fn distinct_names(kept: &BTreeMap<String, Value>, pointer: &str) -> Result<()> {
    let mut taken = BTreeSet::new();
    for name in kept.keys() {
        let rust = type_name(name);
        if !is_type_name(&rust) || !taken.insert(rust) {
            return Err(Error::new(
                pointer,
                format!("the recursive schema `{name}` gives no Rust name of its own"),
                "Rename it in the vendored document",
            ));
        }
    }
    Ok(())
}

/// The names of the components that a unified schema refers to.
pub fn references(schema: &Value, found: &mut Vec<String>) {
    let mut schema = schema.clone();
    // The visitor never fails.
    let _ = walk::nested(&mut schema, "", &mut |schema, _| {
        let target = schema.get("$ref").and_then(Value::as_str);
        found.extend(target.and_then(component_name));
        Ok(())
    });
}

/// `#/components/schemas/Part` gives `Part`.
pub fn component_name(target: &str) -> Option<String> {
    target
        .strip_prefix("#/components/schemas/")
        .map(walk::unescape)
}
