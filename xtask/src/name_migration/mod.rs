//! Migrates the names table to another edition of its document.
//!
//! A schema that the vendor moved, copied or changed keeps its Rust name. A new schema gets a
//! provisional name made from its location, in a row that the maintainer has to confirm.

mod readable;
mod renamed;
pub mod rows;
pub mod similarity;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use self::similarity::similarity;
use crate::error::{Error, Result, generating};
use crate::format;
use crate::identify::{ListedOperation, operations};
use quo_sdk_codegen as codegen;
use quo_sdk_codegen::names::Names;
use quo_sdk_codegen::plan::NamedSchema;
use quo_sdk_codegen::report::Report;
use rows::Rows;

/// The minimum similarity of a schema to the old one at its location.
const MIN_SIMILARITY_AT_LOCATION: f64 = 0.5;

/// The minimum similarity of a schema to a removed one at another location.
const MIN_SIMILARITY_ELSEWHERE: f64 = 0.6;

/// The maximum number of rounds. Types are not nested as deep.
const MAX_ROUNDS: usize = 64;

/// A change of the names table that a maintainer has to review.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// A new type got a provisional name.
    New {
        /// The name.
        name: String,
        /// The location.
        location: String,
    },
    /// A schema moved or changed, and keeps its name.
    Kept {
        /// The name.
        name: String,
        /// The new location.
        location: String,
        /// Whether its Rust type is unchanged.
        is_the_same: bool,
    },
    /// An operation has a new id, and keeps its name.
    Operation {
        /// The new id.
        id: String,
        /// The name.
        name: String,
    },
    /// A row that matches nothing was removed.
    Removed {
        /// The row.
        row: String,
    },
}

impl Note {
    /// Whether a maintainer has to accept the name.
    fn wants_confirmation(&self) -> bool {
        match self {
            Self::New { .. } => true,
            Self::Kept { is_the_same, .. } => !is_the_same,
            Self::Operation { .. } | Self::Removed { .. } => false,
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New { name, location } => write!(
                f,
                "confirm: the schema at `{location}` is new, and its name is `{name}`; change the \
                 name in its row if there is a better one"
            ),
            Self::Kept {
                name,
                location,
                is_the_same: true,
            } => write!(f, "`{name}` is now at `{location}`, and keeps its name"),
            Self::Kept { name, location, .. } => write!(
                f,
                "confirm: the schema at `{location}` is similar to `{name}`, and got its name; add \
                 a row of its own if it is another type"
            ),
            Self::Operation { id, name } => write!(
                f,
                "the operation `{id}` had another id, and keeps the name `{name}`"
            ),
            Self::Removed { row } => {
                write!(f, "the row {row} matches nothing, and was removed")
            }
        }
    }
}

/// A migrated names table, and its changes.
#[derive(Debug, Clone)]
pub struct Migrated {
    /// The text of the table.
    pub names: String,
    /// The changes.
    pub notes: Vec<Note>,
}

/// The old and new document of a migration.
#[derive(Debug, Clone, Copy)]
pub struct Migration<'a> {
    /// The name of the document, for messages.
    pub name: &'a str,
    /// The corrections to both documents.
    pub corrections: &'a str,
    /// The document of the existing table.
    pub old: &'a str,
    /// The document of the migrated table.
    pub new: &'a str,
}

