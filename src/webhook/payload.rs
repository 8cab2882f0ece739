//! From a trusted body to a typed event.
//!
//! Three outcomes are kept apart: an event of a known type; an event of a type
//! that nobody here knows, with its JSON; and a body that does not fit, with its
//! place and its bytes.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::envelope::EnvelopeFields;
use super::events::EventData;
use super::{Event, legacy};
use crate::values::json_path::{PathError, derived};
use crate::values::redact::safe_id;

/// What was delivered.
///
/// Serialises as it was sent, every key of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Payload {
    /// An event of the API version 2026-03-30.
    Event(Event),
    /// An event of the webhooks before it.
    Legacy(legacy::Event),
}

impl Payload {
    /// The event's type, as it was sent.
    pub fn kind(&self) -> &str {
        match self {
            Self::Event(event) => event.kind(),
            Self::Legacy(event) => event.kind(),
        }
    }

    /// The event's id.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Event(event) => event.id(),
            Self::Legacy(event) => event.id(),
        }
    }

    /// When the event happened. Deliveries arrive in any order.
    pub fn created_at(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Event(event) => event.created_at(),
            Self::Legacy(event) => event.created_at(),
        }
    }

    /// Whether this version of the crate knows the event's type.
    pub fn is_known(&self) -> bool {
        match self {
            Self::Event(event) => event.is_known(),
            Self::Legacy(event) => event.is_known(),
        }
    }

    /// The whole event, as it was sent.
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

/// A body that is no event, or an event of a known type that does not fit.
///
/// Neither `Display` nor `Debug` shows what was in the body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseError {
    /// The event's type, if the body got as far as having one.
    pub kind: Option<String>,
    /// The event's id, if there is one.
    pub event_id: Option<String>,
    /// Where it does not fit, such as `data.resource.createdAt`; `.` for the whole.
    pub path: String,
    /// What was expected there. Holds no value.
    pub reason: String,
    body: Vec<u8>,
}

impl ParseError {
    /// The body, as it was given.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// A body that is not even an envelope.
    pub(crate) fn whole(body: &[u8], reason: impl Into<String>) -> Self {
        Self {
            kind: None,
            event_id: None,
            path: ".".to_owned(),
            reason: reason.into(),
            body: body.to_vec(),
        }
    }

    /// A part that does not fit; `prefix` is the path of the part.
    pub(crate) fn misfit(body: &[u8], prefix: &str, error: &PathError) -> Self {
        let path = match (prefix, error.path()) {
            ("", inner) => inner.to_owned(),
            (prefix, ".") => prefix.to_owned(),
            (prefix, inner) => format!("{prefix}.{inner}"),
        };
        Self {
            path,
            ..Self::whole(body, error.reason())
        }
    }

    pub(crate) fn of(self, envelope: EnvelopeFields) -> Self {
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
        write!(f, " cannot be read at `{}`: {}", self.path, self.reason)
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

/// Reads a body that is trusted already: one that was verified, or that came
/// from the service's own list of deliveries.
///
/// An event of an unknown type is no error: it is `Unknown` in its family, and
/// keeps its JSON.
///
/// # Errors
///
/// The body is no JSON object with a `type`, or it has a known type and does
/// not fit it.
pub fn parse(body: &[u8]) -> Result<Payload, ParseError> {
    // Checked once here, strings are not checked again one by one.
    let text =
        std::str::from_utf8(body).map_err(|_| ParseError::whole(body, "the body is no UTF-8"))?;
    if let Ok(Straight { parts, data }) = serde_json::from_str(text) {
        return Ok(Payload::Event(data.with(parts.envelope(text.into()))));
    }
    by_shape(text, body)
}

/// The envelope, when it is read in passing.
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

/// An event of the new family, of a known type, with its type before its data:
/// what the service sends. Everything else takes the longer way.
struct Straight {
    parts: Parts,
    data: EventData,
}

impl<'de> Deserialize<'de> for Straight {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(StraightVisitor)
    }
}

struct StraightVisitor;

impl<'de> Visitor<'de> for StraightVisitor {
    type Value = Straight;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Straight, A::Error> {
        let other = || de::Error::custom("not the straight form");
        let (mut parts, mut data, mut seen) = (Parts::default(), None, [false; 4]);
        while let Some(key) = map.next_key::<&str>()? {
            let first =
                |index: usize, seen: &mut [bool; 4]| !std::mem::replace(&mut seen[index], true);
            match key {
                "type" if first(0, &mut seen) => parts.kind = map.next_value()?,
                "id" if first(1, &mut seen) => parts.id = map.next_value()?,
                "createdAt" if first(2, &mut seen) => parts.created_at = map.next_value::<At>()?.0,
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
        Ok(Straight {
            parts,
            data: data.ok_or_else(other)?,
        })
    }
}

/// A time that may be null.
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct At(
    #[serde(deserialize_with = "crate::values::lenient::optional_timestamp")] Option<DateTime<Utc>>,
);

/// The keys of an envelope, whatever the family.
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

/// What `data` holds, which tells the families apart. The version does not.
#[derive(Default, serde::Deserialize)]
struct Shape<'a> {
    #[serde(borrow)]
    resource: Option<&'a RawValue>,
    #[serde(borrow)]
    object: Option<&'a RawValue>,
}

fn by_shape(text: &str, body: &[u8]) -> Result<Payload, ParseError> {
    let mut head: Head<'_> = derived(text).map_err(|error| ParseError::misfit(body, "", &error))?;
    let mut place = "data";
    if head.data.is_none()
        && let Some(nested) = head.object.filter(|object| object.get().starts_with('{'))
    {
        // Some deliveries hold the whole event one level down.
        let inner: Head<'_> =
            derived(nested.get()).map_err(|error| ParseError::misfit(body, "object", &error))?;
        place = "object.data";
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
        return Err(ParseError::whole(body, "the event has no `type`"));
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
            Some(object) => (object.get(), format!("{place}.object")),
            None => (data, place.to_owned()),
        };
        return legacy::Event::read(envelope, object)
            .map(Payload::Legacy)
            .map_err(|(envelope, error)| ParseError::misfit(body, &path, &error).of(envelope));
    }
    Event::read(envelope, data)
        .map(Payload::Event)
        .map_err(|(envelope, error)| ParseError::misfit(body, place, &error).of(envelope))
}
