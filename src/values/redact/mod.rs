//! `Debug` without personal data: shows ids, enums, numbers and times, and redacts names, phone
//! numbers, e-mail addresses and free text.
//!
//! Each type implements [`Redact`], so a new field type does not compile without a decision.
//! With the feature `debug-pii`, everything is shown.

#[cfg(feature = "client")]
pub(crate) mod service;
#[cfg(feature = "client")]
pub(crate) mod text;
#[cfg(feature = "client")]
pub(crate) mod words;

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use chrono::{DateTime, Utc};

/// Whether this build shows personal data.
pub(crate) const SHOW_PII: bool = cfg!(feature = "debug-pii");

/// The replacement of a redacted value.
pub(crate) const REDACTED: &str = "[redacted]";

/// A type that can be formatted without personal data.
pub trait Redact {
    /// Formats the value without personal data.
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// A value whose `Debug` is redacted.
pub struct Redacted<'a, T: ?Sized>(&'a T);

impl<T: Redact + ?Sized> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.redact(f)
    }
}

/// Wraps a field of a `Debug` implementation, so that it is redacted.
pub fn redacted<T: Redact + ?Sized>(value: &T) -> Redacted<'_, T> {
    Redacted(value)
}

/// An id or enum value from the service, shown only if it looks like one.
///
/// Ids from the service are not validated, so one could be a phone number or an address.
pub struct SafeId<'a>(&'a str);

/// Wraps an id or enum value, so that it is redacted unless it looks like one.
pub fn safe_id(text: &str) -> SafeId<'_> {
    SafeId(text)
}

impl fmt::Debug for SafeId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if SHOW_PII || is_id_like(self.0) {
            fmt::Debug::fmt(self.0, f)
        } else {
            f.write_str(REDACTED)
        }
    }
}

/// Whether a text has only letters, digits and joiners, at most 128 bytes, and is not a phone
/// number.
pub(crate) fn is_id_like(text: &str) -> bool {
    let joiners = |c: char| matches!(c, '-' | '_' | '.' | ':');
    text.len() <= 128
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || joiners(c))
        && (text.len() < 7 || !text.chars().all(|c| c.is_ascii_digit() || joiners(c)))
}

macro_rules! show {
    ($($ty:ty),*) => {$(
        impl Redact for $ty {
            fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
        }
    )*};
}

macro_rules! hide {
    ($($ty:ty),*) => {$(
        impl Redact for $ty {
            fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                if SHOW_PII {
                    fmt::Debug::fmt(self, f)
                } else {
                    f.write_str(REDACTED)
                }
            }
        }
    )*};
}

show!(bool, i32, i64, u32, u64, f32, f64, (), DateTime<Utc>);
hide!(str, String, serde_json::Value, serde_json::Map<String, serde_json::Value>);

impl<T: Redact + ?Sized> Redact for &T {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).redact(f)
    }
}

impl<T: Redact> Redact for Box<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).redact(f)
    }
}

impl<T: Redact> Redact for Option<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => f.debug_tuple("Some").field(&redacted(value)).finish(),
            None => f.write_str("None"),
        }
    }
}

/// The field of a builder. The reason of an error never holds the value.
impl<T: Redact> Redact for Result<T, String> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ok(value) => value.redact(f),
            Err(reason) => write!(f, "<{reason}>"),
        }
    }
}

impl<T: Redact> Redact for [T] {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(redacted)).finish()
    }
}

impl<T: Redact> Redact for Vec<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().redact(f)
    }
}

impl<T: Redact> Redact for HashMap<String, T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self
            .iter()
            .map(|(key, value)| (safe_id(key), redacted(value)));
        f.debug_map().entries(entries).finish()
    }
}

impl<T: Redact> Redact for BTreeMap<String, T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self
            .iter()
            .map(|(key, value)| (safe_id(key), redacted(value)));
        f.debug_map().entries(entries).finish()
    }
}

/// A body is shown by its length.
#[cfg(feature = "client")]
impl Redact for bytes::Bytes {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.len())
    }
}

/// Implements [`Redact`] by `Debug`, for types whose `Debug` is already redacted.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_debug_is_redacted {
    ($name:ident) => {
        impl $crate::rt::Redact for $name {
            fn redact(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self, f)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::is_id_like;

    #[test]
    fn phone_numbers_and_addresses_are_not_id_like() {
        for shown in [
            "AC1",
            "PN1ZmRMzlx",
            "in-progress",
            "6824dfb69aee85c132b7dg65",
            "123",
        ] {
            assert!(is_id_like(shown), "{shown}");
        }
        for hidden in [
            "+15555550123",
            "15555550123",
            "555-555-0123",
            "a@b.example",
            "Ada L",
        ] {
            assert!(!is_id_like(hidden), "{hidden}");
        }
    }
}