/// Adds the rows that the new document needs. Removes no rows.
///
/// # Errors
///
/// One of the documents cannot be prepared, or the table is not valid.
pub fn extend(table: &str, migration: Migration<'_>) -> Result<Migrated> {
    let mut rows = Rows::read(table)?;
    let mut notes = migrate_operations(&mut rows, migration)?;
    let mut before = named(table, migration, migration.old)?;
    // A name that is not in the table need not be kept.
    before.retain(|schema| !schema.is_provisional);
    for _ in 0..MAX_ROUNDS {
        let text = rows.text();
        let new = named(&text, migration, migration.new)?;
        let provisional: BTreeSet<&str> = new
            .iter()
            .filter(|schema| schema.is_provisional)
            .map(|schema| schema.name.as_str())
            .collect();
        let Some(first) = new.iter().find(|schema| schema.is_provisional) else {
            notes.extend(migrate_ids(&mut rows, migration)?);
            let names = rows.text();
            return Ok(Migrated { names, notes });
        };
        // Provisional names contain that of the owner, so owners are named first.
        let ready = new.iter().filter(|schema| {
            let owner = schema.location.split(['.', '[', '{']).next();
            schema.is_provisional && owner.is_none_or(|owner| !provisional.contains(owner))
        });
        let mut done = BTreeSet::new();
        let mut taken = BTreeSet::new();
        for schema in ready {
            if !done.insert(schema.location.as_str()) {
                continue;
            }
            let note = decide(schema, &before, &new, &taken);
            if let Note::New { name, location } | Note::Kept { name, location, .. } = &note {
                taken.insert(name.clone());
                rows.add_type(name, location);
            }
            if note.wants_confirmation() {
                rows.ask_for(&schema.location);
            }
            notes.push(note);
        }
        if done.is_empty() {
            return Err(Error::NamesDoNotSettle {
                location: first.location.clone(),
            });
        }
    }
    let new = named(&rows.text(), migration, migration.new)?;
    let unnamed = new.into_iter().find(|schema| schema.is_provisional);
    Err(Error::NamesDoNotSettle {
        location: unnamed.map(|schema| schema.location).unwrap_or_default(),
    })
}

/// Adds rows as [`extend`] does, and removes those that match nothing in the new document.
///
/// # Errors
///
/// As [`extend`].
pub fn follow(table: &str, migration: Migration<'_>) -> Result<Migrated> {
    let mut kept = extend(table, migration)?;
    let names = Names::read(&kept.names).map_err(generating(migration.name))?;
    let mut report = Report::default();
    codegen::prepare(migration.new, migration.corrections, &names, &mut report)
        .map_err(generating(migration.name))?;
    let mut rows = Rows::read(&kept.names)?;
    let removed = rows.remove_unused(&names);
    kept.notes
        .extend(removed.into_iter().map(|row| Note::Removed { row }));
    kept.names = rows.text();
    Ok(kept)
}

/// Returns the schemas that became types.
fn named(table: &str, migration: Migration<'_>, document: &str) -> Result<Vec<NamedSchema>> {
    let names = Names::read(table).map_err(generating(migration.name))?;
    let mut report = Report::default();
    let prepared = codegen::prepare(document, migration.corrections, &names, &mut report);
    let (_, plan) = prepared.map_err(generating(migration.name))?;
    Ok(plan.named)
}

