//! What the emulated workspace holds: one table for each kind of record, and the agenda
//! of what is due.
//!
//! State changes in one way, [`State::apply`]: whoever keeps the changes in order has
//! the state (see [`Journal`]).

mod agenda;
mod call;
mod contact;
mod conversation;
mod delivery;
mod file;
mod journal;
mod message;
mod number;
mod table;
mod task;
mod user;
mod webhook;

use serde::{Deserialize, Serialize};

pub(crate) use agenda::Agenda;
pub(crate) use call::{
    Call, CallRecording, CallStatus, CallSummary, CallTranscript, CallVoicemail, DialogueTurn,
};
pub(crate) use contact::{Contact, CustomField, CustomFieldDefinition, DefaultFields, Entry};
pub(crate) use conversation::Conversation;
pub(crate) use delivery::{Attempt, AttemptStatus, Delivery, DeliveryStatus, Trigger};
pub use file::StateFileError;
pub(crate) use file::open;
pub(crate) use journal::{Forgetful, Journal};
pub(crate) use message::{Fate, Message, MessageStatus};
pub(crate) use number::{Member, Number};
pub(crate) use table::{Record, Table};
pub(crate) use task::Task;
pub(crate) use user::{Role, User};
pub(crate) use webhook::{System, Webhook, WebhookStatus};

/// Which way a text or a call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    Incoming,
    Outgoing,
}

/// Declares the tables once, for the state, its changes and the agenda.
macro_rules! tables {
    ($($table:ident: $record:ident,)*) => {
        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub(crate) enum Kind {
            $($record,)*
        }

        /// One step of the state, as a journal keeps it.
        #[derive(Clone, Serialize, Deserialize)]
        pub(crate) enum Change {
            $(
                /// The record is new, or replaces the one with its id.
                $record(Box<$record>),
            )*
            /// The record is gone.
            Removed(Kind, String),
            /// How many ids have been drawn.
            Drawn(u64),
        }

        /// Everything that the emulated workspace holds.
        #[derive(Default)]
        pub(crate) struct State {
            $(pub(crate) $table: Table<$record>,)*
            pub(crate) agenda: Agenda,
            /// How many ids have been drawn.
            pub(crate) drawn: u64,
        }

        impl State {
            /// Makes one step.
            pub(crate) fn apply(&mut self, change: Change) {
                match change {
                    $(Change::$record(record) => {
                        let before = self.$table.get(record.id()).and_then(Record::due);
                        let due = record.due();
                        self.agenda.moved(Kind::$record, record.id(), before, due);
                        self.$table.put(*record);
                    })*
                    Change::Removed(kind, id) => match kind {
                        $(Kind::$record => {
                            let before = self.$table.remove(&id).and_then(|record| record.due());
                            self.agenda.moved(kind, &id, before, None);
                        })*
                    },
                    Change::Drawn(drawn) => self.drawn = drawn,
                }
            }

            /// Steps that make this state out of an empty one.
            pub(crate) fn changes(&self) -> impl Iterator<Item = Change> {
                let drawn = std::iter::once(Change::Drawn(self.drawn));
                drawn$(.chain(self.$table.iter().cloned().map(Change::from)))*
            }
        }

        $(impl From<$record> for Change {
            fn from(record: $record) -> Self {
                Self::$record(Box::new(record))
            }
        })*
    };
}

tables! {
    users: User,
    numbers: Number,
    contacts: Contact,
    custom_fields: CustomFieldDefinition,
    conversations: Conversation,
    messages: Message,
    calls: Call,
    tasks: Task,
    webhooks: Webhook,
    deliveries: Delivery,
}
