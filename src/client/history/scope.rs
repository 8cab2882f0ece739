//! What a history reads: of which number, and from when to when.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::activity::PhoneNumberId;

/// How much wider a span is asked for than is wanted. The service could leave out a bound, or read
/// whole seconds. What is too much is left out here.
pub(super) const MARGIN: TimeDelta = TimeDelta::seconds(2);

/// What is read.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Scope {
    pub(super) kind: String,
    /// `None` for the cursor of a stream whose number is invalid.
    pub(super) number: Option<PhoneNumberId>,
    pub(super) since: Option<DateTime<Utc>>,
    pub(super) until: Option<DateTime<Utc>>,
}

impl Scope {
    /// Returns why a cursor of this scope cannot continue another history. The bounds are not compared:
    /// they are those of the cursor.
    pub(super) fn differs_from(&self, wanted: &Self) -> Option<String> {
        if self.number != wanted.number {
            Some("the cursor is that of another phone number".to_owned())
        } else if self.kind != wanted.kind {
            Some(format!("the cursor is not one of {}", wanted.kind))
        } else {
            None
        }
    }

    pub(super) fn contains(&self, time: DateTime<Utc>) -> bool {
        self.since.is_none_or(|since| time >= since) && self.until.is_none_or(|until| time < until)
    }
}