/// Decides on the name of a schema without a row: the old name if the schema was here, or moved
/// here from another location; otherwise a name made from its location.
fn decide(
    schema: &NamedSchema,
    before: &[NamedSchema],
    new: &[NamedSchema],
    taken: &BTreeSet<String>,
) -> Note {
    let settled = new.iter().filter(|schema| !schema.is_provisional);
    let present: BTreeSet<&str> = settled.map(|schema| schema.name.as_str()).collect();
    let locations: BTreeSet<&str> = new.iter().map(|schema| schema.location.as_str()).collect();
    let kept = |name: &str, similarity: f64| Note::Kept {
        name: name.to_owned(),
        location: schema.location.clone(),
        is_the_same: similarity >= 1.0,
    };
    let mut here = before
        .iter()
        .filter(|known| known.location == schema.location);
    if let Some(known) = here.next() {
        let similarity = similarity(&known.structure, &schema.structure);
        if similarity >= MIN_SIMILARITY_AT_LOCATION {
            return kept(&known.name, similarity);
        }
    }
    // The same schema in another property of the same owner.
    let is_neighbor = |known: &&NamedSchema| {
        let is_beside = owner_and_step(&known.location) == owner_and_step(&schema.location);
        is_beside
            && known.structure == schema.structure
            && !locations.contains(known.location.as_str())
    };
    let neighbors: BTreeSet<&str> = before
        .iter()
        .filter(is_neighbor)
        .map(|known| known.name.as_str())
        .collect();
    // Two candidates are ambiguous.
    if let (Some(name), 1) = (neighbors.first(), neighbors.len()) {
        return kept(name, 1.0);
    }
    let gone = before.iter().filter(|known| {
        !present.contains(known.name.as_str()) && !taken.contains(known.name.as_str())
    });
    let mut best: BTreeMap<&str, f64> = BTreeMap::new();
    for known in gone {
        let similarity = similarity(&known.structure, &schema.structure);
        let found = best.entry(known.name.as_str()).or_default();
        *found = found.max(similarity);
    }
    let mut best: Vec<(&str, f64)> = best.into_iter().collect();
    best.sort_by(|(_, left), (_, right)| right.total_cmp(left));
    match best.as_slice() {
        // Two equally similar candidates are ambiguous.
        [(_, first), (_, second), ..] if first == second => {}
        [(name, similarity), ..] if *similarity >= MIN_SIMILARITY_ELSEWHERE => {
            return kept(name, *similarity);
        }
        _ => {}
    }
    let readable = readable::response_name(&schema.location);
    let is_free = |name: &String| {
        let is_known = before.iter().any(|known| known.name == *name);
        !is_known && !present.contains(name.as_str()) && !taken.contains(name)
    };
    Note::New {
        name: readable.filter(is_free).unwrap_or(schema.name.clone()),
        location: schema.location.clone(),
    }
}

/// Returns the owner of a location and its last step: `Webhook` and `[]` for `Webhook.events[]`.
fn owner_and_step(location: &str) -> Option<(&str, &str)> {
    let (owner, member) = location.rsplit_once('.')?;
    let step = member.find(['[', '{']).map_or("", |start| &member[start..]);
    Some((owner, step))
}

/// Keeps the types of ids whose property or parameter was renamed.
fn migrate_ids(rows: &mut Rows, migration: Migration<'_>) -> Result<Vec<Note>> {
    let names = Names::read(&rows.text()).map_err(generating(migration.name))?;
    let (old, new) = (format::read(migration.old)?, format::read(migration.new)?);
    let ids = names.ids.iter().map(|(name, form)| (name, &form.locations));
    let existing = names
        .existing
        .iter()
        .map(|(name, row)| (name, &row.locations));
    let sections = ids.map(|row| ("ids", row));
    let sections = sections.chain(existing.map(|row| ("existing", row)));
    let mut notes = Vec::new();
    for (section, (name, locations)) in sections {
        for location in locations {
            if let Some(location) = renamed::renamed(&names, &old, &new, location) {
                rows.add_place(section, name, &location);
                notes.push(Note::Kept {
                    name: name.clone(),
                    location,
                    is_the_same: true,
                });
            }
        }
    }
    Ok(notes)
}

/// Keeps the names of operations that have a new id with the old method and path.
fn migrate_operations(rows: &mut Rows, migration: Migration<'_>) -> Result<Vec<Note>> {
    let names = Names::read(&rows.text()).map_err(generating(migration.name))?;
    let listed =
        |text: &str| -> Result<Vec<ListedOperation>> { Ok(operations(&format::read(text)?)) };
    let (old, new) = (listed(migration.old)?, listed(migration.new)?);
    let still_named: BTreeSet<String> = new
        .iter()
        .map(|operation| names.operation(&operation.id))
        .collect();
    let mut notes = Vec::new();
    for operation in new.iter().filter(|operation| !operation.id.is_empty()) {
        let is_same =
            |old: &&ListedOperation| old.method == operation.method && old.path == operation.path;
        let Some(predecessor) = old.iter().find(is_same) else {
            continue;
        };
        let name = names.operation(&predecessor.id);
        if names.operation(&operation.id) == name || still_named.contains(&name) {
            continue;
        }
        rows.rename_operation(&operation.id, &name);
        notes.push(Note::Operation {
            id: operation.id.clone(),
            name,
        });
    }
    Ok(notes)
}
