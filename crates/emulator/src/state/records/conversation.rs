//! Conversations: one of the workspace's numbers with one or more others.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Record;
use crate::clock::Moment;

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Conversation {
    pub(crate) id: String,
    pub(crate) phone_number_id: String,
    /// The outside parties, sorted.
    pub(crate) participants: Vec<String>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) last_activity_at: Option<Moment>,
    pub(crate) last_activity_id: Option<String>,
    /// Whether it was marked as done. No answer shows it.
    pub(crate) done: bool,
    /// Whether it was marked as read. No answer shows it.
    pub(crate) read: bool,
}

impl Conversation {
    /// As the API gives it.
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
