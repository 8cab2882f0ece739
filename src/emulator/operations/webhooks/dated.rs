//! Webhooks of the API version 2026-03-30.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answer, Input, Refusal, System, Transaction, Webhook, WebhookStatus, find};
use crate::emulator::state::Role;
use crate::webhook::Secret;

/// How many a workspace can have.
const MOST: usize = 50;

/// Bytes of a key.
const KEY: usize = 24;

/// How long the key before a rotation signs too. Quo does not say; this is what Svix does
/// for it elsewhere.
const OVERLAP: Duration = Duration::from_secs(24 * 60 * 60);

pub(in super::super) fn list(work: &mut Transaction<'_>, _: &Input) -> Result<Answer, Refusal> {
    let webhooks = work.state().webhooks.iter();
    let webhooks = webhooks
        .filter(|webhook| webhook.system == System::Dated)
        .map(Webhook::body);
    Answer::data(webhooks.collect::<Vec<Value>>())
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
    let owner = state.users.iter().find(|user| user.role == Role::Owner);
    let user_id = owner.map(|owner| owner.id.clone()).unwrap_or_default();
    let resource_ids = super::resources(state, super::texts(input, "resourceIds"))?;
    let url = super::url(input.field("url").unwrap_or_default())?;
    let now = work.now();
    let webhook = Webhook {
        id: work.draw_digits(),
        system: System::Dated,
        org_id: work.ids().workspace(),
        user_id,
        label: input.field("label").map(str::to_owned),
        status: super::status(input).unwrap_or(WebhookStatus::Enabled),
        url,
        events: super::texts(input, "events").unwrap_or_default(),
        resource_ids,
        key: new_key(work),
        previous_key: None,
        created_at: now,
        updated_at: now,
    };
    let mut body = webhook.body();
    // The only answer that has it, besides that of a rotation.
    body["key"] = json!(webhook.key.expose());
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
    let body = json!({ "key": key.expose() });
    let before = std::mem::replace(&mut webhook.key, key);
    webhook.previous_key = Some((before, work.now().plus(OVERLAP)));
    webhook.updated_at = work.now();
    work.put(webhook);
    Answer::data(body)
}

fn new_key(work: &mut Transaction<'_>) -> Secret {
    Secret::from(format!("whsec_{}", work.draw_key(KEY)))
}
