//! The emulator, asked over HTTP as any client would.

// What the library's own tests call and answer with.
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

mod client;
mod deliveries;
mod documents;
mod edition;
mod events;
mod faults;
mod gate;
mod operations;
mod page;
mod program;
mod receiver;
mod stage;
mod state_file;
mod story;
mod subscriptions;
mod table;
mod typed;
