//! The emulator, asked over HTTP as any client would.

// What the library's own tests call and answer with.
#[allow(
    // Every parameter is set, the deprecated ones too.
    deprecated,
    // The library's tests use more of it.
    dead_code
)]
#[path = "../../../../tests/it/calls/rows.rs"]
mod rows;
#[allow(
    // The library's tests use more of it.
    dead_code
)]
#[path = "../../../../tests/it/calls/server.rs"]
mod server;
#[path = "../../../../tests/it/untried.rs"]
mod untried;

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
