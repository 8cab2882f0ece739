//! Is the version as new as the changes since the last release ask for?
//!
//! A breaking change that goes out as a patch reaches everybody who runs `cargo update`.

use chrono::NaiveDate;

use crate::change::{Bump, Change, Severity, Version};
use crate::diff;
use crate::edition;
use crate::error::Result;
use crate::manifest::Manifest;
use crate::provenance::Provenance;
use crate::spec::Tree;

/// The version of a tree, held against what it changes.
#[derive(Debug)]
pub struct ReleaseCheck {
    /// The version of the release before.
    pub last: Version,
    /// The version of the tree.
    pub next: Version,
    /// The worst class among the changes.
    pub severity: Severity,
    /// What is wrong, and what to do about each; nothing if it may be released.
    pub problems: Vec<String>,
}

/// Holds the version of `tree` against its changes since the release in `last`.
///
/// Each tree is generated with its own corrections and names, so that a change of
/// those counts like one of the document.
///
/// # Errors
///
/// When one of the trees cannot be read or generated.
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
        // What changed is written by hand, and not for this to judge.
        true => Bump::Patch,
        false => severity.bump(&last),
    };
    let least = last.after(bump);
    let mut problems = Vec::new();
    if next < least {
        problems.push(format!(
            "the changes since {last} are {severity}: the version has to be {least} or later, and \
             Cargo.toml says {next}"
        ));
    }
    if let Some(date) = Provenance::read(tree)?.map(|known| known.date) {
        problems.extend(undated(next, &manifest.metadata, date));
    }
    problems.extend(manifest.mismatched().map(|dependency| {
        format!(
            "the workspace depends on {} {}, and its packages are released together: write \
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
            "the document is of {date}: write the version as {version}+{date} in Cargo.toml, so \
             that people see which edition it knows"
        )
    })
}
