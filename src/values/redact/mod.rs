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
pub(crate) const SHOWS_ALL: bool = cfg!(feature = "debug-pii");

/// Written in place of what is not shown.
pub(crate) const REDACTED: &str = "[redacted]";

/// A type whose values can be shown without showing people.
pub trait Quiet {
    /// Writes the value as far as it may be shown.
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// A value whose `Debug` is quiet.
pub struct Shown<'a, T: ?Sized>(&'a T);

impl<T: Quiet + ?Sized> fmt::Debug for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.quiet(f)
    }
}

/// Makes a field of a `Debug` implementation quiet.
pub fn quiet<T: Quiet + ?Sized>(value: &T) -> Shown<'_, T> {
    Shown(value)
}

/// An id or enum value from the service, to be shown when it looks like one.
///
/// Ids are taken as they come, so one could be a phone number or an address.
pub struct Token<'a>(&'a str);

/// The quiet form of an id or enum value.
pub fn token(text: &str) -> Token<'_> {
    Token(text)
}

impl fmt::Debug for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if SHOWS_ALL || looks_like_a_token(self.0) {
            fmt::Debug::fmt(self.0, f)
        } else {
            f.write_str(REDACTED)
        }
    }
}

/// Letters, digits and joiners, not too long, and not a bare phone number.
pub(crate) fn looks_like_a_token(text: &str) -> bool {
    let joiners = |c: char| matches!(c, '-' | '_' | '.' | ':');
    text.len() <= 128
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || joiners(c))
        && (text.len() < 7 || !text.chars().all(|c| c.is_ascii_digit() || joiners(c)))
}

macro_rules! shown {
    ($($ty:ty),*) => {$(
        impl Quiet for $ty {
            fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
        }
    )*};
}

macro_rules! redacted {
    ($($ty:ty),*) => {$(
        impl Quiet for $ty {
            fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                if SHOWS_ALL {
                    fmt::Debug::fmt(self, f)
                } else {
                    f.write_str(REDACTED)
                }
            }
        }
    )*};
}

shown!(bool, i32, i64, u32, u64, f32, f64, (), DateTime<Utc>);
redacted!(str, String, serde_json::Value, serde_json::Map<String, serde_json::Value>);

impl<T: Quiet + ?Sized> Quiet for &T {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).quiet(f)
    }
}

impl<T: Quiet> Quiet for Box<T> {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).quiet(f)
    }
}

impl<T: Quiet> Quiet for Option<T> {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => f.debug_tuple("Some").field(&quiet(value)).finish(),
            None => f.write_str("None"),
        }
    }
}

/// A builder's field: the reason of a refusal never holds the value.
impl<T: Quiet> Quiet for Result<T, String> {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ok(value) => value.quiet(f),
            Err(reason) => write!(f, "<{reason}>"),
        }
    }
}

impl<T: Quiet> Quiet for Nullable<T> {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("Absent"),
            Self::Null => f.write_str("Null"),
            Self::Value(value) => f.debug_tuple("Value").field(&quiet(value)).finish(),
        }
    }
}

impl<T: Quiet> Quiet for [T] {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(quiet)).finish()
    }
}

impl<T: Quiet> Quiet for Vec<T> {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().quiet(f)
    }
}

impl<T: Quiet> Quiet for HashMap<String, T> {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(key, value)| (token(key), quiet(value)));
        f.debug_map().entries(entries).finish()
    }
}

impl<T: Quiet> Quiet for BTreeMap<String, T> {
    fn quiet(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(key, value)| (token(key), quiet(value)));
        f.debug_map().entries(entries).finish()
    }
}

/// For types whose `Debug` is quiet already.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_debug_is_quiet {
    ($name:ident) => {
        impl $crate::rt::Quiet for $name {
            fn quiet(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self, f)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::looks_like_a_token;

    #[test]
    fn ids_are_told_from_numbers_and_addresses() {
        for shown in [
            "AC1",
            "PN1ZmRMzlx",
            "in-progress",
            "6824dfb69aee85c132b7dg65",
            "123",
        ] {
            assert!(looks_like_a_token(shown), "{shown}");
        }
        for hidden in [
            "+15555550123",
            "15555550123",
            "555-555-0123",
            "a@b.example",
            "Ada L",
        ] {
            assert!(!looks_like_a_token(hidden), "{hidden}");
        }
    }
}
