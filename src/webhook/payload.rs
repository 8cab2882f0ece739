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
use crate::values::object::ObjectOnly;
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
    /// The value that was expected there, with the line and column in the body. Never holds the
    /// actual value.
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

    /// Creates an error about `part` of the body; `prefix` is the JSON path of the part.
    pub(crate) fn at(body: &str, part: &str, prefix: &str, error: &PathError) -> Self {
        let path = match (prefix, error.path()) {
            ("", inner) => inner.to_owned(),
            (prefix, ".") => prefix.to_owned(),
            (prefix, inner) => format!("{prefix}.{inner}"),
        };
        Self {
            path,
            ..Self::root(body.as_bytes(), error.reason_in(body, part))
        }
    }

    pub(crate) fn with_envelope(self, envelope: EnvelopeFields) -> Self {
        Self {
            kind: Some(envelope.kind),
            event_id: envelope.event_id,
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

/// Returns the id of the event in a body, if it has one.
pub(super) fn event_id(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let ObjectOnly(head): ObjectOnly<Head<'_>> = serde_json::from_str(text).ok()?;
    let nested = head.object.and_then(|object| {
        let inner: ObjectOnly<Head<'_>> = serde_json::from_str(object.get()).ok()?;
        inner.0.id
    });
    let id: Option<String> = serde_json::from_str(head.id.or(nested)?.get()).ok()?;
    id.filter(|id| !id.is_empty())
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
struct OptionalTimestamp(
    #[serde(deserialize_with = "crate::values::lenient::optional_timestamp")] Option<DateTime<Utc>>,
);

/// The keys of an envelope in all families.
#[derive(serde::Deserialize)]
struct Head<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow, rename = "apiVersion")]
    api_version: Option<&'a RawValue>,
    #[serde(borrow, rename = "createdAt")]
    created_at: Option<&'a RawValue>,
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(borrow)]
    object: Option<&'a RawValue>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

/// The keys of `data` beside the resource, and those that determine the family. The API version
/// does not determine it.
#[derive(Default, serde::Deserialize)]
struct Shape<'a> {
    #[serde(borrow)]
    resource: Option<&'a RawValue>,
    #[serde(borrow)]
    object: Option<&'a RawValue>,
    #[serde(borrow, rename = "deepLink")]
    deep_link: Option<&'a RawValue>,
}

/// Reads an optional field of an envelope. One that does not match is `None`, and its path is
/// added to `unread`.
pub(crate) fn optional_field<'a, T: Deserialize<'a>>(
    json: Option<&'a RawValue>,
    path: &str,
    unread: &mut Vec<String>,
) -> Option<T> {
    let json = json?;
    match serde_json::from_str(json.get()) {
        Ok(value) => value,
        Err(_) => {
            unread.push(path.to_owned());
            None
        }
    }
}

/// A timestamp of an envelope, or null.
pub(crate) fn optional_time(
    json: Option<&RawValue>,
    path: &str,
    unread: &mut Vec<String>,
) -> Option<DateTime<Utc>> {
    optional_field::<OptionalTimestamp>(json, path, unread)?.0
}

fn by_shape(text: &str) -> Result<Payload, ParseError> {
    let ObjectOnly(mut head): ObjectOnly<Head<'_>> =
        derived(text).map_err(|error| ParseError::at(text, text, "", &error))?;
    let mut data_path = "data";
    if head.data.is_none()
        && let Some(nested) = head.object.filter(|object| object.get().starts_with('{'))
    {
        // Some deliveries hold the whole event under `object`.
        let nested = nested.get();
        let ObjectOnly(inner): ObjectOnly<Head<'_>> =
            derived(nested).map_err(|error| ParseError::at(text, nested, "object", &error))?;
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
        return Err(ParseError::root(text.as_bytes(), "the event has no `type`"));
    };
    let mut unread = Vec::new();
    let mut envelope = EnvelopeFields {
        event_id: optional_field(head.id, "id", &mut unread),
        api_version: optional_field(head.api_version, "apiVersion", &mut unread),
        event_created_at: optional_time(head.created_at, "createdAt", &mut unread),
        kind,
        deep_link: None,
        unread,
        raw: raw(text)?,
    };
    let data = head.data.map_or("null", RawValue::get);
    let is_event = Event::KNOWN.contains(&envelope.kind.as_str());
    let is_legacy = legacy::Event::KNOWN.contains(&envelope.kind.as_str());
    let shape = match derived::<ObjectOnly<Shape<'_>>>(data) {
        Ok(ObjectOnly(shape)) => shape,
        // The data of an unknown event has any form.
        Err(_) if !is_event && !is_legacy => Shape::default(),
        Err(error) => {
            return Err(ParseError::at(text, data, data_path, &error).with_envelope(envelope));
        }
    };
    let is_legacy = match shape.object {
        Some(_) => shape.resource.is_none(),
        None => shape.resource.is_none() && is_legacy && !is_event,
    };
    if !is_legacy {
        return Event::read(envelope, data_path, data)
            .map(Payload::Event)
            .map_err(|(envelope, error)| {
                ParseError::at(text, data, data_path, &error).with_envelope(envelope)
            });
    }
    let Some(object) = shape.object.map(RawValue::get) else {
        let error = ParseError::root(text.as_bytes(), "missing field `object`");
        let path = data_path.to_owned();
        return Err(ParseError { path, ..error }.with_envelope(envelope));
    };
    let link_path = format!("{data_path}.deepLink");
    envelope.deep_link = optional_field(shape.deep_link, &link_path, &mut envelope.unread);
    let object_path = format!("{data_path}.object");
    legacy::Event::read(envelope, &object_path, object)
        .map(Payload::Legacy)
        .map_err(|(envelope, error)| {
            ParseError::at(text, object, &object_path, &error).with_envelope(envelope)
        })
}
