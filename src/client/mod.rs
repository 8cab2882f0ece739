//! The client and its settings, shared by all requests.

mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
pub(crate) mod body;
mod builder;
pub(crate) mod byte_stream;
pub(crate) mod call_details;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(crate) mod clock;
mod date;
mod deadline;
mod environment;
pub(crate) mod error;
pub(crate) mod find_sent;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod head_timeout;
pub(crate) mod history;
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod js;
#[cfg(feature = "multipart")]
pub mod multipart;
pub mod observer;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod one_shot;
pub(crate) mod options;
pub(crate) mod page;
pub(crate) mod pages;
mod payload;
pub(crate) mod prepare;
pub(crate) mod prepared;
mod random;
pub(crate) mod rate_limit;
pub(crate) mod raw;
mod raw_operation;
#[cfg(feature = "test-util")]
pub(crate) mod request_table;
pub(crate) mod response;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod response_body;
pub(crate) mod retry;
mod retry_budget;
pub(crate) mod send;
pub(crate) mod tls;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod transmission;
pub(crate) mod url;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

pub use builder::ClientBuilder;
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
use js::{clock, head_timeout, response_body, transmission};

use crate::client::error::Error;
use crate::client::observer::Observers;
use crate::client::rate_limit::Limiter;
use crate::client::raw::RawRequest;
use crate::client::retry::RetryPolicy;
use crate::client::retry_budget::RetryBudget;

/// A client of the Quo API with one API key.
///
/// Cheap to clone: clones share one connection pool, one rate limit and one retry budget. Create
/// one client per key and clone it.
///
/// ```no_run
/// # async fn example() -> Result<(), quo_sdk::Error> {
/// let quo = quo_sdk::Client::from_env()?;
/// let users = quo.list_users().send().await?;
/// println!("{} users on the first page", users.items.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    http: reqwest::Client,
    base_url: String,
    /// The value of the header `authorization`, marked as sensitive.
    authorization: HeaderValue,
    /// The total timeout of `http`, if known.
    http_timeout: Option<Duration>,
    timeout: Duration,
    deadline: Duration,
    max_response_size: usize,
    retry: RetryPolicy,
    retry_budget: RetryBudget,
    limiter: Limiter,
    observers: Observers,
}

impl Client {
    /// Creates a client with the default settings.
    ///
    /// `api_key` is the key as the Quo app shows it, without `Bearer`.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Config`] if the key is empty, or contains white space or other
    /// characters that are not visible ASCII.
    pub fn new(api_key: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// Creates a client from the environment.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `QUO_API_KEY` | the API key; required |
    /// | `OPENPHONE_API_KEY` | the API key, where `QUO_API_KEY` is not set |
    /// | `QUO_BASE_URL` | the base URL; see [`ClientBuilder::base_url`] |
    /// | `QUO_ALLOW_PLAIN_HTTP` | `1` or `true` is [`ClientBuilder::allow_plain_http`] |
    ///
    /// An empty variable counts as unset. Only this method reads the environment:
    /// [`builder`](Self::builder) and [`new`](Self::new) do not.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Config`] with the name of the variable if neither `QUO_API_KEY` nor
    /// `OPENPHONE_API_KEY` is set, or if one of them is invalid.
    pub fn from_env() -> Result<Self, Error> {
        environment::builder(|name| std::env::var(name))?.build()
    }

    /// Returns a builder for a client with other settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a request to an endpoint that the OpenAPI document lacks.
    ///
    /// `path` must begin with a slash. Errors and log lines name it without its query, and with `{id}`
    /// for everything but its first segment and words of the API.
    pub fn request(&self, method: reqwest::Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self, method, path.into())
    }

    /// Returns the base URL, without a trailing slash.
    pub fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    /// Returns the webhook operations of the API version 2026-03-30.
    ///
    /// They do not include webhooks of the v1 API; for those, see
    /// [`list_webhooks`](Self::list_webhooks).
    pub fn webhooks(&self) -> crate::beta::Webhooks {
        crate::beta::Webhooks::new(self)
    }

    fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    fn secret(&self) -> &str {
        self.inner.authorization.to_str().unwrap_or_default()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.base_url)
            .finish_non_exhaustive()
    }
}
