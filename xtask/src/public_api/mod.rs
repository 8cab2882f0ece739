//! The public API of generated source: types, fields, values, setters, operations.
//!
//! It is read from the source, so it shows what the generator wrote. Printed, it is the overview
//! `spec/reviewed/*.api.txt`. Comparing two of them gives the changes for users of the crate.

mod model;
mod read;
mod syntax;

pub use model::{Item, ItemKind, Member, MemberKind, PublicApi};
pub use read::{of, read};
