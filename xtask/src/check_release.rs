//! The task `check-release`: the version fits the changes since the last release.
//!
//! A breaking change in a patch release breaks every program that runs `cargo update`.

use chrono::NaiveDate;

use crate::change::{Bump, Change, Severity, Version};
use crate::diff;
use crate::edition;
use crate::error::Result;
use crate::manifest::Manifest;
use crate::provenance::Provenance;
use crate::spec::Tree;

/// The version of a tree, compared with its changes.
#[derive(Debug)]
pub struct ReleaseCheck {
    /// The version of the last release.
    pub last: Version,
    /// The version of the tree.
    pub next: Version,
    /// The highest severity among the changes.
    pub severity: Severity,
    /// The problems, each with its remedy. Empty if the tree may be released.
    pub problems: Vec<String>,
}

/// Compares the version of `tree` with its changes since the release in `last`.
///
/// Each tree is generated with its own corrections and names, so changes of these count like
/// changes of the document. Internal dependencies have to be pinned to the version.
///
/// # Errors
///
/// One of the trees cannot be read or generated.
pub fn check_release(tree: &Tree, last: &Tree) -> Result<ReleaseCheck> {
    let (before, after) = (edition::all(&last.spec()?)?, edition::all(&tree.spec()?)?);
    let mut changes: Vec<Change> = Vec::new();
    for new in &after {
        let old = before.iter().find(|old| old.name == new.name);
        changes.extend(old.map_or_else(Vec::new, |old| diff::changes(old, new)));
    }
    let severity = Severity::highest(&changes);
    let (last, manifest) = (Manifest::read(last)?.version, Manifest::read(tree)?);
    let next = manifest.version;
    let bump = match changes.is_empty() {
        // Only hand-written code changed, which this check does not compare.
        true => Bump::Patch,
        false => severity.bump(&last),
    };
    let least = last.after(bump);
    let mut problems = Vec::new();
    if next < least {
        problems.push(format!(
            "the changes since {last} are {severity}: the version has to be {least} or later, but \
             Cargo.toml has {next}"
        ));
    }
    if let Some(date) = Provenance::read(tree)?.map(|known| known.date) {
        problems.extend(undated(next, &manifest.metadata, date));
    }
    problems.extend(manifest.mismatched().map(|dependency| {
        format!(
            "the workspace depends on {} {}, but its packages are released together: write \
             ={} under [workspace.dependencies] in Cargo.toml",
            dependency.name, dependency.requirement, manifest.release
        )
    }));
    Ok(ReleaseCheck {
        last,
        next,
        severity,
        problems,
    })
}

fn undated(version: Version, metadata: &str, date: NaiveDate) -> Option<String> {
    (metadata != date.to_string()).then(|| {
        format!(
            "the document has the date {date}: write the version as {version}+{date} in \
             Cargo.toml, which states the edition"
        )
    })
}
