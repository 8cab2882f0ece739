//! JSON objects with named fields: reading, writing and showing them.
//!
//! Generated code states the facts of a struct in one [`object!`](crate::__quo_sdk_object): which
//! field has which name, and whether it may be absent. What is done with these facts stands here
//! once. serde's derive writes it anew for every struct, and compiling that took most of the
//! crate's build time.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};

use super::json_path::{note_field, note_index};
use super::nullable::Nullable;
use super::redact::{Redact, redacted};

/// A struct that is read from a JSON object. Arrays are not read by position.
pub trait Object<'de>: Sized {
    /// Reads the members of the object in any order, and skips those that are not known.
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

/// The names of an object's members, each with the index of its field.
#[derive(Clone, Copy)]
pub struct Keys(pub &'static [(&'static str, usize)]);

/// The next known member; unknown ones are skipped.
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

/// Reads the value of a field by a reader of its own.
pub fn read_field_as<'de, A: MapAccess<'de>, T, R: Read<'de, T>>(
    map: &mut A,
    slot: &mut Option<T>,
    name: &'static str,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(de::Error::duplicate_field(name));
    }
    match map.next_value_seed(ReadSeed::<R, T>(PhantomData)) {
        Ok(value) => {
            *slot = Some(value);
            Ok(())
        }
        Err(error) => {
            note_field(name);
            Err(error)
        }
    }
}

/// The value of a field that has to be there.
pub fn required<T, E: de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// The value of a field that may be absent.
pub fn optional<T: Default, E>(slot: Option<T>, _: &'static str) -> Result<T, E> {
    Ok(slot.unwrap_or_default())
}

/// A way to read a `T`.
pub trait Read<'de, T> {
    /// Reads it.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

struct ReadSeed<R, T>(PhantomData<(R, T)>);

impl<'de, T, R: Read<'de, T>> DeserializeSeed<'de> for ReadSeed<R, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        R::read(deserializer)
    }
}

/// Reads a value as its type does.
struct Plain;

impl<'de, T: Deserialize<'de>> Read<'de, T> for Plain {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

/// Reads a list, and notes the index of an item that does not fit.
pub struct List;

impl<'de, T: Deserialize<'de>> Read<'de, Vec<T>> for List {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        loop {
            match list.next_element() {
                Ok(Some(item)) => items.push(item),
                Ok(None) => return Ok(items),
                Err(error) => {
                    note_index(items.len());
                    return Err(error);
                }
            }
        }
    }
}

/// Reads a list or null.
pub struct OptionalList;

impl<'de, T: Deserialize<'de>> Read<'de, Option<Vec<T>>> for OptionalList {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<T>>, D::Error> {
        deserializer.deserialize_option(OptionalListVisitor(PhantomData))
    }
}

struct OptionalListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OptionalListVisitor<T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence or null")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        List::read(deserializer).map(Some)
    }
}

/// Readers by the name that generated code gives them.
macro_rules! readers {
    ($($reader:ident => $function:ident -> $value:ty;)*) => {$(
        #[doc = concat!("See [`", stringify!($function), "`](super::lenient::", stringify!($function), ").")]
        pub struct $reader;

        impl<'de> Read<'de, $value> for $reader {
            fn read<D: Deserializer<'de>>(deserializer: D) -> Result<$value, D::Error> {
                super::lenient::$function(deserializer)
            }
        }
    )*};
}

type DateTime = chrono::DateTime<chrono::Utc>;

readers! {
    Timestamp => timestamp -> DateTime;
    OptionalTimestamp => optional_timestamp -> Option<DateTime>;
    Integer => integer -> i64;
    OptionalInteger => optional_integer -> Option<i64>;
    StringList => string_list -> Vec<String>;
    OptionalStringList => optional_string_list -> Option<Vec<String>>;
    Number => number -> f64;
    OptionalNumber => optional_number -> Option<f64>;
    OneOrMany => one_or_many -> Vec<String>;
    OptionalOneOrMany => optional_one_or_many -> Option<Vec<String>>;
}

/// A value that is left out of an object when it says nothing.
pub trait Omit {
    /// Whether it is left out.
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

/// Writes a field unless it is left out.
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

/// What a struct does that is a JSON object: `Deserialize`, `Serialize`, and a redacted `Debug`.
///
/// A line a field: its name on the wire and those that it had before, whether it is `required`,
/// `optional` (absent when it is empty) or `defaulted` (may be absent, always written), and a
/// reader where its type has several forms on the wire.
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
    // Read in a form of its own, and converted.
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
                            @field map $field $wire $($reader)?
                        },)*
                        _ => {}
                    }
                }
                Ok(Self { $($field: $crate::rt::object! { @finish $presence $field $wire },)* })
            }
        }
    };
    (@field $map:ident $field:ident $wire:literal) => {
        $crate::rt::read_field(&mut $map, &mut $field, $wire)?
    };
    (@field $map:ident $field:ident $wire:literal $reader:ident) => {
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
    (@entry $map:ident $presence:ident $wire:literal $self:ident.$field:ident) => {
        $crate::rt::write_field(&mut $map, $wire, &$self.$field)?;
    };
}
