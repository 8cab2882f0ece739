//! A client of a frozen edition, for the tests of behavior.
//!
//! Its operations come from `tests/fixtures/editions/base.json`, which no vendoring changes. So the
//! tests may name operations, parameters and fields, whatever edition is vendored. Everything else
//! is `quo-sdk`, whose code it calls.
//!
//! [`Client`] and [`ClientBuilder`] have the names of those of `quo-sdk` and no operation of the
//! vendored edition, so that a test cannot call one unseen.

mod client;
/// The generated code.
#[allow(
    // As in `quo-sdk`.
    clippy::all,
    unused_mut,
    // The table of requests, which no test of behavior needs.
    dead_code
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/frozen.rs"));
}
mod serve;

pub use client::{Client, ClientBuilder};
pub use generated::{OPERATIONS, Operations, builder, types};
pub use serve::Serve;

/// The frozen document.
pub const DOCUMENT: &str = include_str!("../../fixtures/editions/base.json");

/// The path of its file.
pub const DOCUMENT_PATH: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../fixtures/editions/base.json"
);
