//! The operations of the documents, and the routes to them.

use std::sync::{Arc, LazyLock};

use quo_sdk::documents::{V1, WEBHOOKS};
use serde_json::Value;

use super::error::SpecError;
use super::operation::{ApiVersion, Operation};

/// The vendored documents.
static VENDORED: LazyLock<Result<Arc<Spec>, SpecError>> = LazyLock::new(|| Spec::with_v1(V1));

/// All operations of some documents.
#[derive(Debug)]
pub(crate) struct Spec {
    /// Sorted by the number of path parameters, so that `/webhooks/messages` matches before
    /// `/webhooks/{id}`.
    operations: Vec<Operation>,
}

/// The route of a request.
pub(crate) enum Route<'a> {
    /// The operation, and its decoded path parameters.
    Operation(&'a Operation, Vec<(&'a str, String)>),
    /// The path has these methods only.
    OtherMethod(Vec<&'a str>),
    UnknownPath,
}

impl Spec {
    /// Returns the vendored documents. All emulators share them.
    pub(crate) fn vendored() -> Result<Arc<Self>, SpecError> {
        VENDORED.clone()
    }

    /// Parses a v1 document and combines it with the vendored dated document.
    pub(crate) fn with_v1(document: &str) -> Result<Arc<Self>, SpecError> {
        Self::parse(&[(ApiVersion::V1, document), (ApiVersion::Dated, WEBHOOKS)]).map(Arc::new)
    }

    /// Parses OpenAPI 3.1 documents.
    pub(crate) fn parse(documents: &[(ApiVersion, &str)]) -> Result<Self, SpecError> {
        let mut operations = Vec::new();
        for (api_version, text) in documents {
            let document: Value = serde_json::from_str(text).map_err(|error| SpecError {
                location: "the document".to_owned(),
                reason: error.to_string(),
            })?;
            let paths = document.get("paths").and_then(Value::as_object);
            for (path, item) in paths.into_iter().flatten() {
                for (method, operation) in item.as_object().into_iter().flatten() {
                    if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                        let address = (*api_version, method.as_str(), path.as_str());
                        operations.push(Operation::parse(&document, address, id, operation)?);
                    }
                }
            }
        }
        operations.sort_by_key(Operation::path_parameters);
        Ok(Self { operations })
    }

    /// Finds the operation of a method at a percent-encoded path.
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
            Route::UnknownPath
        } else {
            Route::OtherMethod(methods)
        }
    }
}
