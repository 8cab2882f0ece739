//! The JSON type and the members of one JSON Schema.

use serde_json::{Map, Value};

/// The JSON type that a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any value: `{}`.
    Any,
    /// A reference to a recursive schema, which unification keeps.
    Reference,
    /// A union of several kinds: `oneOf`.
    Union,
    /// A string, with or without an enum.
    String,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A Boolean.
    Boolean,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// Returns the kind of a unified schema.
    pub fn of(schema: &Value) -> Self {
        if schema.get("$ref").is_some() || schema.get("allOf").is_some() {
            return Self::Reference;
        }
        if schema.get("oneOf").is_some() {
            return Self::Union;
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Self::String,
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Boolean,
            Some("array") => Self::Array,
            Some("object") => Self::Object,
            _ if schema.get("properties").is_some() => Self::Object,
            _ if schema.get("items").is_some() => Self::Array,
            _ => Self::Any,
        }
    }
}

/// Returns whether the schema allows `null`.
pub fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}

/// Returns the names of the required properties.
pub fn required(schema: &Value) -> Vec<String> {
    schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Returns the properties of an object schema.
pub fn properties(schema: &Value) -> Map<String, Value> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

/// Returns the keywords of a schema. A schema that is not an object has none.
pub fn into_object(schema: Value) -> Map<String, Value> {
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}
