//! The task `follow`: takes an edition of the vendor's document the whole way, from vendoring to
//! green tests.
//!
//! It stops where a person has to decide, and goes on when it is called again with the same
//! document.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use quo_sdk_codegen::findings::{Finding, Findings};
use quo_sdk_codegen::names::Names;

use crate::accept::{self, Selection};
use crate::atomic_write::WriteBatch;
use crate::change::{Severity, Subject};
use crate::edition;
use crate::error::{Error, Result, generating, reading};
use crate::manifest::Manifest;
use crate::provenance::{Provenance, sha256};
use crate::report::Report;
use crate::spec::Tree;
use crate::vendor::vendor;
use crate::{anchors, diff, fetch, format};

/// Where the edition that is followed from is kept until the way is done.
const BEFORE: &str = "target/follow/before";

/// The document that is followed, by its hash.
const FOLLOWED: &str = "target/follow/document";

/// The report.
const REPORT: &str = "target/follow/report.md";

const COMMANDS: [&[&str]; 3] = [
    &["update", "--workspace", "--offline"],
    &["build", "--locked", "--all-features"],
    &["test", "--locked", "--all-features", "--no-fail-fast"],
];

/// The result of following.
#[derive(Debug)]
pub struct Followed {
    /// The effect on users.
    pub report: Report,
    /// What a person has to decide. Nothing was built if there is anything.
    pub open: Findings,
    /// The commands that ran, and how long each took.
    pub commands: Vec<(String, Duration)>,
    /// The command that failed, if one did.
    pub failed: Option<String>,
}

/// Follows the document at `source`, a file or an `https` URL.
///
/// Then runs the commands of cargo, if there are any.
///
/// # Errors
///
/// As [`vendor`]; or a file cannot be written.
pub fn follow(
    tree: &Tree,
    source: &str,
    date: NaiveDate,
    commands: Option<&[Vec<String>]>,
) -> Result<Followed> {
    let document = sha256(&format::write(&format::read(&fetch::text(source)?)?));
    let before = begin(tree, &document)?;
    vendor(tree, source, date)?;
    let open = accept_additive(tree, &before)?;
    let report = report(tree, &before)?;
    let mut followed = Followed {
        report,
        open,
        commands: Vec::new(),
        failed: None,
    };
    write(tree, REPORT, &followed.markdown(tree)?)?;
    if !followed.open.is_empty() {
        return Ok(followed);
    }
    record(tree, &followed.report)?;
    if let Some(commands) = commands {
        followed.run(tree, commands, &Surroundings::default());
    }
    write(tree, REPORT, &followed.markdown(tree)?)?;
    if followed.failed.is_none() {
        // The next call begins another way.
        let _ = fs::remove_file(tree.join(FOLLOWED));
    }
    Ok(followed)
}

/// Where and how cargo builds.
#[derive(Debug, Default)]
pub struct Surroundings {
    /// The folder of its output. Default: that of the tree.
    pub target: Option<PathBuf>,
    /// Settings of its configuration, such as `profile.dev.debug=false`.
    pub configuration: Vec<String>,
}

/// Returns the commands of cargo that have to succeed in the end.
pub fn commands() -> Vec<Vec<String>> {
    let commands = COMMANDS.iter();
    let owned = |command: &&[&str]| command.iter().map(|word| (*word).to_owned()).collect();
    commands.map(owned).collect()
}

impl Followed {
    /// Runs commands of cargo in the tree, up to the first that fails.
    pub fn run(&mut self, tree: &Tree, commands: &[Vec<String>], surroundings: &Surroundings) {
        for words in commands {
            let begun = Instant::now();
            let mut command = Command::new("cargo");
            for setting in &surroundings.configuration {
                command.args(["--config", setting]);
            }
            command.args(words).current_dir(tree.join(""));
            if let Some(target) = &surroundings.target {
                command.env("CARGO_TARGET_DIR", target);
            }
            let status = command.status();
            let name = format!("cargo {}", words.join(" "));
            self.commands.push((name.clone(), begun.elapsed()));
            if !status.is_ok_and(|status| status.success()) {
                self.failed = Some(name);
                break;
            }
        }
    }

    /// Returns the report, what has to be decided, and the message of the commit.
    ///
    /// # Errors
    ///
    /// The provenance cannot be read.
    pub fn markdown(&self, tree: &Tree) -> Result<String> {
        let mut text = self.report.markdown();
        if !self.open.is_empty() {
            text.push_str("\n## To decide\n\n");
            for finding in self.open.iter() {
                let _ = writeln!(text, "- {finding}");
            }
            text.push_str(
                "\nDecide on each with `cargo xtask accept <pointer or operation>`, or on all with \
                 `cargo xtask accept --all`, and call `cargo xtask follow` again.\n",
            );
            return Ok(text);
        }
        for (command, took) in &self.commands {
            let state = match &self.failed {
                Some(failed) if failed == command => "**red**",
                _ => "green",
            };
            let _ = writeln!(text, "\n- `{command}`: {state}, {} s", took.as_secs());
        }
        let date = Provenance::read(tree)?.map(|known| known.date.to_string());
        let _ = writeln!(
            text,
            "\n## Message of the commit\n\n```text\nVendor the document of {}\n\n{}```",
            date.unwrap_or_default(),
            changelog_lines(&self.report)
        );
        Ok(text)
    }
}

