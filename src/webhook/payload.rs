//! The event of a delivery: of a known type, of an older webhook, or of an unknown type.

use chrono::{DateTime, Utc};

use super::{Event, legacy};
use crate::values::raw_json::RawJson;

/// The event of a delivery.
///
/// Serializes as it was sent, with unknown keys.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Payload {
    /// An event of the API version 2026-03-30.
    Event(Event),
    /// An event of webhooks before 2026-03-30.
    Legacy(legacy::Event),
}

impl Payload {
    /// Returns the type of the event, as it was sent.
    pub fn kind(&self) -> &str {
        match self {
            Self::Event(event) => event.kind(),
            Self::Legacy(event) => event.kind(),
        }
    }

    /// Returns the id of the event.
    pub fn event_id(&self) -> Option<&str> {
        match self {
            Self::Event(event) => event.event_id(),
            Self::Legacy(event) => event.event_id(),
        }
    }

    /// Returns the time of the event. Deliveries arrive in any order.
    pub fn event_created_at(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Event(event) => event.event_created_at(),
            Self::Legacy(event) => event.event_created_at(),
        }
    }

    /// Whether the event type has a variant in this version of the crate.
    pub fn is_known(&self) -> bool {
        match self {
            Self::Event(event) => event.is_known(),
            Self::Legacy(event) => event.is_known(),
        }
    }

    /// Returns the JSON of the whole event, as it was sent.
    pub fn raw(&self) -> &RawJson {
        match self {
            Self::Event(event) => event.raw(),
            Self::Legacy(event) => event.raw(),
        }
    }
}

impl Payload {
    /// Returns the JSON paths of the optional fields that could not be read.
    ///
    /// They have an undocumented form. The fields are absent in the typed data, and
    /// [`raw`](Self::raw) holds them as they were sent.
    pub fn unread(&self) -> &[String] {
        match self {
            Self::Event(event) => event.unread(),
            Self::Legacy(event) => event.unread(),
        }
    }
}

impl serde::Serialize for Payload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw().serialize(serializer)
    }
}

/// A timestamp or null.
#[derive(serde::Deserialize)]
#[serde(transparent)]
pub(super) struct OptionalTimestamp(
    #[serde(deserialize_with = "crate::values::lenient::optional_timestamp")]
    pub(super)  Option<DateTime<Utc>>,
);
