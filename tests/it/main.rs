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

#[cfg(feature = "client")]
mod beta;
#[cfg(feature = "client")]
mod bodies;
#[cfg(feature = "client")]
mod cancel;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod clock;
#[cfg(feature = "client")]
mod debug;
#[cfg(feature = "client")]
mod difference;
#[cfg(feature = "client")]
mod document;
#[cfg(feature = "emulator")]
mod emulator;
#[cfg(feature = "client")]
mod endurance;
#[cfg(feature = "client")]
mod errors;
#[cfg(feature = "client")]
// Every parameter is set, the deprecated ones too.
#[allow(deprecated)]
mod lists;
#[cfg(feature = "client")]
mod network;
#[cfg(feature = "client")]
mod operations;
#[cfg(feature = "client")]
mod pacing;
#[cfg(feature = "client")]
mod pages;
mod pipeline;
#[cfg(feature = "client")]
mod raw;
#[cfg(feature = "client")]
mod requests;
#[cfg(feature = "client")]
mod retries;
#[cfg(feature = "client")]
// Every parameter is set, the deprecated ones too.
#[allow(deprecated)]
mod rows;
#[cfg(feature = "client")]
mod samples;
#[cfg(feature = "client")]
mod server;
#[cfg(feature = "client")]
mod tls;
mod webhook;
#[cfg(feature = "client")]
mod wire;
