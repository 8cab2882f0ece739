//! Calls, with their recordings, voicemail, summary and transcript.

use serde_json::{Value, json};

use super::list::{Order, page};
use super::numbers;
use super::output::Output;
use crate::error_response::ErrorResponse;
use crate::spec::Input;
use crate::state::{Call, Transaction};

pub(super) fn list(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let state = tx.state();
    let (number, user) = numbers::list_filter(state, input)?;
    let participants = input.texts("participants").unwrap_or_default();
    let within = super::list::within(input);
    let names = ("maxResults", "pageToken", 10);
    let calls = page(&state.calls, input, names, Order::NewestFirst, |call| {
        call.phone_number_id == number.id
            && user.is_none_or(|user| call.user_id == user)
            && participants
                .iter()
                .all(|wanted| call.external_number == *wanted)
            && within(call.created_at)
    })?;
    Ok(calls.v1(Call::body))
}

pub(super) fn get(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    Output::data(find(tx, input.path("callId"))?.body())
}

pub(super) fn recordings(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    Output::data(&find(tx, input.path("callId"))?.recordings)
}

/// Returns 404 for a call without a voicemail, because the document has no status for it.
pub(super) fn voicemail(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let id = input.path("callId");
    let voicemail = find(tx, id)?.voicemail.as_ref();
    Output::data(voicemail.ok_or_else(|| ErrorResponse::not_found("Voicemail of call", id))?)
}

/// Returns the status `absent` for a call without a summary.
pub(super) fn summary(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let call = find(tx, input.path("callId"))?;
    let (status, summary, next_steps) = match &call.summary {
        Some(summary) => (
            "completed",
            json!(summary.summary),
            json!(summary.next_steps),
        ),
        None => ("absent", Value::Null, Value::Null),
    };
    Output::data(json!({
        "callId": call.id,
        "nextSteps": next_steps,
        "status": status,
        "summary": summary,
        "jobs": [],
    }))
}

/// Returns the status `absent` for a call without a transcript.
pub(super) fn transcript(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let call = find(tx, input.path("id"))?;
    let (status, created_at, dialogue) = match &call.transcript {
        Some(transcript) => (
            "completed",
            transcript.created_at,
            json!(transcript.dialogue),
        ),
        None => ("absent", call.created_at, Value::Null),
    };
    Output::data(json!({
        "callId": call.id,
        "createdAt": created_at,
        "dialogue": dialogue,
        "duration": call.duration(),
        "status": status,
    }))
}

fn find<'a>(tx: &'a Transaction<'_>, id: &str) -> Result<&'a Call, ErrorResponse> {
    let found = tx.state().calls.get(id);
    found.ok_or_else(|| ErrorResponse::not_found("Call", id))
}
