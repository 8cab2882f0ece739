//! References to named components, with the annotations of their location.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::document::constraint_docs;
use crate::names::type_name;
use crate::schema::kind::into_object;
use crate::schema::walk;

/// Returns a reference to a component, with the annotations of the schema that it replaces.
pub(super) fn reference(name: &str, used: Value) -> Value {
    let target = json!({ "$ref": format!("#/components/schemas/{name}") });
    let mut wrapper = into_object(used);
    wrapper.retain(|key, _| matches!(key.as_str(), "nullable" | "description" | "default"));
    constraint_docs::describe(&mut wrapper);
    if wrapper.is_empty() {
        return target;
    }
    wrapper.insert("allOf".into(), json!([target]));
    Value::Object(wrapper)
}

/// Renames the target of a reference to the component's Rust name.
///
/// `renamed` are the components whose types have other names.
pub(super) fn rename_reference(mut schema: Value, renamed: &BTreeMap<String, String>) -> Value {
    let rename = |target: &mut Value| {
        if let Some(name) = target.as_str().and_then(|name| name.rsplit('/').next()) {
            let name = type_name(&walk::unescape(name));
            let name = renamed.get(&name).unwrap_or(&name);
            *target = json!(format!("#/components/schemas/{name}"));
        }
    };
    let described = schema.get("description").is_some();
    if let (true, Some(schema)) = (described, schema.as_object_mut())
        && let Some(target) = schema.remove("$ref")
    {
        // Siblings of `$ref` are ignored in 3.0. An `allOf` of one keeps them.
        schema.insert("allOf".into(), json!([{ "$ref": target }]));
    }
    if let Some(target) = schema.get_mut("$ref") {
        rename(target);
    }
    if let Some(target) = schema.pointer_mut("/allOf/0/$ref") {
        rename(target);
    }
    schema
}
