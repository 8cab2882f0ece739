//! What an event is about.

use std::fmt;

use crate::ids::{ActivityId, CallId, ContactId, MessageId, TaskId};
use crate::values::redact::safe_id;

/// The id of what an event is about. Each is of the type that requests take.
///
/// ```
/// # fn example(event: &quo_sdk::webhook::Event) {
/// use quo_sdk::webhook::ResourceId;
///
/// match event.resource_id() {
///     Some(ResourceId::Message(id)) => println!("message {id}"),
///     Some(other) => println!("{other}"),
///     None => {}
/// }
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceId {
    /// A call.
    Call(CallId),
    /// A message.
    Message(MessageId),
    /// An activity that is neither a call nor a message, such as a voicemail.
    Activity(ActivityId),
    /// A contact.
    Contact(ContactId),
    /// A task.
    Task(TaskId),
    /// An id of another kind, or of another service.
    Other(String),
}

/// Wraps the ids of the kinds that have a variant.
macro_rules! from_ids {
    ($($variant:ident($id:ident),)*) => {$(
        impl From<&$id> for ResourceId {
            fn from(id: &$id) -> Self {
                Self::$variant(id.clone())
            }
        }
    )*};
}

from_ids! {
    Call(CallId),
    Message(MessageId),
    Activity(ActivityId),
    Contact(ContactId),
    Task(TaskId),
}

impl ResourceId {
    /// Wraps an id of another kind.
    #[doc(hidden)]
    pub fn other(id: &impl ToString) -> Self {
        Self::Other(id.to_string())
    }

    /// Returns the id as it was sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call(id) => id.as_str(),
            Self::Message(id) => id.as_str(),
            Self::Activity(id) => id.as_str(),
            Self::Contact(id) => id.as_str(),
            Self::Task(id) => id.as_str(),
            Self::Other(id) => id,
        }
    }
}

impl AsRef<str> for ResourceId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ResourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for ResourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Call(_) => "Call",
            Self::Message(_) => "Message",
            Self::Activity(_) => "Activity",
            Self::Contact(_) => "Contact",
            Self::Task(_) => "Task",
            Self::Other(_) => "Other",
        };
        f.debug_tuple(kind).field(&safe_id(self.as_str())).finish()
    }
}
