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

use chrono::{DateTime, Utc};
use serde_json::value::RawValue;

pub use crate::generated::allo_events::*;

use crate::values::json_path::derived;
use crate::webhook::ParseError;
use crate::webhook::envelope::EnvelopeFields;

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
    version: Option<String>,
    #[serde(
        default,
        deserialize_with = "crate::values::lenient::optional_timestamp"
    )]
    timestamp: Option<DateTime<Utc>>,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
    /// The name of `data` in the oldest edition.
    #[serde(borrow)]
    body: Option<&'a RawValue>,
}

/// Parses a body that is already trusted.
///
/// An event of an unknown topic is [`Event::Unknown`] and keeps its JSON.
///
/// # Errors
///
/// Returns a [`ParseError`] if the body is not a JSON object with a `topic`, or if the data
/// does not match a known topic.
pub fn parse(body: &[u8]) -> Result<Event, ParseError> {
    let text =
        std::str::from_utf8(body).map_err(|_| ParseError::root(body, "the body is not UTF-8"))?;
    let head: Head<'_> = derived(text).map_err(|error| ParseError::at(body, "", &error))?;
    let Some(topic) = head.topic else {
        return Err(ParseError::root(body, "the event has no `topic`"));
    };
    let envelope = EnvelopeFields {
        id: None,
        api_version: head.version,
        created_at: head.timestamp,
        kind: topic,
        raw: text.into(),
    };
    let (data, path) = match (head.data, head.body) {
        (None, Some(body)) => (body.get(), "body"),
        (data, _) => (data.map_or("null", RawValue::get), "data"),
    };
    Event::read(envelope, data)
        .map_err(|(envelope, error)| ParseError::at(body, path, &error).with_envelope(envelope))
}
