//! The signing secret of a webhook, as the service returns it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use super::{KeyError, SigningKey};
use crate::values::redact::{REDACTED, Redact};

/// The signing secret of a webhook: `whsec_…`, or base64 without a prefix for a webhook
/// created through `/v1/webhooks`.
///
/// The service returns a `whsec_…` secret once, when the webhook is created or its secret is
/// rotated. Store it then. `Debug` never shows the secret, not even with the feature
/// `debug-pii`. The secret is zeroized on drop. Serializing writes it in full.
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
    /// Returns the text of the secret, for example to store it in a secret manager.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }

    /// Returns the key that verifies the deliveries of the webhook.
    ///
    /// # Errors
    ///
    /// Returns a [`KeyError`] if the secret is not a key of the standard scheme.
    pub fn signing_key(&self) -> Result<SigningKey, KeyError> {
        SigningKey::standard(self.expose_secret())
    }

    /// Returns the key that verifies the deliveries of a webhook created in the app or through
    /// `/v1/webhooks`, which are signed by the legacy scheme.
    ///
    /// # Errors
    ///
    /// Returns a [`KeyError`] if the secret is not a key of the legacy scheme.
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
    fn secret_is_zeroized_on_drop() {
        fn is_zeroized<T: ZeroizeOnDrop>(_: fn(T) -> super::Secret) {}
        is_zeroized::<Zeroizing<String>>(super::Secret);
    }
}
