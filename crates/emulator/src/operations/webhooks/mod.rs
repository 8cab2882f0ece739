//! Webhooks of both systems, and the deliveries of the dated one.

pub(super) mod dated;
pub(super) mod deliveries;
pub(super) mod legacy;

use serde_json::Value;

use super::{Answer, Refusal};
use crate::edition::Input;
use crate::state::{Kind, Role, State, System, Webhook, WebhookStatus};
use crate::transaction::Transaction;
use quo_sdk::webhook::Secret;

/// A webhook of one system: those of the other are not seen.
fn find<'a>(state: &'a State, system: System, id: &str) -> Result<&'a Webhook, Refusal> {
    let found = state.webhooks.get(id);
    let found = found.filter(|webhook| webhook.system == system);
    found.ok_or_else(|| Refusal::not_found("Webhook", id))
}

/// Those that are wanted, in one answer.
fn listed(state: &State, wanted: impl Fn(&Webhook) -> bool) -> Result<Answer, Refusal> {
    let webhooks = state.webhooks.iter().filter(|webhook| wanted(webhook));
    Answer::data(webhooks.map(Webhook::body).collect::<Vec<Value>>())
}

/// Whose a webhook is: the user that is named, or the owner of the workspace.
fn owner(state: &State, named: Option<&str>) -> Result<String, Refusal> {
    let found = match named {
        Some(id) => state.users.get(id),
        None => state.users.iter().find(|user| user.role == Role::Owner),
    };
    let found = found.ok_or_else(|| Refusal::not_found("User", named.unwrap_or("owner")))?;
    Ok(found.id.clone())
}

/// A webhook as the body asks for it, not yet in the state.
fn new(
    work: &Transaction<'_>,
    input: &Input,
    (system, id, user_id, key): (System, String, String, Secret),
) -> Result<Webhook, Refusal> {
    Ok(Webhook {
        id,
        system,
        org_id: work.ids().workspace(),
        user_id,
        label: input.field("label").map(str::to_owned),
        status: status(input).unwrap_or(WebhookStatus::Enabled),
        url: url(input.field("url").unwrap_or_default())?,
        events: texts(input, "events").unwrap_or_default(),
        resource_ids: resources(work.state(), texts(input, "resourceIds"))?,
        key,
        previous_key: None,
        created_at: work.now(),
        updated_at: work.now(),
    })
}

/// A webhook goes, with its deliveries.
fn remove(work: &mut Transaction<'_>, id: &str) {
    let deliveries = work.state().deliveries.iter();
    let deliveries = deliveries.filter(|delivery| delivery.webhook_id == id);
    let deliveries: Vec<String> = deliveries.map(|delivery| delivery.id.clone()).collect();
    for delivery in deliveries {
        work.remove(Kind::Delivery, &delivery);
    }
    work.remove(Kind::Webhook, id);
}

/// The texts of a list in the body.
fn texts(input: &Input, name: &str) -> Option<Vec<String>> {
    let values = input.body.get(name)?.as_array()?;
    let texts = values.iter().filter_map(|value| value.as_str());
    Some(texts.map(str::to_owned).collect())
}

/// The numbers to filter by: those that are named, of which each has to exist, or all.
fn resources(state: &State, named: Option<Vec<String>>) -> Result<Vec<String>, Refusal> {
    let all = vec!["*".to_owned()];
    let named = match named {
        Some(named) if !named.is_empty() && named != all => named,
        _ => return Ok(all),
    };
    for id in &named {
        if state.numbers.get(id).is_none() {
            let message = "Expected ids of phone numbers of the workspace, or * alone";
            return Err(Refusal::mismatch("/resourceIds", message));
        }
    }
    Ok(named)
}

fn status(input: &Input) -> Option<WebhookStatus> {
    match input.field("status")? {
        "disabled" => Some(WebhookStatus::Disabled),
        _ => Some(WebhookStatus::Enabled),
    }
}

/// Where deliveries go. Plain `http` is taken as well: an endpoint on this machine has no
/// certificate. The service wants `https`.
fn url(url: &str) -> Result<String, Refusal> {
    match reqwest::Url::parse(url) {
        Ok(parsed) if matches!(parsed.scheme(), "http" | "https") => Ok(url.to_owned()),
        _ => Err(Refusal::mismatch("/url", "Expected an http or https URL")),
    }
}
