//! A rehearsal of the whole way: an edition is followed in a copy of the repository until its tests
//! are green, without a hand.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use quo_sdk_codegen::findings::Findings;
use serde_json::Value;

use super::{Changes, edition_of};
use crate::accept::{self, Selection};
use crate::anchors;
use crate::atomic_write::WriteBatch;
use crate::edition;
use crate::error::{Error, Result, reading};
use crate::follow::{self, Followed, Surroundings};
use crate::format;
use crate::provenance;
use crate::spec::Tree;

/// The copy of the repository. Build output is shared with the repository itself.
const COPY: &str = "target/rehearsal";

/// What is not copied.
const LEFT_OUT: [&str; 2] = ["target", ".git"];

/// The edition that is followed.
#[derive(Debug, Clone)]
pub enum Wanted {
    /// The vendored one with changes.
    Changed(Changes),
    /// That of a file.
    File(PathBuf),
}

/// The result of following an edition in a copy.
#[derive(Debug)]
pub struct Whole {
    /// The edition that was followed.
    pub wanted: Wanted,
    /// The changes, in words.
    pub made: Vec<String>,
    /// What `cargo xtask accept --all` recorded on the way.
    pub decided: Findings,
    /// The report, and the commands that ran.
    pub followed: Followed,
    /// The copy, with the edition.
    pub tree: Tree,
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(Changes::EachKind) => {
                f.write_str("An edition with a change of each kind")
            }
            Self::Changed(Changes::Seed(seed)) => write!(f, "The edition of seed {seed}"),
            Self::File(path) => write!(f, "{}", path.display()),
        }
    }
}

impl fmt::Display for Whole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# {}\n", self.wanted)?;
        for change in &self.made {
            writeln!(f, "- {change}")?;
        }
        if !self.decided.is_empty() {
            writeln!(f, "\nDecided by `cargo xtask accept --all`:\n")?;
        }
        for finding in self.decided.iter() {
            writeln!(f, "- {finding}")?;
        }
        let report = self.followed.markdown(&self.tree);
        writeln!(f, "\n{}", report.unwrap_or_else(|error| error.to_string()))
    }
}

/// Follows an edition in a copy of the repository, and accepts whatever is to be decided.
///
/// With packages, only they are tested; the others do not read `spec/`.
///
/// # Errors
///
/// The copy cannot be written, or the edition cannot be vendored. A red test is no error: see
/// [`Followed::failed`].
pub fn rehearse(tree: &Tree, wanted: Wanted, packages: &[String]) -> Result<Whole> {
    let known = edition::document(edition::primary(&tree.spec()?)?, None)?;
    let spared = anchors::operations(tree, &known)?;
    let (document, made) = match &wanted {
        Wanted::Changed(changes) => edition_of(known.document(), &spared, *changes),
        Wanted::File(path) => {
            let text = fs::read_to_string(path).map_err(reading(path))?;
            (format::read(&text)?, Vec::new())
        }
    };

    let copy = Tree::at(tree.join(COPY));
    let _ = fs::remove_dir_all(copy.join("target"));
    synchronize(&tree.join(""), &copy.join(""))?;
    let source = copy.join("target/next.json");
    let mut batch = WriteBatch::default();
    batch.write(source.clone(), format::write(&document));
    fs::create_dir_all(copy.join("target")).map_err(writing(&copy.join("target")))?;
    batch.apply()?;

    let (source, today) = (source.display().to_string(), provenance::day(None)?);
    let mut followed = follow::follow(&copy, &source, today, None)?;
    let mut decided = Findings::default();
    if !followed.open.is_empty() {
        decided = accept::accept(&copy, Selection::All)?.accepted;
        followed = follow::follow(&copy, &source, today, None)?;
    }
    if followed.open.is_empty() {
        let surroundings = Surroundings {
            target: Some(build_output(tree)),
            configuration: own_packages(&copy)?,
        };
        followed.run(&copy, &commands(packages), &surroundings);
    }
    Ok(Whole {
        wanted,
        made: made.into_iter().map(|(_, what)| what).collect(),
        decided,
        followed,
        tree: copy,
    })
}

