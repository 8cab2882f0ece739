//! `spec/quo-v1.provenance.json`: which edition is vendored, and where it came from.

use std::fs;
use std::time::SystemTime;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::identify::About;
use crate::spec::{PRIMARY, Tree};

/// What is known about the vendored document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The day of the edition: when the vendor published it or, when nobody
    /// knows, when it was fetched.
    pub date: NaiveDate,
    /// The file name or the address that it came from.
    pub source: String,
    /// SHA-256 of the file in `spec/`, in hexadecimal.
    pub sha256: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`, which the vendor does not change from edition to edition.
    pub version: String,
    /// `openapi`.
    pub openapi: String,
    /// How many operations it has.
    pub operations: usize,
}

impl Provenance {
    /// What is known about `text`, which came from `source`.
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

    /// Whether the two describe one document, wherever and whenever it was found.
    pub fn is_of_the_same_document(&self, other: &Self) -> bool {
        let ours = Self {
            date: other.date,
            source: other.source.clone(),
            ..self.clone()
        };
        ours == *other
    }

    /// Reads what is known about the vendored document. Returns `None` if there is no file.
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

    /// The file's text.
    pub fn text(&self) -> String {
        // A date, strings and a number have a JSON form.
        let value = serde_json::to_value(self).unwrap_or_default();
        crate::format::write(&value)
    }
}

/// A file's folder is the matter of whoever vendored it.
fn without_folder(source: &str) -> &str {
    if source.contains("://") {
        return source;
    }
    source.rsplit(['/', '\\']).next().unwrap_or(source)
}

/// SHA-256 of a text, in hexadecimal.
pub fn sha256(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The day that is given, or today in UTC.
///
/// # Errors
///
/// When `given` is no date.
pub fn day(given: Option<&str>) -> Result<NaiveDate> {
    match given {
        Some(text) => text.parse().map_err(|_| Error::Date(text.to_owned())),
        None => Ok(DateTime::<Utc>::from(SystemTime::now()).date_naive()),
    }
}
