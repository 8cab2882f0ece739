//! The emulator, asked over HTTP as any client would.

mod client;
mod deliveries;
mod documents;
mod edition;
mod events;
mod faults;
mod gate;
mod operations;
mod receiver;
mod stage;
mod story;
mod subscriptions;
mod table;
mod typed;
