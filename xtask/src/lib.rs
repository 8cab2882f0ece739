//! Following the vendor's document: take an edition, say what it means for the
//! crate's users, keep the tree in order.
//!
//! Everything stands on `quo-sdk-codegen`, the same that the crate's build runs: what a change means is read from the code that it would give.

pub mod atomic_write;
pub mod change;
pub mod check;
pub mod check_release;
pub mod compare;
pub mod diff;
pub mod edition;
pub mod error;
pub mod fetch;
pub mod format;
pub mod identify;
pub mod manifest;
pub mod name_migration;
pub mod provenance;
pub mod public_api;
pub mod report;
pub mod reviewed;
pub mod spec;
pub mod vendor;
