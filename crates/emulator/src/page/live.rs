//! The live part of the page: messages, calls, webhooks and deliveries, newest first.

use maud::{Markup, html};
use serde::Serialize;

use crate::clock::Timestamp;
use crate::state::{
    Attempt, Call, CallStatus, Delivery, Direction, Message, Record, State, System, Table, Webhook,
};

/// The maximum number of rows in a table.
const MAX_ROWS: usize = 50;

pub(super) fn tables(state: &State, now: Timestamp) -> Markup {
    html! {
        section #messages {
            h2 { "Messages " (count(&state.messages)) }
            (list(&state.messages, "No messages yet.", message))
        }
        section #calls {
            h2 { "Calls " (count(&state.calls)) }
            (list(&state.calls, "No calls yet.", call))
        }
        section #webhooks {
            h2 { "Webhooks " (count(&state.webhooks)) }
            (list(&state.webhooks, "No webhooks yet. Create one with the API.", webhook))
        }
        section #deliveries {
            h2 { "Deliveries " (count(&state.deliveries)) }
            (list(&state.deliveries, "No deliveries yet. They need a webhook.",
                |row| delivery(state, row, now)))
        }
    }
}

fn count<T: Record>(table: &Table<T>) -> Markup {
    let total = table.len();
    html! {
        span .count {
            @if total > MAX_ROWS { "newest " (MAX_ROWS) " of " (total) } @else { (total) }
        }
    }
}

fn list<T: Record>(table: &Table<T>, placeholder: &str, row: impl Fn(&T) -> Markup) -> Markup {
    html! {
        @if table.len() == 0 {
            p .none { (placeholder) }
        } @else {
            ul {
                @for record in table.iter().rev().take(MAX_ROWS) { li { (row(record)) } }
            }
        }
    }
}

fn message(message: &Message) -> Markup {
    html! {
        p .line {
            (time(message.created_at))
            (parties(message.direction, &message.from, &message.to.join(", ")))
            (status(&message.status))
        }
        p .text { (message.text) }
    }
}

fn call(call: &Call) -> Markup {
    let (from, to) = match call.direction {
        Direction::Incoming => (&call.external_number, &call.workspace_number),
        Direction::Outgoing => (&call.workspace_number, &call.external_number),
    };
    html! {
        p .line {
            (time(call.created_at))
            (parties(call.direction, from, to))
            (status(&call.status))
            @if call.duration() > 0 { span { (call.duration()) " s" } }
        }
        @let results = [
            (call.voicemail.is_some(), "voicemail"),
            (!call.recordings.is_empty(), "recording"),
            (call.summary.is_some(), "summary"),
            (call.transcript.is_some(), "transcript"),
        ];
        form .steps method="post" action={ "/emulator/calls/" (call.id) } {
            @for (_, name) in results.iter().filter(|(exists, _)| *exists) {
                span .tag { (name) }
            }
            @for (value, label) in steps(call) {
                button name="do" value=(value) { (label) }
            }
        }
    }
}

/// Returns the possible steps of a call, as values and labels.
fn steps(call: &Call) -> Vec<(&'static str, &'static str)> {
    match call.status {
        CallStatus::Ringing => vec![("answer", "Answer"), ("complete", "Hang up")],
        CallStatus::InProgress => vec![("complete", "Hang up")],
        _ => {
            let answered = call.answered_at.is_some();
            let steps = [
                (
                    !answered && call.voicemail.is_none(),
                    ("leave-voicemail", "Leave a voicemail"),
                ),
                (
                    answered && call.recordings.is_empty(),
                    ("record", "Add recording"),
                ),
                (
                    answered && call.summary.is_none(),
                    ("summarize", "Add summary"),
                ),
                (
                    answered && call.transcript.is_none(),
                    ("transcribe", "Add transcript"),
                ),
            ];
            let possible = steps.into_iter().filter(|(possible, _)| *possible);
            possible.map(|(_, step)| step).collect()
        }
    }
}

fn webhook(webhook: &Webhook) -> Markup {
    let system = match webhook.system {
        System::Dated => "2026-03-30",
        System::Legacy => "v1",
    };
    html! {
        p .line {
            code .url { (webhook.url) }
            span .tag { (system) }
            (status(&webhook.status))
        }
        p .text {
            @if let Some(label) = &webhook.label { b { (label) } ": " }
            (webhook.events.join(", "))
        }
        p .id { (webhook.id) }
    }
}

fn delivery(state: &State, delivery: &Delivery, now: Timestamp) -> Markup {
    let webhook = state.webhooks.get(&delivery.webhook_id);
    html! {
        details id=(delivery.id) {
            summary .line {
                (time(delivery.created_at))
                b { (delivery.event_type) }
                @if let Some(webhook) = webhook { code .url { (webhook.url) } }
                (status(&delivery.status))
                span {
                    @match delivery.attempts.len() {
                        1 => "1 attempt",
                        number => { (number) " attempts" }
                    }
                    @if let Some(next) = delivery.next_attempt_at.filter(|next| *next > now) {
                        ", next at " (time(next))
                    }
                }
            }
            ol .attempts {
                @for made in delivery.attempts.iter().rev() { li { (attempt(made)) } }
            }
            pre { (pretty(&delivery.body)) }
            p .id { (delivery.id) }
        }
    }
}

fn attempt(attempt: &Attempt) -> Markup {
    html! {
        (time(attempt.timestamp))
        (status(&attempt.status))
        @match attempt.response_status_code {
            0 => { span { "no response" } }
            code => { span { "status " (code) } }
        }
        span { (attempt.response_duration_ms) " ms, " (word(&attempt.trigger_type)) }
        @if !attempt.response_body.is_empty() { code .response { (attempt.response_body) } }
    }
}

fn parties(direction: Direction, from: &str, to: &str) -> Markup {
    let (arrow, word) = match direction {
        Direction::Incoming => ("↓", "incoming"),
        Direction::Outgoing => ("↑", "outgoing"),
    };
    html! {
        span .direction title=(word) { (arrow) }
        span .parties { (from) " → " (to) }
    }
}

fn time(timestamp: Timestamp) -> Markup {
    let whole = timestamp.to_string();
    // The time of day, without milliseconds.
    let short = whole.get(11..19).unwrap_or(&whole);
    html! { time datetime=(whole) title=(whole) { (short) } }
}

fn status(status: &impl Serialize) -> Markup {
    let word = word(status);
    html! { span class={ "status " (word) } { (word) } }
}

/// Returns the name of a variant in the API.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

fn pretty(body: &str) -> String {
    let parsed: Option<serde_json::Value> = serde_json::from_str(body).ok();
    let pretty = parsed.and_then(|value| serde_json::to_string_pretty(&value).ok());
    pretty.unwrap_or_else(|| body.to_owned())
}
