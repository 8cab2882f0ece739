//! Times as the service writes them, and the clock that says what time it is.

use std::fmt;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, SubsecRound, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time in whole milliseconds, as the service's answers and events have them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Moment(DateTime<Utc>);

impl Moment {
    /// Later by `duration`, or as late as can be written.
    pub(crate) fn plus(self, duration: Duration) -> Self {
        let delta = TimeDelta::from_std(duration).unwrap_or(TimeDelta::MAX);
        Self(
            self.0
                .checked_add_signed(delta)
                .unwrap_or(DateTime::<Utc>::MAX_UTC),
        )
    }

    /// Later by so many seconds, or earlier.
    pub(crate) fn shifted(self, seconds: i64) -> Self {
        let delta = TimeDelta::try_seconds(seconds).unwrap_or_default();
        Self(self.0.checked_add_signed(delta).unwrap_or(self.0))
    }

    /// How long after `earlier`; nothing if it is not.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        (self.0 - earlier.0).to_std().unwrap_or_default()
    }

    /// The time that an RFC 3339 text names.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let parsed = DateTime::parse_from_rfc3339(text).ok()?;
        Some(parsed.with_timezone(&Utc).into())
    }

    pub(crate) fn system_time(self) -> SystemTime {
        self.0.into()
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(time: DateTime<Utc>) -> Self {
        Self(time.trunc_subsecs(3))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        DateTime::<Utc>::deserialize(deserializer).map(Self::from)
    }
}

/// What time it is in the emulator.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Clock {
    /// Goes with the machine's clock, ahead of it by what was advanced.
    Running { ahead: Duration },
    /// Moves only when it is advanced.
    Standing { at: Moment },
}

impl Clock {
    pub(crate) fn now(&self) -> Moment {
        match self {
            Self::Running { ahead } => {
                Moment::from(DateTime::<Utc>::from(SystemTime::now())).plus(*ahead)
            }
            Self::Standing { at } => *at,
        }
    }

    /// Makes it `time`, unless it is later already.
    pub(crate) fn advance_to(&mut self, time: Moment) {
        let missing = time.since(self.now());
        match self {
            Self::Running { ahead } => *ahead = ahead.saturating_add(missing),
            Self::Standing { at } => *at = (*at).max(time),
        }
    }

    /// How long until it is `time` by itself; `None` if it never will be.
    pub(crate) fn until(&self, time: Moment) -> Option<Duration> {
        match self {
            Self::Running { .. } => Some(time.since(self.now())),
            Self::Standing { at } => (time <= *at).then_some(Duration::ZERO),
        }
    }
}
