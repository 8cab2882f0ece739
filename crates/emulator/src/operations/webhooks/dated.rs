//! Webhooks of the API version 2026-03-30.

use std::time::Duration;

use serde_json::json;

use super::{Answer, Input, Refusal, System, Transaction, find, listed, new, owner};
use quo_sdk::webhook::Secret;

/// How many a workspace can have.
const MOST: usize = 50;

/// Bytes of a key.
const KEY: usize = 24;

/// How long the key before a rotation signs too. Quo does not say; this is what Svix does
/// for it elsewhere.
const OVERLAP: Duration = Duration::from_secs(24 * 60 * 60);

pub(in super::super) fn list(work: &mut Transaction<'_>, _: &Input) -> Result<Answer, Refusal> {
    listed(work.state(), |webhook| webhook.system == System::Dated)
}

pub(in super::super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    Answer::data(find(work.state(), System::Dated, input.path("webhookId"))?.body())
}

pub(in super::super) fn create(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let state = work.state();
    let webhooks = state.webhooks.iter();
    if webhooks
        .filter(|webhook| webhook.system == System::Dated)
        .count()
        >= MOST
    {
        // What the service says to the 51st is not documented.
        return Err(Refusal::invalid(format!(
            "A workspace can have {MOST} webhooks"
        )));
    }
    let user_id = owner(state, None)?;
    let (id, key) = (work.draw_digits(), new_key(work));
    let webhook = new(work, input, (System::Dated, id, user_id, key))?;
    let mut body = webhook.body();
    // The only answer that has it, besides that of a rotation.
    body["key"] = json!(webhook.key.expose_secret());
    work.put(webhook);
    Answer::data(body)
}

pub(in super::super) fn update(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let mut webhook = find(work.state(), System::Dated, input.path("webhookId"))?.clone();
    if input.body.as_object().is_none_or(|body| body.is_empty()) {
        return Err(Refusal::mismatch("", "Expected at least one property"));
    }
    if let Some(given) = input.field("url") {
        webhook.url = super::url(given)?;
    }
    if let Some(events) = super::texts(input, "events") {
        webhook.events = events;
    }
    if input.body.get("resourceIds").is_some() {
        let named = super::texts(input, "resourceIds");
        webhook.resource_ids = super::resources(work.state(), named)?;
    }
    if let Some(label) = input.body.get("label") {
        webhook.label = label.as_str().map(str::to_owned);
    }
    if let Some(status) = super::status(input) {
        webhook.status = status;
    }
    webhook.updated_at = work.now();
    let body = webhook.body();
    work.put(webhook);
    Answer::data(body)
}

pub(in super::super) fn delete(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let id = find(work.state(), System::Dated, input.path("webhookId"))?
        .id
        .clone();
    super::remove(work, &id);
    Answer::empty()
}

pub(in super::super) fn rotate(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let mut webhook = find(work.state(), System::Dated, input.path("webhookId"))?.clone();
    let key = new_key(work);
    let body = json!({ "key": key.expose_secret() });
    let before = std::mem::replace(&mut webhook.key, key);
    webhook.previous_key = Some((before, work.now().plus(OVERLAP)));
    webhook.updated_at = work.now();
    work.put(webhook);
    Answer::data(body)
}

fn new_key(work: &mut Transaction<'_>) -> Secret {
    Secret::from(format!("whsec_{}", work.draw_key(KEY)))
}
