//! One difference between two editions, and what it asks of the next version.

use std::fmt;

use serde::Serialize;

/// What a change means for those who use the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Programs build and do what they did.
    Additive,
    /// Programs build, and may do something else: somebody has to think.
    Review,
    /// Programs may not build any more, or a call that worked fails.
    Breaking,
}

impl Severity {
    /// Returns the highest severity among `changes`, and [`Self::Additive`] if there are none.
    pub fn highest(changes: &[Change]) -> Self {
        let severities = changes.iter().map(|change| change.severity);
        severities.max().unwrap_or(Self::Additive)
    }

    /// The exit status that says it, for scripts.
    pub fn exit_status(self) -> u8 {
        match self {
            Self::Additive => 0,
            Self::Review => 3,
            Self::Breaking => 4,
        }
    }

    /// The part of the version that has to grow (Semantic Versioning 2.0.0, and
    /// Cargo's rule that before 1.0 the second number is the one that breaks).
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

/// Which number of a version grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// The third.
    Patch,
    /// The second.
    Minor,
    /// The first.
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
    /// Reads `0.1.0`, with or without build metadata.
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

    /// The version after this one.
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

/// What a change is about.
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
    /// A value of an enum, or a form of a union.
    Value,
    /// An event of a webhook.
    Event,
    /// An error that an operation answers.
    Error,
    /// What values may be, beyond their type.
    Bound,
    /// The document as a whole.
    Document,
    /// What is said about it, in words and samples.
    Documentation,
}

/// What happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is the same under another name.
    Renamed,
    /// It is another one under the same name.
    Changed,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What it means.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    /// What happened.
    pub kind: ChangeKind,
    /// What a user of the crate calls it, `Call::forwarded_to`.
    pub rust: String,
    /// What it was: a type, a value, a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Why it is of this class.
    pub why: &'static str,
    /// JSON pointers into the new document or, of what is gone, the old one.
    pub pointers: Vec<String>,
}

impl Change {
    /// The same thing at another place, as the vendor repeats what it writes.
    pub fn repeats(&self, other: &Self) -> bool {
        let unplaced = |change: &Self| Self {
            rust: String::new(),
            pointers: Vec::new(),
            ..change.clone()
        };
        unplaced(self) == unplaced(other)
    }
}
