//! The path of a request through the checks to its operation.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::{Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::response::Response;
use http::header::{ACCEPT, ALLOW, HeaderValue};
use http::{HeaderMap, HeaderName, StatusCode};

use super::checks::{GatewayError, check_key, check_version};
use super::exchange::{Exchange, Reply};
use super::listener::Peer;
use super::rate_limit::RateLimiter;
use crate::engine::Engine;
use crate::error_response::ErrorResponse;
use crate::operations::{self, Output};
use crate::spec::{Input, Operation, RequestParts, Route};

/// The maximum size of a request body, in bytes. The emulator's own choice.
const MAX_BODY: usize = 1024 * 1024;

/// The header of responses that are made up from the document.
const MADE_UP_HEADER: HeaderName = HeaderName::from_static("x-quo-emulator");

/// The value of [`MADE_UP_HEADER`].
const MADE_UP: &str = "made-up";

/// The state that all connections share.
pub(crate) struct Server {
    engine: Arc<Engine>,
    limiter: RateLimiter,
    /// The number of requests, which trace ids are derived from.
    requests: AtomicU64,
}

impl Server {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Self {
            limiter: RateLimiter::new(engine.settings.rate_limit),
            engine,
            requests: AtomicU64::new(0),
        }
    }

    /// Returns a router that answers every path of the API.
    pub(crate) fn router(self) -> axum::Router {
        axum::Router::new()
            .fallback(respond)
            .with_state(Arc::new(self))
    }

    /// Returns a success, or an error response. Both are sent in the same way.
    fn handle(
        &self,
        (method, path, query): (&str, &str, Option<&str>),
        headers: &HeaderMap,
        body: Option<Bytes>,
        exchange: &mut Exchange,
    ) -> Result<Reply, Reply> {
        let trace = exchange.trace.clone();
        let (operation, values) = match self.engine.spec.route(method, path) {
            Route::Operation(operation, values) => (operation, values),
            Route::OtherMethod(methods) => {
                if let Ok(value) = HeaderValue::from_str(&methods.join(", ")) {
                    exchange.headers.insert(ALLOW, value);
                }
                return Err(GatewayError::OtherMethod.render(&trace));
            }
            Route::UnknownPath => return Err(GatewayError::UnknownPath.render(&trace)),
        };
        let render = |error: ErrorResponse| {
            let (status, body) = error.render(operation, &trace);
            (status, Some(body))
        };
        check_version(operation, headers).map_err(render)?;
        let settings = &self.engine.settings;
        check_key(headers, &settings.key).map_err(|error| error.render(&trace))?;
        let usage = self.limiter.count(&settings.key);
        if let Some(usage) = usage {
            usage.write_headers(&mut exchange.headers);
            if usage.is_exceeded() {
                return Err(render(ErrorResponse::too_many_requests()));
            }
        }
        let faults = &self.engine.faults;
        exchange.load(faults, operation, headers).map_err(render)?;
        let Some(body) = body else {
            return Err(render(ErrorResponse::invalid(format!(
                "The body is larger than {MAX_BODY} bytes or incomplete"
            ))));
        };
        let request = RequestParts {
            path: values,
            query: query.unwrap_or_default(),
            headers,
            body: &body,
        };
        let input = operation
            .read(request)
            .map_err(|errors| render(ErrorResponse::of_document(errors)))?;
        let accept = headers.get(ACCEPT).and_then(|accept| accept.to_str().ok());
        let success = match self.perform(operation, &input) {
            Some(Ok(output)) => operation.conform(output.0, accept),
            Some(Err(error)) if !error.is_no_input() => return Err(render(error)),
            Some(Err(_)) | None => operation.made_up(accept),
        };
        if success.is_made_up {
            tracing::info!(operation = operation.id, "the response is made up");
            let made_up = HeaderValue::from_static(MADE_UP);
            exchange.headers.insert(MADE_UP_HEADER, made_up);
        }
        for (name, value) in success.headers {
            exchange.headers.entry(name).or_insert(value);
        }
        let status = StatusCode::from_u16(operation.success()).unwrap_or(StatusCode::OK);
        Ok((status, success.body))
    }

    /// Performs an operation; `None` if the emulator does not implement it.
    fn perform(
        &self,
        operation: &Operation,
        input: &Input,
    ) -> Option<Result<Output, ErrorResponse>> {
        let settings = &self.engine.settings;
        let handler = operations::handler(settings, operation.api_version, &operation.id)?;
        let output = self.engine.transact(|tx| handler(tx, input));
        let output = output.map_err(|error| ErrorResponse::journal_failed(&error));
        Some(output.and_then(|output| output))
    }
}

async fn respond(State(server): State<Arc<Server>>, request: Request) -> Response {
    let number = server.requests.fetch_add(1, Ordering::Relaxed);
    let trace = server.engine.ids().id("", "request", number);
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, MAX_BODY).await.ok();
    let mut exchange = Exchange::new(trace);
    let target = (parts.method.as_str(), parts.uri.path(), parts.uri.query());
    let result = server.handle(target, &parts.headers, body, &mut exchange);
    let reply = result.unwrap_or_else(|error| error);
    let peer = parts.extensions.get::<ConnectInfo<Peer>>();
    exchange
        .respond(reply, peer.map(|peer| peer.0.clone()))
        .await
}
