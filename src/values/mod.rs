//! Building blocks of generated and hand-written types: ids, open enums, nullable fields,
//! lenient decoding, conversion and redaction.

#[cfg(feature = "client")]
pub(crate) mod convert;
pub(crate) mod id;
pub(crate) mod json_path;
pub mod lenient;
pub(crate) mod nullable;
mod open_enum;
pub(crate) mod redact;
