//! One atomic change of the workspace, by a request, a simulated event or due work.

use super::workspace::{Change, Kind, State};
use crate::clock::Timestamp;
use crate::ids::Ids;

/// Reads the state and collects the changes made to it. The engine writes them to the
/// journal.
pub(crate) struct Transaction<'a> {
    state: &'a mut State,
    ids: Ids,
    now: Timestamp,
    changes: Vec<Change>,
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(state: &'a mut State, ids: Ids, now: Timestamp) -> Self {
        Self {
            state,
            ids,
            now,
            changes: Vec::new(),
        }
    }

    /// Returns the time of the transaction.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    pub(crate) fn state(&self) -> &State {
        self.state
    }

    /// Returns the source of ids that depend only on their subject.
    pub(crate) fn ids(&self) -> Ids {
        self.ids
    }

    /// Returns a new id that begins with `prefix`.
    pub(crate) fn new_id(&mut self, prefix: &str) -> String {
        let number = self.next();
        self.ids.id(prefix, "drawn", number)
    }

    /// Returns a new id of twelve digits.
    pub(crate) fn new_numeric_id(&mut self) -> String {
        let number = self.next();
        self.ids.digits("drawn", number)
    }

    /// Returns a new key of `length` bytes, as base64.
    pub(crate) fn new_key(&mut self, length: usize) -> String {
        let number = self.next();
        self.ids.key("drawn", number, length)
    }

    fn next(&mut self) -> u64 {
        let number = self.state.ids_issued;
        self.apply(Change::IdsIssued(number + 1));
        number
    }

    /// Inserts a record, or replaces the record with its id.
    pub(crate) fn put(&mut self, record: impl Into<Change>) {
        self.apply(record.into());
    }

    pub(crate) fn remove(&mut self, kind: Kind, id: &str) {
        self.apply(Change::Removed(kind, id.to_owned()));
    }

    fn apply(&mut self, change: Change) {
        self.changes.push(change.clone());
        self.state.apply(change);
    }

    /// Returns the changes, in order.
    pub(crate) fn into_changes(self) -> Vec<Change> {
        self.changes
    }
}
