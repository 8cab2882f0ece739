//! The body of a response, piece by piece.
//!
//! On a host of JavaScript, `js/body.rs` stands in its place.

use bytes::Bytes;

/// The body of a response that is being read.
pub(crate) struct Body(reqwest::Response);

impl Body {
    /// Takes the body of a response.
    pub(crate) fn of(response: reqwest::Response) -> Self {
        Self(response)
    }

    /// Returns the next piece, decompressed if reqwest does so, or `None` at the end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, reqwest::Error> {
        self.0.chunk().await
    }
}
