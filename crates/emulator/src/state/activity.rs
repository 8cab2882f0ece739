//! The conversation that each message and call belongs to.

use super::records::conversation::Conversation;
use super::transaction::Transaction;

/// Returns the conversation of a number with these participants. A new conversation is not
/// yet in the state.
pub(crate) fn conversation_with(
    tx: &mut Transaction<'_>,
    number_id: &str,
    participants: &[String],
) -> Conversation {
    let mut participants = participants.to_vec();
    participants.sort();
    participants.dedup();
    let known = tx
        .state()
        .conversations
        .iter()
        .find(|known| known.phone_number_id == number_id && known.participants == participants);
    if let Some(known) = known.cloned() {
        return known;
    }
    let now = tx.now();
    Conversation {
        id: tx.new_id("CN"),
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

/// Saves a conversation with its latest activity and a further change.
pub(crate) fn record_activity(
    tx: &mut Transaction<'_>,
    mut conversation: Conversation,
    activity_id: &str,
    change: impl FnOnce(&mut Conversation),
) {
    conversation.last_activity_at = Some(tx.now());
    conversation.last_activity_id = Some(activity_id.to_owned());
    conversation.updated_at = tx.now();
    change(&mut conversation);
    tx.put(conversation);
}
