//! The errors of keys, signing and verification.
//!
//! No error holds a secret, a signature, a body or a header value, so all can be logged.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use super::Scheme;

/// The error of an invalid signing key. Never holds the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The key is empty.
    Empty,
    /// The key is shorter than 16 bytes. The keys of the service are longer.
    TooShort,
    /// The key contains white space.
    WhiteSpace,
    /// The key begins with `whsec_` and so belongs to the standard scheme.
    StandardKeyAsLegacy,
    /// The key uses the URL-safe alphabet of base64 (`-` and `_`).
    UrlSafeAlphabet,
    /// The key contains a character outside the alphabet of base64.
    NotBase64,
    /// The length, padding or last character is not valid in base64: the key was cut, or its
    /// `=` are missing.
    Incomplete,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the signing key is empty",
            Self::TooShort => {
                "the signing key is shorter than 16 bytes: a part of it is missing, or it is not the \
                 key of a webhook"
            }
            Self::WhiteSpace => {
                "the signing key contains white space: remove the line break or space that was \
                 copied with it"
            }
            Self::StandardKeyAsLegacy => {
                "a key that begins with whsec_ belongs to the standard scheme, not to \
                 openphone-signature"
            }
            Self::UrlSafeAlphabet => {
                "the signing key is URL-safe base64; the service uses standard base64"
            }
            Self::NotBase64 => "the signing key is not valid base64",
            Self::Incomplete => {
                "the signing key is incomplete base64: a part of it or its padding is missing"
            }
        })
    }
}

impl Error for KeyError {}

/// The error of [`SigningKey::sign`](super::SigningKey::sign).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The delivery id is empty or contains characters other than visible ASCII.
    InvalidId,
    /// The time is before 1970.
    BeforeEpoch,
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidId => "a delivery id must be one or more visible ASCII characters",
            Self::BeforeEpoch => "the time of a signature must not be before 1970",
        })
    }
}

impl Error for SignError {}

/// The reason why a delivery is rejected.
///
/// It is meant for the receiver's log. Send only the status to the sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// The request has no signature header of either scheme.
    Unsigned,
    /// The request has only some headers of a family of the standard scheme: `webhook-…` or
    /// `svix-…`.
    #[non_exhaustive]
    MissingHeader {
        /// The name of the missing header.
        header: &'static str,
    },
    /// A header is invalid or ambiguous.
    #[non_exhaustive]
    MalformedHeader {
        /// The name of the header.
        header: &'static str,
        /// The kind of error.
        kind: HeaderErrorKind,
    },
    /// The verifier has no key for the scheme of this delivery.
    #[non_exhaustive]
    NoKey {
        /// The scheme of the delivery.
        scheme: Scheme,
    },
    /// No key made any of the signatures.
    #[non_exhaustive]
    NoMatchingSignature {
        /// The scheme of the delivery.
        scheme: Scheme,
    },
    /// The signature is valid but older than the tolerance.
    #[non_exhaustive]
    TooOld {
        /// The age of the signature.
        age: Duration,
        /// The tolerance of the verifier.
        tolerance: Duration,
    },
    /// The signature is valid but further in the future than the tolerance.
    #[non_exhaustive]
    TooNew {
        /// The time from now to the timestamp of the signature.
        ahead: Duration,
        /// The tolerance of the verifier.
        tolerance: Duration,
    },
}

/// The kind of error in a signature header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderErrorKind {
    /// The header is present more than once.
    Repeated,
    /// The header has an empty value.
    Empty,
    /// The value contains characters other than visible ASCII.
    NotAscii,
    /// The value is longer than 8 KiB.
    TooLong,
    /// The timestamp contains characters other than digits.
    NotDigits,
    /// The timestamp is out of the range of the system time.
    OutOfRange,
    /// The value is not `scheme;version;timestamp;signature`.
    NotFourFields,
    /// The header has signatures for more than eight different timestamps.
    TooManyTimestamps,
    /// The header has more than 32 signatures.
    TooManySignatures,
}

impl fmt::Display for HeaderErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Repeated => "is present more than once",
            Self::Empty => "is empty",
            Self::NotAscii => "contains characters that are not visible ASCII",
            Self::TooLong => "is longer than 8 KiB",
            Self::NotDigits => "has a timestamp that contains other characters than digits",
            Self::OutOfRange => "has a timestamp that is out of range",
            Self::NotFourFields => "is not scheme;version;timestamp;signature",
            Self::TooManyTimestamps => "has signatures for too many different timestamps",
            Self::TooManySignatures => "has too many signatures",
        })
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => f.write_str(
                "the request has no signature header: neither webhook-id, webhook-timestamp and \
                 webhook-signature nor openphone-signature",
            ),
            Self::MissingHeader { header } => write!(f, "the header {header} is missing"),
            Self::MalformedHeader { header, kind } => write!(f, "the header {header} {kind}"),
            Self::NoKey { scheme } => write!(
                f,
                "the verifier has no key for the {scheme} scheme, which signed this delivery"
            ),
            Self::NoMatchingSignature { scheme } => write!(
                f,
                "no key matches the signature of this delivery ({scheme} scheme). The two usual \
                 causes: a framework parsed the body and serialized it again before it was \
                 verified (verify the bytes as they were received), or the secret was copied with \
                 white space or from another webhook"
            ),
            Self::TooOld { age, tolerance } => write!(
                f,
                "the signature is {age:?} old, and the tolerance is {tolerance:?}: the delivery \
                 is replayed, or the clock of this machine is fast"
            ),
            Self::TooNew { ahead, tolerance } => write!(
                f,
                "the signature is {ahead:?} in the future, and the tolerance is {tolerance:?}: \
                 the clock of this machine is probably slow"
            ),
        }
    }
}

impl Error for VerifyError {}
