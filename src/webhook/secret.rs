//! Secrets as the service gives them out: held until they are stored or become a key.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use super::{KeyError, SigningKey};
use crate::values::redact::{REDACTED, Redact};

/// The signing secret of a webhook: `whsec_…`, or base64 alone for those made through
/// `/v1/webhooks`.
///
/// Of the former the service shows it once, when the webhook is created or its
/// secret is replaced: store it then. Never shown by `Debug`, not even with the feature
/// `debug-pii`, and wiped from memory when dropped. Serialising it writes it
/// out.
///
/// ```
/// use quo_sdk::webhook::{Secret, Verifier};
///
/// # fn main() -> Result<(), quo_sdk::webhook::KeyError> {
/// let secret = Secret::from("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
/// let verifier = Verifier::new([secret.signing_key()?]);
/// assert_eq!(format!("{secret:?}"), "Secret([redacted])");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The secret's text, to be stored where secrets are.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }

    /// The key that the webhook's deliveries are verified with.
    ///
    /// # Errors
    ///
    /// [`KeyError`] if it is no key of the standard scheme.
    pub fn signing_key(&self) -> Result<SigningKey, KeyError> {
        SigningKey::standard(self.expose_secret())
    }

    /// The same for a webhook made in the app or through `/v1/webhooks`, whose
    /// deliveries are signed in the legacy scheme.
    ///
    /// # Errors
    ///
    /// [`KeyError`] if it is no key of the legacy scheme.
    pub fn legacy_signing_key(&self) -> Result<SigningKey, KeyError> {
        SigningKey::legacy(self.expose_secret())
    }
}

impl TryFrom<&Secret> for SigningKey {
    type Error = KeyError;

    fn try_from(secret: &Secret) -> Result<Self, KeyError> {
        secret.signing_key()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({REDACTED})")
    }
}

impl Redact for Secret {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose_secret())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use zeroize::{ZeroizeOnDrop, Zeroizing};

    #[test]
    fn the_text_wipes_itself() {
        fn wiped<T: ZeroizeOnDrop>(_: fn(T) -> super::Secret) {}
        wiped::<Zeroizing<String>>(super::Secret);
    }
}
