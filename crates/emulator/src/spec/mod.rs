//! The OpenAPI documents as rules: routing, validation of requests, the fixed fields of
//! error responses, and the properties of successful responses.
//!
//! This module names no single operation. It enforces a new document in `spec/` without a
//! change. Only the behavior of an operation is written by hand, in `operations`. What is not
//! written there is made up from the document.

mod conform;
mod document;
mod error;
mod field_error;
mod input;
mod made_up;
mod media;
mod operation;
mod path;
mod query;
mod request_body;
mod responses;
mod routing;
mod schema;
mod validation;

pub use document::Document;
pub use error::SpecError;
pub(crate) use field_error::FieldError;
pub(crate) use input::Input;
pub use made_up::{Direction, Maker};
pub(crate) use operation::{ApiVersion, Operation, RequestParts};
pub(crate) use routing::{Route, Spec};
