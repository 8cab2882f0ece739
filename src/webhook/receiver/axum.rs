//! The extractors of axum.

use ::axum::body::HttpBody;
use ::axum::extract::{FromRef, FromRequest, FromRequestParts, RawPathParams, Request};
use ::axum::http::HeaderValue;
use ::axum::http::header::RETRY_AFTER;
use ::axum::http::request::Parts;
use ::axum::response::{IntoResponse, Response};

use super::delivery::{Incoming, VerifiedRequest, verify};
use super::{ExtractorConfig, Quo, Received, Rejection, RejectionKind, Verifiers};
use crate::webhook::{VerifiedDelivery, Verifier};

impl<S> FromRequest<S> for VerifiedDelivery
where
    S: Send + Sync,
    Verifiers: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let config = request.extensions().get().copied().unwrap_or_default();
        verified(request, &Verifiers::from_ref(state), config)
            .await
            .map(|verified| verified.delivery)
    }
}

impl<S> FromRequest<S> for Received
where
    S: Send + Sync,
    Verifiers: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let config = request.extensions().get().copied().unwrap_or_default();
        verified(request, &Verifiers::from_ref(state), config)
            .await?
            .parse()
            .map_err(|error| Rejection::logged(RejectionKind::Unparsable(error), config))
    }
}

impl<S> FromRequest<S> for Quo
where
    S: Send + Sync,
    Verifiers: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let received = Received::from_request(request, state).await?;
        Ok(Self(received.payload))
    }
}

/// Verifies a request.
pub(super) async fn verified(
    request: Request,
    verifiers: &Verifiers,
    config: ExtractorConfig,
) -> Result<VerifiedRequest, Rejection> {
    receive(request, verifiers, config)
        .await
        .map_err(|kind| Rejection::logged(kind, config))
}

async fn receive(
    request: Request,
    verifiers: &Verifiers,
    config: ExtractorConfig,
) -> Result<VerifiedRequest, RejectionKind> {
    let (mut parts, body) = request.into_parts();
    let parameter = match verifiers.parameter() {
        Some(name) => path_parameter(&mut parts, name).await,
        None => None,
    };
    let request = Incoming {
        headers: &parts.headers,
        path: parts.uri.path(),
        parameter,
        announced: body.size_hint().lower(),
        body: body.into_data_stream(),
    };
    verify(request, verifiers, config).await
}

/// Returns the value of a path parameter, if the route has it.
async fn path_parameter(parts: &mut Parts, wanted: &str) -> Option<String> {
    let parameters = RawPathParams::from_request_parts(parts, &()).await.ok()?;
    let mut parameters = parameters.iter();
    let value = parameters.find_map(|(name, value)| (name == wanted).then_some(value));
    value.map(str::to_owned)
}

impl FromRef<Verifier> for Verifiers {
    fn from_ref(verifier: &Verifier) -> Self {
        verifier.clone().into()
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(seconds) = self.retry_after_seconds() {
            let seconds = HeaderValue::from(seconds);
            response.headers_mut().insert(RETRY_AFTER, seconds);
        }
        response
    }
}
