//! Putting another edition of the vendor's document into the tree.

use std::fs;

use chrono::NaiveDate;

use crate::diff;
use crate::diff::two::{steps, version};
use crate::edition::{self, Edition};
use crate::error::{Error, Result};
use crate::names_kept::{self, Step};
use crate::provenance::Provenance;
use crate::recognise;
use crate::report::Report;
use crate::reviewed;
use crate::spec::{DocumentTexts, PRIMARY, Spec, Tree};
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
    let known = edition::primary(&before)?;
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
    let pairs = with_what_uses_it(&before, (was, known), (is, &next))?;
    let last = provenance(tree)?;
    let mut provenance = Provenance::of(&document, &about, source, date);
    if let Some(last) = last
        .as_ref()
        .filter(|last| last.is_of_the_same_document(&provenance))
    {
        provenance = last.clone();
    }

    let mut changes = Changes::default();
    changes.write(tree.document(PRIMARY, ""), document);
    changes.write(tree.document(PRIMARY, ".names"), kept.names);
    changes.write(tree.document(PRIMARY, ".provenance"), provenance.text());
    let now: Vec<&Edition> = pairs.iter().map(|(_, is)| is).collect();
    reviewed::add(tree, &now, &mut changes)?;

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
    let files = changes.paths().map(|path| tree.relative(path)).collect();
    changes.apply()?;
    Ok(Vendored { report, files })
}

/// Both forms of the first document and of everything that uses its ids: what it
/// was, if it is another one now, and what it is.
fn with_what_uses_it(
    spec: &Spec,
    (was, old_texts): (Edition, &DocumentTexts),
    (is, new_texts): (Edition, &DocumentTexts),
) -> Result<Vec<(Option<Edition>, Edition)>> {
    let (old_ids, new_ids) = (edition::id_types(&was), edition::id_types(&is));
    let rest = edition::rest(spec, new_texts, &new_ids)?;
    let before = match (&old_texts.names, &old_ids) == (&new_texts.names, &new_ids) {
        true => Vec::new(),
        false => edition::rest(spec, old_texts, &old_ids)?,
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
    let path = tree.document(PRIMARY, ".provenance");
    match fs::read_to_string(&path) {
        Ok(text) => {
            let read = serde_json::from_str(&text);
            let read = read.map_err(|source| Error::Table { path, source });
            Ok(Some(read?))
        }
        Err(_) => Ok(None),
    }
}
