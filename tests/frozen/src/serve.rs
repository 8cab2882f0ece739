//! Clients of the servers of the tests.

use quo_sdk::{RateLimit, RetryPolicy};
use quo_sdk_test_support::server::Server;
use quo_sdk_test_support::wire::Wire;

use crate::{Client, ClientBuilder};

/// A server that has clients, with the key `key-1`.
pub trait Serve {
    /// Returns the URL of the server.
    fn address(&self) -> String;

    /// Returns a builder for a client of this server.
    fn builder(&self) -> ClientBuilder {
        Client::builder().api_key("key-1").base_url(self.address())
    }

    /// Creates a client of this server without retries.
    fn client(&self) -> Client {
        self.client_with_retries(RetryPolicy::none())
    }

    /// Creates a client of this server without a rate limit, because a 429 would pause it by the
    /// real clock.
    #[allow(
        // The settings are valid.
        clippy::unwrap_used
    )]
    fn client_with_retries(&self, retry: RetryPolicy) -> Client {
        let builder = self.builder().retry(retry).rate_limit(RateLimit::none());
        builder.build().unwrap()
    }
}

impl Serve for Server {
    fn address(&self) -> String {
        self.url()
    }
}

impl Serve for Wire {
    fn address(&self) -> String {
        self.url().to_owned()
    }
}
