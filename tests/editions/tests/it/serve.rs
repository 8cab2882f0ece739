//! Clients of the servers of the tests.

use quo_sdk::{Client, RateLimit, RetryPolicy};
use quo_sdk_test_support::server::Server;

/// Creates a client without retries.
pub fn client(server: &Server) -> Client {
    client_with_retries(server, RetryPolicy::none())
}

/// Creates a client without a rate limit, because a 429 would pause it by the real clock.
pub fn client_with_retries(server: &Server, retry: RetryPolicy) -> Client {
    let builder = Client::builder().api_key("key-1").base_url(server.url());
    let builder = builder.retry(retry).rate_limit(RateLimit::none());
    builder.build().unwrap()
}
