//! Whether an attempt may have reached the service. fetch tells nothing about connecting, so every
//! attempt that was handed to it may have.

use std::time::Duration;

use crate::client::payload::Payload;
use crate::client::retry::Idempotency;

/// The longest delay of `setTimeout`, in milliseconds. A longer one would fire at once.
const MAX_DELAY: u128 = i32::MAX as u128;

/// An attempt that cannot be observed.
pub(crate) struct Transmission;

impl Transmission {
    /// Sets the body of an attempt.
    pub(crate) fn observe(
        _: &reqwest::Client,
        attempt: &mut reqwest::Request,
        payload: Option<&Payload>,
        _: Idempotency,
    ) -> Self {
        let payload = payload.filter(|payload| !payload.is_empty());
        let bytes = payload.and_then(Payload::bytes);
        *attempt.body_mut() = bytes.map(|bytes| bytes.clone().into());
        Self
    }

    /// Whether the service may have received a request that failed with this error.
    pub(crate) fn may_have_arrived(&self, error: &reqwest::Error) -> bool {
        !error.is_builder()
    }
}

/// Sets the timeout of an attempt. One that `setTimeout` cannot hold is none.
pub(crate) fn set_timeout(attempt: &mut reqwest::Request, timeout: Duration) {
    *attempt.timeout_mut() = (timeout.as_millis() <= MAX_DELAY).then_some(timeout);
}
