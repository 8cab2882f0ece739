//! The direction of messages and calls.

use serde::{Deserialize, Serialize};

/// The direction of a message or call, seen from the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    Incoming,
    Outgoing,
}
