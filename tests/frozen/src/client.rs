//! `quo-sdk`'s client, with the operations of the frozen document instead of the vendored ones.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use quo_sdk::{Error, RateLimit, RawRequest, RetryPolicy};

use crate::Operations;

/// As [`quo_sdk::Client`]. The operations are those of [`Operations`].
#[derive(Clone)]
pub struct Client {
    inner: quo_sdk::Client,
    operations: Operations,
}

impl Client {
    /// As [`quo_sdk::Client::new`].
    ///
    /// # Errors
    ///
    /// The key is invalid.
    pub fn new(api_key: impl AsRef<str>) -> Result<Self, Error> {
        quo_sdk::Client::new(api_key).map(Self::from)
    }

    /// As [`quo_sdk::Client::builder`].
    pub fn builder() -> ClientBuilder {
        ClientBuilder(quo_sdk::Client::builder())
    }

    /// As [`quo_sdk::Client::request`].
    pub fn request(&self, method: reqwest::Method, path: impl Into<String>) -> RawRequest {
        self.inner.request(method, path)
    }

    /// As [`quo_sdk::Client::base_url`].
    pub fn base_url(&self) -> &str {
        self.inner.base_url()
    }
}

impl From<quo_sdk::Client> for Client {
    fn from(inner: quo_sdk::Client) -> Self {
        let operations = Operations::new(&inner);
        Self { inner, operations }
    }
}

impl Deref for Client {
    type Target = Operations;

    fn deref(&self) -> &Operations {
        &self.operations
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

/// As [`quo_sdk::ClientBuilder`].
#[derive(Clone)]
pub struct ClientBuilder(quo_sdk::ClientBuilder);

macro_rules! setters {
    ($($name:ident($($argument:ident: $ty:ty)?);)*) => {
        impl ClientBuilder {
            $(
                #[doc = concat!("As [`quo_sdk::ClientBuilder::", stringify!($name), "`].")]
                pub fn $name(self, $($argument: $ty)?) -> Self {
                    Self(self.0.$name($($argument)?))
                }
            )*
        }
    };
}

setters! {
    api_key(key: impl AsRef<str>);
    base_url(url: impl Into<String>);
    allow_plain_http();
    timeout(timeout: Duration);
    connect_timeout(timeout: Duration);
    deadline(deadline: Duration);
    max_response_size(bytes: usize);
    retry(retry: RetryPolicy);
    rate_limit(rate_limit: RateLimit);
    user_agent(user_agent: impl Into<String>);
    http_client(http: reqwest::Client);
    observer(observer: impl quo_sdk::observer::Observer);
}

impl ClientBuilder {
    /// As [`quo_sdk::ClientBuilder::build`].
    ///
    /// # Errors
    ///
    /// A setting is invalid.
    pub fn build(self) -> Result<Client, Error> {
        self.0.build().map(Client::from)
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
