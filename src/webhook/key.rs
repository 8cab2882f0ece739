//! Signing keys: parsing, and computing signatures with them.

use std::fmt;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::digest::CtOutput;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::error::{KeyError, SignError};
use super::signature::{self, Scheme, Tag};

/// The prefix of a key of the standard scheme.
const PREFIX: &str = "whsec_";

/// The minimum length of a key in bytes. Standard Webhooks asks for 24 to 64, and the service's keys
/// are within that; shorter ones can be guessed.
const MIN_KEY: usize = 16;

/// A key that signs and verifies deliveries of one [`Scheme`].
///
/// The key is not shown by `Debug`, cannot be read back, and is zeroized on drop. It is held
/// as a prepared HMAC state, which saves half of the hashing of a short body.
///
/// ```
/// use quo_sdk::webhook::SigningKey;
///
/// # fn main() -> Result<(), quo_sdk::webhook::KeyError> {
/// let key = SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
/// # let _ = key;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SigningKey {
    scheme: Scheme,
    /// Both hash states are zeroized on drop (feature `zeroize` of `sha2`).
    prepared: Hmac<Sha256>,
}

impl SigningKey {
    /// Creates a key of the standard scheme from `whsec_…` as the service shows it, or from
    /// the base64 after that prefix.
    ///
    /// # Errors
    ///
    /// Returns a [`KeyError`] if the secret is empty, contains white space, is not strict
    /// standard base64 with padding, or is shorter than 16 bytes.
    pub fn standard(secret: &str) -> Result<Self, KeyError> {
        reject_white_space(secret)?;
        let encoded = secret.strip_prefix(PREFIX).unwrap_or(secret);
        Self::decode(Scheme::Standard, encoded)
    }

    /// Creates a key of the legacy scheme from base64: the signing secret of a webhook in the
    /// app, or its `key` in `/v1/webhooks`.
    ///
    /// # Errors
    ///
    /// Returns a [`KeyError`] as [`standard`](Self::standard) does, and also if the secret
    /// begins with `whsec_`.
    pub fn legacy(base64: &str) -> Result<Self, KeyError> {
        reject_white_space(base64)?;
        if base64.starts_with(PREFIX) {
            return Err(KeyError::StandardKeyAsLegacy);
        }
        Self::decode(Scheme::Legacy, base64)
    }

    fn decode(scheme: Scheme, encoded: &str) -> Result<Self, KeyError> {
        // Allocated in full, so that growing does not leave a copy that is not zeroized.
        let mut bytes = Zeroizing::new(Vec::with_capacity(encoded.len()));
        STANDARD
            .decode_vec(encoded, &mut bytes)
            .map_err(|error| match error {
                base64::DecodeError::InvalidByte(_, b'-' | b'_') => KeyError::UrlSafeAlphabet,
                base64::DecodeError::InvalidByte(_, b'=') => KeyError::Incomplete,
                base64::DecodeError::InvalidByte(..) => KeyError::NotBase64,
                _ => KeyError::Incomplete,
            })?;
        if bytes.is_empty() {
            return Err(KeyError::Empty);
        }
        if bytes.len() < MIN_KEY {
            return Err(KeyError::TooShort);
        }
        let prepared = Hmac::new_from_slice(&bytes).expect("HMAC takes a key of any length");
        Ok(Self { scheme, prepared })
    }

    /// Returns the scheme of the key.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Returns the signature headers of a delivery of `body`, for tests and for servers that
    /// send such deliveries.
    ///
    /// For [`Scheme::Standard`], the headers are `webhook-id`, `webhook-timestamp` (`at` in
    /// whole seconds) and `webhook-signature`. For [`Scheme::Legacy`], the header is
    /// `openphone-signature`, with `at` in whole milliseconds. That scheme has no delivery
    /// id, so `delivery_id` is ignored.
    ///
    /// # Errors
    ///
    /// Returns a [`SignError`] if `at` is before 1970, or if `delivery_id` is used and is
    /// empty or contains characters other than visible ASCII.
    pub fn sign(
        &self,
        delivery_id: &str,
        at: SystemTime,
        body: &[u8],
    ) -> Result<HeaderMap, SignError> {
        signature::sign(self, delivery_id, at, body)
    }

    /// Computes the authentication code of a delivery, comparable in constant time.
    ///
    /// Takes the texts of the headers, not the parsed values: the texts are signed.
    pub(super) fn authenticate(&self, id: Option<&str>, timestamp: &str, body: &[u8]) -> Code {
        let mut mac = self.prepared.clone();
        if let Some(id) = id {
            mac.update(id.as_bytes());
            mac.update(b".");
        }
        mac.update(timestamp.as_bytes());
        mac.update(b".");
        mac.update(body);
        Code(mac.finalize())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("scheme", &self.scheme)
            .finish_non_exhaustive()
    }
}

/// The expected authentication code of a delivery.
pub(super) struct Code(CtOutput<Hmac<Sha256>>);

impl Code {
    /// Compares with a received tag in constant time.
    pub(super) fn is(&self, tag: &Tag) -> bool {
        self.0 == CtOutput::new((*tag).into())
    }

    pub(super) fn encode(&self) -> String {
        STANDARD.encode(self.0.as_bytes())
    }
}

/// Rejects white space. Trimming it would hide a secret that was cut.
fn reject_white_space(secret: &str) -> Result<(), KeyError> {
    if secret.chars().any(char::is_whitespace) {
        return Err(KeyError::WhiteSpace);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use zeroize::ZeroizeOnDrop;

    #[test]
    fn prepared_key_is_zeroized_on_drop() {
        // An `Hmac` holds two hash cores and a block buffer, as a hasher holds one of each.
        fn is_zeroized<T: ZeroizeOnDrop>() {}
        is_zeroized::<sha2::Sha256>();
    }
}
