//! Splits deep objects such as `filter[status]=open` into one parameter for each property.
//!
//! progenitor does not support deep objects, but it accepts names with brackets. Each property
//! gets a setter.

use heck::ToSnakeCase;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::schema::kind;
use crate::schema::walk;

/// Returns one parameter for each property of a deep object.
///
/// # Errors
///
/// The object has no list of properties, or a property is not a scalar.
pub fn spread(parameter: &Value, components: &Value, pointer: &str) -> Result<Vec<Value>> {
    let schema = followed(&parameter["schema"], components);
    let name = parameter["name"].as_str().unwrap_or_default();
    let properties = kind::properties(schema);
    if properties.is_empty() || is_composed(schema) {
        return Err(Error::new(
            pointer,
            format!("the deep object `{name}` has no list of properties"),
            "Use `client.request(...)`, or list its properties in the vendored document",
        ));
    }
    let is_required = parameter["required"] == Value::Bool(true);
    let required = kind::required(schema);
    let mut spread = Vec::new();
    for (property, schema) in properties {
        if property.to_snake_case().is_empty() || is_deep(followed(&schema, components)) {
            return Err(Error::new(
                walk::join(pointer, &property),
                format!("`{property}` of the deep object `{name}` is not a scalar"),
                "Use `client.request(...)`",
            ));
        }
        spread.push(json!({
            "name": format!("{name}[{property}]"),
            "in": "query",
            "required": is_required && required.contains(&property),
            "schema": schema,
        }));
    }
    Ok(spread)
}

/// Returns the component that a reference resolves to.
fn followed<'a>(schema: &'a Value, components: &'a Value) -> &'a Value {
    let mut schema = schema;
    // A longer chain of references is a cycle.
    for _ in 0..16 {
        let target = schema.get("$ref").and_then(Value::as_str);
        let name = target.and_then(|target| target.strip_prefix("#/components/schemas/"));
        let Some(next) = name.and_then(|name| components.get("schemas")?.get(name)) else {
            break;
        };
        schema = next;
    }
    schema
}

fn is_composed(schema: &Value) -> bool {
    ["$ref", "anyOf", "oneOf", "allOf"]
        .iter()
        .any(|keyword| schema.get(*keyword).is_some())
}

/// Returns whether a value has no standard encoding inside the brackets.
fn is_deep(schema: &Value) -> bool {
    schema.get("type") == Some(&json!("object"))
        || schema.get("properties").is_some()
        || schema.get("type") == Some(&json!("array"))
        || schema.get("items").is_some()
}
