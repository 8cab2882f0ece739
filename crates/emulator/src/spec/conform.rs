//! Changes to the body of an implemented operation, so that it conforms to another document:
//! properties that the document forbids are removed, and what it requires is made up.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::document::Document;
use super::made_up::{Maker, joined_branch};
use super::schema::{is_allowed, keyword_list};

/// Removes the properties of `value` that none of `schemas` has, if all of them are closed
/// by `"additionalProperties": false`.
pub(super) fn strip_unknown(document: &Document, schemas: &[&Value], value: &mut Value) {
    let mut branches = Vec::new();
    for schema in schemas {
        flatten(document, schema, &mut branches);
    }
    match value {
        Value::Object(fields) => {
            branches.retain(|branch| is_of(branch, "object"));
            let properties = |name: &str| -> Vec<&Value> {
                let branches = branches.iter();
                let properties = branches.map(|branch| branch.get("properties")?.get(name));
                properties.flatten().collect()
            };
            if !branches.is_empty() && branches.iter().all(|branch| is_closed(branch)) {
                fields.retain(|name, _| !properties(name).is_empty());
            }
            for (name, field) in fields {
                strip_unknown(document, &properties(name), field);
            }
        }
        Value::Array(items) => {
            branches.retain(|branch| is_of(branch, "array"));
            let of: Vec<&Value> = branches
                .iter()
                .filter_map(|list| list.get("items"))
                .collect();
            for item in items {
                strip_unknown(document, &of, item);
            }
        }
        _ => {}
    }
}

/// Whether a schema forbids properties that it does not declare.
fn is_closed(schema: &Value) -> bool {
    let keywords = ["additionalProperties", "unevaluatedProperties"];
    keywords
        .iter()
        .any(|keyword| schema.get(keyword) == Some(&Value::Bool(false)))
}

