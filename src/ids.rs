//! Id types. Ids that you construct are validated. Ids from the service are not.
//!
//! There is one newtype per kind of id, so that a call id cannot be passed as a user id.
//! Requests, responses and events use the same types, so that an id of an event is what a request
//! takes.
//!
//! The API calls a call or a message an *activity* where it can be either. `CallId::try_from` and
//! `MessageId::try_from` convert an [`ActivityId`], and `UserId::try_from` converts an
//! [`ActorId`]. They validate the format.
//!
//! ```
//! use quo_sdk::ids::PhoneNumberId;
//!
//! assert!(PhoneNumberId::new("PN123").is_ok());
//! assert!(PhoneNumberId::new("+15555550123").is_err());
//! ```

pub use crate::generated::ids::*;
