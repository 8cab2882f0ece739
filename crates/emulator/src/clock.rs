//! Times in the format of the service, and the clock of the emulator.

use std::fmt;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, SubsecRound, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time in whole milliseconds, the precision of the service.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Timestamp(DateTime<Utc>);

impl Timestamp {
    /// Adds a duration, up to the latest representable time.
    pub(crate) fn plus(self, duration: Duration) -> Self {
        let delta = TimeDelta::from_std(duration).unwrap_or(TimeDelta::MAX);
        Self(
            self.0
                .checked_add_signed(delta)
                .unwrap_or(DateTime::<Utc>::MAX_UTC),
        )
    }

    /// Adds seconds, which may be negative.
    pub(crate) fn shifted(self, seconds: i64) -> Self {
        let delta = TimeDelta::try_seconds(seconds).unwrap_or_default();
        Self(self.0.checked_add_signed(delta).unwrap_or(self.0))
    }

    /// Returns the duration since `earlier`; zero if that is later.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        (self.0 - earlier.0).to_std().unwrap_or_default()
    }

    /// Parses an RFC 3339 time.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let parsed = DateTime::parse_from_rfc3339(text).ok()?;
        Some(parsed.with_timezone(&Utc).into())
    }

    pub(crate) fn date_time(self) -> DateTime<Utc> {
        self.0
    }

    pub(crate) fn system_time(self) -> SystemTime {
        self.0.into()
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(time: DateTime<Utc>) -> Self {
        Self(time.trunc_subsecs(3))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        DateTime::<Utc>::deserialize(deserializer).map(Self::from)
    }
}

/// The clock of the emulator.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Clock {
    /// Runs with the system clock, ahead by the advanced time.
    Running { ahead: Duration },
    /// Moves only when advanced.
    Paused { at: Timestamp },
}

impl Clock {
    pub(crate) fn now(&self) -> Timestamp {
        match self {
            Self::Running { ahead } => {
                Timestamp::from(DateTime::<Utc>::from(SystemTime::now())).plus(*ahead)
            }
            Self::Paused { at } => *at,
        }
    }

    /// Advances to `time`; a later clock stays unchanged.
    pub(crate) fn advance_to(&mut self, time: Timestamp) {
        let missing = time.since(self.now());
        match self {
            Self::Running { ahead } => *ahead = ahead.saturating_add(missing),
            Self::Paused { at } => *at = (*at).max(time),
        }
    }

    /// Returns the duration until the clock reaches `time`; `None` if a paused clock does not.
    pub(crate) fn until(&self, time: Timestamp) -> Option<Duration> {
        match self {
            Self::Running { .. } => Some(time.since(self.now())),
            Self::Paused { at } => (time <= *at).then_some(Duration::ZERO),
        }
    }
}
