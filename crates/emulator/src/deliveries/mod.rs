//! Deliveries of events to webhooks: which webhooks receive an event, when each attempt is
//! made, and how it is signed.

mod attempt;
mod queue;
mod send;

pub(crate) use attempt::{prepare_attempt, record_attempt};
pub(crate) use queue::{emit, enqueue_test};
pub(crate) use send::{AttemptRequest, Outcome, Sender};
