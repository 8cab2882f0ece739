//! Webhook deliveries: verified, typed, and never lost.

#[doc(hidden)]
pub mod delivered;
pub mod events;
pub mod legacy;
mod meaning;
mod payload;

pub use delivered::Delivered;
pub use events::Event;
pub use payload::{ParseError, Payload, parse};
