//! Messages.

use std::collections::BTreeSet;

use super::list::{Order, page};
use super::numbers;
use super::output::Output;
use crate::error_response::ErrorResponse;
use crate::magic;
use crate::phone_number::{is_e164, is_short_code};
use crate::spec::Input;
use crate::state::{
    Direction, Message, MessageStatus, Transaction, conversation_with, record_activity,
};

pub(super) fn send(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let number = numbers::find(tx.state(), input.needed_field("from")?)?.clone();
    let user = numbers::acting(&number, input.field("userId"))?.to_owned();
    let (to, text) = (
        recipients(input)?,
        input.needed_field("content")?.to_owned(),
    );
    let outcome = magic::outcome(&to)?;
    let now = tx.now();
    let conversation = conversation_with(tx, &number.id, &to);
    let message = Message {
        id: tx.new_id("AC"),
        to,
        from: number.number,
        text,
        phone_number_id: number.id,
        conversation_id: conversation.id.clone(),
        direction: Direction::Outgoing,
        user_id: user,
        status: MessageStatus::Queued,
        created_at: now,
        updated_at: now,
        error_code: None,
        outcome,
    };
    let done = input.field("setInboxStatus") == Some("done");
    record_activity(tx, conversation, &message.id, |conversation| {
        conversation.done = done;
    });
    let body = message.body();
    tx.put(message);
    Output::data(body)
}

/// Returns the recipients: phone numbers and short codes. The schema allows any short
/// text.
fn recipients(input: &Input) -> Result<Vec<String>, ErrorResponse> {
    let listed = input.body.get("to").and_then(|to| to.as_array());
    let listed = listed.ok_or_else(|| ErrorResponse::no_input("to"))?;
    let mut recipients = Vec::new();
    for (index, recipient) in listed.iter().enumerate() {
        let recipient = recipient.as_str().unwrap_or_default();
        if !is_e164(recipient) && !is_short_code(recipient) {
            return Err(ErrorResponse::field_error(
                &format!("/to/{index}"),
                "Expected a phone number in E.164 form, such as +15555550142, or a short code",
            ));
        }
        recipients.push(recipient.to_owned());
    }
    Ok(recipients)
}

pub(super) fn list(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let state = tx.state();
    let (number, user) = numbers::list_filter(state, input)?;
    let participants = input.texts("participants");
    let participants: Option<BTreeSet<&str>> = participants.map(BTreeSet::from_iter);
    let within = super::list::within(input);
    let names = ("maxResults", "pageToken", 10);
    let messages = page(
        &state.messages,
        input,
        names,
        Order::NewestFirst,
        |message| {
            message.phone_number_id == number.id
                && user.is_none_or(|user| message.user_id == user)
                && participants.as_ref().is_none_or(|participants| {
                    BTreeSet::from_iter(message.external_numbers()) == *participants
                })
                && within(message.created_at)
        },
    )?;
    Ok(messages.v1(Message::body))
}

pub(super) fn get(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let id = input.path("id");
    let message = tx.state().messages.get(id);
    Output::data(
        message
            .ok_or_else(|| ErrorResponse::not_found("Message", id))?
            .body(),
    )
}
