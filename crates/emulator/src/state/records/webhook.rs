//! Webhooks of both systems.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::Timestamp;
use crate::state::table::Record;
use quo_sdk::webhook::Secret;

/// A webhook.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Webhook {
    pub(crate) id: String,
    pub(crate) system: System,
    pub(crate) org_id: String,
    pub(crate) user_id: String,
    pub(crate) label: Option<String>,
    pub(crate) status: WebhookStatus,
    pub(crate) url: String,
    pub(crate) events: Vec<String>,
    /// Ids of numbers, or the single entry `*`.
    pub(crate) resource_ids: Vec<String>,
    pub(crate) key: Secret,
    /// The key before the last rotation, and the time until which it signs too.
    pub(crate) previous_key: Option<(Secret, Timestamp)>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

/// The two independent systems of webhooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum System {
    /// `/v1/webhooks`: legacy events and signatures.
    Legacy,
    /// The API version 2026-03-30: its events, and Standard Webhooks signatures.
    Dated,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum WebhookStatus {
    Enabled,
    Disabled,
}

impl Webhook {
    /// Returns the webhook in the form of its API. The dated form omits the key.
    pub(crate) fn body(&self) -> Value {
        match self.system {
            System::Legacy => json!({
                "id": self.id,
                "userId": self.user_id,
                "orgId": self.org_id,
                "label": self.label,
                "status": self.status,
                "url": self.url,
                "key": self.key.expose_secret(),
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
                "deletedAt": null,
                "events": self.events,
                "resourceIds": self.resource_ids,
            }),
            System::Dated => json!({
                "id": self.id,
                "orgId": self.org_id,
                "label": self.label,
                "status": self.status,
                "url": self.url,
                "apiVersion": "2026-03-30",
                "events": self.events,
                "resourceIds": self.resource_ids,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
            }),
        }
    }

    /// Whether the webhook subscribes to an event. `number` is the number of the event, if
    /// its family is filtered by number.
    pub(crate) fn subscribes_to(&self, event_type: &str, number: Option<&str>) -> bool {
        let all = self.resource_ids.iter().any(|id| id == "*");
        self.status == WebhookStatus::Enabled
            && self.events.iter().any(|wanted| wanted == event_type)
            && number.is_none_or(|number| all || self.resource_ids.iter().any(|id| id == number))
    }
}

impl Record for Webhook {
    fn id(&self) -> &str {
        &self.id
    }
}
