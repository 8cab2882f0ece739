//! Clients of other editions, against a server on loopback, in one binary.

mod backdated;
mod document;
mod downloads;
mod fixtures;
mod operations;
mod parameters;
mod reports;
mod request_table;
mod requests;
mod sample;
mod schemas;
mod serve;
mod updates;
mod uploads;
