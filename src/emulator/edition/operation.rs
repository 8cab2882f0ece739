//! One operation of a document: where it is, what it takes, how it refuses.

use std::collections::BTreeMap;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value};

use super::query::{self, Pairs};
use super::{EditionError, Mismatch};
use crate::emulator::clock::Moment;

/// Which of the two APIs an operation belongs to: they differ in headers and errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Surface {
    V1,
    /// Unprefixed paths, with the API version in a header.
    Dated,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) surface: Surface,
    pub(crate) id: String,
    /// In capitals.
    pub(crate) method: String,
    path: Vec<Segment>,
    /// Of the one documented success.
    pub(crate) success: u16,
    parameters: Vec<Parameter>,
    body: Option<Body>,
    refusals: BTreeMap<u16, Documented>,
}

#[derive(Debug)]
enum Segment {
    Literal(String),
    Parameter(String),
}

#[derive(Debug)]
struct Parameter {
    place: Place,
    name: String,
    required: bool,
    schema: Value,
    validator: Validator,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
struct Body {
    required: bool,
    schema: Value,
    validator: Validator,
}

/// What the document fixes in the body of a refusal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Documented {
    pub(crate) code: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) description: Option<String>,
}

/// What a request says, as far as its document describes it.
#[derive(Default)]
pub(crate) struct Input {
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
}

impl Operation {
    pub(super) fn parse(
        document: &Value,
        (surface, method, path): (Surface, &str, &str),
        id: &str,
        operation: &Value,
    ) -> Result<Self, EditionError> {
        let listed = operation.get("parameters").and_then(Value::as_array);
        let parameters = listed.into_iter().flatten();
        let parameters = parameters.map(|parameter| Parameter::parse(document, id, parameter));
        let parameters = parameters.collect::<Result<_, _>>()?;
        let body = match operation.get("requestBody") {
            Some(body) => Some(Body::parse(document, id, body)?),
            None => None,
        };
        let (mut success, mut refusals) = (None, BTreeMap::new());
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            match status.parse() {
                Ok(status @ 200..=299) => success = Some(status),
                Ok(status) => {
                    refusals.insert(status, Documented::parse(response));
                }
                // `default` and ranges fix no body.
                Err(_) => {}
            }
        }
        let success = success.ok_or_else(|| EditionError {
            place: id.to_owned(),
            reason: "the document has no success for it".to_owned(),
        })?;
        Ok(Self {
            surface,
            id: id.to_owned(),
            method: method.to_ascii_uppercase(),
            path: path.split('/').skip(1).map(Segment::parse).collect(),
            success,
            parameters,
            body,
            refusals,
        })
    }

    pub(super) fn parameters_in_path(&self) -> usize {
        let parameters = self.path.iter();
        parameters
            .filter(|segment| matches!(segment, Segment::Parameter(_)))
            .count()
    }

    /// The decoded values of the path's parameters, if the path is this operation's.
    pub(super) fn matches(&self, path: &str) -> Option<Vec<(&str, String)>> {
        let mut values = Vec::new();
        let mut given = path.split('/').skip(1);
        for segment in &self.path {
            let found = given.next()?;
            match segment {
                Segment::Literal(text) if text == found => {}
                Segment::Literal(_) => return None,
                Segment::Parameter(_) if found.is_empty() => return None,
                Segment::Parameter(name) => values.push((name.as_str(), query::decode(found))),
            }
        }
        given.next().is_none().then_some(values)
    }

    /// What the document fixes for refusals with this status.
    pub(crate) fn refusal(&self, status: u16) -> Option<&Documented> {
        self.refusals.get(&status)
    }

    /// The digits with which the error codes of this operation begin.
    pub(crate) fn code_prefix(&self) -> &str {
        let code = self
            .refusals
            .values()
            .find_map(|known| known.code.as_deref());
        code.and_then(|code| code.get(..2)).unwrap_or("00")
    }

    /// The names of the headers that say which version of the API is meant: those that
    /// can have one value only. One of them is enough.
    pub(crate) fn version_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parameters.iter().filter_map(|parameter| {
            let values = parameter.schema.get("enum")?.as_array()?;
            match values.as_slice() {
                [Value::String(only)] if parameter.place == Place::Header => {
                    Some((parameter.name.as_str(), only.as_str()))
                }
                _ => None,
            }
        })
    }

    /// Reads a request, or says all that is wrong with it.
    pub(crate) fn read(
        &self,
        path: Vec<(&str, String)>,
        query: &str,
        body: &[u8],
    ) -> Result<Input, Vec<Mismatch>> {
        let (pairs, mut wrong) = (Pairs::parse(query), Vec::new());
        let mut input = Input::default();
        for (name, value) in path {
            input.path.insert(name.to_owned(), value);
        }
        for parameter in &self.parameters {
            let (value, place) = match parameter.place {
                Place::Path => {
                    let value = input.path.get(&parameter.name);
                    let value = value.map(|value| Value::String(value.clone()));
                    (value, format!("/{}", parameter.name))
                }
                Place::Query => {
                    let value = pairs.value(&parameter.name, &parameter.schema);
                    (value, format!("/query/{}", parameter.name))
                }
                Place::Header => continue,
            };
            match value {
                Some(value) => {
                    let schema = &parameter.schema;
                    wrong.extend(Mismatch::all(&parameter.validator, schema, &value, &place));
                    if parameter.place == Place::Query {
                        input.query.insert(parameter.name.clone(), value);
                    }
                }
                None if parameter.required => {
                    wrong.push(Mismatch::missing(place, &parameter.schema));
                }
                None => {}
            }
        }
        wrong.extend(self.names_with_brackets(&pairs));
        if let Some(described) = &self.body {
            match described.read(body) {
                Ok(value) => input.body = value,
                Err(found) => wrong.extend(found),
            }
        }
        if wrong.is_empty() {
            Ok(input)
        } else {
            Err(wrong)
        }
    }

    /// The service refuses `participants[]=` and the like, and passes over other names
    /// that it does not know.
    fn names_with_brackets<'a>(&'a self, pairs: &'a Pairs) -> impl Iterator<Item = Mismatch> + 'a {
        let names = pairs.names().filter(|name| name.contains('['));
        let unknown = names.filter(|name| {
            let mut parameters = self.parameters.iter();
            !parameters.any(|known| known.place == Place::Query && known.name == **name)
        });
        unknown.map(Mismatch::brackets)
    }
}

