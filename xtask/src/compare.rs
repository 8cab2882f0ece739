//! The task `diff`: compares two documents or two folders of event schemas.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::edition::{self, Edition};
use crate::error::{Error, Result};
use crate::manifest::Manifest;
use crate::name_migration::{self, Migration};
use crate::report::Report;
use crate::spec::{DocumentTexts, FolderTexts, MODULES, Tree};
use crate::{diff, fetch, format, identify};

/// Compares `old` with `new`, and reports the effect on users of the crate in `tree`.
///
/// Both are generated with the corrections and names of the tree, as far as these apply.
///
/// # Errors
///
/// One of them cannot be read, is not an edition of a document of the tree, or cannot be
/// generated.
pub fn compare(tree: &Tree, old: &str, new: &str) -> Result<Report> {
    let is_folder = |source: &str| Path::new(source).is_dir();
    match (is_folder(old), is_folder(new)) {
        (true, true) => folders(tree, Path::new(old), Path::new(new)),
        (false, false) => documents(tree, old, new),
        _ => Err(Error::DifferentKinds {
            old: old.into(),
            new: new.into(),
        }),
    }
}

fn folders(tree: &Tree, old: &Path, new: &Path) -> Result<Report> {
    let texts = tree.spec()?;
    let first = edition::primary(&texts)?;
    let ids = edition::id_types(&edition::document(first, None)?);
    let is_known = |texts: &FolderTexts| MODULES.iter().any(|(name, _)| *name == texts.name);
    let (mut old_texts, mut new_texts) = (FolderTexts::read(old)?, FolderTexts::read(new)?);
    // A copy of a folder is compared under the name of the original.
    match (is_known(&old_texts), is_known(&new_texts)) {
        (true, _) => new_texts.name.clone_from(&old_texts.name),
        (false, true) => old_texts.name.clone_from(&new_texts.name),
        (false, false) => {}
    }
    let old_edition = edition::folder(&old_texts, first, &ids)?;
    let new_edition = edition::folder(&new_texts, first, &ids)?;
    let label = |path: &Path| path.display().to_string();
    report(tree, (label(old), &old_edition), (label(new), &new_edition))
}

fn documents(tree: &Tree, old: &str, new: &str) -> Result<Report> {
    let texts = tree.spec()?;
    let (old_document, new_document) = (
        format::read(&fetch::text(old)?)?,
        format::read(&fetch::text(new)?)?,
    );
    let base = most_like(&texts.documents, &new_document)?;
    for document in [&old_document, &new_document] {
        identify::identify(&format::read(&base.document)?, document)?;
    }
    let first = edition::primary(&texts)?;
    let ids: Option<BTreeSet<String>> = match base.name == first.name {
        true => None,
        false => Some(edition::id_types(&edition::document(first, None)?)),
    };
    let shared = ids.as_ref().map(|ids| (first, ids));
    let (old_text, new_text) = (format::write(&old_document), format::write(&new_document));
    let names = name_migration::extend(&base.names, step(base, &base.document, &old_text))?;
    let before = with(base, &old_text, &names.names);
    let kept = name_migration::extend(&names.names, step(base, &old_text, &new_text))?;
    let after = with(base, &new_text, &kept.names);
    let old_edition = edition::document(&before, shared)?;
    let new_edition = edition::document(&after, shared)?;
    let mut report = report(
        tree,
        (old.to_owned(), &old_edition),
        (new.to_owned(), &new_edition),
    )?;
    report.names = kept.notes.iter().map(ToString::to_string).collect();
    Ok(report)
}

/// Returns the document of the tree that shares most operations with this one.
fn most_like<'a>(known: &'a [DocumentTexts], document: &Value) -> Result<&'a DocumentTexts> {
    let theirs = identify::operations(document);
    let mut best = None;
    for texts in known {
        let ours = identify::operations(&format::read(&texts.document)?);
        let is_shared = |listed: &&identify::ListedOperation| {
            let mut ours = ours.iter();
            ours.any(|ours| ours.path == listed.path)
        };
        let shared = theirs.iter().filter(is_shared).count();
        if best.is_none_or(|(most, _)| shared > most) {
            best = Some((shared, texts));
        }
    }
    best.map(|(_, texts)| texts)
        .ok_or_else(|| Error::Unexpected {
            problem: "spec/ has no document to compare it with".to_owned(),
            remedy: "Run the command in the root of the repository",
        })
}

fn step<'a>(base: &'a DocumentTexts, old: &'a str, new: &'a str) -> Migration<'a> {
    Migration {
        name: &base.name,
        corrections: &base.corrections,
        old,
        new,
    }
}

fn with(base: &DocumentTexts, document: &str, names: &str) -> DocumentTexts {
    DocumentTexts {
        document: document.to_owned(),
        names: names.to_owned(),
        ..base.clone()
    }
}

fn report(tree: &Tree, old: (String, &Edition), new: (String, &Edition)) -> Result<Report> {
    let changes = diff::changes(old.1, new.1);
    let mut report = Report::new(old.0, new.0, Manifest::read(tree)?.version, changes);
    report.steps = diff::steps(old.1, new.1);
    // Rows of the names table for one of the editions are expected here.
    let open = new.1.generated.report.warnings().iter();
    report.open = open
        .filter(|warning| !warning.starts_with("names.json"))
        .filter(|warning| !old.1.generated.report.warnings().contains(warning))
        .cloned()
        .collect();
    Ok(report)
}
