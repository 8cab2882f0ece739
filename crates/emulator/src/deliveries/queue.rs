//! New deliveries.

use crate::events::Event;
use crate::state::{Delivery, DeliveryStatus, Transaction, Trigger, Webhook};

/// Enqueues a delivery of an event to each webhook that subscribes to it.
pub(crate) fn emit(tx: &mut Transaction<'_>, event: Event) {
    let webhooks = tx.state().webhooks.iter();
    let subscribed = webhooks
        .filter(|webhook| webhook.subscribes_to(&event.event_type, event.number.as_deref()));
    let subscribed: Vec<Webhook> = subscribed.cloned().collect();
    // All deliveries of an event share its id.
    let event_id = tx.new_id("EV");
    for webhook in subscribed {
        let body = event.body(webhook.system, &event_id, tx.now());
        if let Some(body) = body {
            enqueue(tx, &webhook, Some(&event_id), &event, body);
        }
    }
}

/// Enqueues a delivery of a sample. The delivery log shows no event id for it, as the
/// service's log.
pub(crate) fn enqueue_test(
    tx: &mut Transaction<'_>,
    webhook: &Webhook,
    event: &Event,
    body: String,
) {
    enqueue(tx, webhook, None, event, body);
}

fn enqueue(
    tx: &mut Transaction<'_>,
    webhook: &Webhook,
    event_id: Option<&str>,
    event: &Event,
    body: String,
) {
    let delivery = Delivery {
        id: tx.new_id("msg_"),
        webhook_id: webhook.id.clone(),
        event_id: event_id.map(str::to_owned),
        resource_id: event_id.and(event.resource_id.clone()),
        event_type: event.event_type.clone(),
        body,
        status: DeliveryStatus::Pending,
        next_attempt_at: Some(tx.now()),
        next_trigger: Trigger::Scheduled,
        created_at: tx.now(),
        attempts: Vec::new(),
    };
    tx.put(delivery);
}
