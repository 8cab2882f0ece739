//! Finds ids whose property or parameter was renamed in the new document.
//!
//! An id is recognized by its format or, if the format is not unique, by its location. A location
//! whose last segment changed is searched among its neighbors.

use serde_json::Value;

use quo_sdk_codegen::names::Names;
use quo_sdk_codegen::schema::fingerprint::fingerprint;

/// A property of a type, or a parameter of an operation: its name and its schema.
type Neighbor<'a> = (&'a str, &'a Value);

/// Returns the new location of `location`: the only added neighbor with the same schema.
pub fn renamed(names: &Names, old: &Value, new: &Value, location: &str) -> Option<String> {
    let (owner, member) = location.rsplit_once('.')?;
    let (old_neighbors, new_neighbors) =
        (neighbors(names, old, owner), neighbors(names, new, owner));
    let is_there =
        |neighbors: &[Neighbor<'_>], name: &str| neighbors.iter().any(|(found, _)| *found == name);
    if is_there(&new_neighbors, member) {
        return None;
    }
    let (_, old_schema) = old_neighbors.iter().find(|(found, _)| *found == member)?;
    let form = fingerprint(old_schema);
    let mut found = new_neighbors
        .iter()
        .filter(|(name, _)| !is_there(&old_neighbors, name))
        .filter(|(_, new_schema)| fingerprint(new_schema) == form)
        .map(|(name, _)| *name);
    let name = found.next()?;
    // Two candidates are ambiguous.
    let is_only = found.all(|other| other == name);
    is_only.then(|| format!("{owner}.{name}"))
}

/// Returns the properties or parameters of an owner.
fn neighbors<'a>(names: &Names, document: &'a Value, owner: &str) -> Vec<Neighbor<'a>> {
    let mut found = Vec::new();
    for pointer in names.resolve(document, owner) {
        if let Some(schema) = document.pointer(&pointer) {
            properties(document, schema, &mut found, 0);
        }
    }
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.filter_map(|(_, item)| item.as_object()).flatten();
    for (_, operation) in operations {
        let id = operation["operationId"].as_str();
        if id.is_some_and(|id| names.operation(id) == owner) {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            found.extend(parameters.filter_map(|parameter| {
                Some((parameter["name"].as_str()?, parameter.get("schema")?))
            }));
        }
    }
    found
}

/// Adds the properties of a schema and of its branches.
fn properties<'a>(
    document: &'a Value,
    schema: &'a Value,
    found: &mut Vec<Neighbor<'a>>,
    depth: usize,
) {
    let reference = schema["$ref"].as_str();
    let pointer = reference.and_then(|reference| reference.strip_prefix('#'));
    let schema = pointer
        .and_then(|pointer| document.pointer(pointer))
        .unwrap_or(schema);
    let own = schema["properties"].as_object().into_iter().flatten();
    found.extend(own.map(|(name, schema)| (name.as_str(), schema)));
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let branches = schema[keyword].as_array().into_iter().flatten();
        for branch in branches.filter(|_| depth < 16) {
            properties(document, branch, found, depth + 1);
        }
    }
}
