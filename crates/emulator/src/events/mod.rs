//! What webhooks are told: each event in the form of either system.

pub(crate) mod calls;
pub(crate) mod contacts;
pub(crate) mod messages;
pub(crate) mod samples;
mod schemas;
pub(crate) mod tasks;

use serde::Serialize;
use serde_json::Value;

use super::clock::Moment;
use super::state::System;

/// Something that happened, in the words of both systems.
pub(crate) struct Event {
    pub(crate) event_type: String,
    /// What the delivery log calls its subject.
    pub(crate) resource_id: Option<String>,
    /// The phone number that webhooks filter by; `None` for events of the whole
    /// workspace.
    pub(crate) number: Option<String>,
    /// `data` of the dated system.
    pub(crate) dated: Value,
    /// `data.object` of the legacy system, if that has the event.
    pub(crate) legacy: Option<Value>,
}

/// Events of the dated system, in the order in which the service writes them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DatedEnvelope<'a> {
    id: &'a str,
    api_version: &'a str,
    created_at: Moment,
    #[serde(rename = "type")]
    event_type: &'a str,
    data: &'a Value,
}

/// Events of the legacy system.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LegacyEnvelope<'a> {
    id: &'a str,
    object: &'a str,
    api_version: &'a str,
    created_at: Moment,
    #[serde(rename = "type")]
    event_type: &'a str,
    data: LegacyData<'a>,
}

#[derive(Serialize)]
struct LegacyData<'a> {
    object: &'a Value,
}

impl Event {
    /// The event as it is sent; `None` if the system does not have it.
    pub(crate) fn body(&self, system: System, id: &str, created_at: Moment) -> Option<String> {
        let told = match system {
            System::Dated => &self.dated,
            System::Legacy => self.legacy.as_ref()?,
        };
        if let Some(reason) = schemas::misfit(system, &self.event_type, told) {
            // An event that receivers could not read is a mistake of the emulator's.
            tracing::error!(
                event_type = self.event_type,
                reason,
                "an event was not sent"
            );
            return None;
        }
        let body = match system {
            System::Dated => serde_json::to_string(&DatedEnvelope {
                id,
                api_version: "2026-03-30",
                created_at,
                event_type: &self.event_type,
                data: told,
            }),
            System::Legacy => serde_json::to_string(&LegacyEnvelope {
                id,
                object: "event",
                api_version: "v4",
                created_at,
                event_type: &self.event_type,
                data: LegacyData { object: told },
            }),
        };
        body.ok()
    }
}
