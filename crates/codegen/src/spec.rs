//! The documents that `quo-sdk` is generated from: the files of `spec/`.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::findings::Findings;
use crate::input::{ClientType, SharedIds, Sources, Target};
use crate::output::Generated;

/// The name of the document that the vendor publishes. The others share its id types.
pub const PRIMARY: &str = "v1";

/// The names of the documents, the primary one first.
pub const DOCUMENTS: [&str; 2] = [PRIMARY, "webhooks"];

/// The folders of event schemas in `spec/webhooks/`, and the names of their source files.
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
    /// The name of the document, such as `v1`.
    pub name: String,
    /// The OpenAPI document.
    pub document: String,
    /// The text of `*.corrections.json`.
    pub corrections: String,
    /// The text of `*.names.json`.
    pub names: String,
}

/// A folder of JSON Schemas: file names and texts, sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderTexts {
    /// The name of the folder, such as `legacy`.
    pub name: String,
    /// File names and texts.
    pub files: Vec<(String, String)>,
}

/// Everything that `quo-sdk` is generated from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// The documents, the primary one first.
    pub documents: Vec<DocumentTexts>,
    /// The folders of event schemas.
    pub folders: Vec<FolderTexts>,
    /// The text of the reviewed list of [`findings`](crate::findings). Empty if there is none.
    pub findings: String,
}

/// A file or folder cannot be read.
#[derive(Debug)]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// The error of the operating system.
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
    /// A file or folder cannot be read, or a file is not UTF-8.
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
        let findings = path.join("findings.json");
        let findings = match fs::read_to_string(&findings) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            read => read.map_err(reading(&findings)),
        }?;
        Ok(Self {
            documents,
            folders,
            findings,
        })
    }

    /// Returns the reviewed list of findings.
    ///
    /// # Errors
    ///
    /// The list is not valid.
    pub fn findings(&self) -> Result<Findings> {
        match self.findings.as_str() {
            "" => Ok(Findings::default()),
            text => Findings::read(text),
        }
    }

    /// Returns the document whose id types the others share.
    ///
    /// # Errors
    ///
    /// The primary document is missing.
    pub fn primary(&self) -> Result<&DocumentTexts> {
        let mut documents = self.documents.iter();
        let found = documents.find(|texts| texts.name == PRIMARY);
        found.ok_or_else(|| {
            Error::new(
                format!("spec/quo-{PRIMARY}.json"),
                "the document is missing",
                "Restore it, or run the command in the root of the repository",
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
        // The order of directory entries depends on the file system.
        files.sort();
        let name = path.file_name().and_then(|name| name.to_str());
        Ok(Self {
            name: name.unwrap_or_default().to_owned(),
            files,
        })
    }

    /// Returns the name of the generated source file, without its extension.
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
