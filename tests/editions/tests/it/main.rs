//! Other editions, called against a server on loopback, in one binary.

mod calls;
// The crate's own tests use more of the server.
#[allow(dead_code)]
#[path = "../../../it/server.rs"]
mod server;
