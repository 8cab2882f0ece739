//! What a call returns: the value, with the status and headers it came with.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;
use serde::de::{DeserializeOwned, DeserializeSeed, MapAccess, Visitor};
use serde_path_to_error::{Deserializer, Track};

use crate::client::error::{
    ApiError, DecodeError, Error, Operation, TruncatedError, correlation_id,
};
use crate::client::pages::{Page, PageSeed};
use crate::values::json_path::{PathError, tracked};
use crate::values::object::{Keys, next_key, read_field, required};
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

/// Reads `{"data": value}`.
struct DataSeed<T>(PhantomData<T>);

impl<T> Clone for DataSeed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for DataSeed<T> {}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for DataSeed<T> {
    type Value = T;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for DataSeed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the value under `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut data = None;
        while next_key(&mut map, Keys(&[("data", 0)]))?.is_some() {
            read_field(&mut map, &mut data, "data")?;
        }
        required(data, "data")
    }
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

    /// A body that is the value, of a type that knows its places.
    pub fn bare<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(|body| read(body, PhantomData::<T>))
    }

    /// A body that is the value, of any type.
    pub(crate) fn derived<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(|body| match quickly(body, PhantomData::<T>) {
            Ok(value) => Ok(value),
            // Keeping track of the place takes time, and almost every response fits.
            Err(_) => tracking(body, PhantomData::<T>),
        })
    }

    /// A body that holds the value under `data`.
    pub fn data<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(|body| read(body, DataSeed(PhantomData::<T>)))
    }

    /// A body that holds a page of a list.
    pub fn page<T: DeserializeOwned>(
        self,
        next: &'static str,
        total: Option<&'static str>,
    ) -> Result<Response<Page<T>>, Error> {
        self.decode(|body| read(body, PageSeed::new(next, total)))
    }

    /// The value that `read` finds in the body, or where it does not fit.
    fn decode<T>(
        self,
        read: impl FnOnce(&[u8]) -> Result<T, PathError>,
    ) -> Result<Response<T>, Error> {
        match read(&self.body) {
            Ok(value) => Ok(Response {
                value,
                status: self.status,
                headers: self.headers,
            }),
            Err(error) => Err(self.misfit(&error)),
        }
    }

    fn misfit(self, error: &PathError) -> Error {
        let Self {
            operation,
            status,
            headers,
            body,
        } = self;
        let error = DecodeError::new(operation, status, headers, body, error);
        Error::Decode(Box::new(error))
    }
}

/// A value from the whole of `body`, by a seed that knows its places.
fn read<'de, S: DeserializeSeed<'de>>(body: &'de [u8], seed: S) -> Result<S::Value, PathError> {
    tracked(|| quickly(body, seed))
}

/// A value from the whole of `body`.
fn quickly<'de, S: DeserializeSeed<'de>>(
    body: &'de [u8],
    seed: S,
) -> Result<S::Value, serde_json::Error> {
    // Checked once, and not again for each string in it.
    let text = std::str::from_utf8(body).map_err(|_| not_utf8(body))?;
    let mut json = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut json)?;
    json.end()?;
    Ok(value)
}

/// What serde says of bytes that are not UTF-8, with their line and column.
#[cold]
fn not_utf8(body: &[u8]) -> serde_json::Error {
    let read: Result<serde::de::IgnoredAny, _> = serde_json::from_slice(body);
    read.err().unwrap_or_else(|| serde::de::Error::custom("the body is not UTF-8"))
}

/// A value from the whole of `body`, or the place that does not fit.
fn tracking<'de, S: DeserializeSeed<'de>>(
    body: &'de [u8],
    seed: S,
) -> Result<S::Value, PathError> {
    let mut track = Track::new();
    let mut json = serde_json::Deserializer::from_slice(body);
    let value = match seed.deserialize(Deserializer::new(&mut json, &mut track)) {
        Ok(value) => value,
        Err(error) => return Err(PathError::at(&track.path(), error)),
    };
    json.end()
        .map_err(|error| PathError::at(&Track::new().path(), error))?;
    Ok(value)
}
