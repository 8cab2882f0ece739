//! The page at `/`: live tables of the workspace, and forms that simulate external parties.
//!
//! The server renders the HTML. A script updates it, and the page works without the script.
//! The page is for the user of this machine and needs no key; `origin` checks the access.

mod actions;
mod live;
mod origin;
mod view;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, Request, State};
use axum::middleware;
use axum::response::Response;
use axum::routing::{get, post};
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue, LOCATION};
use http::{HeaderName, StatusCode};

use crate::banner::Banner;
use crate::engine::Engine;
use actions::{Form, Outcome};

/// The content security policy: own style, script and forms only, and no frames.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                      img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The state that all requests share.
struct PageState {
    engine: Arc<Engine>,
    banner: Banner,
}

/// Returns the routes of the page of an emulator at `url`.
pub(crate) fn router(engine: Arc<Engine>, url: String) -> Router {
    let banner = Banner::new(&engine, url);
    let state = Arc::new(PageState { engine, banner });
    Router::new()
        .route(
            "/",
            get(async |State(state): State<Arc<PageState>>| state.page(StatusCode::OK, None)),
        )
        .route(
            "/emulator/live",
            get(async |State(state): State<Arc<PageState>>| state.live()),
        )
        .route(
            "/emulator/page.css",
            get(async || asset("text/css", include_str!("page.css"))),
        )
        .route(
            "/emulator/page.js",
            get(async || asset("text/javascript", include_str!("page.js"))),
        )
        .route("/emulator/messages", post(receive_message))
        .route("/emulator/calls", post(receive_call))
        .route("/emulator/calls/{id}", post(advance_call))
        .layer(middleware::from_fn(check_origin))
        .with_state(state)
}

async fn check_origin(request: Request, next: middleware::Next) -> Response {
    match origin::check(request.method(), request.headers()) {
        Ok(()) => next.run(request).await,
        Err(error) => text(StatusCode::FORBIDDEN, "text/plain", error.to_string()),
    }
}

async fn receive_message(State(state): State<Arc<PageState>>, body: Bytes) -> Response {
    let outcome = actions::receive_message(&state.engine, &Form::parse(&body));
    state.respond(outcome, "/#messages")
}

async fn receive_call(State(state): State<Arc<PageState>>, body: Bytes) -> Response {
    let outcome = actions::receive_call(&state.engine, &Form::parse(&body));
    state.respond(outcome, "/#calls")
}

async fn advance_call(
    State(state): State<Arc<PageState>>,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let outcome = actions::advance_call(&state.engine, &id, &Form::parse(&body));
    state.respond(outcome, "/#calls")
}

impl PageState {
    /// Redirects to a section of the page, or returns the page with an error.
    fn respond(&self, outcome: Outcome, section: &'static str) -> Response {
        match outcome {
            Ok(()) => {
                let mut response = text(StatusCode::SEE_OTHER, "text/plain", String::new());
                let section = HeaderValue::from_static(section);
                response.headers_mut().insert(LOCATION, section);
                response
            }
            Err(notice) => self.page(StatusCode::BAD_REQUEST, Some(&notice.to_string())),
        }
    }

    fn page(&self, status: StatusCode, notice: Option<&str>) -> Response {
        let live = self.engine.read(live::tables);
        let page = view::page(&self.banner, notice, &live);
        text(status, "text/html; charset=utf-8", page.into_string())
    }

    fn live(&self) -> Response {
        let live = self.engine.read(live::tables);
        text(
            StatusCode::OK,
            "text/html; charset=utf-8",
            live.into_string(),
        )
    }
}

fn asset(kind: &'static str, content: &'static str) -> Response {
    text(StatusCode::OK, kind, content.to_owned())
}

fn text(status: StatusCode, kind: &'static str, content: String) -> Response {
    let mut response = Response::new(Body::from(content));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    let sniffing = HeaderName::from_static("x-content-type-options");
    headers.insert(sniffing, HeaderValue::from_static("nosniff"));
    response
}
