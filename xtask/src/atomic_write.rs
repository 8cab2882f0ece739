//! Changing files all at once or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Error, Result};

/// What is to be written and removed. Nothing happens before [`Changes::apply`].
#[derive(Debug, Default)]
pub struct WriteBatch {
    files: BTreeMap<PathBuf, Option<String>>,
}

impl WriteBatch {
    /// A file with this text, unless it has it already.
    pub fn write(&mut self, path: PathBuf, text: String) {
        let is_so = fs::read_to_string(&path).is_ok_and(|found| found == text);
        if !is_so {
            self.files.insert(path, Some(text));
        }
    }

    /// A file that is no longer needed.
    pub fn remove(&mut self, path: PathBuf) {
        self.files.insert(path, None);
    }

    /// The files that change.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.keys().map(PathBuf::as_path)
    }

    /// Writes every text beside its place first, and then moves them all there.
    ///
    /// # Errors
    ///
    /// When a file cannot be written. What was moved by then is put back.
    pub fn apply(self) -> Result<()> {
        let mut ready = Vec::new();
        for (path, text) in &self.files {
            let text = text.as_ref();
            let written = text.map(|text| write_beside(path, text)).transpose();
            ready.push((path, written.map_err(|source| writing(path, source))?));
        }
        let mut done: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
        for (path, written) in ready {
            let before = fs::read(path).ok();
            let outcome = match written {
                Some(file) => file.persist(path).map(drop).map_err(|error| error.error),
                None => fs::remove_file(path),
            };
            if let Err(source) = outcome {
                restore(done);
                return Err(writing(path, source));
            }
            done.push((path, before));
        }
        Ok(())
    }
}

/// The text in a file of its own, in the folder where it belongs.
fn write_beside(path: &Path, text: &str) -> std::io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    copy_permissions(path, file.as_file())?;
    Ok(file)
}

/// What was there before, as far as the file system still lets us.
fn restore(done: Vec<(&Path, Option<Vec<u8>>)>) {
    for (path, before) in done {
        // The first failure is the one to report.
        let _ = match before {
            Some(bytes) => fs::write(path, bytes),
            None => fs::remove_file(path),
        };
    }
}

fn writing(path: &Path, source: std::io::Error) -> Error {
    Error::Write {
        path: path.to_owned(),
        source,
    }
}

/// A temporary file is its owner's alone; a file of the tree is everybody's.
#[cfg(unix)]
fn copy_permissions(path: &Path, file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = fs::metadata(path).map(|found| found.permissions());
    file.set_permissions(permissions.unwrap_or_else(|_| fs::Permissions::from_mode(0o644)))
}

/// Permissions are inherited from the folder here.
#[cfg(not(unix))]
fn copy_permissions(_: &Path, _: &fs::File) -> std::io::Result<()> {
    Ok(())
}
