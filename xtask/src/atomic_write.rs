//! Writes several files, all or none of them.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Error, Result};

/// Files to write and remove. No file changes before [`WriteBatch::apply`].
#[derive(Debug, Default)]
pub struct WriteBatch {
    files: BTreeMap<PathBuf, Option<String>>,
}

impl WriteBatch {
    /// Adds a file to write, unless it has this text.
    pub fn write(&mut self, path: PathBuf, text: String) {
        let is_so = fs::read_to_string(&path).is_ok_and(|found| found == text);
        if !is_so {
            self.files.insert(path, Some(text));
        }
    }

    /// Adds a file to remove.
    pub fn remove(&mut self, path: PathBuf) {
        self.files.insert(path, None);
    }

    /// Returns the paths of the files that change.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.keys().map(PathBuf::as_path)
    }

    /// Writes every text to a temporary file first, and then moves the files into place.
    ///
    /// # Errors
    ///
    /// A file cannot be written. Files that were moved before are restored.
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

/// Writes the text to a temporary file in the folder of `path`.
fn write_beside(path: &Path, text: &str) -> std::io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    copy_permissions(path, file.as_file())?;
    Ok(file)
}

/// Restores files as far as possible.
fn restore(done: Vec<(&Path, Option<Vec<u8>>)>) {
    for (path, before) in done {
        // The first error is reported, not this one.
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

/// Sets the permissions of the replaced file. Temporary files are readable by their owner only.
#[cfg(unix)]
fn copy_permissions(path: &Path, file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = fs::metadata(path).map(|found| found.permissions());
    file.set_permissions(permissions.unwrap_or_else(|_| fs::Permissions::from_mode(0o644)))
}

/// Does nothing: permissions are inherited from the folder.
#[cfg(not(unix))]
fn copy_permissions(_: &Path, _: &fs::File) -> std::io::Result<()> {
    Ok(())
}
