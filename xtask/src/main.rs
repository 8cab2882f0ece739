//! `cargo xtask`: what a maintainer does about another edition of the vendor's document.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::error::Result;
use xtask::spec::Tree;
use xtask::{check, check_release, compare, provenance, reviewed, vendor};

/// The status of a task that stopped. Of a comparison, 0, 3 and 4 say what it found.
const STOPPED: u8 = 1;

/// Follows the vendor's document.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// The root of the repository.
    #[arg(long, global = true, value_name = "FOLDER", default_value_os_t = here())]
    root: PathBuf,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Put another edition of the v1 document into spec/, and report what it means.
    ///
    /// A refusal changes nothing.
    Vendor {
        /// A file or an https address, JSON or YAML.
        source: String,
        /// The day of the edition, as 2026-07-20: when it was published or, without
        /// this, today.
        #[arg(long, value_name = "DAY")]
        date: Option<String>,
    },
    /// Say what a change from one edition to another means for users of the crate.
    ///
    /// The exit status is 0 if nothing changed or programs do what they did, 3 if
    /// somebody has to think, 4 if programs break, and 1 if it cannot be compared.
    Diff {
        /// A document, its https address, or a folder of event schemas.
        old: String,
        /// Another one.
        new: String,
        /// Report in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write the reviewed copies of the generated source, after a change of the corrections, the
    /// names, the event schemas or the generator.
    Generate,
    /// Check that document, corrections, names, provenance and reviewed files agree.
    Check,
    /// Check that the version is as new as the changes since the last release ask for.
    CheckRelease {
        /// The root of the last release's tree, as from `git worktree add`.
        last: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(STOPPED)
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    let tree = Tree::at(arguments.root);
    match arguments.task {
        Task::Vendor { source, date } => {
            let date = provenance::day(date.as_deref())?;
            let vendored = vendor::vendor(&tree, &source, date)?;
            print!("{}", vendored.report.markdown());
            if vendored.files.is_empty() {
                eprintln!("Nothing was written: the tree has this edition already.");
            }
            for file in vendored.files {
                eprintln!("wrote {file}");
            }
        }
        Task::Diff { old, new, json } => {
            let report = compare::compare(&tree, &old, &new)?;
            let text = if json {
                report.json()
            } else {
                report.markdown()
            };
            print!("{text}");
            return Ok(ExitCode::from(report.severity.exit_status()));
        }
        Task::Generate => {
            let files = reviewed::write(&tree)?;
            if files.is_empty() {
                println!("The reviewed files are current.");
            }
            for file in files {
                println!("wrote {file}");
            }
        }
        Task::Check => {
            let problems = check::check(&tree)?;
            for problem in &problems {
                eprintln!("{problem}");
            }
            if !problems.is_empty() {
                return Ok(ExitCode::from(STOPPED));
            }
            println!("document, corrections, names, provenance and reviewed files agree");
        }
        Task::CheckRelease { last } => {
            let release = check_release::check_release(&tree, &Tree::at(last))?;
            let (last, next, severity) = (release.last, release.next, release.severity);
            println!("{last} → {next}: the changes are {severity}");
            for problem in &release.problems {
                eprintln!("{problem}");
            }
            if !release.problems.is_empty() {
                return Ok(ExitCode::from(STOPPED));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The repository that cargo runs this from, or the current folder.
fn here() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = manifest.and_then(|manifest| Some(manifest.parent()?.to_owned()));
    root.unwrap_or_else(|| PathBuf::from("."))
}