fn commands(packages: &[String]) -> Vec<Vec<String>> {
    let mut commands: Vec<Vec<String>> = follow::commands();
    if packages.is_empty() {
        return commands;
    }
    commands.retain(|command| command[0] != "build");
    for command in commands.iter_mut().filter(|command| command[0] == "test") {
        for package in packages {
            command.extend(["--package".to_owned(), package.clone()]);
        }
    }
    commands
}

/// Returns a setting of cargo for each package of the copy.
///
/// The hash in the name of an artifact has no absolute path. Without a setting of its own, a package
/// of the copy would replace the artifact of the same package of the repository.
fn own_packages(copy: &Tree) -> Result<Vec<String>> {
    let root = copy.join("");
    let mut command = Command::new("cargo");
    command.args([
        "metadata",
        "--no-deps",
        "--offline",
        "--format-version",
        "1",
    ]);
    let output = command
        .current_dir(&root)
        .output()
        .map_err(reading(&root))?;
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|source| Error::Table {
            path: root.join("Cargo.toml"),
            source,
        })?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let names = packages.filter_map(|package| package["name"].as_str());
    // No profile has this number of units.
    Ok(names
        .map(|name| format!("profile.dev.package.{name}.codegen-units=17"))
        .collect())
}

/// Returns the folder of cargo's output, so that the dependencies are not built again.
fn build_output(tree: &Tree) -> PathBuf {
    let path = std::env::var_os("CARGO_TARGET_DIR").map_or(tree.join("target"), PathBuf::from);
    std::path::absolute(&path).unwrap_or(path)
}

/// Makes `to` a copy of `from`. Files that are the same are not written, so that cargo does not
/// build them again.
fn synchronize(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).map_err(writing(to))?;
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(from).map_err(reading(from))? {
        let entry = entry.map_err(reading(from))?;
        let name = entry.file_name();
        if LEFT_OUT.iter().any(|left_out| name == *left_out) {
            continue;
        }
        let (from, to) = (entry.path(), to.join(&name));
        names.insert(name);
        if from.is_dir() {
            synchronize(&from, &to)?;
        } else if fs::read(&from).map_err(reading(&from))? != fs::read(&to).unwrap_or_default() {
            fs::copy(&from, &to).map_err(writing(&to))?;
        }
    }
    for entry in fs::read_dir(to).map_err(reading(to))? {
        let entry = entry.map_err(reading(to))?;
        if names.contains(&entry.file_name())
            || LEFT_OUT
                .iter()
                .any(|left_out| entry.file_name() == *left_out)
        {
            continue;
        }
        let path = entry.path();
        match path.is_dir() {
            true => fs::remove_dir_all(&path).map_err(writing(&path))?,
            false => fs::remove_file(&path).map_err(writing(&path))?,
        }
    }
    Ok(())
}

fn writing(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Write { path, source }
}

/// Returns a line for each rehearsal, and whether all ended green.
pub fn summary(rehearsals: &[Whole]) -> (String, bool) {
    let (mut text, mut is_green) = (String::new(), true);
    for whole in rehearsals {
        let seconds: u64 = whole
            .followed
            .commands
            .iter()
            .map(|(_, took)| took.as_secs())
            .sum();
        let end = match &whole.followed.failed {
            None if whole.followed.open.is_empty() => "green".to_owned(),
            None => "needs a decision".to_owned(),
            Some(command) => format!("red at `{command}`"),
        };
        is_green &= end == "green";
        let _ = writeln!(
            text,
            "{}: {} changes, {} decided, {end}, {seconds} s",
            whole.wanted,
            whole.made.len(),
            whole.decided.iter().count(),
        );
    }
    (text, is_green)
}
