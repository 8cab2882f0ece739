//! Deliveries of events to webhooks, with their attempts.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::Timestamp;
use crate::state::table::Record;

/// The delivery of one event to one webhook.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    pub(crate) webhook_id: String,
    /// `None` for a test event.
    pub(crate) event_id: Option<String>,
    pub(crate) resource_id: Option<String>,
    pub(crate) event_type: String,
    /// The exact bytes that are sent.
    pub(crate) body: String,
    pub(crate) status: DeliveryStatus,
    pub(crate) next_attempt_at: Option<Timestamp>,
    /// The trigger of the next attempt.
    pub(crate) next_trigger: Trigger,
    pub(crate) created_at: Timestamp,
    /// Oldest first.
    pub(crate) attempts: Vec<Attempt>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DeliveryStatus {
    Success,
    Pending,
    /// An attempt is in flight or scheduled.
    Sending,
    Failed,
}

/// One attempt, in the form of the API.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Attempt {
    pub(crate) id: String,
    pub(crate) timestamp: Timestamp,
    pub(crate) status: AttemptStatus,
    /// 0 if there was no response.
    pub(crate) response_status_code: u16,
    pub(crate) response_body: String,
    pub(crate) response_duration_ms: u64,
    pub(crate) trigger_type: Trigger,
    pub(crate) url: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum AttemptStatus {
    Success,
    Failed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Trigger {
    Scheduled,
    Manual,
}

impl Delivery {
    /// Returns the delivery in the form of the list.
    pub(crate) fn row(&self) -> Value {
        json!({
            "id": self.id,
            "eventId": self.event_id,
            "resourceId": self.resource_id,
            "eventType": self.event_type,
            "status": self.status,
            "nextAttemptAt": self.next_attempt_at,
            "createdAt": self.created_at,
        })
    }

    /// Returns the delivery with its request body and its attempts, newest first.
    pub(crate) fn detail(&self) -> Value {
        let request_body: Value = serde_json::from_str(&self.body).unwrap_or(Value::Null);
        let attempts: Vec<&Attempt> = self.attempts.iter().rev().collect();
        json!({
            "id": self.id,
            "eventId": self.event_id,
            "resourceId": self.resource_id,
            "eventType": self.event_type,
            "createdAt": self.created_at,
            "requestBody": request_body,
            "attempts": attempts,
        })
    }
}

impl Record for Delivery {
    fn id(&self) -> &str {
        &self.id
    }

    fn due(&self) -> Option<Timestamp> {
        self.next_attempt_at
    }
}
