//! Webhooks of `/v1/webhooks`.

use serde_json::Value;

use super::{Answer, Input, Refusal, System, Transaction, Webhook, WebhookStatus, find};
use crate::emulator::state::{Role, State};
use crate::webhook::Secret;

/// Bytes of a key, as seen.
const KEY: usize = 32;

/// Those of one user, who is the owner unless another is named.
pub(in super::super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let state = work.state();
    let user = user(state, input.text("userId"))?;
    let webhooks = state.webhooks.iter();
    let webhooks = webhooks
        .filter(|webhook| webhook.system == System::Legacy && webhook.user_id == user)
        .map(Webhook::body);
    Answer::data(webhooks.collect::<Vec<Value>>())
}

pub(in super::super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    Answer::data(find(work.state(), System::Legacy, input.path("id"))?.body())
}

pub(in super::super) fn delete(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let id = find(work.state(), System::Legacy, input.path("id"))?
        .id
        .clone();
    super::remove(work, &id);
    Answer::empty()
}

/// The four operations that create a webhook differ in the events that their documents
/// allow.
pub(in super::super) fn create(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let user_id = user(work.state(), input.field("userId"))?;
    let resource_ids = super::resources(work.state(), super::texts(input, "resourceIds"))?;
    let url = super::url(input.field("url").unwrap_or_default())?;
    let now = work.now();
    let webhook = Webhook {
        id: work.draw("WH"),
        system: System::Legacy,
        org_id: work.ids().workspace(),
        user_id,
        label: input.field("label").map(str::to_owned),
        status: super::status(input).unwrap_or(WebhookStatus::Enabled),
        url,
        events: super::texts(input, "events").unwrap_or_default(),
        resource_ids,
        key: Secret::from(work.draw_key(KEY)),
        previous_key: None,
        created_at: now,
        updated_at: now,
    };
    let body = webhook.body();
    work.put(webhook);
    Answer::data(body)
}

fn user(state: &State, named: Option<&str>) -> Result<String, Refusal> {
    let found = match named {
        Some(id) => state.users.get(id),
        None => state.users.iter().find(|user| user.role == Role::Owner),
    };
    let found = found.ok_or_else(|| Refusal::not_found("User", named.unwrap_or("owner")))?;
    Ok(found.id.clone())
}
