//! From the facts of an operation and the values of its fields to an HTTP request.

use std::fmt::Display;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde::Serialize;

use crate::Client;
use crate::client::body::Body;
use crate::client::error::{Error, Operation};
#[cfg(feature = "multipart")]
use crate::client::multipart::Form;
use crate::client::options::RequestOptions;
use crate::client::payload::Payload;
use crate::client::prepared::Prepared;
use crate::client::url::{Query, path_segment};
use crate::values::build::{BuildError, Misfits};

const JSON: &str = "application/json";
const URLENCODED: &str = "application/x-www-form-urlencoded";

/// What every request under construction has.
#[derive(Clone)]
pub struct Draft {
    client: Client,
    /// The options of the request.
    pub options: RequestOptions,
    /// The invalid values of its parameters.
    pub misfits: Misfits,
}

impl Draft {
    /// Creates the draft of a request.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: RequestOptions::new(),
            misfits: Misfits::default(),
        }
    }
}

/// A request that is filled with its parameters and body.
pub struct Preparation {
    operation: &'static Operation,
    client: Client,
    options: RequestOptions,
    errors: BuildError,
    path: String,
    query: Query,
    headers: HeaderMap,
    payload: Option<Payload>,
}

impl Preparation {
    /// Begins the request of an operation.
    pub fn new(operation: &'static Operation, draft: Draft) -> Self {
        Self {
            operation,
            client: draft.client,
            options: draft.options,
            errors: draft.misfits.error(&[]),
            path: operation.path.to_owned(),
            query: Query::default(),
            headers: HeaderMap::new(),
            payload: None,
        }
    }

    /// Adds an error for a required field without a value.
    #[must_use]
    pub fn require(mut self, field: &'static str, is_set: bool) -> Self {
        if !is_set {
            self.errors.require(field);
        }
        self
    }

    /// Fills in the path parameter `name`.
    #[must_use]
    pub fn path<T: Display>(
        mut self,
        field: &'static str,
        name: &'static str,
        value: &Option<T>,
    ) -> Self {
        let Some(value) = value else {
            return self.require(field, false);
        };
        match path_segment(&value.to_string()) {
            // An encoded segment has no braces, so later parameters cannot match in it.
            Ok(segment) => self.path = self.path.replacen(&format!("{{{name}}}"), &segment, 1),
            Err(reason) => self.errors.refuse(field, reason),
        }
        self
    }

    /// Adds a query parameter, unless it has no value.
    #[must_use]
    pub fn query<T: Serialize>(
        mut self,
        field: &'static str,
        name: &'static str,
        value: &Option<T>,
    ) -> Self {
        if let Some(value) = value {
            let fits = serde_json::to_value(value).is_ok_and(|value| self.query.add(name, &value));
            if !fits {
                self.errors
                    .refuse(field, "a query cannot hold such a value".to_owned());
            }
        }
        self
    }

    /// Adds a list as one query parameter with commas, unless it has no value.
    #[must_use]
    pub fn joined_query<T: Serialize>(
        mut self,
        field: &'static str,
        name: &'static str,
        value: &Option<T>,
    ) -> Self {
        if let Some(value) = value {
            let value = serde_json::to_value(value);
            if !value.is_ok_and(|value| self.query.add_joined(name, &value)) {
                self.errors
                    .refuse(field, "a query cannot hold such a value".to_owned());
            }
        }
        self
    }

    /// Adds a header, unless it has no value.
    #[must_use]
    pub fn header<T: Display>(
        mut self,
        field: &'static str,
        name: &'static str,
        value: &Option<T>,
    ) -> Self {
        if let Some(value) = value {
            let name = HeaderName::from_bytes(name.as_bytes());
            match (name, HeaderValue::from_str(&value.to_string())) {
                (Ok(name), Ok(value)) => {
                    self.headers.append(name, value);
                }
                _ => self
                    .errors
                    .refuse(field, "a header cannot hold such a value".to_owned()),
            }
        }
        self
    }

    /// Sets the media type that is accepted, instead of JSON.
    #[must_use]
    pub fn accept(mut self, media: &'static str) -> Self {
        if let Ok(media) = HeaderValue::from_str(media) {
            self.headers.insert(ACCEPT, media);
        }
        self
    }

