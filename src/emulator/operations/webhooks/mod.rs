//! Webhooks of both systems, and the deliveries of the dated one.

pub(super) mod dated;
pub(super) mod deliveries;
pub(super) mod legacy;

use super::{Answer, Refusal};
use crate::emulator::edition::Input;
use crate::emulator::state::{Kind, State, System, Webhook, WebhookStatus};
use crate::emulator::transaction::Transaction;

/// A webhook of one system: those of the other are not seen.
fn find<'a>(state: &'a State, system: System, id: &str) -> Result<&'a Webhook, Refusal> {
    let found = state.webhooks.get(id);
    let found = found.filter(|webhook| webhook.system == system);
    found.ok_or_else(|| Refusal::not_found("Webhook", id))
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
