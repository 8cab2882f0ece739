//! What has to be done when: texts that arrive, attempts at deliveries, tasks that
//! become overdue.

use std::collections::BTreeSet;

use super::Kind;
use crate::clock::Moment;

/// Kept by the state itself from what its records say of being due.
#[derive(Default)]
pub(crate) struct Agenda(BTreeSet<(Moment, Kind, String)>);

impl Agenda {
    /// When the first thing is due.
    pub(crate) fn next(&self) -> Option<Moment> {
        self.0.first().map(|(due, ..)| *due)
    }

    /// All that is due at `now`, in order.
    pub(crate) fn due(&self, now: Moment) -> impl Iterator<Item = (Kind, &str)> {
        let entries = self.0.iter().take_while(move |(due, ..)| *due <= now);
        entries.map(|(_, kind, id)| (*kind, id.as_str()))
    }

    pub(super) fn moved(
        &mut self,
        kind: Kind,
        id: &str,
        before: Option<Moment>,
        due: Option<Moment>,
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
