//! The versions that the manifest of a tree states.

use std::fs;

use crate::change::Version;
use crate::error::{Error, Result, reading};
use crate::spec::Tree;

/// The versions in the root manifest of a tree.
///
/// Read line by line, in the form that Cargo writes: one key a line, inline tables on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The version of the published packages.
    pub version: Version,
    /// The build metadata of the version. Empty if there is none.
    pub metadata: String,
    /// The dependencies of the workspace on its own packages.
    pub internal: Vec<Dependency>,
    /// The version as it is written, without build metadata.
    pub release: String,
}

/// A dependency of the workspace on one of its own packages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    /// The name of the package.
    pub name: String,
    /// The version requirement, such as `=0.1.0`.
    pub requirement: String,
}

impl Manifest {
    /// Reads the version under `[workspace.package]`, or under `[package]` if the workspace has
    /// none.
    ///
    /// # Errors
    ///
    /// The manifest cannot be read, or states no version.
    pub fn read(tree: &Tree) -> Result<Self> {
        let path = tree.manifest();
        let text = fs::read_to_string(&path).map_err(reading(&path))?;
        Self::parse(&text).ok_or_else(|| Error::Unexpected {
            problem: format!(
                "{} states no version under [workspace.package] or [package]",
                path.display()
            ),
            remedy: "Write it as version = \"0.1.0\"",
        })
    }

    fn parse(text: &str) -> Option<Self> {
        let version_in =
            |name| section(text, name).find_map(|line| string(line, "version").map(str::to_owned));
        let version = version_in("workspace.package").or_else(|| version_in("package"))?;
        let (release, metadata) = version.split_once('+').unwrap_or((&version, ""));
        Some(Self {
            version: Version::read(release)?,
            metadata: metadata.to_owned(),
            internal: section(text, "workspace.dependencies")
                .filter_map(internal)
                .collect(),
            release: release.to_owned(),
        })
    }

    /// Returns the manifest with another version, and the internal dependencies pinned to it.
    pub fn set(&self, manifest: &str, version: &str, metadata: &str) -> String {
        let old = match self.metadata.as_str() {
            "" => self.release.clone(),
            known => format!("{}+{known}", self.release),
        };
        let (new, pin) = (
            format!("{version}+{metadata}"),
            format!("\"={}\"", self.release),
        );
        let lines = manifest.lines().map(|line| {
            if string(line.trim(), "version") == Some(&old) {
                return line.replace(&old, &new);
            }
            match internal(line.trim()) {
                Some(_) => line.replace(&pin, &format!("\"={version}\"")),
                None => line.to_owned(),
            }
        });
        let mut text: Vec<String> = lines.collect();
        text.push(String::new());
        text.join("\n")
    }

    /// Returns the internal dependencies that are not pinned to the version of the workspace.
    ///
    /// Packages of one workspace are released together: the generated code of one version
    /// compiles with the runtime of that version only.
    pub fn mismatched(&self) -> impl Iterator<Item = &Dependency> {
        let expected = format!("={}", self.release);
        let internal = self.internal.iter();
        internal.filter(move |dependency| dependency.requirement != expected)
    }
}

/// The lines of a section, without those of its subsections.
fn section<'a>(text: &'a str, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let header = format!("[{name}]");
    let mut lines = text.lines().map(str::trim);
    // Consumes the lines up to the header.
    lines.find(|line| *line == header);
    lines.take_while(|line| !line.starts_with('['))
}

/// The value of a key, if it is a string: `key = "value"`.
fn string<'a>(entry: &'a str, key: &str) -> Option<&'a str> {
    let (found, value) = entry.split_once('=')?;
    let value = value
        .trim()
        .strip_prefix('"')
        .filter(|_| found.trim() == key)?;
    value.split('"').next()
}

/// An inline table that has both a path and a version.
fn internal(line: &str) -> Option<Dependency> {
    let (name, table) = line.split_once('=')?;
    let table = table.trim().strip_prefix('{')?;
    let value = |key| table.split([',', '}']).find_map(|entry| string(entry, key));
    value("path")?;
    Some(Dependency {
        name: name.trim().to_owned(),
        requirement: value("version")?.to_owned(),
    })
}
