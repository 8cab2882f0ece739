//! `spec/quo-v1.provenance.json`: the edition of the vendored document, and its source.

use std::fs;
use std::time::SystemTime;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::identify::About;
use crate::spec::{PRIMARY, Tree};

/// The provenance of the vendored document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The date of the edition: the day of its publication or, if unknown, of its download.
    pub date: NaiveDate,
    /// The file name or the URL of the document.
    pub source: String,
    /// SHA-256 of the file in `spec/`, in hexadecimal.
    pub sha256: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`. The vendor does not change it between editions.
    pub version: String,
    /// `openapi`.
    pub openapi: String,
    /// The number of operations.
    pub operations: usize,
}

impl Provenance {
    /// Creates the provenance of `text`, which was read from `source`.
    pub fn of(text: &str, about: &About, source: &str, date: NaiveDate) -> Self {
        Self {
            date,
            source: without_folder(source).to_owned(),
            sha256: sha256(text),
            title: about.title.clone(),
            version: about.version.clone(),
            openapi: about.openapi.clone(),
            operations: about.operations,
        }
    }

    /// Returns whether both describe the same document, regardless of source and date.
    pub fn is_of_the_same_document(&self, other: &Self) -> bool {
        let ours = Self {
            date: other.date,
            source: other.source.clone(),
            ..self.clone()
        };
        ours == *other
    }

    /// Reads the provenance of the vendored document. Returns `None` if there is no file.
    ///
    /// # Errors
    ///
    /// The file is not valid.
    pub fn read(tree: &Tree) -> Result<Option<Self>> {
        let path = tree.document(PRIMARY, ".provenance");
        match fs::read_to_string(&path) {
            Ok(text) => {
                let read = serde_json::from_str(&text);
                let read = read.map_err(|source| Error::Table { path, source });
                Ok(Some(read?))
            }
            Err(_) => Ok(None),
        }
    }

    /// Returns the text of the file.
    pub fn text(&self) -> String {
        // A date, strings and numbers serialize without errors.
        let value = serde_json::to_value(self).unwrap_or_default();
        crate::format::write(&value)
    }
}

/// Removes the folder of a file, which depends on the machine.
fn without_folder(source: &str) -> &str {
    if source.contains("://") {
        return source;
    }
    source.rsplit(['/', '\\']).next().unwrap_or(source)
}

/// Returns the SHA-256 of a text in hexadecimal.
pub fn sha256(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Parses a date such as `2026-07-20`. The default is today in UTC.
///
/// # Errors
///
/// `given` is not a date.
pub fn day(given: Option<&str>) -> Result<NaiveDate> {
    match given {
        Some(text) => text.parse().map_err(|_| Error::Date(text.to_owned())),
        None => Ok(DateTime::<Utc>::from(SystemTime::now()).date_naive()),
    }
}
