//! What a call returns: the value, with the status and headers it came with.

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

/// A successful answer. Reads like the value inside it.
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Response<T> {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The response's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's name for this exchange, from the header `x-correlation-id`.
    pub fn correlation_id(&self) -> Option<&str> {
        correlation_id(&self.headers)
    }

    /// The value alone.
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

/// An answer, with what was read of its body.
#[doc(hidden)]
pub struct Reply {
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

impl Reply {
    /// The answer without its body.
    pub(crate) fn head(operation: &'static Operation, response: &mut reqwest::Response) -> Self {
        Self {
            operation,
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: Vec::new(),
        }
    }

    /// The answer with the whole body.
    pub(crate) async fn read(
        operation: &'static Operation,
        response: &mut reqwest::Response,
    ) -> Result<Self, Box<TruncatedError>> {
        let mut reply = Self::head(operation, response);
        match reply.read_up_to(usize::MAX, response).await {
            Ok(()) => Ok(reply),
            Err(source) => Err(Box::new(TruncatedError {
                operation,
                status: reply.status,
                source: source.without_url(),
                headers: reply.headers,
                body: reply.body,
            })),
        }
    }

    /// Reads at most so many bytes of the body; what came before an error is kept.
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

    /// The error that it is if its status is no success.
    pub(crate) fn refusal(self, secret: &str, request: &reqwest::Request) -> Error {
        let sent = RequestRedactor::of(request);
        let error = ApiError::read(
            self.operation,
            self.status,
            self.headers,
            self.body,
            secret,
            sent,
        );
        Error::Api(Box::new(error))
    }

    /// A body that means nothing.
    pub fn empty(self) -> Response<()> {
        Response {
            value: (),
            status: self.status,
            headers: self.headers,
        }
    }

    /// A body that is the value.
    pub fn bare<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(PhantomData::<T>)
    }

    /// A body that holds the value under `data`.
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

    /// A body that holds a page of a list.
    pub fn page<T: DeserializeOwned>(
        self,
        next: &'static str,
        total: Option<&'static str>,
    ) -> Result<Response<Page<T>>, Error> {
        self.decode(PageSeed::new(next, total))
    }

    /// Reads the whole body as `seed` does, or says where it does not fit.
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
        // Keeping track of the place takes time, and almost every answer fits.
        let value = match quickly(&body, seed) {
            Some(value) => Ok(value),
            None => read(&body, seed),
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

/// A value from the whole of `body`, or nothing if it does not fit.
fn quickly<'de, S: DeserializeSeed<'de>>(body: &'de [u8], seed: S) -> Option<S::Value> {
    // Checked once, and not again for each string in it.
    let mut json = serde_json::Deserializer::from_str(std::str::from_utf8(body).ok()?);
    let value = seed.deserialize(&mut json).ok()?;
    json.end().is_ok().then_some(value)
}

/// A value from the whole of `body`, or where it does not fit.
fn read<'de, S: DeserializeSeed<'de>>(body: &'de [u8], seed: S) -> Result<S::Value, PathError> {
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
