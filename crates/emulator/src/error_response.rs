//! Error responses of operations, in the forms of the v1 API and of the dated API.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::body::Body;
use crate::spec::{ApiVersion, FieldError, Operation};

/// The `docs` link of error responses whose document fixes none.
const DOCS: &str = "https://quo.com/docs";

/// Why an operation was not performed.
pub(crate) struct ErrorResponse {
    status: StatusCode,
    message: String,
    errors: Vec<FieldError>,
    /// Whether the request is not valid by the document.
    is_of_validation: bool,
    is_no_input: bool,
}

impl ErrorResponse {
    fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            errors: Vec::new(),
            is_of_validation: false,
            is_no_input: false,
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// A value that its schema allows and the emulator rejects.
    pub(crate) fn field_error(path: &str, message: impl Into<String>) -> Self {
        Self::field_errors(vec![FieldError::of(path, message)])
    }

    pub(crate) fn field_errors(errors: Vec<FieldError>) -> Self {
        let messages = errors.iter();
        let messages = messages.map(|error| format!("{} ({})", error.message, error.path));
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

    /// The workspace has no `what` with this id.
    pub(crate) fn not_found(what: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("{what} {id} not found"))
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    pub(crate) fn too_many_requests() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "Too many requests in this second",
        )
    }

    /// An injected error response. A status outside 400 to 599 becomes 500.
    pub(crate) fn injected(status: u16) -> Self {
        let status = StatusCode::from_u16(status).ok();
        let status = status.filter(|status| status.is_client_error() || status.is_server_error());
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(status, "An injected fault of the emulator")
    }

    pub(crate) fn wrong_version(header: &str, version: &str) -> Self {
        Self::invalid(format!("Send the header {header}: {version}"))
    }

    /// A valid request without an input that the operation cannot do without. Another edition
    /// of the document has removed it, renamed it or made it optional.
    pub(crate) fn no_input(name: &str) -> Self {
        Self {
            is_no_input: true,
            ..Self::invalid(format!("The emulator needs {name} for this operation"))
        }
    }

    /// Whether this is [`no_input`](Self::no_input).
    pub(crate) fn is_no_input(&self) -> bool {
        self.is_no_input
    }

    /// The errors of a request that its document does not allow.
    pub(crate) fn of_document(errors: Vec<FieldError>) -> Self {
        Self {
            is_of_validation: true,
            ..Self::field_errors(errors)
        }
    }

    pub(crate) fn journal_failed(error: &std::io::Error) -> Self {
        Self::internal(format!("The emulator could not write its state: {error}"))
    }

    /// Renders status and body in the form of the operation's API version, with the
    /// values that its document fixes.
    pub(crate) fn render(mut self, operation: &Operation, trace: &str) -> (StatusCode, Body) {
        if self.is_of_validation {
            let status = StatusCode::from_u16(operation.invalid_status());
            self.status = status.unwrap_or(StatusCode::BAD_REQUEST);
        }
        let fixed = operation
            .fixed_fields(self.status.as_u16())
            .cloned()
            .unwrap_or_default();
        let title = fixed.title.unwrap_or_else(|| title(self.status).to_owned());
        let mut body = Map::new();
        body.insert("message".to_owned(), json!(self.message));
        if operation.api_version == ApiVersion::V1 {
            let status = self.status.as_u16();
            let code = format!("{}00{status}", operation.code_prefix());
            body.insert("code".to_owned(), json!(fixed.code.unwrap_or(code)));
            body.insert("status".to_owned(), json!(status));
        }
        let docs = fixed.docs.unwrap_or_else(|| DOCS.to_owned());
        body.insert("docs".to_owned(), json!(docs));
        body.insert("title".to_owned(), json!(title));
        body.insert("trace".to_owned(), json!(trace));
        if let Some(description) = fixed.description {
            body.insert("description".to_owned(), json!(description));
        }
        if !self.errors.is_empty() {
            let errors = self.errors.iter().map(FieldError::entry);
            body.insert("errors".to_owned(), errors.collect());
        }
        let body = operation.conform_error(self.status.as_u16(), Value::Object(body));
        (self.status, body)
    }
}

/// The titles of the published documents.
fn title(status: StatusCode) -> &'static str {
    match status {
        StatusCode::INTERNAL_SERVER_ERROR => "Unknown",
        status => status.canonical_reason().unwrap_or("Unknown"),
    }
}
