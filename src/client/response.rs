//! A successful response: the decoded value with its status and headers.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_path_to_error::{Deserializer, Track};

use crate::client::error::{
    ApiError, DecodeError, Error, Operation, TruncatedError, correlation_id,
};
use crate::client::pages::{Page, PageSeed};
use crate::values::json_path::PathError;
use crate::values::redact::text::RequestRedactor;
use crate::values::redact::{Redact, redacted};

/// A successful response. Dereferences to the decoded value.
///
/// ```no_run
/// # async fn example(quo: quo_sdk::Client) -> Result<(), quo_sdk::Error> {
/// let users = quo.list_users().send().await?;
/// println!("{} with {} users", users.status(), users.items.len());
/// println!("correlation id: {:?}", users.correlation_id());
/// # Ok(())
/// # }
/// ```
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Response<T> {
    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the service's id of the exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }

    /// Returns the decoded value and drops the rest.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: Redact> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("value", &redacted(&self.value))
            .finish_non_exhaustive()
    }
}

/// A response with the part of its body that was read.
#[doc(hidden)]
pub struct RawResponse {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// `{"data": value}`.
#[derive(serde::Deserialize)]
struct Envelope<T> {
    data: T,
}

impl RawResponse {
    /// Takes the status and headers of a response, without its body.
    pub(crate) fn head(operation: &'static Operation, response: &mut reqwest::Response) -> Self {
        Self {
            operation,
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: Vec::new(),
        }
    }

    /// Reads a response with its whole body.
    pub(crate) async fn read(
        operation: &'static Operation,
        response: &mut reqwest::Response,
    ) -> Result<Self, Box<TruncatedError>> {
        let mut raw = Self::head(operation, response);
        match raw.read_up_to(usize::MAX, response).await {
            Ok(()) => Ok(raw),
            Err(source) => Err(Box::new(TruncatedError {
                operation,
                status: raw.status,
                source: source.without_url(),
                headers: raw.headers,
                body: raw.body,
            })),
        }
    }

    /// Reads at most `limit` bytes of the body. Bytes before an error are kept.
    pub(crate) async fn read_up_to(
        &mut self,
        limit: usize,
        response: &mut reqwest::Response,
    ) -> Result<(), reqwest::Error> {
        while self.body.len() < limit {
            let Some(chunk) = response.chunk().await? else {
                break;
            };
            let room = (limit - self.body.len()).min(chunk.len());
            self.body.extend_from_slice(&chunk[..room]);
        }
        Ok(())
    }

    /// Converts an error response to an error.
    pub(crate) fn into_api_error(self, secret: &str, request: &reqwest::Request) -> Error {
        let redactor = RequestRedactor::of(request);
        let error = ApiError::read(
            self.operation,
            self.status,
            self.headers,
            self.body,
            secret,
            redactor,
        );
        Error::Api(Box::new(error))
    }

    /// Ignores the body.
    pub fn empty(self) -> Response<()> {
        Response {
            value: (),
            status: self.status,
            headers: self.headers,
        }
    }

    /// Decodes a body that is the value.
    pub fn bare<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(PhantomData::<T>)
    }

    /// Decodes a body that holds the value under `data`.
    pub fn data<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let Response {
            value,
            status,
            headers,
        } = self.decode(PhantomData::<Envelope<T>>)?;
        Ok(Response {
            value: value.data,
            status,
            headers,
        })
    }

    /// Decodes a body that holds a page of a list.
    pub fn page<T: DeserializeOwned>(
        self,
        next: &'static str,
        total: Option<&'static str>,
    ) -> Result<Response<Page<T>>, Error> {
        self.decode(PageSeed::new(next, total))
    }

    /// Decodes the whole body by `seed`. The error has the JSON path.
    fn decode<T, S>(self, seed: S) -> Result<Response<T>, Error>
    where
        S: for<'de> DeserializeSeed<'de, Value = T> + Copy,
    {
        let Self {
            operation,
            status,
            headers,
            body,
        } = self;
        // Tracking the path takes time, and almost every response decodes without an error.
        let value = match decode_untracked(&body, seed) {
            Some(value) => Ok(value),
            None => decode_tracked(&body, seed),
        };
        match value {
            Ok(value) => Ok(Response {
                value,
                status,
                headers,
            }),
            Err(error) => {
                let error = DecodeError::new(operation, status, headers, body, &error);
                Err(Error::Decode(Box::new(error)))
            }
        }
    }
}

/// Decodes the whole body, or returns `None` on an error.
fn decode_untracked<'de, S: DeserializeSeed<'de>>(body: &'de [u8], seed: S) -> Option<S::Value> {
    // UTF-8 is validated once, so that serde_json does not validate each string.
    let mut json = serde_json::Deserializer::from_str(std::str::from_utf8(body).ok()?);
    let value = seed.deserialize(&mut json).ok()?;
    json.end().is_ok().then_some(value)
}

/// Decodes the whole body, and tracks the path for the error.
fn decode_tracked<'de, S: DeserializeSeed<'de>>(
    body: &'de [u8],
    seed: S,
) -> Result<S::Value, PathError> {
    let mut track = Track::new();
    let mut json = serde_json::Deserializer::from_slice(body);
    let value = match seed.deserialize(Deserializer::new(&mut json, &mut track)) {
        Ok(value) => value,
        Err(error) => return Err(PathError::new(track.path(), error)),
    };
    json.end()
        .map_err(|error| PathError::new(Track::new().path(), error))?;
    Ok(value)
}
