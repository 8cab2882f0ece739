//! The events of the API version 2026-03-30, one type per event.
//!
//! Every event has a `resource` that it is about, a `context` (phone number, conversation,
//! participants) and `links` to the app.

pub use crate::generated::events::*;
