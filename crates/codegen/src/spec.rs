//! The documents that `quo-sdk` is generated from: the files of `spec/`, and what each becomes.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::input::{ClientType, SharedIds, Sources, Target};
use crate::output::Generated;

/// The document that the vendor publishes, whose id types the others share.
pub const PRIMARY: &str = "v1";

/// The documents, the primary one first.
pub const DOCUMENTS: [&str; 2] = [PRIMARY, "webhooks"];

/// The folders of event schemas in `spec/webhooks/`, and the source files that they become.
pub const FOLDERS: [(&str, &str); 3] = [
    ("2026-03-30", "events"),
    ("legacy", "legacy_events"),
    ("allo", "allo_events"),
];

/// The module of the id types.
const IDS: &str = "crate::ids";

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
    /// The documents, the primary one first.
    pub documents: Vec<DocumentTexts>,
    /// The folders of event schemas.
    pub folders: Vec<FolderTexts>,
}

/// A file that cannot be read.
#[derive(Debug)]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the operating system says.
    pub source: io::Error,
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

fn reading(path: &Path) -> impl FnOnce(io::Error) -> ReadError {
    let path = path.to_owned();
    move |source| ReadError { path, source }
}

impl Spec {
    /// Reads the folder `spec/` at `path`.
    ///
    /// # Errors
    ///
    /// A file is missing or not UTF-8.
    pub fn read(path: &Path) -> Result<Self, ReadError> {
        let read = |name: &str, part: &str| {
            let path = path.join(format!("quo-{name}{part}.json"));
            fs::read_to_string(&path).map_err(reading(&path))
        };
        let mut documents = Vec::new();
        for name in DOCUMENTS {
            documents.push(DocumentTexts {
                name: name.to_owned(),
                document: read(name, "")?,
                corrections: read(name, ".corrections")?,
                names: read(name, ".names")?,
            });
        }
        let mut folders = Vec::new();
        for (name, _) in FOLDERS {
            folders.push(FolderTexts::read(&path.join("webhooks").join(name))?);
        }
        Ok(Self { documents, folders })
    }

    /// The document whose id types the others share.
    ///
    /// # Errors
    ///
    /// There is none.
    pub fn primary(&self) -> Result<&DocumentTexts> {
        let mut documents = self.documents.iter();
        let found = documents.find(|texts| texts.name == PRIMARY);
        found.ok_or_else(|| {
            Error::new(
                format!("spec/quo-{PRIMARY}.json"),
                "the document is missing",
                "Restore it, or run this in the root of the repository",
            )
        })
    }
}

impl FolderTexts {
    /// Reads a folder of JSON Schemas.
    ///
    /// # Errors
    ///
    /// The folder or one of its files cannot be read.
    pub fn read(path: &Path) -> Result<Self, ReadError> {
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
        Ok(Self {
            name: name.unwrap_or_default().to_owned(),
            files,
        })
    }

    /// The source file that the folder becomes, without its extension.
    pub fn output(&self) -> &str {
        let known = FOLDERS.iter().find(|(name, _)| *name == self.name);
        known.map_or(self.name.as_str(), |(_, output)| output)
    }

    /// Generates the event types of the folder with the id types of the primary document.
    ///
    /// # Errors
    ///
    /// As [`generate_types`](crate::generate_types).
    pub fn generate(&self, primary: &DocumentTexts, ids: &BTreeSet<String>) -> Result<Generated> {
        let files: Vec<(&str, &str)> = self
            .files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        crate::generate_types(&files, primary.shared(ids), &target(client(), None))
    }
}

impl DocumentTexts {
    /// Generates the client of the primary document.
    ///
    /// # Errors
    ///
    /// As [`generate`](crate::generate).
    pub fn generate(&self) -> Result<Generated> {
        crate::generate(self.sources(), None, &target(client(), Some(IDS)))
    }

    /// Generates the id types of the primary document alone.
    ///
    /// # Errors
    ///
    /// As [`generate_ids`](crate::generate_ids).
    pub fn generate_ids(&self) -> Result<Generated> {
        crate::generate_ids(self.sources(), &target(client(), Some(IDS)))
    }

    /// Generates the client of another document with the id types of the primary one.
    ///
    /// # Errors
    ///
    /// As [`generate`](crate::generate).
    pub fn generate_beside(
        &self,
        primary: &DocumentTexts,
        ids: &BTreeSet<String>,
    ) -> Result<Generated> {
        let client = ClientType::Handle(heck::ToUpperCamelCase::to_upper_camel_case(
            self.name.as_str(),
        ));
        crate::generate(
            self.sources(),
            Some(primary.shared(ids)),
            &target(client, None),
        )
    }

    fn sources(&self) -> Sources<'_> {
        Sources {
            document: &self.document,
            corrections: &self.corrections,
            names: &self.names,
        }
    }

    fn shared<'a>(&'a self, ids: &'a BTreeSet<String>) -> SharedIds<'a> {
        SharedIds {
            names: &self.names,
            path: IDS,
            ids,
        }
    }
}

/// The type whose methods are the operations of the primary document.
fn client() -> ClientType {
    ClientType::Inherent("crate::Client".to_owned())
}

fn target(client: ClientType, ids: Option<&str>) -> Target {
    Target {
        runtime: "crate::rt".to_owned(),
        client,
        ids: ids.map(str::to_owned),
    }
}
