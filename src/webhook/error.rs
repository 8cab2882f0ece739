//! Why a key, a delivery or a message to sign is refused.
//!
//! Nothing here holds a secret, a signature, a body or the value of a header, so
//! all of it can be logged.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use super::Scheme;

/// Why a text is no signing key. Never holds the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// There is nothing in it.
    Empty,
    /// It has white space in front, behind or within.
    WhiteSpace,
    /// It begins with `whsec_`, which is a key of the other scheme.
    StandardKeyAsLegacy,
    /// It uses the URL-safe alphabet of base64 (`-` and `_`).
    UrlSafeAlphabet,
    /// It has a character that base64 has not.
    NotBase64,
    /// Its length or padding is not that of base64, or its last character cannot
    /// be the last: it was cut short, or lost its `=`.
    Incomplete,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the signing key is empty",
            Self::WhiteSpace => {
                "the signing key has white space in it: look for a line end or a space that came \
                 with copying it"
            }
            Self::StandardKeyAsLegacy => {
                "a key that begins with whsec_ is for the standard scheme, not for \
                 openphone-signature"
            }
            Self::UrlSafeAlphabet => {
                "the signing key is in URL-safe base64; the service gives it in standard base64"
            }
            Self::NotBase64 => "the signing key is not base64",
            Self::Incomplete => {
                "the signing key is not complete base64: a part or its padding is missing"
            }
        })
    }
}

impl Error for KeyError {}

/// Why there are no headers for a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The id is empty or has other characters than visible ASCII.
    InvalidId,
    /// The time is before 1970.
    BeforeEpoch,
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidId => "a delivery id is one or more visible ASCII characters",
            Self::BeforeEpoch => "a signature cannot be older than 1970",
        })
    }
}

impl Error for SignError {}

/// Why a delivery is refused.
///
/// For the receiver's log. Tell the sender nothing but the refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// No header of either scheme is there.
    Unsigned,
    /// Some headers of the standard scheme are there, and this one is not.
    #[non_exhaustive]
    MissingHeader {
        /// Its name.
        header: &'static str,
    },
    /// A header cannot be read, or can be read in two ways.
    #[non_exhaustive]
    MalformedHeader {
        /// Its name.
        header: &'static str,
        /// What is wrong with it.
        fault: HeaderErrorKind,
    },
    /// The verifier has no key for the scheme of this delivery.
    #[non_exhaustive]
    NoKey {
        /// The delivery's scheme.
        scheme: Scheme,
    },
    /// No key made any of the signatures.
    #[non_exhaustive]
    NoMatchingSignature {
        /// The delivery's scheme.
        scheme: Scheme,
    },
    /// The signature is good, and older than tolerated.
    #[non_exhaustive]
    TooOld {
        /// How long ago it was made.
        age: Duration,
        /// What the verifier tolerates.
        tolerance: Duration,
    },
    /// The signature is good, and from further in the future than tolerated.
    #[non_exhaustive]
    TooNew {
        /// How long ahead of this machine's clock it was made.
        ahead: Duration,
        /// What the verifier tolerates.
        tolerance: Duration,
    },
}

/// What is wrong with a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderErrorKind {
    /// It is there more than once.
    Repeated,
    /// It is there without a value.
    Empty,
    /// Its value has other characters than visible ASCII.
    NotAscii,
    /// It says something else than the `webhook-…` header that it is an alias of.
    Contradiction,
    /// Its timestamp is not made of digits only.
    NotDigits,
    /// Its timestamp is no time that this machine knows.
    OutOfRange,
    /// It is not `scheme;version;timestamp;signature`.
    NotFourFields,
    /// It has signatures for more different timestamps than the verifier will try.
    TooManyTimestamps,
}

impl fmt::Display for HeaderErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Repeated => "is there more than once",
            Self::Empty => "is empty",
            Self::NotAscii => "has characters that are not ASCII",
            Self::Contradiction => "contradicts the header that it is an alias of",
            Self::NotDigits => "has a timestamp that is not made of digits only",
            Self::OutOfRange => "has a timestamp that is out of range",
            Self::NotFourFields => "is not scheme;version;timestamp;signature",
            Self::TooManyTimestamps => "has signatures for too many different timestamps",
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
            Self::MalformedHeader { header, fault } => write!(f, "the header {header} {fault}"),
            Self::NoKey { scheme } => write!(
                f,
                "the delivery is signed by the {scheme} scheme, for which the verifier has no key"
            ),
            Self::NoMatchingSignature { scheme } => write!(
                f,
                "no key made the signature of this delivery ({scheme} scheme). The two usual \
                 causes: a framework parsed the body and serialised it again before it was \
                 verified (verify the bytes as they were received), or the secret was copied with \
                 white space or from another webhook"
            ),
            Self::TooOld { age, tolerance } => write!(
                f,
                "the signature is {age:?} old, of which {tolerance:?} are tolerated: a replay, or \
                 this machine's clock is ahead"
            ),
            Self::TooNew { ahead, tolerance } => write!(
                f,
                "the signature is {ahead:?} in the future, of which {tolerance:?} are tolerated: \
                 this machine's clock is probably behind"
            ),
        }
    }
}

impl Error for VerifyError {}
