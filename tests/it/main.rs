//! The crate's tests, in one binary.

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod coverage;
// The table of requests is there with both features.
#[cfg(all(feature = "client", feature = "test-util"))]
mod edition;
#[cfg(feature = "generate")]
mod generated;
mod webhook;
