//! The retry budget: a token bucket that a client and its clones share.
//!
//! It follows the standard mode of the AWS SDKs. Retries draw from the bucket and successes refill
//! it, so that a service that fails gets few retries, and a single failure all of its own.

use std::sync::atomic::{AtomicU32, Ordering};

/// The tokens that a retry costs.
const RETRY_COST: u32 = 5;

/// The tokens that a retry after a timeout costs. It has kept a connection and a worker of the
/// service busy for the whole time.
const TIMEOUT_RETRY_COST: u32 = 10;

/// The tokens that a success without a retry gives back.
const SUCCESS: u32 = 1;

pub(crate) struct RetryBudget {
    capacity: u32,
    tokens: AtomicU32,
}

impl RetryBudget {
    /// Creates a full bucket. A capacity of `u32::MAX` has no end.
    pub(crate) fn new(capacity: u32) -> Self {
        Self {
            capacity,
            tokens: AtomicU32::new(capacity),
        }
    }

    /// Takes the tokens of a retry and returns their number, or `None` if they are used up.
    pub(crate) fn take(&self, after_timeout: bool) -> Option<u32> {
        let cost = match after_timeout {
            true => TIMEOUT_RETRY_COST,
            false => RETRY_COST,
        };
        if self.capacity < u32::MAX {
            let take = |tokens: u32| tokens.checked_sub(cost);
            let taken = self
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
            taken.ok()?;
        }
        Some(cost)
    }

    /// Gives back the tokens of the retry that has succeeded, or one if the first attempt has.
    pub(crate) fn refill(&self, retry_cost: Option<u32>) {
        // The bucket of a client without failures is full, and stays untouched.
        if self.tokens.load(Ordering::Relaxed) >= self.capacity {
            return;
        }
        let tokens = retry_cost.unwrap_or(SUCCESS);
        let refill = |left: u32| Some(left.saturating_add(tokens).min(self.capacity));
        // The closure never returns `None`.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, refill);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_empty_the_bucket_and_successes_refill_it_up_to_its_capacity() {
        let budget = RetryBudget::new(20);
        assert_eq!([(); 3].map(|()| budget.take(false)), [Some(5); 3]);
        assert_eq!(budget.take(true), None);
        assert_eq!(budget.take(false), Some(5));
        assert_eq!(budget.take(false), None);
        for _ in 0..4 {
            budget.refill(None);
        }
        assert_eq!(budget.take(false), None);
        budget.refill(Some(10));
        assert_eq!(budget.take(true), Some(10));
        for _ in 0..100 {
            budget.refill(Some(10));
        }
        assert_eq!(
            [(); 3].map(|()| budget.take(true)),
            [Some(10), Some(10), None]
        );
    }

    #[test]
    fn maximum_capacity_has_no_end() {
        let budget = RetryBudget::new(u32::MAX);
        assert!((0..1000).all(|_| budget.take(true).is_some()));
        budget.refill(None);
        assert_eq!(budget.tokens.into_inner(), u32::MAX);
    }
}
