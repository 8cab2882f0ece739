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
//! | what requests and responses hold | [`types`], and [`types::builder`] for putting them together |
//! | what a call gives back | [`Response`] |
//! | how to read a whole list | [`Page`], [`Pages`], [`Items`] |
//! | what can go wrong | [`Error`], [`ApiError`], [`DecodeError`] |
//! | how to clear a field | [`Nullable`] |
//! | how to set a key, a base URL, a timeout | [`ClientBuilder`] |
//! | how to call what the document lacks | [`Client::request`] |
//! | when a call is tried again | [`RetryPolicy`], [`Error::is_outcome_unknown`] |
//! | how to manage the webhooks of 2026-03-30 | [`beta`], [`Client::webhooks`] |
//! | how to receive events, verified and typed | [`webhook`] |
//! | how to read Allo's deliveries | [`allo`] |
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
//! # What is shown
//!
//! `Debug` and `Display` of everything here show ids, enums, numbers and times. Phone
//! numbers, names, e-mail addresses and texts appear as `[redacted]`, unless the
//! feature `debug-pii` is on. The API key never appears.

pub mod allo;
// Generated from the documents in `spec/`; never edited.
mod api;
pub mod beta;
mod client;
mod convert;
mod error;
mod id;
#[doc(hidden)]
pub mod lenient;
mod limit;
mod misfit;
mod nullable;
mod open_enum;
mod options;
mod page;
mod quiet;
mod raw;
mod response;
mod retry;
#[doc(hidden)]
pub mod rt;
mod scrub;
pub mod webhook;

pub use api::{OPERATIONS, builder, types};
pub use client::{Client, ClientBuilder};
pub use convert::BuildError;
pub use error::{ApiError, ConfigError, DecodeError, Error, FieldError, Operation, TruncatedError};
pub use id::InvalidId;
pub use limit::RateLimit;
pub use nullable::Nullable;
pub use options::CallOptions;
pub use page::{Items, Page, Pages};
pub use raw::RawCall;
pub use response::Response;
pub use retry::{Repeat, RetryPolicy};

/// Compiles the samples of README.md.
#[cfg(all(doctest, feature = "axum"))]
#[doc = include_str!("../README.md")]
struct Readme;
