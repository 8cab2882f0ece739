//! The times at which records are due: messages in transit, attempts at deliveries, and
//! tasks with a due date.

use std::collections::BTreeSet;

use crate::clock::Timestamp;

/// Due records by time. `K` is the kind of record.
///
/// The state updates it from [`Record::due`](super::Record::due).
pub(crate) struct Schedule<K>(BTreeSet<(Timestamp, K, String)>);

impl<K> Default for Schedule<K> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<K: Copy + Ord> Schedule<K> {
    /// Returns the earliest due time.
    pub(crate) fn next(&self) -> Option<Timestamp> {
        self.0.first().map(|(due, ..)| *due)
    }

    /// Returns the records that are due at `now`, earliest first.
    pub(crate) fn due(&self, now: Timestamp) -> impl Iterator<Item = (K, &str)> {
        let entries = self.0.iter().take_while(move |(due, ..)| *due <= now);
        entries.map(|(_, kind, id)| (*kind, id.as_str()))
    }

    /// Replaces the due time `before` of a record by `due`.
    pub(super) fn update(
        &mut self,
        kind: K,
        id: &str,
        before: Option<Timestamp>,
        due: Option<Timestamp>,
    ) {
        if before == due {
            return;
        }
        if let Some(before) = before {
            self.0.remove(&(before, kind, id.to_owned()));
        }
        if let Some(due) = due {
            self.0.insert((due, kind, id.to_owned()));
        }
    }
}
