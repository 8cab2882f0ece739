//! Any edition of the documents: every operation succeeds with a made request and refuses
//! requests that are not valid.
//!
//! `vendored` holds the documents of `spec/` to this. It reads all operations, parameters and
//! fields from them, so that it holds for the next edition as well. `changed` makes editions.

mod changed;
mod check;
mod document;
mod faults;
mod request;
mod search;
mod shapes;
mod vendored;
