//! A JSON value as it was sent.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};
use serde_json::value::RawValue;

use super::redact::{REDACTED, Redact, SHOW_PII};

/// A JSON value as it was sent, with all digits of its numbers. `Debug` does not show it.
///
/// Two values are equal if their texts are.
#[derive(Clone, PartialEq, Eq)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// Keeps a document that was read whole. Reading it again as a [`RawValue`] would cost as much
    /// as parsing it.
    pub(crate) fn of_document(text: &str) -> Self {
        Self(text.trim_matches([' ', '\t', '\n', '\r']).into())
    }

    /// Returns the JSON text.
    pub fn get(&self) -> &str {
        &self.0
    }
}

impl From<Box<RawValue>> for RawJson {
    fn from(json: Box<RawValue>) -> Self {
        Self(json.into())
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let json: &RawValue = serde_json::from_str(&self.0).map_err(ser::Error::custom)?;
        json.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Self::from)
    }
}

impl Redact for RawJson {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if SHOW_PII { self.get() } else { REDACTED })
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.redact(f)
    }
}
