//! Errors of a document.

use std::fmt;

/// Why a document cannot be enforced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpecError {
    pub(crate) location: String,
    pub(crate) reason: String,
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.reason)
    }
}

impl std::error::Error for SpecError {}
