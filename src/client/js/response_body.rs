//! The body of a response, piece by piece. fetch has it as a stream.

use std::future::ready;

use bytes::Bytes;
use futures_util::StreamExt;

use crate::client::clock::BoxStream;

/// Returns the pieces of a body. None is empty.
pub(crate) fn pieces(response: reqwest::Response) -> BoxStream<Result<Bytes, reqwest::Error>> {
    let is_content = |piece: &Result<Bytes, _>| ready(!piece.as_ref().is_ok_and(Bytes::is_empty));
    Box::pin(response.bytes_stream().filter(is_content))
}
