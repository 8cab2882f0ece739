//! The task `check`: the document, corrections, names, provenance and reviewed files are
//! consistent.

use std::collections::BTreeSet;
use std::fs;

use crate::accept;
use crate::anchors;
use crate::edition::{self, Edition};
use crate::error::{Result, generating};
use crate::format;
use crate::identify;
use crate::provenance::Provenance;
use crate::reviewed;
use crate::spec::Tree;

/// The remedy for outdated reviewed files.
const REWRITE: &str =
    "run `cargo xtask generate`, review the difference, and commit it if it is intended";

/// Returns the problems of the tree, each with its remedy. Empty if there are none.
///
/// # Errors
///
/// A file cannot be read, or a document cannot be generated.
pub fn check(tree: &Tree) -> Result<Vec<String>> {
    let spec = tree.spec()?;
    let mut problems = Vec::new();
    let first = edition::primary(&spec)?;
    let document = format::read(&first.document)?;
    if format::write(&document) != first.document {
        problems.push(
            "spec/quo-v1.json is not in the form that `cargo xtask vendor` writes: vendor the \
             document instead of editing it"
                .to_owned(),
        );
    }
    problems.extend(provenance_problem(tree, &first.document)?);
    let editions = edition::all(&spec)?;
    let known = spec.findings().map_err(generating("findings.json"))?;
    let found = accept::found(&editions);
    let new = found.without(&known);
    problems
        .extend(new.iter().map(|finding| {
            format!("spec/: {finding}; decide on it, and run `cargo xtask accept`")
        }));
    let anchors = anchors::changed(&editions, tree)?;
    problems.extend(
        anchors
            .iter()
            .map(|finding| format!("{}: {finding}", anchors::FILE)),
    );
    let gone = known.without(&found);
    problems.extend(gone.iter().map(|finding| {
        format!(
            "{}: gone: {finding}; run `cargo xtask accept`",
            accept::FILE
        )
    }));
    for texts in &spec.documents {
        let of = editions.iter().find(|edition| edition.name == texts.name);
        problems.extend(of.and_then(|edition| unused(edition, &texts.corrections)));
    }
    problems.extend(reviewed_problems(
        tree,
        &editions.iter().collect::<Vec<_>>(),
    )?);
    Ok(problems)
}

fn provenance_problem(tree: &Tree, document: &str) -> Result<Option<String>> {
    let path = "spec/quo-v1.provenance.json";
    let Some(known) = Provenance::read(tree)? else {
        return Ok(Some(format!(
            "{path} is missing: vendor the document with `cargo xtask vendor`"
        )));
    };
    let value = format::read(document)?;
    let about = identify::identify(&value, &value)?;
    let found = Provenance::of(document, &about, &known.source, known.date);
    Ok((found != known).then(|| {
        format!(
            "{path} describes another document than spec/quo-v1.json (sha256 {}, not {}): vendor \
             the document with `cargo xtask vendor` instead of editing it",
            found.sha256, known.sha256
        )
    }))
}

/// Reports corrections that were not applied.
fn unused(edition: &Edition, corrections: &str) -> Option<String> {
    let written = format::read(corrections).ok()?;
    let written = written["corrections"].as_array()?.len();
    let counts = edition.generated.report.counts();
    let applied = counts.get("corrections: correction applied").copied();
    let applied = applied.unwrap_or_default();
    (applied != written).then(|| {
        format!(
            "spec/quo-{}.corrections.json: {applied} of {written} corrections apply: remove those \
             that the document contains or has no location for",
            edition.name
        )
    })
}

fn reviewed_problems(tree: &Tree, editions: &[&Edition]) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut known = BTreeSet::new();
    for (file, text) in reviewed::expected(editions)? {
        match fs::read_to_string(tree.join(&file)) {
            Err(_) => problems.push(format!("{file} is missing: {REWRITE}")),
            Ok(written) if written != text => problems.push(outdated(&file, &written, &text)),
            Ok(_) => {}
        }
        known.insert(file);
    }
    for file in reviewed::written(tree, editions)? {
        if !known.contains(&file) {
            problems.push(format!("{file} is no longer generated: delete it"));
        }
    }
    Ok(problems)
}

/// Describes the first difference of a reviewed file.
fn outdated(file: &str, written: &str, generated: &str) -> String {
    let mut pairs = written.lines().zip(generated.lines());
    let (old, new) = pairs
        .find(|(old, new)| old != new)
        .unwrap_or(("the end of the file", "more or fewer lines"));
    let about = match file.ends_with(".report.txt") {
        true => "the counts of the generator's steps changed",
        false => "outdated",
    };
    format!(
        "{file}: {about}: \"{}\" is reviewed, \"{}\" is generated; {REWRITE}",
        old.trim(),
        new.trim()
    )
}
