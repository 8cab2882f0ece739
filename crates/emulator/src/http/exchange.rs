//! One response, with the faults that are injected into it.

use std::io;
use std::time::Duration;

use axum::body::{self, Bytes};
use axum::response::Response;
use futures_util::StreamExt;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, HeaderName, StatusCode};

use super::listener::Peer;
use crate::body::Body;
use crate::error_response::ErrorResponse;
use crate::faults::{Effect, FAULT_HEADER, Fault, Faults};
use crate::spec::Operation;

/// Status and body.
pub(super) type Reply = (StatusCode, Option<Body>);

/// The parts of a response that are known before the operation runs.
pub(super) struct Exchange {
    pub(super) trace: String,
    /// The headers of the response, whatever its status.
    pub(super) headers: HeaderMap,
    effects: Vec<Effect>,
}

impl Exchange {
    pub(super) fn new(trace: String) -> Self {
        Self {
            trace,
            headers: HeaderMap::new(),
            effects: Vec::new(),
        }
    }

    /// Takes the faults of this request: injected faults of its operation, and faults of
    /// its own header.
    ///
    /// # Errors
    ///
    /// The error response that replaces the operation, if a fault specifies one or a header
    /// is not a fault.
    pub(super) fn load(
        &mut self,
        faults: &Faults,
        operation: &Operation,
        request: &HeaderMap,
    ) -> Result<(), ErrorResponse> {
        self.effects = faults.of_operation(operation);
        for value in request.get_all(FAULT_HEADER) {
            let texts = value.to_str().unwrap_or_default().split(',');
            for text in texts {
                let fault: Fault = text
                    .parse()
                    .map_err(|error| ErrorResponse::invalid(format!("{FAULT_HEADER}: {error}")))?;
                if fault.is_of_delivery() {
                    faults.add(fault.once_by_default());
                } else {
                    self.effects.push(fault.effect);
                }
            }
        }
        let error = self.effects.iter().find_map(|effect| match effect {
            Effect::Status(status) | Effect::Html(status) => Some(ErrorResponse::injected(*status)),
            _ => None,
        });
        error.map_or(Ok(()), Err)
    }

    /// Builds the response and applies the faults to it.
    pub(super) async fn respond(self, (status, body): Reply, peer: Option<Peer>) -> Response {
        let body = body.map(|body| {
            if self.has(|effect| matches!(effect, Effect::Html(_))) {
                Body::new("text/html; charset=utf-8", html(status))
            } else {
                body
            }
        });
        let (kind, bytes) = match body {
            Some(body) => (Some(body.content_type), body.bytes),
            None => (None, Bytes::new()),
        };
        let latency = self.effects.iter().map(|effect| match effect {
            Effect::Latency(latency) => *latency,
            _ => Duration::ZERO,
        });
        let latency: Duration = latency.sum();
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
        if let Some(peer) = peer.filter(|_| self.has(|effect| *effect == Effect::Reset)) {
            peer.reset();
        }
        let mut response = if self.has(|effect| *effect == Effect::Truncated) {
            truncated(&bytes)
        } else {
            Response::new(body::Body::from(bytes))
        };
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.extend(self.headers);
        let kind = kind.and_then(|kind| HeaderValue::from_str(&kind).ok());
        if let Some(kind) = kind {
            headers.insert(CONTENT_TYPE, kind);
        }
        if let Ok(trace) = HeaderValue::from_str(&self.trace) {
            headers.insert(HeaderName::from_static("x-correlation-id"), trace);
        }
        response
    }

    fn has(&self, is: impl Fn(&Effect) -> bool) -> bool {
        self.effects.iter().any(is)
    }
}

/// The first half of a body, with the content length of the whole.
fn truncated(bytes: &Bytes) -> Response {
    let half = bytes.slice(..bytes.len() / 2);
    let end = futures_util::stream::once(async {
        // Yielding lets the server send the first half before the connection ends.
        tokio::task::yield_now().await;
        Err(io::Error::from(io::ErrorKind::ConnectionAborted))
    });
    let body = futures_util::stream::iter([Ok(half)]).chain(end);
    let mut response = Response::new(body::Body::from_stream(body));
    // An empty body is truncated only if its content length is at least 1.
    let length = HeaderValue::from(bytes.len().max(1));
    response.headers_mut().insert(CONTENT_LENGTH, length);
    response
}

fn html(status: StatusCode) -> String {
    format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>")
}
