//! The crate's tests, in one binary.

mod client;
mod server;
