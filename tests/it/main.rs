//! The crate's tests, in one binary.

mod client;
#[allow(dead_code)]
#[path = "../../codegen/mod.rs"]
mod codegen;
mod pipeline;
mod server;
