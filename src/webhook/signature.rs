//! The signature headers of both schemes: what they are called, reading, making.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::SigningKey;
use super::error::{HeaderFault, SignError, VerifyError};

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
pub(super) struct Claims<'a> {
    pub scheme: Scheme,
    /// The delivery's id; `None` in the legacy scheme.
    pub id: Option<&'a str>,
    /// One, or in a legacy header with a list of signatures one per timestamp.
    pub signings: Vec<Signing<'a>>,
}

/// Signatures that claim to be made at one time.
pub(super) struct Signing<'a> {
    pub timestamp: Timestamp<'a>,
    /// Those of a version and form that can match.
    pub tags: Vec<Tag>,
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
    fn parse(text: &'a str, scheme: Scheme) -> Result<Self, HeaderFault> {
        // `u64::from_str` takes a plus sign.
        if !text.bytes().all(|byte| byte.is_ascii_digit()) || text.is_empty() {
            return Err(HeaderFault::NotDigits);
        }
        let count = text.parse().map_err(|_| HeaderFault::OutOfRange)?;
        let since_epoch = match scheme {
            Scheme::Standard => Duration::from_secs(count),
            Scheme::Legacy => Duration::from_millis(count),
        };
        let time = UNIX_EPOCH
            .checked_add(since_epoch)
            .ok_or(HeaderFault::OutOfRange)?;
        Ok(Self {
            text,
            since_epoch,
            time,
        })
    }
}

impl<'a> Claims<'a> {
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
        let id = present.either(ID, SVIX_ID)?;
        let timestamp = present.either(TIMESTAMP, SVIX_TIMESTAMP)?;
        let signatures = present.either(SIGNATURE, SVIX_SIGNATURE)?;
        match (id, timestamp, signatures, present.get(LEGACY)) {
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

    /// `webhook-signature` is `version,base64` entries with spaces between them.
    /// Other versions are for other verifiers.
    fn standard(id: &'a str, timestamp: &'a str, signatures: &'a str) -> Result<Self, VerifyError> {
        let timestamp = Timestamp::parse(timestamp, Scheme::Standard)
            .map_err(|fault| malformed(TIMESTAMP, fault))?;
        let tags = signatures
            .split(' ')
            .filter_map(|entry| entry.strip_prefix("v1,"))
            .filter_map(decode_tag)
            .collect();
        Ok(Self {
            scheme: Scheme::Standard,
            id: Some(id),
            signings: vec![Signing { timestamp, tags }],
        })
    }

    /// `openphone-signature` is `hmac;1;milliseconds;base64`. The vendor has
    /// announced a comma between several of them, and never sent it.
    fn legacy(header: &'a str) -> Result<Self, VerifyError> {
        let mut signings: Vec<Signing<'a>> = Vec::new();
        let mut fault = None;
        for entry in header.split(',').map(str::trim) {
            let (timestamp, signature) = match legacy_entry(entry) {
                Ok(Some(entry)) => entry,
                Ok(None) => continue,
                Err(found) => {
                    fault = fault.or(Some(found));
                    continue;
                }
            };
            let known = signings
                .iter()
                .position(|signing| signing.timestamp.text == timestamp.text);
            let place = known.unwrap_or(signings.len());
            if place == MAX_TIMESTAMPS {
                return Err(malformed(LEGACY, HeaderFault::TooManyTimestamps));
            }
            if known.is_none() {
                signings.push(Signing {
                    timestamp,
                    tags: Vec::new(),
                });
            }
            signings[place].tags.extend(decode_tag(signature));
        }
        match fault {
            Some(fault) if signings.is_empty() => Err(malformed(LEGACY, fault)),
            _ => Ok(Self {
                scheme: Scheme::Legacy,
                id: None,
                signings,
            }),
        }
    }
}

/// Timestamp and signature of an entry; `None` if it is of another version.
fn legacy_entry(entry: &str) -> Result<Option<(Timestamp<'_>, &str)>, HeaderFault> {
    let mut fields = entry.split(';');
    let mut next = || fields.next().ok_or(HeaderFault::NotFourFields);
    let (scheme, version, timestamp, signature) = (next()?, next()?, next()?, next()?);
    if fields.next().is_some() {
        return Err(HeaderFault::NotFourFields);
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

fn malformed(header: &'static str, fault: HeaderFault) -> VerifyError {
    VerifyError::MalformedHeader { header, fault }
}

/// The signature headers that a request has, each once.
struct Present<'a>([Option<&'a str>; NAMES.len()]);

const NAMES: [&str; 7] = [
    ID,
    TIMESTAMP,
    SIGNATURE,
    SVIX_ID,
    SVIX_TIMESTAMP,
    SVIX_SIGNATURE,
    LEGACY,
];

impl<'a> Present<'a> {
    /// One walk over the map: cheaper than a look-up per name, and meets repeated
    /// headers by itself.
    fn find(headers: &'a HeaderMap) -> Result<Self, VerifyError> {
        let mut present = Self([None; NAMES.len()]);
        for (name, value) in headers {
            let Some(place) = place(name.as_str()) else {
                continue;
            };
            let fault = |fault| malformed(NAMES[place], fault);
            if present.0[place].is_some() {
                return Err(fault(HeaderFault::Repeated));
            }
            let text = value.to_str().map_err(|_| fault(HeaderFault::NotAscii))?;
            if text.is_empty() {
                return Err(fault(HeaderFault::Empty));
            }
            present.0[place] = Some(text);
        }
        Ok(present)
    }

    fn get(&self, name: &str) -> Option<&'a str> {
        place(name).and_then(|place| self.0[place])
    }

    /// The value of a header or of its alias; both may be there if they agree.
    fn either(&self, name: &str, alias: &'static str) -> Result<Option<&'a str>, VerifyError> {
        match (self.get(name), self.get(alias)) {
            (Some(value), Some(other)) if value != other => {
                Err(malformed(alias, HeaderFault::Contradiction))
            }
            (value, other) => Ok(value.or(other)),
        }
    }
}

/// Where in [`NAMES`] a name is.
fn place(name: &str) -> Option<usize> {
    NAMES.iter().position(|known| *known == name)
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
