//! A request field that is absent, null, or has a value.

use crate::values::redact::{Redact, redacted};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field of an update request that distinguishes absent from null.
///
/// | variant | sent as | effect |
/// |---|---|---|
/// | `Absent` | not sent | the field does not change |
/// | `Null` | `null` | the field is cleared |
/// | `Value(v)` | `v` | the field is set |
///
/// ```
/// use quo_sdk::Nullable;
///
/// let source = Nullable::from("crm");
/// assert_eq!(source.value(), Some(&"crm"));
/// assert!(Nullable::<String>::default().is_absent());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Nullable<T> {
    /// The field is not sent.
    #[default]
    Absent,
    /// The field is sent as null.
    Null,
    /// The field is sent with this value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether the field is not sent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns the value, or `None` if the field is absent or null.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// The value of a field that has to be set: `None` is null.
pub fn nullable<T>(value: Option<T>) -> Nullable<T> {
    value.map_or(Nullable::Null, Nullable::Value)
}

/// The value of a field that has to be set, or `None` if it is not set.
pub fn known<T>(value: Nullable<T>) -> Option<Option<T>> {
    match value {
        Nullable::Absent => None,
        Nullable::Null => Some(None),
        Nullable::Value(value) => Some(Some(value)),
    }
}

impl<T: Redact> Redact for Nullable<T> {
    fn redact(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Absent => f.write_str("Absent"),
            Self::Null => f.write_str("Null"),
            Self::Value(value) => f.debug_tuple("Value").field(&redacted(value)).finish(),
        }
    }
}

impl<T: Redact> std::fmt::Debug for Nullable<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Redact::redact(self, f)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Structs skip an absent field, so `Absent` is not serialized.
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::deserialize(deserializer)?;
        Ok(value.map_or(Self::Null, Self::Value))
    }
}
