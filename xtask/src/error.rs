//! Why a task stopped, and what to do about it.

use std::path::PathBuf;

use quo_sdk_codegen::error::Error as GenerateError;
use quo_sdk_codegen::spec::ReadError;

/// Why a task stopped. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file cannot be read.
    #[error("{}: {source}. Check the path", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file cannot be written.
    #[error("{}: {source}. Nothing was changed; make room for the file and run it again", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// An address that is not `https`.
    #[error(
        "`{0}` is no https address. A document that becomes code is fetched encrypted: write https://, or save it and name the file"
    )]
    NotHttps(String),
    /// The document could not be fetched.
    #[error("{address}: {source}. Try again, or save it by hand and name the file")]
    Fetch {
        /// Where from.
        address: String,
        /// What went wrong.
        source: reqwest::Error,
    },
    /// The server refused.
    #[error(
        "{address} answers {status}. Look up the document's place in spec/README.md, it may have moved"
    )]
    Status {
        /// Where from.
        address: String,
        /// What the server said.
        status: u16,
    },
    /// More than any edition ever was.
    #[error(
        "{address} sends more than {limit} bytes, which no edition of the document has. Check the address"
    )]
    TooLarge {
        /// Where from.
        address: String,
        /// The most that is read.
        limit: u64,
    },
    /// The text is not the document that was expected.
    #[error("this is not the expected document: {problem}. {remedy}")]
    Unexpected {
        /// What it is instead.
        problem: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The pipeline cannot generate from it.
    #[error("{name}: the generator refuses it. {error}")]
    Generate {
        /// Which document or folder.
        name: String,
        /// Where, what and what to do.
        error: GenerateError,
    },
    /// The generated source has something that the comparison cannot list.
    #[error("{name}: {source}. Teach xtask/src/public_api/read.rs to list it")]
    PublicApi {
        /// Which document or folder.
        name: String,
        /// What and where.
        source: syn::Error,
    },
    /// A file of `spec/` that is written by hand or by this tool is broken.
    #[error("{}: {source}. Restore it from git", path.display())]
    Table {
        /// The file.
        path: PathBuf,
        /// Where it is broken.
        source: serde_json::Error,
    },
    /// The names table cannot be brought in line with the document.
    #[error(
        "the names table does not settle: `{location}` gets a new name in every round. Add a row for it to spec/quo-v1.names.json by hand"
    )]
    NamesDoNotSettle {
        /// The first place without a name.
        location: String,
    },
    /// Two things of different kinds.
    #[error(
        "`{old}` and `{new}` cannot be compared: one is a document and the other a folder of schemas. Name two of one kind"
    )]
    DifferentKinds {
        /// The first.
        old: PathBuf,
        /// The second.
        new: PathBuf,
    },
    /// A date that is none.
    #[error("`{0}` is no date. Write it as 2026-07-20")]
    Date(String),
}

/// A result of this tool.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Wraps what the pipeline says.
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

/// Wraps what the file system says about reading.
pub fn reading(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Read { path, source }
}
