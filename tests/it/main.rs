//! The crate's tests, in one binary.

mod client;
mod debug;
mod difference;
mod document;
mod errors;
mod samples;
mod server;
