//! From the facts of an operation and the values of its fields to an HTTP request.

use std::fmt::Display;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde::Serialize;

use crate::Client;
use crate::client::error::{Error, Operation};
use crate::client::options::RequestOptions;
use crate::client::response::{RawResponse, Response};
use crate::client::send::copy;
use crate::client::url::{Query, path_segment};
use crate::values::build::{BuildError, Misfits};

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
    body: Option<Vec<u8>>,
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
            body: None,
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
                Ok(body) => self.body = Some(body),
                Err(_) => self
                    .errors
                    .refuse("body", "it cannot be written as JSON".to_owned()),
            },
            Err(errors) => self.errors.append(errors),
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
            body,
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
            .or_insert(HeaderValue::from_static("application/json"));
        if body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        let mut request = reqwest::Request::new(method, url);
        *request.headers_mut() = headers;
        *request.body_mut() = body.map(Into::into);
        Ok(Prepared {
            client,
            operation,
            request,
            options,
        })
    }
}

/// A request that is ready to be sent.
pub struct Prepared {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) request: reqwest::Request,
    pub(crate) options: RequestOptions,
}

impl Prepared {
    /// Copies the request.
    ///
    /// # Errors
    ///
    /// Returns [`Error::InvalidRequest`] if the body is a stream.
    pub(crate) fn copy(&self) -> Result<Self, Error> {
        Ok(Self {
            client: self.client.clone(),
            operation: self.operation,
            request: copy(&self.request).ok_or_else(|| Error::unbuildable(self.operation))?,
            options: self.options.clone(),
        })
    }

    /// Sends the request and reads the response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<RawResponse, Error> {
        self.client
            .send(self.operation, self.request, &self.options)
            .await
    }

    /// Sends the request and ignores the body of a successful response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_for_status(self) -> Result<Response<()>, Error> {
        self.client
            .send_for_status(self.operation, self.request, &self.options)
            .await
    }
}
