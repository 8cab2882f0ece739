//! Putting another edition of the vendor's document into the tree.

use std::collections::BTreeSet;
use std::fs;

use chrono::NaiveDate;

use crate::diff;
use crate::diff::two::{steps, version};
use crate::edition::{self, Edition};
use crate::error::{Error, Result, reading};
use crate::names_kept::{self, Step};
use crate::provenance::Provenance;
use crate::recognise;
use crate::report::Report;
use crate::reviewed;
use crate::spec::{DocumentTexts, FIRST, Spec, Tree};
use crate::write::Changes;
use crate::{fetch, format};

/// What was done.
#[derive(Debug)]
pub struct Vendored {
    /// What it means.
    pub report: Report,
    /// The files that changed.
    pub files: Vec<String>,
}

/// Vendors the document at `source`, a file or an `https` address, as the edition of `date`.
///
/// The document, its names, its provenance and the snapshots are written
/// together, after everything has been generated from them.
///
/// # Errors
///
/// When it cannot be fetched, is not an edition of the vendored document, or the
/// pipeline refuses it. The tree is as it was then.
pub fn vendor(tree: &Tree, source: &str, date: NaiveDate) -> Result<Vendored> {
    let value = format::read(&fetch::text(source)?)?;
    let before = tree.spec()?;
    let known = edition::first(&before)?;
    let about = recognise::edition_of(&format::read(&known.document)?, &value)?;
    let document = format::write(&value);
    let kept = names_kept::follow(
        &known.names,
        Step {
            name: &known.name,
            corrections: &known.corrections,
            old: &known.document,
            new: &document,
        },
    )?;
    let next = DocumentTexts {
        document: document.clone(),
        names: kept.names.clone(),
        ..known.clone()
    };
    let was = edition::document(known, None)?;
    let is = edition::document(&next, None)?;
    let pairs = with_what_uses_it(&before, (was, &known.names), (is, &next.names))?;
    let last = provenance(tree)?;
    let mut provenance = Provenance::of(&document, &about, source, date);
    if let Some(last) = last
        .as_ref()
        .filter(|last| last.is_of_the_same_document(&provenance))
    {
        provenance = last.clone();
    }

    let mut changes = Changes::default();
    changes.write(tree.document(FIRST, ""), document);
    changes.write(tree.document(FIRST, ".names"), kept.names);
    changes.write(tree.document(FIRST, ".provenance"), provenance.text());
    let now: Vec<&Edition> = pairs.iter().map(|(_, is)| is).collect();
    snapshots(tree, &now, &mut changes)?;

    let label = |known: Option<&Provenance>| {
        known.map_or("the vendored edition".to_owned(), |known| {
            known.date.to_string()
        })
    };
    // Whatever is the same on both sides has no change.
    let compared = pairs
        .iter()
        .filter_map(|(was, is)| Some((was.as_ref()?, is)));
    let found = compared
        .flat_map(|(was, is)| diff::changes(was, is))
        .collect();
    let (old, new) = (label(last.as_ref()), label(Some(&provenance)));
    let mut report = Report::new(old, new, version(tree)?, found);
    report.names = kept.notes.iter().map(ToString::to_string).collect();
    for (was, is) in &pairs {
        let warnings = is.generated.report.warnings().iter();
        report.open.extend(warnings.cloned());
        report
            .steps
            .extend(was.iter().flat_map(|was| steps(was, is)));
    }
    let root = tree.document(FIRST, "");
    let root = root.parent().and_then(|spec| spec.parent());
    let files = changes.paths().map(|path| {
        let path = root
            .and_then(|root| path.strip_prefix(root).ok())
            .unwrap_or(path);
        path.display().to_string()
    });
    let files = files.collect();
    changes.apply()?;
    Ok(Vendored { report, files })
}

/// Both forms of the first document and of everything that uses its ids: what it
/// was, if it is another one now, and what it is.
fn with_what_uses_it(
    spec: &Spec,
    (was, old_names): (Edition, &str),
    (is, new_names): (Edition, &str),
) -> Result<Vec<(Option<Edition>, Edition)>> {
    let (old_ids, new_ids) = (edition::id_types(&was), edition::id_types(&is));
    let rest = edition::rest(spec, new_names, &new_ids)?;
    let before = match (old_names, &old_ids) == (new_names, &new_ids) {
        true => Vec::new(),
        false => edition::rest(spec, old_names, &old_ids)?,
    };
    let mut before = before.into_iter();
    let mut pairs = vec![(Some(was), is)];
    pairs.extend(rest.into_iter().map(|is| (before.next(), is)));
    Ok(pairs)
}

/// What is known about the vendored document, if anything is.
///
/// # Errors
///
/// When the file is broken.
pub fn provenance(tree: &Tree) -> Result<Option<Provenance>> {
    let path = tree.document(FIRST, ".provenance");
    match fs::read_to_string(&path) {
        Ok(text) => {
            let read = serde_json::from_str(&text);
            let read = read.map_err(|source| Error::Table { path, source });
            Ok(Some(read?))
        }
        Err(_) => Ok(None),
    }
}

/// Brings the snapshots in line with what is generated.
fn snapshots(tree: &Tree, editions: &[&Edition], changes: &mut Changes) -> Result<()> {
    let folder = tree.snapshots();
    let mut expected = BTreeSet::new();
    for (name, text) in expected_snapshots(editions)? {
        let path = folder.join(format!("{name}.snap"));
        let written = fs::read_to_string(&path).unwrap_or_default();
        let text = format!("{}{}\n", head(&written), text.trim_end());
        changes.write(path, text);
        expected.insert(name);
    }
    for name in written_snapshots(tree, editions)? {
        if !expected.contains(&name) {
            changes.remove(folder.join(format!("{name}.snap")));
        }
    }
    Ok(())
}

/// The snapshots that there should be, by name.
///
/// # Errors
///
/// When the generated source has something that nobody can list.
pub fn expected_snapshots(editions: &[&Edition]) -> Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for edition in editions {
        let found = reviewed::snapshots(&edition.name, &edition.generated);
        all.extend(found.map_err(|source| Error::Surface {
            name: edition.name.clone(),
            source,
        })?);
    }
    Ok(all)
}

/// The names of the snapshots of these editions that there are.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn written_snapshots(tree: &Tree, editions: &[&Edition]) -> Result<Vec<String>> {
    let folder = tree.snapshots();
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(reading(&folder))? {
        let file = entry.map_err(reading(&folder))?.file_name();
        let name = file.to_str().and_then(|file| file.strip_suffix(".snap"));
        let is_of = |name: &&str| {
            let mut editions = editions.iter();
            editions.any(|edition| name.starts_with(&format!("{}_", edition.name)))
        };
        names.extend(name.filter(is_of).map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// What insta writes above a snapshot: that of the file, or of a new one.
fn head(text: &str) -> &str {
    match text.split_at(head_length(text)).0 {
        "" => "---\nsource: tests/it/pipeline/snapshots.rs\n---\n",
        head => head,
    }
}

/// What a snapshot holds, without what insta writes above it.
pub fn contents(text: &str) -> &str {
    text.split_at(head_length(text)).1.trim_end()
}

fn head_length(text: &str) -> usize {
    const RULE: &str = "---\n";
    let end = text
        .strip_prefix(RULE)
        .and_then(|rest| rest.find("\n---\n"));
    end.map_or(0, |end| RULE.len() + end + 1 + RULE.len())
}
