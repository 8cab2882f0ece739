//! Texts: sending them, what becomes of them, and reading them.

use std::collections::BTreeSet;

use super::list::{Order, page};
use super::{Answer, Refusal, conversations, numbers};
use crate::edition::Input;
use crate::events;
use crate::magic;
use crate::outside;
use crate::state::{Direction, Fate, Message, MessageStatus};
use crate::transaction::Transaction;

pub(super) fn send(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let number = numbers::find(work.state(), input.field("from").unwrap_or_default())?.clone();
    let user = numbers::acting(&number, input.field("userId"))?.to_owned();
    let to = recipients(input)?;
    let fate = magic::fate(&to)?;
    let now = work.now();
    let conversation = conversations::with(work, &number.id, &to);
    let message = Message {
        id: work.draw("AC"),
        to,
        from: number.number,
        text: input.field("content").unwrap_or_default().to_owned(),
        phone_number_id: number.id,
        conversation_id: conversation.id.clone(),
        direction: Direction::Outgoing,
        user_id: user,
        status: MessageStatus::Queued,
        created_at: now,
        updated_at: now,
        error_code: None,
        fate,
    };
    let done = input.field("setInboxStatus") == Some("done");
    conversations::active(work, conversation, &message.id, |conversation| {
        conversation.done = done;
    });
    let body = message.body();
    work.put(message);
    Answer::data(body)
}

/// Who a text goes to. The schema allows every short text; a number or a short code is
/// what can be reached.
fn recipients(input: &Input) -> Result<Vec<String>, Refusal> {
    let listed = input.body.get("to").and_then(|to| to.as_array());
    let mut recipients = Vec::new();
    for (index, recipient) in listed.into_iter().flatten().enumerate() {
        let recipient = recipient.as_str().unwrap_or_default();
        if !outside::is_number(recipient) && !outside::is_short_code(recipient) {
            return Err(Refusal::mismatch(
                &format!("/to/{index}"),
                "Expected a phone number in E.164 form, such as +15555550142, or a short code",
            ));
        }
        recipients.push(recipient.to_owned());
    }
    Ok(recipients)
}

pub(super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let state = work.state();
    let (number, user) = numbers::asked_for(state, input)?;
    let participants = input.texts("participants").unwrap_or_default();
    let participants: BTreeSet<&str> = participants.into_iter().collect();
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
                && message.outside().into_iter().collect::<BTreeSet<&str>>() == participants
                && within(message.created_at)
        },
    )?;
    Ok(messages.v1(Message::body))
}

pub(super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let id = input.path("id");
    let message = work.state().messages.get(id);
    Answer::data(
        message
            .ok_or_else(|| Refusal::not_found("Message", id))?
            .body(),
    )
}

/// Brings a text that went out one step further.
pub(crate) fn travel(work: &mut Transaction<'_>, id: &str) {
    let Some(mut message) = work.state().messages.get(id).cloned() else {
        return;
    };
    message.updated_at = work.now();
    let mut event = None;
    if message.status == MessageStatus::Queued {
        message.status = MessageStatus::Sent;
    } else {
        let (status, code, event_type) = match message.fate {
            Fate::Delivered | Fate::Echoed => (MessageStatus::Delivered, None, "message.delivered"),
            Fate::Failed(code) => (MessageStatus::Undelivered, Some(code), "message.failed"),
            Fate::Undelivered(code) => (
                MessageStatus::Undelivered,
                Some(code),
                "message.undelivered",
            ),
            Fate::Lost => return,
        };
        message.status = status;
        message.error_code = code.map(|code| code.to_string());
        event = Some(event_type);
    }
    work.put(message.clone());
    let Some(event_type) = event else { return };
    let org_id = work.ids().workspace();
    let event = events::messages::event(work.state(), &org_id, &message, event_type);
    work.fire(event);
    if message.fate == Fate::Echoed {
        for sender in &message.to {
            // Refused only if the number is gone meanwhile.
            let _ = outside::receive(work, &message.phone_number_id, sender, &message.text);
        }
    }
}
