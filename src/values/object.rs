//! Structs as JSON objects: `Deserialize`, `Serialize` and a redacted `Debug`.
//!
//! Generated code lists the fields of a struct in one [`object!`](crate::__quo_sdk_object): the
//! name on the wire, and whether the field can be absent. The functions here act on that list.
//! serde's derive would expand to a visitor for each struct, and compiling these visitors took
//! more than half of the crate's build time.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};

use super::nullable::Nullable;
use super::readers::{Plain, read_field_as};
use super::redact::{Redact, redacted};

/// A struct that is read from a JSON object. Arrays are rejected.
pub trait Object<'de>: Sized {
    /// Reads the members of the object in any order. Unknown members are skipped.
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Reads an object.
pub fn read_object<'de, T: Object<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}

/// A struct with serde's own derive that is read from a JSON object. Arrays are rejected.
///
/// The derive also reads a struct from an array, by position.
pub(crate) struct ObjectOnly<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ObjectOnly<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectOnlyVisitor(PhantomData))
    }
}

struct ObjectOnlyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectOnlyVisitor<T> {
    type Value = ObjectOnly<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(de::value::MapAccessDeserializer::new(map)).map(ObjectOnly)
    }
}

/// The names of the members of an object, each with the index of its field.
#[derive(Clone, Copy)]
pub struct Keys(pub &'static [(&'static str, usize)]);

/// Returns the index of the next known member. Unknown members are skipped.
pub fn next_key<'de, A: MapAccess<'de>>(
    map: &mut A,
    keys: Keys,
) -> Result<Option<usize>, A::Error> {
    while let Some(key) = map.next_key_seed(keys)? {
        if key.is_some() {
            return Ok(key);
        }
        map.next_value::<IgnoredAny>()?;
    }
    Ok(None)
}

impl<'de> DeserializeSeed<'de> for Keys {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Keys {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        let found = self.0.iter().find(|(name, _)| *name == text);
        Ok(found.map(|(_, index)| *index))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        let found = self.0.iter().find(|(name, _)| name.as_bytes() == bytes);
        Ok(found.map(|(_, index)| *index))
    }
}

/// Reads the value of a field.
pub fn read_field<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    slot: &mut Option<T>,
    name: &'static str,
) -> Result<(), A::Error> {
    read_field_as::<A, T, Plain>(map, slot, name)
}

/// Returns the value of a field that must be present.
pub fn required<T, E: de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// Returns the value of a field that can be absent.
pub fn optional<T: Default, E>(slot: Option<T>, _: &'static str) -> Result<T, E> {
    Ok(slot.unwrap_or_default())
}

/// A value that is not written when it is empty.
pub trait Omit {
    /// Whether the value is not written.
    fn is_omitted(&self) -> bool;
}

impl<T> Omit for Option<T> {
    fn is_omitted(&self) -> bool {
        self.is_none()
    }
}

impl<T> Omit for Vec<T> {
    fn is_omitted(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Omit for Nullable<T> {
    fn is_omitted(&self) -> bool {
        self.is_absent()
    }
}

impl<K, V> Omit for std::collections::HashMap<K, V> {
    fn is_omitted(&self) -> bool {
        self.is_empty()
    }
}

impl Omit for serde_json::Map<String, serde_json::Value> {
    fn is_omitted(&self) -> bool {
        self.is_empty()
    }
}

/// Writes a field.
pub fn write_field<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, value)
}

/// Writes a field, unless it is empty.
pub fn write_optional<M: SerializeMap, T: Serialize + Omit>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    if value.is_omitted() {
        return Ok(());
    }
    map.serialize_entry(name, value)
}

/// Writes the `Debug` of a struct, each field redacted.
pub fn debug_fields(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn Redact)],
) -> fmt::Result {
    let mut debug = f.debug_struct(name);
    for (name, value) in fields {
        debug.field(name, &redacted(*value));
    }
    debug.finish()
}

/// Writes the `Debug` of a variant with one field, redacted.
pub fn debug_variant(f: &mut fmt::Formatter<'_>, name: &str, value: &dyn Redact) -> fmt::Result {
    f.debug_tuple(name).field(&redacted(value)).finish()
}

