//! What one JSON Schema describes: its JSON type and its members.

use serde_json::{Map, Value};

/// The JSON type that a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `{}`.
    Any,
    /// A reference that unification had to leave (a recursive schema).
    Reference,
    /// `oneOf` of several kinds.
    Union,
    /// A string, with or without an enum.
    String,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// A truth value.
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

/// Whether `null` is a value of the schema.
pub fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}

/// The names in `required`.
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

/// The properties of an object schema.
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