impl Segment {
    fn parse(text: &str) -> Self {
        let name = text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'));
        match name {
            Some(name) => Self::Parameter(name.to_owned()),
            None => Self::Literal(text.to_owned()),
        }
    }
}

impl Parameter {
    fn parse(document: &Value, id: &str, parameter: &Value) -> Result<Self, EditionError> {
        let text = |key| {
            parameter
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let name = text("name").to_owned();
        let place = match text("in") {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            other => {
                return Err(EditionError {
                    place: format!("{id}, `{name}`"),
                    reason: format!("a parameter in `{other}` is not enforced"),
                });
            }
        };
        let schema = parameter
            .get("schema")
            .cloned()
            .unwrap_or(Value::Bool(true));
        Ok(Self {
            place,
            validator: compile(document, &schema, &format!("{id}, `{name}`"))?,
            required: parameter.get("required") == Some(&Value::Bool(true)),
            name,
            schema,
        })
    }
}

impl Body {
    fn parse(document: &Value, id: &str, body: &Value) -> Result<Self, EditionError> {
        let schema = body.pointer("/content/application~1json/schema");
        let schema = schema.cloned().unwrap_or(Value::Bool(true));
        Ok(Self {
            required: body.get("required") == Some(&Value::Bool(true)),
            validator: compile(document, &schema, &format!("the body of {id}"))?,
            schema,
        })
    }

    fn read(&self, bytes: &[u8]) -> Result<Value, Vec<Mismatch>> {
        if bytes.is_empty() {
            if self.required {
                return Err(vec![Mismatch::missing("/body".to_owned(), &self.schema)]);
            }
            return Ok(Value::Null);
        }
        let value = serde_json::from_slice(bytes)
            .map_err(|error| vec![Mismatch::not_json(&error, &self.schema)])?;
        let wrong = Mismatch::all(&self.validator, &self.schema, &value, "");
        if wrong.is_empty() {
            Ok(value)
        } else {
            Err(wrong)
        }
    }
}

impl Documented {
    fn parse(response: &Value) -> Self {
        let properties = response.pointer("/content/application~1json/schema/properties");
        let fixed = |name: &str| {
            let value = properties?.get(name)?.get("const")?.as_str()?;
            Some(value.to_owned())
        };
        Self {
            code: fixed("code"),
            title: fixed("title"),
            docs: fixed("docs"),
            description: fixed("description"),
        }
    }
}

/// A validator of one schema of a document, with the components that it may refer to.
fn compile(document: &Value, schema: &Value, place: &str) -> Result<Validator, EditionError> {
    let mut root = schema.clone();
    if let (Some(root), Some(components)) = (root.as_object_mut(), document.get("components")) {
        root.insert("components".to_owned(), components.clone());
    }
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    let validator = options.should_validate_formats(true).build(&root);
    validator.map_err(|error| EditionError {
        place: place.to_owned(),
        reason: error.to_string(),
    })
}

impl Input {
    /// A parameter of the path; empty if the document has none of this name.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.get(name).map(String::as_str).unwrap_or_default()
    }

    /// A parameter of the query that is a text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.query.get(name)?.as_str()
    }

    /// A parameter of the query that is a list of texts.
    pub(crate) fn texts(&self, name: &str) -> Option<Vec<&str>> {
        let values = self.query.get(name)?.as_array()?;
        Some(values.iter().filter_map(Value::as_str).collect())
    }

    /// A parameter of the query that is a time.
    pub(crate) fn time(&self, name: &str) -> Option<Moment> {
        Moment::parse(self.text(name)?)
    }

    /// A text in the body; `None` if it is null or not there.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.body.get(name)?.as_str()
    }
}
