//! Deliveries of [Allo](https://www.withallo.com), a phone service that is often used together
//! with Quo.
//!
//! Version 1 has neither a signature nor a delivery id. Use HTTPS and a URL that cannot be
//! guessed. [`Event::dangerously_unverified_key`] returns a key that finds duplicates.
//!
//! Version 2 is signed by the standard scheme: verify it with a
//! [`Verifier`](crate::webhook::Verifier), then parse it here. Find duplicates by
//! [`Verified::dedupe_key`](crate::webhook::Verified::dedupe_key), which contains the `webhook-id`.
//!
//! The payloads of version 1 are documented in several editions, with different names and
//! envelopes. One type covers all of them.

use serde_json::value::RawValue;

pub use crate::generated::allo_events::*;

use crate::values::json_path::derived;
use crate::values::object::ObjectOnly;
use crate::values::raw_json::RawJson;
use crate::webhook::ParseError;
use crate::webhook::by_shape::{optional_field, optional_time};
use crate::webhook::dedupe::DedupeKey;
use crate::webhook::dedupe::key::hash;
use crate::webhook::envelope::EnvelopeFields;

impl Event {
    /// Returns the topic of the event, as it was sent.
    pub fn topic(&self) -> &str {
        self.kind()
    }

    /// Returns a key of an unsigned event, for deliveries of version 1.
    ///
    /// It contains the endpoint, the topic and `data.id`, because one call has several topics. For
    /// contacts, and without an id, it contains the hash of the body instead of the id: two
    /// changes of a contact are two events with the same id.
    ///
    /// **An attacker with your URL and a guessed id can block that event.** For version 2, use
    /// [`Verified::dedupe_key`](crate::webhook::Verified::dedupe_key).
    pub fn dangerously_unverified_key(&self, endpoint: &str) -> DedupeKey {
        let id = match self {
            Self::CallReceived(call) => call.id.as_deref(),
            Self::SmsReceived(message) | Self::SmsSent(message) => message.id.as_deref(),
            _ => None,
        };
        let topic = self.topic();
        let id = match id.filter(|id| !id.is_empty()) {
            Some(id) => format!("{}:{topic}:id:{id}", topic.len()),
            None => {
                let hash = hash(self.raw().get().as_bytes());
                format!("{}:{topic}:body:{hash}", topic.len())
            }
        };
        DedupeKey::dangerously_unverified(endpoint, &id)
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
        raw: RawJson::of_document(text),
    };
    let (data, path) = match (head.data, head.body) {
        (None, Some(body)) => (body.get(), "body"),
        (data, _) => (data.map_or("null", RawValue::get), "data"),
    };
    Event::read(envelope, path, data).map_err(|(envelope, error)| {
        ParseError::at(text, data, path, &error).with_envelope(envelope)
    })
}
