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
mod serve;
mod updates;
mod upload_attempts;
mod uploads;
