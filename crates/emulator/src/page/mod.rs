//! The page at `/`: what has happened, live, and buttons to be the outside world.
//!
//! HTML made on the server; a script that is not needed keeps it up to date. It is for
//! the person at this machine, and needs no key: see `origin` for who may ask.

mod act;
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

use super::engine::Engine;
use super::start_page::StartPage;
use act::{Form, Outcome};

/// What the page may do: use its own style and script, send its own forms, and be in
/// nobody's frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                      img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What all requests share.
struct Desk {
    engine: Arc<Engine>,
    facts: StartPage,
}

/// The page of an emulator that listens at `url`.
pub(crate) fn router(engine: Arc<Engine>, url: String) -> Router {
    let facts = StartPage::new(&engine, url);
    let desk = Arc::new(Desk { engine, facts });
    Router::new()
        .route(
            "/",
            get(async |State(desk): State<Arc<Desk>>| desk.page(StatusCode::OK, None)),
        )
        .route(
            "/emulator/live",
            get(async |State(desk): State<Arc<Desk>>| desk.live()),
        )
        .route(
            "/emulator/page.css",
            get(async || asset("text/css", include_str!("page.css"))),
        )
        .route(
            "/emulator/page.js",
            get(async || asset("text/javascript", include_str!("page.js"))),
        )
        .route("/emulator/messages", post(receive))
        .route("/emulator/calls", post(ring))
        .route("/emulator/calls/{id}", post(go_on))
        .layer(middleware::from_fn(guarded))
        .with_state(desk)
}

async fn guarded(request: Request, next: middleware::Next) -> Response {
    match origin::check(request.method(), request.headers()) {
        Ok(()) => next.run(request).await,
        Err(stranger) => text(StatusCode::FORBIDDEN, "text/plain", stranger.to_string()),
    }
}

async fn receive(State(desk): State<Arc<Desk>>, body: Bytes) -> Response {
    let outcome = act::receive(&desk.engine, &Form::read(&body));
    desk.answer(outcome, "/#messages")
}

async fn ring(State(desk): State<Arc<Desk>>, body: Bytes) -> Response {
    let outcome = act::ring(&desk.engine, &Form::read(&body));
    desk.answer(outcome, "/#calls")
}

async fn go_on(State(desk): State<Arc<Desk>>, Path(id): Path<String>, body: Bytes) -> Response {
    let outcome = act::go_on(&desk.engine, &id, &Form::read(&body));
    desk.answer(outcome, "/#calls")
}

impl Desk {
    /// Back to the page, or the page with what was wrong.
    fn answer(&self, outcome: Outcome, place: &'static str) -> Response {
        match outcome {
            Ok(()) => {
                let mut response = text(StatusCode::SEE_OTHER, "text/plain", String::new());
                let place = HeaderValue::from_static(place);
                response.headers_mut().insert(LOCATION, place);
                response
            }
            Err(notice) => self.page(StatusCode::BAD_REQUEST, Some(&notice.to_string())),
        }
    }

    fn page(&self, status: StatusCode, notice: Option<&str>) -> Response {
        let live = self.engine.read(live::tables);
        let page = view::page(&self.facts, notice, &live);
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
    let plain = HeaderName::from_static("x-content-type-options");
    headers.insert(plain, HeaderValue::from_static("nosniff"));
    response
}
