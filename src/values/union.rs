//! Values of several JSON types.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::json_path::attempt;

/// The value as a `T`, if it is one.
pub fn variant<T: DeserializeOwned>(value: &Value) -> Option<T> {
    attempt(|| T::deserialize(value).ok())
}

/// How an enum over JSON types is read and written: as the first variant that fits, or as it was
/// sent.
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
