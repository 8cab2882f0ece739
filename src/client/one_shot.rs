//! A stream of bytes that is sent at most once.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, StreamError>> + Send>>;

/// A stream of bytes that is sent at most once. Clones share it.
///
/// The stream is taken when the first byte of a request is written. A request that was not sent
/// leaves it, so that another attempt can send it.
#[derive(Clone)]
pub(crate) struct OneShot {
    chunks: Arc<Mutex<Option<Chunks>>>,
    length: Option<u64>,
}

impl OneShot {
    /// Wraps a stream. `length` is the number of its bytes, if known.
    pub(crate) fn new<S, B, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        use futures_util::StreamExt;
        let chunks = stream.map(|chunk| {
            chunk
                .map(Into::into)
                .map_err(|error| StreamError::of(&*error.into()))
        });
        Self {
            chunks: Arc::new(Mutex::new(Some(Box::pin(chunks)))),
            length,
        }
    }

    /// Returns the number of bytes, if known.
    pub(crate) fn length(&self) -> Option<u64> {
        self.length
    }

    /// Whether no request has sent it.
    pub(crate) fn is_whole(&self) -> bool {
        self.lock().is_some()
    }

    /// Returns the body of an attempt.
    pub(crate) fn body(&self) -> reqwest::Body {
        reqwest::Body::wrap(OneShotBody {
            source: self.clone(),
            chunks: Mutex::new(None),
            sent: 0,
        })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Chunks>> {
        // The stream is only moved while the lock is held.
        self.chunks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The body of one attempt.
struct OneShotBody {
    source: OneShot,
    /// The stream, once it was taken. The lock makes the body `Sync`, and is never waited for.
    chunks: Mutex<Option<Chunks>>,
    sent: u64,
}

impl OneShotBody {
    /// Checks the number of bytes. A length that is wrong would break the framing of the request.
    fn count(&mut self, chunk: Option<&Bytes>) -> Result<(), StreamError> {
        self.sent += chunk.map_or(0, |chunk| chunk.len() as u64);
        let Some(length) = self.source.length else {
            return Ok(());
        };
        let is_wrong = match chunk {
            Some(_) => self.sent > length,
            None => self.sent != length,
        };
        match is_wrong {
            true => Err(StreamError::Length),
            false => Ok(()),
        }
    }
}

impl Body for OneShotBody {
    type Data = Bytes;
    type Error = StreamError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamError>>> {
        let this = self.get_mut();
        let source = this.source.clone();
        let chunks = this
            .chunks
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        if chunks.is_none() {
            *chunks = source.lock().take();
        }
        let Some(chunks) = chunks else {
            return Poll::Ready(Some(Err(StreamError::Sent)));
        };
        let chunk = match ready!(chunks.as_mut().poll_next(context)) {
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            Some(Ok(chunk)) => Some(chunk),
            None => None,
        };
        Poll::Ready(match this.count(chunk.as_ref()) {
            Ok(()) => chunk.map(|chunk| Ok(Frame::data(chunk))),
            Err(error) => Some(Err(error)),
        })
    }

    fn size_hint(&self) -> SizeHint {
        let left = self
            .source
            .length
            .map(|length| length.saturating_sub(self.sent));
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The error of a stream. The caller's error is left out, because it can name a file.
#[derive(Debug)]
pub(crate) enum StreamError {
    /// The stream returned an error, of this kind if it was one of input and output.
    Read(Option<io::ErrorKind>),
    /// The stream has not the length that was stated.
    Length,
    /// Another request has sent the stream.
    Sent,
}

impl StreamError {
    fn of(error: &(dyn std::error::Error + 'static)) -> Self {
        Self::Read(error.downcast_ref::<io::Error>().map(io::Error::kind))
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(Some(kind)) => write!(f, "the stream of the body failed: {kind}"),
            Self::Read(None) => f.write_str("the stream of the body failed"),
            Self::Length => f.write_str("the stream of the body has not its stated length"),
            Self::Sent => f.write_str("the stream of the body was sent already"),
        }
    }
}

impl std::error::Error for StreamError {}

#[cfg(test)]
mod tests {
    use std::io;

    use bytes::Bytes;
    use futures_util::stream;
    use http_body::Body;

    use super::OneShot;

    /// Reads a body. The streams of these tests never wait.
    fn read(mut body: reqwest::Body) -> Result<Vec<u8>, String> {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let mut all = Vec::new();
        loop {
            match std::pin::Pin::new(&mut body).poll_frame(&mut context) {
                std::task::Poll::Ready(Some(Ok(frame))) => {
                    all.extend_from_slice(frame.data_ref().unwrap());
                }
                std::task::Poll::Ready(Some(Err(error))) => return Err(format!("{error:?}")),
                std::task::Poll::Ready(None) => return Ok(all),
                std::task::Poll::Pending => panic!("the stream waits"),
            }
        }
    }

    fn of(chunks: Vec<Result<&'static str, io::Error>>, length: Option<u64>) -> OneShot {
        OneShot::new(stream::iter(chunks), length)
    }

    #[test]
    fn unread_body_leaves_the_stream_and_a_read_one_takes_it() {
        let stream = of(vec![Ok("ab"), Ok("c")], Some(3));
        drop(stream.body());
        assert!(stream.is_whole());
        assert_eq!(read(stream.body()).unwrap(), Bytes::from("abc"));
        assert!(!stream.is_whole());
        assert!(read(stream.body()).unwrap_err().contains("Sent"));
    }

    #[test]
    fn wrong_length_is_an_error() {
        for (chunks, length) in [(vec![Ok("ab")], 1), (vec![Ok("ab")], 3), (vec![], 1)] {
            let read = read(of(chunks, Some(length)).body());
            assert!(read.unwrap_err().contains("Length"));
        }
    }

    #[test]
    fn error_of_the_stream_is_shown_by_its_kind_alone() {
        let failed = io::Error::new(io::ErrorKind::NotFound, "/home/ada/plan.pdf");
        let error = read(of(vec![Err(failed)], None).body()).unwrap_err();
        assert!(
            error.contains("NotFound") && !error.contains("ada"),
            "{error}"
        );
    }
}
