//! Conversations of a workspace's number with one or more external numbers.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::Timestamp;
use crate::state::table::Record;

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Conversation {
    pub(crate) id: String,
    pub(crate) phone_number_id: String,
    /// The external numbers, sorted.
    pub(crate) participants: Vec<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) last_activity_at: Option<Timestamp>,
    pub(crate) last_activity_id: Option<String>,
    /// Whether it was marked as done. No response contains it.
    pub(crate) done: bool,
    /// Whether it was marked as read. No response contains it.
    pub(crate) read: bool,
}

impl Conversation {
    /// Returns the conversation in the form of the API.
    pub(crate) fn body(&self) -> Value {
        json!({
            "assignedTo": null,
            "createdAt": self.created_at,
            "deletedAt": null,
            "id": self.id,
            "lastActivityAt": self.last_activity_at,
            "lastActivityId": self.last_activity_id,
            "mutedUntil": null,
            "name": null,
            "participants": self.participants,
            "phoneNumberId": self.phone_number_id,
            "snoozedUntil": null,
            "updatedAt": self.updated_at,
        })
    }
}

impl Record for Conversation {
    fn id(&self) -> &str {
        &self.id
    }
}
