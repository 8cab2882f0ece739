//! Comparing two documents, or two folders of event schemas, wherever they are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::change::Version;
use crate::edition::{self, Edition};
use crate::error::{Error, Result, reading};
use crate::names_kept::{self, Step};
use crate::report::Report;
use crate::spec::{DocumentTexts, FolderTexts, MODULES, Tree};
use crate::{fetch, format, recognise};

/// What `old` and `new` mean to users of the crate in `tree`.
///
/// Both are generated with the tree's corrections and names, as far as they fit.
///
/// # Errors
///
/// When one of them cannot be read, is no edition of a document of the tree, or
/// the pipeline refuses it.
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
    let (mut was, mut is) = (FolderTexts::read(old)?, FolderTexts::read(new)?);
    // A copy of a folder is compared as what it is a copy of.
    match (is_known(&was), is_known(&is)) {
        (true, _) => is.name.clone_from(&was.name),
        (false, true) => was.name.clone_from(&is.name),
        (false, false) => {}
    }
    let was = edition::folder(&was, first, &ids)?;
    let is = edition::folder(&is, first, &ids)?;
    let label = |path: &Path| path.display().to_string();
    report(tree, (label(old), &was), (label(new), &is))
}

fn documents(tree: &Tree, old: &str, new: &str) -> Result<Report> {
    let texts = tree.spec()?;
    let (was, is) = (
        format::read(&fetch::text(old)?)?,
        format::read(&fetch::text(new)?)?,
    );
    let base = most_like(&texts.documents, &is)?;
    for document in [&was, &is] {
        recognise::edition_of(&format::read(&base.document)?, document)?;
    }
    let first = edition::primary(&texts)?;
    let ids: Option<BTreeSet<String>> = match base.name == first.name {
        true => None,
        false => Some(edition::id_types(&edition::document(first, None)?)),
    };
    let shared = ids.as_ref().map(|ids| (first, ids));
    let (was, is) = (format::write(&was), format::write(&is));
    let names = names_kept::extend(&base.names, step(base, &base.document, &was))?;
    let before = with(base, &was, &names.names);
    let kept = names_kept::extend(&names.names, step(base, &was, &is))?;
    let after = with(base, &is, &kept.names);
    let was = edition::document(&before, shared)?;
    let is = edition::document(&after, shared)?;
    let mut report = report(tree, (old.to_owned(), &was), (new.to_owned(), &is))?;
    report.names = kept.notes.iter().map(ToString::to_string).collect();
    Ok(report)
}

/// The document of the tree that shares most operations with this one.
fn most_like<'a>(known: &'a [DocumentTexts], document: &Value) -> Result<&'a DocumentTexts> {
    let theirs = recognise::operations(document);
    let mut best = None;
    for texts in known {
        let ours = recognise::operations(&format::read(&texts.document)?);
        let is_shared = |listed: &&recognise::Listed| {
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
            problem: "there is nothing in spec/ to compare it with".to_owned(),
            remedy: "Run this in the root of the repository",
        })
}

fn step<'a>(base: &'a DocumentTexts, old: &'a str, new: &'a str) -> Step<'a> {
    Step {
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
    let changes = super::changes(old.1, new.1);
    let mut report = Report::new(old.0, new.0, version(tree)?, changes);
    report.steps = steps(old.1, new.1);
    // Rows for what only one edition has are no news here.
    let open = new.1.generated.report.warnings().iter();
    report.open = open
        .filter(|warning| !warning.starts_with("names.json"))
        .filter(|warning| !old.1.generated.report.warnings().contains(warning))
        .cloned()
        .collect();
    Ok(report)
}

/// The steps whose counts differ.
pub fn steps(old: &Edition, new: &Edition) -> Vec<(String, usize, usize)> {
    let (then, now) = (old.generated.report.counts(), new.generated.report.counts());
    let names: BTreeSet<&str> = then.keys().chain(now.keys()).copied().collect();
    let counts = names.into_iter().map(|step| {
        let of = |counts: &std::collections::BTreeMap<&'static str, usize>| {
            counts.get(step).copied().unwrap_or_default()
        };
        (step.to_owned(), of(then), of(now))
    });
    counts.filter(|(_, then, now)| then != now).collect()
}

/// The crate's version, as its manifest says it.
///
/// # Errors
///
/// When there is no manifest, or no version in it.
pub fn version(tree: &Tree) -> Result<Version> {
    manifest(tree).map(|(version, _)| version)
}

/// The crate's version and its build metadata, which may be empty.
///
/// # Errors
///
/// When there is no manifest, or no version in it.
pub fn manifest(tree: &Tree) -> Result<(Version, String)> {
    let path = tree.manifest();
    let text = fs::read_to_string(&path).map_err(reading(&path))?;
    let mut lines = text.lines().skip_while(|line| line.trim() != "[package]");
    let line = lines.find_map(|line| line.strip_prefix("version = \""));
    let text = line.map(|line| line.trim_end().trim_end_matches('"'));
    let version = text.and_then(|text| {
        let metadata = text.split_once('+').map_or("", |(_, metadata)| metadata);
        Some((Version::read(text)?, metadata.to_owned()))
    });
    version.ok_or_else(|| Error::Unexpected {
        problem: format!("{} states no version under [package]", path.display()),
        remedy: "Write it as version = \"0.1.0\"",
    })
}
