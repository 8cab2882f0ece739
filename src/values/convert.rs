//! Conversions between types of events and of requests and responses.
//!
//! They stay types of their own, because events are read more leniently than responses.

use crate::ids::{ActivityId, ActorId, CallId, MessageId, UserId};
use crate::values::id::InvalidId;

/// Converts an id to a narrower type if it has its format, and back.
macro_rules! narrower {
    ($($narrow:ident < $wide:ident;)*) => {$(
        /// Validates the format. It does not determine whether such an object exists.
        impl TryFrom<&$wide> for $narrow {
            type Error = InvalidId;

            fn try_from(id: &$wide) -> Result<Self, InvalidId> {
                Self::new(id.as_str())
            }
        }

        /// Validates the format. It does not determine whether such an object exists.
        impl TryFrom<$wide> for $narrow {
            type Error = InvalidId;

            fn try_from(id: $wide) -> Result<Self, InvalidId> {
                Self::new(id)
            }
        }

        impl From<&$narrow> for $wide {
            fn from(id: &$narrow) -> Self {
                Self::from_service(id.as_str())
            }
        }

        impl From<$narrow> for $wide {
            fn from(id: $narrow) -> Self {
                Self::from_service(id)
            }
        }
    )*};
}

narrower! {
    CallId < ActivityId;
    MessageId < ActivityId;
    UserId < ActorId;
}

#[cfg(feature = "client")]
mod api {
    use std::fmt;

    use crate::generated::v1::types;
    use crate::ids::{ActivityId, CallId, ConversationId, MessageId, PhoneNumberId};
    use crate::webhook::{events, legacy};

    /// Converts open enums, with the values that this version of the crate does not know.
    macro_rules! enums {
        ($($event:path = $api:path;)*) => {$(
            impl From<$event> for $api {
                fn from(value: $event) -> Self {
                    Self::from(value.as_str())
                }
            }

            impl From<&$event> for $api {
                fn from(value: &$event) -> Self {
                    Self::from(value.as_str())
                }
            }

            impl From<$api> for $event {
                fn from(value: $api) -> Self {
                    Self::from(value.as_str())
                }
            }

            impl From<&$api> for $event {
                fn from(value: &$api) -> Self {
                    Self::from(value.as_str())
                }
            }
        )*};
    }

    enums! {
        events::Direction = types::Direction;
        events::MessageStatus = types::MessageStatus;
        events::ProcessingStatus = types::ProcessingStatus;
        events::CustomFieldType = types::CustomFieldType;
        legacy::Direction = types::Direction;
        legacy::MessageStatus = types::MessageStatus;
        legacy::ProcessingStatus = types::ProcessingStatus;
        legacy::CallStatus = types::CallStatus;
    }

    /// Converts structs with the same fields.
    macro_rules! structs {
        ($($event:path = $api:path { $($field:ident),* } $($list:ident)?;)*) => {$(
            impl From<$event> for $api {
                fn from(value: $event) -> Self {
                    Self {
                        $($field: value.$field.into(),)*
                        $($list: value.$list.into_iter().map(Into::into).collect(),)?
                    }
                }
            }

            impl From<$api> for $event {
                fn from(value: $api) -> Self {
                    Self {
                        $($field: value.$field.into(),)*
                        $($list: value.$list.into_iter().map(Into::into).collect(),)?
                    }
                }
            }
        )*};
    }

    structs! {
        events::DialogueEntry = types::DialogueTurn { user_id, identifier, content, start, end };
        events::Media = types::MessageMedia { url, type_ };
        events::AgentJob = types::CallSummaryJob { icon, name, result };
        events::AgentJobResult = types::CallSummaryJobResult {} data;
        events::AgentJobEntry = types::CallSummaryJobEntry { name, value };
    }

    /// Converts unions with the same variants.
    macro_rules! unions {
        ($($event:path = $api:path { $($variant:ident),* };)*) => {$(
            impl From<$event> for $api {
                fn from(value: $event) -> Self {
                    type Sent = $event;
                    match value {
                        $(Sent::$variant(value) => Self::$variant(value),)*
                    }
                }
            }

            impl From<$api> for $event {
                fn from(value: $api) -> Self {
                    type Sent = $api;
                    match value {
                        $(Sent::$variant(value) => Self::$variant(value),)*
                    }
                }
            }
        )*};
    }

    unions! {
        events::AgentJobValue = types::CallSummaryJobValue {
            String, Integer, Number, Boolean, Other
        };
        events::CustomFieldValue = types::CustomFieldValue {
            Array, String, Integer, Number, Boolean, Other
        };
    }

    /// The error of a legacy value without a field that the type of the API requires.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct MissingField {
        field: &'static str,
    }

    impl MissingField {
        /// Returns the name of the field.
        pub fn field(&self) -> &'static str {
            self.field
        }
    }

    impl fmt::Display for MissingField {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "the event has no `{}`", self.field)
        }
    }

    impl std::error::Error for MissingField {}

    fn present<T>(value: Option<T>, field: &'static str) -> Result<T, MissingField> {
        value.ok_or(MissingField { field })
    }

    impl TryFrom<legacy::DialogueEntry> for types::DialogueTurn {
        type Error = MissingField;

        fn try_from(entry: legacy::DialogueEntry) -> Result<Self, MissingField> {
            Ok(Self {
                content: present(entry.content, "content")?,
                start: present(entry.start, "start")?,
                end: present(entry.end, "end")?,
                identifier: entry.identifier,
                user_id: entry.user_id,
            })
        }
    }

    impl From<types::DialogueTurn> for legacy::DialogueEntry {
        fn from(turn: types::DialogueTurn) -> Self {
            Self {
                content: Some(turn.content),
                start: Some(turn.start),
                end: Some(turn.end),
                identifier: turn.identifier,
                user_id: turn.user_id,
            }
        }
    }

    impl types::TaskLink {
        /// Returns the phone number that the task is linked to.
        pub fn phone_number_id(&self) -> Option<&PhoneNumberId> {
            match self {
                Self::PhoneNumberId(id) => Some(id),
                _ => None,
            }
        }

        /// Returns the conversation that the task is linked to.
        pub fn conversation_id(&self) -> Option<&ConversationId> {
            match self {
                Self::ConversationId(id) => Some(id),
                _ => None,
            }
        }

        /// Returns the call or message that the task is linked to.
        ///
        /// Its format does not determine which of the two it is. `CallId::try_from` and
        /// `MessageId::try_from` convert it for a request, which answers with 404 for the other.
        pub fn activity_id(&self) -> Option<&ActivityId> {
            match self {
                Self::ActivityId(id) => Some(id),
                _ => None,
            }
        }
    }

    impl From<CallId> for types::TaskLink {
        fn from(id: CallId) -> Self {
            Self::ActivityId(id.into())
        }
    }

    impl From<MessageId> for types::TaskLink {
        fn from(id: MessageId) -> Self {
            Self::ActivityId(id.into())
        }
    }
}

#[cfg(feature = "client")]
pub use api::MissingField;
