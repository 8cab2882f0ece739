//! The emulator, asked over HTTP as any client would.

mod documents;
mod gate;
mod operations;
mod stage;
mod table;
