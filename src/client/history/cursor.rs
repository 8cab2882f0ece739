//! How far a history was read, in a form that can be stored.
//!
//! A cursor holds no page token, because the service documents no lifetime of one. It holds the time of
//! the last activity of each thread that was begun, and the names of those that were finished.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::scope::{MARGIN, Scope};
use super::threads::Key;

/// The version of the form.
const VERSION: u32 = 1;

/// How far a history was read, to continue it with [`History::resume`](crate::History::resume).
///
/// It serializes in a form of its own, which later versions of this crate read. It contains ids, times and
/// hashes, but no phone number. Its size grows with the conversations, by about 25 bytes each, not with
/// the activities.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct HistoryCursor {
    pub(super) scope: Scope,
    /// The threads that were read to their ends.
    pub(super) done: BTreeSet<Key>,
    /// The threads that were begun.
    pub(super) begun: BTreeMap<Key, Position>,
    /// The activities that were returned and that several threads may list. They are few, because a call
    /// has one other party.
    pub(super) shared: BTreeSet<String>,
}

impl HistoryCursor {
    pub(super) fn new(scope: Scope) -> Self {
        Self {
            scope,
            done: BTreeSet::new(),
            begun: BTreeMap::new(),
            shared: BTreeSet::new(),
        }
    }

    /// Notes an activity that is returned. Returns whether it is a new one.
    pub(super) fn note(&mut self, key: &Key, id: &str, time: DateTime<Utc>) -> bool {
        match self.begun.get_mut(key) {
            Some(position) => position.note(id, time),
            None => {
                let position = Position {
                    oldest: time,
                    recent: BTreeMap::from([(id.to_owned(), time)]),
                };
                self.begun.insert(key.clone(), position);
                true
            }
        }
    }

    pub(super) fn finish(&mut self, key: Key) {
        self.begun.remove(&key);
        self.done.insert(key);
    }
}

impl fmt::Debug for HistoryCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryCursor")
            .field("kind", &self.scope.kind)
            .field("number", &self.scope.number)
            .field("done", &self.done.len())
            .field("begun", &self.begun.len())
            .finish_non_exhaustive()
    }
}

/// How far a thread was read, from the newest activity to older ones.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Position {
    /// The time of the oldest activity that was returned.
    oldest: DateTime<Utc>,
    /// The activities that were returned and would be listed again, with their times.
    recent: BTreeMap<String, DateTime<Utc>>,
}

impl Position {
    /// Returns the bound from which on the thread is listed again.
    pub(super) fn before(&self) -> DateTime<Utc> {
        later(self.oldest)
    }

    fn note(&mut self, id: &str, time: DateTime<Utc>) -> bool {
        if self.recent.contains_key(id) {
            return false;
        }
        if time < self.oldest {
            self.oldest = time;
            let bound = later(time);
            self.recent.retain(|_, time| *time <= bound);
        }
        self.recent.insert(id.to_owned(), time);
        true
    }
}

fn later(time: DateTime<Utc>) -> DateTime<Utc> {
    time.checked_add_signed(MARGIN).unwrap_or(time)
}

/// The form that is stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    version: u32,
    scope: Scope,
    done: BTreeSet<Key>,
    begun: BTreeMap<Key, Position>,
    shared: BTreeSet<String>,
}

impl From<HistoryCursor> for Stored {
    fn from(cursor: HistoryCursor) -> Self {
        Self {
            version: VERSION,
            scope: cursor.scope,
            done: cursor.done,
            begun: cursor.begun,
            shared: cursor.shared,
        }
    }
}

impl TryFrom<Stored> for HistoryCursor {
    type Error = String;

    fn try_from(stored: Stored) -> Result<Self, String> {
        if stored.version != VERSION {
            let version = stored.version;
            return Err(format!(
                "a cursor of version {version}, where {VERSION} is known"
            ));
        }
        Ok(Self {
            scope: stored.scope,
            done: stored.done,
            begun: stored.begun,
            shared: stored.shared,
        })
    }
}
