//! Finds and changes parts of a document.

use serde_json::{Map, Value, json};

/// Keeps only these operations.
pub fn keep(document: &mut Value, ids: &[&str]) {
    each_operation(document, |operation| {
        let id = operation["operationId"].as_str().unwrap();
        ids.contains(&id)
    });
}

/// Removes these operations.
pub fn remove(document: &mut Value, ids: &[&str]) {
    each_operation(document, |operation| {
        let id = operation["operationId"].as_str().unwrap();
        !ids.contains(&id)
    });
}

/// Visits the operations, and keeps those for which `visit` returns true.
pub fn each_operation(document: &mut Value, mut visit: impl FnMut(&mut Value) -> bool) {
    let paths = document["paths"].as_object_mut().unwrap();
    for item in paths.values_mut() {
        let item = item.as_object_mut().unwrap();
        item.retain(|_, operation| visit(operation));
    }
    paths.retain(|_, item| item != &json!({}));
}

/// The operation of this id.
pub fn operation<'a>(document: &'a mut Value, id: &str) -> &'a mut Value {
    let items = document["paths"].as_object_mut().unwrap().values_mut();
    items
        .flat_map(|item| item.as_object_mut().unwrap().values_mut())
        .find(|operation| operation["operationId"] == id)
        .unwrap_or_else(|| panic!("there is no {id}"))
}

/// Returns the schema of an operation's response.
pub fn answer<'a>(document: &'a mut Value, id: &str) -> &'a mut Value {
    let responses = operation(document, id)["responses"]
        .as_object_mut()
        .unwrap();
    let mut responses = responses.iter_mut();
    let (_, response) = responses
        .find(|(status, _)| status.starts_with('2'))
        .unwrap();
    &mut response["content"]["application/json"]["schema"]
}

/// Returns the schema of an operation's request body.
pub fn body<'a>(document: &'a mut Value, id: &str) -> &'a mut Value {
    &mut operation(document, id)["requestBody"]["content"]["application/json"]["schema"]
}

/// Returns a subschema by a path such as `data[].status`. Of a union with null, the first branch is
/// followed.
pub fn place<'a>(schema: &'a mut Value, steps: &str) -> &'a mut Value {
    let mut schema = schema;
    for step in steps.split('.') {
        let (property, is_list) = match step.strip_suffix("[]") {
            Some(property) => (property, true),
            None => (step, false),
        };
        schema = &mut schema["properties"][property];
        if is_list {
            if schema.get("anyOf").is_some() {
                schema = &mut schema["anyOf"][0];
            }
            schema = &mut schema["items"];
        }
        assert!(!schema.is_null(), "there is no {steps}");
    }
    schema
}

/// Removes a property from an object schema.
pub fn drop_property(schema: &mut Value, name: &str) {
    schema["properties"]
        .as_object_mut()
        .unwrap()
        .shift_remove(name);
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|listed| listed != name);
    }
}

/// Adds a property to an object schema.
pub fn add_property(schema: &mut Value, name: &str, property: Value, required: bool) {
    schema["properties"][name] = property;
    if required {
        let names = schema["required"].as_array_mut().unwrap();
        names.push(json!(name));
    }
}

/// The parameter of this name.
pub fn parameter<'a>(operation: &'a mut Value, name: &str) -> &'a mut Value {
    let parameters = operation["parameters"].as_array_mut().unwrap();
    parameters
        .iter_mut()
        .find(|parameter| parameter["name"] == name)
        .unwrap_or_else(|| panic!("there is no parameter {name}"))
}

/// Adds a parameter to an operation.
pub fn add_parameter(document: &mut Value, id: &str, parameter: Value) {
    let parameters = operation(document, id)["parameters"].as_array_mut();
    parameters.unwrap().push(parameter);
}

/// Visits every JSON object of the document, the inner ones first.
pub fn each_object(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(entries) => {
            for inner in entries.values_mut() {
                each_object(inner, visit);
            }
            visit(entries);
        }
        Value::Array(items) => {
            for inner in items {
                each_object(inner, visit);
            }
        }
        _ => {}
    }
}

/// A body or response of this schema.
pub fn content(schema: Value) -> Value {
    json!({ "description": "OK", "content": { "application/json": { "schema": schema } } })
}

/// Replaces all operations.
pub fn replace_paths(document: &mut Value, paths: Value) {
    document["paths"] = paths;
}

/// An object schema.
pub fn object(properties: Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required })
}

/// A thing with an id.
pub fn thing() -> Value {
    object(json!({ "id": { "type": "string" } }), &["id"])
}

/// A page of a list, whose cursor is `after`.
pub fn list_page(item: Value) -> Value {
    let next = json!({ "type": ["string", "null"] });
    object(
        json!({ "data": { "type": "array", "items": item }, "nextCursor": next }),
        &["data", "nextCursor"],
    )
}
