//! The crate's tests, in one binary.

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod coverage;
#[cfg(feature = "generate")]
mod generated;
mod webhook;
