//! The client: what every call has in common.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{StatusCode, Url};

use tokio::time::{Instant, sleep};
use tracing::Instrument;

use crate::error::{Error, Operation, correlation_id};
use crate::limit::{Limiter, RateLimit, Waited, WouldPassDeadline, retry_after};
use crate::options::CallOptions;
use crate::quiet::token;
use crate::raw::RawCall;
use crate::response::{Reply, refusal};
use crate::retry::{Failure, Repeat, RetryPolicy};

/// The service.
const BASE_URL: &str = "https://api.quo.com";

/// How long one attempt may take unless the builder says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long a call may take in all unless the builder says otherwise.
const DEADLINE: Duration = Duration::from_secs(90);

/// How long connecting may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The Quo API, called with one key.
///
/// Cheap to clone: clones share one pool of connections and one rate limit. Make one
/// client for a key, and clone it.
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
    /// The key as it is sent; marked sensitive.
    authorization: HeaderValue,
    deadline: Duration,
    retry: RetryPolicy,
    limiter: Limiter,
}

impl Client {
    /// A client with the default settings.
    ///
    /// `api_key` is the key as the Quo app shows it, without `Bearer`.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the key is empty, holds white space or anything else
    /// that cannot stand in a header.
    pub fn new(api_key: impl AsRef<str>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// A client with the key in `QUO_API_KEY`, and the base URL in
    /// `QUO_BASE_URL` if that is set.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if `QUO_API_KEY` is not set, or one of the two cannot
    /// be used.
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
                return Err(Error::config("QUO_BASE_URL", "it is not valid Unicode"));
            }
        }
        builder.build()
    }

    /// A client with other settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A call of an endpoint that the document does not know; `path` begins with a
    /// slash.
    pub fn request(&self, method: reqwest::Method, path: impl Into<String>) -> RawCall {
        RawCall::new(self, method, path.into())
    }

    /// Where the calls go, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    /// The webhooks of the API version 2026-03-30. Those of the v1 API are not
    /// among them: see [`list_webhooks`](Self::list_webhooks).
    pub fn webhooks(&self) -> crate::beta::Webhooks {
        crate::beta::Webhooks::new(self)
    }

    #[doc(hidden)]
    pub fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    /// Sends a request that an operation has put together, as often as its policy
    /// says.
    #[doc(hidden)]
    pub async fn send(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        options: &CallOptions,
    ) -> Result<Reply, Error> {
        let span = tracing::debug_span!(
            "quo_call",
            operation = operation.id,
            attempt = tracing::field::Empty,
            status = tracing::field::Empty,
            correlation_id = tracing::field::Empty,
        );
        self.send_in_span(operation, request, options)
            .instrument(span)
            .await
    }

    async fn send_in_span(
        &self,
        operation: &'static Operation,
        mut request: reqwest::Request,
        options: &CallOptions,
    ) -> Result<Reply, Error> {
        for (name, value) in &options.headers {
            request.headers_mut().append(name, value.clone());
        }
        let authorization = self.inner.authorization.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization);
        if let Some(timeout) = options.timeout {
            *request.timeout_mut() = Some(timeout);
        }
        let policy = options.retry.as_ref().unwrap_or(&self.inner.retry);
        let deadline = Instant::now() + options.deadline.unwrap_or(self.inner.deadline);
        let mut made = 0;
        // What the attempt before this one failed with.
        let mut last = None;
        loop {
            let waited = match self.inner.limiter.acquire(Some(deadline)).await {
                Ok(Waited(waited)) => waited,
                Err(WouldPassDeadline { wait }) => {
                    return Err(last.unwrap_or(Error::RateLimited { operation, wait }));
                }
            };
            if !waited.is_zero() {
                tracing::debug!(
                    waited_ms = milliseconds(waited),
                    "the call waited for its turn"
                );
            }
            made += 1;
            let Some(attempt) = request.try_clone() else {
                // Requests are made of bytes, which can be sent again.
                return Err(Error::unbuildable(operation));
            };
            tracing::Span::current().record("attempt", made);
            let (failure, failed) = match self.attempt(operation, attempt, made).await {
                Ok(reply) => return Ok(reply),
                Err(failed) => failed,
            };
            let error = failed.into_error(operation, &request, self.secret()).await;
            let delay = policy
                .delay(made, operation.repeat, failure)
                .filter(|delay| Instant::now() + *delay < deadline);
            let Some(delay) = delay else {
                return Err(error);
            };
            tracing::warn!(
                delay_ms = milliseconds(delay),
                failure = failure.as_str(),
                "the call failed and is tried again"
            );
            last = Some(error);
            sleep(delay).await;
        }
    }

    /// One attempt: the answer, or how it failed.
    async fn attempt(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
        made: u32,
    ) -> Result<Reply, (Failure, Failed)> {
        let sent = Instant::now();
        let response = match self.inner.http.execute(request).await {
            Ok(response) => response,
            Err(error) if error.is_connect() => {
                return Err((Failure::NotConnected, Failed::Unanswered(error)));
            }
            Err(error) => return Err((Failure::Unanswered, Failed::Unanswered(error))),
        };
        let status = response.status();
        let limiter = &self.inner.limiter;
        limiter.observe(status.as_u16(), response.headers(), sent, Instant::now());
        let span = tracing::Span::current();
        span.record("status", status.as_u16());
        if let Some(id) = correlation_id(response.headers()) {
            span.record("correlation_id", tracing::field::debug(token(id)));
        }
        // A repeated delete that finds nothing has been carried out before.
        let is_gone = status == StatusCode::NOT_FOUND && made > 1;
        if status.is_success() || (is_gone && operation.repeat == Repeat::Delete) {
            return Ok(Reply::new(operation, response));
        }
        let retry_after = retry_after(response.headers(), SystemTime::now());
        let failure = Failure::Refused {
            status,
            retry_after,
        };
        Err((failure, Failed::Refused(response)))
    }

    fn secret(&self) -> &str {
        self.inner.authorization.to_str().unwrap_or_default()
    }
}

/// An attempt that failed, before it is known whether there will be another.
enum Failed {
    Unanswered(reqwest::Error),
    Refused(reqwest::Response),
}

impl Failed {
    async fn into_error(
        self,
        operation: &'static Operation,
        request: &reqwest::Request,
        secret: &str,
    ) -> Error {
        match self {
            Self::Unanswered(error) => Error::from_reqwest(operation, error),
            Self::Refused(response) => refusal(operation, response, secret, request).await,
        }
    }
}

/// For the log.
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.base_url)
            .finish_non_exhaustive()
    }
}

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

    fn named_api_key(mut self, setting: &'static str, api_key: &str) -> Self {
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
    /// answer; 30 seconds unless set. Not used with an own
    /// [`http_client`](Self::http_client).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take in all, attempts and what is waited between them; 90
    /// seconds unless set. No attempt is begun that would have to wait beyond it.
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

    /// An own reqwest client, with its own timeouts, proxy, TLS and redirects.
    ///
    /// Give it a timeout: without one, a call can wait for ever. Keep redirects
    /// off: the service uses none.
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
        let http = match self.http {
            Some(http) => http,
            None => reqwest::Client::builder()
                .connect_timeout(CONNECT_TIMEOUT)
                .timeout(self.timeout)
                .user_agent(self.user_agent)
                // A redirect would carry texts, if not the key, to another host.
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .map_err(|error| Error::config("http_client", error.without_url().to_string()))?,
        };
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                base_url,
                authorization,
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
