//! What generation did, and what a maintainer has to look at.

use std::collections::BTreeMap;
use std::fmt;

use crate::error::Error;

/// Counts and warnings gathered over one run.
///
/// A count that drops to zero after a new edition was vendored means that the
/// step no longer meets the construct it was written for.
#[derive(Debug, Default, Clone)]
pub struct Report {
    counts: BTreeMap<&'static str, usize>,
    warnings: Vec<String>,
    skips: Vec<Skip>,
}

/// A part of the document that got no Rust, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skip {
    /// JSON pointer of what is left out: an operation, a path or a parameter.
    pub pointer: String,
    /// What it is, in a caller's words: `GET /v1/calls`.
    pub what: String,
    /// What cannot be mapped.
    pub error: Error,
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: skipped {}, which stays reachable by `client.request(...)`: {}",
            self.pointer, self.what, self.error
        )
    }
}

impl Report {
    /// Notes that `step` changed one more place.
    pub fn count(&mut self, step: &'static str) {
        *self.counts.entry(step).or_default() += 1;
    }

    /// Notes something that a maintainer has to decide.
    pub fn warn(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !self.warnings.contains(&text) {
            self.warnings.push(text);
        }
    }

    /// Notes that a part of the document gets no Rust, which is a warning too.
    pub fn skip(&mut self, skip: Skip) {
        self.warn(skip.to_string());
        self.skips.push(skip);
    }

    /// What was left out, in the order in which it came up.
    pub fn skips(&self) -> &[Skip] {
        &self.skips
    }

    /// How often each step changed something, by step.
    pub fn counts(&self) -> &BTreeMap<&'static str, usize> {
        &self.counts
    }

    /// The warnings, in the order in which they came up.
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
