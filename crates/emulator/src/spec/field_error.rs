//! What is wrong with a request: the entries of `errors` in a refusal.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};

/// One thing that is wrong with a request.
#[derive(Clone)]
pub(crate) struct Mismatch {
    pub(crate) path: String,
    pub(crate) message: String,
    value: Option<Value>,
    schema: Value,
}

impl Mismatch {
    /// All that is wrong with a value; `place` is where it stands in the request.
    pub(super) fn all(
        validator: &Validator,
        schema: &Value,
        value: &Value,
        place: &str,
    ) -> Vec<Self> {
        let mut found = Vec::new();
        for error in validator.iter_errors(value) {
            collect(&error, place, schema, &mut found);
        }
        found
    }

    /// Something required that is not there.
    pub(crate) fn missing(path: String, schema: &Value) -> Self {
        Self {
            path,
            message: "Expected required property".to_owned(),
            value: None,
            schema: excerpt(schema),
        }
    }

    /// Something that no schema rules out, and the emulator does.
    pub(crate) fn of(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            message: message.into(),
            value: None,
            schema: json!({ "type": "string" }),
        }
    }

    pub(super) fn brackets(name: &str) -> Self {
        let plain = name.split('[').next().unwrap_or_default();
        Self::of(
            format!("/query/{name}"),
            format!("Unexpected parameter; a list is written as `{plain}` repeated"),
        )
    }

    pub(super) fn not_json(error: &serde_json::Error, schema: &Value) -> Self {
        Self {
            path: "/body".to_owned(),
            message: format!("Expected JSON: {error}"),
            value: None,
            schema: excerpt(schema),
        }
    }

    /// As it stands in a refusal.
    pub(crate) fn entry(&self) -> Value {
        let mut entry = Map::new();
        entry.insert("path".to_owned(), json!(self.path));
        entry.insert("message".to_owned(), json!(self.message));
        if let Some(value) = &self.value {
            entry.insert("value".to_owned(), value.clone());
        }
        entry.insert("schema".to_owned(), self.schema.clone());
        Value::Object(entry)
    }
}

/// Of a union, what is wrong with the branch that comes closest: the others were
/// hardly meant.
fn collect(error: &ValidationError<'_>, place: &str, schema: &Value, found: &mut Vec<Mismatch>) {
    use ValidationErrorKind as Kind;

    if let Kind::AnyOf { context } | Kind::OneOfNotValid { context } = error.kind() {
        let branches = context.iter().filter(|branch| !branch.is_empty());
        if let Some(closest) = branches.min_by_key(|branch| branch.len()) {
            // A branch's paths begin at the root of what is validated.
            for error in closest {
                collect(error, place, schema, found);
            }
            return;
        }
    }
    let path = format!("{place}{}", error.instance_path().as_str());
    let at = |name: &str| format!("{path}/{name}");
    match error.kind() {
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            let inner = inner(schema, error).and_then(|schema| schema.get("properties")?.get(name));
            found.push(Mismatch::missing(at(name), inner.unwrap_or(&Value::Null)));
        }
        Kind::AdditionalProperties { unexpected } => {
            found.extend(unexpected.iter().map(|name| Mismatch {
                path: at(name),
                message: "Unexpected property".to_owned(),
                value: error.instance().get(name).cloned(),
                schema: json!({ "type": "never" }),
            }));
        }
        _ => found.push(Mismatch {
            path,
            message: error.to_string(),
            value: Some(error.instance().clone().into_owned()),
            schema: inner(schema, error).map_or_else(|| json!({ "type": "any" }), excerpt),
        }),
    }
}

/// The schema whose keyword an error is about.
fn inner<'a>(schema: &'a Value, error: &ValidationError<'_>) -> Option<&'a Value> {
    let path = error.schema_path().as_str();
    let (parent, _) = path.rsplit_once('/')?;
    schema.pointer(parent)
}

/// A schema as refusals show it: always with a type, and without its parts.
fn excerpt(schema: &Value) -> Value {
    let mut shown = Map::new();
    let kind = schema
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or("union");
    shown.insert("type".to_owned(), json!(kind));
    let keywords = [
        "const",
        "default",
        "enum",
        "format",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "pattern",
    ];
    for keyword in keywords {
        if let Some(value) = schema.get(keyword) {
            shown.insert(keyword.to_owned(), value.clone());
        }
    }
    Value::Object(shown)
}
