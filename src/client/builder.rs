//! The settings of a client, checked before the first call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;

use super::{Client, Inner};
use crate::client::error::Error;
use crate::client::rate_limit::{Limiter, RateLimit};
use crate::client::retry::RetryPolicy;

/// The service.
const BASE_URL: &str = "https://api.quo.com";

/// How long one attempt may take unless the builder says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long a call may take in all unless the builder says otherwise.
const DEADLINE: Duration = Duration::from_secs(90);

/// How long connecting may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The settings of a [`Client`].
#[derive(Clone)]
#[must_use]
pub struct ClientBuilder {
    api_key: Option<(&'static str, String)>,
    base_url: (&'static str, String),
    timeout: Duration,
    deadline: Duration,
    retry: RetryPolicy,
    rate_limit: RateLimit,
    user_agent: String,
    http: Option<reqwest::Client>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            base_url: ("base_url", BASE_URL.to_owned()),
            timeout: TIMEOUT,
            deadline: DEADLINE,
            retry: RetryPolicy::default(),
            rate_limit: RateLimit::default(),
            user_agent: concat!("quo-sdk/", env!("CARGO_PKG_VERSION")).to_owned(),
            http: None,
        }
    }
}

impl ClientBuilder {
    /// The key as the Quo app shows it, without `Bearer`. Required.
    pub fn api_key(self, api_key: impl AsRef<str>) -> Self {
        self.named_api_key("api_key", api_key.as_ref())
    }

    pub(super) fn named_api_key(mut self, setting: &'static str, api_key: &str) -> Self {
        self.api_key = Some((setting, api_key.to_owned()));
        self
    }

    /// Where the calls go; `https://api.quo.com` unless set. A path stays in
    /// front of every call's own.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url.1 = base_url.into();
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the
    /// answer; 30 seconds unless set. `Duration::MAX` is without end.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take in all, attempts and what is waited between them; 90
    /// seconds unless set. No attempt is begun that would have to wait beyond it, and one
    /// that is under way ends with it. `Duration::MAX` is without end.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// When calls are tried again; [`RetryPolicy::new`] unless set.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// How many calls this client and its clones send in which time;
    /// [`RateLimit::default`] unless set.
    pub fn rate_limit(mut self, rate_limit: RateLimit) -> Self {
        self.rate_limit = rate_limit;
        self
    }

    /// The `User-Agent` of every call; `quo-sdk/<version>` unless set. Not used
    /// with an own [`http_client`](Self::http_client).
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// An own reqwest client, with its own proxy, TLS, redirects and time to connect.
    ///
    /// [`timeout`](Self::timeout) takes the place of its own total timeout. Keep
    /// redirects off: the service uses none, and one would carry texts to another host.
    ///
    /// This is also how to use the operating system's TLS: depend on `quo-sdk` with
    /// `default-features = false, features = ["client"]`, and on `reqwest` 0.13 with
    /// `default-features = false, features = ["native-tls"]`.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = reqwest::Client::builder()
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .build()?;
    /// let quo = quo_sdk::Client::builder()
    ///     .api_key("your key")
    ///     .http_client(http)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] names the setting that cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let (setting, api_key) = self.api_key.ok_or_else(|| {
            Error::config("api_key", "a client needs a key: set it with `api_key`")
        })?;
        let authorization = authorization(setting, &api_key)?;
        let (setting, base_url) = self.base_url;
        let base_url = checked_base_url(setting, &base_url)?;
        #[cfg(feature = "rustls-no-provider")]
        if let (None, Some(reason)) = (&self.http, super::tls::missing_provider()) {
            return Err(Error::config("http_client", reason));
        }
        let (http, http_timeout) = match self.http {
            Some(http) => (http, None),
            None => {
                let http = reqwest::Client::builder()
                    .timeout(self.timeout)
                    .connect_timeout(CONNECT_TIMEOUT)
                    .user_agent(self.user_agent)
                    // A redirect would carry texts, if not the key, to another host.
                    .redirect(reqwest::redirect::Policy::none())
                    .build()
                    .map_err(|error| {
                        Error::config("http_client", error.without_url().to_string())
                    })?;
                (http, Some(self.timeout))
            }
        };
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                base_url,
                authorization,
                http_timeout,
                timeout: self.timeout,
                deadline: self.deadline,
                retry: self.retry,
                limiter: Limiter::new(&self.rate_limit),
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("has_api_key", &self.api_key.is_some())
            .field("base_url", &self.base_url.1)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("rate_limit", &self.rate_limit)
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}

/// The key as a header value, or what is wrong with it.
fn authorization(setting: &'static str, api_key: &str) -> Result<HeaderValue, Error> {
    let refuse = |reason: &str| Err(Error::config(setting, reason));
    if api_key.is_empty() {
        return refuse("the API key is empty");
    }
    let bearer = api_key
        .get(..7)
        .is_some_and(|start| start.eq_ignore_ascii_case("bearer "));
    if bearer {
        return refuse("give the API key alone: the service refuses `Bearer` in front of it");
    }
    if api_key.contains(char::is_whitespace) {
        return refuse(
            "the API key holds white space; a line break at its end often comes from a file",
        );
    }
    if !api_key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return refuse("the API key holds a character that cannot be sent");
    }
    let Ok(mut value) = HeaderValue::from_str(api_key) else {
        return refuse("the API key holds a character that cannot be sent");
    };
    value.set_sensitive(true);
    Ok(value)
}

/// The base URL without a slash at its end, or what is wrong with it.
fn checked_base_url(setting: &'static str, text: &str) -> Result<String, Error> {
    let refuse = |reason: &str| Err(Error::config(setting, reason));
    let Ok(url) = Url::parse(text) else {
        return refuse("the base URL is no URL; it looks like https://api.quo.com");
    };
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return refuse("the base URL has to start with https:// (or http:// for tests) and a host");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("the base URL cannot have a query or a fragment");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("the base URL cannot hold a user name or password");
    }
    Ok(text.trim().trim_end_matches('/').to_owned())
}
