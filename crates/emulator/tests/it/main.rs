//! The emulator, over HTTP and through the library.

// Shared with the library's tests.
#[path = "../../../../tests/it/coverage.rs"]
mod coverage;
#[allow(
    // Every parameter is set, the deprecated ones too.
    deprecated,
    // The library's tests use more of it.
    dead_code
)]
#[path = "../../../../tests/it/client/rows.rs"]
mod rows;
#[allow(
    // The library's tests use more of it.
    dead_code
)]
#[path = "../../../../tests/it/client/server.rs"]
mod server;

#[path = "../../../../tests/it/client/clock.rs"]
mod clock;

mod call_details;
mod checks;
mod client;
mod contacts;
mod deliveries;
mod documents;
mod edition;
mod events;
mod examples;
mod faults;
mod harness;
mod history;
mod history_requests;
mod interface;
mod operations;
mod page;
mod program;
mod receiver;
mod scenarios;
mod spec;
mod state_file;
mod subscriptions;
mod table;
mod typed;
