//! The emulator, asked over HTTP as any client would.

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
