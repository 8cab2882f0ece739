//! Webhooks of the API version 2026-03-30.

use std::time::Duration;

use serde_json::json;

use super::{find, listed, new, owner};
use crate::error_response::ErrorResponse;
use crate::operations::output::Output;
use crate::spec::Input;
use crate::state::{System, Transaction};
use quo_sdk::webhook::Secret;

/// The maximum number of webhooks in a workspace.
const MAX_WEBHOOKS: usize = 50;

/// The length of a key, in bytes.
const KEY_LENGTH: usize = 24;

/// The time for which the previous key signs too after a rotation. Quo does not document
/// it; this is the value of Svix.
const OVERLAP: Duration = Duration::from_secs(24 * 60 * 60);

pub(in super::super) fn list(tx: &mut Transaction<'_>, _: &Input) -> Result<Output, ErrorResponse> {
    listed(tx.state(), |webhook| webhook.system == System::Dated)
}

pub(in super::super) fn get(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    Output::data(find(tx.state(), System::Dated, input.path("webhookId"))?.body())
}

pub(in super::super) fn create(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let state = tx.state();
    let webhooks = state.webhooks.iter();
    if webhooks
        .filter(|webhook| webhook.system == System::Dated)
        .count()
        >= MAX_WEBHOOKS
    {
        // The service does not document its response to the 51st webhook.
        return Err(ErrorResponse::invalid(format!(
            "A workspace can have {MAX_WEBHOOKS} webhooks"
        )));
    }
    let user_id = owner(state, None)?;
    let (id, key) = (tx.new_numeric_id(), new_key(tx));
    let webhook = new(tx, input, (System::Dated, id, user_id, key))?;
    let mut body = webhook.body();
    // Only this response and that of a rotation contain the key.
    body["key"] = json!(webhook.key.expose_secret());
    tx.put(webhook);
    Output::data(body)
}

pub(in super::super) fn update(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let mut webhook = find(tx.state(), System::Dated, input.path("webhookId"))?.clone();
    if input.body.as_object().is_none_or(|body| body.is_empty()) {
        return Err(ErrorResponse::field_error(
            "",
            "Expected at least one property",
        ));
    }
    if let Some(given) = input.field("url") {
        webhook.url = super::url(given)?;
    }
    if let Some(events) = super::texts(input, "events") {
        webhook.events = events;
    }
    if input.body.get("resourceIds").is_some() {
        let named = super::texts(input, "resourceIds");
        webhook.resource_ids = super::resources(tx.state(), named)?;
    }
    if let Some(label) = input.body.get("label") {
        webhook.label = label.as_str().map(str::to_owned);
    }
    if let Some(status) = super::status(input) {
        webhook.status = status;
    }
    webhook.updated_at = tx.now();
    let body = webhook.body();
    tx.put(webhook);
    Output::data(body)
}

pub(in super::super) fn delete(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let id = find(tx.state(), System::Dated, input.path("webhookId"))?
        .id
        .clone();
    super::remove(tx, &id);
    Output::empty()
}

pub(in super::super) fn rotate(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let mut webhook = find(tx.state(), System::Dated, input.path("webhookId"))?.clone();
    let key = new_key(tx);
    let body = json!({ "key": key.expose_secret() });
    let before = std::mem::replace(&mut webhook.key, key);
    webhook.previous_key = Some((before, tx.now().plus(OVERLAP)));
    webhook.updated_at = tx.now();
    tx.put(webhook);
    Output::data(body)
}

fn new_key(tx: &mut Transaction<'_>) -> Secret {
    Secret::from(format!("whsec_{}", tx.new_key(KEY_LENGTH)))
}
