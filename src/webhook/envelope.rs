//! The envelope that all events share, and the parsing of their typed data.

use std::fmt;
use std::ops::Deref;

use chrono::{DateTime, Utc};
use serde_json::value::RawValue;

use crate::values::redact::{Redact, redacted, safe_id};

/// A delivered event: its envelope, its typed data and its JSON.
///
/// Dereferences to the data.
#[derive(Clone)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// The id of the event. One event can have several deliveries, to different endpoints or
    /// in several attempts. A delivery has its own id.
    pub id: Option<String>,
    /// The API version that the webhook was created with. It does not determine the form of
    /// the payload.
    pub api_version: Option<String>,
    /// The time of the event.
    pub created_at: Option<DateTime<Utc>>,
    /// The typed data of the event.
    pub data: T,
    kind: String,
    raw: Box<str>,
}

impl<T> Envelope<T> {
    /// Returns the type of the event, as it was sent.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Returns the JSON of the whole event, as it was sent.
    pub fn raw(&self) -> &RawValue {
        // Valid JSON, because it was parsed before. Parsed again only on demand.
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

/// The fields of an envelope without its data.
#[doc(hidden)]
#[derive(Debug)]
pub struct EnvelopeFields {
    pub id: Option<String>,
    pub api_version: Option<String>,
    pub created_at: Option<DateTime<Utc>>,
    pub kind: String,
    pub raw: Box<str>,
}

/// Implements the methods that all event enums share.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_events {
    ($($variant:ident($data:ty) = $($wire:literal)|+;)*) => {
        impl Event {
            /// The event types that have a variant in this version of the crate.
            pub const KNOWN: &'static [&'static str] = &[$($($wire),+),*];

            /// Returns the type of the event, as it was sent.
            pub fn kind(&self) -> &str {
                match self {
                    $(Self::$variant(event) => event.kind(),)*
                    Self::Unknown(event) => event.kind(),
                }
            }

            /// Returns the id of the event.
            pub fn id(&self) -> ::std::option::Option<&str> {
                match self {
                    $(Self::$variant(event) => event.id.as_deref(),)*
                    Self::Unknown(event) => event.id.as_deref(),
                }
            }

            /// Returns the time of the event.
            pub fn created_at(
                &self,
            ) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
                match self {
                    $(Self::$variant(event) => event.created_at,)*
                    Self::Unknown(event) => event.created_at,
                }
            }

            /// Whether the event type has a variant in this version of the crate.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// Returns the JSON of the whole event, as it was sent.
            pub fn raw(&self) -> &::serde_json::value::RawValue {
                match self {
                    $(Self::$variant(event) => event.raw(),)*
                    Self::Unknown(event) => event.raw(),
                }
            }

            /// Serializes the typed data; null for an unknown event.
            ///
            /// For the event as it was sent, see [`raw`](Self::raw).
            ///
            /// # Errors
            ///
            /// None in practice: every data type can be serialized as JSON.
            pub fn data_value(&self) -> ::std::result::Result<::serde_json::Value, ::serde_json::Error> {
                match self {
                    $(Self::$variant(event) => ::serde_json::to_value(&event.data),)*
                    Self::Unknown(_) => Ok(::serde_json::Value::Null),
                }
            }

            /// Parses the data of an event of this family.
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

        /// Serializes the event as it was sent, with unknown keys.
        impl ::serde::Serialize for Event {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                ::serde::Serialize::serialize(self.raw(), serializer)
            }
        }

        /// The typed data of an event whose type precedes its data.
        #[allow(
            // Only one family is parsed in a single pass.
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
            /// Parses the next value of `map` as the data of `kind`, or returns `None` for an
            /// unknown type.
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
