//! Texts.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Direction, Record};
use crate::clock::Moment;

/// How long after it was queued a text is sent, and after it was sent arrives. The
/// emulator's own choice.
const STEP: Duration = Duration::from_secs(1);

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
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    /// The carrier's code of a failure.
    pub(crate) error_code: Option<String>,
    /// What becomes of it.
    pub(crate) fate: Fate,
}

/// How far a text has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MessageStatus {
    Queued,
    Sent,
    Delivered,
    Undelivered,
    Received,
}

/// What becomes of a text that goes out, by whom it is sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Fate {
    Delivered,
    /// `message.failed` with this code, and no more.
    Failed(u32),
    /// `message.undelivered` with this code.
    Undelivered(u32),
    /// Sent, and nothing is heard of it again.
    Lost,
    /// Delivered, and answered with its own text.
    Echoed,
}

impl Message {
    /// As the API gives it.
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

    /// Who is not the workspace.
    pub(crate) fn outside(&self) -> Vec<&str> {
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

    fn due(&self) -> Option<Moment> {
        match self.status {
            MessageStatus::Queued => Some(self.updated_at.plus(STEP)),
            MessageStatus::Sent if self.fate != Fate::Lost => Some(self.updated_at.plus(STEP)),
            _ => None,
        }
    }
}
