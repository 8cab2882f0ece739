//! Enums over values of several JSON types.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::json_path::attempt;

/// Returns the value as a `T`, or `None` if it is of another type.
pub fn variant<T: DeserializeOwned>(value: &Value) -> Option<T> {
    attempt(|| T::deserialize(value).ok())
}

/// Implements `Deserialize`, `Serialize` and a redacted `Debug` for an enum over JSON types.
///
/// The variants are tried in order. A value that matches none is kept as it was sent.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_union {
    ($name:ident, $other:ident, $($variant:ident),*) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
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
                        $crate::rt::debug_variant(f, stringify!($variant), value)
                    })*
                    Self::$other(value) => $crate::rt::debug_variant(f, stringify!($other), value),
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
