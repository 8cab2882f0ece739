//! Readers of values: by their type, as lists with the index of an error, and leniently.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::json_path::{Step, note_field, note_index};
use super::unread::{self, within};

/// Reads the value of a field by a reader, and notes the field if that fails.
pub fn read_field_as<'de, A: MapAccess<'de>, T, R: Read<'de, T>>(
    map: &mut A,
    slot: &mut Option<T>,
    name: &'static str,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(de::Error::duplicate_field(name));
    }
    let seed = ReadSeed::<R, T>(PhantomData);
    match within(|| Step::Field(name), || map.next_value_seed(seed)) {
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

/// A reader of `T`.
pub trait Read<'de, T> {
    /// Reads a value.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

struct ReadSeed<R, T>(PhantomData<(R, T)>);

impl<'de, T, R: Read<'de, T>> DeserializeSeed<'de> for ReadSeed<R, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        R::read(deserializer)
    }
}

/// Reads a value by the `Deserialize` of its type.
pub(crate) struct Plain;

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
            let index = items.len();
            match within(|| Step::Index(index), || list.next_element()) {
                Ok(Some(item)) => items.push(item),
                Ok(None) => return Ok(items),
                Err(error) => {
                    note_index(index);
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

/// The lenient readers, by the names that generated code uses.
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

/// Reads an optional field of an event.
pub fn read_lenient<'de, A: MapAccess<'de>, T: Default + Deserialize<'de>>(
    map: &mut A,
    slot: &mut Option<T>,
    name: &'static str,
) -> Result<(), A::Error> {
    read_lenient_as::<A, T, Plain>(map, slot, name)
}

/// Reads an optional field of an event by a reader.
pub fn read_lenient_as<'de, A: MapAccess<'de>, T: Default, R: Read<'de, T>>(
    map: &mut A,
    slot: &mut Option<T>,
    name: &'static str,
) -> Result<(), A::Error> {
    if !unread::is_lenient() {
        return read_field_as::<A, T, R>(map, slot, name);
    }
    if slot.is_some() {
        return Err(de::Error::duplicate_field(name));
    }
    // Read apart, so that the deserializer of the event is behind the value in any case.
    let json: &'de RawValue = map.next_value().inspect_err(|_| note_field(name))?;
    let value = unread::field(name, || {
        let mut deserializer = serde_json::Deserializer::from_str(json.get());
        R::read(&mut deserializer).ok()
    });
    *slot = Some(value.unwrap_or_default());
    Ok(())
}
