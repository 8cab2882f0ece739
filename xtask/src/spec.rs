//! The texts of `spec/`, and which file is which.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Result, reading};

/// The document that the vendor publishes, whose id types the others share.
pub const FIRST: &str = "v1";

/// The documents: name, and the module of the crate that has what comes of them.
pub const DOCUMENTS: [(&str, &str); 2] = [(FIRST, ""), ("webhooks", "beta::")];

/// The folders of event schemas: name, and their module.
pub const FOLDERS: [(&str, &str); 3] = [
    ("2026-03-30", "webhook::events::"),
    ("legacy", "webhook::legacy::"),
    ("allo", "allo::"),
];

/// A document with its side files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentTexts {
    /// Its name, `v1`.
    pub name: String,
    /// The OpenAPI document.
    pub document: String,
    /// `*.corrections.json`.
    pub corrections: String,
    /// `*.names.json`.
    pub names: String,
}

/// A folder of JSON Schemas: file names and texts, sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderTexts {
    /// Its name, `legacy`.
    pub name: String,
    /// File name and text.
    pub files: Vec<(String, String)>,
}

/// Everything that the crate is generated from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// The documents, the first one first.
    pub documents: Vec<DocumentTexts>,
    /// The folders of event schemas.
    pub folders: Vec<FolderTexts>,
}

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

    /// The folder of the snapshots.
    pub fn snapshots(&self) -> PathBuf {
        self.root.join("tests/snapshots")
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
        let read = |path: PathBuf| fs::read_to_string(&path).map_err(reading(&path));
        let mut documents = Vec::new();
        for (name, _) in DOCUMENTS {
            documents.push(DocumentTexts {
                name: name.to_owned(),
                document: read(self.document(name, ""))?,
                corrections: read(self.document(name, ".corrections"))?,
                names: read(self.document(name, ".names"))?,
            });
        }
        let mut folders = Vec::new();
        for (name, _) in FOLDERS {
            folders.push(folder(&self.folder(name))?);
        }
        Ok(Spec { documents, folders })
    }
}

/// Reads a folder of JSON Schemas, wherever it is.
///
/// # Errors
///
/// When it cannot be read.
pub fn folder(path: &Path) -> Result<FolderTexts> {
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(reading(path))? {
        let file = entry.map_err(reading(path))?.path();
        let name = file.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|name| name.ends_with(".json")) {
            let text = fs::read_to_string(&file).map_err(reading(&file))?;
            files.push((name.to_owned(), text));
        }
    }
    // The order of a folder is the file system's.
    files.sort();
    let name = path.file_name().and_then(|name| name.to_str());
    Ok(FolderTexts {
        name: name.unwrap_or_default().to_owned(),
        files,
    })
}
