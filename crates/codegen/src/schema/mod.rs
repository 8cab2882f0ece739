//! JSON Schemas as values: walking them, comparing and merging them.

pub mod merge;
pub mod walk;
