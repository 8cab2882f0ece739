//! The crate's tests, in one binary.
//!
//! The behavior of the client is tested by `tests/frozen`, on an edition that vendoring does not
//! change. The tests here that call operations of the vendored edition name only what
//! `spec/anchors.json` lists, or nothing of it.

#[cfg(feature = "client")]
mod beta;
#[cfg(all(feature = "client", feature = "test-util"))]
mod call_details;
// The table of requests is there with both features.
#[cfg(all(feature = "client", feature = "test-util"))]
mod edition;
#[cfg(all(feature = "client", feature = "test-util"))]
mod find_sent;
#[cfg(feature = "generate")]
mod generated;
#[cfg(all(feature = "client", feature = "test-util"))]
mod history;
#[cfg(all(feature = "client", feature = "test-util"))]
mod made;
#[cfg(feature = "client")]
mod serve;
#[cfg(feature = "client")]
mod tls;
mod webhook;
