//! The HTTP surface: what is checked before an operation sees a request, in the order of
//! the service, and how it is answered.

mod limit;
mod refusal;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use http::header::{ALLOW, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::Value;

pub(crate) use refusal::{Gateway, Refusal};

use super::edition::{Input, Operation, Route};
use super::engine::Engine;
use super::operations::{self, Answer};
use limit::Limits;

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
    let mut headers = HeaderMap::new();
    let target = (parts.method.as_str(), parts.uri.path(), parts.uri.query());
    let result = surface.handle(target, &parts.headers, body, &trace, &mut headers);
    let (status, body) = result.unwrap_or_else(|refused| refused);
    respond(status, body, headers, &trace)
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
        trace: &str,
        told: &mut HeaderMap,
    ) -> Result<Reply, Reply> {
        let (operation, values) = match self.engine.edition.route(method, path) {
            Route::Operation(operation, values) => (operation, values),
            Route::OtherMethod(methods) => {
                if let Ok(value) = HeaderValue::from_str(&methods.join(", ")) {
                    told.insert(ALLOW, value);
                }
                return Err(Gateway::OtherMethod.reply(trace));
            }
            Route::Unknown => return Err(Gateway::NoRoute.reply(trace)),
        };
        let refuse = |refusal: Refusal| refusal.reply(operation, trace);
        version(operation, headers).map_err(refuse)?;
        self.key(headers).map_err(|gateway| gateway.reply(trace))?;
        let budget = self.limits.take(&self.engine.settings.key);
        if let Some(budget) = budget {
            budget.tell(told);
            if budget.is_overdrawn() {
                return Err(refuse(Refusal::too_many_requests()));
            }
        }
        let Some(body) = body else {
            return Err(refuse(Refusal::invalid(format!(
                "The body is larger than {LARGEST_BODY} bytes or broke off"
            ))));
        };
        let input = operation
            .read(values, query.unwrap_or_default(), &body)
            .map_err(|wrong| refuse(Refusal::mismatches(wrong)))?;
        let answer = self.perform(operation, &input).map_err(refuse)?;
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

fn respond(status: StatusCode, body: Option<Value>, headers: HeaderMap, trace: &str) -> Response {
    let mut response = match body {
        Some(body) => {
            let mut response = Response::new(Body::from(body.to_string()));
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
            response
        }
        None => Response::new(Body::empty()),
    };
    *response.status_mut() = status;
    response.headers_mut().extend(headers);
    if let Ok(trace) = HeaderValue::from_str(trace) {
        let name = HeaderName::from_static("x-correlation-id");
        response.headers_mut().insert(name, trace);
    }
    response
}
