//! Any edition of the documents: every operation succeeds with a made request and refuses
//! requests that are not valid.
//!
//! `vendored` holds the documents of `spec/` to this. It reads all operations, parameters and
//! fields from them, so that it holds for the next edition as well. `crate::changed` holds editions made here to the same.

pub mod check;
pub mod document;
mod faults;
mod request;
mod search;
mod vendored;
