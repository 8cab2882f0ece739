//! Conversations.

use super::list::{Order, page};
use super::{Answer, Refusal, numbers};
use crate::edition::Input;
use crate::state::{Conversation, Number};
use crate::transaction::Transaction;

pub(super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let state = work.state();
    let user = input.text("userId");
    let mut wanted = input.texts("phoneNumbers").unwrap_or_default();
    wanted.extend(input.text("phoneNumber"));
    let chosen: Vec<&Number> = if wanted.is_empty() {
        state.numbers.iter().collect()
    } else {
        let found = wanted.iter().map(|wanted| numbers::find(state, wanted));
        found.collect::<Result<_, _>>()?
    };
    let chosen = chosen
        .into_iter()
        .filter(|number| user.is_none_or(|user| number.has_member(user)));
    let chosen: Vec<&str> = chosen.map(|number| number.id.as_str()).collect();
    let created = super::list::within(input);
    let (after, before) = (input.time("updatedAfter"), input.time("updatedBefore"));
    let active_only = input.query.get("excludeInactive") == Some(&true.into());
    let names = ("maxResults", "pageToken", 10);
    let conversations = page(
        &state.conversations,
        input,
        names,
        Order::NewestFirst,
        |found| {
            chosen.contains(&found.phone_number_id.as_str())
            && created(found.created_at)
            && after.is_none_or(|after| found.updated_at > after)
            && before.is_none_or(|before| found.updated_at < before)
            // What is inactive is not documented; here it is what was marked as done.
            && !(active_only && found.done)
        },
    )?;
    Ok(conversations.v1(Conversation::body))
}

pub(super) fn read(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    mark(work, input, |conversation| conversation.read = true)
}

pub(super) fn done(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    mark(work, input, |conversation| conversation.done = true)
}

pub(super) fn open(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    mark(work, input, |conversation| conversation.done = false)
}

/// Answers with the conversation itself, not under `data`.
fn mark(
    work: &mut Transaction<'_>,
    input: &Input,
    change: impl FnOnce(&mut Conversation),
) -> Result<Answer, Refusal> {
    let id = input.path("conversationId");
    let mut conversation = find(work, id)?;
    change(&mut conversation);
    conversation.updated_at = work.now();
    let body = conversation.body();
    work.put(conversation);
    Ok(Answer(Some(body)))
}

pub(super) fn find(work: &Transaction<'_>, id: &str) -> Result<Conversation, Refusal> {
    let found = work.state().conversations.get(id).cloned();
    found.ok_or_else(|| Refusal::not_found("Conversation", id))
}

/// The conversation of a number with these others; a new one, not yet in the state, if
/// there is none.
pub(crate) fn with(work: &mut Transaction<'_>, number_id: &str, others: &[String]) -> Conversation {
    let mut participants = others.to_vec();
    participants.sort();
    participants.dedup();
    let known = work
        .state()
        .conversations
        .iter()
        .find(|known| known.phone_number_id == number_id && known.participants == participants);
    if let Some(known) = known.cloned() {
        return known;
    }
    let now = work.now();
    Conversation {
        id: work.draw("CN"),
        phone_number_id: number_id.to_owned(),
        participants,
        created_at: now,
        updated_at: now,
        last_activity_at: None,
        last_activity_id: None,
        done: false,
        read: false,
    }
}

/// Notes in a conversation that something happened in it.
pub(crate) fn active(
    work: &mut Transaction<'_>,
    mut conversation: Conversation,
    activity_id: &str,
    change: impl FnOnce(&mut Conversation),
) {
    conversation.last_activity_at = Some(work.now());
    conversation.last_activity_id = Some(activity_id.to_owned());
    conversation.updated_at = work.now();
    change(&mut conversation);
    work.put(conversation);
}
