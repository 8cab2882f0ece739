//! The crate's tests, in one binary.

// The pipeline has more than any one test uses.
#[allow(dead_code)]
#[path = "../../codegen/mod.rs"]
mod codegen;

mod beta;
mod bodies;
mod client;
mod debug;
mod difference;
mod document;
#[cfg(feature = "emulator")]
mod emulator;
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
