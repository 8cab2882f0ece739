//! A journal in a file, so that a state outlives its process.
//!
//! A first line says what the file is. After it, each request and each timed action that
//! changed something has a line of JSON, handed to the operating system before anything
//! is answered: killing the process loses nothing that was answered. A power failure may,
//! because no answer waits for the disk.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use fs4::TryLockError;
use serde::{Deserialize, Serialize};

use super::{Change, Journal, State};

/// Changes with the form of what is kept.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Header {
    #[serde(rename = "quoEmulatorState")]
    format: u32,
    seed: u64,
}

/// What a state file held, and the journal that goes on with it.
pub(crate) struct Kept {
    pub(crate) state: State,
    pub(crate) seed: u64,
    /// Whether it has no workspace yet.
    pub(crate) fresh: bool,
    pub(crate) journal: FileJournal,
}

/// Appends to a state file.
pub(crate) struct FileJournal {
    /// None once it is closed.
    files: Option<Files>,
    /// Where the last whole line ends.
    length: u64,
    /// Whether there is a part of a line after that.
    torn: bool,
}

struct Files {
    current: File,
    /// Whoever opened the file that was replaced, before it was, finds it locked.
    _replaced: File,
}

/// Reads a state file, or begins one, and writes it anew without what has been
/// overtaken.
///
/// # Errors
///
/// [`StateFileError`] if the file cannot be read or written, is used by another emulator,
/// or holds something else than a state from this seed.
pub(crate) fn open(path: &Path, seed: Option<u64>) -> Result<Kept, StateFileError> {
    let failed = |error: io::Error| StateFileError::Io(path.to_owned(), error);
    let file = open_private(path).map_err(failed)?;
    lock(&file, path)?;
    let mut reader = BufReader::new(&file);
    let header = read_header(&mut reader, path)?;
    let kept_seed = header.map(|header| header.seed);
    if let (Some(kept), Some(wanted)) = (kept_seed, seed)
        && kept != wanted
    {
        let path = path.to_owned();
        return Err(StateFileError::OtherSeed { path, kept, wanted });
    }
    let seed = kept_seed.or(seed).unwrap_or_default();
    let mut state = State::default();
    replay(&mut reader, &mut state, path)?;
    drop(reader);
    let fresh = state.users.len() == 0;
    let (current, length) = compact(path, seed, &state)?;
    Ok(Kept {
        fresh,
        state,
        seed,
        journal: FileJournal {
            files: Some(Files {
                current,
                _replaced: file,
            }),
            length,
            torn: false,
        },
    })
}

/// `None` if the file is empty.
fn read_header(reader: &mut impl BufRead, path: &Path) -> Result<Option<Header>, StateFileError> {
    let mut line = Vec::new();
    // No more than a header can be long: the file may be anything.
    let read = io::Read::take(&mut *reader, 128).read_until(b'\n', &mut line);
    read.map_err(|error| StateFileError::Io(path.to_owned(), error))?;
    if line.is_empty() {
        return Ok(None);
    }
    match serde_json::from_slice::<Header>(&line) {
        Ok(header) if header.format == FORMAT => Ok(Some(header)),
        Ok(header) => Err(StateFileError::OtherFormat(path.to_owned(), header.format)),
        Err(_) => Err(StateFileError::NoState(path.to_owned())),
    }
}

/// Makes the steps of every line after the header.
fn replay(reader: &mut impl BufRead, state: &mut State, path: &Path) -> Result<(), StateFileError> {
    let mut bytes = Vec::new();
    // The header is the first line.
    for line in 2.. {
        bytes.clear();
        let read = reader.read_until(b'\n', &mut bytes);
        read.map_err(|error| StateFileError::Io(path.to_owned(), error))?;
        // What does not end in a newline was being written when the process ended, and
        // nobody was told of it.
        if bytes.last() != Some(&b'\n') {
            break;
        }
        let changes: Vec<Change> = serde_json::from_slice(&bytes).map_err(|error| {
            let path = path.to_owned();
            StateFileError::Damaged { path, line, error }
        })?;
        for change in changes {
            state.apply(change);
        }
    }
    Ok(())
}

