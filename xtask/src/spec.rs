//! The paths of files in the repository, and the modules of the crate.

use std::path::{Path, PathBuf};

pub use quo_sdk_codegen::spec::{DocumentTexts, FolderTexts, PRIMARY, Spec};

use crate::error::{Error, Result};

/// The documents and folders of event schemas, and the module of the crate for each.
pub const MODULES: [(&str, &str); 5] = [
    (PRIMARY, ""),
    ("webhooks", "beta::"),
    ("2026-03-30", "webhook::events::"),
    ("legacy", "webhook::legacy::"),
    ("allo", "webhook::allo::"),
];

/// A source tree.
#[derive(Debug, Clone)]
pub struct Tree {
    root: PathBuf,
}

impl Tree {
    /// Creates the tree at `root`, the folder of the root `Cargo.toml`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns the path of `spec/quo-<name>.json`, or of a side file such as `.names`.
    pub fn document(&self, name: &str, part: &str) -> PathBuf {
        self.root.join(format!("spec/quo-{name}{part}.json"))
    }

    /// Returns the path of a folder of event schemas.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.root.join("spec/webhooks").join(name)
    }

    /// Returns the path of a file or folder, given from the root.
    pub fn join(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Returns a path from the root, for messages.
    pub fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.display().to_string()
    }

    /// Returns the path of the root manifest.
    pub fn manifest(&self) -> PathBuf {
        self.root.join("Cargo.toml")
    }

    /// Reads all of `spec/`.
    ///
    /// # Errors
    ///
    /// A file is missing or cannot be read.
    pub fn spec(&self) -> Result<Spec> {
        Spec::read(&self.root.join("spec")).map_err(Error::from)
    }
}
