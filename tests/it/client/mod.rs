//! The client: requests, responses and network failures.

mod beta;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod budget;
mod builder;
mod cancel;
pub mod clock;
mod deadlines;
mod debug;
pub mod difference;
pub mod document;
mod endurance;
pub mod errors;
mod find_sent;
mod hooks;
mod limits;
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
mod redirects;
mod requests;
mod retries;
// Every parameter is set, deprecated ones included.
#[allow(deprecated)]
pub mod rows;
pub mod samples;
pub mod server;
mod spans;
mod tls;
pub mod wire;
