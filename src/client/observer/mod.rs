//! Observers of requests: metrics, traces, and headers such as `traceparent`.
//!
//! An [`Observer`] is told when an attempt begins, when it ends, and when its call ends. A call is
//! one request with all its attempts; each page of a list is a call of its own. A request that is
//! invalid, or that is never polled, is no call.
//!
//! What it is told contains no personal data and no key: an [`Operation`] has the template of its
//! path, not the path. A client without observers does none of this work.
//!
//! # Metrics
//!
//! With the [`metrics`](https://docs.rs/metrics) crate:
//!
//! ```
//! use quo_sdk::observer::{AttemptEnd, CallEnd, Observer};
//!
//! struct Metrics;
//!
//! impl Observer for Metrics {
//!     fn after_attempt(&self, attempt: &AttemptEnd) {
//!         let labels = [
//!             ("operation", attempt.operation.id),
//!             ("outcome", attempt.outcome.as_str()),
//!         ];
//!         metrics::counter!("quo_attempts_total", &labels).increment(1);
//!         metrics::histogram!("quo_attempt_seconds", &labels).record(attempt.duration);
//!         metrics::histogram!("quo_rate_limit_wait_seconds").record(attempt.rate_limit_wait);
//!     }
//!
//!     fn after_call(&self, call: &CallEnd) {
//!         let labels = [
//!             ("operation", call.operation.id),
//!             ("outcome", call.outcome.as_str()),
//!         ];
//!         metrics::histogram!("quo_call_seconds", &labels).record(call.duration);
//!     }
//! }
//!
//! # fn main() -> Result<(), quo_sdk::Error> {
//! let quo = quo_sdk::Client::builder()
//!     .api_key("your-key")
//!     .observer(Metrics)
//!     .build()?;
//! # let _ = quo;
//! # Ok(())
//! # }
//! ```
//!
//! # Traces
//!
//! With the [`opentelemetry`](https://docs.rs/opentelemetry) crate, a span for each attempt, whose
//! context goes along in the header `traceparent`:
//!
//! ```
//! use std::collections::HashMap;
//! use std::sync::{Mutex, PoisonError};
//!
//! use opentelemetry::global::{self, BoxedTracer};
//! use opentelemetry::propagation::Injector;
//! use opentelemetry::trace::{SpanKind, Status, TraceContextExt, Tracer};
//! use opentelemetry::{Context, KeyValue};
//! use quo_sdk::http::{HeaderMap, HeaderName, HeaderValue};
//! use quo_sdk::observer::{AttemptEnd, AttemptStart, Observer, Outcome};
//!
//! struct Traces {
//!     tracer: BoxedTracer,
//!     /// The attempts that are running, by call and number.
//!     running: Mutex<HashMap<(u64, u32), Context>>,
//! }
//!
//! struct Headers<'a>(&'a mut HeaderMap);
//!
//! impl Injector for Headers<'_> {
//!     fn set(&mut self, name: &str, value: String) {
//!         if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
//!             self.0.insert(name, value);
//!         }
//!     }
//! }
//!
//! impl Observer for Traces {
//!     fn before_attempt(&self, attempt: &AttemptStart, headers: &mut HeaderMap) {
//!         let span = self
//!             .tracer
//!             .span_builder(attempt.operation.id)
//!             .with_kind(SpanKind::Client)
//!             .with_attributes([
//!                 KeyValue::new("http.request.method", attempt.operation.method),
//!                 KeyValue::new("url.template", attempt.operation.path),
//!                 KeyValue::new("http.request.resend_count", i64::from(attempt.number) - 1),
//!             ])
//!             .start(&self.tracer);
//!         let context = Context::current_with_span(span);
//!         global::get_text_map_propagator(|propagator| {
//!             propagator.inject_context(&context, &mut Headers(headers));
//!         });
//!         let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
//!         running.insert((attempt.call_id, attempt.number), context);
//!     }
//!
//!     fn after_attempt(&self, attempt: &AttemptEnd) {
//!         let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
//!         let Some(context) = running.remove(&(attempt.call_id, attempt.number)) else {
//!             return;
//!         };
//!         let span = context.span();
//!         if let Some(status) = attempt.status {
//!             let status = i64::from(status.as_u16());
//!             span.set_attribute(KeyValue::new("http.response.status_code", status));
//!         }
//!         if attempt.outcome != Outcome::Success {
//!             span.set_attribute(KeyValue::new("error.type", attempt.outcome.as_str()));
//!             span.set_status(Status::error(attempt.outcome.as_str()));
//!         }
//!         span.end();
//!     }
//! }
//!
//! # fn main() -> Result<(), quo_sdk::Error> {
//! let traces = Traces {
//!     tracer: global::tracer("quo-sdk"),
//!     running: Mutex::default(),
//! };
//! let quo = quo_sdk::Client::builder()
//!     .api_key("your-key")
//!     .observer(traces)
//!     .build()?;
//! # let _ = quo;
//! # Ok(())
//! # }
//! ```

