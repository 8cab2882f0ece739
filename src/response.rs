//! What a call returns: the value, with the status and headers it came with.

use std::fmt;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::{DeserializeOwned, DeserializeSeed};

use crate::error::{DecodeError, Operation, correlation_id};
use crate::page::{Page, PageSeed};
use crate::quiet::{Quiet, quiet};
use crate::scrub::Sent;
use crate::{ApiError, Error};

/// How much of a refusal's body is kept.
const KEPT_OF_A_REFUSAL: usize = 64 * 1024;

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

/// A successful answer whose body is unread.
#[doc(hidden)]
pub struct Reply {
    operation: &'static Operation,
    response: reqwest::Response,
}

/// `{"data": value}`.
#[derive(serde::Deserialize)]
struct Envelope<T> {
    data: T,
}

impl Reply {
    pub(crate) fn new(operation: &'static Operation, response: reqwest::Response) -> Self {
        Self {
            operation,
            response,
        }
    }

    /// A body that means nothing, and is not read.
    pub fn empty(mut self) -> Result<Response<()>, Error> {
        let status = self.response.status();
        let headers = std::mem::take(self.response.headers_mut());
        Ok(Response {
            value: (),
            status,
            headers,
        })
    }

    /// A body that is the value.
    pub async fn bare<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(from_json).await
    }

    /// A body that holds the value under `data`.
    pub async fn data<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(|body| from_json::<Envelope<T>>(body).map(|envelope| envelope.data))
            .await
    }

    /// A body that holds a page of a list.
    pub async fn page<T: DeserializeOwned>(
        self,
        next: &'static str,
        total: Option<&'static str>,
    ) -> Result<Response<Page<T>>, Error> {
        self.decode(|body| read(body, |json| PageSeed::new(next, total).deserialize(json)))
            .await
    }

    /// Reads the body with `read`, or says where it does not fit.
    async fn decode<T, F>(self, read: F) -> Result<Response<T>, Error>
    where
        F: FnOnce(&[u8]) -> Result<T, serde_path_to_error::Error<serde_json::Error>>,
    {
        let Self {
            operation,
            mut response,
        } = self;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = response
            .bytes()
            .await
            .map_err(|error| Error::from_reqwest(operation, error))?;
        match read(&body) {
            Ok(value) => Ok(Response {
                value,
                status,
                headers,
            }),
            Err(error) => {
                let error = DecodeError::new(operation, status, headers, body.to_vec(), &error);
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

/// The error of an answer that is no success, with what it says.
pub(crate) async fn refusal(
    operation: &'static Operation,
    mut response: reqwest::Response,
    secret: &str,
    request: &reqwest::Request,
) -> Error {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = first_of(response, KEPT_OF_A_REFUSAL).await;
    let sent = Sent::of(request);
    let error = ApiError::read(operation, status, headers, body, secret, sent);
    Error::Api(Box::new(error))
}

/// At most `limit` bytes of a body; what came before it broke is kept.
async fn first_of(mut response: reqwest::Response, limit: usize) -> Vec<u8> {
    let mut body = Vec::new();
    while body.len() < limit {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = (limit - body.len()).min(chunk.len());
                body.extend_from_slice(&chunk[..room]);
            }
            Ok(None) | Err(_) => break,
        }
    }
    body
}
