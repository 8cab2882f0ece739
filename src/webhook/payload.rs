//! The event of a delivery: of a known type, of an older webhook, or of an unknown type.

use chrono::{DateTime, Utc};

use super::{Event, ResourceId, legacy};
use crate::ids::{ConversationId, PhoneNumberId, UserId};
use crate::values::raw_json::RawJson;

/// The event of a delivery.
///
/// Serializes as it was sent, with unknown keys.
#[derive(Debug, Clone, PartialEq)]
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
    /// Returns the id of what the event is about.
    pub fn resource_id(&self) -> Option<ResourceId> {
        match self {
            Self::Event(event) => event.resource_id(),
            Self::Legacy(event) => event.resource_id(),
        }
    }

    /// Returns the conversation that the event belongs to, from the data or else from the link to the app.
    pub fn conversation_id(&self) -> Option<ConversationId> {
        match self {
            Self::Event(event) => event.conversation_id(),
            Self::Legacy(event) => event.conversation_id(),
        }
    }

    /// Returns the phone number of the workspace, from the data or else from the link to the app.
    pub fn phone_number_id(&self) -> Option<PhoneNumberId> {
        match self {
            Self::Event(event) => event.phone_number_id(),
            Self::Legacy(event) => event.phone_number_id(),
        }
    }

    /// Returns the user of the event; for tasks, the user who acted.
    pub fn user_id(&self) -> Option<UserId> {
        match self {
            Self::Event(event) => event.user_id(),
            Self::Legacy(event) => event.user_id(),
        }
    }

    /// Returns the time of the event; without one, the latest that its resource is known to have.
    pub fn occurred_at(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Event(event) => event.occurred_at(),
            Self::Legacy(event) => event.occurred_at(),
        }
    }

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
