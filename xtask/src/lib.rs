//! Following the vendor's document: take an edition, say what it means for the
//! crate's users, keep the tree in order.
//!
//! Everything stands on `quo-sdk-codegen`, the same that the crate's build runs: what a change means is read from the code that it would give.

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
pub mod reviewed;
pub mod spec;
pub mod surface;
pub mod vendor;
pub mod write;
