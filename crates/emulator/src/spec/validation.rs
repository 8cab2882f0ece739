//! Validation of parameters and bodies.

use jsonschema::{Draft, Validator};
use serde_json::Value;

use super::error::SpecError;
use super::field_error::FieldError;

#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) location: Location,
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) schema: Value,
    pub(super) validator: Validator,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Location {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
pub(super) struct Body {
    pub(super) required: bool,
    pub(super) schema: Value,
    pub(super) validator: Validator,
}

impl Parameter {
    pub(super) fn parse(document: &Value, id: &str, parameter: &Value) -> Result<Self, SpecError> {
        let text = |key| {
            parameter
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let name = text("name").to_owned();
        let location = match text("in") {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            other => {
                return Err(SpecError {
                    location: format!("{id}, `{name}`"),
                    reason: format!("a parameter in `{other}` is not supported"),
                });
            }
        };
        let schema = parameter
            .get("schema")
            .cloned()
            .unwrap_or(Value::Bool(true));
        Ok(Self {
            location,
            validator: compile(document, &schema, &format!("{id}, `{name}`"))?,
            required: parameter.get("required") == Some(&Value::Bool(true)),
            name,
            schema,
        })
    }
}

impl Body {
    pub(super) fn parse(document: &Value, id: &str, body: &Value) -> Result<Self, SpecError> {
        let schema = body.pointer("/content/application~1json/schema");
        let schema = schema.cloned().unwrap_or(Value::Bool(true));
        Ok(Self {
            required: body.get("required") == Some(&Value::Bool(true)),
            validator: compile(document, &schema, &format!("the body of {id}"))?,
            schema,
        })
    }

    pub(super) fn read(&self, bytes: &[u8]) -> Result<Value, Vec<FieldError>> {
        if bytes.is_empty() {
            if self.required {
                return Err(vec![FieldError::missing("/body".to_owned(), &self.schema)]);
            }
            return Ok(Value::Null);
        }
        let value = serde_json::from_slice(bytes)
            .map_err(|error| vec![FieldError::not_json(&error, &self.schema)])?;
        let errors = FieldError::all(&self.validator, &self.schema, &value, "");
        if errors.is_empty() {
            Ok(value)
        } else {
            Err(errors)
        }
    }
}

/// Compiles one schema of a document, with the components that it may refer to.
fn compile(document: &Value, schema: &Value, location: &str) -> Result<Validator, SpecError> {
    let mut root = schema.clone();
    if let (Some(root), Some(components)) = (root.as_object_mut(), document.get("components")) {
        root.insert("components".to_owned(), components.clone());
    }
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    let validator = options.should_validate_formats(true).build(&root);
    validator.map_err(|error| SpecError {
        location: location.to_owned(),
        reason: error.to_string(),
    })
}
