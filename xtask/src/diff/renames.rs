//! Detects renamed members.

use serde_json::Value;

/// The minimum similarity of two names if only their types are equal.
const MIN_SIMILARITY: f64 = 0.6;

/// A removed or added member.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate<'a> {
    /// The Rust name.
    pub name: &'a str,
    /// The Rust type.
    pub ty: &'a str,
    /// The schema in the document, if there is one.
    pub schema: Option<&'a Value>,
}

/// Returns the pairs of a removed member and the added member with its new name, by index.
///
/// Two members are a pair if their schemas are equal and have a description, if their schemas are
/// equal and there are no other members, or if their types are equal and their names are similar.
pub fn pairs(removed: &[Candidate<'_>], added: &[Candidate<'_>]) -> Vec<(usize, usize)> {
    let are_the_only = removed.len() == 1 && added.len() == 1;
    let mut scored = Vec::new();
    for (left, old) in removed.iter().enumerate() {
        for (right, new) in added.iter().enumerate() {
            let similarity = strsim::normalized_damerau_levenshtein(old.name, new.name);
            let is_one_schema = old.schema.is_some() && old.schema == new.schema;
            let is_described = old
                .schema
                .is_some_and(|schema| schema.get("description").is_some());
            let is_same = is_one_schema && (is_described || are_the_only);
            if is_same || (old.ty == new.ty && similarity >= MIN_SIMILARITY) {
                let score = similarity + if is_one_schema { 1.0 } else { 0.0 };
                scored.push((score, left, right));
            }
        }
    }
    scored.sort_by(|(left, ..), (right, ..)| right.total_cmp(left));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, left, right) in scored {
        if pairs.iter().all(|(l, r)| *l != left && *r != right) {
            pairs.push((left, right));
        }
    }
    pairs
}
