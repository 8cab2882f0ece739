//! Incoming messages, and the status of outgoing messages.

use super::error::SimulationError;
use super::numbers::workspace_number;
use crate::deliveries;
use crate::events;
use crate::state::{
    Direction, Message, MessageOutcome, MessageStatus, Transaction, conversation_with,
    record_activity,
};

/// Receives a message from an external number. Returns the id of the message.
pub(crate) fn receive(
    tx: &mut Transaction<'_>,
    to: &str,
    from: &str,
    text: &str,
) -> Result<String, SimulationError> {
    let number = workspace_number(tx, to, from)?;
    let now = tx.now();
    let conversation = conversation_with(tx, &number.id, &[from.to_owned()]);
    let message = Message {
        id: tx.new_id("AC"),
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
        outcome: MessageOutcome::Delivered,
    };
    record_activity(tx, conversation, &message.id, |conversation| {
        (conversation.done, conversation.read) = (false, false);
    });
    tx.put(message.clone());
    let org_id = tx.ids().workspace();
    let event = events::messages::event(tx.state(), &org_id, &message, "message.received");
    deliveries::emit(tx, event);
    Ok(message.id)
}

/// Advances an outgoing message to its next status.
pub(crate) fn advance_status(tx: &mut Transaction<'_>, id: &str) {
    let Some(mut message) = tx.state().messages.get(id).cloned() else {
        return;
    };
    message.updated_at = tx.now();
    let mut event = None;
    if message.status == MessageStatus::Queued {
        message.status = MessageStatus::Sent;
    } else {
        let (status, code, event_type) = match message.outcome {
            MessageOutcome::Delivered | MessageOutcome::Echoed => {
                (MessageStatus::Delivered, None, "message.delivered")
            }
            MessageOutcome::Failed(code) => {
                (MessageStatus::Undelivered, Some(code), "message.failed")
            }
            MessageOutcome::Undelivered(code) => (
                MessageStatus::Undelivered,
                Some(code),
                "message.undelivered",
            ),
            MessageOutcome::Lost => return,
        };
        message.status = status;
        message.error_code = code.map(|code| code.to_string());
        event = Some(event_type);
    }
    tx.put(message.clone());
    let Some(event_type) = event else { return };
    let org_id = tx.ids().workspace();
    let event = events::messages::event(tx.state(), &org_id, &message, event_type);
    deliveries::emit(tx, event);
    if message.outcome == MessageOutcome::Echoed {
        for sender in &message.to {
            // Fails only if the workspace's number was removed.
            let _ = receive(tx, &message.phone_number_id, sender, &message.text);
        }
    }
}
