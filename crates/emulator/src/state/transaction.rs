//! One change of the workspace, as a whole: what a request or a timed action does.

use super::clock::Moment;
use super::events::Event;
use super::ids::Ids;
use super::state::{Change, Kind, State};

/// Sees the state, and changes it step by step. Whoever made it keeps the steps.
pub(crate) struct Transaction<'a> {
    state: &'a mut State,
    ids: Ids,
    now: Moment,
    changes: Vec<Change>,
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(state: &'a mut State, ids: Ids, now: Moment) -> Self {
        Self {
            state,
            ids,
            now,
            changes: Vec::new(),
        }
    }

    pub(crate) fn now(&self) -> Moment {
        self.now
    }

    pub(crate) fn state(&self) -> &State {
        self.state
    }

    /// Ids that depend on what they are for, and on nothing that happened before.
    pub(crate) fn ids(&self) -> Ids {
        self.ids
    }

    /// A new id.
    pub(crate) fn draw(&mut self, prefix: &str) -> String {
        let number = self.next();
        self.ids.id(prefix, "drawn", number)
    }

    /// A new id of digits.
    pub(crate) fn draw_digits(&mut self) -> String {
        let number = self.next();
        self.ids.digits("drawn", number)
    }

    /// A new key of `length` bytes, as base64.
    pub(crate) fn draw_key(&mut self, length: usize) -> String {
        let number = self.next();
        self.ids.key("drawn", number, length)
    }

    fn next(&mut self) -> u64 {
        let number = self.state.drawn;
        self.step(Change::Drawn(number + 1));
        number
    }

    /// Adds a record, or replaces the one with its id.
    pub(crate) fn put(&mut self, record: impl Into<Change>) {
        self.step(record.into());
    }

    pub(crate) fn remove(&mut self, kind: Kind, id: &str) {
        self.step(Change::Removed(kind, id.to_owned()));
    }

    /// Something happened that webhooks may want to hear of.
    pub(crate) fn fire(&mut self, event: Event) {
        super::deliveries::enqueue(self, event);
    }

    fn step(&mut self, change: Change) {
        self.changes.push(change.clone());
        self.state.apply(change);
    }

    /// The steps, in order.
    pub(crate) fn into_changes(self) -> Vec<Change> {
        self.changes
    }
}
