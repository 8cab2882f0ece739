//! What a program pays for depending on the crate: build time, crates, size of the binary.
//!
//! All programs are built in one run, because the machine's speed differs from run to run. The
//! ratios to the program with reqwest alone are the figures to compare; CPU seconds say more than
//! seconds where other programs run.

mod programs;

use std::ffi::OsStr;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::error::{Error, Result};
use programs::{BASELINE, PROGRAMS, Program};

/// What is measured.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The names of the programs; all if it is empty. The baseline is always built.
    pub only: Vec<String>,
    /// How many cold builds the best is taken of.
    pub runs: u32,
    /// Whether the release build is measured as well.
    pub release: bool,
}

/// The time that a command took.
#[derive(Debug, Clone, Copy)]
struct Time {
    wall: Duration,
    /// CPU time of the command and those that it started, where the system tells.
    cpu: Option<Duration>,
}

/// The figures of one program.
#[derive(Debug)]
struct Cost {
    name: &'static str,
    cold: Time,
    incremental: Time,
    release: Option<(Time, u64)>,
    crates: usize,
}

/// Builds the programs in temporary folders and returns the table of their costs in Markdown.
///
/// # Errors
///
/// A program is not known, a folder cannot be written, or the baseline does not build. Another
/// program that does not build has a row that says so.
pub fn cost(root: &Path, settings: &Settings) -> Result<String> {
    for name in &settings.only {
        if !PROGRAMS.iter().any(|program| program.name == name) {
            let known: Vec<&str> = PROGRAMS.iter().map(|program| program.name).collect();
            return Err(Error::Program {
                name: name.clone(),
                known: known.join(", "),
            });
        }
    }
    let wanted = |program: &&Program| {
        let mut only = settings.only.iter();
        settings.only.is_empty()
            || program.name == BASELINE
            || only.any(|name| name == program.name)
    };
    // The programs stand elsewhere.
    let root = &root.canonicalize().map_err(|source| Error::Read {
        path: root.to_owned(),
        source,
    })?;
    let folder = tempfile::tempdir().map_err(|source| Error::Read {
        path: std::env::temp_dir(),
        source,
    })?;
    let mut rows = Vec::new();
    for program in PROGRAMS.iter().filter(wanted) {
        eprintln!("building {}", program.name);
        let built = Build::new(root, folder.path(), program)?.measure(settings);
        if program.name == BASELINE
            && let Err(reason) = built
        {
            return Err(Error::Baseline(reason));
        }
        rows.push((program.name, built));
    }
    Ok(table(&rows))
}

/// A program in a folder of its own.
struct Build {
    name: &'static str,
    folder: PathBuf,
    main: &'static str,
}

impl Build {
    fn new(root: &Path, parent: &Path, program: &Program) -> Result<Self> {
        let folder = parent.join(program.name);
        let dependencies = program
            .dependencies
            .replace("{root}", &root.display().to_string());
        let manifest = format!(
            "[package]\nname = \"cost\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\
             {dependencies}\n[profile.release]\nstrip = true\n\n[workspace]\n"
        );
        let write = |path: PathBuf, text: &str| {
            fs::write(&path, text).map_err(|source| Error::Write { path, source })
        };
        let source = folder.join("src");
        fs::create_dir_all(&source).map_err(|error| Error::Write {
            path: source.clone(),
            source: error,
        })?;
        write(folder.join("Cargo.toml"), &manifest)?;
        write(source.join("main.rs"), program.main)?;
        Ok(Self {
            name: program.name,
            folder,
            main: program.main,
        })
    }

    /// Measures the program; the reason if it does not build.
    fn measure(&self, settings: &Settings) -> Result<Cost, String> {
        // The download is not part of a build.
        self.cargo(["fetch"])?;
        let mut cold: Option<Time> = None;
        for _ in 0..settings.runs.max(1) {
            let _ = fs::remove_dir_all(self.folder.join("target"));
            let time = self.timed(["build", "--offline"])?;
            cold = Some(cold.map_or(time, |best| best.best(time)));
        }
        let main = self.folder.join("src/main.rs");
        let edited = format!("{}\n// Edited.\n", self.main);
        fs::write(&main, edited).map_err(|error| error.to_string())?;
        let incremental = self.timed(["build", "--offline"])?;
        let release = match settings.release {
            true => {
                let time = self.timed(["build", "--offline", "--release"])?;
                let name = format!("cost{}", std::env::consts::EXE_SUFFIX);
                let binary = self.folder.join("target/release").join(name);
                let size = fs::metadata(binary).map_err(|error| error.to_string())?;
                Some((time, size.len()))
            }
            false => None,
        };
        let arguments = [
            "tree",
            "--offline",
            "--prefix",
            "none",
            "--edges",
            "normal,build",
        ];
        let tree = self.cargo(arguments)?;
        let mut crates: Vec<&str> = tree.lines().skip(1).collect();
        crates
            .iter_mut()
            .for_each(|line| *line = line.trim_end_matches(" (*)"));
        crates.sort_unstable();
        crates.dedup();
        let _ = fs::remove_dir_all(self.folder.join("target"));
        Ok(Cost {
            name: self.name,
            cold: cold.ok_or("it was not built")?,
            incremental,
            release,
            crates: crates.len(),
        })
    }

