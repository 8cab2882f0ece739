//! The settings of one request, which override those of the client.

use std::fmt;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::client::retry::RetryPolicy;

/// The settings of one request, which override those of the client.
///
/// ```
/// use std::time::Duration;
/// use quo_sdk::{Client, RequestOptions, RetryPolicy};
///
/// # fn example(quo: &Client) {
/// let request = quo.list_users().options(
///     RequestOptions::new()
///         .timeout(Duration::from_secs(5))
///         .retry(RetryPolicy::none()),
/// );
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct RequestOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_response_size: Option<usize>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) headers: HeaderMap,
    pub(crate) keep_body: bool,
}

impl RequestOptions {
    /// Creates options that override nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of one attempt, from connect to the last body byte. Default: the
    /// client's. `Duration::MAX` disables it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the time limit of the request with all its attempts and the delays between them.
    /// Default: the client's. `Duration::MAX` disables it. See
    /// [`ClientBuilder::deadline`](crate::ClientBuilder::deadline).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the maximum size of the body of a successful response, in bytes. Default: the
    /// client's. See
    /// [`ClientBuilder::max_response_size`](crate::ClientBuilder::max_response_size).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Sets when the request is retried. Default: the client's policy.
    ///
    /// The retries draw from the budget of the client, unless the budget of this policy is
    /// `u32::MAX`.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Keeps the bytes of the response body for [`Response::body`](crate::Response::body).
    /// Default: dropped after decoding.
    ///
    /// The body of a webhook contains its signing secret. The bytes are neither redacted nor
    /// wiped.
    pub fn keep_body(mut self) -> Self {
        self.keep_body = true;
        self
    }

    /// Sets a header, and replaces an earlier value, also that of the request. The header
    /// `authorization` cannot be changed.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }
}

impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_response_size", &self.max_response_size)
            .field("retry", &self.retry)
            .field("headers", &names)
            .field("keep_body", &self.keep_body)
            .finish()
    }
}
