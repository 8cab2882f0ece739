//! The timeout of the head of a response whose body is left to be read.
//!
//! The timeout of reqwest includes the body, so it cannot be the one of the head.
//!
//! On a host of JavaScript, `js/head_timeout.rs` stands in its place.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame};

/// Returns the timeout of reqwest for an attempt whose body is left to be read: none.
pub(crate) fn total(_: Duration) -> Duration {
    Duration::MAX
}

/// Waits for the head of a response, for at most `limit` if reqwest itself waits for longer.
pub(crate) async fn head_within(
    limit: Duration,
    total: Duration,
    sending: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
) -> Result<reqwest::Response, reqwest::Error> {
    if limit >= total {
        return sending.await;
    }
    match tokio::time::timeout(limit, sending).await {
        Ok(head) => head,
        Err(_) => Err(timed_out().await),
    }
}

/// Returns the error of reqwest for a timeout, which only reqwest itself can create: here by a
/// body that fails so.
async fn timed_out() -> reqwest::Error {
    let mut body = reqwest::Body::wrap(TimedOut);
    loop {
        let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
        if let Some(Err(error)) = frame {
            return error;
        }
    }
}

/// A body that fails with a timeout.
struct TimedOut;

impl Body for TimedOut {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(Err(io::ErrorKind::TimedOut.into())))
    }
}
