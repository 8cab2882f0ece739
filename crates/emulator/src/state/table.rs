//! A table of records, by id and in order of creation.

use std::collections::{BTreeMap, HashMap};

use crate::clock::Timestamp;

/// A record with an id.
pub(crate) trait Record {
    fn id(&self) -> &str;

    /// Returns the time at which work on the record is due.
    fn due(&self) -> Option<Timestamp> {
        None
    }
}

/// Records of one kind, in order of creation.
#[derive(Clone)]
pub(crate) struct Table<T> {
    /// By position, a number that grows with each new record.
    rows: BTreeMap<u64, T>,
    positions: HashMap<String, u64>,
    next: u64,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: BTreeMap::new(),
            positions: HashMap::new(),
            next: 0,
        }
    }
}

impl<T: Record> Table<T> {
    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(self.positions.get(id)?)
    }

    /// Returns the position of a record, which cursors of lists refer to.
    pub(crate) fn position(&self, id: &str) -> Option<u64> {
        self.positions.get(id).copied()
    }

    /// Returns the records, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.values()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn put(&mut self, record: T) {
        let position = *self
            .positions
            .entry(record.id().to_owned())
            .or_insert(self.next);
        if position == self.next {
            self.next += 1;
        }
        self.rows.insert(position, record);
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<T> {
        let position = self.positions.remove(id)?;
        self.rows.remove(&position)
    }
}
