//! One operation of a document: its path, parameters, body and responses.

use http::HeaderMap;
use http::header::{CONTENT_TYPE, COOKIE};
use serde_json::Value;

use super::document::Document;
use super::error::SpecError;
use super::field_error::FieldError;
use super::input::Input;
use super::path::PathTemplate;
use super::query::Pairs;
use super::request_body::RequestBody;
use super::responses::{self, DocumentedError, FixedFields, Reply, Success};
use super::schema::keyword_list;
use super::validation::{Location, Parameter};
use crate::body::Body;

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
    /// The operation id, or method and path of an operation without one.
    pub(crate) id: String,
    /// The method of the library, if it has this operation.
    pub(crate) method_name: Option<&'static str>,
    /// In upper case.
    pub(crate) method: String,
    document: Document,
    path: PathTemplate,
    success: Success,
    parameters: Vec<Parameter>,
    body: Option<RequestBody>,
    errors: Vec<DocumentedError>,
}

/// The parts of a request that an operation reads.
pub(crate) struct RequestParts<'a> {
    /// The decoded path parameters.
    pub(crate) path: Vec<(&'a str, String)>,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// Returns the name of the library's method for an operation.
fn method_name(method: &str, path: &str) -> Option<&'static str> {
    let mut operations = quo_sdk::OPERATIONS.iter().chain(quo_sdk::beta::OPERATIONS);
    let found =
        operations.find(|known| known.method.eq_ignore_ascii_case(method) && known.path == path);
    found.map(|operation| operation.id)
}

