//! Restricts the document to the keywords that progenitor maps correctly.
//!
//! progenitor and typify panic on keywords that they support in part, or generate wrong code. The
//! document is therefore rebuilt from a list of supported keywords. All others are removed.

use serde_json::{Map, Value, json};

use crate::plan::Plan;
use crate::schema::kind::Kind;
use crate::schema::walk::METHODS;

/// Returns the prepared document with the supported keywords only.
pub fn restrict(document: &Value, plan: &Plan) -> Value {
    let mut paths = Map::new();
    for (path, item) in entries(&document["paths"]) {
        let operations: Map<String, Value> = entries(item)
            .filter(|(method, _)| METHODS.contains(&method.as_str()))
            .map(|(method, allowed)| (method.clone(), operation(allowed)))
            .collect();
        if !operations.is_empty() {
            paths.insert(format!("{}{path}", plan.base), Value::Object(operations));
        }
    }
    let schemas: Map<String, Value> = entries(&document["components"]["schemas"])
        .map(|(name, allowed)| (name.clone(), schema(allowed)))
        .collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": "API", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn operation(operation: &Value) -> Value {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let parameters: Vec<Value> = parameters.map(parameter).collect();
    let mut allowed = json!({
        "operationId": operation["operationId"],
        "parameters": parameters,
    });
    if let Some(body) = json_schema(&operation["requestBody"]) {
        allowed["requestBody"] = json!({ "required": true, "content": content(body) });
    }
    // Every 2xx response is decoded in the same way, so one status is enough.
    let responses = entries(&operation["responses"]);
    let success = responses.filter_map(|(_, response)| json_schema(response));
    let response = match success.last() {
        Some(schema) => json!({ "description": "", "content": content(schema) }),
        None => json!({ "description": "" }),
    };
    allowed["responses"] = json!({ "200": response });
    allowed
}

fn parameter(parameter: &Value) -> Value {
    let required = parameter["required"] == Value::Bool(true) || parameter["in"] == "path";
    json!({
        "name": parameter["name"],
        "in": parameter["in"],
        "required": required,
        "schema": schema(&parameter["schema"]),
    })
}

fn json_schema(holder: &Value) -> Option<&Value> {
    holder.pointer("/content/application~1json/schema")
}

fn content(allowed: &Value) -> Value {
    json!({ "application/json": { "schema": schema(allowed) } })
}

/// Returns the schema with its description and the keywords that determine its Rust type.
fn schema(from: &Value) -> Value {
    let mut to = Map::new();
    if let Some(target) = from.get("$ref").filter(|target| target.is_string()) {
        return json!({ "$ref": target });
    }
    if let Some(text) = from.get("description").filter(|text| text.is_string()) {
        to.insert("description".into(), text.clone());
    }
    if from.get("nullable") == Some(&Value::Bool(true)) {
        to.insert("nullable".into(), Value::Bool(true));
    }
    let members = |keyword: &str| -> Vec<Value> {
        let members = from.get(keyword).and_then(Value::as_array);
        members.into_iter().flatten().map(schema).collect()
    };
    let mut kind = |kind: &str| to.insert("type".into(), json!(kind));
    match Kind::of(from) {
        Kind::Any => {}
        Kind::Reference => {
            to.insert("allOf".into(), json!(members("allOf")));
        }
        Kind::Union => {
            to.insert("oneOf".into(), json!(members("oneOf")));
        }
        Kind::String => {
            kind("string");
            if from.get("format") == Some(&json!("date-time")) {
                to.insert("format".into(), json!("date-time"));
            }
            if let Some(Value::Array(values)) = from.get("enum")
                && values.iter().all(Value::is_string)
            {
                to.insert("enum".into(), json!(values));
            }
        }
        Kind::Integer => {
            kind("integer");
            let format = from.get("format").and_then(Value::as_str);
            if let Some(format @ ("int32" | "int64" | "uint32" | "uint64")) = format {
                to.insert("format".into(), json!(format));
            }
        }
        Kind::Number => {
            kind("number");
        }
        Kind::Boolean => {
            kind("boolean");
        }
        Kind::Array => {
            kind("array");
            let items = from.get("items").map_or_else(|| json!({}), schema);
            to.insert("items".into(), items);
        }
        Kind::Object => {
            kind("object");
            object(from, &mut to);
        }
    }
    Value::Object(to)
}

fn object(from: &Value, to: &mut Map<String, Value>) {
    if let Some(values) = from.get("additionalProperties").filter(|v| v.is_object()) {
        to.insert("additionalProperties".into(), schema(values));
        return;
    }
    let properties: Map<String, Value> = from
        .get("properties")
        .into_iter()
        .flat_map(entries)
        .map(|(name, property)| (name.clone(), schema(property)))
        .collect();
    let required: Vec<&Value> = from
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter(|name| {
            name.as_str()
                .is_some_and(|name| properties.contains_key(name))
        })
        .collect();
    if !required.is_empty() {
        to.insert("required".into(), json!(required));
    }
    if !properties.is_empty() {
        to.insert("properties".into(), Value::Object(properties));
    }
}
