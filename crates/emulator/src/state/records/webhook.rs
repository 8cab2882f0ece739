//! Webhooks of both systems.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Record;
use crate::clock::Moment;
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
    /// Ids of numbers, or the one entry `*`.
    pub(crate) resource_ids: Vec<String>,
    pub(crate) key: Secret,
    /// The key before the last rotation, and until when it signs too.
    pub(crate) previous_key: Option<(Secret, Moment)>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
}

/// The two systems of webhooks, which do not see each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum System {
    /// Of `/v1/webhooks`: legacy events and signatures.
    Legacy,
    /// Of the API version 2026-03-30: its events, and Standard Webhooks.
    Dated,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum WebhookStatus {
    Enabled,
    Disabled,
}

impl Webhook {
    /// As its own API gives it; the dated one without the key.
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

    /// Whether it asks for an event; `number` is the number that the event belongs to,
    /// if events of its family are filtered by number.
    pub(crate) fn wants(&self, event_type: &str, number: Option<&str>) -> bool {
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
