//! The tables of the workspace, and the changes that they are built from.

use serde::{Deserialize, Serialize};

use super::records::call::Call;
use super::records::contact::{Contact, CustomFieldDefinition};
use super::records::conversation::Conversation;
use super::records::delivery::Delivery;
use super::records::message::Message;
use super::records::number::Number;
use super::records::task::Task;
use super::records::user::User;
use super::records::webhook::Webhook;
use super::schedule::Schedule;
use super::table::{Record, Table};

/// Declares the tables once, for the state, its changes and the schedule.
macro_rules! tables {
    ($($table:ident: $record:ident,)*) => {
        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub(crate) enum Kind {
            $($record,)*
        }

        /// One change of the state, as a journal stores it.
        #[derive(Clone, Serialize, Deserialize)]
        pub(crate) enum Change {
            $(
                /// Inserts the record, or replaces the record with its id.
                $record(Box<$record>),
            )*
            /// Removes the record with this id.
            Removed(Kind, String),
            /// Sets the number of ids that were issued.
            #[serde(rename = "Drawn")]
            IdsIssued(u64),
        }

        /// The whole state of the emulated workspace.
        #[derive(Default)]
        pub(crate) struct State {
            $(pub(crate) $table: Table<$record>,)*
            pub(crate) schedule: Schedule<Kind>,
            /// The number of ids that were issued.
            pub(crate) ids_issued: u64,
        }

        impl State {
            /// Applies one change.
            pub(crate) fn apply(&mut self, change: Change) {
                match change {
                    $(Change::$record(record) => {
                        let before = self.$table.get(record.id()).and_then(Record::due);
                        let due = record.due();
                        self.schedule.update(Kind::$record, record.id(), before, due);
                        self.$table.put(*record);
                    })*
                    Change::Removed(kind, id) => match kind {
                        $(Kind::$record => {
                            let before = self.$table.remove(&id).and_then(|record| record.due());
                            self.schedule.update(kind, &id, before, None);
                        })*
                    },
                    Change::IdsIssued(number) => self.ids_issued = number,
                }
            }

            /// Returns changes that rebuild this state from an empty one.
            pub(crate) fn changes(&self) -> impl Iterator<Item = Change> {
                let issued = std::iter::once(Change::IdsIssued(self.ids_issued));
                issued$(.chain(self.$table.iter().cloned().map(Change::from)))*
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

impl State {
    /// Finds a number of the workspace by its id or in E.164 form.
    pub(crate) fn number(&self, wanted: &str) -> Option<&Number> {
        let mut numbers = self.numbers.iter();
        numbers.find(|number| number.id == wanted || number.number == wanted)
    }
}
