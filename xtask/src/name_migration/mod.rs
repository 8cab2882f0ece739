//! Bringing the names table in line with another edition of its document.
//!
//! A schema that the vendor moved, wrote out again or wrote differently keeps
//! the Rust name that it had; one that is new gets the name that the pipeline
//! makes up from its place, as a row that the maintainer is asked to confirm.

mod readable;
mod renamed;
mod rows;
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

/// How alike a schema has to be to the one that stood at its place.
const MIN_SIMILARITY_AT_LOCATION: f64 = 0.5;

/// How alike a schema has to be to one that stood elsewhere and is gone.
const MIN_SIMILARITY_ELSEWHERE: f64 = 0.6;

/// More rounds than types can own one another.
const MAX_ROUNDS: usize = 64;

/// Something that was done to the table and that a maintainer has to look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// A new type has a name that was made up.
    New {
        /// The name.
        name: String,
        /// Where it stands.
        location: String,
    },
    /// A schema was found at another place, or changed at its own.
    Kept {
        /// The name that it keeps.
        name: String,
        /// Where it stands now.
        location: String,
        /// Whether it is the same as before in all that makes a Rust type.
        is_the_same: bool,
    },
    /// An operation has another id and keeps its name.
    Operation {
        /// The new id.
        id: String,
        /// The name that it keeps.
        name: String,
    },
    /// A row that matches nothing any more was removed.
    Removed {
        /// What the row named.
        row: String,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New { name, location } => write!(
                f,
                "confirm: the schema at `{location}` is new and is called `{name}`; give it a \
                 better name in its row if there is one"
            ),
            Self::Kept {
                name,
                location,
                is_the_same: true,
            } => write!(f, "`{name}` now stands at `{location}`, and keeps its name"),
            Self::Kept { name, location, .. } => write!(
                f,
                "confirm: the schema at `{location}` is taken for `{name}`, which it resembles; \
                 give it a row of its own if it is another thing"
            ),
            Self::Operation { id, name } => write!(
                f,
                "the operation `{id}` had another id, and keeps the name `{name}`"
            ),
            Self::Removed { row } => {
                write!(f, "the row {row} matches nothing any more, and was removed")
            }
        }
    }
}

/// The table for another edition, and what was done to it.
#[derive(Debug, Clone)]
pub struct Migrated {
    /// The table's text.
    pub names: String,
    /// What was done.
    pub notes: Vec<Note>,
}

/// The documents that a table is brought from and to.
#[derive(Debug, Clone, Copy)]
pub struct Migration<'a> {
    /// The document's name, for messages.
    pub name: &'a str,
    /// The corrections that are made to both.
    pub corrections: &'a str,
    /// The document that the table fits.
    pub old: &'a str,
    /// The document that it is to fit.
    pub new: &'a str,
}

/// Adds to the table what the new document needs, and removes nothing.
///
/// # Errors
///
/// When one of the documents cannot be prepared, or the table is broken.
pub fn extend(table: &str, migration: Migration<'_>) -> Result<Migrated> {
    let mut rows = Rows::read(table)?;
    let mut notes = migrate_operations(&mut rows, migration)?;
    let mut before = named(table, migration, migration.old)?;
    // A name that was never in the table is no promise.
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
        // What a type without a name owns is called after it: owners come first.
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

/// As [`extend`], and removes the rows that match nothing in the new document.
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

/// The schemas that became types.
fn named(table: &str, migration: Migration<'_>, document: &str) -> Result<Vec<NamedSchema>> {
    let names = Names::read(table).map_err(generating(migration.name))?;
    let mut report = Report::default();
    let prepared = codegen::prepare(document, migration.corrections, &names, &mut report);
    let (_, plan) = prepared.map_err(generating(migration.name))?;
    Ok(plan.named)
}

/// What a schema without a row is called: as before if it stood here, or if it
/// is one that stood elsewhere and is gone from there; otherwise by its place.
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
    // The same schema under another name of the same owner.
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
    // Two that it could be are none.
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
        // Two that are equally alike say nothing about which one it was.
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

/// What a place belongs to, and the steps into it: `Webhook` and `[]` for `Webhook.events[]`.
fn owner_and_step(location: &str) -> Option<(&str, &str)> {
    let (owner, member) = location.rsplit_once('.')?;
    let step = member.find(['[', '{']).map_or("", |start| &member[start..]);
    Some((owner, step))
}

/// An id whose property or parameter has another name keeps its type.
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

/// An operation that has another id under its old method and path keeps its name.
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
