//! What all events have in common, and how their typed part is read.

use std::fmt;
use std::ops::Deref;

use chrono::{DateTime, Utc};
use serde_json::value::RawValue;

use crate::values::redact::{Redact, redacted, safe_id};

/// An event as it was delivered: its envelope, its data, and its JSON.
///
/// Reads like the data inside it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// The event's id. Of one event there can be several deliveries, to several
    /// endpoints or of several attempts: see the delivery's own id for those.
    pub id: Option<String>,
    /// The version of the API that the webhook was made with. It does not tell
    /// the forms of a payload apart.
    pub api_version: Option<String>,
    /// When the event happened.
    pub created_at: Option<DateTime<Utc>>,
    /// What the event says.
    pub data: T,
    kind: String,
    raw: Box<str>,
}

impl<T> Envelope<T> {
    /// The event's type, as it was sent.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The whole event, as it was sent.
    pub fn raw(&self) -> &RawValue {
        // Found to be JSON when it was read; checking it again is for those who ask.
        serde_json::from_str(&self.raw).unwrap_or(RawValue::NULL)
    }

    #[doc(hidden)]
    pub fn new(envelope: EnvelopeFields, data: T) -> Self {
        let EnvelopeFields {
            id,
            api_version,
            created_at,
            kind,
            raw,
        } = envelope;
        Self {
            id,
            api_version,
            created_at,
            data,
            kind,
            raw,
        }
    }
}

impl<T> Deref for Envelope<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T: Redact> fmt::Debug for Envelope<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("id", &self.id.as_deref().map(safe_id))
            .field("kind", &safe_id(&self.kind))
            .field("created_at", &self.created_at)
            .field("data", &redacted(&self.data))
            .finish_non_exhaustive()
    }
}

/// What stands around an event's data.
#[doc(hidden)]
#[derive(Debug)]
pub struct EnvelopeFields {
    pub id: Option<String>,
    pub api_version: Option<String>,
    pub created_at: Option<DateTime<Utc>>,
    pub kind: String,
    pub raw: Box<str>,
}

/// What the events of a family do, whatever their types.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_events {
    ($($variant:ident($data:ty) = $($wire:literal)|+;)*) => {
        impl Event {
            /// The types that this version of the crate knows.
            pub const KNOWN: &'static [&'static str] = &[$($($wire),+),*];

            /// The event's type, as it was sent.
            pub fn kind(&self) -> &str {
                match self {
                    $(Self::$variant(event) => event.kind(),)*
                    Self::Unknown(event) => event.kind(),
                }
            }

            /// The event's id.
            pub fn id(&self) -> ::std::option::Option<&str> {
                match self {
                    $(Self::$variant(event) => event.id.as_deref(),)*
                    Self::Unknown(event) => event.id.as_deref(),
                }
            }

            /// When the event happened.
            pub fn created_at(
                &self,
            ) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
                match self {
                    $(Self::$variant(event) => event.created_at,)*
                    Self::Unknown(event) => event.created_at,
                }
            }

            /// Whether this version of the crate knows the event's type.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// The whole event, as it was sent.
            pub fn raw(&self) -> &::serde_json::value::RawValue {
                match self {
                    $(Self::$variant(event) => event.raw(),)*
                    Self::Unknown(event) => event.raw(),
                }
            }

            /// The data as this crate data_value it, written out again.
            ///
            /// For the event as it was sent, see [`raw`](Self::raw).
            ///
            /// # Errors
            ///
            /// None in practice: every type here can be written as JSON.
            pub fn data_value(&self) -> ::std::result::Result<::serde_json::Value, ::serde_json::Error> {
                match self {
                    $(Self::$variant(event) => ::serde_json::to_value(&event.data),)*
                    Self::Unknown(_) => Ok(::serde_json::Value::Null),
                }
            }

            /// The event of a type whose data is known to have this family's shape.
            pub(crate) fn read(
                envelope: $crate::rt::EnvelopeFields,
                data: &str,
            ) -> ::std::result::Result<
                Self,
                ($crate::rt::EnvelopeFields, $crate::rt::PathError),
            > {
                match envelope.kind.as_str() {
                    $($($wire)|+ => match $crate::rt::typed::<$data>(data) {
                        Ok(data) => {
                            Ok(Self::$variant($crate::rt::Envelope::new(envelope, data)))
                        }
                        Err(error) => Err((envelope, error)),
                    },)*
                    _ => Ok(Self::Unknown($crate::rt::Envelope::new(envelope, ()))),
                }
            }
        }

        impl ::std::fmt::Debug for Event {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant(event) => {
                        f.debug_tuple(stringify!($variant)).field(event).finish()
                    })*
                    Self::Unknown(event) => f.debug_tuple("Unknown").field(event).finish(),
                }
            }
        }

        /// The event as it was sent, every key of it.
        impl ::serde::Serialize for Event {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                ::serde::Serialize::serialize(self.raw(), serializer)
            }
        }

        /// The data of an event whose type is known before it is read.
        #[allow(
            // Only the family that is sent in that order is read in passing.
            dead_code,
        )]
        pub(crate) enum EventData {
            $($variant(::std::boxed::Box<$data>),)*
        }

        #[allow(
            // As above.
            dead_code,
        )]
        impl EventData {
            /// Reads the next value of `map` as the data of `kind`, if that is known.
            pub(crate) fn next<'de, A>(
                kind: &str,
                map: &mut A,
            ) -> ::std::result::Result<::std::option::Option<Self>, A::Error>
            where
                A: ::serde::de::MapAccess<'de>,
            {
                match kind {
                    $($($wire)|+ => Ok(Some(Self::$variant(map.next_value()?))),)*
                    _ => Ok(None),
                }
            }

            pub(crate) fn with(self, envelope: $crate::rt::EnvelopeFields) -> Event {
                match self {
                    $(Self::$variant(data) => {
                        Event::$variant($crate::rt::Envelope::new(envelope, *data))
                    })*
                }
            }
        }
    };
}
