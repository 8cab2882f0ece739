//! Parses a trusted body into a typed event.
//!
//! There are three outcomes: an event of a known type, an event of an unknown type with its
//! JSON, and an error with the JSON path and the body.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::by_shape::by_shape;
use super::envelope::EnvelopeFields;
use super::events::EventData;
use super::{Event, ParseError, legacy};
use crate::values::json_path::derived;

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
    pub fn raw(&self) -> &RawValue {
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

/// Parses a trusted body: one that was verified, or that comes from the API.
///
/// An event of an unknown type is the variant `Unknown` of its family and keeps its JSON. An
/// optional field in an undocumented form is left out and listed in [`Payload::unread`].
///
/// # Errors
///
/// Returns a [`ParseError`] if the body is not one JSON object with a `type`, or if a required
/// field of a known event type is missing or does not match.
pub fn parse(body: &[u8]) -> Result<Payload, ParseError> {
    // UTF-8 is validated once, so that serde_json does not validate each string.
    let text =
        std::str::from_utf8(body).map_err(|_| ParseError::root(body, "the body is not UTF-8"))?;
    if let Ok(TypeFirst { parts, data }) = serde_json::from_str(text) {
        return Ok(Payload::Event(data.with(parts.envelope(raw(text)?))));
    }
    by_shape(text)
}

/// Copies the whole body as JSON.
pub(crate) fn raw(text: &str) -> Result<Box<RawValue>, ParseError> {
    let raw: &RawValue = derived(text).map_err(|error| ParseError::at(text, text, "", &error))?;
    Ok(raw.to_owned())
}

/// The fields of an envelope, parsed in a single pass.
#[derive(Default)]
struct Parts {
    id: Option<String>,
    api_version: Option<String>,
    created_at: Option<DateTime<Utc>>,
    kind: String,
}

impl Parts {
    fn envelope(self, raw: Box<RawValue>) -> EnvelopeFields {
        let Self {
            id,
            api_version,
            created_at,
            kind,
        } = self;
        EnvelopeFields {
            event_id: id,
            api_version,
            event_created_at: created_at,
            kind,
            deep_link: None,
            unread: Vec::new(),
            raw,
        }
    }
}

/// An event of the API version 2026-03-30 of a known type, with `type` before `data`, as the
/// service sends it. It is parsed in a single pass. Other events are parsed by [`by_shape`].
struct TypeFirst {
    parts: Parts,
    data: EventData,
}

impl<'de> Deserialize<'de> for TypeFirst {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TypeFirstVisitor)
    }
}

struct TypeFirstVisitor;

impl<'de> Visitor<'de> for TypeFirstVisitor {
    type Value = TypeFirst;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TypeFirst, A::Error> {
        let other = || de::Error::custom("not an event with its type first");
        let (mut parts, mut data, mut seen) = (Parts::default(), None, [false; 4]);
        while let Some(key) = map.next_key::<&str>()? {
            let first =
                |index: usize, seen: &mut [bool; 4]| !std::mem::replace(&mut seen[index], true);
            match key {
                "type" if first(0, &mut seen) => parts.kind = map.next_value()?,
                "id" if first(1, &mut seen) => parts.id = map.next_value()?,
                "createdAt" if first(2, &mut seen) => {
                    parts.created_at = map.next_value::<OptionalTimestamp>()?.0
                }
                "apiVersion" if first(3, &mut seen) => parts.api_version = map.next_value()?,
                "data" if data.is_none() => {
                    data = Some(EventData::next(&parts.kind, &mut map)?.ok_or_else(other)?);
                }
                "type" | "id" | "createdAt" | "apiVersion" | "data" | "object" => {
                    return Err(other());
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(TypeFirst {
            parts,
            data: data.ok_or_else(other)?,
        })
    }
}

/// A timestamp or null.
#[derive(serde::Deserialize)]
#[serde(transparent)]
pub(super) struct OptionalTimestamp(
    #[serde(deserialize_with = "crate::values::lenient::optional_timestamp")]
    pub(super)  Option<DateTime<Utc>>,
);
