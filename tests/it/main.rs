//! The crate's tests, in one binary.

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "generate")]
mod generated;
#[cfg(feature = "client")]
mod untried;
mod webhook;
