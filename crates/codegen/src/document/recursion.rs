//! Recursive components: their permitted kinds and their names.
//!
//! A reference to a recursive component cannot be replaced by its target. The component becomes a
//! type and keeps its name, so it has to be an object or a union.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::error::{Error, Result};
use crate::names::{is_type_name, type_name};
use crate::schema::kind::{self, Kind};
use crate::schema::walk;

/// Checks that a recursive component can be a type.
///
/// # Errors
///
/// The component is neither an object with properties nor a union, or the union contains itself.
pub fn check(name: &str, component: &Value, pointer: &str) -> Result<()> {
    let branches = component.get("oneOf").and_then(Value::as_array);
    let mut kinds = branches.into_iter().flatten().map(Kind::of);
    let is_type = match Kind::of(component) {
        Kind::Object => !kind::properties(component).is_empty(),
        // Decoding a member that is the union itself would not terminate.
        Kind::Union => !kinds.any(|kind| kind == Kind::Reference),
        _ => false,
    };
    if is_type {
        return Ok(());
    }
    Err(Error::new(
        pointer,
        format!("`{name}` contains itself and is neither an object nor a union"),
        "Replace the inner reference in the vendored document, or correct it with `schema`",
    ))
}

/// Checks that recursive components have different Rust names.
///
/// # Errors
///
/// Two components have one Rust name, or a name is not a valid type name.
pub fn distinct_names(kept: &BTreeMap<String, Value>, pointer: &str) -> Result<()> {
    let mut taken = BTreeSet::new();
    for name in kept.keys() {
        let rust = type_name(name);
        if !is_type_name(&rust) || !taken.insert(rust) {
            return Err(Error::new(
                pointer,
                format!("the recursive schema `{name}` has no unique Rust name"),
                "Rename it in the vendored document",
            ));
        }
    }
    Ok(())
}

/// Adds the names of the components that a unified schema refers to.
pub fn references(schema: &Value, found: &mut Vec<String>) {
    let mut schema = schema.clone();
    // The visitor returns no errors.
    let _ = walk::nested(&mut schema, "", &mut |schema, _| {
        let target = schema.get("$ref").and_then(Value::as_str);
        found.extend(target.and_then(component_name));
        Ok(())
    });
}

/// Returns the name in a reference: `Part` for `#/components/schemas/Part`.
pub fn component_name(target: &str) -> Option<String> {
    target
        .strip_prefix("#/components/schemas/")
        .map(walk::unescape)
}
