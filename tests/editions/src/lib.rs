//! Clients of other documents than the vendored one.
//!
//! That this compiles proves that the pipeline knows no document, and that what
//! it writes needs nothing of `quo-sdk` but its runtime module.

#![warn(missing_docs)]

/// A fragment of an earlier v1 edition: one operation and a union of six webhooks.
#[allow(clippy::all, unused_mut)]
pub mod seed_004 {
    include!(concat!(env!("OUT_DIR"), "/seed-004.rs"));
}

/// A document in the form of the edition of 2026-03-30, which a header chooses.
#[allow(clippy::all, unused_mut)]
pub mod dated {
    include!(concat!(env!("OUT_DIR"), "/dated.rs"));
}

// Each mutation of the vendored document; see the folder `mutations`.
include!(concat!(env!("OUT_DIR"), "/modules.rs"));

/// A mutation's name, what its warnings have to say, and what they say.
pub type Report = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// What the pipeline said about each mutation.
pub static REPORTS: &[Report] = include!(concat!(env!("OUT_DIR"), "/reports.rs"));
