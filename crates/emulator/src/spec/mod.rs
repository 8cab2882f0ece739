//! The vendored documents as rules: which operations there are, what each takes, how it
//! refuses, and what its answer has a place for.
//!
//! Nothing here knows a single operation. A new edition in `spec/` is enforced when it
//! is there; only what an operation does is written by hand, in `operations`.

mod answer;
mod input;
mod mismatch;
mod operation;
mod query;
mod rules;

use std::fmt;
use std::sync::{Arc, LazyLock};

use quo_sdk::documents::{V1, WEBHOOKS};
use serde_json::Value;

pub(crate) use input::Input;
pub(crate) use mismatch::Mismatch;
pub(crate) use operation::{Operation, Surface};

/// The documents that this crate is generated from.
static VENDORED: LazyLock<Result<Arc<Edition>, EditionError>> =
    LazyLock::new(|| Edition::with_v1(V1));

/// All operations of some documents.
#[derive(Debug)]
pub(crate) struct Edition {
    /// Those with fewer parameters in their path first: `/webhooks/messages` is not
    /// `/webhooks/{id}`.
    operations: Vec<Operation>,
}

/// Where a request belongs.
pub(crate) enum Route<'a> {
    Operation(&'a Operation, Vec<(&'a str, String)>),
    /// The path is known, and these are its methods.
    OtherMethod(Vec<&'a str>),
    Unknown,
}

impl Edition {
    /// The vendored documents, read once for all emulators.
    pub(crate) fn vendored() -> Result<Arc<Self>, EditionError> {
        VENDORED.clone()
    }

    /// Another edition of the v1 document, beside the vendored dated one.
    pub(crate) fn with_v1(document: &str) -> Result<Arc<Self>, EditionError> {
        Self::parse(&[(Surface::V1, document), (Surface::Dated, WEBHOOKS)]).map(Arc::new)
    }

    /// Reads OpenAPI 3.1 documents.
    pub(crate) fn parse(documents: &[(Surface, &str)]) -> Result<Self, EditionError> {
        let mut operations = Vec::new();
        for (surface, text) in documents {
            let document: Value = serde_json::from_str(text).map_err(|error| EditionError {
                place: "the document".to_owned(),
                reason: error.to_string(),
            })?;
            let paths = document.get("paths").and_then(Value::as_object);
            for (path, item) in paths.into_iter().flatten() {
                for (method, operation) in item.as_object().into_iter().flatten() {
                    if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                        let place = (*surface, method.as_str(), path.as_str());
                        operations.push(Operation::parse(&document, place, id, operation)?);
                    }
                }
            }
        }
        operations.sort_by_key(Operation::parameters_in_path);
        Ok(Self { operations })
    }

    /// The operation at a path that is still percent-encoded.
    pub(crate) fn route(&self, method: &str, path: &str) -> Route<'_> {
        let mut methods = Vec::new();
        for operation in &self.operations {
            if let Some(values) = operation.matches(path) {
                if operation.method == method {
                    return Route::Operation(operation, values);
                }
                methods.push(operation.method.as_str());
            }
        }
        if methods.is_empty() {
            Route::Unknown
        } else {
            Route::OtherMethod(methods)
        }
    }
}

/// A document that cannot be enforced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EditionError {
    pub(crate) place: String,
    pub(crate) reason: String,
}

impl fmt::Display for EditionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

impl std::error::Error for EditionError {}
