//! The settings of a client, validated before the first request.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use super::base_url::BaseUrl;
use super::{Client, Inner};
use crate::client::error::Error;
use crate::client::observer::Observer;
use crate::client::rate_limit::{Limiter, RateLimit};
use crate::client::retry::RetryPolicy;
use crate::client::retry_budget::RetryBudget;

/// The default base URL.
const BASE_URL: &str = "https://api.quo.com";

/// The default timeout of one attempt.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The default time limit of a request with all its attempts.
const DEADLINE: Duration = Duration::from_secs(90);

/// The maximum of the default timeout of connecting.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Why a base URL with http:// is rejected.
const PLAIN_HTTP: &str = "http:// sends the key and personal data unencrypted to another machine: use \
    https://, or for tests `allow_plain_http` of the builder or QUO_ALLOW_PLAIN_HTTP=1";
/// The default maximum size of a response body.
const MAX_RESPONSE_SIZE: usize = 32 * 1024 * 1024;

/// Builds a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use quo_sdk::{Client, RetryPolicy};
///
/// # fn main() -> Result<(), quo_sdk::Error> {
/// let quo = Client::builder()
///     .api_key("your-key")
///     .timeout(Duration::from_secs(10))
///     .retry(RetryPolicy::new().max_attempts(5))
///     .build()?;
/// # let _ = quo;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct ClientBuilder {
    api_key: Option<(&'static str, String)>,
    base_url: (&'static str, String),
    allow_plain_http: bool,
    timeout: Duration,
    connect_timeout: Option<Duration>,
    deadline: Duration,
    max_response_size: usize,
    retry: RetryPolicy,
    rate_limit: RateLimit,
    user_agent: String,
    http: Option<reqwest::Client>,
    observers: Vec<Arc<dyn Observer>>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            base_url: ("base_url", BASE_URL.to_owned()),
            allow_plain_http: false,
            timeout: TIMEOUT,
            connect_timeout: None,
            deadline: DEADLINE,
            max_response_size: MAX_RESPONSE_SIZE,
            retry: RetryPolicy::default(),
            rate_limit: RateLimit::default(),
            user_agent: concat!("quo-sdk/", env!("CARGO_PKG_VERSION")).to_owned(),
            http: None,
            observers: Vec::new(),
        }
    }
}

impl ClientBuilder {
    /// Sets the API key as the Quo app shows it, without `Bearer`. Required.
    pub fn api_key(self, api_key: impl AsRef<str>) -> Self {
        self.named_api_key("api_key", api_key.as_ref())
    }

    pub(super) fn named_api_key(mut self, setting: &'static str, api_key: &str) -> Self {
        self.api_key = Some((setting, api_key.to_owned()));
        self
    }

    /// Sets the base URL. Default: `https://api.quo.com`.
    ///
    /// A path in it is kept as a prefix of all request paths. It must not end in `/v1`, because the
    /// operations add that themselves.
    ///
    /// `http://` is accepted for this machine (`localhost`, `127.0.0.1`, `[::1]`). For any other host,
    /// set [`allow_plain_http`](Self::allow_plain_http).
    pub fn base_url(self, base_url: impl Into<String>) -> Self {
        self.named_base_url("base_url", base_url.into())
    }

    pub(super) fn named_base_url(mut self, setting: &'static str, base_url: String) -> Self {
        self.base_url = (setting, base_url);
        self
    }

    /// Accepts a base URL with `http://` to a host other than this machine. Default: rejected.
    ///
    /// Without TLS, the API key and all personal data can be read and changed on the way. Use it for
    /// tests alone, such as an emulator in another container:
    ///
    /// ```
    /// # fn main() -> Result<(), quo_sdk::Error> {
    /// let quo = quo_sdk::Client::builder()
    ///     .api_key("quo-emulator-key")
    ///     .base_url("http://quo-emulator:4010")
    ///     .allow_plain_http()
    ///     .build()?;
    /// # let _ = quo;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// Sets the timeout of one attempt, from connect to the last body byte. Default: 30 s.
    ///
    /// `Duration::MAX` disables it, also the total timeout of a custom
    /// [`http_client`](Self::http_client).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the timeout of connecting, with DNS and TLS. Default: 10 s, or half of
    /// [`timeout`](Self::timeout) if that is shorter.
    ///
    /// `Duration::MAX` disables it. A request that could not connect was not sent, so it is
    /// retried, even if it is not idempotent.
    ///
    /// Not used with a custom [`http_client`](Self::http_client).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets the time limit of a request with all its attempts and the delays between them.
    /// Default: 90 s.
    ///
    /// An attempt that would have to wait beyond the deadline does not start, and a running one
    /// is aborted at the deadline. `Duration::MAX` disables it.
    ///
    /// An aborted request that is [`Idempotency::NotIdempotent`](crate::Idempotency) has an
    /// unknown outcome. So after waiting for the rate limit or for a retry, such a request only
    /// starts if 5 s are left, or the attempt's timeout if that is shorter. Otherwise it fails
    /// with the error of the last attempt, or without one with
    /// [`Error::RateLimited`] or [`Error::DeadlineExceeded`].
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets the maximum size of the body of a successful response, in bytes. Default: 32 MiB.
    ///
    /// The bytes count after decompression. A larger response fails with [`Error::TooLarge`].
    /// `usize::MAX` disables the limit. Of an error response, at most 64 KiB are read, for at most
    /// 2 s.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets when requests are retried. Default: [`RetryPolicy::new`].
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Sets how many requests this client and its clones send per time window. Default:
    /// [`RateLimit::default`].
    pub fn rate_limit(mut self, rate_limit: RateLimit) -> Self {
        self.rate_limit = rate_limit;
        self
    }

