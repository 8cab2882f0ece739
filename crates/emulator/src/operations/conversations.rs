//! Conversations.

use super::list::{Order, page};
use super::numbers;
use super::output::Output;
use crate::error_response::ErrorResponse;
use crate::spec::Input;
use crate::state::{Conversation, Number, Transaction};

pub(super) fn list(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let state = tx.state();
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
            // The service does not document inactive conversations. Here, inactive means done.
            && !(active_only && found.done)
        },
    )?;
    Ok(conversations.v1(Conversation::body))
}

pub(super) fn read(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    mark(tx, input, |conversation| conversation.read = true)
}

pub(super) fn done(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    mark(tx, input, |conversation| conversation.done = true)
}

pub(super) fn open(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    mark(tx, input, |conversation| conversation.done = false)
}

/// Changes a conversation. The body is the conversation itself, without `data`.
fn mark(
    tx: &mut Transaction<'_>,
    input: &Input,
    change: impl FnOnce(&mut Conversation),
) -> Result<Output, ErrorResponse> {
    let id = input.path("conversationId");
    let mut conversation = find(tx, id)?;
    change(&mut conversation);
    conversation.updated_at = tx.now();
    let body = conversation.body();
    tx.put(conversation);
    Ok(Output(Some(body)))
}

pub(super) fn find(tx: &Transaction<'_>, id: &str) -> Result<Conversation, ErrorResponse> {
    let found = tx.state().conversations.get(id).cloned();
    found.ok_or_else(|| ErrorResponse::not_found("Conversation", id))
}