/// Puts a file in the old one's place that holds each record once; returns it with its
/// length.
fn compact(path: &Path, seed: u64, state: &State) -> Result<(File, u64), StateFileError> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let failed = |error: io::Error| StateFileError::Io(beside.clone(), error);
    let file = open_private(&beside).map_err(failed)?;
    lock(&file, &beside)?;
    let write = || -> io::Result<u64> {
        // Left over if a process was killed right here.
        file.set_len(0)?;
        let mut writer = BufWriter::new(&file);
        let header = Header {
            format: FORMAT,
            seed,
        };
        writeln!(writer, "{}", serde_json::to_string(&header)?)?;
        for change in state.changes() {
            writeln!(writer, "{}", serde_json::to_string(&[change])?)?;
        }
        writer.flush()?;
        drop(writer);
        // The old file is about to go: its successor has to be whole on the disk.
        file.sync_all()?;
        fs::rename(&beside, path)?;
        Ok(file.metadata()?.len())
    };
    let length = write().map_err(failed)?;
    Ok((file, length))
}

/// For reading, and for writing at its end. It holds signing keys and texts, so that it
/// is made for its owner alone.
fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn lock(file: &File, path: &Path) -> Result<(), StateFileError> {
    match fs4::FileExt::try_lock(file) {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(StateFileError::InUse(path.to_owned())),
        Err(TryLockError::Error(error)) => Err(StateFileError::Io(path.to_owned(), error)),
    }
}

impl Journal for FileJournal {
    fn append(&mut self, changes: &[Change]) -> io::Result<()> {
        let files = self.files.as_ref();
        let mut file = &files.ok_or(io::ErrorKind::BrokenPipe)?.current;
        if self.torn {
            file.set_len(self.length)?;
            self.torn = false;
        }
        let mut line = serde_json::to_vec(changes)?;
        line.push(b'\n');
        // A part of a line that stayed, on a full disk for example, would spoil the next.
        self.torn = true;
        file.write_all(&line)?;
        self.torn = false;
        self.length += line.len() as u64;
        Ok(())
    }

    fn close(&mut self) {
        self.files = None;
    }
}

/// Why a state file cannot be used. It was not changed.
#[derive(Debug)]
#[non_exhaustive]
pub enum StateFileError {
    /// It cannot be read, written or replaced.
    Io(PathBuf, io::Error),
    /// Another emulator runs on it.
    InUse(PathBuf),
    /// It is no state file.
    NoState(PathBuf),
    /// It was written by another version of the emulator, in a format with this number.
    OtherFormat(PathBuf, u32),
    /// It was begun with another seed than the one that was asked for.
    OtherSeed {
        /// The file.
        path: PathBuf,
        /// The seed in the file.
        kept: u64,
        /// The seed that was asked for.
        wanted: u64,
    },
    /// One of its lines is no step of a state.
    Damaged {
        /// The file.
        path: PathBuf,
        /// Which line, from 1.
        line: usize,
        /// What is wrong with it.
        error: serde_json::Error,
    },
}

impl fmt::Display for StateFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(path, error) => {
                write!(f, "cannot keep the state in {}: {error}", path.display())
            }
            Self::InUse(path) => write!(
                f,
                "another emulator runs on the state file {}: stop it, or name another file",
                path.display()
            ),
            Self::NoState(path) => write!(
                f,
                "{} is no state file, and was left as it is: name another file, or one that does not exist yet",
                path.display()
            ),
            Self::OtherFormat(path, format) => write!(
                f,
                "{} has format {format} and this emulator reads format {FORMAT}: name another file",
                path.display()
            ),
            Self::OtherSeed { path, kept, wanted } => write!(
                f,
                "{} was begun with seed {kept}, not {wanted}: leave the seed out, or name another file",
                path.display()
            ),
            // What serde says can quote the file, which holds keys and texts.
            Self::Damaged { path, line, error } => write!(
                f,
                "line {line} of {} is damaged at column {}: mend or remove it, or name another file",
                path.display(),
                error.column()
            ),
        }
    }
}

impl std::error::Error for StateFileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(_, error) => Some(error),
            _ => None,
        }
    }
}
