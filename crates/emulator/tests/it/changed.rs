//! Editions in which every operation has changed in the same way.
//!
//! The frozen edition is changed, because each of its operations is implemented.

use quo_emulator::Emulator;
use quo_sdk_frozen::DOCUMENT;
use serde_json::{Map, Value, json};

use crate::edition::check::Check;
use crate::edition::document::{Operation, operations};
use crate::shapes::with_shapes;

/// Changes the document and checks all of its operations. Returns the check.
async fn checked(change: impl FnOnce(&mut Value)) -> Check {
    let mut document = serde_json::from_str(DOCUMENT).unwrap();
    change(&mut document);
    let document = document.to_string();
    let mut check = Check::new(Emulator::builder().document(&document)).await;
    check.run(&operations(&document)).await;
    assert_eq!(check.failures.join("\n"), "");
    check
}

/// Calls `change` with each operation.
fn each_operation(document: &mut Value, mut change: impl FnMut(&mut Value)) {
    let paths = document["paths"].as_object_mut().unwrap();
    for item in paths.values_mut() {
        let item = item.as_object_mut().unwrap();
        for (_, operation) in item.iter_mut().filter(|(name, _)| *name != "parameters") {
            change(operation);
        }
    }
}

/// Calls `change` with each schema of an object in the successful responses, inner ones first.
fn each_object(document: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    each_operation(document, |operation| {
        let responses = operation["responses"].as_object_mut().unwrap();
        for (_, response) in responses
            .iter_mut()
            .filter(|(status, _)| status.starts_with('2'))
        {
            if let Some(schema) = response.pointer_mut("/content/application~1json/schema") {
                objects(schema, change);
            }
        }
    });
    let shared = document.pointer_mut("/components/schemas");
    let shared = shared.and_then(Value::as_object_mut).into_iter();
    let shared = shared.flat_map(Map::values_mut);
    shared.for_each(|schema| objects(schema, change));
}

fn objects(schema: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    // Members of `allOf` cannot be closed one by one.
    for keyword in ["anyOf", "oneOf"] {
        let branches = schema.get_mut(keyword).and_then(Value::as_array_mut);
        branches
            .into_iter()
            .flatten()
            .for_each(|branch| objects(branch, change));
    }
    if let Some(items) = schema.get_mut("items") {
        objects(items, change);
    }
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    let properties = properties.into_iter().flat_map(Map::values_mut);
    properties.for_each(|property| objects(property, change));
    if let Some(schema) = schema
        .as_object_mut()
        .filter(|schema| schema.contains_key("properties"))
    {
        change(schema);
    }
}

fn require(schema: &mut Map<String, Value>, name: &str, property: Value) {
    schema["properties"][name] = property;
    let required = schema.entry("required").or_insert_with(|| json!([]));
    required.as_array_mut().unwrap().push(json!(name));
}

/// Whether a response was made up as a whole.
fn made_up(check: &Check) -> Vec<&str> {
    let made_up = check.successes.iter();
    let made_up = made_up.filter(|(_, response)| response.headers.contains_key("x-quo-emulator"));
    made_up.map(|(label, _)| label.as_str()).collect()
}

#[tokio::test]
async fn required_fields_of_every_kind_are_made_up_in_every_object() {
    let change = |document: &mut Value| {
        each_object(document, &mut |schema| {
            let node = json!({ "$ref": "#/components/schemas/MadeNode" });
            let inner = json!({ "type": "object", "required": ["n"], "properties": { "n": { "type": "integer", "minimum": 3 } } });
            let fields = [
                json!({ "type": "string" }),
                json!({ "type": "string", "format": "date-time" }),
                json!({ "type": "string", "format": "uuid" }),
                json!({ "type": "string", "pattern": "^PN(.*)$" }),
                json!({ "type": "string", "minLength": 20, "maxLength": 20 }),
                json!({ "type": "integer", "minimum": 5, "maximum": 9 }),
                json!({ "type": "number", "multipleOf": 0.5, "minimum": 2.2 }),
                json!({ "type": "boolean" }),
                json!({ "enum": ["first", "second"] }),
                json!({ "const": "only" }),
                json!({ "type": "string", "default": "given" }),
                json!({ "type": "integer", "examples": [42] }),
                json!({ "type": "array", "items": inner, "minItems": 2 }),
                inner.clone(),
                json!({ "anyOf": [inner, { "type": "null" }] }),
                json!({ "type": "object", "additionalProperties": inner }),
                json!({ "allOf": [node, inner] }),
                json!({ "type": ["string", "null"] }),
            ];
            for (index, field) in fields.into_iter().enumerate() {
                require(schema, &format!("added{index}"), field);
            }
        });
        *document = with_shapes(document.take());
    };
    let check = checked(change).await;
    // Implemented operations stay implemented.
    let others = made_up(&check);
    let others: Vec<_> = others
        .iter()
        .filter(|label| !label.contains("/v1/made-up/"))
        .collect();
    assert_eq!(others, [&""; 0]);
    for (label, response) in &check.successes {
        let has_fields = response.bytes.windows(6).any(|window| window == b"added0");
        assert!(
            response.bytes.is_empty() || label.contains("/v1/made-up/") || has_fields,
            "{label}"
        );
    }
}

