//! The attempts at one delivery: what is sent, how it ended, and when the next is due.

use std::time::Duration;

use super::send::{AttemptRequest, Outcome};
use crate::clock::Timestamp;
use crate::faults::{Effect, Faults};
use crate::state::{
    Attempt, AttemptStatus, Delivery, DeliveryStatus, Kind, Transaction, Trigger, WebhookStatus,
};

/// The delays before the second and each further attempt, from the attempt before. Quo's
/// webhooks overview documents eight attempts. The emulator makes as many at legacy
/// webhooks.
const DELAYS: [Duration; 7] = [
    Duration::from_secs(5),
    Duration::from_secs(5 * 60),
    Duration::from_secs(30 * 60),
    Duration::from_secs(2 * 60 * 60),
    Duration::from_secs(5 * 60 * 60),
    Duration::from_secs(10 * 60 * 60),
    Duration::from_secs(10 * 60 * 60),
];

/// Returns the request of the next attempt. Returns `None` if no attempt is made now; the
/// delivery is then due later or has ended.
pub(crate) fn prepare_attempt(
    tx: &mut Transaction<'_>,
    faults: &Faults,
    id: &str,
) -> Option<AttemptRequest> {
    let delivery = tx.state().deliveries.get(id)?.clone();
    let Some(webhook) = tx.state().webhooks.get(&delivery.webhook_id).cloned() else {
        tx.remove(Kind::Delivery, id);
        return None;
    };
    // A disabled webhook receives test events: the vendor's migration guide tests a new
    // webhook before it is enabled.
    if webhook.status == WebhookStatus::Disabled && delivery.event_id.is_some() {
        tx.put(Delivery {
            status: DeliveryStatus::Failed,
            next_attempt_at: None,
            ..delivery
        });
        return None;
    }
    let effects = faults.of_delivery(&delivery.event_type);
    let late = effects.iter().find_map(|effect| match effect {
        Effect::Late(delay) if delivery.attempts.is_empty() => Some(*delay),
        _ => None,
    });
    if let Some(delay) = late.filter(|delay| !delay.is_zero()) {
        tx.put(Delivery {
            next_attempt_at: Some(tx.now().plus(delay)),
            ..delivery
        });
        return None;
    }
    Some(AttemptRequest::new(&delivery, &webhook, tx.now(), &effects))
}

/// Records how an attempt ended and schedules the next one.
pub(crate) fn record_attempt(tx: &mut Transaction<'_>, request: &AttemptRequest, outcome: Outcome) {
    // A delivery is removed with its webhook, possibly during the attempt.
    let Some(mut delivery) = tx.state().deliveries.get(&request.delivery_id).cloned() else {
        return;
    };
    let succeeded_before = delivery
        .attempts
        .iter()
        .any(|attempt| attempt.status == AttemptStatus::Success);
    let status = if outcome.is_success() {
        AttemptStatus::Success
    } else {
        AttemptStatus::Failed
    };
    let number = delivery.attempts.len() as u64;
    delivery.attempts.push(Attempt {
        id: tx.ids().id("atmpt_", &delivery.id, number),
        timestamp: request.at,
        status,
        response_status_code: outcome.status,
        response_body: outcome.body,
        response_duration_ms: outcome.duration_ms,
        trigger_type: request.trigger,
        url: request.url.clone(),
    });
    let requested_meanwhile =
        delivery.next_trigger == Trigger::Manual && request.trigger == Trigger::Scheduled;
    if requested_meanwhile {
        delivery.next_attempt_at = Some(tx.now());
        tx.put(delivery);
        return;
    }
    delivery.next_trigger = Trigger::Scheduled;
    delivery.next_attempt_at = None;
    delivery.status = if status == AttemptStatus::Success {
        DeliveryStatus::Success
    } else if let Some(next) = next_scheduled(&delivery).filter(|_| !succeeded_before) {
        delivery.next_attempt_at = Some(next);
        DeliveryStatus::Sending
    } else {
        DeliveryStatus::Failed
    };
    tx.put(delivery);
}

/// Returns the time of the next scheduled attempt. Manual attempts do not count.
fn next_scheduled(delivery: &Delivery) -> Option<Timestamp> {
    let scheduled = delivery.attempts.iter();
    let scheduled = scheduled.filter(|attempt| attempt.trigger_type == Trigger::Scheduled);
    let (made, last) = scheduled.fold((0, delivery.created_at), |(made, _), attempt| {
        (made + 1, attempt.timestamp)
    });
    match made {
        0 => Some(last),
        made => DELAYS.get(made - 1).map(|delay| last.plus(*delay)),
    }
}
