//! The two editions of a comparison, and the names of their items in user code.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::edition::Edition;
use crate::public_api::Item;

/// The two editions of a comparison.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    /// The old edition.
    pub old: &'a Edition,
    /// The new edition.
    pub new: &'a Edition,
}

/// Returns the last segment of an item's path.
pub fn name(item: &Item) -> &str {
    item.path.rsplit("::").next().unwrap_or(&item.path)
}

/// Returns the path of an item in user code.
pub fn path(edition: &Edition, item: &Item) -> String {
    format!("{}{}", edition.module, name(item))
}

/// Returns the expression that starts an operation.
pub fn call_of(edition: &Edition, method: &str) -> String {
    if edition.module.is_empty() {
        return format!("Client::{method}()");
    }
    format!("{}Webhooks::{method}()", edition.module)
}

/// Returns the names of the types in request bodies.
pub fn request_types(edition: &Edition) -> BTreeSet<String> {
    let prepared = &edition.generated.prepared;
    let mut found = BTreeSet::new();
    let mut ahead: Vec<&Value> = Vec::new();
    let paths = prepared["paths"].as_object().into_iter().flatten();
    for (_, item) in paths {
        let operations = item.as_object().into_iter().flatten();
        ahead.extend(operations.filter_map(|(_, operation)| operation.get("requestBody")));
    }
    while let Some(value) = ahead.pop() {
        match value {
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                let name = reference.and_then(|reference| reference.rsplit('/').next());
                if let Some(name) = name.filter(|name| found.insert((*name).to_owned())) {
                    ahead.push(&prepared["components"]["schemas"][name]);
                }
                ahead.extend(members.values());
            }
            Value::Array(items) => ahead.extend(items),
            _ => {}
        }
    }
    found
}