#[tokio::test]
async fn renamed_fields_are_filled_and_old_ones_stay_unless_forbidden() {
    for is_closed in [false, true] {
        let mut renamed = Vec::new();
        let check = checked(|document| {
            each_object(document, &mut |schema| {
                let properties = schema["properties"].as_object_mut().unwrap();
                // The last one, because the first is often the id that other requests need.
                let Some(name) = properties.keys().next_back().cloned() else {
                    return;
                };
                let new = format!("{name}Renamed");
                let property = properties.remove(&name).unwrap();
                if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
                    required.retain(|required| *required != json!(name));
                }
                require(schema, &new, property);
                schema.insert("additionalProperties".to_owned(), json!(!is_closed));
                renamed.push((name, new));
            });
        })
        .await;
        let text: Vec<String> = check
            .successes
            .iter()
            .map(|(_, response)| String::from_utf8_lossy(&response.bytes).into_owned())
            .collect();
        let text = text.join("\n");
        assert!(
            renamed
                .iter()
                .any(|(_, new)| text.contains(&format!("\"{new}\":")))
        );
        let stays = renamed.iter().any(|(old, new)| {
            let has = |name: &str| text.contains(&format!("\"{name}\":"));
            has(old) && has(new)
        });
        assert!(is_closed || stays);
        assert_eq!(made_up(&check), [""; 0]);
    }
}

#[tokio::test]
async fn enum_values_and_null_are_added_without_effect() {
    let check = checked(|document| {
        each_object(document, &mut |schema| {
            for property in schema["properties"].as_object_mut().unwrap().values_mut() {
                if let Some(values) = property.get_mut("enum").and_then(Value::as_array_mut) {
                    values.insert(0, json!("brand-new"));
                }
                let before = property.take();
                *property = json!({ "anyOf": [{ "type": "null" }, before] });
            }
        });
    })
    .await;
    assert_eq!(made_up(&check), [""; 0]);
}

#[tokio::test]
async fn moved_operations_with_new_required_parameters_stay_implemented() {
    let check = checked(|document| {
        each_operation(document, |operation| {
            let parameters = json!([
                { "in": "query", "name": "brandNew", "required": true, "schema": { "type": "integer", "minimum": 4 } },
                { "in": "query", "name": "brandNewOption", "schema": { "type": "string" } },
                { "in": "header", "name": "X-Brand-New", "required": true, "schema": { "type": "string", "format": "uuid" } },
            ]);
            let parameters = parameters.as_array().unwrap().clone();
            let listed = operation.as_object_mut().unwrap().entry("parameters").or_insert_with(|| json!([]));
            let listed = listed.as_array_mut().unwrap();
            for parameter in listed.iter_mut().filter(|parameter| parameter["in"] == "path") {
                parameter["name"] = json!(format!("{}Renamed", parameter["name"].as_str().unwrap()));
            }
            listed.extend(parameters);
        });
        let paths = document["paths"].as_object_mut().unwrap();
        let moved = std::mem::take(paths).into_iter();
        paths.extend(moved.map(|(path, item)| (format!("/next{}", path.replace('}', "Renamed}")), item)));
    })
    .await;
    assert_eq!(made_up(&check), [""; 0]);
}

#[tokio::test]
async fn operations_succeed_without_their_query_parameters() {
    checked(|document| {
        each_operation(document, |operation| {
            let parameters = operation
                .get_mut("parameters")
                .and_then(Value::as_array_mut);
            if let Some(parameters) = parameters {
                parameters.retain(|parameter| parameter["in"] != "query");
            }
        });
    })
    .await;
}

#[tokio::test]
async fn operation_with_another_body_is_made_up_if_it_needs_the_old_one() {
    let mut document = serde_json::from_str(DOCUMENT).unwrap();
    each_operation(&mut document, |operation| {
        let schema = "/requestBody/content/application~1json/schema";
        if let Some(schema) = operation.pointer_mut(schema) {
            *schema = json!({
                "type": "object",
                "required": ["renamed"],
                "properties": { "renamed": { "type": "string" } },
            });
        }
    });
    let document = document.to_string();
    let mut check = Check::new(Emulator::builder().document(&document)).await;
    // Other operations need what these would create.
    let operations = operations(&document).into_iter();
    let creates = |operation: &Operation| operation.body.is_some() && !operation.path.contains('{');
    let creating: Vec<Operation> = operations.filter(creates).collect();
    check.run(&creating).await;
    assert_eq!(check.failures.join("\n"), "");
    assert_ne!(made_up(&check), [""; 0]);
}
