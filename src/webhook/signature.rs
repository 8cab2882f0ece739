//! The signature headers of both schemes: names, parsing and creation.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::SigningKey;
use super::error::{HeaderErrorKind, SignError, VerifyError};

/// An HMAC-SHA256.
pub(super) type Tag = [u8; 32];

/// The length of a [`Tag`] in base64.
const ENCODED_TAG: usize = 44;

/// The maximum number of different timestamps in a legacy header. Each one costs hashing
/// the body once per key, and the sender chooses their number. The service sends one.
const MAX_TIMESTAMPS: usize = 8;

/// The maximum number of signatures in a header. Each one is decoded and compared once per key.
/// The service sends one per secret that is valid during a rotation.
const MAX_SIGNATURES: usize = 32;

/// The maximum length of a header value in bytes. Servers limit it too, but not all of them so low.
const MAX_VALUE: usize = 8 * 1024;

const ID: &str = "webhook-id";
const TIMESTAMP: &str = "webhook-timestamp";
const SIGNATURE: &str = "webhook-signature";
const WEBHOOK: [&str; 3] = [ID, TIMESTAMP, SIGNATURE];
const SVIX_ID: &str = "svix-id";
const SVIX_TIMESTAMP: &str = "svix-timestamp";
const SVIX_SIGNATURE: &str = "svix-signature";
const SVIX: [&str; 3] = [SVIX_ID, SVIX_TIMESTAMP, SVIX_SIGNATURE];
const LEGACY: &str = "openphone-signature";

/// The headers that are read.
#[cfg(feature = "actix")]
pub(super) const NAMES: [&str; 7] = [
    ID,
    TIMESTAMP,
    SIGNATURE,
    SVIX_ID,
    SVIX_TIMESTAMP,
    SVIX_SIGNATURE,
    LEGACY,
];

/// The signature scheme of a delivery. [The module](super) compares the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// [Standard Webhooks](https://www.standardwebhooks.com), with symmetric keys.
    Standard,
    /// The header `openphone-signature`.
    Legacy,
}

impl Scheme {
    /// Truncates a time since 1970 to the precision of the scheme's timestamps.
    pub(super) fn truncate(self, since_epoch: Duration) -> Duration {
        let nanos = match self {
            Self::Standard => 0,
            Self::Legacy => since_epoch.subsec_millis() * 1_000_000,
        };
        Duration::new(since_epoch.as_secs(), nanos)
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Standard => "standard",
            Self::Legacy => "legacy",
        })
    }
}

/// The parsed signature headers of a request, not yet verified.
///
/// Parsing does not allocate unless there is a list of legacy signatures. It should be cheap
/// compared to hashing a short body.
pub(super) struct SignatureHeaders<'a> {
    pub scheme: Scheme,
    /// The delivery's id; `None` in the legacy scheme.
    pub id: Option<&'a str>,
    /// `None` if the header has only signatures of other versions.
    first: Option<SignatureGroup<'a>>,
    /// The groups of further timestamps in a list of legacy signatures.
    rest: Vec<SignatureGroup<'a>>,
}

/// The signatures with one timestamp.
pub(super) struct SignatureGroup<'a> {
    pub timestamp: Timestamp<'a>,
    /// The whole header. In the legacy scheme it may hold signatures of other timestamps.
    signatures: &'a str,
}

impl<'a> SignatureGroup<'a> {
    /// Returns the tags whose version and form can match.
    pub fn tags(&self, scheme: Scheme) -> impl Iterator<Item = Tag> {
        let separator = match scheme {
            Scheme::Standard => ' ',
            Scheme::Legacy => ',',
        };
        let encoded = move |entry: &'a str| match scheme {
            // `version,base64`; other versions are ignored.
            Scheme::Standard => entry.strip_prefix("v1,"),
            Scheme::Legacy => match legacy_entry(entry) {
                Ok(Some((at, encoded))) if at.text == self.timestamp.text => Some(encoded),
                _ => None,
            },
        };
        self.signatures
            .split(separator)
            .filter_map(encoded)
            .filter_map(decode_tag)
    }
}

/// A timestamp of digits only.
#[derive(Clone, Copy)]
pub(super) struct Timestamp<'a> {
    /// The text of the header, which is part of the signed content.
    pub text: &'a str,
    pub since_epoch: Duration,
    pub time: SystemTime,
}

impl<'a> Timestamp<'a> {
    fn parse(text: &'a str, scheme: Scheme) -> Result<Self, HeaderErrorKind> {
        // `u64::from_str` takes a plus sign.
        if !text.bytes().all(|byte| byte.is_ascii_digit()) || text.is_empty() {
            return Err(HeaderErrorKind::NotDigits);
        }
        let count = text.parse().map_err(|_| HeaderErrorKind::OutOfRange)?;
        let since_epoch = match scheme {
            Scheme::Standard => Duration::from_secs(count),
            Scheme::Legacy => Duration::from_millis(count),
        };
        let time = UNIX_EPOCH
            .checked_add(since_epoch)
            .ok_or(HeaderErrorKind::OutOfRange)?;
        Ok(Self {
            text,
            since_epoch,
            time,
        })
    }
}

