//! The crate's tests, in one binary.

mod client;
mod debug;
mod errors;
mod server;
mod webhook;
