//! What generated types and hand-written ones share: ids, open enums, nullable fields, lenient
//! reading, conversion, redaction.

#[cfg(feature = "client")]
pub(crate) mod convert;
pub(crate) mod id;
pub(crate) mod json_path;
pub mod lenient;
pub(crate) mod nullable;
pub(crate) mod object;
mod open_enum;
pub(crate) mod redact;
pub(crate) mod union;
