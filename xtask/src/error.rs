//! The error of a task.

use std::path::PathBuf;

use quo_sdk_codegen::error::Error as GenerateError;
use quo_sdk_codegen::spec::ReadError;

/// The error of a task. No file was changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file cannot be read.
    #[error("{}: {source}. Check the path", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// A file cannot be written.
    #[error("{}: {source}. No file was changed. Check the disk and the permissions, and try again", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// The URL is not `https`.
    #[error(
        "`{0}` is not an https URL. Documents are fetched only with TLS, because they become code: use https://, or save the document and give the file"
    )]
    NotHttps(String),
    /// The document could not be fetched.
    #[error("{address}: {source}. Try again, or save the document and give the file")]
    Fetch {
        /// The URL.
        address: String,
        /// The error of the HTTP client.
        source: reqwest::Error,
    },
    /// The server returned an error response.
    #[error(
        "{address} returned {status}. The document may have moved: see its URL in spec/README.md"
    )]
    Status {
        /// The URL.
        address: String,
        /// The status code.
        status: u16,
    },
    /// The response is larger than any edition of the document.
    #[error(
        "{address} sends more than {limit} bytes, which is larger than any edition of the document. Check the URL"
    )]
    TooLarge {
        /// The URL.
        address: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// The text is not the expected document.
    #[error("this is not the expected document: {problem}. {remedy}")]
    Unexpected {
        /// The difference.
        problem: String,
        /// The remedy.
        remedy: &'static str,
    },
    /// The generator cannot map the document.
    #[error("{name}: the document cannot be generated. {error}")]
    Generate {
        /// The name of the document or folder.
        name: String,
        /// The error of the generator.
        error: GenerateError,
    },
    /// The generated source has an item that the overview does not support.
    #[error("{name}: {source}. Add the item to xtask/src/public_api/read.rs")]
    PublicApi {
        /// The name of the document or folder.
        name: String,
        /// The item and its location.
        source: syn::Error,
    },
    /// A file of `spec/` is not valid.
    #[error("{}: {source}. Restore it from git", path.display())]
    Table {
        /// The file.
        path: PathBuf,
        /// The error and its location.
        source: serde_json::Error,
    },
    /// The migration of the names table does not terminate.
    #[error(
        "the migration of the names table does not terminate: `{location}` gets a new name in every round. Add a row for it to spec/quo-v1.names.json"
    )]
    NamesDoNotSettle {
        /// The first location without a name.
        location: String,
    },
    /// A document cannot be compared with a folder of schemas.
    #[error(
        "`{old}` and `{new}` cannot be compared: one is a document, the other a folder of schemas. Give two of one kind"
    )]
    DifferentKinds {
        /// The first.
        old: PathBuf,
        /// The second.
        new: PathBuf,
    },
    /// The text is not a date.
    #[error("`{0}` is not a date. Write it as 2026-07-20")]
    Date(String),
    /// A program that `cost` does not know.
    #[error("`{name}` is not a program of `cargo xtask cost`. Name one of: {known}")]
    Program {
        /// What was asked for.
        name: String,
        /// The names that there are.
        known: String,
    },
    /// The program that others are compared with does not build.
    #[error(
        "the program with reqwest alone does not build: {0}. Look at xtask/programs/reqwest.rs"
    )]
    Baseline(String),
}

/// The result of a task.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Wraps an error of the generator.
pub fn generating(name: &str) -> impl Fn(GenerateError) -> Error {
    let name = name.to_owned();
    move |error| Error::Generate {
        name: name.clone(),
        error,
    }
}

impl From<ReadError> for Error {
    fn from(ReadError { path, source }: ReadError) -> Self {
        Self::Read { path, source }
    }
}

/// Wraps an error of reading a file.
pub fn reading(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Read { path, source }
}
