//! The behavior of the client, on a frozen edition: requests, responses and network failures.
//!
//! The tests may name what they like. What holds for any edition is tested in `tests/it/edition`
//! of the root.

#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod budget;
mod builder;
mod cancel;
mod deadlines;
mod debug;
mod endurance;
mod errors;
mod hooks;
mod limits;
// Every parameter is set, deprecated ones included.
#[allow(deprecated)]
mod lists;
mod network;
mod newer;
mod pages;
mod questions;
mod rate_limiting;
mod raw;
mod redaction;
mod redirects;
mod requests;
mod retries;
mod spans;
mod updates;
