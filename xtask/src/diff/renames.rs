//! Telling a new name of something old from something new.

use serde_json::Value;

/// How alike two names have to be when nothing else says that they mean one thing.
const ALIKE: f64 = 0.6;

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
pub fn pairs(gone: &[Candidate<'_>], new: &[Candidate<'_>]) -> Vec<(usize, usize)> {
    let are_the_only = gone.len() == 1 && new.len() == 1;
    let mut scored = Vec::new();
    for (left, was) in gone.iter().enumerate() {
        for (right, is) in new.iter().enumerate() {
            let alike = strsim::normalized_damerau_levenshtein(was.name, is.name);
            let is_one_schema = was.schema.is_some() && was.schema == is.schema;
            let is_described = was
                .schema
                .is_some_and(|schema| schema.get("description").is_some());
            let is_same = is_one_schema && (is_described || are_the_only);
            if is_same || (was.ty == is.ty && alike >= ALIKE) {
                let score = alike + if is_one_schema { 1.0 } else { 0.0 };
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
