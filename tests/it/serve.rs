//! Clients of the servers of the tests.

use quo_sdk::{Client, ClientBuilder, RateLimit, RetryPolicy};
use quo_sdk_test_support::server::Server;

/// Returns a builder for a client with the key `key-1`.
pub fn builder(server: &Server) -> ClientBuilder {
    Client::builder().api_key("key-1").base_url(server.url())
}

/// Creates a client without retries, and without a rate limit, because a 429 would pause it by the
/// real clock.
pub fn client(server: &Server) -> Client {
    let builder = builder(server).retry(RetryPolicy::none());
    builder.rate_limit(RateLimit::none()).build().unwrap()
}
