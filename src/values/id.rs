//! Ids that a caller constructs are validated. Ids from the service are not.
//!
//! A change of the id format at the service must not make responses unreadable.

use std::fmt;

/// The error of an id in the wrong format. Never holds the id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId {
    kind: &'static str,
    reason: Reason,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Reason {
    Empty,
    Prefix(&'static [&'static str]),
    Digits,
    Character,
    DotSegment,
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind;
        match self.reason {
            Reason::Empty => write!(f, "{kind} must not be empty"),
            Reason::Prefix(prefixes) => {
                write!(f, "{kind} must start with {}", prefixes.join(" or "))
            }
            Reason::Digits => write!(f, "{kind} must consist of digits"),
            Reason::Character => {
                write!(
                    f,
                    "{kind} must not contain white space or control characters"
                )
            }
            Reason::DotSegment => write!(f, "{kind} must not be `.` or `..`"),
        }
    }
}

impl std::error::Error for InvalidId {}

/// The format of an id that a caller constructs.
#[derive(Debug, Clone, Copy)]
pub enum IdFormat {
    /// Starts with one of these prefixes. An empty list allows any id.
    Prefixes(&'static [&'static str]),
    /// Digits only.
    Digits,
}

/// Validates an id of the type `kind`.
pub fn validate_id(kind: &'static str, format: IdFormat, text: &str) -> Result<(), InvalidId> {
    let reason = if text.is_empty() {
        Some(Reason::Empty)
    } else if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        Some(Reason::Character)
    } else if matches!(text, "." | "..") {
        // A URL parser would resolve it to another endpoint.
        Some(Reason::DotSegment)
    } else {
        match format {
            IdFormat::Prefixes([]) => None,
            IdFormat::Prefixes(prefixes) => {
                let starts = prefixes.iter().any(|prefix| text.starts_with(prefix));
                (!starts).then_some(Reason::Prefix(prefixes))
            }
            IdFormat::Digits => {
                let digits = text.bytes().all(|byte| byte.is_ascii_digit());
                (!digits).then_some(Reason::Digits)
            }
        }
    };
    reason.map_or(Ok(()), |reason| Err(InvalidId { kind, reason }))
}

/// Implements the methods and traits of an id newtype.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_id {
    ($name:ident, [$($prefix:literal),*]) => {
        $crate::rt::id! { $name is $crate::rt::IdFormat::Prefixes(&[$($prefix),*]) }
    };
    ($name:ident, digits) => {
        $crate::rt::id! { $name is $crate::rt::IdFormat::Digits }
    };
    ($name:ident is $format:expr) => {
        impl $name {
            /// Creates an id and validates its format.
            ///
            /// # Errors
            ///
            /// Returns an error if the text is empty, contains white space or control
            /// characters, or does not have the format of this id type.
            pub fn new(
                text: impl ::std::convert::Into<::std::string::String>,
            ) -> ::std::result::Result<Self, $crate::rt::InvalidId> {
                let text = text.into();
                $crate::rt::validate_id(stringify!($name), $format, &text)?;
                Ok(Self(text))
            }

            #[allow(
                // Only some id types convert to wider ones.
                dead_code,
            )]
            /// Creates an id from another id, without validation.
            pub(crate) fn from_service(
                text: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                Self(text.into())
            }

            /// Returns the text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = $crate::rt::InvalidId;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Self::new(text)
            }
        }
        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::rt::InvalidId;
            fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
                Self::new(text)
            }
        }
        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::rt::InvalidId;
            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, Self::Error> {
                Self::new(text)
            }
        }
        impl ::std::convert::TryFrom<&::std::string::String> for $name {
            type Error = $crate::rt::InvalidId;
            fn try_from(text: &::std::string::String) -> ::std::result::Result<Self, Self::Error> {
                Self::new(text.as_str())
            }
        }
        impl ::std::convert::From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }
        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
        impl ::std::convert::From<&$name> for ::std::string::String {
            fn from(id: &$name) -> Self {
                id.0.clone()
            }
        }
        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }
        impl ::std::cmp::PartialEq<::std::string::String> for $name {
            fn eq(&self, other: &::std::string::String) -> bool {
                self.0 == *other
            }
        }
        impl ::std::cmp::PartialEq<$name> for str {
            fn eq(&self, other: &$name) -> bool {
                other == self
            }
        }
        impl ::std::cmp::PartialEq<$name> for ::std::string::String {
            fn eq(&self, other: &$name) -> bool {
                other == self
            }
        }
        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name))
                    .field(&$crate::rt::safe_id(&self.0))
                    .finish()
            }
        }
        $crate::rt::debug_is_redacted! { $name }
        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                serializer.serialize_str(&self.0)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                <::std::string::String as ::serde::Deserialize>::deserialize(deserializer).map(Self)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::{IdFormat, validate_id};

    #[test]
    fn invalid_id_error_names_the_rule_and_not_the_value() {
        let cases: [(IdFormat, &str, &str); 9] = [
            (IdFormat::Prefixes(&["PN"]), "", "must not be empty"),
            (
                IdFormat::Prefixes(&["PN"]),
                "+15555550123",
                "must start with PN",
            ),
            (
                IdFormat::Prefixes(&["US", "SYU"]),
                "AC1",
                "must start with US or SYU",
            ),
            (IdFormat::Prefixes(&["PN"]), "PN 1", "white space"),
            (IdFormat::Prefixes(&[]), "..", "must not be `.` or `..`"),
            (IdFormat::Prefixes(&[]), "a\n", "control characters"),
            (IdFormat::Digits, "", "must not be empty"),
            (IdFormat::Digits, "WH123", "must consist of digits"),
            (IdFormat::Digits, "١٢٣", "must consist of digits"),
        ];
        for (format, text, expected) in cases {
            let error = validate_id("SomeId", format, text).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
            assert!(text.len() < 3 || !error.contains(text), "{error}");
        }
        assert!(validate_id("SomeId", IdFormat::Prefixes(&["US", "SYU"]), "SYU1").is_ok());
        assert!(
            validate_id(
                "SomeId",
                IdFormat::Prefixes(&[]),
                "6824dfb69aee85c132b7dg65"
            )
            .is_ok()
        );
        assert!(validate_id("SomeId", IdFormat::Digits, "0123").is_ok());
    }
}
