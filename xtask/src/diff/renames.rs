//! Telling a new name of something old from something new.

use serde_json::Value;

/// How alike two names have to be when nothing else says that they mean one thing.
const MIN_SIMILARITY: f64 = 0.6;

/// Something that is gone, or new.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate<'a> {
    /// Its Rust name.
    pub name: &'a str,
    /// Its Rust type.
    pub ty: &'a str,
    /// What the document says about it, where it says it by name.
    pub schema: Option<&'a Value>,
}

/// The pairs, by position, of what is gone and what is the same under a new name.
///
/// The same schema, with what it says in words, is the same thing; so are the
/// only two if they are of one schema, and two of one type with names alike.
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
