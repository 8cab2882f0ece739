//! The timeout of the head of a response. Only reqwest can end a fetch, so its timeout includes the
//! body here.

use std::time::Duration;

/// Returns the timeout of reqwest for an attempt whose body is left to be read.
pub(crate) fn total(limit: Duration) -> Duration {
    limit
}

/// Waits for the head of a response.
pub(crate) async fn head_within(
    _: Duration,
    _: Duration,
    sending: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
) -> Result<reqwest::Response, reqwest::Error> {
    sending.await
}
