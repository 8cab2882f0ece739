#![doc = include_str!("../README.md")]

// Generated from the documents in `spec/`; never edited.
mod api;
mod client;
mod convert;
mod error;
mod id;
mod nullable;
mod open_enum;
mod page;
mod quiet;
mod response;
#[doc(hidden)]
pub mod rt;
mod scrub;

pub use api::{OPERATIONS, builder, types};
pub use client::{Client, ClientBuilder};
pub use convert::BuildError;
pub use error::{ApiError, ConfigError, DecodeError, Error, FieldError, Operation};
pub use id::InvalidId;
pub use nullable::Nullable;
pub use page::{Items, Page, Pages};
pub use response::Response;