mod call;
mod outcome;

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub(crate) use call::{Call, Observers};
pub use outcome::Outcome;

use crate::client::error::Operation;

/// Is told about every attempt and every call of a client; see
/// [`ClientBuilder::observer`](crate::ClientBuilder::observer).
///
/// Every method has an implementation that does nothing.
///
/// For every [`before_attempt`](Self::before_attempt) there is one
/// [`after_attempt`](Self::after_attempt), and then one [`after_call`](Self::after_call), also if
/// the future of the request is dropped ([`Outcome::Cancelled`]). A call can end without an
/// attempt, such as one that the rate limit would have delayed for too long.
///
/// The methods run on the task of the request, in its span, and delay it. So they must not block.
///
/// A panic in an observer is caught and logged as an error of `tracing`, and the call goes on:
/// otherwise a fault in counting would lose the response to a message that was sent. Where panics
/// abort the program, they do so here too.
pub trait Observer: Send + Sync + 'static {
    /// Is called when an attempt has its turn, just before it is sent.
    ///
    /// `headers` are added to those of the attempt. All observers share them, and they are empty
    /// when the first observer is called. A header that the request has already keeps its value,
    /// such as `authorization`. The headers `content-type`, `content-length`, `transfer-encoding`
    /// and `host` cannot be added.
    fn before_attempt(&self, attempt: &AttemptStart, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// Is called when an attempt has ended, after its response was read.
    fn after_attempt(&self, attempt: &AttemptEnd) {
        let _ = attempt;
    }

    /// Is called when a call has ended, after its response was decoded.
    fn after_call(&self, call: &CallEnd) {
        let _ = call;
    }
}

impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn before_attempt(&self, attempt: &AttemptStart, headers: &mut HeaderMap) {
        (**self).before_attempt(attempt, headers);
    }

    fn after_attempt(&self, attempt: &AttemptEnd) {
        (**self).after_attempt(attempt);
    }

    fn after_call(&self, call: &CallEnd) {
        (**self).after_call(call);
    }
}

/// An attempt that begins.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptStart {
    /// The number of the call, unique within the process.
    pub call_id: u64,
    /// The operation, with the template of its path.
    pub operation: &'static Operation,
    /// The number of the attempt within its call, from 1.
    pub number: u32,
    /// How long the attempt has waited for the rate limit.
    pub rate_limit_wait: Duration,
    /// How long the call has waited after the attempt before, as the retry policy and the
    /// `Retry-After` of the service ask. Zero for the first attempt.
    pub backoff: Duration,
}

/// An attempt that has ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptEnd {
    /// The number of the call, unique within the process.
    pub call_id: u64,
    /// The operation, with the template of its path.
    pub operation: &'static Operation,
    /// The number of the attempt within its call, from 1.
    pub number: u32,
    /// How long the attempt has waited for the rate limit. Not part of `duration`.
    pub rate_limit_wait: Duration,
    /// How long the call has waited after the attempt before. Not part of `duration`.
    pub backoff: Duration,
    /// How the attempt has ended.
    pub outcome: Outcome,
    /// The status of the response, or `None` without one.
    pub status: Option<StatusCode>,
    /// The time from [`Observer::before_attempt`] to the last byte of the response that was read.
    pub duration: Duration,
}

/// A call that has ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CallEnd {
    /// The number of the call, unique within the process.
    pub call_id: u64,
    /// The operation, with the template of its path.
    pub operation: &'static Operation,
    /// How the call has ended.
    pub outcome: Outcome,
    /// The status of the last response, or `None` without one.
    pub status: Option<StatusCode>,
    /// The number of attempts. It is 0 if nothing was sent.
    pub attempts: u32,
    /// The time from the first poll to the decoded response, with all that was waited for.
    pub duration: Duration,
}
