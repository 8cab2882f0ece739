//! Deliveries of [Allo](https://www.withallo.com), another phone service whose webhooks often
//! arrive beside Quo's.
//!
//! Version 1 has no signature and nothing that identifies a delivery: what remains is HTTPS and an
//! address that nobody can guess. To spot a duplicate, compare topic and `data.id`, which calls
//! and texts have. Version 2 is signed as Quo's deliveries are: verify it with a
//! [`Verifier`](crate::webhook::Verifier), then read it here.
//!
//! The payloads of version 1 were documented in several editions, with other names and envelopes;
//! one tidy type stands for all of them.

use chrono::{DateTime, Utc};
use serde_json::value::RawValue;

pub use crate::generated::allo_events::*;

use crate::values::json_path::derived;
use crate::webhook::ParseError;
use crate::webhook::envelope::EnvelopeFields;

impl Event {
    /// The event's topic, as it was sent.
    pub fn topic(&self) -> &str {
        self.kind()
    }
}

/// The keys of an envelope, whatever the edition.
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
    /// What the oldest edition calls `data`.
    #[serde(borrow)]
    body: Option<&'a RawValue>,
}

/// Reads a body that is trusted already.
///
/// An event of an unknown topic is no error: it is [`Event::Unknown`], and keeps its JSON.
///
/// # Errors
///
/// The body is no JSON object with a `topic`, or it has a known topic and does not fit it.
pub fn parse(body: &[u8]) -> Result<Event, ParseError> {
    let text =
        std::str::from_utf8(body).map_err(|_| ParseError::whole(body, "the body is no UTF-8"))?;
    let head: Head<'_> = derived(text).map_err(|error| ParseError::misfit(body, "", &error))?;
    let Some(topic) = head.topic else {
        return Err(ParseError::whole(body, "the event has no `topic`"));
    };
    let envelope = EnvelopeFields {
        id: None,
        api_version: head.version,
        created_at: head.timestamp,
        kind: topic,
        raw: text.into(),
    };
    let (data, place) = match (head.data, head.body) {
        (None, Some(body)) => (body.get(), "body"),
        (data, _) => (data.map_or("null", RawValue::get), "data"),
    };
    Event::read(envelope, data)
        .map_err(|(envelope, error)| ParseError::misfit(body, place, &error).of(envelope))
}
