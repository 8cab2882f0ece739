//! The webhook operations of the API version 2026-03-30, which is in open beta.
//!
//! ```no_run
//! use quo_sdk::Client;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let webhooks = Client::from_env()?.webhooks();
//! let created = webhooks
//!     .create()
//!     .url("https://example.com/quo")
//!     .events(["message.received", "call.completed"])
//!     .send()
//!     .await?;
//! // Returned only here and by rotation: store `created.key.expose_secret()`.
//! let key = created.key.signing_key()?;
//!
//! let test = webhooks.send_test_event(&created.id);
//! test.event_type("message.received").send().await?;
//! let mut deliveries = webhooks.list_deliveries(&created.id).stream();
//! while let Some(delivery) = deliveries.try_next().await? {
//!     println!("{} {} {}", delivery.id, delivery.event_type, delivery.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every request sends the API version in two headers, the one of the beta and the one of the
//! released version. [`webhook`](crate::webhook) verifies and parses the deliveries.

pub use crate::generated::webhooks::{OPERATIONS, Webhooks, builder, types};

use serde_json::{Value, json};

use crate::webhook::{ParseError, Payload, parse};
use types::{Attempt, DeliveryDetail, TestEvent};

impl TestEvent {
    /// Parses the sample as the event that your endpoint receives.
    ///
    /// # Errors
    ///
    /// Returns a [`ParseError`] if the data does not match a known event type.
    pub fn payload(&self) -> Result<Payload, ParseError> {
        let Self {
            id,
            api_version,
            created_at,
            type_,
            data,
            // A field that is added is no part of the event.
            ..
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
    /// Parses the request body of the delivery as the event that your endpoint received.
    ///
    /// The service returns either the whole event or only its `data`. In the second case, the
    /// type, id and time come from the delivery.
    ///
    /// # Errors
    ///
    /// Returns a [`ParseError`] if the body is not an event, or if the data does not match a
    /// known event type.
    pub fn payload(&self) -> Result<Payload, ParseError> {
        let body = &self.request_body;
        let is_data = body.get("type").is_none() && body.get("resource").is_some();
        if !is_data {
            return parse_value(body);
        }
        parse_value(&json!({
            "id": self.event_id,
            "createdAt": self.created_at,
            "type": self.event_type,
            "data": body,
        }))
    }
}

impl Attempt {
    /// Returns the HTTP status of the response of your endpoint, or `None` without a response.
    pub fn http_status(&self) -> Option<u16> {
        let code = u16::try_from(self.response_status_code?).ok()?;
        (code != 0).then_some(code)
    }
}

fn parse_value(event: &Value) -> Result<Payload, ParseError> {
    parse(event.to_string().as_bytes())
}
