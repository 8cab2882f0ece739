//! The task `rehearse`: editions that the vendor might publish next.
//!
//! An edition has three to ten changes of the vendored document, chosen by a seed. The changes
//! name nothing of the document, so that they apply to every edition of it.

mod changes;
mod random;
pub mod whole;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde_json::Value;

use crate::anchors::Operations;
use crate::atomic_write::WriteBatch;
use crate::edition;
use crate::error::Result;
use crate::format;
use crate::name_migration::{self, Migration};
use crate::spec::{DocumentTexts, Tree};
use random::Random;

/// The result of a rehearsal.
#[derive(Debug, Default)]
pub struct Rehearsal {
    /// The number of editions that were generated.
    pub generated: u64,
    /// How often each change was made.
    pub changes: BTreeMap<&'static str, u64>,
    /// How often something was skipped, by the reason.
    pub skipped: BTreeMap<String, u64>,
    /// The editions that could not be generated: seed, changes and error.
    pub failures: Vec<(u64, Vec<String>, String)>,
}

impl fmt::Display for Rehearsal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} editions were generated.", self.generated)?;
        writeln!(f, "\nChanges:\n")?;
        for (change, count) in &self.changes {
            writeln!(f, "{count:>5}  {change}")?;
        }
        if !self.skipped.is_empty() {
            writeln!(f, "\nSkipped:\n")?;
        }
        for (reason, count) in &self.skipped {
            writeln!(f, "{count:>5}  {reason}")?;
        }
        for (seed, changes, error) in &self.failures {
            writeln!(f, "\nSeed {seed} failed: {error}")?;
            for change in changes {
                writeln!(f, "- {change}")?;
            }
        }
        Ok(())
    }
}

/// An edition that the vendor might publish next, and its changes: each kind, in words.
pub type Next = (Value, Vec<(&'static str, String)>);

/// Which changes an edition has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changes {
    /// One of each kind, wherever the document has a place for it.
    EachKind,
    /// Three to ten, chosen by a seed.
    Seed(u64),
}

/// Returns an edition. The operations that hand-written code depends on stay as it needs them.
pub fn edition_of(vendored: &Value, spared: &Operations, changes: Changes) -> Next {
    let mut next = Editing {
        document: vendored.clone(),
        made: Vec::new(),
        spared,
    };
    match changes {
        Changes::EachKind => {
            let mut random = Random::new(0);
            let mut kinds: Vec<&changes::Kind> = changes::CHANGES.iter().collect();
            // Before there are new operations, so that known ones change.
            kinds.sort_by_key(|kind| !kind.breaks);
            for (number, change) in kinds.into_iter().enumerate() {
                // Not every operation has a place for it.
                let mut tries = 0..200;
                while tries.next().is_some() && !next.change(change, &mut random, number) {}
            }
        }
        Changes::Seed(seed) => {
            let mut random = Random::new(seed);
            let wanted = 3 + random.below(8);
            for number in 0..wanted * 4 {
                if next.made.len() == wanted {
                    break;
                }
                let change = &changes::CHANGES[random.below(changes::CHANGES.len())];
                next.change(change, &mut random, number);
            }
        }
    }
    (next.document, next.made)
}

/// A document that is being changed.
struct Editing<'a> {
    document: Value,
    made: Vec<(&'static str, String)>,
    spared: &'a Operations,
}

impl Editing<'_> {
    /// Makes a change, and returns whether there was a place for it.
    fn change(&mut self, kind: &changes::Kind, random: &mut Random, number: usize) -> bool {
        let mut document = self.document.clone();
        let Some(what) = (kind.apply)(&mut document, random, number) else {
            return false;
        };
        let is_same =
            |pointer: &String| self.document.pointer(pointer) == document.pointer(pointer);
        let used = self.spared.used.iter().filter(|_| kind.breaks);
        if !self.spared.taken_apart.iter().chain(used).all(is_same) {
            return false;
        }
        self.document = document;
        self.made.push((kind.name, what));
        true
    }
}

/// Writes the edition of a seed to a file. Returns its changes.
///
/// # Errors
///
/// The vendored document cannot be read, or the file cannot be written.
pub fn write(tree: &Tree, seed: u64, path: &Path) -> Result<Vec<String>> {
    let spec = tree.spec()?;
    let vendored = format::read(&edition::primary(&spec)?.document)?;
    let (document, made) = edition_of(&vendored, &Operations::default(), Changes::Seed(seed));
    let mut batch = WriteBatch::default();
    batch.write(path.to_owned(), format::write(&document));
    batch.apply()?;
    Ok(made.into_iter().map(|(_, what)| what).collect())
}

/// Generates the editions of `count` seeds from `first` on.
///
/// # Errors
///
/// The vendored document cannot be read.
pub fn rehearse(tree: &Tree, first: u64, count: u64) -> Result<Rehearsal> {
    let spec = tree.spec()?;
    let known = edition::primary(&spec)?;
    let vendored = format::read(&known.document)?;
    let mut rehearsal = Rehearsal::default();
    for seed in first..first.saturating_add(count) {
        let (document, made) = edition_of(&vendored, &Operations::default(), Changes::Seed(seed));
        for (change, _) in &made {
            *rehearsal.changes.entry(change).or_default() += 1;
        }
        match generate(known, &format::write(&document)) {
            Ok(reasons) => {
                rehearsal.generated += 1;
                for reason in reasons {
                    *rehearsal.skipped.entry(reason).or_default() += 1;
                }
            }
            Err(error) => {
                let made = made.into_iter().map(|(_, what)| what).collect();
                rehearsal.failures.push((seed, made, error.to_string()));
            }
        }
    }
    Ok(rehearsal)
}

/// Generates an edition. Returns the reasons of what is skipped.
fn generate(known: &DocumentTexts, document: &str) -> Result<Vec<String>> {
    let kept = name_migration::follow(
        &known.names,
        Migration {
            name: &known.name,
            corrections: &known.corrections,
            old: &known.document,
            new: document,
        },
    )?;
    let next = DocumentTexts {
        document: document.to_owned(),
        names: kept.names,
        ..known.clone()
    };
    let edition = edition::document(&next, None)?;
    let skips = edition.generated.report.skips().iter();
    Ok(skips.map(|skip| skip.error.problem.clone()).collect())
}