/// Implements `Deserialize`, `Serialize` and a redacted `Debug` for a struct.
///
/// Each entry is a field: its name on the wire, `|` and other names that are read, its presence,
/// and a reader from [`readers`](crate::values::readers) if the type has several forms on the
/// wire. The presence is `required`, `optional` (not written when it is empty), `defaulted` (can be
/// absent, always written) or `lenient` (as `optional`, and absent if an event has it in a form that
/// cannot be read).
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_object {
    ($name:ident { $($field:ident: $wire:literal $(| $alias:literal)* $presence:ident $($reader:ident)?,)* }) => {
        $crate::rt::object! { @read $name { $($field: $wire $(| $alias)* $presence $($reader)?,)* } }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                $crate::rt::read_object(deserializer)
            }
        }
        $crate::rt::object! { @write $name { $($field: $wire $presence,)* } }
    };
    // Decoded as another type, and converted.
    ($name:ident from $sent:ident { $($field:ident: $wire:literal $(| $alias:literal)* $presence:ident $($reader:ident)?,)* }) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                $crate::rt::read_object::<$sent, D>(deserializer).map(Self::from)
            }
        }
        $crate::rt::object! { @write $name { $($field: $wire $presence,)* } }
    };
    (@read $name:ident { $($field:ident: $wire:literal $(| $alias:literal)* $presence:ident $($reader:ident)?,)* }) => {
        impl<'de> $crate::rt::Object<'de> for $name {
            fn read<A>(mut map: A) -> ::std::result::Result<Self, A::Error>
            where
                A: ::serde::de::MapAccess<'de>,
            {
                // Named as the fields are.
                #[allow(non_camel_case_types)]
                enum Field { $($field),* }
                struct Index;
                // Named as the fields are, and unused where there are none.
                #[allow(non_upper_case_globals, dead_code)]
                impl Index { $(const $field: usize = Field::$field as usize;)* }
                const KEYS: &[(&str, usize)] = &[
                    $(($wire, Index::$field), $(($alias, Index::$field),)*)*
                ];
                $(let mut $field = ::std::option::Option::None;)*
                while let Some(index) = $crate::rt::next_key(&mut map, $crate::rt::Keys(KEYS))? {
                    match index {
                        $(Index::$field => $crate::rt::object! {
                            @field $presence map $field $wire $($reader)?
                        },)*
                        _ => {}
                    }
                }
                Ok(Self { $($field: $crate::rt::object! { @finish $presence $field $wire },)* })
            }
        }
    };
    (@field lenient $map:ident $field:ident $wire:literal) => {
        $crate::rt::read_lenient(&mut $map, &mut $field, $wire)?
    };
    (@field lenient $map:ident $field:ident $wire:literal $reader:ident) => {
        $crate::rt::read_lenient_as::<_, _, $crate::rt::$reader>(&mut $map, &mut $field, $wire)?
    };
    (@field $presence:ident $map:ident $field:ident $wire:literal) => {
        $crate::rt::read_field(&mut $map, &mut $field, $wire)?
    };
    (@field $presence:ident $map:ident $field:ident $wire:literal $reader:ident) => {
        $crate::rt::read_field_as::<_, _, $crate::rt::$reader>(&mut $map, &mut $field, $wire)?
    };
    (@finish required $field:ident $wire:literal) => {
        $crate::rt::required($field, $wire)?
    };
    (@finish $presence:ident $field:ident $wire:literal) => {
        $crate::rt::optional::<_, A::Error>($field, $wire)?
    };
    (@write $name:ident { $($field:ident: $wire:literal $presence:ident,)* }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                let mut map = serializer.serialize_map(::std::option::Option::None)?;
                $($crate::rt::object! { @entry map $presence $wire self.$field })*
                ::serde::ser::SerializeMap::end(map)
            }
        }
        impl $crate::rt::Redact for $name {
            fn redact(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::rt::debug_fields(
                    f,
                    stringify!($name),
                    &[$((stringify!($field), &self.$field)),*],
                )
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::rt::Redact::redact(self, f)
            }
        }
    };
    (@entry $map:ident optional $wire:literal $self:ident.$field:ident) => {
        $crate::rt::write_optional(&mut $map, $wire, &$self.$field)?;
    };
    (@entry $map:ident lenient $wire:literal $self:ident.$field:ident) => {
        $crate::rt::write_optional(&mut $map, $wire, &$self.$field)?;
    };
    (@entry $map:ident $presence:ident $wire:literal $self:ident.$field:ident) => {
        $crate::rt::write_field(&mut $map, $wire, &$self.$field)?;
    };
}
