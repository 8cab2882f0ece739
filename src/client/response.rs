//! A successful response: the decoded value with its status and headers.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use bytes::Bytes;
use futures_util::TryStreamExt;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::Deserialize;
use serde::de::Error as _;
use serde::de::{DeserializeOwned, DeserializeSeed, MapAccess, Visitor};
use serde_path_to_error::{Deserializer, Track};

use crate::client::byte_stream::ByteStream;
use crate::client::error::{
    ApiError, DecodeError, Error, Operation, TooLargeError, TruncatedError, correlation_id,
};
use crate::client::observer::Call;
use crate::client::page::{Page, PageFormat, PageSeed};
use crate::client::payload::Payload;
use crate::client::response_body::pieces;
use crate::client::retry::FailureKind;
use crate::values::json_path::{PathError, tracked};
use crate::values::object::{Keys, next_key, read_field, required};
use crate::values::redact::service::RequestRedactor;
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
    attempts: u32,
    body: Option<Vec<u8>>,
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

    /// Returns the media type of the body, such as `text/csv; charset=utf-8`.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the number of attempts that the request took, at least 1.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the bytes of the body, if the request was sent with
    /// [`keep_body`](crate::RequestOptions::keep_body).
    ///
    /// ```no_run
    /// use quo_sdk::{Client, Error, RequestOptions};
    ///
    /// # async fn example(quo: Client) -> Result<(), Error> {
    /// let users = quo
    ///     .list_users()
    ///     .options(RequestOptions::new().keep_body())
    ///     .send()
    ///     .await?;
    /// println!("{} bytes", users.body().map_or(0, <[u8]>::len));
    /// # Ok(())
    /// # }
    /// ```
    pub fn body(&self) -> Option<&[u8]> {
        self.body.as_deref()
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

impl<T: IntoIterator> IntoIterator for Response<T> {
    type Item = T::Item;
    type IntoIter = T::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        self.value.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Response<T>
where
    &'a T: IntoIterator,
{
    type Item = <&'a T as IntoIterator>::Item;
    type IntoIter = <&'a T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (&self.value).into_iter()
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
    attempts: u32,
    keep_body: bool,
    /// Ends when the response is decoded.
    call: Call,
}

/// A request that was sent, from which an error response can quote.
pub(crate) struct Sent<'a> {
    pub(crate) request: &'a reqwest::Request,
    pub(crate) payload: Option<&'a Payload>,
}

/// How much of a body was read.
pub(crate) enum Extent {
    Whole,
    /// As many bytes as the limit.
    Start,
}

/// The error of reading a body.
pub(crate) enum ReadError {
    Truncated(Box<TruncatedError>),
    TooLarge(Box<TooLargeError>),
}

impl ReadError {
    pub(crate) fn kind(&self) -> FailureKind {
        match self {
            Self::Truncated(_) => FailureKind::Truncated,
            Self::TooLarge(_) => FailureKind::TooLarge,
        }
    }
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

impl RawResponse {
    /// Takes the status and headers of a response, without its body.
    pub(crate) fn head(
        operation: &'static Operation,
        response: &mut reqwest::Response,
        attempts: u32,
    ) -> Self {
        Self {
            operation,
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: Vec::new(),
            attempts,
            keep_body: false,
            call: Call::default(),
        }
    }

    /// Returns the status.
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// Makes decoding the end of a call.
    pub(crate) fn observed(mut self, call: Call) -> Self {
        self.call = call;
        self
    }

    /// Keeps the bytes of the body beside the decoded value.
    pub(crate) fn keep_body(mut self, keep_body: bool) -> Self {
        self.keep_body = keep_body;
        self
    }

    /// Reads a response with its whole body of at most `limit` bytes.
    pub(crate) async fn read(
        operation: &'static Operation,
        mut response: reqwest::Response,
        attempts: u32,
        limit: usize,
    ) -> Result<Self, ReadError> {
        let mut raw = Self::head(operation, &mut response, attempts);
        match raw.read_up_to(limit, response).await {
            Ok(Extent::Whole) => Ok(raw),
            Ok(Extent::Start) => Err(ReadError::TooLarge(Box::new(TooLargeError {
                operation,
                status: raw.status,
                headers: raw.headers,
                body: raw.body,
                attempts,
            }))),
            Err(source) => Err(ReadError::Truncated(Box::new(TruncatedError {
                operation,
                status: raw.status,
                source: source.without_url(),
                headers: raw.headers,
                body: raw.body,
                attempts,
            }))),
        }
    }

    /// Reads at most `limit` bytes of the body, decompressed if reqwest does so. Bytes before an
    /// error are kept.
    pub(crate) async fn read_up_to(
        &mut self,
        limit: usize,
        response: reqwest::Response,
    ) -> Result<Extent, reqwest::Error> {
        let mut pieces = pieces(response);
        while let Some(chunk) = pieces.try_next().await? {
            let room = limit - self.body.len();
            if chunk.len() > room {
                self.body.extend_from_slice(&chunk[..room]);
                return Ok(Extent::Start);
            }
            self.body.extend_from_slice(&chunk);
        }
        Ok(Extent::Whole)
    }

    /// Converts an error response to an error.
    pub(crate) fn into_api_error(self, secret: &str, sent: &Sent<'_>) -> Error {
        let body = sent.payload.and_then(Payload::bytes);
        let texts = sent.payload.map(Payload::texts).unwrap_or_default();
        let body = body.map(|body| &body[..]);
        let redactor = RequestRedactor::of(sent.request.url(), body, &texts);
        let error = ApiError::read(
            self.operation,
            self.status,
            self.headers,
            self.body,
            self.attempts,
            secret,
            &redactor,
        );
        Error::Api(Box::new(error))
    }

    /// Leaves the body to be read from the rest of the response.
    pub(crate) fn streamed(
        self,
        rest: Option<reqwest::Response>,
        idle: Duration,
    ) -> Response<ByteStream> {
        let stream = ByteStream::new(self.operation, self.status, self.attempts, rest, idle);
        self.with(stream)
    }

    /// Ignores the body.
    pub fn empty(self) -> Response<()> {
        self.with(())
    }

    fn with<T>(self, value: T) -> Response<T> {
        self.call.succeed();
        Response {
            value,
            status: self.status,
            headers: self.headers,
            attempts: self.attempts,
            body: self.keep_body.then_some(self.body),
        }
    }

    /// Returns the body as it was sent.
    pub fn bytes(mut self) -> Result<Response<Bytes>, Error> {
        let body = match self.keep_body {
            true => self.body.clone(),
            false => std::mem::take(&mut self.body),
        };
        Ok(self.with(body.into()))
    }

    /// Decodes a body that is a text in UTF-8.
    pub fn text(self) -> Result<Response<String>, Error> {
        self.decode(|body| {
            let text = std::str::from_utf8(body).map(str::to_owned);
            tracked(|| text.map_err(|_| serde_json::Error::custom("expected a text in UTF-8")))
        })
    }

    /// Decodes a body that is the value, by a type that notes the path of an error.
    pub fn bare<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(|body| read(body, PhantomData::<T>))
    }

    /// Decodes a body that is the value, by a type with serde's own derive.
    pub(crate) fn derived<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(|body| match decode_untracked(body, PhantomData::<T>) {
            Ok(value) => Ok(value),
            // Tracking the path takes time, and almost every response decodes without an error.
            Err(_) => decode_tracked(body, PhantomData::<T>),
        })
    }

    /// Decodes a body that holds the value under `data`.
    pub fn data<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode(|body| read(body, DataSeed(PhantomData::<T>)))
    }

    /// Decodes a body that holds a page of a list.
    pub fn page<T: DeserializeOwned>(
        self,
        format: &'static PageFormat,
    ) -> Result<Response<Page<T>>, Error> {
        self.decode(|body| read(body, PageSeed::new(format)))
    }

    /// Decodes the body by `read`. The error has the JSON path.
    fn decode<T>(
        self,
        read: impl FnOnce(&[u8]) -> Result<T, PathError>,
    ) -> Result<Response<T>, Error> {
        match read(&self.body) {
            Ok(value) => Ok(self.with(value)),
            Err(error) => Err(self.into_decode_error(&error)),
        }
    }

    fn into_decode_error(self, error: &PathError) -> Error {
        let Self {
            operation,
            status,
            headers,
            body,
            attempts,
            keep_body: _,
            call,
        } = self;
        let error = DecodeError::new(operation, status, headers, body, attempts, error);
        let error = Error::Decode(Box::new(error));
        call.fail(&error);
        error
    }
}

/// Decodes the whole body by a seed that notes the path of an error.
fn read<'de, S: DeserializeSeed<'de>>(body: &'de [u8], seed: S) -> Result<S::Value, PathError> {
    tracked(|| decode_untracked(body, seed))
}

/// Decodes the whole body, without a path in the error.
fn decode_untracked<'de, S: DeserializeSeed<'de>>(
    body: &'de [u8],
    seed: S,
) -> Result<S::Value, serde_json::Error> {
    // UTF-8 is validated once, so that serde_json does not validate each string.
    let text = std::str::from_utf8(body).map_err(|_| not_utf8(body))?;
    let mut json = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut json)?;
    json.end()?;
    Ok(value)
}

/// Returns the error for bytes that are not UTF-8, with line and column.
#[cold]
fn not_utf8(body: &[u8]) -> serde_json::Error {
    let read: Result<serde::de::IgnoredAny, _> = serde_json::from_slice(body);
    read.err()
        .unwrap_or_else(|| serde::de::Error::custom("the body is not UTF-8"))
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
        Err(error) => return Err(PathError::at(&track.path(), error)),
    };
    json.end()
        .map_err(|error| PathError::at(&Track::new().path(), error))?;
    Ok(value)
}
