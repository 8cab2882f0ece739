//! One operation of a document: where it is, what it takes, how it refuses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::answer;
use super::query::{self, Pairs};
use super::rules::{Body, Parameter, Place};
use super::{EditionError, Input, Mismatch};

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
    /// The schema of its body.
    answer: Value,
    parameters: Vec<Parameter>,
    body: Option<Body>,
    refusals: BTreeMap<u16, Documented>,
}

#[derive(Debug)]
enum Segment {
    Literal(String),
    Parameter(String),
}

/// What the document fixes in the body of a refusal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Documented {
    pub(crate) code: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) description: Option<String>,
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
                Ok(status @ 200..=299) => success = Some((status, response)),
                Ok(status) => {
                    refusals.insert(status, Documented::parse(response));
                }
                // `default` and ranges fix no body.
                Err(_) => {}
            }
        }
        let (success, answer) = success.ok_or_else(|| EditionError {
            place: id.to_owned(),
            reason: "the document has no success for it".to_owned(),
        })?;
        Ok(Self {
            surface,
            id: id.to_owned(),
            method: method.to_ascii_uppercase(),
            path: path.split('/').skip(1).map(Segment::parse).collect(),
            success,
            answer: answer
                .pointer("/content/application~1json/schema")
                .cloned()
                .unwrap_or_default(),
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

    /// Leaves out of a success what this edition has no place for.
    pub(crate) fn fit(&self, body: &mut Value) {
        answer::fit(&[&self.answer], body);
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
