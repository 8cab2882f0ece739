//! The events of the API version 2026-03-30, one type for each.
//!
//! Of every event, `resource` is what happened, `context` who and where, and
//! `links` where a person finds it.

pub use crate::generated::events::*;
