//! Enums over values of several JSON types.

use std::fmt;

use serde::de::DeserializeOwned;

use super::json_path::attempt;
use super::raw_json::RawJson;
use super::redact::{REDACTED, Redact, SHOW_PII, redacted};
use super::unread::strictly;

/// Returns the value as a `T`, or `None` if it is of another type.
///
/// An integer that does not fit `i64` is of no type: a float would lose its digits.
pub fn variant<T: DeserializeOwned>(value: &RawJson) -> Option<T> {
    let text = value.get();
    let is_integer = text.bytes().all(|byte| matches!(byte, b'-' | b'0'..=b'9'));
    if is_integer && text.parse::<i64>().is_err() {
        return None;
    }
    attempt(|| strictly(|| serde_json::from_str(text).ok()))
}

/// Writes the `Debug` of a variant without its value.
///
/// The value is free content: a number can be a phone number.
pub fn debug_union(f: &mut fmt::Formatter<'_>, name: &str, value: &dyn Redact) -> fmt::Result {
    let mut debug = f.debug_tuple(name);
    if SHOW_PII {
        debug.field(&redacted(value))
    } else {
        debug.field(&format_args!("{REDACTED}"))
    };
    debug.finish()
}

/// Implements `Deserialize`, `Serialize` and a redacted `Debug` for an enum over JSON types.
///
/// The variants are tried in order. A value that matches none is kept as it was sent. `Debug` shows
/// only the variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_union {
    ($name:ident, $other:ident, $($variant:ident),*) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                let value = <$crate::rt::RawJson as ::serde::Deserialize>::deserialize(deserializer)?;
                $(if let ::std::option::Option::Some(value) = $crate::rt::variant(&value) {
                    return Ok(Self::$variant(value));
                })*
                Ok(Self::$other(value))
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                match self {
                    $(Self::$variant(value) => ::serde::Serialize::serialize(value, serializer),)*
                    Self::$other(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }
        impl $crate::rt::SetByRef for $name {}
        impl $crate::rt::Redact for $name {
            fn redact(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant(value) => {
                        $crate::rt::debug_union(f, stringify!($variant), value)
                    })*
                    Self::$other(value) => $crate::rt::debug_union(f, stringify!($other), value),
                }
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::rt::Redact::redact(self, f)
            }
        }
    };
}
