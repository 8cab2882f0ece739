//! The clock of the service, as its responses tell it.

use std::time::SystemTime;

use reqwest::header::{DATE, HeaderMap};

/// Returns the header `Date` (RFC 9110 §6.6.1), in whole seconds.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    let date = headers.get(DATE)?.to_str().ok()?;
    httpdate::parse_http_date(date.trim()).ok()
}
