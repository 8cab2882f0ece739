//! The world outside of the workspace: people who text and call it.

use super::events;
use super::operations::conversations;
use super::state::{Direction, Fate, Message, MessageStatus};
use super::transaction::Transaction;

/// Whether a text is a phone number in E.164 form.
pub(crate) fn is_number(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else {
        return false;
    };
    (2..=15).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
        && !digits.starts_with('0')
}

/// Somebody texts one of the workspace's numbers, given by its id. Returns the id of the
/// text; `None` if there is no such number.
pub(crate) fn receive(
    work: &mut Transaction<'_>,
    number_id: &str,
    from: &str,
    text: &str,
) -> Option<String> {
    let number = work.state().numbers.get(number_id)?.clone();
    let now = work.now();
    let conversation = conversations::with(work, &number.id, &[from.to_owned()]);
    let message = Message {
        id: work.draw("AC"),
        to: vec![number.number.clone()],
        from: from.to_owned(),
        text: text.to_owned(),
        phone_number_id: number.id.clone(),
        conversation_id: conversation.id.clone(),
        direction: Direction::Incoming,
        user_id: number.first_user().unwrap_or_default().to_owned(),
        status: MessageStatus::Received,
        created_at: now,
        updated_at: now,
        error_code: None,
        fate: Fate::Delivered,
    };
    conversations::active(work, conversation, &message.id, |conversation| {
        (conversation.done, conversation.read) = (false, false);
    });
    work.put(message.clone());
    let org_id = work.ids().workspace();
    let event = events::messages::event(work.state(), &org_id, &message, "message.received");
    work.fire(event);
    Some(message.id)
}
