//! The task `generate`: files to review after a change of the document, a table or the generator.
//!
//! The crate is built from `src/generated/` without the feature `generate`. `spec/reviewed/` has
//! overviews: the counts of the generator's steps, and the public API.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::atomic_write::WriteBatch;
use crate::edition::{self, Edition};
use crate::error::{Error, Result, reading};
use crate::public_api;
use crate::spec::Tree;

/// The folder of the reviewed source.
const SOURCE: &str = "src/generated";

/// The folder of the reviewed overviews.
const OVERVIEWS: &str = "spec/reviewed";

/// Writes the reviewed files of a tree, and returns the paths of those that changed.
///
/// # Errors
///
/// A document cannot be generated, or a file cannot be written.
pub fn write(tree: &Tree) -> Result<Vec<String>> {
    let editions = edition::all(&tree.spec()?)?;
    let mut changes = WriteBatch::default();
    add(tree, &editions.iter().collect::<Vec<_>>(), &mut changes)?;
    let files = changes.paths().map(|path| tree.relative(path)).collect();
    changes.apply()?;
    Ok(files)
}

/// Adds the changes of the reviewed files of these editions to a batch.
///
/// # Errors
///
/// As [`expected`] and [`written`].
pub fn add(tree: &Tree, editions: &[&Edition], changes: &mut WriteBatch) -> Result<()> {
    let mut known = BTreeSet::new();
    for (path, text) in expected(editions)? {
        changes.write(tree.join(&path), text);
        known.insert(path);
    }
    for path in written(tree, editions)? {
        if !known.contains(&path) {
            changes.remove(tree.join(&path));
        }
    }
    Ok(())
}

/// Returns the reviewed files of these editions as generated: paths from the root, and texts.
///
/// # Errors
///
/// The generated source has an item that the overview does not support.
pub fn expected(editions: &[&Edition]) -> Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for edition in editions {
        let (output, generated) = (&edition.output, &edition.generated);
        let source = generated.files(output).into_iter();
        all.extend(source.map(|(file, text)| (format!("{SOURCE}/{file}"), text)));
        if !generated.ids.is_empty() {
            all.push((format!("{SOURCE}/ids.rs"), generated.ids.clone()));
        }
        let overview = |kind: &str| format!("{OVERVIEWS}/{output}.{kind}.txt");
        all.push((overview("report"), generated.report.to_string()));
        if !generated.plan.operations.is_empty() {
            let api = public_api::of(generated).map_err(|source| Error::PublicApi {
                name: edition.name.clone(),
                source,
            })?;
            all.push((overview("api"), api.to_string()));
        }
    }
    Ok(all)
}

/// Returns the existing reviewed files of these editions, as paths from the root.
///
/// # Errors
///
/// A folder cannot be read.
pub fn written(tree: &Tree, editions: &[&Edition]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for edition in editions {
        let output = &edition.output;
        found.extend(files(tree, &format!("{SOURCE}/{output}"), |_| true)?);
        let prefix = format!("{output}.");
        found.extend(files(tree, OVERVIEWS, |file| file.starts_with(&prefix))?);
    }
    Ok(found)
}

/// Returns the files of a folder whose names `wanted` accepts. Empty if there is no such folder.
fn files(tree: &Tree, folder: &str, wanted: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let path: PathBuf = tree.join(folder);
    let mut found = Vec::new();
    if !Path::new(&path).is_dir() {
        return Ok(found);
    }
    for entry in fs::read_dir(&path).map_err(reading(&path))? {
        let file = entry.map_err(reading(&path))?.file_name();
        let name = file.to_str().filter(|name| wanted(name));
        found.extend(name.map(|name| format!("{folder}/{name}")));
    }
    found.sort();
    Ok(found)
}
