//! Events on their way to webhooks: who gets them, when they are tried, and how they
//! are signed.

mod send;

use std::time::Duration;

pub(crate) use send::{Outcome, Parcel, Sender};

use super::clock::Moment;
use super::events::Event;
use super::faults::{Effect, Faults};
use super::state::{
    Attempt, AttemptStatus, Delivery, DeliveryStatus, Kind, Trigger, Webhook, WebhookStatus,
};
use super::transaction::Transaction;

/// How long after the attempt before it each further attempt is made. Eight attempts in
/// all, as Quo's webhooks overview has them; that legacy webhooks are tried as often is
/// the emulator's own choice.
const DELAYS: [Duration; 7] = [
    Duration::from_secs(5),
    Duration::from_secs(5 * 60),
    Duration::from_secs(30 * 60),
    Duration::from_secs(2 * 60 * 60),
    Duration::from_secs(5 * 60 * 60),
    Duration::from_secs(10 * 60 * 60),
    Duration::from_secs(10 * 60 * 60),
];

/// A delivery of an event to each webhook that wants it.
pub(crate) fn enqueue(work: &mut Transaction<'_>, event: Event) {
    let webhooks = work.state().webhooks.iter();
    let wanting =
        webhooks.filter(|webhook| webhook.wants(&event.event_type, event.number.as_deref()));
    let wanting: Vec<Webhook> = wanting.cloned().collect();
    // Drawn once: the event is the same for all of them.
    let event_id = work.draw("EV");
    for webhook in wanting {
        let body = event.body(webhook.system, &event_id, work.now());
        if let Some(body) = body {
            put(work, &webhook, Some(&event_id), &event, body);
        }
    }
}

/// A delivery of a sample; returns nothing of itself, as the service.
pub(crate) fn enqueue_test(
    work: &mut Transaction<'_>,
    webhook: &Webhook,
    event: &Event,
    body: String,
) {
    put(work, webhook, None, event, body);
}

fn put(
    work: &mut Transaction<'_>,
    webhook: &Webhook,
    event_id: Option<&str>,
    event: &Event,
    body: String,
) {
    let delivery = Delivery {
        id: work.draw("msg_"),
        webhook_id: webhook.id.clone(),
        event_id: event_id.map(str::to_owned),
        resource_id: event_id.and(event.resource_id.clone()),
        event_type: event.event_type.clone(),
        body,
        status: DeliveryStatus::Pending,
        next_attempt_at: Some(work.now()),
        next_trigger: Trigger::Scheduled,
        created_at: work.now(),
        attempts: Vec::new(),
    };
    work.put(delivery);
}

/// What an attempt at a delivery sends. `None` if none is made now: the delivery then is
/// due later, or no more.
pub(crate) fn pack(work: &mut Transaction<'_>, faults: &Faults, id: &str) -> Option<Parcel> {
    let delivery = work.state().deliveries.get(id)?.clone();
    let Some(webhook) = work.state().webhooks.get(&delivery.webhook_id).cloned() else {
        work.remove(Kind::Delivery, id);
        return None;
    };
    // A test event reaches a disabled webhook as well: that is how the vendor's migration
    // guide has a new webhook tried before it is enabled.
    if webhook.status == WebhookStatus::Disabled && delivery.event_id.is_some() {
        work.put(Delivery {
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
        work.put(Delivery {
            next_attempt_at: Some(work.now().plus(delay)),
            ..delivery
        });
        return None;
    }
    Some(Parcel::new(&delivery, &webhook, work.now(), &effects))
}

/// Notes how an attempt ended, and when the next one is due.
pub(crate) fn record(work: &mut Transaction<'_>, parcel: &Parcel, outcome: Outcome) {
    // It may have been deleted with its webhook meanwhile.
    let Some(mut delivery) = work.state().deliveries.get(&parcel.delivery_id).cloned() else {
        return;
    };
    let arrived_before = delivery
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
        id: work.ids().id("atmpt_", &delivery.id, number),
        timestamp: parcel.at,
        status,
        response_status_code: outcome.status,
        response_body: outcome.body,
        response_duration_ms: outcome.duration_ms,
        trigger_type: parcel.trigger,
        url: parcel.url.clone(),
    });
    let asked_meanwhile =
        delivery.next_trigger == Trigger::Manual && parcel.trigger == Trigger::Scheduled;
    if asked_meanwhile {
        delivery.next_attempt_at = Some(work.now());
        work.put(delivery);
        return;
    }
    delivery.next_trigger = Trigger::Scheduled;
    delivery.next_attempt_at = None;
    delivery.status = if status == AttemptStatus::Success {
        DeliveryStatus::Success
    } else if let Some(next) = next_scheduled(&delivery).filter(|_| !arrived_before) {
        delivery.next_attempt_at = Some(next);
        DeliveryStatus::Sending
    } else {
        DeliveryStatus::Failed
    };
    work.put(delivery);
}

/// When the schedule has the next attempt. Attempts that a person asked for do not
/// count.
fn next_scheduled(delivery: &Delivery) -> Option<Moment> {
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
