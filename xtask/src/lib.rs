//! Following the vendor's document: take an edition, say what it means for the
//! crate's users, keep the tree in order.
//!
//! Everything stands on the pipeline of `codegen/`, the same that the crate's
//! build runs: what a change means is read from the code that it would give.

#[allow(dead_code)] // The build and the tests use more of the pipeline than this does.
#[path = "../../codegen/mod.rs"]
mod codegen;

pub mod change;
pub mod check;
pub mod diff;
pub mod edition;
pub mod error;
pub mod fetch;
pub mod format;
pub mod names_kept;
pub mod provenance;
pub mod recognise;
pub mod release;
pub mod report;
mod reviewed;
pub mod spec;
pub mod surface;
pub mod vendor;
pub mod write;
