//! Parses an event whose family is determined by the keys of its data.

use chrono::{DateTime, Utc};
use serde::de::Deserialize;
use serde_json::value::RawValue;

use super::envelope::EnvelopeFields;
use super::payload::OptionalTimestamp;
use super::{Event, ParseError, Payload, legacy};
use crate::values::json_path::derived;
use crate::values::object::ObjectOnly;
use crate::values::raw_json::RawJson;

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

pub(super) fn by_shape(text: &str) -> Result<Payload, ParseError> {
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
        raw: RawJson::of_document(text),
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
        let mut error = ParseError::root(text.as_bytes(), "missing field `object`");
        data_path.clone_into(&mut error.path);
        return Err(error.with_envelope(envelope));
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
