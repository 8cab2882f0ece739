//! The world outside of the workspace: people who text and call it.

pub(super) mod calls;

use std::fmt;
use std::io;

use super::engine::Engine;
use super::events;
use super::operations::conversations;
use super::state::{Direction, Fate, Message, MessageStatus, Number};
use super::transaction::Transaction;

/// Why something cannot happen to the emulated workspace.
#[derive(Debug)]
#[non_exhaustive]
pub enum PlayError {
    /// The workspace does not have the number that is called or texted.
    UnknownNumber,
    /// The outside party's number is not in E.164 form, such as `+15555550142`.
    NotANumber,
    /// There is no call with this id.
    UnknownCall(String),
    /// The call with this id is not in a state in which this can happen: a call has to
    /// ring to be answered, to be open to be completed, and to be over for what is made
    /// of it.
    OutOfOrder(String),
    /// The state could not be kept.
    Journal(io::Error),
}

impl fmt::Display for PlayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownNumber => f.write_str("the workspace does not have this phone number"),
            Self::NotANumber => f.write_str("the outside number has to be in E.164 form"),
            Self::UnknownCall(id) => write!(f, "there is no call {id}"),
            Self::OutOfOrder(id) => write!(f, "this cannot happen to call {id} in its state"),
            Self::Journal(error) => write!(f, "the emulator could not keep its state: {error}"),
        }
    }
}

impl std::error::Error for PlayError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Journal(error) => Some(error),
            _ => None,
        }
    }
}

/// Lets something happen.
pub(crate) fn play<T>(
    engine: &Engine,
    play: impl FnOnce(&mut Transaction<'_>) -> Result<T, PlayError>,
) -> Result<T, PlayError> {
    engine.transact(play).map_err(PlayError::Journal)?
}

/// Whether a text is a phone number in E.164 form.
pub(crate) fn is_number(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else {
        return false;
    };
    (2..=15).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
        && !digits.starts_with('0')
}

/// Whether a text is a short code: five or six digits.
pub(crate) fn is_short_code(text: &str) -> bool {
    matches!(text.len(), 5 | 6) && text.bytes().all(|digit| digit.is_ascii_digit())
}

/// The number of the workspace that something happens to, named by its id or as people
/// write it.
fn number(work: &Transaction<'_>, inside: &str, outside: &str) -> Result<Number, PlayError> {
    if !is_number(outside) {
        return Err(PlayError::NotANumber);
    }
    let number = work.state().number(inside).cloned();
    number.ok_or(PlayError::UnknownNumber)
}

/// Somebody texts one of the workspace's numbers. Returns the id of the text.
pub(crate) fn receive(
    work: &mut Transaction<'_>,
    inside: &str,
    from: &str,
    text: &str,
) -> Result<String, PlayError> {
    let number = number(work, inside, from)?;
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
    Ok(message.id)
}