/// Collects a schema, or the branches of a union.
fn flatten<'a>(document: &'a Document, schema: &'a Value, branches: &mut Vec<Cow<'a, Value>>) {
    let joined = document.joined(schema).schema;
    let unions = ["anyOf", "oneOf"];
    if !unions.iter().any(|keyword| joined.get(keyword).is_some()) {
        branches.push(joined);
        return;
    }
    for keyword in unions {
        for branch in keyword_list(&joined, keyword) {
            let whole = joined_branch(&joined, keyword, branch);
            let mut inner = Vec::new();
            flatten(document, &whole, &mut inner);
            let inner = inner.into_iter();
            branches.extend(inner.map(|branch| Cow::Owned(branch.into_owned())));
        }
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

/// Adds required properties that are missing, and replaces values whose type or enumeration
/// the schema does not allow. `name` is the name of the value's property.
pub(super) fn fill(maker: &Maker<'_>, schema: &Value, value: &mut Value, name: &str) {
    let joined = maker.document.joined(schema).schema;
    let union = ["oneOf", "anyOf"]
        .into_iter()
        .find(|keyword| keyword_list(&joined, keyword).next().is_some());
    if let Some(keyword) = union {
        let branches = keyword_list(&joined, keyword);
        let mut best: Option<(i64, Value)> = None;
        for branch in branches {
            let whole = joined_branch(&joined, keyword, branch);
            let score = likeness(&maker.document.joined(&whole).schema, value);
            if score.is_some_and(|score| best.as_ref().is_none_or(|(best, _)| score > *best)) {
                best = score.map(|score| (score, whole));
            }
        }
        match best {
            Some((_, branch)) => fill(maker, &branch, value, name),
            None => *value = maker.make(schema, name),
        }
        return;
    }
    if !is_allowed(&joined, value) {
        *value = maker.make(schema, name);
        return;
    }
    match value {
        Value::Object(fields) => {
            let property = |name: &str| {
                let declared = joined.get("properties").and_then(|all| all.get(name));
                declared.or(joined
                    .get("additionalProperties")
                    .filter(|of| of.is_object()))
            };
            for (name, field) in fields.iter_mut() {
                if let Some(schema) = property(name) {
                    fill(maker, schema, field, name);
                }
            }
            let is_closed = is_closed(&joined);
            let required = keyword_list(&joined, "required").filter_map(Value::as_str);
            let missing: Vec<&str> = required
                // A closed schema can require what it forbids. Forbidding counts.
                .filter(|name| !is_closed || property(name).is_some())
                .filter(|name| !fields.contains_key(*name))
                .collect();
            for name in &missing {
                let schema = property(name).unwrap_or(&Value::Null);
                let value = match renamed(maker, schema, fields, &joined) {
                    Some(mut value) if missing.len() == 1 => {
                        fill(maker, schema, &mut value, name);
                        value
                    }
                    _ => maker.make(schema, name),
                };
                fields.insert((*name).to_owned(), value);
            }
        }
        Value::Array(items) => {
            let fixed: Vec<&Value> = keyword_list(&joined, "prefixItems").collect();
            for (index, item) in items.iter_mut().enumerate() {
                if let Some(schema) = fixed.get(index).copied().or(joined.get("items")) {
                    fill(maker, schema, item, name);
                }
            }
        }
        _ => {}
    }
}

/// Returns the value of the only field that `object` does not declare, if `schema` allows it.
/// Another edition has probably renamed this field.
fn renamed(
    maker: &Maker<'_>,
    schema: &Value,
    fields: &Map<String, Value>,
    object: &Value,
) -> Option<Value> {
    let declared = object.get("properties").and_then(Value::as_object);
    let is_declared = |name: &str| declared.is_some_and(|all| all.contains_key(name));
    let mut unknown = fields.iter().filter(|(name, _)| !is_declared(name));
    let (_, value) = unknown.next().filter(|_| unknown.next().is_none())?;
    let is_container = value.is_object() || value.is_array();
    let joined = maker.document.joined(schema).schema;
    let is_possible = if is_container {
        is_allowed(&joined, value)
    } else {
        maker.is_valid(schema, value)
    };
    is_possible.then(|| value.clone())
}

/// Returns how well a value matches a branch of a union; `None` if it is of another type.
fn likeness(branch: &Value, value: &Value) -> Option<i64> {
    if !is_allowed(branch, value) {
        return None;
    }
    let Some(fields) = value.as_object() else {
        return Some(0);
    };
    let declared = branch.get("properties").and_then(Value::as_object);
    let mut score = 0;
    for (name, schema) in declared.into_iter().flatten() {
        score += match fields.get(name) {
            // A constant tells the branches apart.
            Some(value) if schema.get("const").is_some_and(|only| only == value) => 100,
            Some(value) if !is_allowed(schema, value) => -100,
            Some(_) => 1,
            None => 0,
        };
    }
    let required = keyword_list(branch, "required").filter_map(Value::as_str);
    let missing = required.filter(|name| !fields.contains_key(*name)).count();
    Some(score - i64::try_from(missing).unwrap_or(i64::MAX / 2))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::made_up::Direction;
    use super::{Document, Maker, fill, strip_unknown};

    fn document(schemas: &Value) -> Document {
        let document = json!({
            "openapi": "3.1.0",
            "paths": {},
            "components": { "schemas": schemas },
        });
        Document::parse(&document.to_string()).unwrap()
    }

    #[test]
    fn unknown_properties_of_closed_schemas_are_removed() {
        let closed = |properties: Value| json!({ "type": "object", "additionalProperties": false, "properties": properties });
        let text = json!({ "type": "string" });
        let pair = closed(json!({ "a": text }));
        let nested = closed(json!({ "list": { "type": "array", "items": pair } }));
        let document = document(&json!({ "Pair": pair }));
        let reference = json!({ "$ref": "#/components/schemas/Pair" });
        let cases = [
            (json!(true), json!({ "x": 1 }), json!({ "x": 1 })),
            (
                json!({ "$ref": "#/a" }),
                json!({ "x": 1 }),
                json!({ "x": 1 }),
            ),
            (
                reference.clone(),
                json!({ "x": 1, "a": "" }),
                json!({ "a": "" }),
            ),
            (
                json!({ "allOf": [reference] }),
                json!({ "x": 1, "a": "" }),
                json!({ "a": "" }),
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
            strip_unknown(&document, &[&schema], &mut value);
            assert_eq!(value, expected, "{schema}");
        }
    }

    #[test]
    fn required_properties_are_added_at_any_depth() {
        let count = json!({ "type": "object", "required": ["n"], "properties": { "n": { "type": "integer" }, "m": {} } });
        let document = document(&json!({ "Count": count }));
        let reference = json!({ "$ref": "#/components/schemas/Count" });
        let tagged = |tag: &str, field: &str| {
            json!({ "type": "object", "required": ["t", field], "properties": {
                "t": { "const": tag }, (field): { "type": "boolean" },
            } })
        };
        let cases = [
            (
                reference.clone(),
                json!({ "x": 2, "y": 3 }),
                json!({ "x": 2, "y": 3, "n": 1 }),
            ),
            (reference.clone(), json!({ "n": 2 }), json!({ "n": 2 })),
            (
                json!({ "type": "array", "items": { "allOf": [reference] } }),
                json!([{}, { "n": 5 }]),
                json!([{ "n": 1 }, { "n": 5 }]),
            ),
            (
                json!({ "properties": { "c": { "anyOf": [reference, { "type": "null" }] } } }),
                json!({ "c": {} }),
                json!({ "c": { "n": 1 } }),
            ),
            (
                json!({ "anyOf": [reference, { "type": "null" }] }),
                Value::Null,
                Value::Null,
            ),
            (
                json!({ "oneOf": [tagged("a", "x"), tagged("b", "y")] }),
                json!({ "t": "b" }),
                json!({ "t": "b", "y": false }),
            ),
            (
                json!({ "type": "object", "additionalProperties": reference }),
                json!({ "k": {} }),
                json!({ "k": { "n": 1 } }),
            ),
            // A field that was renamed keeps its value.
            (
                reference.clone(),
                json!({ "count": 7 }),
                json!({ "count": 7, "n": 7 }),
            ),
            (
                reference.clone(),
                json!({ "count": "7" }),
                json!({ "count": "7", "n": 1 }),
            ),
            // Values of another type, and those that an enumeration does not have.
            (json!({ "type": "integer" }), json!("1"), json!(1)),
            (json!({ "enum": ["a", "b"] }), json!("c"), json!("a")),
            (json!({ "type": "string" }), Value::Null, json!("Made up")),
        ];
        for (schema, mut value, expected) in cases {
            let maker = Maker::new(&document, Direction::Response);
            fill(&maker, &schema, &mut value, "");
            assert_eq!(value, expected, "{schema}");
        }
    }
}
