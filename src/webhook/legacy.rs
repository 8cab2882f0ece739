//! The events of webhooks before 2026-03-30, created in the app or through `/v1/webhooks`.
//!
//! Their payloads changed over the years without a reliable version. One type covers all
//! forms of an event: message content in `text` or `body`, recipients as a string or a list.

pub use super::deep_link::DeepLink;
pub use crate::generated::legacy_events::*;
#[cfg(feature = "client")]
pub use crate::values::convert::MissingField;
