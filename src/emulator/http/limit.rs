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
        let quota = self.quota?;
        let now = Instant::now();
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
