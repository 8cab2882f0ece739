//! The crate's tests, in one binary.

mod client;
mod debug;
mod difference;
mod document;
mod errors;
mod operations;
mod rows;
mod samples;
mod server;
