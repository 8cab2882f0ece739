//! JSON Schemas as values: traversing, comparing and merging them.

pub mod fingerprint;
pub mod kind;
pub mod merge;
pub mod tagged;
pub mod walk;
