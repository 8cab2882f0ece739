//! Records of one kind, by id and in the order in which they were made.

use std::collections::{BTreeMap, HashMap};

use crate::clock::Moment;

/// Something with an id of its own.
pub(crate) trait Record {
    fn id(&self) -> &str;

    /// When something has to be done with it, if anything has.
    fn due(&self) -> Option<Moment> {
        None
    }
}

/// Records in the order in which they were made.
#[derive(Clone)]
pub(crate) struct Table<T> {
    /// By place: a number that grows with each new record.
    rows: BTreeMap<u64, T>,
    places: HashMap<String, u64>,
    next: u64,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: BTreeMap::new(),
            places: HashMap::new(),
            next: 0,
        }
    }
}

impl<T: Record> Table<T> {
    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(self.places.get(id)?)
    }

    /// Where a record stands, for lists that are read in pages.
    pub(crate) fn place(&self, id: &str) -> Option<u64> {
        self.places.get(id).copied()
    }

    /// Oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.values()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn put(&mut self, record: T) {
        let place = *self
            .places
            .entry(record.id().to_owned())
            .or_insert(self.next);
        if place == self.next {
            self.next += 1;
        }
        self.rows.insert(place, record);
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<T> {
        let place = self.places.remove(id)?;
        self.rows.remove(&place)
    }
}
