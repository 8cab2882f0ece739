//! The OpenAPI documents as rules: routing, validation of requests, the fixed fields of
//! error responses, and the properties of successful responses.
//!
//! This module names no single operation. It enforces a new document in `spec/` without a
//! change. Only the behavior of an operation is written by hand, in `operations`.

mod error;
mod field_error;
mod input;
mod operation;
mod query;
mod routing;
mod strip_unknown;
mod validation;

pub(crate) use field_error::FieldError;
pub(crate) use input::Input;
pub(crate) use operation::{ApiVersion, Operation};
pub(crate) use routing::{Route, Spec};
