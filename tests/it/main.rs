//! The crate's tests, in one binary.

// The pipeline has more than any one test uses.
#[allow(dead_code)]
#[path = "../../codegen/mod.rs"]
mod codegen;

mod beta;
mod bodies;
mod cancel;
mod client;
mod clock;
mod debug;
mod difference;
mod document;
mod endurance;
mod errors;
// Every parameter is set, the deprecated ones too.
#[allow(deprecated)]
mod lists;
mod network;
mod operations;
mod pacing;
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
mod wire;
