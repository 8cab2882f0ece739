//! Refusals in their three forms: of the v1 API, of the dated API, and of the gateway in
//! front of both.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::Reply;
use crate::edition::{Mismatch, Operation, Surface};

/// Where all refusals point for more.
const DOCS: &str = "https://quo.com/docs";

/// Why an operation was not performed.
pub(crate) struct Refusal {
    status: StatusCode,
    message: String,
    errors: Vec<Mismatch>,
}

impl Refusal {
    fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            errors: Vec::new(),
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// Something in the request that its schema allows and the emulator cannot take.
    pub(crate) fn mismatch(path: &str, message: impl Into<String>) -> Self {
        Self::mismatches(vec![Mismatch::of(path, message)])
    }

    pub(super) fn mismatches(errors: Vec<Mismatch>) -> Self {
        let messages = errors.iter();
        let messages = messages.map(|wrong| format!("{} ({})", wrong.message, wrong.path));
        let messages: Vec<String> = messages.collect();
        Self {
            errors,
            ..Self::invalid(messages.join("; "))
        }
    }

    pub(crate) fn payment(message: impl Into<String>) -> Self {
        Self::new(StatusCode::PAYMENT_REQUIRED, message)
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, message)
    }

    /// `what` with this id is not in the workspace.
    pub(crate) fn not_found(what: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("{what} {id} not found"))
    }

    pub(crate) fn broken(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    pub(super) fn too_many_requests() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "Too many requests in this second",
        )
    }

    /// A refusal that was asked for.
    pub(super) fn injected(status: u16) -> Self {
        let status = StatusCode::from_u16(status).ok();
        let refusing = status.filter(|status| status.is_client_error() || status.is_server_error());
        let status = refusing.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(status, "A fault of the emulator, which was asked for")
    }

    pub(super) fn wrong_version(header: &str, version: &str) -> Self {
        Self::invalid(format!("Send the header {header}: {version}"))
    }

    pub(super) fn not_emulated(operation: &str) -> Self {
        Self::new(
            StatusCode::NOT_IMPLEMENTED,
            format!("The emulator does not know what {operation} does; it takes its requests only"),
        )
    }

    pub(super) fn unkept(error: &std::io::Error) -> Self {
        Self::broken(format!("The emulator could not keep its state: {error}"))
    }

    /// As the surface of the operation writes it, with what the document fixes.
    pub(super) fn reply(self, operation: &Operation, trace: &str) -> Reply {
        let known = operation
            .refusal(self.status.as_u16())
            .cloned()
            .unwrap_or_default();
        let title = known.title.unwrap_or_else(|| title(self.status).to_owned());
        let mut body = Map::new();
        body.insert("message".to_owned(), json!(self.message));
        if operation.surface == Surface::V1 {
            let status = self.status.as_u16();
            let code = format!("{}00{status}", operation.code_prefix());
            body.insert("code".to_owned(), json!(known.code.unwrap_or(code)));
            body.insert("status".to_owned(), json!(status));
        }
        let docs = known.docs.unwrap_or_else(|| DOCS.to_owned());
        body.insert("docs".to_owned(), json!(docs));
        body.insert("title".to_owned(), json!(title));
        body.insert("trace".to_owned(), json!(trace));
        if let Some(description) = known.description {
            body.insert("description".to_owned(), json!(description));
        }
        if !self.errors.is_empty() {
            let errors = self.errors.iter().map(Mismatch::entry);
            body.insert("errors".to_owned(), errors.collect());
        }
        (self.status, Some(Value::Object(body)))
    }
}

/// The titles of the published documents.
fn title(status: StatusCode) -> &'static str {
    match status {
        StatusCode::INTERNAL_SERVER_ERROR => "Unknown",
        status => status.canonical_reason().unwrap_or("Unknown"),
    }
}

/// What is refused before any operation is asked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Gateway {
    NoKey,
    WrongKey,
    NoRoute,
    OtherMethod,
}

impl Gateway {
    /// `{"error": {"message", "key", "trace"}}`, as it was seen for keys. The two other
    /// cases are the emulator's own choice.
    pub(super) fn reply(self, trace: &str) -> Reply {
        let (status, key, message) = match self {
            Self::NoKey => (
                StatusCode::UNAUTHORIZED,
                "unauthorized",
                "Send the API key in the header Authorization",
            ),
            Self::WrongKey => (
                StatusCode::UNAUTHORIZED,
                "unauthorized",
                "The API key is not valid; it is sent as it is, without Bearer",
            ),
            Self::NoRoute => (
                StatusCode::NOT_FOUND,
                "not_found",
                "There is nothing at this path",
            ),
            Self::OtherMethod => (
                StatusCode::METHOD_NOT_ALLOWED,
                "method_not_allowed",
                "This path has other methods only; see the header Allow",
            ),
        };
        let error = json!({ "message": message, "key": key, "trace": trace });
        (status, Some(json!({ "error": error })))
    }
}
