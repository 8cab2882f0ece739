//! The checks of the API key and of the API version, and the errors of the gateway in
//! front of the API.

use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};
use serde_json::json;

use super::exchange::Reply;
use crate::body::Body;
use crate::error_response::ErrorResponse;
use crate::spec::Operation;

/// Why a request reaches no operation.
#[derive(Debug, Clone, Copy)]
pub(super) enum GatewayError {
    NoKey,
    WrongKey,
    UnknownPath,
    OtherMethod,
}

impl GatewayError {
    /// Renders `{"error": {"message", "key", "trace"}}`, the form that the service uses
    /// for keys. The other two cases are the emulator's own choice.
    pub(super) fn render(self, trace: &str) -> Reply {
        let (status, key, message) = match self {
            Self::NoKey => (
                StatusCode::UNAUTHORIZED,
                "unauthorized",
                "Send the API key in the header Authorization",
            ),
            Self::WrongKey => (
                StatusCode::UNAUTHORIZED,
                "unauthorized",
                "The API key is not valid; send the raw key, without Bearer",
            ),
            Self::UnknownPath => (
                StatusCode::NOT_FOUND,
                "not_found",
                "The API has no such path",
            ),
            Self::OtherMethod => (
                StatusCode::METHOD_NOT_ALLOWED,
                "method_not_allowed",
                "This path does not have this method; see the header Allow",
            ),
        };
        let error = json!({ "message": message, "key": key, "trace": trace });
        (status, Some(Body::json(&json!({ "error": error }))))
    }
}

/// Checks the raw key, without `Bearer`.
pub(super) fn check_key(headers: &HeaderMap, expected: &str) -> Result<(), GatewayError> {
    let key = headers.get(AUTHORIZATION).ok_or(GatewayError::NoKey)?;
    if key.as_bytes() == expected.as_bytes() {
        Ok(())
    } else {
        Err(GatewayError::WrongKey)
    }
}

/// Checks that a dated operation has the API version in one of its documented headers.
pub(super) fn check_version(
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<(), ErrorResponse> {
    let mut expected = None;
    for (name, version) in operation.version_headers() {
        expected = Some((name, version));
        match headers.get(name) {
            Some(value) if value == version => return Ok(()),
            Some(_) => return Err(ErrorResponse::wrong_version(name, version)),
            None => {}
        }
    }
    match expected {
        Some((name, version)) => Err(ErrorResponse::wrong_version(name, version)),
        None => Ok(()),
    }
}
