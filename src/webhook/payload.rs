//! Parses a trusted body into a typed event.
//!
//! There are three outcomes: an event of a known type, an event of an unknown type with its
//! JSON, and an error with the JSON path and the body.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::envelope::EnvelopeFields;
use super::events::EventData;
use super::{Event, legacy};
use crate::values::json_path::{PathError, derived};
use crate::values::redact::safe_id;

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
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Event(event) => event.id(),
            Self::Legacy(event) => event.id(),
        }
    }

    /// Returns the time of the event. Deliveries arrive in any order.
    pub fn created_at(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Event(event) => event.created_at(),
            Self::Legacy(event) => event.created_at(),
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

impl serde::Serialize for Payload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw().serialize(serializer)
    }
}

/// The error of a body that is not an event, or whose data does not match its event type.
///
/// Neither `Display` nor `Debug` shows the content of the body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseError {
    /// The type of the event, if it was found.
    pub kind: Option<String>,
    /// The id of the event, if it was found.
    pub event_id: Option<String>,
    /// The JSON path of the error, such as `data.resource.createdAt`; `.` for the root.
    pub path: String,
    /// The value that was expected there. Never holds the actual value.
    pub reason: String,
    body: Vec<u8>,
}

impl ParseError {
    /// Returns the body that was parsed.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Creates an error about the whole body.
    pub(crate) fn root(body: &[u8], reason: impl Into<String>) -> Self {
        Self {
            kind: None,
            event_id: None,
            path: ".".to_owned(),
            reason: reason.into(),
            body: body.to_vec(),
        }
    }

    /// Creates an error about a part of the body; `prefix` is the JSON path of the part.
    pub(crate) fn at(body: &[u8], prefix: &str, error: &PathError) -> Self {
        let path = match (prefix, error.path()) {
            ("", inner) => inner.to_owned(),
            (prefix, ".") => prefix.to_owned(),
            (prefix, inner) => format!("{prefix}.{inner}"),
        };
        Self {
            path,
            ..Self::root(body, error.reason())
        }
    }

    pub(crate) fn with_envelope(self, envelope: EnvelopeFields) -> Self {
        Self {
            kind: Some(envelope.kind),
            event_id: envelope.id,
            ..self
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Some(kind) => write!(f, "the event {:?}", safe_id(kind))?,
            None => f.write_str("the body")?,
        }
        if let Some(id) = &self.event_id {
            write!(f, " {:?}", safe_id(id))?;
        }
        write!(f, " cannot be parsed at `{}`: {}", self.path, self.reason)
    }
}

impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseError")
            .field("kind", &self.kind.as_deref().map(safe_id))
            .field("event_id", &self.event_id.as_deref().map(safe_id))
            .field("path", &self.path)
            .field("reason", &self.reason)
            .field("body", &format_args!("<{} bytes>", self.body.len()))
            .finish()
    }
}

impl std::error::Error for ParseError {}

/// Parses a trusted body: one that was verified, or that comes from the API.
///
/// An event of an unknown type is the variant `Unknown` of its family and keeps its JSON.
///
/// # Errors
///
/// Returns a [`ParseError`] if the body is not a JSON object with a `type`, or if the data
/// does not match a known event type.
pub fn parse(body: &[u8]) -> Result<Payload, ParseError> {
    // UTF-8 is validated once, so that serde_json does not validate each string.
    let text =
        std::str::from_utf8(body).map_err(|_| ParseError::root(body, "the body is not UTF-8"))?;
    if let Ok(TypeFirst { parts, data }) = serde_json::from_str(text) {
        return Ok(Payload::Event(data.with(parts.envelope(text.into()))));
    }
    by_shape(text, body)
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
    fn envelope(self, raw: Box<str>) -> EnvelopeFields {
        let Self {
            id,
            api_version,
            created_at,
            kind,
        } = self;
        EnvelopeFields {
            id,
            api_version,
            created_at,
            kind,
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
struct OptionalTimestamp(
    #[serde(deserialize_with = "crate::values::lenient::optional_timestamp")] Option<DateTime<Utc>>,
);

/// The keys of an envelope in all families.
#[derive(serde::Deserialize)]
struct Head<'a> {
    id: Option<String>,
    #[serde(rename = "apiVersion")]
    api_version: Option<String>,
    #[serde(
        rename = "createdAt",
        default,
        deserialize_with = "crate::values::lenient::optional_timestamp"
    )]
    created_at: Option<DateTime<Utc>>,
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(borrow)]
    object: Option<&'a RawValue>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

/// The keys of `data` that determine the family. The API version does not determine it.
#[derive(Default, serde::Deserialize)]
struct Shape<'a> {
    #[serde(borrow)]
    resource: Option<&'a RawValue>,
    #[serde(borrow)]
    object: Option<&'a RawValue>,
}

fn by_shape(text: &str, body: &[u8]) -> Result<Payload, ParseError> {
    let mut head: Head<'_> = derived(text).map_err(|error| ParseError::at(body, "", &error))?;
    let mut data_path = "data";
    if head.data.is_none()
        && let Some(nested) = head.object.filter(|object| object.get().starts_with('{'))
    {
        // Some deliveries hold the whole event under `object`.
        let inner: Head<'_> =
            derived(nested.get()).map_err(|error| ParseError::at(body, "object", &error))?;
        data_path = "object.data";
        head = Head {
            id: head.id.or(inner.id),
            api_version: head.api_version.or(inner.api_version),
            created_at: head.created_at.or(inner.created_at),
            kind: head.kind.or(inner.kind),
            object: inner.object,
            data: inner.data,
        };
    }
    let Some(kind) = head.kind else {
        return Err(ParseError::root(body, "the event has no `type`"));
    };
    let envelope = EnvelopeFields {
        id: head.id,
        api_version: head.api_version,
        created_at: head.created_at,
        kind,
        raw: text.into(),
    };
    let data = head.data.map_or("null", RawValue::get);
    let shape: Shape<'_> = serde_json::from_str(data).unwrap_or_default();
    let is_legacy = shape.resource.is_none()
        && (shape.object.is_some() || !Event::KNOWN.contains(&envelope.kind.as_str()))
        && (shape.object.is_some() || legacy::Event::KNOWN.contains(&envelope.kind.as_str()));
    if is_legacy {
        let (object, path) = match shape.object {
            Some(object) => (object.get(), format!("{data_path}.object")),
            None => (data, data_path.to_owned()),
        };
        return legacy::Event::read(envelope, object)
            .map(Payload::Legacy)
            .map_err(|(envelope, error)| {
                ParseError::at(body, &path, &error).with_envelope(envelope)
            });
    }
    Event::read(envelope, data)
        .map(Payload::Event)
        .map_err(|(envelope, error)| {
            ParseError::at(body, data_path, &error).with_envelope(envelope)
        })
}
