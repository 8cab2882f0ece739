//! The extractors of actix-web.

use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_LENGTH, RETRY_AFTER};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::delivery::{Incoming, VerifiedRequest, verify};
use super::{ExtractorConfig, Quo, Received, Rejection, RejectionKind, Verifiers};
use crate::webhook::signature::NAMES;
use crate::webhook::{VerifiedDelivery, Verifier};

type LocalBoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;

impl FromRequest for VerifiedDelivery {
    type Error = Rejection;
    type Future = LocalBoxFuture<Result<Self, Rejection>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (verified, config) = (receive(request, payload), config(request));
        Box::pin(async move {
            let verified = verified.await;
            let verified = verified.map_err(|kind| Rejection::logged(kind, config))?;
            Ok(verified.delivery)
        })
    }
}

impl FromRequest for Received {
    type Error = Rejection;
    type Future = LocalBoxFuture<Result<Self, Rejection>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (verified, config) = (receive(request, payload), config(request));
        Box::pin(async move {
            let received = match verified.await {
                Ok(verified) => verified.parse().map_err(RejectionKind::Unparsable),
                Err(kind) => Err(kind),
            };
            received.map_err(|kind| Rejection::logged(kind, config))
        })
    }
}

impl FromRequest for Quo {
    type Error = Rejection;
    type Future = LocalBoxFuture<Result<Self, Rejection>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let received = Received::from_request(request, payload);
        Box::pin(async move { Ok(Self(received.await?.payload)) })
    }
}

fn config(request: &HttpRequest) -> ExtractorConfig {
    data(request).unwrap_or_default()
}

/// Returns data of the app, with or without [`Data`] around it.
fn data<T: Clone + 'static>(request: &HttpRequest) -> Option<T> {
    let shared = || request.app_data::<Data<T>>().map(|data| T::clone(data));
    request.app_data().cloned().or_else(shared)
}

/// Verifies a request.
fn receive(
    request: &HttpRequest,
    payload: &mut Payload,
) -> impl Future<Output = Result<VerifiedRequest, RejectionKind>> + use<> {
    let (request, body) = (request.clone(), payload.take());
    async move {
        let headers = signature_headers(&request);
        let verifiers = data::<Verifiers>(&request);
        let one = || Some(Verifiers::from(data::<Verifier>(&request)?));
        let Some(verifiers) = verifiers.or_else(one) else {
            let error = "the app has neither a `Verifier` nor `Verifiers` in its data";
            return Err(RejectionKind::Lookup(error.into()));
        };
        let parameter = verifiers.parameter();
        let parameter = parameter.and_then(|name| request.match_info().get(name));
        let announced = request.headers().get(CONTENT_LENGTH);
        let announced = announced.and_then(|length| length.to_str().ok()?.parse().ok());
        let incoming = Incoming {
            headers: &headers,
            path: request.path(),
            parameter: parameter.map(str::to_owned),
            announced: announced.unwrap_or_default(),
            body,
        };
        verify(incoming, &verifiers, config(&request)).await
    }
}

/// Copies the headers of the signature. Those of actix-web are types of another version of `http`.
fn signature_headers(request: &HttpRequest) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for name in NAMES {
        for value in request.headers().get_all(name) {
            // Both versions allow the same bytes.
            if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
                headers.append(HeaderName::from_static(name), value);
            }
        }
    }
    headers
}

impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        let status = StatusCode::from_u16(self.status().as_u16());
        // Both versions have the same statuses.
        status.unwrap_or(StatusCode::BAD_REQUEST)
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        if let Some(seconds) = self.retry_after_seconds() {
            response.insert_header((RETRY_AFTER, seconds));
        }
        response.finish()
    }
}
