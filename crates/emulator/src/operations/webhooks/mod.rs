//! Webhooks of both systems, and the deliveries of the dated one.

pub(super) mod dated;
pub(super) mod deliveries;
pub(super) mod legacy;

use serde_json::Value;

use crate::error_response::ErrorResponse;
use crate::operations::output::Output;
use crate::spec::Input;
use crate::state::{Kind, Role, State, System, Transaction, Webhook, WebhookStatus};
use quo_sdk::webhook::Secret;

/// Finds a webhook of one system.
fn find<'a>(state: &'a State, system: System, id: &str) -> Result<&'a Webhook, ErrorResponse> {
    let found = state.webhooks.get(id);
    let found = found.filter(|webhook| webhook.system == system);
    found.ok_or_else(|| ErrorResponse::not_found("Webhook", id))
}

/// Returns the webhooks that match, without pagination.
fn listed(state: &State, wanted: impl Fn(&Webhook) -> bool) -> Result<Output, ErrorResponse> {
    let webhooks = state.webhooks.iter().filter(|webhook| wanted(webhook));
    Output::data(webhooks.map(Webhook::body).collect::<Vec<Value>>())
}

/// Returns the user of a webhook: the given user, or the owner of the workspace.
fn owner(state: &State, given: Option<&str>) -> Result<String, ErrorResponse> {
    let found = match given {
        Some(id) => state.users.get(id),
        None => state.users.iter().find(|user| user.role == Role::Owner),
    };
    let found = found.ok_or_else(|| ErrorResponse::not_found("User", given.unwrap_or("owner")))?;
    Ok(found.id.clone())
}

/// Builds a webhook from the body, without adding it to the state.
fn new(
    tx: &Transaction<'_>,
    input: &Input,
    (system, id, user_id, key): (System, String, String, Secret),
) -> Result<Webhook, ErrorResponse> {
    Ok(Webhook {
        id,
        system,
        org_id: tx.ids().workspace(),
        user_id,
        label: input.field("label").map(str::to_owned),
        status: status(input).unwrap_or(WebhookStatus::Enabled),
        url: url(input.needed_field("url")?)?,
        events: texts(input, "events").unwrap_or_default(),
        resource_ids: resources(tx.state(), texts(input, "resourceIds"))?,
        key,
        previous_key: None,
        created_at: tx.now(),
        updated_at: tx.now(),
    })
}

/// Removes a webhook with its deliveries.
fn remove(tx: &mut Transaction<'_>, id: &str) {
    let deliveries = tx.state().deliveries.iter();
    let deliveries = deliveries.filter(|delivery| delivery.webhook_id == id);
    let deliveries: Vec<String> = deliveries.map(|delivery| delivery.id.clone()).collect();
    for delivery in deliveries {
        tx.remove(Kind::Delivery, &delivery);
    }
    tx.remove(Kind::Webhook, id);
}

/// Returns a list of strings in the body.
fn texts(input: &Input, name: &str) -> Option<Vec<String>> {
    let values = input.body.get(name)?.as_array()?;
    let texts = values.iter().filter_map(|value| value.as_str());
    Some(texts.map(str::to_owned).collect())
}

/// Returns the numbers to filter by: the given ids, which must exist, or all.
fn resources(state: &State, given: Option<Vec<String>>) -> Result<Vec<String>, ErrorResponse> {
    let all = vec!["*".to_owned()];
    let given = match given {
        Some(given) if !given.is_empty() && given != all => given,
        _ => return Ok(all),
    };
    for id in &given {
        if state.numbers.get(id).is_none() {
            let message = "Expected ids of phone numbers of the workspace, or * alone";
            return Err(ErrorResponse::field_error("/resourceIds", message));
        }
    }
    Ok(given)
}

fn status(input: &Input) -> Option<WebhookStatus> {
    match input.field("status")? {
        "disabled" => Some(WebhookStatus::Disabled),
        _ => Some(WebhookStatus::Enabled),
    }
}

/// Validates the URL of an endpoint. The service requires `https`. The emulator accepts
/// `http` too, because a local endpoint has no certificate.
fn url(url: &str) -> Result<String, ErrorResponse> {
    match reqwest::Url::parse(url) {
        Ok(parsed) if matches!(parsed.scheme(), "http" | "https") => Ok(url.to_owned()),
        _ => Err(ErrorResponse::field_error(
            "/url",
            "Expected an http or https URL",
        )),
    }
}
