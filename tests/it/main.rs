//! The crate's tests, in one binary.

// The pipeline has more than any one test uses.
#[allow(dead_code)]
#[path = "../../codegen/mod.rs"]
mod codegen;
// `cargo xtask` writes the snapshots and compares the surfaces of two editions.
#[path = "../../xtask/src/reviewed.rs"]
mod reviewed;
// The comparison reads more of it than the overview.
#[allow(dead_code)]
#[path = "../../xtask/src/surface/mod.rs"]
mod surface;

mod beta;
mod bodies;
mod client;
mod debug;
mod difference;
mod document;
mod errors;
// Every parameter is set, the deprecated ones too.
#[allow(deprecated)]
mod lists;
mod operations;
mod pages;
mod pipeline;
mod raw;
mod requests;
mod retries;
// Every parameter is set, the deprecated ones too.
#[allow(deprecated)]
mod rows;
mod samples;
mod server;
mod webhook;
