//! Clients of other editions, against a server on loopback, in one binary.

mod backdated;
mod document;
mod downloads;
mod fixtures;
mod form;
mod operations;
mod parameters;
mod reports;
mod request_table;
mod requests;
mod sample;
mod schemas;
// The crate's own tests use more of the server.
#[allow(dead_code)]
#[path = "../../../it/client/server.rs"]
mod server;
mod updates;
mod upload_attempts;
mod uploads;
