//! The output of an operation.

use serde_json::{Value, json};

use crate::error_response::ErrorResponse;

/// The body of a success, if it has one.
pub(crate) struct Output(pub(crate) Option<Value>);

impl Output {
    /// Wraps a body in `data`, as nearly all operations do.
    pub(super) fn data(data: impl serde::Serialize) -> Result<Self, ErrorResponse> {
        Ok(Self(Some(json!({ "data": data }))))
    }

    pub(super) fn empty() -> Result<Self, ErrorResponse> {
        Ok(Self(None))
    }
}
