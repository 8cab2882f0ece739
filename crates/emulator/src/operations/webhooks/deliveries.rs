//! Deliveries to a webhook of 2026-03-30.

use serde_json::{Value, json};

use super::find;
use crate::deliveries::enqueue_test;
use crate::error_response::ErrorResponse;
use crate::events::samples;
use crate::operations::list::{Order, page};
use crate::operations::output::Output;
use crate::spec::Input;
use crate::state::{Delivery, DeliveryStatus, State, System, Transaction, Trigger};

/// Sends a sample. The body is the sample itself, without `data`.
pub(in super::super) fn test(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let webhook = find(tx.state(), System::Dated, input.path("webhookId"))?.clone();
    let event_type = input.needed_field("eventType")?;
    let sample = samples::body(event_type).and_then(|(sample, body)| {
        let response: Value = serde_json::from_str(&body).ok()?;
        Some((sample, body, response))
    });
    let (sample, body, response) =
        sample.ok_or_else(|| ErrorResponse::internal("The event type has no sample"))?;
    enqueue_test(tx, &webhook, &sample, body);
    Ok(Output(Some(response)))
}

pub(in super::super) fn list(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let state = tx.state();
    let webhook = find(state, System::Dated, input.path("webhookId"))?;
    let types = event_types(input);
    let (status, resource) = (input.text("status"), input.text("resourceId"));
    // The parameter names of the released version, or those of the open beta.
    let after = input.time("createdAt[gt]").or(input.time("createdAfter"));
    let before = input.time("createdAt[lt]").or(input.time("createdBefore"));
    let names = ("limit", "after", 10);
    let deliveries = page(
        &state.deliveries,
        input,
        names,
        Order::NewestFirst,
        |found| {
            found.webhook_id == webhook.id
                && status.is_none_or(|status| json!(found.status) == status)
                && resource.is_none_or(|resource| found.resource_id.as_deref() == Some(resource))
                && types
                    .as_ref()
                    .is_none_or(|types| types.contains(&found.event_type.as_str()))
                && after.is_none_or(|after| found.created_at > after)
                && before.is_none_or(|before| found.created_at < before)
        },
    )?;
    let data: Vec<Value> = deliveries.items.iter().map(|found| found.row()).collect();
    Ok(Output(Some(
        json!({ "data": data, "nextCursor": deliveries.next }),
    )))
}

/// Returns the event types to list, from any of the three parameters; `None` for all.
fn event_types(input: &Input) -> Option<Vec<&str>> {
    let one = input.text("eventType").map(|one| vec![one]);
    let some = input
        .text("eventType[in]")
        .map(|some| some.split(',').collect());
    one.or(some).or(input.texts("eventTypes"))
}

pub(in super::super) fn get(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    Output::data(delivery(tx.state(), input)?.detail())
}

/// Schedules a manual attempt now, with the same `webhook-id`.
pub(in super::super) fn retry(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let mut delivery = delivery(tx.state(), input)?.clone();
    delivery.status = DeliveryStatus::Sending;
    delivery.next_attempt_at = Some(tx.now());
    delivery.next_trigger = Trigger::Manual;
    tx.put(delivery);
    Ok(Output(Some(json!({}))))
}

fn delivery<'a>(state: &'a State, input: &Input) -> Result<&'a Delivery, ErrorResponse> {
    let webhook = find(state, System::Dated, input.path("webhookId"))?;
    let id = input.last_path("deliveryId");
    let found = state.deliveries.get(id);
    let found = found.filter(|found| found.webhook_id == webhook.id);
    found.ok_or_else(|| ErrorResponse::not_found("Delivery", id))
}
