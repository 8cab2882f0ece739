//! The rate limit of the service: requests per second and key, in fixed windows.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderName, HeaderValue};

const WINDOW: Duration = Duration::from_secs(1);

/// Counts requests by the system clock, even if the emulator's clock is paused: the limit
/// is about load.
pub(super) struct RateLimiter {
    quota: Option<u32>,
    windows: Mutex<HashMap<String, Window>>,
}

struct Window {
    start: Instant,
    requests: u32,
}

/// The usage of a key in its current window.
pub(super) struct Usage {
    quota: u32,
    requests: u32,
    /// The time until the next window.
    reset: Duration,
}

impl RateLimiter {
    /// Allows `quota` requests per second and key, or any number.
    pub(super) fn new(quota: Option<u32>) -> Self {
        Self {
            quota,
            windows: Mutex::default(),
        }
    }

    /// Counts a request; `None` without a limit.
    pub(super) fn count(&self, key: &str) -> Option<Usage> {
        self.count_at(key, Instant::now())
    }

    fn count_at(&self, key: &str, now: Instant) -> Option<Usage> {
        let quota = self.quota?;
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let window = windows.entry(key.to_owned()).or_insert(Window {
            start: now,
            requests: 0,
        });
        if now.duration_since(window.start) >= WINDOW {
            (window.start, window.requests) = (now, 0);
        }
        window.requests = window.requests.saturating_add(1);
        Some(Usage {
            quota,
            requests: window.requests,
            reset: WINDOW.saturating_sub(now.duration_since(window.start)),
        })
    }
}

impl Usage {
    pub(super) fn is_exceeded(&self) -> bool {
        self.requests > self.quota
    }

    /// Writes the two headers that the service sends (observed 2026-09-08), in the form of
    /// draft-ietf-httpapi-ratelimit-headers.
    pub(super) fn write_headers(&self, headers: &mut HeaderMap) {
        let remaining = self.quota.saturating_sub(self.requests);
        let reset = self.reset.as_secs_f64().ceil();
        let texts = [
            (
                "ratelimit-policy",
                format!("\"per-second\"; q={}; w=1", self.quota),
            ),
            (
                "ratelimit",
                format!("\"per-second\"; r={remaining}; t={reset}"),
            ),
        ];
        for (name, text) in texts {
            if let Ok(value) = HeaderValue::from_str(&text) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use http::HeaderMap;

    use super::RateLimiter;

    #[test]
    fn each_key_has_its_quota_in_each_second() {
        let (limiter, start) = (RateLimiter::new(Some(10)), Instant::now());
        let count = |key: &str, milliseconds: u64| {
            let now = start + Duration::from_millis(milliseconds);
            let usage = limiter.count_at(key, now).unwrap();
            let mut headers = HeaderMap::new();
            usage.write_headers(&mut headers);
            let header = headers["ratelimit"].to_str().unwrap().to_owned();
            (usage.is_exceeded(), header)
        };
        for remaining in (0..10).rev() {
            let header = format!("\"per-second\"; r={remaining}; t=1");
            assert_eq!(count("a", 0), (false, header));
        }
        for late in [0, 999] {
            assert_eq!(
                count("a", late),
                (true, "\"per-second\"; r=0; t=1".to_owned())
            );
        }
        assert!(!count("b", 999).0);
        assert!(!count("a", 1000).0);
    }

    #[test]
    fn no_limit_has_no_usage() {
        assert!(RateLimiter::new(None).count("a").is_none());
    }
}
