//! The vendored edition, tested by what is derived from it alone.
//!
//! The tests name no operation, parameter or field, and hold no count. They reach operations
//! through the generated table of requests, and read everything else from the documents in `spec/`.
//! So they hold for any edition, and a failure is a fault of the crate.

pub mod document;
mod exchange;
mod forms;
mod names;
mod pages;
mod pattern;
mod requests;
mod responses;
pub mod samples;
mod table;
