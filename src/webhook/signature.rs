//! The signature headers of both schemes: what they are called, reading, making.

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

/// How many different timestamps of a legacy header are tried. Each costs hashing
/// the body once per key, and a stranger chooses how many there are; the service
/// has only ever sent one.
const MAX_TIMESTAMPS: usize = 8;

const ID: &str = "webhook-id";
const TIMESTAMP: &str = "webhook-timestamp";
const SIGNATURE: &str = "webhook-signature";
const SVIX_ID: &str = "svix-id";
const SVIX_TIMESTAMP: &str = "svix-timestamp";
const SVIX_SIGNATURE: &str = "svix-signature";
const LEGACY: &str = "openphone-signature";

/// How a delivery is signed. [The module](super) compares the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// [Standard Webhooks](https://www.standardwebhooks.com), with symmetric keys.
    Standard,
    /// The header `openphone-signature`.
    Legacy,
}

impl Scheme {
    /// A time since 1970, as exactly as the scheme's timestamps can say it.
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

/// What the signature headers of a request claim. Nothing of it is proved.
///
/// Made without allocating, unless there is a list of legacy signatures: reading
/// the headers should cost little beside hashing a short body.
pub(super) struct SignatureHeaders<'a> {
    pub scheme: Scheme,
    /// The delivery's id; `None` in the legacy scheme.
    pub id: Option<&'a str>,
    /// One, or none if the header has only signatures of other versions.
    first: Option<SignatureGroup<'a>>,
    /// Those of the other timestamps in a list of legacy signatures.
    rest: Vec<SignatureGroup<'a>>,
}

/// Signatures that claim to be made at one time.
pub(super) struct SignatureGroup<'a> {
    pub timestamp: Timestamp<'a>,
    /// The whole header, with signatures of other times too in the legacy scheme.
    signatures: &'a str,
}

