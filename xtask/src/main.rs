//! The command line `cargo xtask`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::accept::{self, Selection};
use xtask::error::Result;
use xtask::rehearse::Changes;
use xtask::rehearse::whole::Wanted;
use xtask::spec::Tree;
use xtask::{
    check, check_release, compare, cost, follow, provenance, public_dependencies, rehearse,
    reviewed, vendor,
};

/// The exit status of a task that failed. A comparison has other ones: see [`Task::Diff`].
const STOPPED: u8 = 1;

/// Maintenance tasks for the vendor's document and the generated source.
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
    /// Vendor an edition of the v1 document, and report its effect on users of the crate.
    ///
    /// Writes the document, its names, its provenance and the reviewed files. If the task fails,
    /// no file is changed.
    Vendor {
        /// A file or an https URL, JSON or YAML.
        source: String,
        /// The date of the edition, such as 2026-07-20. Default: today.
        #[arg(long, value_name = "DATE")]
        date: Option<String>,
    },
    /// Take an edition of the v1 document the whole way: vendor it, build, test, write the entry
    /// of the changelog and the version, and print what a person has to decide.
    ///
    /// Stops at what has to be decided. Call it again after `cargo xtask accept`.
    Follow {
        /// A file or an https URL, JSON or YAML.
        source: String,
        /// The date of the edition, such as 2026-07-20. Default: today.
        #[arg(long, value_name = "DATE")]
        date: Option<String>,
        /// Neither build nor test.
        #[arg(long)]
        no_test: bool,
    },
    /// Make editions that the vendor might publish next, and take them through the generator.
    Rehearse {
        /// The seed of the first edition. The next ones follow it.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// The number of editions.
        #[arg(long, default_value_t = 20)]
        count: u64,
        /// Write the edition of the seed to this file, and do nothing else.
        #[arg(long, value_name = "FILE")]
        write: Option<PathBuf>,
        /// Follow each edition in a copy of the repository, from vendoring to green tests.
        ///
        /// Operations that hand-written code calls are only extended.
        #[arg(long, conflicts_with = "write")]
        whole: bool,
        /// Follow one edition that has a change of each kind, in place of those of seeds.
        #[arg(long, requires = "whole", conflicts_with_all = ["seed", "count"])]
        each_kind: bool,
        /// Follow this document in place of those of seeds.
        #[arg(long, value_name = "FILE", requires = "whole", conflicts_with_all = ["seed", "count", "each_kind"])]
        document: Option<PathBuf>,
        /// Test these packages alone.
        #[arg(long, value_name = "PACKAGE", requires = "whole")]
        package: Vec<String>,
    },
    /// Report the effect of a change between two editions on users of the crate.
    ///
    /// The exit status is 0 for no or additive changes, 3 for changes that need a review, 4 for
    /// breaking changes, and 1 if the comparison fails.
    Diff {
        /// A document, its https URL, or a folder of event schemas.
        old: String,
        /// The newer one, of the same kind.
        new: String,
        /// Print the report as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write the reviewed source and overviews.
    ///
    /// Run it after a change of the corrections, the names, the event schemas or the generator.
    Generate,
    /// Record the decision on what the generator skipped, joined or named.
    ///
    /// Without arguments, lists what is open, and fails if there is anything.
    Accept {
        /// JSON pointers, operation ids or documents, as `cargo xtask accept` lists them.
        selected: Vec<String>,
        /// Accept everything that is open.
        #[arg(long, conflicts_with = "selected")]
        all: bool,
    },
    /// Check that the document, corrections, names, provenance and reviewed files are consistent.
    Check,
    /// Check that the version fits the changes since the last release.
    ///
    /// Checks the version number, its date, and the internal dependencies of the workspace.
    CheckRelease {
        /// The root of a tree of the last release, such as a git worktree.
        last: PathBuf,
    },
    /// Check that RELEASING.md lists the crates in signatures of hand-written public items.
    ///
    /// `.ci/full` shows how rustdoc writes the JSON.
    PublicDependencies {
        /// The JSON that rustdoc wrote, such as target/doc/quo_sdk.json.
        json: PathBuf,
    },
    /// Build programs that make one request, with this crate and with others, and print what each
    /// pays: build time, crates, size of the binary.
    ///
    /// Takes many minutes, and wants a machine on which nothing else runs.
    Cost {
        /// The programs to build beside the one with reqwest alone [default: all]
        #[arg(value_name = "PROGRAM")]
        only: Vec<String>,
        /// How many cold builds the best is taken of.
        #[arg(long, default_value_t = 3)]
        runs: u32,
        /// Leave the release builds out.
        #[arg(long)]
        no_release: bool,
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
    let tree = Tree::at(&arguments.root);
    match arguments.task {
        Task::Vendor { source, date } => {
            let date = provenance::day(date.as_deref())?;
            let vendored = vendor::vendor(&tree, &source, date)?;
            print!("{}", vendored.report.markdown());
            if vendored.files.is_empty() {
                eprintln!("No file was written: the tree has this edition.");
            }
            for file in vendored.files {
                eprintln!("wrote {file}");
            }
        }
        Task::Follow {
            source,
            date,
            no_test,
        } => {
            let date = provenance::day(date.as_deref())?;
            let commands = follow::commands();
            let commands = (!no_test).then_some(commands.as_slice());
            let followed = follow::follow(&tree, &source, date, commands)?;
            print!("{}", followed.markdown(&tree)?);
            if !followed.open.is_empty() || followed.failed.is_some() {
                return Ok(ExitCode::from(STOPPED));
            }
        }
        Task::Rehearse {
            seed,
            count,
            whole: true,
            each_kind,
            document,
            package,
            ..
        } => {
            let seeds = seed..seed.saturating_add(count);
            let wanted: Vec<Wanted> = match document {
                Some(path) => vec![Wanted::File(path)],
                None if each_kind => vec![Wanted::Changed(Changes::EachKind)],
                None => seeds
                    .map(|seed| Wanted::Changed(Changes::Seed(seed)))
                    .collect(),
            };
            let mut rehearsals = Vec::new();
            for wanted in wanted {
                let whole = rehearse::whole::rehearse(&tree, wanted, &package)?;
                println!("{whole}");
                rehearsals.push(whole);
            }
            let (summary, is_green) = rehearse::whole::summary(&rehearsals);
            print!("{summary}");
            if !is_green {
                return Ok(ExitCode::from(STOPPED));
            }
        }
        Task::Rehearse {
            seed, count, write, ..
        } => {
            if let Some(path) = write {
                for change in rehearse::write(&tree, seed, &path)? {
                    println!("{change}");
                }
                return Ok(ExitCode::SUCCESS);
            }
            let rehearsal = rehearse::rehearse(&tree, seed, count)?;
            print!("{rehearsal}");
            if !rehearsal.failures.is_empty() {
                return Ok(ExitCode::from(STOPPED));
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
        Task::Accept { selected, all } => {
            let wanted = match all {
                true => Selection::All,
                false => Selection::Some(&selected),
            };
            let accepted = accept::accept(&tree, wanted)?;
            for finding in accepted.accepted.iter() {
                println!("accepted {finding}");
            }
            for finding in accepted.open.iter() {
                eprintln!("open: {finding}");
            }
            if !accepted.open.is_empty() {
                return Ok(ExitCode::from(STOPPED));
            }
        }
        Task::Cost {
            only,
            runs,
            no_release,
        } => {
            let settings = cost::Settings {
                only,
                runs,
                release: !no_release,
            };
            print!("{}", cost::cost(&arguments.root, &settings)?);
        }
        Task::Check => {
            let problems = check::check(&tree)?;
            for problem in &problems {
                eprintln!("{problem}");
            }
            if !problems.is_empty() {
                return Ok(ExitCode::from(STOPPED));
            }
            println!(
                "The document, corrections, names, provenance and reviewed files are consistent."
            );
        }
        Task::PublicDependencies { json } => {
            let problems = public_dependencies::check(&tree, &json)?;
            for problem in &problems {
                eprintln!("{problem}");
            }
            if !problems.is_empty() {
                return Ok(ExitCode::from(STOPPED));
            }
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

/// The repository that contains this package, or the current folder.
fn here() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = manifest.and_then(|manifest| Some(manifest.parent()?.to_owned()));
    root.unwrap_or_else(|| PathBuf::from("."))
}
