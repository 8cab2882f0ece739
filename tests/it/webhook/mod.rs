//! Receiving: from bytes and headers to typed events.

mod events;
mod fixtures;
mod forms;
