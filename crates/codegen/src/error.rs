//! The error of the generator.

use std::fmt;

use serde_json::{Value, json};

/// A construct that cannot be generated: its location, the problem and the remedy.
///
/// An error inside an operation skips that operation. Any other error stops generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// A JSON pointer into the document, a location in the words of the names table, or the
    /// name of a side file.
    pub pointer: String,
    /// What cannot be mapped.
    pub problem: String,
    /// What a maintainer can do about it.
    pub remedy: String,
}

impl Error {
    /// Creates an error at `pointer`.
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

    /// Returns a schema that replaces one that cannot be mapped, and carries this error.
    pub fn to_marker(&self) -> Value {
        let Self {
            pointer,
            problem,
            remedy,
        } = self;
        json!({ MARKER: { "pointer": pointer, "problem": problem, "remedy": remedy } })
    }

    /// Returns the error that a schema carries. See [`Self::to_marker`].
    pub fn of_marker(schema: &Value) -> Option<Self> {
        let marker = schema.get(MARKER)?;
        let text = |key: &str| marker[key].as_str().unwrap_or_default();
        Some(Self::new(text("pointer"), text("problem"), text("remedy")))
    }
}

/// The only keyword of a schema that carries an error.
const MARKER: &str = "x-unmapped";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}. {}", self.pointer, self.problem, self.remedy)
    }
}

impl std::error::Error for Error {}

/// The result of a generator step.
pub type Result<T, E = Error> = std::result::Result<T, E>;