/// Headers that a document cannot describe as parameters (OpenAPI 3.1, section 4.8.12.2).
const NOT_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl Operation {
    /// Reads an operation. `shared` are the parameters of its path.
    pub(super) fn parse(
        document: &Document,
        (api_version, method, path): (ApiVersion, &str, &str),
        shared: &[&Value],
        operation: &Value,
    ) -> Result<Self, SpecError> {
        let method = method.to_ascii_uppercase();
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
        let template = PathTemplate::parse(path).ok_or_else(|| SpecError {
            location: id.clone(),
            reason: format!("the path `{path}` does not begin with a slash"),
        })?;
        let own = keyword_list(operation, "parameters");
        let mut parameters: Vec<Parameter> = Vec::new();
        for parameter in shared.iter().copied().chain(own) {
            let parameter = document.target(parameter, &id)?;
            let parameter = Parameter::parse(document, &id, parameter)?;
            // A parameter of the operation replaces that of the path.
            parameters.retain(|known| {
                (known.location, &known.name) != (parameter.location, &parameter.name)
            });
            let is_ignored = match parameter.location {
                Location::Path => !template.has(&parameter.name),
                Location::Header => NOT_PARAMETERS
                    .iter()
                    .any(|name| parameter.name.eq_ignore_ascii_case(name)),
                Location::Query | Location::Cookie => false,
            };
            if !is_ignored {
                parameters.push(parameter);
            }
        }
        let body = match operation.get("requestBody") {
            Some(body) => Some(RequestBody::parse(document, &id, body)?),
            None => None,
        };
        let (success, errors) = responses::parse(document, &id, operation)?;
        Ok(Self {
            api_version,
            method_name: method_name(&method, path),
            method,
            document: document.clone(),
            path: template,
            success,
            parameters,
            body,
            errors,
            id,
        })
    }

    pub(super) fn path_parameters(&self) -> usize {
        self.path.parameters()
    }

    /// Returns the decoded path parameters if the path is this operation's.
    pub(super) fn matches(&self, path: &str) -> Option<Vec<(&str, String)>> {
        self.path.matches(path)
    }

    /// Returns the status of the documented success.
    pub(crate) fn success(&self) -> u16 {
        self.success.status
    }

    /// Returns a success in the form of the document. `accept` is the header of the request.
    pub(crate) fn conform(&self, body: Option<Value>, accept: Option<&str>) -> Reply {
        self.success.conform(&self.document, body, accept)
    }

    /// Makes a success up from its schema.
    pub(crate) fn made_up(&self, accept: Option<&str>) -> Reply {
        self.success.made_up(&self.document, accept)
    }

    /// Returns the body of an error response in the form of the document.
    pub(crate) fn conform_error(&self, status: u16, body: Value) -> Body {
        match DocumentedError::find(&self.errors, status) {
            Some(error) => error.conform(&self.document, body),
            None => Body::json(&body),
        }
    }

    /// Returns the fixed values of error responses with this status.
    pub(crate) fn fixed_fields(&self, status: u16) -> Option<&FixedFields> {
        DocumentedError::find(&self.errors, status).map(|error| &error.fixed)
    }

    /// Returns the documented status of a request that is not valid: 400, or 422 if the
    /// document has only that.
    pub(crate) fn invalid_status(&self) -> u16 {
        let has = |status| self.errors.iter().any(|error| error.is_for(status));
        if has(422) && !has(400) { 422 } else { 400 }
    }

    /// Returns the two digits that begin the operation's error codes.
    pub(crate) fn code_prefix(&self) -> &str {
        let code = self
            .errors
            .iter()
            .find_map(|error| error.fixed.code.as_deref());
        code.and_then(|code| code.get(..2)).unwrap_or("00")
    }

    /// Returns the names and values of the headers that select the API version. A request
    /// needs one of them.
    pub(crate) fn version_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let parameters = self.parameters.iter();
        parameters.filter_map(|parameter| Some((parameter.name.as_str(), parameter.version()?)))
    }

    /// Validates a request.
    ///
    /// # Errors
    ///
    /// All errors of the request.
    pub(crate) fn read(&self, request: RequestParts<'_>) -> Result<Input, Vec<FieldError>> {
        let (pairs, mut errors) = (Pairs::parse(request.query), Vec::new());
        let mut input = Input::default();
        for parameter in &self.parameters {
            let name = &parameter.name;
            let (value, path) = match parameter.location {
                Location::Path => {
                    let mut values = request.path.iter();
                    let value = values.find(|(known, _)| known == name);
                    let value = value.map(|(_, value)| parameter.of_text(value));
                    (value, format!("/{name}"))
                }
                Location::Query => (parameter.in_query(&pairs), format!("/query/{name}")),
                // `check_version` checks these.
                Location::Header if parameter.version().is_some() => continue,
                Location::Header => {
                    let value = text_of(request.headers, name.as_str());
                    let value = value.map(|value| parameter.of_text(&value));
                    (value, format!("/headers/{name}"))
                }
                Location::Cookie => {
                    let value = cookie(request.headers, name);
                    let value = value.map(|value| parameter.of_text(&value));
                    (value, format!("/cookies/{name}"))
                }
            };
            match value {
                Some(value) => {
                    let schema = &parameter.schema;
                    errors.extend(FieldError::all(&parameter.validator, schema, &value, &path));
                    if parameter.location == Location::Query {
                        input.query.insert(name.clone(), value);
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
            let content_type = text_of(request.headers, CONTENT_TYPE);
            let body = documented.read(&self.document, request.body, content_type.as_deref());
            match body {
                Ok(value) => input.body = value,
                Err(found) => errors.extend(found),
            }
        }
        let path = request.path.into_iter();
        input.path = path.map(|(name, value)| (name.to_owned(), value)).collect();
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
            !parameters.any(|known| {
                let is_known = known.name == **name || known.has_property(name);
                known.location == Location::Query && is_known
            })
        });
        unknown.map(FieldError::brackets)
    }
}

/// Returns a header as text.
fn text_of(headers: &HeaderMap, name: impl http::header::AsHeaderName) -> Option<String> {
    let value = headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = text_of(headers, COOKIE)?;
    let mut pairs = cookies.split(';').filter_map(|pair| pair.split_once('='));
    let found = pairs.find(|(found, _)| found.trim() == name);
    found.map(|(_, value)| value.trim().to_owned())
}
