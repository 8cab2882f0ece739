//! What calls and messages have in common, and how each is listed. The only file of the history that
//! uses generated names.

use chrono::{DateTime, Utc};

use crate::client::Client;
use crate::client::options::RequestOptions;
use crate::client::pages::Pages;
// The methods are `Client::list_calls`, `Client::list_messages` and `Client::list_conversations`.
pub(super) use crate::generated::v1::types::{
    Call, Conversation, ConversationId, Message, PhoneNumberId,
};

/// The maximum number of parties that a list of messages takes.
const MAX_PARTIES: usize = 10;

/// What a list is asked for.
pub(super) struct Query<'a> {
    pub(super) client: &'a Client,
    pub(super) number: Option<&'a PhoneNumberId>,
    pub(super) parties: &'a [String],
    /// Both bounds are wider than wanted, because the service documents neither whether they are part
    /// of the span nor their precision.
    pub(super) after: Option<DateTime<Utc>>,
    pub(super) before: Option<DateTime<Utc>>,
    pub(super) options: RequestOptions,
}

/// A kind of activity.
pub(super) struct Kind<T> {
    /// The name in cursors.
    pub(super) name: &'static str,
    /// Returns the sets of parties of a conversation. Each is asked for once.
    pub(super) parties: fn(&Conversation) -> Vec<Vec<String>>,
    /// Lists the activities with a set of parties.
    pub(super) list: fn(Query<'_>) -> Pages<T>,
    pub(super) id: fn(&T) -> &str,
    pub(super) created_at: fn(&T) -> DateTime<Utc>,
    /// Returns what the activity belongs to: names that [`Kind::owners`] gives to sets of parties.
    pub(super) belongs_to: fn(&T) -> Vec<&str>,
    /// Whether it belongs to one of them, whose list has it. Otherwise each list of them may have it.
    pub(super) has_one_owner: bool,
    /// Returns the names of the sets of parties of a conversation, in the same order.
    pub(super) owners: fn(&Conversation) -> Vec<&str>,
}

impl<T> Clone for Kind<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Kind<T> {}

/// A call has one other party, and is listed by it.
pub(super) const CALLS: Kind<Call> = Kind {
    name: "calls",
    parties: |conversation| {
        let parties = conversation.participants.iter();
        parties.map(|party| vec![party.clone()]).collect()
    },
    list: |query| {
        let request = query.client.list_calls().phone_number_id(query.number);
        let request = request.participants(query.parties);
        let request = request
            .created_after(query.after)
            .created_before(query.before);
        request.options(query.options).pages()
    },
    id: |call| call.id.as_str(),
    created_at: |call| call.created_at,
    // A number can also be a party of its own conversations, and is named by all calls then.
    has_one_owner: false,
    belongs_to: |call| call.participants.iter().map(String::as_str).collect(),
    owners: |conversation| {
        conversation
            .participants
            .iter()
            .map(String::as_str)
            .collect()
    },
};

/// A message is listed by all its other parties.
pub(super) const MESSAGES: Kind<Message> = Kind {
    name: "messages",
    parties: |conversation| match conversation.participants.as_slice() {
        [] => Vec::new(),
        parties => {
            let mut parties = parties.to_vec();
            parties.sort();
            parties.dedup();
            vec![parties]
        }
    },
    list: |query| {
        let request = query.client.list_messages().phone_number_id(query.number);
        let request = request.participants(query.parties);
        let request = request
            .created_after(query.after)
            .created_before(query.before);
        request.options(query.options).pages()
    },
    id: |message| message.id.as_str(),
    created_at: |message| message.created_at,
    has_one_owner: true,
    belongs_to: |message| vec![message.conversation_id.as_str()],
    owners: |conversation| match conversation.participants.as_slice() {
        [] => Vec::new(),
        _ => vec![conversation.id.as_str()],
    },
};

/// Lists the conversations of a number.
pub(super) fn conversations(
    client: &Client,
    number: &[PhoneNumberId],
    options: RequestOptions,
) -> Pages<Conversation> {
    let request = client.list_conversations().phone_numbers(number);
    request.options(options).pages()
}

/// Whether a list takes these parties by its documentation: a few numbers in E.164 form. Conversations
/// also have short codes, words such as `Anonymous`, and larger groups.
pub(super) fn can_be_listed(parties: &[String]) -> bool {
    let is_e164 = |party: &String| {
        let digits = party.strip_prefix('+').unwrap_or_default();
        (2..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    parties.len() <= MAX_PARTIES && parties.iter().all(is_e164)
}
