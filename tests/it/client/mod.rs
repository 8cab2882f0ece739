//! The client: requests, responses and network failures.

mod beta;
mod bodies;
mod builder;
mod cancel;
pub mod clock;
mod debug;
pub mod difference;
pub mod document;
mod endurance;
pub mod errors;
mod find_sent;
// Every parameter is set, deprecated ones included.
#[allow(deprecated)]
pub mod lists;
mod network;
mod operations;
mod pages;
mod questions;
mod rate_limiting;
mod raw;
mod redaction;
mod requests;
mod retries;
// Every parameter is set, deprecated ones included.
#[allow(deprecated)]
pub mod rows;
pub mod samples;
pub mod server;
mod tls;
pub mod wire;
