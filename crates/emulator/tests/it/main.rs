//! The emulator, over HTTP and through the library.
//!
//! It serves a frozen edition here. What holds for any edition is tested in `edition`.

mod call_details;
mod changed;
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
mod interface;
mod operations;
mod page;
mod program;
mod receiver;
mod scenarios;
mod shapes;
mod spec;
mod state_file;
mod subscriptions;
mod table;
mod typed;
