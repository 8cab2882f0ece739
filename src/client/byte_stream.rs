//! The body of a response as a stream.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::TryStreamExt;
use reqwest::StatusCode;

use crate::client::clock::{BoxFuture, BoxStream, Instant, sleep};
use crate::client::error::{Error, InterruptedCause, InterruptedError, Operation};
use crate::client::response_body::pieces;
use crate::values::redact::Redact;

/// The body of a successful response, read while it arrives.
///
/// It comes from `send_streamed`, whose retries end when the status and headers have arrived:
/// what follows is read once. The [timeout](crate::RequestOptions::timeout) of an attempt applies
/// to the headers, and then to each chunk anew. The
/// [deadline](crate::RequestOptions::deadline) applies to the headers alone, and there is no limit
/// of the size. Time in which the stream is not polled does not count.
///
/// ```no_run
/// use quo_sdk::{Client, Error};
///
/// # async fn example(quo: Client) -> Result<(), Error> {
/// let export = quo.request(reqwest::Method::GET, "/v1/exports/E1");
/// let mut chunks = export.send_streamed().await?;
/// while let Some(chunk) = chunks.try_next().await? {
///     println!("{} bytes, {} in all", chunk.len(), chunks.bytes_read());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is read"]
pub struct ByteStream {
    operation: &'static Operation,
    status: StatusCode,
    attempts: u32,
    /// The rest of the body. None after its end or an error.
    pieces: Option<BoxStream<Result<Bytes, reqwest::Error>>>,
    /// The time limit of a chunk.
    idle: Duration,
    /// The time limit of the chunk that is waited for.
    timer: Option<BoxFuture<()>>,
    read: u64,
}

impl ByteStream {
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        attempts: u32,
        response: Option<reqwest::Response>,
        idle: Duration,
    ) -> Self {
        Self {
            operation,
            status,
            attempts,
            pieces: response.map(pieces),
            idle,
            timer: None,
            read: 0,
        }
    }

    /// Returns the next chunk, or `None` after the last. Chunks have any length, except zero.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Interrupted`] if the connection breaks, or if no chunk arrives in time. The
    /// stream ends with the error.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        TryStreamExt::try_next(self).await
    }

    /// Returns the number of bytes that were read.
    pub fn bytes_read(&self) -> u64 {
        self.read
    }

    fn interrupted(&mut self, cause: InterruptedCause) -> Error {
        self.pieces = None;
        Error::Interrupted(Box::new(InterruptedError {
            operation: self.operation,
            status: self.status,
            attempts: self.attempts,
            bytes_read: self.read,
            cause,
        }))
    }

    /// Whether the chunk that is waited for is late.
    fn is_late(&mut self, context: &mut Context<'_>) -> bool {
        let timer = match &mut self.timer {
            Some(timer) => timer,
            None if Instant::now().checked_add(self.idle).is_none() => return false,
            timer => timer.insert(Box::pin(sleep(self.idle))),
        };
        timer.as_mut().poll(context).is_ready()
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        let this = &mut *self;
        let Some(pieces) = &mut this.pieces else {
            return Poll::Ready(None);
        };
        let Poll::Ready(piece) = pieces.as_mut().poll_next(context) else {
            return match this.is_late(context) {
                true => Poll::Ready(Some(Err(this.interrupted(InterruptedCause::Timeout)))),
                false => Poll::Pending,
            };
        };
        this.timer = None;
        Poll::Ready(match piece {
            None => {
                this.pieces = None;
                None
            }
            Some(Err(error)) => {
                let cause = InterruptedCause::Transport(error.without_url());
                Some(Err(this.interrupted(cause)))
            }
            Some(Ok(chunk)) => {
                this.read += chunk.len() as u64;
                Some(Ok(chunk))
            }
        })
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("operation", &self.operation.id)
            .field("bytes_read", &self.read)
            .finish_non_exhaustive()
    }
}

impl Redact for ByteStream {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
