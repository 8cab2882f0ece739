//! Client and webhook receiver for the Quo (formerly OpenPhone) business phone API.
//!
//! Every v1 operation is a typed async method of [`Client`]. Webhook deliveries are verified and
//! parsed into typed events by [`webhook`].
//!
//! ```no_run
//! use quo_sdk::{Client, Error};
//!
//! # async fn example() -> Result<(), Error> {
//! let quo = Client::from_env()?;
//! let sent = quo
//!     .send_message()
//!     .from("PN123")
//!     .to("+15555550111")
//!     .content("On our way.")
//!     .send()
//!     .await?;
//! println!("{} is {}", sent.id, sent.status);
//! # Ok(())
//! # }
//! ```
//!
//! | topic | see |
//! |---|---|
//! | common tasks, with code | [`recipes`] |
//! | operations | the methods of [`Client`]; [`OPERATIONS`] lists them |
//! | parameters and body fields of an operation | its request in [`builder`] |
//! | what a setter takes | [`set`] |
//! | ids | [`ids`] |
//! | request and response types | [`types`], with builders in [`types::builder`] |
//! | status and headers of a response | [`Response`] |
//! | requests without an async runtime | [`blocking`] |
//! | lists | [`Page`], [`Pages`], [`Items`] |
//! | continuing a list after an error | [`Pages::next_page_token`] |
//! | all calls or messages of a number | [`Client::history`] |
//! | a call with its recordings, voicemail, summary and transcript | [`Client::call_details`] |
//! | errors | [`Error`], [`ApiError`], [`DecodeError`] |
//! | clearing a field | [`Nullable`] |
//! | API key, base URL, timeouts | [`ClientBuilder`] |
//! | settings of one request | [`RequestOptions`] |
//! | endpoints that the OpenAPI document lacks | [`Client::request`] |
//! | uploads | [`Body`], and `multipart::Part` with the feature `multipart` |
//! | downloads while they arrive | [`ByteStream`] |
//! | retries | [`RetryPolicy`] |
//! | a message that may have been sent | [`Error::is_outcome_unknown`], [`Client::find_sent`] |
//! | rate limit | [`RateLimit`] |
//! | metrics, traces, headers of every attempt | [`observer`] |
//! | webhook operations of 2026-03-30 | [`beta`], [`Client::webhooks`] |
//! | webhook deliveries | [`webhook`] |
//! | deliveries of Allo | [`webhook::allo`] |
//! | tests without the service | the package [`quo-emulator`](https://docs.rs/quo-emulator) |
//!
//! # Compatibility
//!
//! The service adds fields and values without notice. The types allow for that:
//!
//! - Unknown fields are ignored.
//! - Unknown enum values are kept as `Unknown`.
//! - Ids that you construct are validated. Ids from the service are not.
//! - A response field that can be null can also be missing.
//! - Structs and enums are `#[non_exhaustive]`, so that a new edition of the document can extend
//!   them without breaking your code.
//!
//! # Features
//!
//! | feature | default | effect |
//! |---|---|---|
//! | `client` | yes | The client. Without it, [`webhook`] and [`ids`] remain, without HTTP or a runtime |
//! | `generate` | yes | Generates the source at build time from the vendored documents. Without it, the crate builds faster from a reviewed copy of the same source |
//! | `rustls` | yes | TLS by rustls with the aws-lc provider and the system's certificates |
//! | `rustls-no-provider` | no | TLS by rustls with the provider that your program installs |
//! | `multipart` | no | Operations that take files as `multipart/form-data`. Without it they have no method |
//! | `blocking` | no | Requests without an async runtime of your own: [`blocking`] |
//! | `js` | no | The client on `wasm32-unknown-unknown` with a JavaScript host: [below](#javascript-hosts) |
//! | `axum` | no | A receiver of deliveries, and extractors: [`webhook::receiver`] |
//! | `actix` | no | Extractors of deliveries for actix-web: [`webhook::receiver`] |
//! | `test-util` | no | Builders for types that only come in responses, and samples of events |
//! | `debug-pii` | no | `Debug` and `Display` show everything but keys and secrets |
//!
//! # JavaScript hosts
//!
//! With the feature `js`, the client runs on `wasm32-unknown-unknown` in Node, Cloudflare Workers,
//! Deno and browsers: `default-features = false, features = ["client", "generate", "js"]`. It
//! sends by the host's `fetch`. Retries, rate limit, timeouts and lists are the same as elsewhere,
//! with these differences:
//!
//! - `fetch` does not say whether it has connected. So each failed request that is not idempotent
//!   has an [unknown outcome](Error::is_outcome_unknown), also without a connection.
//! - `fetch` follows redirects, and some hosts send the body again. The response is
//!   [`Error::Redirected`], and an unsafe request then has an unknown outcome too.
//! - The connect timeout has no effect, and TLS is the host's.
//! - Futures and streams are not `Send`.
//!
//! Everybody who can open a page can read the API key in it. Use the client in a browser only
//! where every user may have the key.
//!
//! Cloudflare Workers tie timers and connections to the incoming request that began them. Create a
//! client for each incoming request there. The rate limit then counts the calls of one request.
//!
//! Without `js`, [`webhook`] runs on any host. [`Verifier::verify`](webhook::Verifier::verify) needs
//! `js` on this target; `verify_at` takes the time from the caller.
//!
//! # Personal data
//!
//! `Debug` and `Display` of all types show ids, enums, numbers and times. Phone numbers, names,
//! e-mail addresses and message content appear as `[redacted]`, unless the feature `debug-pii` is
//! enabled. Texts of the service can quote any of them, so errors show only its known wording;
//! see [`ApiError`]. The API key never appears, not even where the service repeats it.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "client")]
pub mod beta;
#[cfg(all(
    feature = "client",
    not(feature = "js"),
    all(target_family = "wasm", target_os = "unknown")
))]
compile_error!("on wasm32-unknown-unknown, the feature `client` of quo-sdk needs the feature `js`");

