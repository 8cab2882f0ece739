//! The webhooks of the API version 2026-03-30, in open beta when this was written.
//!
//! ```no_run
//! use quo_sdk::{Client, beta::types::CreateWebhook};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let webhooks = Client::from_env()?.webhooks();
//! let webhook = CreateWebhook::builder()
//!     .url("https://example.com/quo")
//!     .events(["message.received", "call.completed"]);
//! let created = webhooks.create().body(webhook).send().await?;
//! // The only answer that has it: store `created.key.expose_secret()`.
//! let key = created.key.signing_key()?;
//!
//! let test = webhooks.send_test_event().webhook_id(&created.id);
//! test.body_map(|test| test.event_type("message.received")).send().await?;
//! let mut deliveries = webhooks.list_deliveries().webhook_id(&created.id).stream();
//! while let Some(delivery) = deliveries.try_next().await? {
//!     println!("{} {} {}", delivery.id, delivery.event_type, delivery.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every call sends the API version under both of its header names, that of the
//! beta and that of the released version. What arrives at the webhooks is read by
//! [`webhook`](crate::webhook).

pub use crate::generated::webhooks::{OPERATIONS, Webhooks, builder, types};

use serde_json::{Value, json};

use crate::webhook::{ParseError, Payload, parse};
use types::{Attempt, DeliveryDetail, TestEvent};

impl TestEvent {
    /// The sample as the event that your endpoint receives.
    ///
    /// # Errors
    ///
    /// [`ParseError`] if it is of a known type and does not fit it.
    pub fn payload(&self) -> Result<Payload, ParseError> {
        let Self {
            id,
            api_version,
            created_at,
            type_,
            data,
        } = self;
        parse_value(&json!({
            "id": id,
            "apiVersion": api_version,
            "createdAt": created_at,
            "type": type_,
            "data": data,
        }))
    }
}

impl DeliveryDetail {
    /// What was sent, as the event that your endpoint received.
    ///
    /// The service shows either the whole event or what it has under `data`. In
    /// the second case type, id and time are those of the delivery.
    ///
    /// # Errors
    ///
    /// [`ParseError`] if it is no event, or of a known type and does not fit it.
    pub fn payload(&self) -> Result<Payload, ParseError> {
        let sent = &self.request_body;
        let is_data = sent.get("type").is_none() && sent.get("resource").is_some();
        if !is_data {
            return parse_value(sent);
        }
        parse_value(&json!({
            "id": self.event_id,
            "createdAt": self.created_at,
            "type": self.event_type,
            "data": sent,
        }))
    }
}

impl Attempt {
    /// The HTTP status of the endpoint's answer, if there was an answer.
    pub fn http_status(&self) -> Option<u16> {
        let code = u16::try_from(self.response_status_code?).ok()?;
        (code != 0).then_some(code)
    }
}

fn parse_value(event: &Value) -> Result<Payload, ParseError> {
    parse(event.to_string().as_bytes())
}
