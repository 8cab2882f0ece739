//! Why generation stopped, or skipped a part of the document.

use std::fmt;

use serde_json::{Value, json};

/// Why generation stopped: where in the document, what is wrong, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// JSON pointer into the document (or the name of the side file).
    pub pointer: String,
    /// What the pipeline cannot map.
    pub problem: String,
    /// What the maintainer can do about it.
    pub remedy: String,
}

impl Error {
    /// An error at `pointer`.
    pub fn new(
        pointer: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            pointer: pointer.into(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }

    /// A schema that stands for one that could not be mapped.
    pub fn to_marker(&self) -> Value {
        let Self {
            pointer,
            problem,
            remedy,
        } = self;
        json!({ MARKER: { "pointer": pointer, "problem": problem, "remedy": remedy } })
    }

    /// The error that a schema stands for.
    pub fn of_marker(schema: &Value) -> Option<Self> {
        let marker = schema.get(MARKER)?;
        let text = |key: &str| marker[key].as_str().unwrap_or_default();
        Some(Self::new(text("pointer"), text("problem"), text("remedy")))
    }
}

/// The key of a schema that could not be mapped.
const MARKER: &str = "x-unmapped";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}. {}", self.pointer, self.problem, self.remedy)
    }
}

impl std::error::Error for Error {}

/// The pipeline's result type.
pub type Result<T, E = Error> = std::result::Result<T, E>;