    /// Sets the body, unless it has errors.
    #[must_use]
    pub fn body<T: Serialize>(mut self, body: Result<T, BuildError>) -> Self {
        match body {
            Ok(body) => match serde_json::to_vec(&body) {
                Ok(body) => self.set_payload(body.into(), HeaderValue::from_static(JSON)),
                Err(_) => self
                    .errors
                    .refuse("body", "it cannot be written as JSON".to_owned()),
            },
            Err(errors) => self.errors.append(errors),
        }
        self
    }

    fn set_payload(&mut self, payload: Payload, content_type: HeaderValue) {
        self.payload = Some(payload);
        self.headers.insert(CONTENT_TYPE, content_type);
    }

    /// Sets the body in the form of a query, unless it has errors.
    #[must_use]
    pub fn urlencoded<T: Serialize>(mut self, body: Result<T, BuildError>) -> Self {
        let body = match body {
            Ok(body) => body,
            Err(errors) => {
                self.errors.append(errors);
                return self;
            }
        };
        let mut pairs = Query::default();
        let fits = serde_json::to_value(body).is_ok_and(|body| pairs.add("body", &body));
        if !fits {
            let reason = "a form cannot hold such a value".to_owned();
            self.errors.refuse("body", reason);
        }
        let text = pairs.finish().trim_start_matches('?').to_owned();
        self.set_payload(
            text.into_bytes().into(),
            HeaderValue::from_static(URLENCODED),
        );
        self
    }

    /// Sets a body that is not JSON. `media` is its media type in the document.
    #[must_use]
    pub fn upload(mut self, media: &'static str, is_required: bool, body: Option<Body>) -> Self {
        let Some(Body {
            content,
            content_type,
        }) = body
        else {
            return match is_required {
                true => self.require("body", false),
                false => self,
            };
        };
        if !content.is_whole() {
            let reason = "its stream was sent already".to_owned();
            self.errors.refuse("body", reason);
        }
        let content_type = content_type.map_or_else(
            || documented_type(media).map(HeaderValue::from_static),
            |given| {
                HeaderValue::try_from(given).map_err(|_| "its content type is invalid".to_owned())
            },
        );
        match content_type {
            Ok(content_type) => self.set_payload(Payload::Content(content), content_type),
            Err(reason) => self.errors.refuse("body", reason),
        }
        self
    }

    /// Sets the parts of the body, unless they have errors.
    #[cfg(feature = "multipart")]
    #[must_use]
    pub fn multipart(mut self, form: Form) -> Self {
        self.errors.append(form.errors.clone());
        if !form.is_empty() {
            self.payload = Some(Payload::Form(form));
        }
        self
    }

    /// Sets the body that can be left out, if it is set.
    #[must_use]
    pub fn optional_body<T: Serialize>(self, is_set: bool, body: Result<T, BuildError>) -> Self {
        match is_set {
            true => self.body(body),
            false => self,
        }
    }

    /// Returns the request.
    ///
    /// # Errors
    ///
    /// Returns [`Error::InvalidRequest`] with all fields that are missing or invalid.
    pub fn finish(self) -> Result<Prepared, Error> {
        let Self {
            operation,
            client,
            options,
            errors,
            path,
            query,
            mut headers,
            payload,
        } = self;
        if !errors.is_empty() {
            return Err(Error::invalid_request(operation, errors.to_string()));
        }
        let method = Method::from_bytes(operation.method.as_bytes());
        let url = Url::parse(&format!("{}{path}{}", client.base_url(), query.finish()));
        let (Ok(method), Ok(url)) = (method, url) else {
            return Err(Error::unbuildable(operation));
        };
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static(JSON));
        let mut request = reqwest::Request::new(method, url);
        *request.headers_mut() = headers;
        Ok(Prepared {
            client,
            operation,
            request,
            payload,
            options,
        })
    }
}

/// Returns the content type of a body whose caller sets none.
///
/// # Errors
///
/// The document allows several types, so that the caller has to choose one.
fn documented_type(media: &'static str) -> Result<&'static str, String> {
    match media {
        "*/*" => Ok("application/octet-stream"),
        media if media.contains(['*', ',']) => {
            Err(format!("its content type has to be set, one of {media}"))
        }
        media => Ok(media),
    }
}
