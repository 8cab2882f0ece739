//! The ids of everything: checked when a caller makes one, taken as it comes from the service.
//!
//! A newtype for each kind, so that the id of a call cannot be given for that of a user. Requests,
//! responses and events use the same types.

pub use crate::generated::ids::*;
