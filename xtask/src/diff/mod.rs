//! The changes between two editions, for users of the crate.
//!
//! Changes of the API are read from the code that is generated from each edition. Changes of
//! errors, bounds, servers and documentation are read from the documents.

mod bounds;
mod document;
mod errors;
mod members;
pub mod pointers;
mod renames;
mod rust;
mod schema;
mod sides;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use crate::change::Change;
use crate::edition::Edition;

/// Returns all changes: those of the highest severity first, then by subject and name.
pub fn changes(old: &Edition, new: &Edition) -> Vec<Change> {
    let mut all = rust::changes(old, new);
    let beyond = document::changes(old, new, &all);
    all.extend(beyond);
    all.sort_by(|left, right| {
        let key = |change: &Change| (std::cmp::Reverse(change.severity), change.subject);
        key(left)
            .cmp(&key(right))
            .then_with(|| left.rust.cmp(&right.rust))
            .then_with(|| left.before.cmp(&right.before))
            .then_with(|| left.after.cmp(&right.after))
    });
    all
}

/// Returns the steps of the generator whose counts differ: name, old count, new count.
pub fn steps(old: &Edition, new: &Edition) -> Vec<(String, usize, usize)> {
    let counts = |edition: &Edition| edition.generated.report.counts().clone();
    let (old, new) = (counts(old), counts(new));
    let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let counts = names.into_iter().map(|step| {
        let of = |counts: &BTreeMap<&str, usize>| counts.get(step).copied().unwrap_or_default();
        (step.to_owned(), of(&old), of(&new))
    });
    counts.filter(|(_, old, new)| old != new).collect()
}
