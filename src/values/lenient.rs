//! Deserializers for values that services send in more than one form.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::de::{self, Deserialize, Deserializer, Visitor};

/// A leniently decoded value, so that optional and required fields share a deserializer.
struct Lenient<T>(T);

/// Decodes a timestamp in RFC 3339. Without an offset, it is UTC.
pub fn timestamp<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
    Lenient::deserialize(deserializer).map(|Lenient(value)| value)
}

/// Decodes a timestamp as [`timestamp`] does, or null.
pub fn optional_timestamp<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<Utc>>, D::Error> {
    optional(deserializer)
}

/// Decodes an integer, also from a form such as `60.0`.
pub fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    Lenient::deserialize(deserializer).map(|Lenient(value)| value)
}

/// Decodes an integer as [`integer`] does, or null.
pub fn optional_integer<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<i64>, D::Error> {
    optional(deserializer)
}

/// Decodes a list of strings, a comma-separated string, or null as an empty list.
pub fn string_list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(optional_string_list(deserializer)?.unwrap_or_default())
}

/// Decodes a list as [`string_list`] does, but keeps null.
pub fn optional_string_list<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<String>>, D::Error> {
    optional(deserializer)
}

/// Decodes a number, also from a string.
pub fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let Lenient(value): Lenient<Option<f64>> = Lenient::deserialize(deserializer)?;
    value.ok_or_else(|| de::Error::custom("expected a number"))
}

/// Decodes a number as [`number`] does, or null. A string without a number is null too.
pub fn optional_number<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<f64>, D::Error> {
    let value: Option<Option<f64>> = optional(deserializer)?;
    Ok(value.flatten())
}

/// Decodes a list of strings, a single string, or null as an empty list.
pub fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(optional_one_or_many(deserializer)?.unwrap_or_default())
}

/// Decodes a list as [`one_or_many`] does, but keeps null.
pub fn optional_one_or_many<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<String>>, D::Error> {
    let value: Option<OneOrMany> = Option::deserialize(deserializer)?;
    Ok(value.map(|OneOrMany(strings)| strings))
}

/// A string, or a list of strings.
struct OneOrMany(Vec<String>);

fn optional<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    Lenient<T>: Deserialize<'de>,
{
    let value = Option::<Lenient<T>>::deserialize(deserializer)?;
    Ok(value.map(|Lenient(value)| value))
}

impl<'de> Deserialize<'de> for Lenient<DateTime<Utc>> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Timestamp;
        impl Visitor<'_> for Timestamp {
            type Value = DateTime<Utc>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a time such as 2022-01-01T00:00:00Z")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                let text = text.trim();
                if let Ok(time) = DateTime::parse_from_rfc3339(text) {
                    return Ok(time.to_utc());
                }
                text.parse::<NaiveDateTime>()
                    .map(|time| time.and_utc())
                    .map_err(|_| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Timestamp).map(Lenient)
    }
}

impl<'de> Deserialize<'de> for Lenient<i64> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Integer;
        impl Visitor<'_> for Integer {
            type Value = i64;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<i64, E> {
                Ok(value)
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<i64, E> {
                i64::try_from(value)
                    .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &self))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<i64, E> {
                // Above 2^53, a float does not represent every integer.
                if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 {
                    return Ok(value as i64);
                }
                Err(E::invalid_value(de::Unexpected::Float(value), &self))
            }
        }
        deserializer.deserialize_any(Integer).map(Lenient)
    }
}

impl<'de> Deserialize<'de> for Lenient<Vec<String>> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let split = |text: &str| {
            let parts = text.split(',').map(str::trim);
            let parts = parts.filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        };
        deserializer.deserialize_any(Strings { split }).map(Lenient)
    }
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let split = |text: &str| vec![text.to_owned()];
        deserializer.deserialize_any(Strings { split }).map(Self)
    }
}

/// Decodes a list, or splits one string.
struct Strings<F> {
    split: F,
}

impl<'de, F: Fn(&str) -> Vec<String>> Visitor<'de> for Strings<F> {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or a list of strings")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok((self.split)(text))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut strings = Vec::new();
        while let Some(text) = list.next_element()? {
            strings.push(text);
        }
        Ok(strings)
    }
}

impl<'de> Deserialize<'de> for Lenient<Option<f64>> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;
        impl Visitor<'_> for Number {
            type Value = Option<f64>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
                Ok(Some(value as f64))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
                Ok(Some(value as f64))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
                Ok(Some(value))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                let value = text.trim().parse().ok();
                Ok(value.filter(|value: &f64| value.is_finite()))
            }
        }
        deserializer.deserialize_any(Number).map(Lenient)
    }
}

#[cfg(test)]
mod tests {
    use super::{integer, optional_integer, timestamp};

    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Sample {
        #[serde(deserialize_with = "timestamp")]
        at: chrono::DateTime<chrono::Utc>,
        #[serde(deserialize_with = "integer")]
        count: i64,
        #[serde(default, deserialize_with = "optional_integer")]
        maybe: Option<i64>,
    }

    fn read(json: &str) -> Result<Sample, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn equivalent_forms_decode_to_the_same_value() {
        let expected = read(r#"{"at": "2022-01-01T00:00:00Z", "count": 60}"#).unwrap();
        for json in [
            r#"{"at": "2022-01-01T00:00:00.000Z", "count": 60.0, "maybe": null}"#,
            r#"{"at": "2022-01-01T00:00:00+00:00", "count": 6e1}"#,
            r#"{"at": "2022-01-01T01:00:00+01:00", "count": 60}"#,
            r#"{"at": "2022-01-01T00:00:00", "count": 60}"#,
            r#"{"at": " 2022-01-01T00:00:00.0 ", "count": 60}"#,
        ] {
            assert_eq!(read(json).unwrap(), expected, "{json}");
        }
    }

    #[test]
    fn invalid_timestamps_and_integers_are_rejected() {
        for json in [
            r#"{"at": "yesterday", "count": 1}"#,
            r#"{"at": 0, "count": 1}"#,
            r#"{"at": "2022-01-01T00:00:00Z", "count": 1.5}"#,
            r#"{"at": "2022-01-01T00:00:00Z", "count": 1e300}"#,
            r#"{"at": "2022-01-01T00:00:00Z", "count": 18446744073709551615}"#,
            r#"{"at": "2022-01-01T00:00:00Z", "count": "1"}"#,
        ] {
            assert!(read(json).is_err(), "{json}");
        }
    }
}
