//! What an answer may hold: an edition of the document can have less than the emulator
//! knows of.

use serde_json::Value;

/// Leaves out of `value` the properties that none of `schemas` has a place for, if they
/// say that there are no others.
pub(super) fn fit(schemas: &[&Value], value: &mut Value) {
    let mut branches = Vec::new();
    for schema in schemas {
        flatten(schema, &mut branches);
    }
    match value {
        Value::Object(fields) => {
            branches.retain(|branch| is_of(branch, "object"));
            let places = |name: &str| -> Vec<&Value> {
                let branches = branches.iter().copied();
                let places = branches.map(|branch| branch.get("properties")?.get(name));
                places.flatten().collect()
            };
            let is_closed =
                |branch: &&Value| branch.get("additionalProperties") == Some(&Value::Bool(false));
            if !branches.is_empty() && branches.iter().all(is_closed) {
                fields.retain(|name, _| !places(name).is_empty());
            }
            for (name, field) in fields {
                fit(&places(name), field);
            }
        }
        Value::Array(items) => {
            branches.retain(|branch| is_of(branch, "array"));
            let of: Vec<&Value> = branches
                .iter()
                .filter_map(|list| list.get("items"))
                .collect();
            for item in items {
                fit(&of, item);
            }
        }
        _ => {}
    }
}

/// A schema, or the branches of a union.
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

/// Whether values of this type fit; a schema without a type says nothing against it.
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

    use super::fit;

    #[test]
    fn what_a_closed_schema_has_no_place_for_is_left_out_and_nothing_else() {
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
            fit(&[&schema], &mut value);
            assert_eq!(value, expected, "{schema}");
        }
    }
}
