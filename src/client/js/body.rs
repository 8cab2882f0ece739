//! The body of a response, piece by piece. fetch has it as a stream.

use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::TryStreamExt;

/// The body of a response that is being read.
pub(crate) struct Body(Pin<Box<dyn Stream<Item = Result<Bytes, reqwest::Error>>>>);

impl Body {
    /// Takes the body of a response.
    pub(crate) fn of(response: reqwest::Response) -> Self {
        Self(Box::pin(response.bytes_stream()))
    }

    /// Returns the next piece, or `None` at the end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, reqwest::Error> {
        self.0.try_next().await
    }
}
