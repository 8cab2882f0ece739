//! The service's limit: so many requests per second and key, in fixed windows.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderName, HeaderValue};

const WINDOW: Duration = Duration::from_secs(1);

/// Counts by the machine's clock, whatever clock the emulator has: the limit is about
/// load.
pub(super) struct Limits {
    quota: Option<u32>,
    windows: Mutex<HashMap<String, Window>>,
}

struct Window {
    began: Instant,
    taken: u32,
}

/// What a key has left in its window.
pub(super) struct Budget {
    quota: u32,
    taken: u32,
    /// Until the next window.
    reset: Duration,
}

impl Limits {
    pub(super) fn new(quota: Option<u32>) -> Self {
        Self {
            quota,
            windows: Mutex::default(),
        }
    }

    /// Counts a request; `None` without a limit.
    pub(super) fn take(&self, key: &str) -> Option<Budget> {
        self.take_at(key, Instant::now())
    }

    fn take_at(&self, key: &str, now: Instant) -> Option<Budget> {
        let quota = self.quota?;
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let window = windows.entry(key.to_owned()).or_insert(Window {
            began: now,
            taken: 0,
        });
        if now.duration_since(window.began) >= WINDOW {
            (window.began, window.taken) = (now, 0);
        }
        window.taken = window.taken.saturating_add(1);
        Some(Budget {
            quota,
            taken: window.taken,
            reset: WINDOW.saturating_sub(now.duration_since(window.began)),
        })
    }
}

impl Budget {
    pub(super) fn is_overdrawn(&self) -> bool {
        self.taken > self.quota
    }

    /// The two headers that the service was seen to send (2026-09-08), in the form of
    /// draft-ietf-httpapi-ratelimit-headers.
    pub(super) fn tell(&self, headers: &mut HeaderMap) {
        let left = self.quota.saturating_sub(self.taken);
        let reset = self.reset.as_secs_f64().ceil();
        let texts = [
            (
                "ratelimit-policy",
                format!("\"per-second\"; q={}; w=1", self.quota),
            ),
            ("ratelimit", format!("\"per-second\"; r={left}; t={reset}")),
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

    use super::Limits;

    #[test]
    fn each_second_of_a_key_has_its_own_budget() {
        let (limits, began) = (Limits::new(Some(10)), Instant::now());
        let taken = |key: &str, milliseconds: u64| {
            let now = began + Duration::from_millis(milliseconds);
            let budget = limits.take_at(key, now).unwrap();
            let mut headers = HeaderMap::new();
            budget.tell(&mut headers);
            let told = headers["ratelimit"].to_str().unwrap().to_owned();
            (budget.is_overdrawn(), told)
        };
        for left in (0..10).rev() {
            let told = format!("\"per-second\"; r={left}; t=1");
            assert_eq!(taken("a", 0), (false, told));
        }
        for late in [0, 999] {
            assert_eq!(
                taken("a", late),
                (true, "\"per-second\"; r=0; t=1".to_owned())
            );
        }
        assert!(!taken("b", 999).0);
        assert!(!taken("a", 1000).0);
    }

    #[test]
    fn without_a_limit_nothing_is_told() {
        assert!(Limits::new(None).take("a").is_none());
    }
}
