//! Deliveries of events to webhooks, with every attempt.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Record;
use crate::clock::Moment;

/// One event on its way to one webhook.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    pub(crate) webhook_id: String,
    /// None for a test event.
    pub(crate) event_id: Option<String>,
    pub(crate) resource_id: Option<String>,
    pub(crate) event_type: String,
    /// What is sent, byte for byte.
    pub(crate) body: String,
    pub(crate) status: DeliveryStatus,
    pub(crate) next_attempt_at: Option<Moment>,
    /// Who asked for the next attempt.
    pub(crate) next_trigger: Trigger,
    pub(crate) created_at: Moment,
    /// Oldest first.
    pub(crate) attempts: Vec<Attempt>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DeliveryStatus {
    Success,
    Pending,
    /// In flight, or waiting for the next attempt.
    Sending,
    Failed,
}

/// One attempt, as the API gives it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Attempt {
    pub(crate) id: String,
    pub(crate) timestamp: Moment,
    pub(crate) status: AttemptStatus,
    /// 0 when there was no answer.
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
    /// As the list gives it.
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

    /// With what was sent and each attempt, newest first.
    pub(crate) fn detail(&self) -> Value {
        let sent: Value = serde_json::from_str(&self.body).unwrap_or(Value::Null);
        let attempts: Vec<&Attempt> = self.attempts.iter().rev().collect();
        json!({
            "id": self.id,
            "eventId": self.event_id,
            "resourceId": self.resource_id,
            "eventType": self.event_type,
            "createdAt": self.created_at,
            "requestBody": sent,
            "attempts": attempts,
        })
    }
}

impl Record for Delivery {
    fn id(&self) -> &str {
        &self.id
    }

    fn due(&self) -> Option<Moment> {
        self.next_attempt_at
    }
}
