//! What a caller can name in generated source: types, fields, values, setters, calls.
//!
//! The list is read from the source itself, so that it says what the generator
//! wrote and not what it meant to write. Printed, it is the overview among the
//! snapshots; compared, it is what an edition means for the crate's users.

mod model;
mod read;
mod syntax;

pub use model::{Item, ItemKind, Member, MemberKind, PublicApi};
pub use read::{of, read};
