//! The state of the emulated workspace: one table for each kind of record, and the
//! schedule of due work.
//!
//! [`State::apply`] is the only way to change the state, so a journal of all changes
//! reproduces it (see [`Journal`]).

mod activity;
mod file;
mod journal;
mod records;
mod schedule;
mod table;
mod transaction;
mod workspace;

pub(crate) use activity::{conversation_with, record_activity};
pub use file::StateFileError;
pub(crate) use file::open;
pub(crate) use journal::{Journal, NoopJournal};
pub(crate) use records::call::{
    Call, CallRecording, CallStatus, CallSummary, CallTranscript, CallVoicemail, DialogueTurn,
};
pub(crate) use records::contact::{
    Contact, CustomField, CustomFieldDefinition, DefaultFields, Entry,
};
pub(crate) use records::conversation::Conversation;
pub(crate) use records::delivery::{Attempt, AttemptStatus, Delivery, DeliveryStatus, Trigger};
pub(crate) use records::direction::Direction;
pub(crate) use records::message::{Message, MessageOutcome, MessageStatus};
pub(crate) use records::number::{Member, Number};
pub(crate) use records::task::Task;
pub(crate) use records::user::{Role, User};
pub(crate) use records::webhook::{System, Webhook, WebhookStatus};
pub(crate) use table::{Record, Table};
pub(crate) use transaction::Transaction;
pub(crate) use workspace::{Change, Kind, State};