#[cfg(all(
    feature = "multipart",
    all(target_family = "wasm", target_os = "unknown")
))]
compile_error!("the feature `multipart` of quo-sdk is not available on wasm32-unknown-unknown");

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "documents")]
#[doc(hidden)]
pub mod documents;
mod generated;
pub mod ids;
#[cfg(all(feature = "client", any(doc, doctest)))]
pub mod recipes;
#[doc(hidden)]
pub mod rt;
mod values;
pub mod webhook;

pub use http;
#[cfg(feature = "client")]
pub use reqwest;
pub use values::id::InvalidId;
pub use values::nullable::Nullable;
pub use values::raw_json::RawJson;
#[cfg(feature = "client")]
pub use values::set;

#[cfg(all(feature = "client", feature = "test-util"))]
#[doc(hidden)]
pub use generated::REQUEST_TABLES;

#[cfg(feature = "blocking")]
pub use client::blocking;
#[cfg(feature = "multipart")]
pub use client::multipart;

#[cfg(feature = "client")]
pub use {
    client::body::Body,
    client::byte_stream::ByteStream,
    client::call_details::{CallDetails, CallDetailsRequest, Part},
    client::error::{
        ApiError, ConfigError, DecodeError, Error, FieldError, InterruptedError, Operation,
        TooLargeError, TruncatedError,
    },
    client::find_sent::{FindSent, SendOutcome},
    client::history::{History, HistoryCursor, HistoryItems},
    client::observer,
    client::options::RequestOptions,
    client::page::Page,
    client::pages::{Items, Pages},
    client::rate_limit::RateLimit,
    client::raw::RawRequest,
    client::response::Response,
    client::retry::{Idempotency, RetryPolicy},
    client::{Client, ClientBuilder},
    generated::v1::{OPERATIONS, builder, types},
    values::build::BuildError,
};
