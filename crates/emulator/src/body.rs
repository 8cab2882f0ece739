//! The body of a response, with its content type.

use bytes::Bytes;
use serde_json::Value;

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) content_type: String,
    pub(crate) bytes: Bytes,
}

impl Body {
    pub(crate) fn new(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self {
            content_type: content_type.into(),
            bytes: bytes.into(),
        }
    }

    pub(crate) fn json(value: &Value) -> Self {
        Self::new("application/json", value.to_string())
    }
}
