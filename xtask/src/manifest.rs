//! The version that the manifest of a tree states.

use std::fs;

use crate::change::Version;
use crate::error::{Error, Result, reading};
use crate::spec::Tree;

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