impl<'a> SignatureGroup<'a> {
    /// The tags of the version and form that can match.
    pub fn tags(&self, scheme: Scheme) -> impl Iterator<Item = Tag> {
        let separator = match scheme {
            Scheme::Standard => ' ',
            Scheme::Legacy => ',',
        };
        let encoded = move |entry: &'a str| match scheme {
            // `version,base64`. Other versions are for other verifiers.
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
    /// As in the header, which is what was signed.
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
    /// Reads the headers of the scheme that the request uses. With headers of both
    /// schemes the standard one decides alone: a sender must not be able to choose
    /// the check that it passes.
    ///
    /// # Errors
    ///
    /// If a header of that scheme is missing, or any signature header is repeated,
    /// empty or not ASCII, or two aliases disagree.
    pub fn read(headers: &'a HeaderMap) -> Result<Self, VerifyError> {
        let present = Present::find(headers)?;
        let id = either(present.id, present.svix_id, SVIX_ID)?;
        let timestamp = either(present.timestamp, present.svix_timestamp, SVIX_TIMESTAMP)?;
        let signatures = either(present.signature, present.svix_signature, SVIX_SIGNATURE)?;
        match (id, timestamp, signatures, present.legacy) {
            (Some(id), Some(timestamp), Some(signatures), _) => {
                Self::standard(id, timestamp, signatures)
            }
            (None, None, None, Some(legacy)) => Self::legacy(legacy),
            (None, None, None, None) => Err(VerifyError::Unsigned),
            (None, ..) => Err(VerifyError::MissingHeader { header: ID }),
            (_, None, ..) => Err(VerifyError::MissingHeader { header: TIMESTAMP }),
            (_, _, None, _) => Err(VerifyError::MissingHeader { header: SIGNATURE }),
        }
    }

    fn standard(id: &'a str, timestamp: &'a str, signatures: &'a str) -> Result<Self, VerifyError> {
        let timestamp = Timestamp::parse(timestamp, Scheme::Standard)
            .map_err(|fault| malformed(TIMESTAMP, fault))?;
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

    /// `openphone-signature` is `hmac;1;milliseconds;base64`. The vendor has
    /// announced a comma between several of them, and never sent it.
    fn legacy(signatures: &'a str) -> Result<Self, VerifyError> {
        let mut headers = Self {
            scheme: Scheme::Legacy,
            id: None,
            first: None,
            rest: Vec::new(),
        };
        let mut fault = None;
        for entry in signatures.split(',') {
            let timestamp = match legacy_entry(entry) {
                Ok(Some((timestamp, _))) => timestamp,
                Ok(None) => continue,
                Err(found) => {
                    fault = fault.or(Some(found));
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
        match fault {
            Some(fault) if headers.first.is_none() => Err(malformed(LEGACY, fault)),
            _ => Ok(headers),
        }
    }

    /// One, or one for each timestamp in a list of legacy signatures.
    pub fn groups(&self) -> impl Iterator<Item = &SignatureGroup<'a>> {
        self.first.iter().chain(&self.rest)
    }
}

/// Timestamp and signature of an entry; `None` if it is of another version.
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

/// A tag in strict base64; what is of another length or form cannot match.
fn decode_tag(encoded: &str) -> Option<Tag> {
    if encoded.len() != ENCODED_TAG {
        return None;
    }
    // `decode_slice` wants room for what 44 characters could hold at most.
    let mut bytes = [0; 33];
    let length = STANDARD.decode_slice(encoded, &mut bytes).ok()?;
    bytes[..length].try_into().ok()
}

fn malformed(header: &'static str, fault: HeaderErrorKind) -> VerifyError {
    VerifyError::MalformedHeader { header, fault }
}

/// The signature headers that a request has, each once.
#[derive(Default)]
struct Present<'a> {
    id: Option<&'a str>,
    timestamp: Option<&'a str>,
    signature: Option<&'a str>,
    svix_id: Option<&'a str>,
    svix_timestamp: Option<&'a str>,
    svix_signature: Option<&'a str>,
    legacy: Option<&'a str>,
}

impl<'a> Present<'a> {
    /// One walk over the map: cheaper than a look-up per name, and meets repeated
    /// headers by itself.
    fn find(headers: &'a HeaderMap) -> Result<Self, VerifyError> {
        let mut present = Self::default();
        for (name, value) in headers {
            let (place, header) = match name.as_str() {
                ID => (&mut present.id, ID),
                TIMESTAMP => (&mut present.timestamp, TIMESTAMP),
                SIGNATURE => (&mut present.signature, SIGNATURE),
                SVIX_ID => (&mut present.svix_id, SVIX_ID),
                SVIX_TIMESTAMP => (&mut present.svix_timestamp, SVIX_TIMESTAMP),
                SVIX_SIGNATURE => (&mut present.svix_signature, SVIX_SIGNATURE),
                LEGACY => (&mut present.legacy, LEGACY),
                _ => continue,
            };
            if place.is_some() {
                return Err(malformed(header, HeaderErrorKind::Repeated));
            }
            match value.to_str() {
                Ok("") => return Err(malformed(header, HeaderErrorKind::Empty)),
                Ok(text) => *place = Some(text),
                Err(_) => return Err(malformed(header, HeaderErrorKind::NotAscii)),
            }
        }
        Ok(present)
    }
}

/// The value of a header or of its alias; both may be there if they agree.
fn either<'a>(
    value: Option<&'a str>,
    other: Option<&'a str>,
    alias: &'static str,
) -> Result<Option<&'a str>, VerifyError> {
    match (value, other) {
        (Some(value), Some(other)) if value != other => {
            Err(malformed(alias, HeaderErrorKind::Contradiction))
        }
        (value, other) => Ok(value.or(other)),
    }
}

/// See [`SigningKey::sign`].
pub(super) fn make(
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
        // Of what is inserted, only an id can be no header value.
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
