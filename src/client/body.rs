//! Request bodies that are not JSON.

use std::fmt;

use bytes::Bytes;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
use futures_core::Stream;

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
use crate::client::one_shot::OneShot;
use crate::values::redact::Redact;
use crate::values::set::SetByRef;

/// The body of an upload: bytes, or a stream of bytes.
///
/// A setter takes everything that converts to it: a `Vec<u8>`, [`Bytes`], a `String`, a `&'static
/// str` or a `&'static [u8]`. Bytes are sent again by each retry. A stream is sent at most once,
/// so a request with one is retried only if nothing of it was sent.
///
/// ```no_run
/// use quo_sdk::{Body, Client, Error};
///
/// # async fn example(quo: Client, csv: String) -> Result<(), Error> {
/// let request = quo.request(reqwest::Method::PUT, "/v1/exports/E1");
/// request.body(Body::from(csv).content_type("text/csv")).send_for_status().await?;
/// # Ok(())
/// # }
/// ```
///
/// `Debug` shows the length alone.
#[derive(Clone)]
#[must_use]
pub struct Body {
    pub(crate) content: Content,
    pub(crate) content_type: Option<String>,
}

/// The bytes of a body.
#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    Stream(OneShot),
}

impl Content {
    /// Returns the number of bytes, if known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
            Self::Stream(stream) => stream.length(),
        }
    }

    /// Whether it can be sent: its stream was not sent before.
    pub(crate) fn is_whole(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
            Self::Stream(stream) => stream.is_whole(),
        }
    }
}

impl Body {
    fn new(content: Content) -> Self {
        Self {
            content,
            content_type: None,
        }
    }

    /// Creates a body from a stream, which is sent at most once, also by clones of the request.
    ///
    /// The length is unknown, so HTTP/1.1 sends it in chunks. An error of the stream ends the
    /// request; its text is not shown.
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::new(Content::Stream(OneShot::new(stream, None)))
    }

    /// Creates a body from a stream of `length` bytes. See [`stream`](Self::stream).
    ///
    /// A stream with another length fails the request.
    #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
    pub fn stream_with_length<S, B, E>(stream: S, length: u64) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        match length {
            // Without a byte to send, nothing would say whether the request was sent.
            0 => Self::new(Content::Bytes(Bytes::new())),
            length => Self::new(Content::Stream(OneShot::new(stream, Some(length)))),
        }
    }

    /// Sets the content type, such as `image/png`. Default: that of the document, or
    /// `application/octet-stream`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

macro_rules! from {
    ($($ty:ty),*) => {$(
        impl From<$ty> for Body {
            fn from(bytes: $ty) -> Self {
                Self::new(Content::Bytes(bytes.into()))
            }
        }
    )*};
}

from!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

impl SetByRef for Body {}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "<{length} bytes>"),
            None => f.write_str("<stream>"),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.content.fmt(f)
    }
}

impl Redact for Body {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
