//! The events of the webhooks before 2026-03-30: made in the app, or through `/v1/webhooks`.
//!
//! Their payloads changed over the years without a reliable mark, so one tidy
//! type stands for every form of a shape: whether a text came as `text` or
//! `body`, and a recipient as a string or a list.

pub use crate::generated::legacy_events::*;
