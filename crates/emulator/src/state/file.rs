//! A journal in a file, which lets the state outlive the process.
//!
//! The first line is a header. Each further line is a JSON array with the changes of one
//! transaction. It is passed to the operating system before the request is answered, so
//! killing the process loses no answered request. A power failure can, because no response
//! waits for the disk.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use fs4::TryLockError;
use serde::{Deserialize, Serialize};

use super::journal::Journal;
use super::workspace::{Change, State};

/// The version of the file format.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Header {
    #[serde(rename = "quoEmulatorState")]
    format: u32,
    seed: u64,
}

/// The contents of a state file, and the journal that appends to it.
pub(crate) struct OpenedState {
    pub(crate) state: State,
    pub(crate) seed: u64,
    /// Whether the file has no workspace yet.
    pub(crate) is_new: bool,
    pub(crate) journal: FileJournal,
}

/// Appends to a state file.
pub(crate) struct FileJournal {
    /// `None` after the journal was closed.
    files: Option<Files>,
    /// The length of all complete lines.
    length: u64,
    /// Whether an incomplete line follows.
    torn: bool,
}

struct Files {
    current: File,
    /// The replaced file stays locked for emulators that opened it before the replacement.
    _replaced: File,
}

/// Opens or creates a state file, and compacts it.
///
/// # Errors
///
/// [`StateFileError`] if the file cannot be read or written, is used by another emulator,
/// is not a state file, or was created with another seed.
pub(crate) fn open(path: &Path, seed: Option<u64>) -> Result<OpenedState, StateFileError> {
    let failed = |error: io::Error| StateFileError::Io(path.to_owned(), error);
    let file = open_private(path).map_err(failed)?;
    lock(&file, path)?;
    let mut reader = BufReader::new(&file);
    let header = read_header(&mut reader, path)?;
    let file_seed = header.map(|header| header.seed);
    if let (Some(kept), Some(wanted)) = (file_seed, seed)
        && kept != wanted
    {
        let path = path.to_owned();
        return Err(StateFileError::OtherSeed { path, kept, wanted });
    }
    let seed = file_seed.or(seed).unwrap_or_default();
    let mut state = State::default();
    replay(&mut reader, &mut state, path)?;
    drop(reader);
    let is_new = state.users.len() == 0;
    let (current, length) = compact(path, seed, &state)?;
    Ok(OpenedState {
        is_new,
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

/// Reads the header; `None` if the file is empty.
fn read_header(reader: &mut impl BufRead, path: &Path) -> Result<Option<Header>, StateFileError> {
    let mut line = Vec::new();
    // A header is shorter. The file can be of any kind and size.
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

/// Applies the changes of every line after the header.
fn replay(reader: &mut impl BufRead, state: &mut State, path: &Path) -> Result<(), StateFileError> {
    let mut bytes = Vec::new();
    // The header is the first line.
    for line in 2.. {
        bytes.clear();
        let read = reader.read_until(b'\n', &mut bytes);
        read.map_err(|error| StateFileError::Io(path.to_owned(), error))?;
        // An incomplete last line is ignored. Its request was never answered.
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

/// Replaces the file by one that has each record once. Returns the new file and its
/// length.
fn compact(path: &Path, seed: u64, state: &State) -> Result<(File, u64), StateFileError> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let failed = |error: io::Error| StateFileError::Io(beside.clone(), error);
    let file = open_private(&beside).map_err(failed)?;
    lock(&file, &beside)?;
    let write = || -> io::Result<u64> {
        // The file can exist if a process was killed here.
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
        // The new file must be on the disk before it replaces the old one.
        file.sync_all()?;
        fs::rename(&beside, path)?;
        Ok(file.metadata()?.len())
    };
    let length = write().map_err(failed)?;
    Ok((file, length))
}

/// Opens a file for reading and appending. It contains signing keys and messages, so only
/// its owner has access.
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
        // An incomplete line, for example after a full disk, would corrupt the next one.
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

/// Why a state file cannot be used. The file is unchanged.
#[derive(Debug)]
#[non_exhaustive]
pub enum StateFileError {
    /// The file cannot be read, written or replaced.
    Io(PathBuf, io::Error),
    /// Another emulator uses the file.
    InUse(PathBuf),
    /// The file is not a state file.
    NoState(PathBuf),
    /// The file has the format of another version of the emulator, with this number.
    OtherFormat(PathBuf, u32),
    /// The file was created with another seed than the requested one.
    OtherSeed {
        /// The file.
        path: PathBuf,
        /// The seed in the file.
        kept: u64,
        /// The requested seed.
        wanted: u64,
    },
    /// A line of the file is not valid.
    Damaged {
        /// The file.
        path: PathBuf,
        /// The number of the line, from 1.
        line: usize,
        /// The error of the JSON parser.
        error: serde_json::Error,
    },
}

impl StateFileError {
    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        match self {
            Self::Io(path, _)
            | Self::InUse(path)
            | Self::NoState(path)
            | Self::OtherFormat(path, _)
            | Self::OtherSeed { path, .. }
            | Self::Damaged { path, .. } => path,
        }
    }
}

impl fmt::Display for StateFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(path, error) => {
                write!(f, "cannot write the state to {}: {error}", path.display())
            }
            Self::InUse(path) => write!(
                f,
                "another emulator uses the state file {}: stop it, or name another file",
                path.display()
            ),
            Self::NoState(path) => write!(
                f,
                "{} is not a state file and was not changed: name another file, or a new one",
                path.display()
            ),
            Self::OtherFormat(path, format) => write!(
                f,
                "{} has format {format} and this emulator reads format {FORMAT}: name another file",
                path.display()
            ),
            Self::OtherSeed { path, kept, wanted } => write!(
                f,
                "{} was created with seed {kept}, not {wanted}: omit the seed, or name another file",
                path.display()
            ),
            // The text of a serde error can quote the file, which contains keys and messages.
            Self::Damaged { path, line, error } => write!(
                f,
                "line {line} of {} is damaged at column {}: repair or remove it, or name another file",
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
