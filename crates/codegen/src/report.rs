//! The report of a run: counts of the steps, warnings and skipped parts.

use std::collections::BTreeMap;
use std::fmt;

use crate::error::Error;

/// Counts, warnings and skipped parts of one run.
///
/// A count that drops to zero with a new edition of the document means that the step no longer
/// finds the construct that it was written for.
#[derive(Debug, Default, Clone)]
pub struct Report {
    counts: BTreeMap<&'static str, usize>,
    warnings: Vec<String>,
    skips: Vec<Skip>,
}

/// A part of the document that no code was generated for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skip {
    /// The JSON pointer of an operation, a path or a parameter.
    pub pointer: String,
    /// The part in the words of a user, such as `GET /v1/calls`.
    pub what: String,
    /// Why it was skipped.
    pub error: Error,
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: skipped {}; use `client.request(...)` instead: {}",
            self.pointer, self.what, self.error
        )
    }
}

impl Report {
    /// Increments the count of `step`.
    pub fn count(&mut self, step: &'static str) {
        *self.counts.entry(step).or_default() += 1;
    }

    /// Adds a warning unless the report has it already.
    pub fn warn(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !self.warnings.contains(&text) {
            self.warnings.push(text);
        }
    }

    /// Adds a skipped part, and a warning about it.
    pub fn skip(&mut self, skip: Skip) {
        self.warn(skip.to_string());
        self.skips.push(skip);
    }

    /// Returns the skipped parts, in the order in which they were found.
    pub fn skips(&self) -> &[Skip] {
        &self.skips
    }

    /// Returns how often each step changed the document, by the name of the step.
    pub fn counts(&self) -> &BTreeMap<&'static str, usize> {
        &self.counts
    }

    /// Returns the warnings, in the order in which they were found.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (step, count) in &self.counts {
            writeln!(f, "{count:>5}  {step}")?;
        }
        for warning in &self.warnings {
            writeln!(f, "warning: {warning}")?;
        }
        Ok(())
    }
}
