//! Calls, and what was made of them.

use serde_json::{Value, json};

use super::list::{Order, page};
use super::{Answer, Refusal, numbers};
use crate::edition::Input;
use crate::state::Call;
use crate::transaction::Transaction;

pub(super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let state = work.state();
    let (number, user) = numbers::asked_for(state, input)?;
    let participants = input.texts("participants").unwrap_or_default();
    let within = super::list::within(input);
    let names = ("maxResults", "pageToken", 10);
    let calls = page(&state.calls, input, names, Order::NewestFirst, |call| {
        call.phone_number_id == number.id
            && user.is_none_or(|user| call.user_id == user)
            && participants.iter().all(|wanted| call.outside == *wanted)
            && within(call.created_at)
    })?;
    Ok(calls.v1(Call::body))
}

pub(super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    Answer::data(find(work, input.path("callId"))?.body())
}

pub(super) fn recordings(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    Answer::data(&find(work, input.path("callId"))?.recordings)
}

/// A call without a voicemail has none to be found; the document has no status for it.
pub(super) fn voicemail(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let id = input.path("callId");
    let voicemail = find(work, id)?.voicemail.as_ref();
    Answer::data(voicemail.ok_or_else(|| Refusal::not_found("Voicemail of call", id))?)
}

/// A call without a summary has an absent one.
pub(super) fn summary(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let call = find(work, input.path("callId"))?;
    let (status, summary, next_steps) = match &call.summary {
        Some(made) => ("completed", json!(made.summary), json!(made.next_steps)),
        None => ("absent", Value::Null, Value::Null),
    };
    Answer::data(json!({
        "callId": call.id,
        "nextSteps": next_steps,
        "status": status,
        "summary": summary,
        "jobs": [],
    }))
}

/// A call without a transcript has an absent one.
pub(super) fn transcript(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let call = find(work, input.path("id"))?;
    let (status, created_at, dialogue) = match &call.transcript {
        Some(made) => ("completed", made.created_at, json!(made.dialogue)),
        None => ("absent", call.created_at, Value::Null),
    };
    Answer::data(json!({
        "callId": call.id,
        "createdAt": created_at,
        "dialogue": dialogue,
        "duration": call.duration(),
        "status": status,
    }))
}

fn find<'a>(work: &'a Transaction<'_>, id: &str) -> Result<&'a Call, Refusal> {
    let found = work.state().calls.get(id);
    found.ok_or_else(|| Refusal::not_found("Call", id))
}
