//! One operation of a document: its path, parameters, body and responses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::error::SpecError;
use super::field_error::FieldError;
use super::input::Input;
use super::query::{self, Pairs};
use super::strip_unknown::strip_unknown;
use super::validation::{Body, Location, Parameter};

/// The API of an operation. The two APIs differ in headers and error responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ApiVersion {
    V1,
    /// Unprefixed paths, with the API version in a header.
    Dated,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) api_version: ApiVersion,
    pub(crate) id: String,
    /// The method of the library, if it has this operation.
    pub(crate) method_name: Option<&'static str>,
    /// In upper case.
    pub(crate) method: String,
    path: Vec<Segment>,
    /// The status of the documented success.
    pub(crate) success: u16,
    /// The schema of the success body.
    success_schema: Value,
    parameters: Vec<Parameter>,
    body: Option<Body>,
    error_responses: BTreeMap<u16, FixedFields>,
}

#[derive(Debug)]
enum Segment {
    Literal(String),
    Parameter(String),
}

/// The values that the document fixes in the body of an error response.
#[derive(Debug, Clone, Default)]
pub(crate) struct FixedFields {
    pub(crate) code: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) description: Option<String>,
}

/// Returns the name of the library's method for an operation.
fn method_name(method: &str, path: &str) -> Option<&'static str> {
    let mut operations = quo_sdk::OPERATIONS.iter().chain(quo_sdk::beta::OPERATIONS);
    let found =
        operations.find(|known| known.method.eq_ignore_ascii_case(method) && known.path == path);
    found.map(|operation| operation.id)
}

impl Operation {
    pub(super) fn parse(
        document: &Value,
        (api_version, method, path): (ApiVersion, &str, &str),
        id: &str,
        operation: &Value,
    ) -> Result<Self, SpecError> {
        let listed = operation.get("parameters").and_then(Value::as_array);
        let parameters = listed.into_iter().flatten();
        let parameters = parameters.map(|parameter| Parameter::parse(document, id, parameter));
        let parameters = parameters.collect::<Result<_, _>>()?;
        let body = match operation.get("requestBody") {
            Some(body) => Some(Body::parse(document, id, body)?),
            None => None,
        };
        let (mut success, mut error_responses) = (None, BTreeMap::new());
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            match status.parse() {
                Ok(status @ 200..=299) => success = Some((status, response)),
                Ok(status) => {
                    error_responses.insert(status, FixedFields::parse(response));
                }
                // `default` and ranges fix no values.
                Err(_) => {}
            }
        }
        let (success, response) = success.ok_or_else(|| SpecError {
            location: id.to_owned(),
            reason: "the document has no successful response for it".to_owned(),
        })?;
        Ok(Self {
            api_version,
            id: id.to_owned(),
            method_name: method_name(method, path),
            method: method.to_ascii_uppercase(),
            path: path.split('/').skip(1).map(Segment::parse).collect(),
            success,
            success_schema: response
                .pointer("/content/application~1json/schema")
                .cloned()
                .unwrap_or_default(),
            parameters,
            body,
            error_responses,
        })
    }

    pub(super) fn path_parameters(&self) -> usize {
        let parameters = self.path.iter();
        parameters
            .filter(|segment| matches!(segment, Segment::Parameter(_)))
            .count()
    }

    /// Returns the decoded path parameters if the path is this operation's.
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

    /// Removes the properties of a success that the document does not have.
    pub(crate) fn strip_unknown(&self, body: &mut Value) {
        strip_unknown(&[&self.success_schema], body);
    }

    /// Returns the fixed values of error responses with this status.
    pub(crate) fn fixed_fields(&self, status: u16) -> Option<&FixedFields> {
        self.error_responses.get(&status)
    }

    /// Returns the two digits that begin the operation's error codes.
    pub(crate) fn code_prefix(&self) -> &str {
        let code = self
            .error_responses
            .values()
            .find_map(|fixed| fixed.code.as_deref());
        code.and_then(|code| code.get(..2)).unwrap_or("00")
    }

    /// Returns the names and values of the headers that select the API version: those with
    /// a single allowed value. A request needs one of them.
    pub(crate) fn version_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parameters.iter().filter_map(|parameter| {
            let values = parameter.schema.get("enum")?.as_array()?;
            match values.as_slice() {
                [Value::String(only)] if parameter.location == Location::Header => {
                    Some((parameter.name.as_str(), only.as_str()))
                }
                _ => None,
            }
        })
    }

    /// Validates a request.
    ///
    /// # Errors
    ///
    /// All errors of the request.
    pub(crate) fn read(
        &self,
        path: Vec<(&str, String)>,
        query: &str,
        body: &[u8],
    ) -> Result<Input, Vec<FieldError>> {
        let (pairs, mut errors) = (Pairs::parse(query), Vec::new());
        let mut input = Input::default();
        for (name, value) in path {
            input.path.insert(name.to_owned(), value);
        }
        for parameter in &self.parameters {
            let (value, path) = match parameter.location {
                Location::Path => {
                    let value = input.path.get(&parameter.name);
                    let value = value.map(|value| Value::String(value.clone()));
                    (value, format!("/{}", parameter.name))
                }
                Location::Query => {
                    let value = pairs.value(&parameter.name, &parameter.schema);
                    (value, format!("/query/{}", parameter.name))
                }
                Location::Header => continue,
            };
            match value {
                Some(value) => {
                    let schema = &parameter.schema;
                    errors.extend(FieldError::all(&parameter.validator, schema, &value, &path));
                    if parameter.location == Location::Query {
                        input.query.insert(parameter.name.clone(), value);
                    }
                }
                None if parameter.required => {
                    errors.push(FieldError::missing(path, &parameter.schema));
                }
                None => {}
            }
        }
        errors.extend(self.names_with_brackets(&pairs));
        if let Some(documented) = &self.body {
            match documented.read(body) {
                Ok(value) => input.body = value,
                Err(found) => errors.extend(found),
            }
        }
        if errors.is_empty() {
            Ok(input)
        } else {
            Err(errors)
        }
    }

    /// Returns an error for each unknown name with brackets, such as `participants[]`. The
    /// service rejects these names and ignores other unknown names.
    fn names_with_brackets<'a>(
        &'a self,
        pairs: &'a Pairs,
    ) -> impl Iterator<Item = FieldError> + 'a {
        let names = pairs.names().filter(|name| name.contains('['));
        let unknown = names.filter(|name| {
            let mut parameters = self.parameters.iter();
            !parameters.any(|known| known.location == Location::Query && known.name == **name)
        });
        unknown.map(FieldError::brackets)
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

impl FixedFields {
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
