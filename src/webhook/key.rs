//! Keys: reading them, and making signatures with them.

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

/// What the service's dashboards put in front of a key of the standard scheme.
const PREFIX: &str = "whsec_";

/// A secret that signatures are made and checked with, for one [`Scheme`].
///
/// Neither shown by `Debug` nor given out, and wiped from memory when dropped. It
/// is held in prepared form, which saves half of the hashing of a short message.
#[derive(Clone)]
pub struct SigningKey {
    scheme: Scheme,
    /// Both hash states wipe themselves (`sha2`'s feature `zeroize`).
    prepared: Hmac<Sha256>,
}

impl SigningKey {
    /// A key of the standard scheme: `whsec_…` as the service shows it, or the
    /// base64 behind that prefix.
    ///
    /// # Errors
    ///
    /// [`KeyError`] if it is empty, has white space anywhere or is not strictly
    /// standard base64 with its padding.
    pub fn standard(secret: &str) -> Result<Self, KeyError> {
        refuse_white_space(secret)?;
        let encoded = secret.strip_prefix(PREFIX).unwrap_or(secret);
        Self::decode(Scheme::Standard, encoded)
    }

    /// A key of the legacy scheme: the base64 that the app shows as the signing
    /// secret of a webhook, or `/v1/webhooks` as its `key`.
    ///
    /// # Errors
    ///
    /// [`KeyError`] as for [`standard`](Self::standard), and if it begins with
    /// `whsec_`.
    pub fn legacy(base64: &str) -> Result<Self, KeyError> {
        refuse_white_space(base64)?;
        if base64.starts_with(PREFIX) {
            return Err(KeyError::StandardKeyAsLegacy);
        }
        Self::decode(Scheme::Legacy, base64)
    }

    fn decode(scheme: Scheme, encoded: &str) -> Result<Self, KeyError> {
        // Allocated at once, so that no outgrown part is left behind unwiped.
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
        let prepared = Hmac::new_from_slice(&bytes).expect("HMAC takes a key of any length");
        Ok(Self { scheme, prepared })
    }

    /// What the key is for.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The headers with which the service would deliver `body`, for tests and for
    /// servers that send such deliveries themselves.
    ///
    /// For [`Scheme::Standard`] that is `webhook-id`, `webhook-timestamp` (`at`, in
    /// whole seconds) and `webhook-signature`. For [`Scheme::Legacy`] it is
    /// `openphone-signature` with `at` in whole milliseconds; that scheme has no
    /// place for an id, so `delivery_id` is passed over.
    ///
    /// # Errors
    ///
    /// [`SignError`] if `at` is before 1970, or `delivery_id` is used and is empty
    /// or not visible ASCII.
    pub fn sign(
        &self,
        delivery_id: &str,
        at: SystemTime,
        body: &[u8],
    ) -> Result<HeaderMap, SignError> {
        signature::make(self, delivery_id, at, body)
    }

    /// The code that authenticates a message, comparable in constant time.
    ///
    /// Takes the texts of the headers rather than what they mean: those are what
    /// was signed.
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

/// The right authentication code of a message.
pub(super) struct Code(CtOutput<Hmac<Sha256>>);

impl Code {
    /// Whether a tag from outside is the right one, found out in constant time.
    pub(super) fn is(&self, tag: &Tag) -> bool {
        self.0 == CtOutput::new((*tag).into())
    }

    pub(super) fn encode(&self) -> String {
        STANDARD.encode(self.0.as_bytes())
    }
}

/// Trimming would do for some of it, and hide a secret that lost a part.
fn refuse_white_space(secret: &str) -> Result<(), KeyError> {
    if secret.chars().any(char::is_whitespace) {
        return Err(KeyError::WhiteSpace);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use zeroize::ZeroizeOnDrop;

    #[test]
    fn the_prepared_key_wipes_itself() {
        // An `Hmac` is two hash cores and a block buffer, like a hasher with its own.
        fn wiped<T: ZeroizeOnDrop>() {}
        wiped::<sha2::Sha256>();
    }
}
