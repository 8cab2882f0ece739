//! Warnings that are logged at most once a minute.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

const INTERVAL: Duration = Duration::from_secs(60);

/// Counts events whose number a sender chooses, so that they do not fill the log.
#[derive(Debug)]
pub(super) struct Warning {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    last: Option<Instant>,
    count: u64,
}

impl Warning {
    pub const fn new() -> Self {
        Self {
            state: Mutex::new(State {
                last: None,
                count: 0,
            }),
        }
    }

    /// Adds events. Returns the number since the last warning if a warning is due.
    pub fn add(&self, count: u64, now: Instant) -> Option<u64> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.count = state.count.saturating_add(count);
        let is_due = state
            .last
            .is_none_or(|last| now.saturating_duration_since(last) >= INTERVAL);
        if state.count == 0 || !is_due {
            return None;
        }
        state.last = Some(now);
        Some(std::mem::take(&mut state.count))
    }
}

#[cfg(test)]
mod tests {
    use super::{INTERVAL, Warning};
    use std::time::{Duration, Instant};

    #[test]
    fn warning_is_due_once_a_minute_and_counts_all_events() {
        let (warning, start) = (Warning::new(), Instant::now());
        let second = Duration::from_secs(1);
        assert_eq!(warning.add(0, start), None);
        assert_eq!(warning.add(1, start), Some(1));
        assert_eq!(warning.add(2, start + second), None);
        assert_eq!(warning.add(3, start + INTERVAL - second), None);
        assert_eq!(warning.add(1, start + INTERVAL), Some(6));
        assert_eq!(warning.add(1, start + INTERVAL), None);
        assert_eq!(warning.add(0, start + INTERVAL * 2), Some(1));
        assert_eq!(warning.add(0, start + INTERVAL * 3), None);
    }
}
