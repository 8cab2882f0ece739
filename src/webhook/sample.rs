//! Samples of events, for the tests of programs that receive them. The data comes from the schemas, the
//! envelope from here.

/// Declares the samples of a family, for tests.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_event_samples {
    ($($kind:literal = $data:literal;)*) => {
        $crate::rt::test_util! {
            impl Event {
                /// The data of a sample of each event type, as JSON.
                const SAMPLES: &'static [(&'static str, &'static str)] = &[$(($kind, $data)),*];

                /// Returns the sample of an event type with all its properties, or `None` for a type
                /// that is not known.
                ///
                /// The same version of the crate returns the same sample. Another one can have other
                /// values, so test what your program does, not what the sample holds.
                ///
                /// The delivery of a sample is `event.raw().get()`, which
                /// [`SigningKey::sign`](crate::webhook::SigningKey::sign) signs.
                pub fn sample(kind: &str) -> ::std::option::Option<Self> {
                    Self::from_sample(&Self::sample_json(kind)?)
                }

                /// Returns the JSON of a sample, to be changed before it is parsed or sent.
                pub fn sample_json(
                    kind: &str,
                ) -> ::std::option::Option<::serde_json::Value> {
                    let (_, data) = Self::SAMPLES.iter().find(|(known, _)| *known == kind)?;
                    let data = ::serde_json::from_str(data).ok()?;
                    ::std::option::Option::Some(Self::sample_envelope(kind, data))
                }
            }
        }
    };
}

#[cfg(feature = "test-util")]
mod families {
    use serde_json::{Value, json};

    use crate::webhook::{Event, Payload, allo, legacy, parse};

    /// The time of all samples.
    const TIME: &str = "2026-01-05T12:00:00.000Z";

    impl Event {
        pub(crate) fn sample_envelope(kind: &str, data: Value) -> Value {
            json!({
                "id": "EVsample",
                "object": "event",
                "apiVersion": "2026-03-30",
                "createdAt": TIME,
                "type": kind,
                "data": data,
            })
        }

        pub(crate) fn from_sample(sample: &Value) -> Option<Self> {
            match parse(sample.to_string().as_bytes()) {
                Ok(Payload::Event(event)) => Some(event),
                _ => None,
            }
        }
    }

    impl legacy::Event {
        pub(crate) fn sample_envelope(kind: &str, data: Value) -> Value {
            json!({
                "id": "EVsample",
                "object": "event",
                "apiVersion": "v4",
                "createdAt": TIME,
                "type": kind,
                "data": {
                    "object": data,
                    "deepLink": "https://my.openphone.com/inbox/PNsample1/c/CNsample1",
                },
            })
        }

        pub(crate) fn from_sample(sample: &Value) -> Option<Self> {
            match parse(sample.to_string().as_bytes()) {
                Ok(Payload::Legacy(event)) => Some(event),
                _ => None,
            }
        }
    }

    impl allo::Event {
        pub(crate) fn sample_envelope(kind: &str, data: Value) -> Value {
            json!({ "topic": kind, "version": "1", "timestamp": TIME, "data": data })
        }

        pub(crate) fn from_sample(sample: &Value) -> Option<Self> {
            allo::parse(sample.to_string().as_bytes()).ok()
        }
    }
}
