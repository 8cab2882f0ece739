//! Deliveries of [Allo](https://www.withallo.com), a phone service that is often used together
//! with Quo.
//!
//! Version 1 has neither a signature nor a delivery id. Use HTTPS and a URL that cannot be
//! guessed. To find duplicates, compare the topic and `data.id`, which calls and messages have.
//! Version 2 is signed by the standard scheme: verify it with a
//! [`Verifier`](crate::webhook::Verifier), then parse it here.
//!
//! The payloads of version 1 are documented in several editions, with different names and
//! envelopes. One type covers all of them.

use serde_json::value::RawValue;

pub use crate::generated::allo_events::*;

use crate::values::json_path::derived;
use crate::values::object::ObjectOnly;
use crate::webhook::ParseError;
use crate::webhook::envelope::EnvelopeFields;
use crate::webhook::payload::{optional_field, optional_time, raw};

impl Event {
    /// Returns the topic of the event, as it was sent.
    pub fn topic(&self) -> &str {
        self.kind()
    }
}

/// The keys of an envelope in all editions.
#[derive(serde::Deserialize)]
struct Head<'a> {
    topic: Option<String>,
    #[serde(borrow)]
    version: Option<&'a RawValue>,
    #[serde(borrow)]
    timestamp: Option<&'a RawValue>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
    /// The name of `data` in the oldest edition.
    #[serde(borrow)]
    body: Option<&'a RawValue>,
}

/// Parses a body that is already trusted.
///
/// An event of an unknown topic is [`Event::Unknown`] and keeps its JSON. An optional field in an
/// undocumented form is left out and listed in [`Event::unread`].
///
/// # Errors
///
/// Returns a [`ParseError`] if the body is not one JSON object with a `topic`, or if a required
/// field of a known topic is missing or does not match.
pub fn parse(body: &[u8]) -> Result<Event, ParseError> {
    let text =
        std::str::from_utf8(body).map_err(|_| ParseError::root(body, "the body is not UTF-8"))?;
    let ObjectOnly(head): ObjectOnly<Head<'_>> =
        derived(text).map_err(|error| ParseError::at(text, text, "", &error))?;
    let Some(topic) = head.topic else {
        return Err(ParseError::root(body, "the event has no `topic`"));
    };
    let mut unread = Vec::new();
    let envelope = EnvelopeFields {
        event_id: None,
        api_version: optional_field(head.version, "version", &mut unread),
        event_created_at: optional_time(head.timestamp, "timestamp", &mut unread),
        kind: topic,
        deep_link: None,
        unread,
        raw: raw(text)?,
    };
    let (data, path) = match (head.data, head.body) {
        (None, Some(body)) => (body.get(), "body"),
        (data, _) => (data.map_or("null", RawValue::get), "data"),
    };
    Event::read(envelope, path, data).map_err(|(envelope, error)| {
        ParseError::at(text, data, path, &error).with_envelope(envelope)
    })
}
