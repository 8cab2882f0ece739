//! Errors of a request: the entries of `errors` in an error response.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};

/// One error of a request.
#[derive(Clone)]
pub(crate) struct FieldError {
    pub(crate) path: String,
    pub(crate) message: String,
    value: Option<Value>,
    schema: Value,
}

impl FieldError {
    /// Returns all errors of a value. `location` is the path of the value in the request.
    pub(super) fn all(
        validator: &Validator,
        schema: &Value,
        value: &Value,
        location: &str,
    ) -> Vec<Self> {
        let mut found = Vec::new();
        for error in validator.iter_errors(value) {
            collect(&error, location, schema, &mut found);
        }
        found
    }

    /// A required property that is missing.
    pub(crate) fn missing(path: String, schema: &Value) -> Self {
        Self {
            path,
            message: "Expected required property".to_owned(),
            value: None,
            schema: excerpt(schema),
        }
    }

    /// A value that its schema allows and the emulator rejects.
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
            message: format!("The body is not valid JSON: {error}"),
            value: None,
            schema: excerpt(schema),
        }
    }

    /// Renders the entry of `errors`.
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

/// Collects the errors of a value. For a union, collects only the errors of the branch with
/// the fewest errors.
fn collect(
    error: &ValidationError<'_>,
    location: &str,
    schema: &Value,
    found: &mut Vec<FieldError>,
) {
    use ValidationErrorKind as Kind;

    if let Kind::AnyOf { context } | Kind::OneOfNotValid { context } = error.kind() {
        let branches = context.iter().filter(|branch| !branch.is_empty());
        if let Some(closest) = branches.min_by_key(|branch| branch.len()) {
            // The paths of a branch begin at the root of the validated value.
            for error in closest {
                collect(error, location, schema, found);
            }
            return;
        }
    }
    let path = format!("{location}{}", error.instance_path().as_str());
    let at = |name: &str| format!("{path}/{name}");
    match error.kind() {
        Kind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            let inner = inner(schema, error).and_then(|schema| schema.get("properties")?.get(name));
            found.push(FieldError::missing(at(name), inner.unwrap_or(&Value::Null)));
        }
        Kind::AdditionalProperties { unexpected } => {
            found.extend(unexpected.iter().map(|name| FieldError {
                path: at(name),
                message: "Unexpected property".to_owned(),
                value: error.instance().get(name).cloned(),
                schema: json!({ "type": "never" }),
            }));
        }
        _ => found.push(FieldError {
            path,
            message: error.to_string(),
            value: Some(error.instance().clone().into_owned()),
            schema: inner(schema, error).map_or_else(|| json!({ "type": "any" }), excerpt),
        }),
    }
}

/// Returns the schema whose keyword failed.
fn inner<'a>(schema: &'a Value, error: &ValidationError<'_>) -> Option<&'a Value> {
    let path = error.schema_path().as_str();
    let (parent, _) = path.rsplit_once('/')?;
    schema.pointer(parent)
}

/// Renders a schema as error responses contain it: with a type and without subschemas.
fn excerpt(schema: &Value) -> Value {
    let mut excerpt = Map::new();
    let kind = schema
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or("union");
    excerpt.insert("type".to_owned(), json!(kind));
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
            excerpt.insert(keyword.to_owned(), value.clone());
        }
    }
    Value::Object(excerpt)
}
