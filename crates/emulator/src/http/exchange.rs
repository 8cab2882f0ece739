//! One answer on its way out, with what goes wrong on purpose.

use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::response::Response;
use futures_util::StreamExt;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, HeaderName, StatusCode};

use super::connection::Line;
use super::{Refusal, Reply};
use crate::edition::Operation;
use crate::faults::{Effect, FAULT_HEADER, Fault, Faults};

/// What is known of an answer before there is one.
pub(super) struct Exchange {
    pub(super) trace: String,
    /// To be sent with whatever is answered.
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

    /// Takes the faults that are to happen to this request: those that wait for its
    /// operation, and those that it asks for itself. Gives the refusal that stands for
    /// the operation, if one does.
    pub(super) fn load(
        &mut self,
        faults: &Faults,
        operation: &Operation,
        asked: &HeaderMap,
    ) -> Result<(), Refusal> {
        self.effects = faults.of_operation(&operation.id);
        for value in asked.get_all(FAULT_HEADER) {
            let texts = value.to_str().unwrap_or_default().split(',');
            for text in texts {
                let fault: Fault = text
                    .parse()
                    .map_err(|error| Refusal::invalid(format!("{FAULT_HEADER}: {error}")))?;
                if fault.is_of_delivery() {
                    faults.add(fault.once());
                } else {
                    self.effects.push(fault.effect);
                }
            }
        }
        let refusal = self.effects.iter().find_map(|effect| match effect {
            Effect::Status(status) | Effect::Html(status) => Some(Refusal::injected(*status)),
            _ => None,
        });
        refusal.map_or(Ok(()), Err)
    }

    /// Answers, as late and as broken as is asked for.
    pub(super) async fn respond(self, (status, body): Reply, line: Option<Line>) -> Response {
        let text = body.map(|body| body.to_string());
        let (kind, text) = match text {
            Some(_) if self.has(|effect| matches!(effect, Effect::Html(_))) => {
                (Some("text/html; charset=utf-8"), html(status))
            }
            Some(text) => (Some("application/json"), text),
            None => (None, String::new()),
        };
        let latency = self.effects.iter().map(|effect| match effect {
            Effect::Latency(latency) => *latency,
            _ => Duration::ZERO,
        });
        let latency: Duration = latency.sum();
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
        if let Some(line) = line.filter(|_| self.has(|effect| *effect == Effect::Reset)) {
            line.cut();
        }
        let mut response = if self.has(|effect| *effect == Effect::Truncated) {
            truncated(&text)
        } else {
            Response::new(Body::from(text))
        };
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.extend(self.headers);
        if let Some(kind) = kind {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
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

/// The first half of a body that promises all of it.
fn truncated(text: &str) -> Response {
    let half = Bytes::copy_from_slice(&text.as_bytes()[..text.len() / 2]);
    let end = futures_util::stream::once(async {
        // Waiting lets the server send what it has before the connection ends.
        tokio::task::yield_now().await;
        Err(io::Error::from(io::ErrorKind::ConnectionAborted))
    });
    let body = futures_util::stream::iter([Ok(half)]).chain(end);
    let mut response = Response::new(Body::from_stream(body));
    // Of a body without bytes, the promise is what is missing.
    let promised = HeaderValue::from(text.len().max(1));
    response.headers_mut().insert(CONTENT_LENGTH, promised);
    response
}

fn html(status: StatusCode) -> String {
    format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>")
}
