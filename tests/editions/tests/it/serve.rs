//! A client of the servers of the tests.

use quo_sdk::{Client, RateLimit, RetryPolicy};
use quo_sdk_test_support::server::Server;

/// Creates a client without retries, and without a rate limit, because a 429 would pause it by the
/// real clock.
pub fn client(server: &Server) -> Client {
    let builder = Client::builder().api_key("key-1").base_url(server.url());
    let builder = builder.retry(RetryPolicy::none());
    builder.rate_limit(RateLimit::none()).build().unwrap()
}