    fn timed<const N: usize>(&self, arguments: [&str; N]) -> Result<Time, String> {
        let (began, cpu) = (Instant::now(), cpu_of_children());
        self.cargo(arguments)?;
        let wall = began.elapsed();
        let cpu = cpu_of_children().zip(cpu);
        Ok(Time {
            wall,
            cpu: cpu.map(|(after, before)| after.saturating_sub(before)),
        })
    }

    fn cargo<const N: usize>(&self, arguments: [&str; N]) -> Result<String, String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsStr::new("cargo").to_owned());
        let output = Command::new(cargo)
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            // Those of the run of this tool.
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("RUSTFLAGS")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| error.to_string())?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let first = said.lines().find(|line| line.starts_with("error"));
        Err(first.unwrap_or("cargo failed").to_owned())
    }
}

/// CPU time of the processes that this one has started and waited for.
///
/// `None` where `/proc` does not have it.
fn cpu_of_children() -> Option<Duration> {
    // Behind the name in parentheses: state, …, cutime and cstime, the 16th and 17th field of
    // all, in hundredths of a second on every Linux (proc_pid_stat(5)).
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split(' ').skip(13);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis((user + system) * 10))
}

impl Time {
    /// The smaller figures of two runs.
    fn best(self, other: Self) -> Self {
        Self {
            wall: self.wall.min(other.wall),
            cpu: self.cpu.zip(other.cpu).map(|(one, other)| one.min(other)),
        }
    }
}

/// `12.3 s (45.6)`: seconds, and CPU seconds.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} s", self.wall.as_secs_f64())?;
        match self.cpu {
            Some(cpu) => write!(f, " ({:.1})", cpu.as_secs_f64()),
            None => Ok(()),
        }
    }
}

fn table(rows: &[(&str, Result<Cost, String>)]) -> String {
    let mut text = String::from(
        "| program | cold dev build (CPU) | ratio (CPU) | rebuild after an edit of main.rs | \
         release build (CPU) | crates | stripped binary |\n|---|---|---|---|---|---|---|\n",
    );
    let baseline = rows.iter().find_map(|(_, cost)| cost.as_ref().ok());
    for (name, cost) in rows {
        let cost = match cost {
            Ok(cost) => cost,
            Err(reason) => {
                let _ = writeln!(text, "| {name} | does not build: {reason} | | | | | |");
                continue;
            }
        };
        let (release, size) = match &cost.release {
            Some((time, size)) => (time.to_string(), format!("{:.1} MB", *size as f64 / 1e6)),
            None => (String::new(), String::new()),
        };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {release} | {} | {size} |",
            cost.name,
            cost.cold,
            baseline
                .map(|base| ratio(cost.cold, base.cold))
                .unwrap_or_default(),
            cost.incremental,
            cost.crates,
        );
    }
    text
}

/// `1.23 (1.34)`: of seconds, and of CPU seconds.
fn ratio(time: Time, base: Time) -> String {
    let of = |time: Duration, base: Duration| time.as_secs_f64() / base.as_secs_f64();
    let wall = format!("{:.2}", of(time.wall, base.wall));
    match time.cpu.zip(base.cpu) {
        Some((cpu, base)) => format!("{wall} ({:.2})", of(cpu, base)),
        None => wall,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(wall: u64, cpu: u64) -> Time {
        Time {
            wall: Duration::from_secs(wall),
            cpu: Some(Duration::from_secs(cpu)),
        }
    }

    fn cost(name: &'static str, cold: Time) -> Cost {
        Cost {
            name,
            cold,
            incremental: time(1, 1),
            release: Some((time(20, 40), 1_500_000)),
            crates: 7,
        }
    }

    #[test]
    fn ratios_are_to_the_baseline_of_the_same_run() {
        let rows = [
            ("reqwest", Ok(cost("reqwest", time(10, 20)))),
            ("quo-sdk", Ok(cost("quo-sdk", time(15, 40)))),
            ("svix", Err("error: no matching package".to_owned())),
        ];
        let table = table(&rows);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(
            lines[3],
            "| quo-sdk | 15.0 s (40.0) | 1.50 (2.00) | 1.0 s (1.0) | 20.0 s (40.0) | 7 | 1.5 MB |"
        );
        assert!(lines[4].starts_with("| svix | does not build: error: no"));
    }

    #[test]
    fn the_best_of_two_runs_has_the_smaller_figures() {
        let best = time(10, 30).best(time(12, 20));
        assert_eq!(best.wall, Duration::from_secs(10));
        assert_eq!(best.cpu, Some(Duration::from_secs(20)));
    }
}
