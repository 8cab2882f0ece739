//! The body of a response, piece by piece.
//!
//! On a host of JavaScript, `js/response_body.rs` stands in its place.

use std::pin::Pin;
use std::task::{Poll, ready};

use bytes::Bytes;
use futures_util::stream;
use http_body::Body;

use crate::client::clock::BoxStream;

/// Returns the pieces of a body, decompressed if reqwest does so. None is empty.
pub(crate) fn pieces(response: reqwest::Response) -> BoxStream<Result<Bytes, reqwest::Error>> {
    let mut body = reqwest::Body::from(response);
    Box::pin(stream::poll_fn(move |context| {
        loop {
            let frame = ready!(Pin::new(&mut body).poll_frame(context));
            // Trailers are not part of the content.
            let data = match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(frame)) => frame.into_data().unwrap_or_default(),
            };
            if !data.is_empty() {
                return Poll::Ready(Some(Ok(data)));
            }
        }
    }))
}
