//! Whether an attempt may have reached the service: its body notes whether it was read.
//!
//! A timeout does not say what it interrupted, and with redirects a failed connection can be the
//! second one. The body is read when the head of the request is written, not before. So a request
//! whose body was not read has not been sent.
//!
//! On a host of JavaScript, `js/transmission.rs` stands in its place.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::client::payload::{AttemptBody, Payload};
use crate::client::retry::Idempotency;

const UNREAD: u8 = 0;
const READ: u8 = 1;
/// Not read, and unreadable from now on.
const SEALED: u8 = 2;

/// The observation of one attempt.
pub(crate) enum Transmission {
    /// The request has this body.
    Body(Arc<AtomicU8>),
    /// The request has no body. Whether its end was asked for is noted all the same.
    NoBody(Arc<AtomicU8>),
    /// The request is not observed. Only the error of the attempt decides.
    Unobserved,
}

impl Transmission {
    /// Sets the body of an attempt, and observes it.
    ///
    /// The body cannot be copied, so a redirect cannot send it again. Idempotent requests without
    /// a body are not observed, because repeating them does no harm.
    pub(crate) fn observe(
        http: &reqwest::Client,
        attempt: &mut reqwest::Request,
        payload: Option<&Payload>,
        idempotency: Idempotency,
    ) -> Self {
        let state = Arc::new(AtomicU8::new(UNREAD));
        let (body, transmission) = match payload.filter(|payload| !payload.is_empty()) {
            Some(payload) => {
                let body = payload.attempt(http, attempt);
                (body, Self::Body(Arc::clone(&state)))
            }
            None if idempotency == Idempotency::Idempotent => return Self::Unobserved,
            None => (AttemptBody::Bytes(None), Self::NoBody(Arc::clone(&state))),
        };
        *attempt.body_mut() = Some(reqwest::Body::wrap(ObservedBody { body, state }));
        transmission
    }

    /// Whether the service may have received a request that failed with this error. If not, the
    /// body cannot be sent any more either.
    pub(crate) fn may_have_arrived(&self, error: &reqwest::Error) -> bool {
        // Failures before the first byte of the request, unless they are of a redirect.
        let is_early = error.is_connect() || error.is_builder();
        match self {
            Self::Body(state) => {
                let sealed =
                    state.compare_exchange(UNREAD, SEALED, Ordering::AcqRel, Ordering::Acquire);
                sealed.is_err()
            }
            Self::NoBody(state) => !is_early || state.load(Ordering::Acquire) == READ,
            Self::Unobserved => !is_early,
        }
    }
}

/// Sets the timeout of an attempt.
pub(crate) fn set_timeout(attempt: &mut reqwest::Request, timeout: Duration) {
    *attempt.timeout_mut() = Some(timeout);
}

/// The body of one attempt.
struct ObservedBody {
    body: AttemptBody,
    state: Arc<AtomicU8>,
}

/// The error of reading a body after its attempt has ended.
#[derive(Debug)]
struct Ended;

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the attempt has ended")
    }
}

impl std::error::Error for Ended {}

impl Body for ObservedBody {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let read = self
            .state
            .compare_exchange(UNREAD, READ, Ordering::AcqRel, Ordering::Acquire);
        if read == Err(SEALED) {
            return Poll::Ready(Some(Err(Ended.into())));
        }
        match &mut self.body {
            AttemptBody::Bytes(bytes) => {
                Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes))))
            }
            AttemptBody::Wrapped(body) => {
                let frame = ready!(Pin::new(body).poll_frame(context));
                Poll::Ready(frame.map(|frame| frame.map_err(Into::into)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        // The head of a request says whether a body follows. So this is asked before the head is
        // written.
        let is_end = match &self.body {
            AttemptBody::Bytes(bytes) => bytes.is_none(),
            AttemptBody::Wrapped(body) => body.is_end_stream(),
        };
        if is_end {
            self.state.store(READ, Ordering::Release);
        }
        is_end
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            AttemptBody::Bytes(Some(bytes)) => SizeHint::with_exact(bytes.len() as u64),
            // An exact size of zero would let a redirect repeat the request.
            AttemptBody::Bytes(None) => SizeHint::default(),
            AttemptBody::Wrapped(body) => body.size_hint(),
        }
    }
}
