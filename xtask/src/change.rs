//! A change between two editions, its severity, and the version that it requires.

use std::fmt;

use serde::Serialize;

/// The effect of a change on users of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Programs compile and behave as before.
    Additive,
    /// Programs compile and may behave differently: a maintainer has to review the change.
    Review,
    /// Programs may fail to compile, or requests that succeeded fail.
    Breaking,
}

impl Severity {
    /// Returns the highest severity among `changes`, and [`Self::Additive`] if there are none.
    pub fn highest(changes: &[Change]) -> Self {
        let severities = changes.iter().map(|change| change.severity);
        severities.max().unwrap_or(Self::Additive)
    }

    /// Returns the exit status of a comparison, for scripts.
    pub fn exit_status(self) -> u8 {
        match self {
            Self::Additive => 0,
            Self::Review => 3,
            Self::Breaking => 4,
        }
    }

    /// Returns the part of the version to increment (Semantic Versioning 2.0.0, with Cargo's rule
    /// that the second number is the major one before 1.0).
    pub fn bump(self, version: &Version) -> Bump {
        match (self, version.major) {
            (Self::Breaking, 0) => Bump::Minor,
            (Self::Breaking, _) => Bump::Major,
            (_, 0) => Bump::Patch,
            (_, _) => Bump::Minor,
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Additive => "additive",
            Self::Review => "review",
            Self::Breaking => "breaking",
        })
    }
}

/// The number of a version to increment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// The third number.
    Patch,
    /// The second number.
    Minor,
    /// The first number.
    Major,
}

/// A version of the crate, without build metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number.
    pub major: u64,
    /// The second number.
    pub minor: u64,
    /// The third number.
    pub patch: u64,
}

impl Version {
    /// Parses a version such as `0.1.0`. Pre-release and build metadata are ignored.
    pub fn read(text: &str) -> Option<Self> {
        let bare = text.split(['+', '-']).next()?;
        let mut numbers = bare.split('.').map(|number| number.parse().ok());
        let (major, minor, patch) = (numbers.next()??, numbers.next()??, numbers.next()??);
        numbers.next().is_none().then_some(Self {
            major,
            minor,
            patch,
        })
    }

    /// Returns the next version after this one.
    pub fn after(self, bump: Bump) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        let (major, minor, patch) = match bump {
            Bump::Patch => (major, minor, patch + 1),
            Bump::Minor => (major, minor + 1, 0),
            Bump::Major => (major + 1, 0, 0),
        };
        Self {
            major,
            minor,
            patch,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// The subject of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// An operation.
    Operation,
    /// A parameter of an operation, or its body.
    Parameter,
    /// A type.
    Type,
    /// A field of a type.
    Field,
    /// A value of an enum, or a variant of a union.
    Value,
    /// An event of a webhook.
    Event,
    /// An error response of an operation.
    Error,
    /// A bound of values, beyond their type.
    Bound,
    /// The document as a whole.
    Document,
    /// Descriptions and examples.
    Documentation,
}

/// The kind of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// The subject is new.
    Added,
    /// The subject was removed.
    Removed,
    /// The subject has another name.
    Renamed,
    /// The subject changed and has the same name.
    Changed,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its effect on users.
    pub severity: Severity,
    /// Its subject.
    pub subject: Subject,
    /// Its kind.
    pub kind: ChangeKind,
    /// The Rust name of the subject, such as `Call::forwarded_to`.
    pub rust: String,
    /// The old type, value or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The new type, value or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The reason of the severity.
    pub why: &'static str,
    /// JSON pointers into the new document, or into the old one for a removal.
    pub pointers: Vec<String>,
}

impl Change {
    /// Returns whether both are the same change at different locations.
    pub fn repeats(&self, other: &Self) -> bool {
        let unplaced = |change: &Self| Self {
            rust: String::new(),
            pointers: Vec::new(),
            ..change.clone()
        };
        unplaced(self) == unplaced(other)
    }
}
