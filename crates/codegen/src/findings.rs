//! The reviewed list of what the generator could not map: `spec/findings.json`.
//!
//! Each warning of a [`Report`] is a finding. A maintainer decides on it once, with
//! `cargo xtask accept`, and the list records the decision.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Error, Result};
use crate::report::Report;
use crate::schema::walk;

/// A warning of the generator about a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The name of the document or folder, such as `v1`.
    pub document: String,
    /// The JSON pointer, or the file that the warning is about.
    pub pointer: String,
    /// The id of the operation at the pointer, as the vendor wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The warning, a sentence.
    pub finding: String,
}

impl Finding {
    /// Creates the finding of a warning. `text` is the document as it was vendored.
    pub fn of(document: &str, warning: &str, text: Option<&Value>) -> Self {
        let (pointer, finding) = warning.split_once(": ").unwrap_or(("", warning));
        Self {
            document: document.to_owned(),
            pointer: pointer.to_owned(),
            operation: text.and_then(|text| operation_id(text, pointer)),
            finding: finding.to_owned(),
        }
    }

    /// Returns whether `selected` is its pointer, its operation or its document.
    pub fn is_selected_by(&self, selected: &str) -> bool {
        selected == self.pointer
            || selected == self.document
            || self.operation.as_deref() == Some(selected)
    }

    /// Returns whether both are the same warning about the same place.
    fn is(&self, other: &Self) -> bool {
        (&self.document, &self.pointer, &self.finding)
            == (&other.document, &other.pointer, &other.finding)
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            document,
            pointer,
            operation,
            finding,
        } = self;
        match operation {
            Some(operation) => write!(f, "{document} {pointer} ({operation}): {finding}"),
            None => write!(f, "{document} {pointer}: {finding}"),
        }
    }
}

/// Returns the vendor's id of the operation that contains a location.
fn operation_id(document: &Value, pointer: &str) -> Option<String> {
    let mut segments = pointer.strip_prefix("/paths/")?.split('/');
    let (path, method) = (walk::unescape(segments.next()?), segments.next()?);
    let id = document
        .get("paths")?
        .get(path)?
        .get(method)?
        .get("operationId")?;
    id.as_str().map(str::to_owned)
}

/// The reviewed list, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Reads a list.
    ///
    /// # Errors
    ///
    /// The text is not a list of findings.
    pub fn read(text: &str) -> Result<Self> {
        let list = serde_json::from_str(text).map_err(|error| {
            Error::new(
                "findings.json",
                format!("the list is not valid: {error}"),
                "Restore the file, and run `cargo xtask accept`",
            )
        })?;
        Ok(Self(list))
    }

    /// Returns the findings of a report. `text` is the document as it was vendored.
    pub fn of(document: &str, report: &Report, text: Option<&Value>) -> Self {
        let warnings = report.warnings().iter();
        let findings = warnings.map(|warning| Finding::of(document, warning, text));
        findings.collect()
    }

    /// Returns the findings in order.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether a warning about a place is listed.
    pub fn contains(&self, finding: &Finding) -> bool {
        self.0.iter().any(|listed| listed.is(finding))
    }

    /// Returns the findings that are not in `other`.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let rest = self.0.iter().filter(|finding| !other.contains(finding));
        rest.cloned().collect()
    }

    /// Returns the list as JSON.
    pub fn text(&self) -> String {
        // A list of strings serializes without errors.
        let text = serde_json::to_string_pretty(&self.0).unwrap_or_default();
        format!("{text}\n")
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        let mut list: Vec<Finding> = findings.into_iter().collect();
        list.sort();
        list.dedup_by(|one, other| one.is(other));
        Self(list)
    }
}
