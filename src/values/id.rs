//! Ids: checked when a caller makes one, taken as it comes when the service sends one.
//!
//! A service that changes the form of its ids must not make responses
//! unreadable, so only the way *in* is strict.

use std::fmt;

/// Why a text is no id of its kind. The text itself is not kept.
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
            Reason::Empty => write!(f, "a {kind} cannot be empty"),
            Reason::Prefix(prefixes) => {
                write!(f, "a {kind} starts with {}", prefixes.join(" or "))
            }
            Reason::Digits => write!(f, "a {kind} consists of digits"),
            Reason::Character => write!(f, "a {kind} holds no white space or control characters"),
            Reason::DotSegment => write!(f, "a {kind} cannot be `.` or `..`"),
        }
    }
}

impl std::error::Error for InvalidId {}

/// What a caller's id has to look like.
#[derive(Debug, Clone, Copy)]
pub enum IdFormat {
    /// It starts with one of these; when there are none, anything goes.
    Prefixes(&'static [&'static str]),
    /// Digits alone.
    Digits,
}

/// Refuses what is no id of `kind`.
pub fn validate_id(kind: &'static str, form: IdFormat, text: &str) -> Result<(), InvalidId> {
    let refusal = if text.is_empty() {
        Some(Reason::Empty)
    } else if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        Some(Reason::Character)
    } else if matches!(text, "." | "..") {
        // A URL parser would take it for a step to another endpoint.
        Some(Reason::DotSegment)
    } else {
        match form {
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
    refusal.map_or(Ok(()), |reason| Err(InvalidId { kind, reason }))
}

/// The behaviour of an id newtype.
#[doc(hidden)]
#[macro_export]
macro_rules! __quo_sdk_id {
    ($name:ident, [$($prefix:literal),*]) => {
        $crate::rt::id! { $name is $crate::rt::IdFormat::Prefixes(&[$($prefix),*]) }
    };
    ($name:ident, digits) => {
        $crate::rt::id! { $name is $crate::rt::IdFormat::Digits }
    };
    ($name:ident is $form:expr) => {
        impl $name {
            /// An id from its text.
            ///
            /// # Errors
            ///
            /// The text is empty, holds white space, or has another form
            /// than ids of this kind.
            pub fn new(
                text: impl ::std::convert::Into<::std::string::String>,
            ) -> ::std::result::Result<Self, $crate::rt::InvalidId> {
                let text = text.into();
                $crate::rt::validate_id(stringify!($name), $form, &text)?;
                Ok(Self(text))
            }

            /// The id's text.
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
    fn a_refusal_says_what_is_wrong_and_not_what_was_given() {
        let cases: [(IdFormat, &str, &str); 9] = [
            (IdFormat::Prefixes(&["PN"]), "", "cannot be empty"),
            (
                IdFormat::Prefixes(&["PN"]),
                "+15555550123",
                "starts with PN",
            ),
            (
                IdFormat::Prefixes(&["US", "SYU"]),
                "AC1",
                "starts with US or SYU",
            ),
            (IdFormat::Prefixes(&["PN"]), "PN 1", "white space"),
            (IdFormat::Prefixes(&[]), "..", "cannot be `.` or `..`"),
            (IdFormat::Prefixes(&[]), "a\n", "control characters"),
            (IdFormat::Digits, "", "cannot be empty"),
            (IdFormat::Digits, "WH123", "consists of digits"),
            (IdFormat::Digits, "١٢٣", "consists of digits"),
        ];
        for (form, text, expected) in cases {
            let refusal = validate_id("SomeId", form, text).unwrap_err().to_string();
            assert!(refusal.contains(expected), "{refusal}");
            assert!(text.len() < 3 || !refusal.contains(text), "{refusal}");
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
