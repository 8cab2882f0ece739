//! Changing files all at once or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Error, Result};

/// What is to be written and removed. Nothing happens before [`Changes::apply`].
#[derive(Debug, Default)]
pub struct Changes {
    files: BTreeMap<PathBuf, Option<String>>,
}

impl Changes {
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
    /// When a file cannot be written. No file has changed then, unless it is the
    /// moving that failed.
    pub fn apply(self) -> Result<()> {
        let mut ready = Vec::new();
        for (path, text) in &self.files {
            let writing = |source| Error::Write {
                path: path.clone(),
                source,
            };
            let Some(text) = text else { continue };
            let folder = path.parent().unwrap_or(Path::new("."));
            fs::create_dir_all(folder).map_err(writing)?;
            let mut file = NamedTempFile::new_in(folder).map_err(writing)?;
            file.write_all(text.as_bytes()).map_err(writing)?;
            as_readable_as(path, file.as_file()).map_err(writing)?;
            ready.push((path, file));
        }
        for (path, file) in ready {
            file.persist(path).map_err(|error| Error::Write {
                path: path.clone(),
                source: error.error,
            })?;
        }
        for (path, _) in self.files.iter().filter(|(_, text)| text.is_none()) {
            fs::remove_file(path).map_err(|source| Error::Write {
                path: path.clone(),
                source,
            })?;
        }
        Ok(())
    }
}

/// A temporary file is its owner's alone; a file of the tree is everybody's.
#[cfg(unix)]
fn as_readable_as(path: &Path, file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = fs::metadata(path).map(|found| found.permissions());
    file.set_permissions(permissions.unwrap_or_else(|_| fs::Permissions::from_mode(0o644)))
}

/// Permissions are inherited from the folder here.
#[cfg(not(unix))]
fn as_readable_as(_: &Path, _: &fs::File) -> std::io::Result<()> {
    Ok(())
}
