//! Requests to endpoints that the documents lack.

use std::fmt;

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Client;
use crate::client::body::Body;
use crate::client::byte_stream::ByteStream;
use crate::client::error::{Error, Operation};
use crate::client::options::RequestOptions;
use crate::client::payload::Payload;
use crate::client::prepared::Prepared;
use crate::client::raw_operation::raw_operation;
use crate::client::response::Response;
use crate::client::retry::Idempotency;
use crate::values::redact::safe_id;

/// A request to any endpoint, with the key, retries, rate limit and errors of typed requests.
///
/// ```no_run
/// use quo_sdk::{Client, Error};
/// use serde_json::Value;
///
/// # async fn example(quo: Client) -> Result<(), Error> {
/// let organization = quo
///     .request(reqwest::Method::GET, "/organization")
///     .header("Quo-Api-Version", "2026-03-30")
///     .send::<Value>()
///     .await?;
/// println!("{}", organization["data"]["id"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: Client,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<Result<Body, String>>,
    options: RequestOptions,
    idempotent: bool,
}

impl RawRequest {
    pub(crate) fn new(client: &Client, method: Method, path: String) -> Self {
        Self {
            client: client.clone(),
            method,
            path,
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            options: RequestOptions::new(),
            idempotent: false,
        }
    }

    /// Adds a query parameter. A name can be added more than once.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a header, and replaces an earlier value. The header `authorization` cannot be changed.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the JSON body. The header `content-type` is `application/json`, unless it is set.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        let body = serde_json::to_vec(body);
        let body = body.map(|body| Body::from(body).content_type("application/json"));
        self.body = Some(body.map_err(|_| "the body cannot be written as JSON".to_owned()));
        self
    }

    /// Sets a body that is not JSON. The header `content-type` is that of the body or
    /// `application/octet-stream`, unless it is set.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.body = Some(Ok(body.into()));
        self
    }

    /// Declares the request idempotent, so that a POST or PATCH is retried after an error of the
    /// service. Default: idempotent for GET, HEAD, PUT and DELETE.
    pub fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Sets the options of this request.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends the request and decodes the whole response body, including `data`. A 404 is always
    /// an error, also for a retried DELETE.
    ///
    /// # Errors
    ///
    /// The same as for typed requests; see [`Error`].
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.prepared()?.send().await?.derived()
    }

    /// Sends the request and ignores the response body.
    ///
    /// # Errors
    ///
    /// The same as for typed requests; see [`Error`].
    pub async fn send_for_status(self) -> Result<Response<()>, Error> {
        self.prepared()?.send_for_status().await
    }

    /// Sends the request and returns the response body as a stream, of any media type.
    ///
    /// # Errors
    ///
    /// The same as for typed requests; see [`Error`]. Errors of the stream are its own.
    pub async fn send_streamed(self) -> Result<Response<ByteStream>, Error> {
        self.prepared()?.send_streamed().await
    }

    fn prepared(self) -> Result<Prepared, Error> {
        let operation = self.operation();
        let refuse = |reason: &str| Error::invalid_request(operation, reason.to_owned());
        // Without a slash in front, a path could go on with the host's name.
        if !self.path.starts_with('/') {
            return Err(refuse("the path has to begin with a slash"));
        }
        let mut headers = HeaderMap::new();
        let mut payload = None;
        if let Some(body) = self.body {
            let Body {
                content,
                content_type,
            } = body.map_err(|reason| Error::invalid_request(operation, reason))?;
            let content_type = content_type.unwrap_or("application/octet-stream".to_owned());
            let content_type = HeaderValue::try_from(content_type)
                .map_err(|_| refuse("the content type of the body is invalid"))?;
            if !content.is_whole() {
                return Err(refuse("the stream of the body was sent already"));
            }
            headers.insert(CONTENT_TYPE, content_type);
            payload = Some(Payload::Content(content));
        }
        for (name, value) in &self.headers {
            let (Ok(key), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value))
            else {
                let reason = format!("the header {:?} is invalid", safe_id(name));
                return Err(Error::invalid_request(operation, reason));
            };
            headers.insert(key, value);
        }
        let url = format!("{}{}", self.client.base_url(), self.path);
        let request = self.client.http().request(self.method, url);
        let mut request = request.build().map_err(|_| Error::unbuildable(operation))?;
        *request.headers_mut() = headers;
        if !self.query.is_empty() {
            request
                .url_mut()
                .query_pairs_mut()
                .extend_pairs(&self.query);
        }
        Ok(Prepared {
            client: self.client,
            operation,
            request,
            payload,
            options: self.options,
        })
    }

    fn operation(&self) -> &'static Operation {
        let idempotency = match &self.method {
            _ if self.idempotent => Idempotency::Idempotent,
            // A 404 of an unknown endpoint does not say that it has deleted anything.
            &Method::GET | &Method::HEAD | &Method::PUT | &Method::DELETE => {
                Idempotency::Idempotent
            }
            _ => Idempotency::NotIdempotent,
        };
        raw_operation(self.method.as_str(), &self.path, idempotency)
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("operation", &self.operation().id)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
