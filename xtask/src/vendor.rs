//! The task `vendor`: puts an edition of the vendor's document into the tree.

use chrono::NaiveDate;

use crate::accept;
use crate::atomic_write::WriteBatch;
use crate::diff;
use crate::edition::{self, Edition};
use crate::error::{Result, generating};
use crate::identify;
use crate::manifest::Manifest;
use crate::name_migration::{self, Migration};
use crate::provenance::Provenance;
use crate::report::Report;
use crate::reviewed;
use crate::spec::{DocumentTexts, PRIMARY, Spec, Tree};
use crate::{fetch, format};

/// The result of vendoring.
#[derive(Debug)]
pub struct Vendored {
    /// The report on the changes.
    pub report: Report,
    /// The files that changed.
    pub files: Vec<String>,
}

/// Vendors the document at `source`, a file or an `https` URL, as the edition of `date`.
///
/// Writes the document, its names, its provenance and the reviewed files together, after all code
/// is generated.
///
/// # Errors
///
/// The document cannot be read, is not an edition of the vendored document, or cannot be
/// generated. No file is changed.
pub fn vendor(tree: &Tree, source: &str, date: NaiveDate) -> Result<Vendored> {
    let value = format::read(&fetch::text(source)?)?;
    let before = tree.spec()?;
    let known = edition::primary(&before)?;
    let about = identify::identify(&format::read(&known.document)?, &value)?;
    let document = format::write(&value);
    let kept = name_migration::follow(
        &known.names,
        Migration {
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
    let old = edition::document(known, None)?;
    let new = edition::document(&next, None)?;
    let pairs = with_dependents(&before, (old, known), (new, &next))?;
    let last = Provenance::read(tree)?;
    let mut provenance = Provenance::of(&document, &about, source, date);
    if let Some(last) = last
        .as_ref()
        .filter(|last| last.is_of_the_same_document(&provenance))
    {
        provenance = last.clone();
    }

    let mut changes = WriteBatch::default();
    changes.write(tree.document(PRIMARY, ""), document);
    changes.write(tree.document(PRIMARY, ".names"), kept.names);
    changes.write(tree.document(PRIMARY, ".provenance"), provenance.text());
    let now: Vec<&Edition> = pairs.iter().map(|(_, new)| new).collect();
    reviewed::add(tree, &now, &mut changes)?;
    // Decisions on what is gone are dropped; new ones are the maintainer's.
    let names: Vec<&str> = now.iter().map(|edition| edition.name.as_str()).collect();
    let found = accept::found_in(&now);
    let known = before.findings().map_err(generating(accept::FILE))?;
    let decided = known
        .iter()
        .filter(|finding| !names.contains(&finding.document.as_str()) || found.contains(finding));
    accept::add(tree, &decided.cloned().collect(), &mut changes);
    let open = found.without(&known);

    let label = |known: Option<&Provenance>| {
        known.map_or("the vendored edition".to_owned(), |known| {
            known.date.to_string()
        })
    };
    // Editions without a predecessor are unchanged.
    let compared = pairs
        .iter()
        .filter_map(|(old, new)| Some((old.as_ref()?, new)));
    let found = compared
        .flat_map(|(old, new)| diff::changes(old, new))
        .collect();
    let (old, new) = (label(last.as_ref()), label(Some(&provenance)));
    let mut report = Report::new(old, new, Manifest::read(tree)?.version, found);
    report.names = kept.notes.iter().map(ToString::to_string).collect();
    report.open = open.iter().map(ToString::to_string).collect();
    for (old, new) in &pairs {
        report
            .steps
            .extend(old.iter().flat_map(|old| diff::steps(old, new)));
    }
    let files = changes.paths().map(|path| tree.relative(path)).collect();
    changes.apply()?;
    Ok(Vendored { report, files })
}

/// Returns the old and new editions of the primary document and of everything that uses its ids.
/// The old one is `None` if it equals the new one.
fn with_dependents(
    spec: &Spec,
    (old, old_texts): (Edition, &DocumentTexts),
    (new, new_texts): (Edition, &DocumentTexts),
) -> Result<Vec<(Option<Edition>, Edition)>> {
    let (old_ids, new_ids) = (edition::id_types(&old), edition::id_types(&new));
    let rest = edition::rest(spec, new_texts, &new_ids)?;
    let before = match (&old_texts.names, &old_ids) == (&new_texts.names, &new_ids) {
        true => Vec::new(),
        false => edition::rest(spec, old_texts, &old_ids)?,
    };
    let mut before = before.into_iter();
    let mut pairs = vec![(Some(old), new)];
    pairs.extend(rest.into_iter().map(|new| (before.next(), new)));
    Ok(pairs)
}
