//! Messages.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::direction::Direction;
use crate::clock::Timestamp;
use crate::state::table::Record;

/// The time between two statuses of a message. The emulator's own choice.
const STEP: Duration = Duration::from_secs(1);

/// A message. A serde rename keeps the format of state files.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) to: Vec<String>,
    pub(crate) from: String,
    pub(crate) text: String,
    pub(crate) phone_number_id: String,
    pub(crate) conversation_id: String,
    pub(crate) direction: Direction,
    pub(crate) user_id: String,
    pub(crate) status: MessageStatus,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// The carrier's error code of a failure.
    pub(crate) error_code: Option<String>,
    #[serde(rename = "fate")]
    pub(crate) outcome: MessageOutcome,
}

/// The status of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MessageStatus {
    Queued,
    Sent,
    Delivered,
    Undelivered,
    Received,
}

/// The outcome of an outgoing message, which its recipient determines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MessageOutcome {
    Delivered,
    /// `message.failed` with this code.
    Failed(u32),
    /// `message.undelivered` with this code.
    Undelivered(u32),
    /// Sent, without a further event.
    Lost,
    /// Delivered; the recipient replies with the same text.
    Echoed,
}

impl Message {
    /// Returns the message in the form of the API.
    pub(crate) fn body(&self) -> Value {
        json!({
            "id": self.id,
            "to": self.to,
            "from": self.from,
            "text": self.text,
            "phoneNumberId": self.phone_number_id,
            "conversationId": self.conversation_id,
            "direction": self.direction,
            "userId": self.user_id,
            "status": self.status,
            "createdAt": self.created_at,
            "updatedAt": self.updated_at,
        })
    }

    /// Returns the numbers of the external parties.
    pub(crate) fn external_numbers(&self) -> Vec<&str> {
        match self.direction {
            Direction::Incoming => vec![&self.from],
            Direction::Outgoing => self.to.iter().map(String::as_str).collect(),
        }
    }
}

impl Record for Message {
    fn id(&self) -> &str {
        &self.id
    }

    fn due(&self) -> Option<Timestamp> {
        match self.status {
            MessageStatus::Queued => Some(self.updated_at.plus(STEP)),
            MessageStatus::Sent if self.outcome != MessageOutcome::Lost => {
                Some(self.updated_at.plus(STEP))
            }
            _ => None,
        }
    }
}
