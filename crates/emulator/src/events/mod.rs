//! Events, in the forms of both webhook systems.

pub(crate) mod calls;
pub(crate) mod contacts;
pub(crate) mod messages;
pub(crate) mod samples;
mod schemas;
pub(crate) mod tasks;

use serde::Serialize;
use serde_json::Value;

use crate::clock::Timestamp;
use crate::state::System;

/// An event, in the forms of both systems.
pub(crate) struct Event {
    pub(crate) event_type: String,
    /// The resource id in the delivery log.
    pub(crate) resource_id: Option<String>,
    /// The id of the phone number that webhooks filter by; `None` for events of the whole
    /// workspace.
    pub(crate) number: Option<String>,
    /// `data` of the dated system.
    pub(crate) dated: Value,
    /// `data.object` of the legacy system, if it has the event.
    pub(crate) legacy: Option<Value>,
}

/// The envelope of the dated system, with the fields in the order of the service.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DatedEnvelope<'a> {
    id: &'a str,
    api_version: &'a str,
    created_at: Timestamp,
    #[serde(rename = "type")]
    event_type: &'a str,
    data: &'a Value,
}

/// The envelope of the legacy system.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LegacyEnvelope<'a> {
    id: &'a str,
    object: &'a str,
    api_version: &'a str,
    created_at: Timestamp,
    #[serde(rename = "type")]
    event_type: &'a str,
    data: LegacyData<'a>,
}

#[derive(Serialize)]
struct LegacyData<'a> {
    object: &'a Value,
}

impl Event {
    /// Returns the body of the event; `None` if the system does not have the event.
    pub(crate) fn body(&self, system: System, id: &str, created_at: Timestamp) -> Option<String> {
        let data = match system {
            System::Dated => &self.dated,
            System::Legacy => self.legacy.as_ref()?,
        };
        if let Some(reason) = schemas::schema_error(system, &self.event_type, data) {
            // An event that does not match its schema is a defect of the emulator.
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
                data,
            }),
            System::Legacy => serde_json::to_string(&LegacyEnvelope {
                id,
                object: "event",
                api_version: "v4",
                created_at,
                event_type: &self.event_type,
                data: LegacyData { object: data },
            }),
        };
        body.ok()
    }
}
