//! Validation of parameters.

use jsonschema::Validator;
use serde_json::Value;

use super::document::Document;
use super::error::SpecError;
use super::query::{Pairs, Types};

#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) location: Location,
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) schema: Value,
    pub(super) validator: Validator,
    types: Types,
    style: Style,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a list or an object is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// A list repeats the name. An object writes each property as a parameter.
    Repeated,
    /// All in one text, with this separator.
    Separated(char),
    /// An object as `name[property]=value`.
    Deep,
    /// Any value as JSON.
    Json,
}

impl Parameter {
    pub(super) fn parse(
        document: &Document,
        id: &str,
        parameter: &Value,
    ) -> Result<Self, SpecError> {
        let text = |key| {
            let text = parameter.get(key).and_then(Value::as_str);
            text.unwrap_or_default()
        };
        let name = text("name").to_owned();
        let at = format!("{id}, `{name}`");
        let location = match text("in") {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            other => {
                return Err(SpecError {
                    location: at,
                    reason: format!("a parameter in `{other}` is not supported"),
                });
            }
        };
        let content = parameter.get("content").and_then(Value::as_object);
        let content = content.and_then(|content| content.values().next());
        let schema = content.unwrap_or(parameter).get("schema");
        let schema = schema.cloned().unwrap_or(Value::Bool(true));
        let is_repeated = parameter
            .get("explode")
            .and_then(Value::as_bool)
            .unwrap_or(location == Location::Query);
        let style = match (text("style"), location) {
            _ if content.is_some() => Style::Json,
            ("deepObject", _) => Style::Deep,
            ("spaceDelimited", _) if !is_repeated => Style::Separated(' '),
            ("pipeDelimited", _) if !is_repeated => Style::Separated('|'),
            (_, Location::Query) if is_repeated => Style::Repeated,
            _ => Style::Separated(','),
        };
        Ok(Self {
            location,
            validator: document.compile(&schema, &at)?,
            required: parameter.get("required") == Some(&Value::Bool(true)),
            types: Types::new(document, &schema),
            name,
            schema,
            style,
        })
    }

    /// Returns the API version that a header selects: a required one with a single allowed
    /// value.
    pub(super) fn version(&self) -> Option<&str> {
        if self.location != Location::Header || !self.required {
            return None;
        }
        let values = self.schema.get("enum")?.as_array()?;
        match values.as_slice() {
            [Value::String(only)] => Some(only),
            _ => None,
        }
    }

    /// Returns the value in a query.
    pub(super) fn in_query(&self, pairs: &Pairs) -> Option<Value> {
        let texts = pairs.values(&self.name);
        if self.types.has("object") && texts.is_empty() {
            let values = |property: &str| {
                let name = match self.style {
                    Style::Deep => format!("{}[{property}]", self.name),
                    _ => property.to_owned(),
                };
                pairs.values(&name).last().copied()
            };
            let fields = self.types.object(values);
            return (!fields.is_empty()).then_some(Value::Object(fields));
        }
        match self.style {
            Style::Separated(_) => texts.last().map(|text| self.of_text(text)),
            _ if texts.is_empty() => None,
            Style::Json => texts.last().map(|text| self.of_text(text)),
            _ => Some(self.of_texts(&texts)),
        }
    }

    /// Returns the value of a text: of a path, a header or a cookie.
    pub(super) fn of_text(&self, text: &str) -> Value {
        match self.style {
            Style::Json => {
                let parsed = serde_json::from_str(text);
                parsed.unwrap_or_else(|_| Value::String(text.to_owned()))
            }
            Style::Separated(separator) if self.types.has("object") => {
                let parts: Vec<&str> = text.split(separator).collect();
                let values = |property: &str| {
                    let mut pairs = parts.chunks(2);
                    pairs.find_map(|pair| match pair {
                        [name, value] if *name == property => Some(*value),
                        _ => None,
                    })
                };
                Value::Object(self.types.object(values))
            }
            Style::Separated(separator) if self.types.has("array") => {
                let parts: Vec<&str> = text.split(separator).collect();
                self.of_texts(&parts)
            }
            _ => self.of_texts(&[text]),
        }
    }

    /// Returns the first meaning of the texts that is valid, otherwise the first.
    fn of_texts(&self, texts: &[&str]) -> Value {
        let candidates = self.types.candidates(texts);
        let valid = candidates
            .iter()
            .find(|value| self.validator.is_valid(value));
        valid.or(candidates.first()).cloned().unwrap_or_default()
    }

    /// Whether a name of the query is a property of this parameter.
    pub(super) fn has_property(&self, name: &str) -> bool {
        let rest = name.strip_prefix(&self.name);
        self.style == Style::Deep && rest.is_some_and(|rest| rest.starts_with('['))
    }
}
