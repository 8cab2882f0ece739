//! The envelope that all events share, and the parsing of their typed data.

use std::fmt;
use std::ops::Deref;

use chrono::{DateTime, Utc};

use super::deep_link::DeepLink;
use crate::values::raw_json::RawJson;
use crate::values::redact::{Redact, redacted, safe_id};

/// A delivered event: its envelope, its typed data and its JSON.
///
/// Dereferences to the data. No field or method of the envelope has the name of a property of the
/// data, so `message.id` is the id of the message if the data is a message.
#[derive(Clone)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// The id of the event. One event can have several deliveries, to different endpoints or
    /// in several attempts. A delivery has its own id.
    pub event_id: Option<String>,
    /// The API version that the webhook was created with. It does not determine the form of
    /// the payload.
    pub api_version: Option<String>,
    /// The time of the event.
    pub event_created_at: Option<DateTime<Utc>>,
    /// The typed data of the event.
    pub data: T,
    kind: String,
    deep_link: Option<DeepLink>,
    unread: Vec<String>,
    raw: RawJson,
}

impl<T> Envelope<T> {
    /// Returns the type of the event, as it was sent.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Returns the link to the app beside the data. Only legacy events have one.
    ///
    /// It is the only source of the conversation in deliveries of webhooks created through
    /// `/v1/webhooks`.
    pub fn deep_link(&self) -> Option<&DeepLink> {
        self.deep_link.as_ref()
    }

    /// Returns the JSON paths of the optional fields that could not be read, such as
    /// `data.resource.dueDate`.
    ///
    /// They have an undocumented form. The fields are absent here, and [`raw`](Self::raw) holds
    /// them as they were sent.
    pub fn unread(&self) -> &[String] {
        &self.unread
    }

    /// Returns the JSON of the whole event, as it was sent.
    pub fn raw(&self) -> &RawJson {
        &self.raw
    }

    #[doc(hidden)]
    pub fn new(envelope: EnvelopeFields, data: T) -> Self {
        let EnvelopeFields {
            event_id,
            api_version,
            event_created_at,
            kind,
            deep_link,
            unread,
            raw,
        } = envelope;
        Self {
            event_id,
            api_version,
            event_created_at,
            data,
            kind,
            deep_link,
            unread,
            raw,
        }
    }
}

/// Two events are equal if all fields, the typed data and the JSON are.
impl<T: PartialEq> PartialEq for Envelope<T> {
    fn eq(&self, other: &Self) -> bool {
        // Without `..`, so that no field is forgotten.
        let Self {
            event_id,
            api_version,
            event_created_at,
            data,
            kind,
            deep_link,
            unread,
            raw,
        } = self;
        *event_id == other.event_id
            && *api_version == other.api_version
            && *event_created_at == other.event_created_at
            && *data == other.data
            && *kind == other.kind
            && *deep_link == other.deep_link
            && *unread == other.unread
            && raw.get() == other.raw.get()
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
            .field("event_id", &self.event_id.as_deref().map(safe_id))
            .field("kind", &safe_id(&self.kind))
            .field("event_created_at", &self.event_created_at)
            .field("data", &redacted(&self.data))
            .field("unread", &self.unread)
            .finish_non_exhaustive()
    }
}

/// The fields of an envelope without its data.
#[doc(hidden)]
#[derive(Debug)]
pub struct EnvelopeFields {
    pub event_id: Option<String>,
    pub api_version: Option<String>,
    pub event_created_at: Option<DateTime<Utc>>,
    pub kind: String,
    pub deep_link: Option<DeepLink>,
    pub unread: Vec<String>,
    pub raw: RawJson,
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
            pub fn event_id(&self) -> ::std::option::Option<&str> {
                match self {
                    $(Self::$variant(event) => event.event_id.as_deref(),)*
                    Self::Unknown(event) => event.event_id.as_deref(),
                }
            }

            /// Returns the time of the event.
            pub fn event_created_at(
                &self,
            ) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
                match self {
                    $(Self::$variant(event) => event.event_created_at,)*
                    Self::Unknown(event) => event.event_created_at,
                }
            }

            /// Whether the event type has a variant in this version of the crate.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// Returns the JSON of the whole event, as it was sent.
            pub fn raw(&self) -> &$crate::RawJson {
                match self {
                    $(Self::$variant(event) => event.raw(),)*
                    Self::Unknown(event) => event.raw(),
                }
            }

            /// Returns the link to the app beside the data. Only legacy events have one.
            pub fn deep_link(&self) -> ::std::option::Option<&$crate::rt::DeepLink> {
                match self {
                    $(Self::$variant(event) => event.deep_link(),)*
                    Self::Unknown(event) => event.deep_link(),
                }
            }

            /// Returns the JSON paths of the optional fields that could not be read.
            ///
            /// The fields are absent in the typed data, and [`raw`](Self::raw) holds them.
            pub fn unread(&self) -> &[::std::string::String] {
                match self {
                    $(Self::$variant(event) => event.unread(),)*
                    Self::Unknown(event) => event.unread(),
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

            /// Parses the data of an event of this family; `path` is the JSON path of the data.
            pub(crate) fn read(
                mut envelope: $crate::rt::EnvelopeFields,
                path: &str,
                data: &str,
            ) -> ::std::result::Result<
                Self,
                ($crate::rt::EnvelopeFields, $crate::rt::PathError),
            > {
                match envelope.kind.as_str() {
                    $($($wire)|+ => match $crate::rt::typed_leniently::<$data>(data) {
                        Ok((data, unread)) => {
                            let unread = unread.iter().map(|field| format!("{path}.{field}"));
                            envelope.unread.extend(unread);
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
