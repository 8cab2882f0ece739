//! Removal of properties that a document does not have. Another document can have fewer
//! properties than the emulator implements.

use serde_json::Value;

/// Removes the properties of `value` that none of `schemas` has, if all of them are closed
/// by `"additionalProperties": false`.
pub(super) fn strip_unknown(schemas: &[&Value], value: &mut Value) {
    let mut branches = Vec::new();
    for schema in schemas {
        flatten(schema, &mut branches);
    }
    match value {
        Value::Object(fields) => {
            branches.retain(|branch| is_of(branch, "object"));
            let properties = |name: &str| -> Vec<&Value> {
                let branches = branches.iter().copied();
                let properties = branches.map(|branch| branch.get("properties")?.get(name));
                properties.flatten().collect()
            };
            let is_closed =
                |branch: &&Value| branch.get("additionalProperties") == Some(&Value::Bool(false));
            if !branches.is_empty() && branches.iter().all(is_closed) {
                fields.retain(|name, _| !properties(name).is_empty());
            }
            for (name, field) in fields {
                strip_unknown(&properties(name), field);
            }
        }
        Value::Array(items) => {
            branches.retain(|branch| is_of(branch, "array"));
            let of: Vec<&Value> = branches
                .iter()
                .filter_map(|list| list.get("items"))
                .collect();
            for item in items {
                strip_unknown(&of, item);
            }
        }
        _ => {}
    }
}

/// Collects a schema, or the branches of a union.
fn flatten<'a>(schema: &'a Value, branches: &mut Vec<&'a Value>) {
    let unions = ["anyOf", "oneOf"]
        .into_iter()
        .filter_map(|key| schema.get(key)?.as_array());
    let before = branches.len();
    for branch in unions.flatten() {
        flatten(branch, branches);
    }
    if branches.len() == before {
        branches.push(schema);
    }
}

/// Whether a schema allows values of this type. A schema without a type allows every type.
fn is_of(schema: &Value, wanted: &str) -> bool {
    match schema.get("type") {
        Some(Value::Array(types)) => types.iter().any(|of| of == wanted),
        Some(of) => of == wanted,
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::strip_unknown;

    #[test]
    fn unknown_properties_of_closed_schemas_are_removed() {
        let closed = |properties: Value| json!({ "type": "object", "additionalProperties": false, "properties": properties });
        let text = json!({ "type": "string" });
        let pair = closed(json!({ "a": text }));
        let nested = closed(json!({ "list": { "type": "array", "items": pair } }));
        let cases = [
            (json!(true), json!({ "x": 1 }), json!({ "x": 1 })),
            (
                json!({ "$ref": "#/a" }),
                json!({ "x": 1 }),
                json!({ "x": 1 }),
            ),
            (pair.clone(), json!({ "x": 1, "a": "" }), json!({ "a": "" })),
            (
                json!({ "properties": { "p": pair } }),
                json!({ "x": 1, "p": { "x": 1 } }),
                json!({ "x": 1, "p": {} }),
            ),
            (
                nested,
                json!({ "list": [{ "a": "", "x": 1 }] }),
                json!({ "list": [{ "a": "" }] }),
            ),
            (
                json!({ "anyOf": [pair, { "type": "null" }] }),
                json!({ "x": 1 }),
                json!({}),
            ),
            (
                json!({ "anyOf": [pair, { "type": "null" }] }),
                Value::Null,
                Value::Null,
            ),
            (
                json!({ "oneOf": [pair, closed(json!({ "b": text }))] }),
                json!({ "a": "", "b": "", "x": 1 }),
                json!({ "a": "", "b": "" }),
            ),
            (
                json!({ "anyOf": [pair, { "type": "object" }] }),
                json!({ "x": 1 }),
                json!({ "x": 1 }),
            ),
        ];
        for (schema, mut value, expected) in cases {
            strip_unknown(&[&schema], &mut value);
            assert_eq!(value, expected, "{schema}");
        }
    }
}