impl<'a> SignatureHeaders<'a> {
    /// Parses the headers of the scheme that the request uses. If headers of both schemes
    /// are present, only the standard ones count: a sender must not choose the check.
    ///
    /// The standard scheme has two families of names, `webhook-…` and `svix-…`. A family that is
    /// present must be complete. If both are, only `webhook-…` counts.
    ///
    /// # Errors
    ///
    /// Returns an error if a family is incomplete, or a signature header is repeated, empty, not
    /// ASCII or too long.
    pub fn read(headers: &'a HeaderMap) -> Result<Self, VerifyError> {
        let present = Present::find(headers)?;
        let webhook = complete(present.webhook, WEBHOOK)?;
        let svix = complete(present.svix, SVIX)?;
        match (webhook, svix, present.legacy) {
            (Some(values), _, _) => Self::standard(values, WEBHOOK),
            (None, Some(values), _) => Self::standard(values, SVIX),
            (None, None, Some(legacy)) => Self::legacy(legacy),
            (None, None, None) => Err(VerifyError::Unsigned),
        }
    }

    fn standard(
        [id, timestamp, signatures]: [&'a str; 3],
        [_, timestamp_header, signature_header]: [&'static str; 3],
    ) -> Result<Self, VerifyError> {
        limit_signatures(signatures, b' ').map_err(|kind| malformed(signature_header, kind))?;
        let timestamp = Timestamp::parse(timestamp, Scheme::Standard)
            .map_err(|kind| malformed(timestamp_header, kind))?;
        Ok(Self {
            scheme: Scheme::Standard,
            id: Some(id),
            first: Some(SignatureGroup {
                timestamp,
                signatures,
            }),
            rest: Vec::new(),
        })
    }

    /// Parses `openphone-signature`: `hmac;1;milliseconds;base64`. The vendor has announced
    /// a comma-separated list of them, but has not sent one yet.
    fn legacy(signatures: &'a str) -> Result<Self, VerifyError> {
        limit_signatures(signatures, b',').map_err(|kind| malformed(LEGACY, kind))?;
        let mut headers = Self {
            scheme: Scheme::Legacy,
            id: None,
            first: None,
            rest: Vec::new(),
        };
        let mut error = None;
        for entry in signatures.split(',') {
            let timestamp = match legacy_entry(entry) {
                Ok(Some((timestamp, _))) => timestamp,
                Ok(None) => continue,
                Err(kind) => {
                    error = error.or(Some(kind));
                    continue;
                }
            };
            let same = |group: &SignatureGroup<'_>| group.timestamp.text == timestamp.text;
            if headers.groups().any(same) {
                continue;
            }
            let group = SignatureGroup {
                timestamp,
                signatures,
            };
            match &headers.first {
                None => headers.first = Some(group),
                Some(_) if headers.rest.len() + 1 == MAX_TIMESTAMPS => {
                    return Err(malformed(LEGACY, HeaderErrorKind::TooManyTimestamps));
                }
                Some(_) => headers.rest.push(group),
            }
        }
        match error {
            Some(kind) if headers.first.is_none() => Err(malformed(LEGACY, kind)),
            _ => Ok(headers),
        }
    }

    /// Returns one group, or one per timestamp in a list of legacy signatures.
    pub fn groups(&self) -> impl Iterator<Item = &SignatureGroup<'a>> {
        self.first.iter().chain(&self.rest)
    }
}

/// Rejects a list of too many signatures, of any version.
fn limit_signatures(list: &str, separator: u8) -> Result<(), HeaderErrorKind> {
    // An entry and its separator have at least two bytes, so a usual header is not walked.
    if list.len() <= 2 * MAX_SIGNATURES {
        return Ok(());
    }
    let entries = list.as_bytes().split(|byte| *byte == separator);
    match entries.filter(|entry| !entry.is_empty()).count() {
        0..=MAX_SIGNATURES => Ok(()),
        _ => Err(HeaderErrorKind::TooManySignatures),
    }
}

/// Returns the timestamp and signature of an entry, or `None` for another version.
fn legacy_entry(entry: &str) -> Result<Option<(Timestamp<'_>, &str)>, HeaderErrorKind> {
    let mut fields = entry.trim().split(';');
    let mut next = || fields.next().ok_or(HeaderErrorKind::NotFourFields);
    let (scheme, version, timestamp, signature) = (next()?, next()?, next()?, next()?);
    if fields.next().is_some() {
        return Err(HeaderErrorKind::NotFourFields);
    }
    if (scheme, version) != ("hmac", "1") {
        return Ok(None);
    }
    let timestamp = Timestamp::parse(timestamp, Scheme::Legacy)?;
    Ok(Some((timestamp, signature)))
}

/// Decodes a tag from strict base64. Returns `None` for another length or form, which cannot
/// match.
fn decode_tag(encoded: &str) -> Option<Tag> {
    if encoded.len() != ENCODED_TAG {
        return None;
    }
    // `decode_slice` needs room for the most that 44 characters can encode.
    let mut bytes = [0; 33];
    let length = STANDARD.decode_slice(encoded, &mut bytes).ok()?;
    bytes[..length].try_into().ok()
}

fn malformed(header: &'static str, kind: HeaderErrorKind) -> VerifyError {
    VerifyError::MalformedHeader { header, kind }
}

/// The signature headers of a request, each at most once.
#[derive(Default)]
struct Present<'a> {
    /// The values of the headers in [`WEBHOOK`].
    webhook: [Option<&'a str>; 3],
    /// The values of the headers in [`SVIX`].
    svix: [Option<&'a str>; 3],
    legacy: Option<&'a str>,
}

impl<'a> Present<'a> {
    /// Walks the map once, which is cheaper than a lookup per name and also finds repeated
    /// headers.
    fn find(headers: &'a HeaderMap) -> Result<Self, VerifyError> {
        let mut present = Self::default();
        for (name, value) in headers {
            let (slot, header) = match name.as_str() {
                ID => (&mut present.webhook[0], ID),
                TIMESTAMP => (&mut present.webhook[1], TIMESTAMP),
                SIGNATURE => (&mut present.webhook[2], SIGNATURE),
                SVIX_ID => (&mut present.svix[0], SVIX_ID),
                SVIX_TIMESTAMP => (&mut present.svix[1], SVIX_TIMESTAMP),
                SVIX_SIGNATURE => (&mut present.svix[2], SVIX_SIGNATURE),
                LEGACY => (&mut present.legacy, LEGACY),
                _ => continue,
            };
            if slot.is_some() {
                return Err(malformed(header, HeaderErrorKind::Repeated));
            }
            if value.len() > MAX_VALUE {
                return Err(malformed(header, HeaderErrorKind::TooLong));
            }
            match value.to_str() {
                Ok("") => return Err(malformed(header, HeaderErrorKind::Empty)),
                Ok(text) => *slot = Some(text),
                Err(_) => return Err(malformed(header, HeaderErrorKind::NotAscii)),
            }
        }
        Ok(present)
    }
}

/// Returns the values of a family of headers, or `None` if none of them is present.
///
/// Headers of another family do not complete it: it would not be clear which of them were signed.
#[inline]
fn complete<'a>(
    values: [Option<&'a str>; 3],
    headers: [&'static str; 3],
) -> Result<Option<[&'a str; 3]>, VerifyError> {
    match values {
        [Some(id), Some(timestamp), Some(signature)] => Ok(Some([id, timestamp, signature])),
        [None, None, None] => Ok(None),
        _ => {
            let missing = values.iter().position(Option::is_none).unwrap_or_default();
            let header = headers[missing];
            Err(VerifyError::MissingHeader { header })
        }
    }
}

/// Creates the signature headers; see [`SigningKey::sign`].
pub(super) fn sign(
    key: &SigningKey,
    id: &str,
    at: SystemTime,
    body: &[u8],
) -> Result<HeaderMap, SignError> {
    let since_epoch = at
        .duration_since(UNIX_EPOCH)
        .map_err(|_| SignError::BeforeEpoch)?;
    let mut headers = HeaderMap::with_capacity(3);
    let mut insert = |name, value: &str| -> Result<(), SignError> {
        // Of the inserted values, only an id can be an invalid header value.
        let value = HeaderValue::from_str(value).map_err(|_| SignError::InvalidId)?;
        headers.insert(HeaderName::from_static(name), value);
        Ok(())
    };
    match key.scheme() {
        Scheme::Standard => {
            if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
                return Err(SignError::InvalidId);
            }
            let timestamp = since_epoch.as_secs().to_string();
            let code = key.authenticate(Some(id), &timestamp, body);
            insert(ID, id)?;
            insert(TIMESTAMP, &timestamp)?;
            insert(SIGNATURE, &format!("v1,{}", code.encode()))?;
        }
        Scheme::Legacy => {
            let timestamp = since_epoch.as_millis().to_string();
            let code = key.authenticate(None, &timestamp, body);
            insert(LEGACY, &format!("hmac;1;{timestamp};{}", code.encode()))?;
        }
    }
    Ok(headers)
}