    /// Sets the `User-Agent` of every request. Default: `quo-sdk/<version>`.
    ///
    /// Not used with a custom [`http_client`](Self::http_client).
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Adds an observer of all requests, such as for metrics or traces. They are called in the order
    /// in which they were added.
    ///
    /// To keep access to an observer, pass an `Arc` of it. See [`observer`](crate::observer) for
    /// examples.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Sets a custom reqwest client, with its own proxy, TLS, redirect policy, connect timeout
    /// and read timeout.
    ///
    /// [`timeout`](Self::timeout) replaces its total timeout. Disable redirects: the service
    /// uses none. The body of a request is never sent to a second URL, and the response of a
    /// second URL is [`Error::Redirected`].
    ///
    /// To use the TLS of the operating system, depend on `quo-sdk` with
    /// `default-features = false, features = ["client"]`, and on `reqwest` 0.13 with
    /// `default-features = false, features = ["native-tls"]`.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = reqwest::Client::builder()
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .build()?;
    /// let quo = quo_sdk::Client::builder()
    ///     .api_key("your-key")
    ///     .http_client(http)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Config`] with the name of the invalid setting.
    pub fn build(self) -> Result<Client, Error> {
        let (setting, api_key) = self.api_key.ok_or_else(|| {
            Error::config("api_key", "the API key is missing: set it with `api_key`")
        })?;
        let authorization = authorization(setting, &api_key)?;
        let (setting, base_url) = self.base_url;
        let base_url =
            BaseUrl::parse(&base_url).map_err(|reason| Error::config(setting, reason))?;
        if base_url.is_plain_http_to_others() && !self.allow_plain_http {
            return Err(Error::config(setting, PLAIN_HTTP));
        }
        let user_agent = HeaderValue::try_from(self.user_agent).map_err(|_| {
            let reason = "the user agent contains a control character, such as a line break";
            Error::config("user_agent", reason)
        })?;
        #[cfg(feature = "rustls-no-provider")]
        if let (None, Some(reason)) = (&self.http, super::tls::missing_provider()) {
            return Err(Error::config("http_client", reason));
        }
        let (http, http_timeout) = match self.http {
            Some(http) => (http, None),
            None => {
                let default = CONNECT_TIMEOUT.min(self.timeout / 2);
                let connect_timeout = self.connect_timeout.unwrap_or(default);
                http_client(user_agent, self.timeout, connect_timeout)?
            }
        };
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                base_url: base_url.into_text(),
                authorization,
                http_timeout,
                timeout: self.timeout,
                deadline: self.deadline,
                max_response_size: self.max_response_size,
                retry_budget: RetryBudget::new(self.retry.budget_tokens()),
                retry: self.retry,
                limiter: Limiter::new(&self.rate_limit),
                observers: self.observers.into(),
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("has_api_key", &self.api_key.is_some())
            .field("base_url", &shown_base_url(&self.base_url.1))
            .field("allow_plain_http", &self.allow_plain_http)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("deadline", &self.deadline)
            .field("max_response_size", &self.max_response_size)
            .field("retry", &self.retry)
            .field("rate_limit", &self.rate_limit)
            .field("user_agent", &self.user_agent)
            .field("observers", &self.observers.len())
            .finish_non_exhaustive()
    }
}

/// Builds the HTTP client. Returns it with its total timeout.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
fn http_client(
    user_agent: HeaderValue,
    timeout: Duration,
    connect_timeout: Duration,
) -> Result<(reqwest::Client, Option<Duration>), Error> {
    let mut http = reqwest::Client::builder()
        .user_agent(user_agent)
        // A redirect would send message content to another host.
        .redirect(reqwest::redirect::Policy::none());
    if timeout < Duration::MAX {
        http = http.timeout(timeout);
    }
    if connect_timeout < Duration::MAX {
        http = http.connect_timeout(connect_timeout);
    }
    let http = http.build().map_err(unbuildable)?;
    Ok((http, Some(timeout)))
}

/// Builds the HTTP client. fetch has no timeouts of its own, and its redirects cannot be disabled.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
fn http_client(
    user_agent: HeaderValue,
    _timeout: Duration,
    _connect_timeout: Duration,
) -> Result<(reqwest::Client, Option<Duration>), Error> {
    let http = reqwest::Client::builder().user_agent(user_agent);
    Ok((http.build().map_err(unbuildable)?, None))
}

fn unbuildable(error: reqwest::Error) -> Error {
    Error::config("http_client", error.without_url().to_string())
}

/// Validates the key and converts it to a header value.
fn authorization(setting: &'static str, api_key: &str) -> Result<HeaderValue, Error> {
    let invalid = |reason: &str| Err(Error::config(setting, reason));
    if api_key.is_empty() {
        return invalid("the API key is empty");
    }
    let bearer = api_key
        .get(..7)
        .is_some_and(|start| start.eq_ignore_ascii_case("bearer "));
    if bearer {
        return invalid("remove `Bearer` from the API key: the service rejects it");
    }
    if api_key.contains(char::is_whitespace) {
        return invalid(
            "the API key contains white space, often a line break at its end from a file",
        );
    }
    if !api_key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return invalid("the API key contains a character that is not visible ASCII");
    }
    let Ok(mut value) = HeaderValue::from_str(api_key) else {
        return invalid("the API key contains a character that is not visible ASCII");
    };
    value.set_sensitive(true);
    Ok(value)
}

/// Returns a base URL for `Debug`: only a valid one has neither a password nor a query.
fn shown_base_url(text: &str) -> &str {
    match BaseUrl::parse(text) {
        Ok(_) => text,
        Err(_) => "<invalid>",
    }
}
