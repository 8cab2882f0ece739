//! Whether a part of a call is there.

/// A part of a call: its recordings, voicemail, summary or transcript.
///
/// | the service says | the part is |
/// |---|---|
/// | status `completed` | ready |
/// | status `in-progress`, or `processing`, `paused`, `stopping` of a recording | pending |
/// | status `absent` or `failed`, or `deleted` of a recording; no recording; status 404 | absent |
/// | the same, while the call goes on or in the ten minutes after | pending |
/// | status 403 for a summary or transcript, which some plans lack | absent |
/// | another status, or none | ready if there is content, otherwise as if it were absent |
///
/// The ten minutes are this crate's own choice: the parts are reported to come within minutes. They are
/// counted by the clock of the service. `failed` and `deleted` are final, so they are absent at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part<T> {
    /// It is there.
    Ready(T),
    /// It is being made, or could still be made.
    Pending,
    /// There is none, and none is expected.
    Absent,
}

impl<T> Part<T> {
    /// Returns the part, if it is ready.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(part) => Some(part),
            Self::Pending | Self::Absent => None,
        }
    }

    /// Returns the part by value, if it is ready.
    pub fn into_ready(self) -> Option<T> {
        match self {
            Self::Ready(part) => Some(part),
            Self::Pending | Self::Absent => None,
        }
    }

    /// Whether it is ready.
    pub fn is_ready(&self) -> bool {
        matches!(self, Self::Ready(_))
    }

    /// Whether it is being made, or could still be made.
    pub fn is_pending(&self) -> bool {
        matches!(self, Self::Pending)
    }

    /// Whether there is none, and none is expected.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}
