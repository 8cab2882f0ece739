//! `Debug` without the people: ids, enums, numbers and times are shown, names,
//! phone numbers, e-mail addresses and texts are not.
//!
//! The answer is given by type, so a new kind of field has to decide before it
//! compiles. With the feature `debug-pii` everything is shown.

#[cfg(feature = "client")]
pub(crate) mod text;

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use chrono::{DateTime, Utc};

use crate::values::nullable::Nullable;

/// Whether this build shows everything.
pub(crate) const SHOW_PII: bool = cfg!(feature = "debug-pii");

/// Written in place of what is not shown.
pub(crate) const REDACTED: &str = "[redacted]";

/// A type whose values can be shown without showing people.
pub trait Redact {
    /// Writes the value as far as it may be shown.
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// A value whose `Debug` is quiet.
pub struct Redacted<'a, T: ?Sized>(&'a T);

impl<T: Redact + ?Sized> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.redact(f)
    }
}

/// Makes a field of a `Debug` implementation quiet.
pub fn redacted<T: Redact + ?Sized>(value: &T) -> Redacted<'_, T> {
    Redacted(value)
}

/// An id or enum value from the service, to be shown when it looks like one.
///
/// Ids are taken as they come, so one could be a phone number or an address.
pub struct SafeId<'a>(&'a str);

/// The quiet form of an id or enum value.
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

/// Letters, digits and joiners, not too long, and not a bare phone number.
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

/// A builder's field: the reason of a refusal never holds the value.
impl<T: Redact> Redact for Result<T, String> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ok(value) => value.redact(f),
            Err(reason) => write!(f, "<{reason}>"),
        }
    }
}

impl<T: Redact> Redact for Nullable<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("Absent"),
            Self::Null => f.write_str("Null"),
            Self::Value(value) => f.debug_tuple("Value").field(&redacted(value)).finish(),
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

/// For types whose `Debug` is quiet already.
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
    fn ids_are_told_from_numbers_and_addresses() {
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