/// Keeps the edition that is followed from, unless this document is already being followed.
fn begin(tree: &Tree, document: &str) -> Result<Tree> {
    let before = Tree::at(tree.join(BEFORE));
    let known = fs::read_to_string(tree.join(FOLLOWED)).unwrap_or_default();
    if known != document {
        let _ = fs::remove_dir_all(tree.join(BEFORE));
        copy(&tree.join("spec"), &before.join("spec"))?;
        let manifest = fs::read_to_string(tree.manifest()).map_err(reading(&tree.manifest()))?;
        write(tree, &format!("{BEFORE}/Cargo.toml"), &manifest)?;
        write(tree, FOLLOWED, document)?;
    }
    Ok(before)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let writing = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::Write { path, source }
    };
    fs::create_dir_all(to).map_err(writing(to))?;
    for entry in fs::read_dir(from).map_err(reading(from))? {
        let entry = entry.map_err(reading(from))?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match from.is_dir() {
            true => copy(&from, &to)?,
            false => drop(fs::copy(&from, &to).map_err(writing(&to))?),
        }
    }
    Ok(())
}

fn write(tree: &Tree, file: &str, text: &str) -> Result<()> {
    let path = tree.join(file);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|source| Error::Write {
            path: folder.to_owned(),
            source,
        })?;
    }
    let mut changes = WriteBatch::default();
    changes.write(path, text.to_owned());
    changes.apply()
}

/// Accepts the names of types that are new, and returns what is open.
fn accept_additive(tree: &Tree, before: &Tree) -> Result<Findings> {
    let (old, new) = (before.spec()?, tree.spec()?);
    let mut additive = Vec::new();
    for texts in &new.documents {
        let read = |text: &str| Names::read(text).map_err(generating(&texts.name));
        let known = old.documents.iter().find(|known| known.name == texts.name);
        let known = read(known.map_or("{}", |known| &known.names))?;
        let names = read(&texts.names)?;
        for (location, text) in names.confirmations() {
            let types = names.types.iter();
            let mut types = types.filter(|(_, locations)| locations.contains(location));
            // A name that was in use before is a guess that the type is the same.
            if types.all(|(name, _)| !known.types.contains_key(name)) {
                additive.push(Finding::of(&texts.name, &text, None));
            }
        }
    }
    Ok(accept::accept(tree, Selection::These(&additive.into_iter().collect()))?.open)
}

/// Compares the edition before with the tree.
fn report(tree: &Tree, before: &Tree) -> Result<Report> {
    let (old, new) = (edition::all(&before.spec()?)?, edition::all(&tree.spec()?)?);
    let mut changes = Vec::new();
    let mut steps = Vec::new();
    for new in &new {
        for old in old.iter().filter(|old| old.name == new.name) {
            changes.extend(diff::changes(old, new));
            steps.extend(diff::steps(old, new));
        }
    }
    let label = |tree: &Tree| {
        let known = Provenance::read(tree)?;
        Ok::<_, Error>(known.map_or("unknown".to_owned(), |known| known.date.to_string()))
    };
    let version = Manifest::read(before)?.version;
    let mut report = Report::new(label(before)?, label(tree)?, version, changes);
    report.steps = steps;
    report.names = anchors::changed(&new, tree)?
        .iter()
        .map(ToString::to_string)
        .collect();
    Ok(report)
}

/// Writes the entry of the changelog, and the version that the changes ask for.
fn record(tree: &Tree, report: &Report) -> Result<()> {
    let mut changes = WriteBatch::default();
    let date = Provenance::read(tree)?.map(|known| known.date);
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    let path = tree.join("CHANGELOG.md");
    let changelog = fs::read_to_string(&path).map_err(reading(&path))?;
    changes.write(path, with_entry(&changelog, &date, report));
    if let Some(version) = &report.next_version {
        let known = Manifest::read(tree)?;
        let path = tree.manifest();
        let manifest = fs::read_to_string(&path).map_err(reading(&path))?;
        changes.write(tree.manifest(), known.set(&manifest, version, &date));
    }
    changes.apply()
}

/// Returns the changelog with an entry for the document of `date`, in place of an earlier one.
fn with_entry(changelog: &str, date: &str, report: &Report) -> String {
    const UNRELEASED: &str = "## [Unreleased]\n";
    let heading = format!("### The document of {date}\n");
    let entry = format!("\n{heading}\n{}", changelog_lines(report));
    let Some((head, tail)) = changelog.split_once(UNRELEASED) else {
        return format!("{changelog}\n{UNRELEASED}{entry}");
    };
    let tail = match tail.split_once(&heading) {
        // Up to the next heading.
        Some((above, below)) => {
            let end = below.find("\n#").unwrap_or(below.len());
            format!("{}\n{}", above.trim_end_matches('\n'), &below[end..])
        }
        None => tail.to_owned(),
    };
    let rest = tail.trim_start_matches('\n');
    format!("{head}{UNRELEASED}{entry}\n{rest}")
}

/// Returns the changes for users, a line each.
fn changelog_lines(report: &Report) -> String {
    let mut text = String::new();
    for severity in [Severity::Breaking, Severity::Review, Severity::Additive] {
        let changes = report.changes.iter();
        let changes = changes.filter(|change| {
            change.severity == severity && change.subject != Subject::Documentation
        });
        for change in changes {
            let mark = match severity {
                Severity::Breaking => "**Breaking:** ",
                _ => "",
            };
            let _ = writeln!(text, "- {mark}{}", crate::report::sentence(change));
        }
    }
    if text.is_empty() {
        text.push_str("- Only words changed.\n");
    }
    text
}
