//! Where things are in the repository, and what the modules of the crate are called.

use std::path::{Path, PathBuf};

pub use quo_sdk_codegen::spec::{DocumentTexts, FolderTexts, PRIMARY, Spec};

use crate::error::{Error, Result};

/// The documents and folders of event schemas, and the module of the crate that each becomes.
pub const MODULES: [(&str, &str); 5] = [
    (PRIMARY, ""),
    ("webhooks", "beta::"),
    ("2026-03-30", "webhook::events::"),
    ("legacy", "webhook::legacy::"),
    ("allo", "webhook::allo::"),
];

/// Where things are in a source tree.
#[derive(Debug, Clone)]
pub struct Tree {
    root: PathBuf,
}

impl Tree {
    /// The tree at `root`, where the crate's `Cargo.toml` is.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// `spec/quo-v1.json`, or with `part` one of its side files.
    pub fn document(&self, name: &str, part: &str) -> PathBuf {
        self.root.join(format!("spec/quo-{name}{part}.json"))
    }

    /// A folder of event schemas.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.root.join("spec/webhooks").join(name)
    }

    /// A file or folder by its path from the root.
    pub fn join(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The path from the root, for messages.
    pub fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.display().to_string()
    }

    /// The crate's manifest.
    pub fn manifest(&self) -> PathBuf {
        self.root.join("Cargo.toml")
    }

    /// Reads all of `spec/`.
    ///
    /// # Errors
    ///
    /// When a file is missing.
    pub fn spec(&self) -> Result<Spec> {
        Spec::read(&self.root.join("spec")).map_err(Error::from)
    }
}
