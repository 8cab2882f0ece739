//! The task `accept`: records the decision on what the generator skipped, joined or named.

use quo_sdk_codegen::findings::{Finding, Findings};
use quo_sdk_codegen::names::Names;

use crate::anchors;
use crate::atomic_write::WriteBatch;
use crate::edition::{self, Edition};
use crate::error::{Result, generating};
use crate::name_migration::rows::Rows;
use crate::reviewed;
use crate::spec::Tree;

/// The list of decisions.
pub const FILE: &str = "spec/findings.json";

/// The findings to accept.
#[derive(Debug, Clone, Copy)]
pub enum Selection<'a> {
    /// All of them.
    All,
    /// Those with one of these pointers, operations or documents.
    Some(&'a [String]),
    /// These.
    These(&'a Findings),
}

impl Selection<'_> {
    fn has(self, finding: &Finding) -> bool {
        match self {
            Self::All => true,
            Self::These(findings) => findings.contains(finding),
            Self::Some(selected) => selected.iter().any(|text| finding.is_selected_by(text)),
        }
    }
}

/// The result of accepting.
#[derive(Debug)]
pub struct Accepted {
    /// The findings that were accepted now.
    pub accepted: Findings,
    /// The findings that are still open.
    pub open: Findings,
}

/// Returns the findings of all editions.
pub fn found(editions: &[Edition]) -> Findings {
    found_in(&editions.iter().collect::<Vec<_>>())
}

/// Returns the findings of some editions.
pub fn found_in(editions: &[&Edition]) -> Findings {
    let all: Vec<Findings> = editions.iter().map(|edition| edition.findings()).collect();
    all.iter().flat_map(Findings::iter).cloned().collect()
}

/// Adds the list to a batch.
pub fn add(tree: &Tree, findings: &Findings, changes: &mut WriteBatch) {
    changes.write(tree.join(FILE), findings.text());
}

/// Records the selected findings, and drops those that are gone.
///
/// A name that vendoring chose is accepted in the names table instead of the list.
///
/// # Errors
///
/// A file cannot be read or written, or a document cannot be generated.
pub fn accept(tree: &Tree, selection: Selection<'_>) -> Result<Accepted> {
    let mut spec = tree.spec()?;
    let known = spec.findings().map_err(generating(FILE))?;
    let before = found(&edition::all(&spec)?);
    let mut changes = WriteBatch::default();
    for texts in &mut spec.documents {
        let names = Names::read(&texts.names).map_err(generating(&texts.name))?;
        let accepted: Vec<&String> = names
            .confirmations()
            .filter(|(_, text)| selection.has(&Finding::of(&texts.name, text, None)))
            .map(|(location, _)| location)
            .collect();
        if accepted.is_empty() {
            continue;
        }
        let mut rows = Rows::read(&texts.names)?;
        rows.confirm(|location| accepted.iter().any(|accepted| *accepted == location));
        texts.names = rows.text();
        changes.write(tree.document(&texts.name, ".names"), texts.names.clone());
    }
    let editions = edition::all(&spec)?;
    anchors::accept(
        tree,
        &editions,
        |finding| selection.has(finding),
        &mut changes,
    )?;
    let now = found(&editions);
    let is_decided = |finding: &&Finding| known.contains(finding) || selection.has(finding);
    let decided: Findings = now.iter().filter(is_decided).cloned().collect();
    add(tree, &decided, &mut changes);
    // The report of the steps lists the warnings.
    reviewed::add(tree, &editions.iter().collect::<Vec<_>>(), &mut changes)?;
    let moved = anchors::changed(&editions, tree)?;
    changes.apply()?;
    let moved_on = anchors::changed(&editions, tree)?;
    let open = now.without(&decided);
    let open: Findings = open.iter().chain(moved_on.iter()).cloned().collect();
    Ok(Accepted {
        accepted: before
            .without(&known)
            .iter()
            .chain(moved.iter())
            .filter(|finding| !open.contains(finding))
            .cloned()
            .collect(),
        open,
    })
}
