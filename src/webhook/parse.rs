//! Parses an event of a known type in a single pass, and others by their shape.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::ParseError;
use super::by_shape::by_shape;
use super::envelope::EnvelopeFields;
use super::events::EventData;
use super::payload::{OptionalTimestamp, Payload};
use crate::values::raw_json::RawJson;

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
        return Ok(Payload::Event(data.with(parts.envelope(text))));
    }
    by_shape(text)
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
    fn envelope(self, text: &str) -> EnvelopeFields {
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
            raw: RawJson::of_document(text),
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
