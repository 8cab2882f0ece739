//! The HTTP surface: what is checked before an operation sees a request, in the order of
//! the service, and how it is answered.

mod connection;
mod exchange;
mod limit;
mod refusal;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::{Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::response::Response;
use http::header::{ALLOW, AUTHORIZATION, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde_json::Value;

pub(crate) use connection::{Door, Line};
pub(crate) use refusal::Refusal;

use super::edition::{Input, Operation, Route};
use super::engine::Engine;
use super::operations::{self, Answer};
use exchange::Exchange;
use limit::Limits;
use refusal::Gateway;

/// How large a request may be, in bytes; the emulator's own choice.
const LARGEST_BODY: usize = 1024 * 1024;

/// What all connections share.
pub(crate) struct Surface {
    engine: Arc<Engine>,
    limits: Limits,
    /// Counts requests, for their traces.
    requests: AtomicU64,
}

impl Surface {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Self {
            limits: Limits::new(engine.settings.rate_limit),
            engine,
            requests: AtomicU64::new(0),
        }
    }

    /// Everything that is answered.
    pub(crate) fn router(self) -> axum::Router {
        axum::Router::new()
            .fallback(answer)
            .with_state(Arc::new(self))
    }
}

async fn answer(State(surface): State<Arc<Surface>>, request: Request) -> Response {
    let number = surface.requests.fetch_add(1, Ordering::Relaxed);
    let trace = surface.engine.ids().id("", "request", number);
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LARGEST_BODY).await.ok();
    let mut exchange = Exchange::new(trace);
    let target = (parts.method.as_str(), parts.uri.path(), parts.uri.query());
    let result = surface.handle(target, &parts.headers, body, &mut exchange);
    let reply = result.unwrap_or_else(|refused| refused);
    let line = parts.extensions.get::<ConnectInfo<Line>>();
    exchange
        .respond(reply, line.map(|line| line.0.clone()))
        .await
}

/// Status and body.
type Reply = (StatusCode, Option<Value>);

impl Surface {
    /// A success, or a refusal; both say the same to whoever sends them.
    fn handle(
        &self,
        (method, path, query): (&str, &str, Option<&str>),
        headers: &HeaderMap,
        body: Option<Bytes>,
        exchange: &mut Exchange,
    ) -> Result<Reply, Reply> {
        let trace = exchange.trace.clone();
        let (operation, values) = match self.engine.edition.route(method, path) {
            Route::Operation(operation, values) => (operation, values),
            Route::OtherMethod(methods) => {
                if let Ok(value) = HeaderValue::from_str(&methods.join(", ")) {
                    exchange.headers.insert(ALLOW, value);
                }
                return Err(Gateway::OtherMethod.reply(&trace));
            }
            Route::Unknown => return Err(Gateway::NoRoute.reply(&trace)),
        };
        let refuse = |refusal: Refusal| refusal.reply(operation, &trace);
        version(operation, headers).map_err(refuse)?;
        self.key(headers).map_err(|gateway| gateway.reply(&trace))?;
        let budget = self.limits.take(&self.engine.settings.key);
        if let Some(budget) = budget {
            budget.tell(&mut exchange.headers);
            if budget.is_overdrawn() {
                return Err(refuse(Refusal::too_many_requests()));
            }
        }
        let faults = &self.engine.faults;
        exchange.load(faults, operation, headers).map_err(refuse)?;
        let Some(body) = body else {
            return Err(refuse(Refusal::invalid(format!(
                "The body is larger than {LARGEST_BODY} bytes or broke off"
            ))));
        };
        let input = operation
            .read(values, query.unwrap_or_default(), &body)
            .map_err(|wrong| refuse(Refusal::mismatches(wrong)))?;
        let mut answer = self.perform(operation, &input).map_err(refuse)?;
        if let Some(body) = &mut answer.0 {
            operation.fit(body);
        }
        let status = StatusCode::from_u16(operation.success).unwrap_or(StatusCode::OK);
        Ok((status, answer.0))
    }

    fn perform(&self, operation: &Operation, input: &Input) -> Result<Answer, Refusal> {
        let handler = operations::handler(operation.surface, &operation.id)
            .ok_or_else(|| Refusal::not_emulated(&operation.id))?;
        let done = self.engine.transact(|work| handler(work, input));
        done.map_err(|error| Refusal::unkept(&error))?
    }

    /// The raw key, without `Bearer`.
    fn key(&self, headers: &HeaderMap) -> Result<(), Gateway> {
        let key = headers.get(AUTHORIZATION).ok_or(Gateway::NoKey)?;
        if key.as_bytes() == self.engine.settings.key.as_bytes() {
            Ok(())
        } else {
            Err(Gateway::WrongKey)
        }
    }
}

/// Dated operations want the API version in one of the headers that the document names.
fn version(operation: &Operation, headers: &HeaderMap) -> Result<(), Refusal> {
    let mut wanted = None;
    for (name, version) in operation.version_headers() {
        wanted = Some((name, version));
        match headers.get(name) {
            Some(value) if value == version => return Ok(()),
            Some(_) => return Err(Refusal::wrong_version(name, version)),
            None => {}
        }
    }
    match wanted {
        Some((name, version)) => Err(Refusal::wrong_version(name, version)),
        None => Ok(()),
    }
}
