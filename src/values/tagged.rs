//! Enums over objects that a constant property tells apart.

use serde::de::DeserializeOwned;
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::{Map, Value};

/// Returns the value of the tag of an object.
pub fn tag_of<'a>(value: &'a Value, tag: &str) -> Option<&'a str> {
    value.get(tag)?.as_str()
}

/// Decodes the object of a member.
pub fn member<T: DeserializeOwned, E: serde::de::Error>(value: Value) -> Result<T, E> {
    T::deserialize(value).map_err(E::custom)
}

/// Writes the object of a member with its tag.
pub fn write_member<T: Serialize, S: Serializer>(
    tag: &str,
    name: &str,
    member: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Value::Object(fields) = serde_json::to_value(member).map_err(S::Error::custom)? else {
        return Err(S::Error::custom("a member of a union is not an object"));
    };
    let mut object = Map::new();
    object.insert(tag.to_owned(), name.into());
    object.extend(fields.into_iter().filter(|(field, _)| field != tag));
    object.serialize(serializer)
}

/// Implements `Deserialize`, `Serialize`, conversions and a redacted `Debug` for an enum over
/// objects with a tag.
///
/// An object with another tag, or without one, is kept as it was sent.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_tagged {
    ($name:ident, $other:ident, $tag:literal, $($variant:ident($ty:ident) = $value:literal),*) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                match $crate::rt::tag_of(&value, $tag) {
                    $(::std::option::Option::Some($value) => {
                        $crate::rt::member(value).map(Self::$variant)
                    })*
                    _ => Ok(Self::$other(value)),
                }
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                match self {
                    $(Self::$variant(value) => {
                        $crate::rt::write_member($tag, $value, value, serializer)
                    })*
                    Self::$other(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }
        $(impl ::std::convert::From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(value)
            }
        })*
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
