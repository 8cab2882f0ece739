//! What each operation does, by the id that its document gives it.

pub(crate) mod conversations;
mod list;
pub(crate) mod messages;
mod numbers;
mod users;

use serde_json::{Value, json};

use super::edition::{Input, Surface};
use super::http::Refusal;
use super::transaction::Transaction;

/// The body of a success, if it has one.
pub(crate) struct Answer(pub(crate) Option<Value>);

impl Answer {
    /// Under `data`, as nearly all of them.
    fn data(data: impl serde::Serialize) -> Result<Self, Refusal> {
        Ok(Self(Some(json!({ "data": data }))))
    }

    fn empty() -> Result<Self, Refusal> {
        Ok(Self(None))
    }
}

/// Performs one operation with input that fits its schemas.
pub(crate) type Handler = fn(&mut Transaction<'_>, &Input) -> Result<Answer, Refusal>;

/// What performs an operation; `None` for one that a newer edition has.
pub(crate) fn handler(surface: Surface, id: &str) -> Option<Handler> {
    let handler: Handler = match (surface, id) {
        (Surface::V1, "listConversations_v1") => conversations::list,
        (Surface::V1, "markConversationAsRead_v1") => conversations::read,
        (Surface::V1, "markConversationAsDone_v1") => conversations::done,
        (Surface::V1, "markConversationAsOpen_v1") => conversations::open,
        (Surface::V1, "sendMessage_v1") => messages::send,
        (Surface::V1, "listMessages_v1") => messages::list,
        (Surface::V1, "getMessageById_v1") => messages::get,
        (Surface::V1, "listPhoneNumbers_v1") => numbers::list,
        (Surface::V1, "getPhoneNumberById_v1") => numbers::get,
        (Surface::V1, "listUsers_v1") => users::list,
        (Surface::V1, "getUserById_v1") => users::get,
        _ => return None,
    };
    Some(handler)
}
