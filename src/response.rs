//! What a call returns: the value, with the status and headers it came with.

use std::fmt;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::{DeserializeOwned, DeserializeSeed};

use crate::error::{DecodeError, Operation, TruncatedError, correlation_id};
use crate::page::{Page, PageSeed};
use crate::quiet::{Quiet, quiet};
use crate::scrub::Sent;
use crate::{ApiError, Error};

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

impl<T: Quiet> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("value", &quiet(&self.value))
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
    /// Reads the whole body.
    pub(crate) async fn read(
        operation: &'static Operation,
        response: reqwest::Response,
    ) -> Result<Self, Box<TruncatedError>> {
        let (reply, broken) = Self::read_up_to(usize::MAX, operation, response).await;
        match broken {
            None => Ok(reply),
            Some(source) => Err(Box::new(TruncatedError {
                operation,
                status: reply.status,
                source: source.without_url(),
                headers: reply.headers,
                body: reply.body,
            })),
        }
    }

    /// Reads at most so many bytes of the body, and what broke it off, if anything did.
    pub(crate) async fn read_up_to(
        limit: usize,
        operation: &'static Operation,
        mut response: reqwest::Response,
    ) -> (Self, Option<reqwest::Error>) {
        let mut reply = Self {
            operation,
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: Vec::new(),
        };
        while reply.body.len() < limit {
            match response.chunk().await {
                Ok(Some(chunk)) => {
                    let room = (limit - reply.body.len()).min(chunk.len());
                    reply.body.extend_from_slice(&chunk[..room]);
                }
                Ok(None) => break,
                Err(error) => return (reply, Some(error)),
            }
        }
        (reply, None)
    }

    /// The error that it is if its status is no success.
    pub(crate) fn refusal(self, secret: &str, request: &reqwest::Request) -> Error {
        let sent = Sent::of(request);
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
        self.decode(from_json)
    }

    /// A body that holds the value under `data`.
    pub fn data<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(|body| from_json::<Envelope<T>>(body).map(|envelope| envelope.data))
    }

    /// A body that holds a page of a list.
    pub fn page<T: DeserializeOwned>(
        self,
        next: &'static str,
        total: Option<&'static str>,
    ) -> Result<Response<Page<T>>, Error> {
        self.decode(|body| read(body, |json| PageSeed::new(next, total).deserialize(json)))
    }

    /// Reads the body with `read`, or says where it does not fit.
    fn decode<T, F>(self, read: F) -> Result<Response<T>, Error>
    where
        F: FnOnce(&[u8]) -> Result<T, serde_path_to_error::Error<serde_json::Error>>,
    {
        let Self {
            operation,
            status,
            headers,
            body,
        } = self;
        match read(&body) {
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

/// A value from the whole of `body`, or where it does not fit.
fn from_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, PathError> {
    read(body, |json| T::deserialize(json))
}

type PathError = serde_path_to_error::Error<serde_json::Error>;
type Json<'a> = serde_json::Deserializer<serde_json::de::SliceRead<'a>>;
type Tracked<'a, 'b, 'de> = serde_path_to_error::Deserializer<'b, 'b, &'a mut Json<'de>>;

/// Runs `read` on the whole of `body`, keeping track of where it is.
fn read<T>(
    body: &[u8],
    read: impl for<'a, 'b, 'de> FnOnce(Tracked<'a, 'b, 'de>) -> Result<T, serde_json::Error>,
) -> Result<T, PathError> {
    let mut track = serde_path_to_error::Track::new();
    let mut json = serde_json::Deserializer::from_slice(body);
    let value = match read(serde_path_to_error::Deserializer::new(
        &mut json, &mut track,
    )) {
        Ok(value) => value,
        Err(error) => return Err(PathError::new(track.path(), error)),
    };
    json.end()
        .map_err(|error| PathError::new(serde_path_to_error::Track::new().path(), error))?;
    Ok(value)
}
