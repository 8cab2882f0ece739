//! What is different between two editions, for somebody who uses the crate.
//!
//! What Rust makes of a change is read from the code that either edition gives;
//! the rest (errors, bounds, servers, words) is read from the documents.

mod bounds;
mod document;
mod errors;
mod members;
pub mod pointers;
mod renames;
mod rust;
pub mod two;
mod values;

use crate::change::{Change, Class};
use crate::edition::Edition;

/// All differences: the worst first, then in the order of what they are about.
pub fn changes(old: &Edition, new: &Edition) -> Vec<Change> {
    let mut all = rust::changes(old, new);
    let beyond = document::changes(old, new, &all);
    all.extend(beyond);
    all.sort_by(|left, right| {
        let key = |change: &Change| (std::cmp::Reverse(change.class), change.subject);
        key(left)
            .cmp(&key(right))
            .then_with(|| left.rust.cmp(&right.rust))
            .then_with(|| left.before.cmp(&right.before))
            .then_with(|| left.after.cmp(&right.after))
    });
    all
}

/// The worst of them; without any, nothing that anybody has to do something about.
pub fn worst(changes: &[Change]) -> Class {
    let classes = changes.iter().map(|change| change.class);
    classes.max().unwrap_or(Class::Additive)
}
