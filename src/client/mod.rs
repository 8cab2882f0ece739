//! The client and its settings, shared by all requests.

mod builder;
pub(crate) mod error;
pub(crate) mod options;
pub(crate) mod page;
pub(crate) mod pages;
pub(crate) mod prepare;
pub(crate) mod rate_limit;
pub(crate) mod raw;
#[cfg(feature = "test-util")]
pub(crate) mod request_table;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod send;
pub(crate) mod tls;
pub(crate) mod url;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

pub use builder::ClientBuilder;

use crate::client::error::Error;
use crate::client::rate_limit::Limiter;
use crate::client::raw::RawRequest;
use crate::client::retry::RetryPolicy;

/// A client of the Quo API with one API key.
///
/// Cheap to clone: clones share one connection pool and one rate limit. Create one client per
/// key and clone it.
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
    retry: RetryPolicy,
    limiter: Limiter,
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

    /// Creates a client from the environment: the key in `QUO_API_KEY`, and the optional base
    /// URL in `QUO_BASE_URL`.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Config`] if `QUO_API_KEY` is not set, or one of the two is invalid.
    pub fn from_env() -> Result<Self, Error> {
        let key = std::env::var("QUO_API_KEY").map_err(|_| {
            Error::config(
                "QUO_API_KEY",
                "set it to an API key from the Quo app's settings",
            )
        })?;
        let mut builder = Self::builder().named_api_key("QUO_API_KEY", &key);
        match std::env::var("QUO_BASE_URL") {
            Ok(base_url) => builder = builder.base_url(base_url),
            Err(std::env::VarError::NotPresent) => {}
            Err(std::env::VarError::NotUnicode(_)) => {
                return Err(Error::config(
                    "QUO_BASE_URL",
                    "the value is not valid Unicode",
                ));
            }
        }
        builder.build()
    }

    /// Returns a builder for a client with other settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a request to an endpoint that the OpenAPI document lacks.
    ///
    /// `path` must begin with a slash.
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
