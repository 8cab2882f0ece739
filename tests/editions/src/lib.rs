//! Clients that are generated from other documents than the vendored one.
//!
//! They compile only if the generator does not depend on the vendored document, and if the
//! generated code depends only on the runtime module of `quo-sdk`.

#![warn(missing_docs)]

/// A fragment of an earlier v1 edition: one operation and a union of six webhooks.
#[allow(clippy::all, unused_mut)]
pub mod seed_004 {
    include!(concat!(env!("OUT_DIR"), "/seed-004.rs"));
}

/// A document in the form of API version 2026-03-30, which is selected by a header.
#[allow(clippy::all, unused_mut)]
pub mod dated {
    include!(concat!(env!("OUT_DIR"), "/dated.rs"));
}

// Each mutation of the vendored document; see the folder `mutations`.
include!(concat!(env!("OUT_DIR"), "/modules.rs"));

/// The name of a mutation, its expected warnings, and its actual warnings.
pub type Report = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// The warnings of each mutation.
pub static REPORTS: &[Report] = include!(concat!(env!("OUT_DIR"), "/reports.rs"));
