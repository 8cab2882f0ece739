//! The Quo (formerly OpenPhone) business phone API: every v1 operation as a typed async call,
//! and every webhook delivery verified and typed.
//!
//! ```no_run
//! use quo_sdk::{Client, Error, types::SendMessage};
//!
//! # async fn example() -> Result<(), Error> {
//! let quo = Client::from_env()?;
//! let message = SendMessage::builder()
//!     .from("PN123")
//!     .to(["+15555550111"])
//!     .content("On our way.");
//! let sent = quo.send_message().body(message).send().await?;
//! println!("{} is {}", sent.id, sent.status);
//! # Ok(())
//! # }
//! ```
//!
//! | to find out | read |
//! |---|---|
//! | which operations there are | the methods of [`Client`]; [`OPERATIONS`] lists them |
//! | how one operation is filled in | its builder in [`builder`] |
//! | what identifies what | [`ids`] |
//! | what requests and responses hold | [`types`], and [`types::builder`] for putting them together |
//! | what a call gives back | [`Response`] |
//! | how to read a whole list | [`Page`], [`Pages`], [`Items`] |
//! | what can go wrong | [`Error`], [`ApiError`], [`DecodeError`] |
//! | how to clear a field | [`Nullable`] |
//! | how to set a key, a base URL, a timeout | [`ClientBuilder`] |
//! | how to call what the document lacks | [`Client::request`] |
//! | when a call is tried again | [`RetryPolicy`], [`Error::is_outcome_unknown`] |
//! | how to manage the webhooks of 2026-03-30 | [`beta`], [`Client::webhooks`] |
//! | how to read Allo's deliveries | [`allo`] |
//! | how to try it all without the service | `emulator`, with the feature of that name |
//! | how to receive deliveries, and know whom they are from | [`webhook`] |
//!
//! # How much the types promise
//!
//! The service adds fields and values without notice. An unknown field is passed
//! over; an unknown enum value is kept as `Unknown`; an id is checked when a caller
//! makes it and taken as it comes from the service; a response field that may be
//! null may also be missing. Structs and enums are `#[non_exhaustive]`, so that a new
//! edition of the document can add to them without breaking callers.
//!
//! # With and without calls
//!
//! The feature `client` (on by default) is everything that calls the service. Without it
//! remain [`webhook`], [`allo`] and [`ids`], which need neither HTTP nor a runtime.
//!
//! # What is shown
//!
//! `Debug` and `Display` of everything here show ids, enums, numbers and times. Phone
//! numbers, names, e-mail addresses and texts appear as `[redacted]`, unless the
//! feature `debug-pii` is on. The API key never appears.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "client")]
pub mod beta;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "documents")]
#[doc(hidden)]
pub mod documents;
mod generated;
pub mod ids;
#[doc(hidden)]
pub mod rt;
mod values;
pub mod webhook;

pub use values::id::InvalidId;
pub use values::nullable::Nullable;

#[cfg(feature = "client")]
pub use {
    client::error::{
        ApiError, ConfigError, DecodeError, Error, FieldError, Operation, TruncatedError,
    },
    client::options::RequestOptions,
    client::pages::{Items, Page, Pages},
    client::rate_limit::RateLimit,
    client::raw::RawRequest,
    client::response::Response,
    client::retry::{Idempotency, RetryPolicy},
    client::{Client, ClientBuilder},
    generated::v1::{OPERATIONS, builder, types},
    values::convert::BuildError,
};
