//! The link to the app in a legacy event.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ids::{ActivityId, ConversationId, PhoneNumberId};
use crate::values::redact::{REDACTED, SHOW_PII};

/// The link to the app in a legacy event: `data.deepLink`.
///
/// The service does not document its form. The ids in it are found by their prefixes, in its path,
/// query and fragment. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeepLink(String);

impl DeepLink {
    /// Returns the link as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the conversation that the link leads to.
    pub fn conversation_id(&self) -> Option<ConversationId> {
        self.ids()
            .find(|id| is_of(id, "CN"))
            .and_then(|id| ConversationId::new(id).ok())
    }

    /// Returns the phone number of the workspace whose inbox the link leads to.
    pub fn phone_number_id(&self) -> Option<PhoneNumberId> {
        self.ids()
            .find(|id| is_of(id, "PN"))
            .and_then(|id| PhoneNumberId::new(id).ok())
    }

    /// Returns the call or message that the link leads to.
    pub fn activity_id(&self) -> Option<ActivityId> {
        self.ids()
            .find(|id| is_of(id, "AC"))
            .and_then(|id| ActivityId::new(id).ok())
    }

    /// Returns the parts of the link after its host.
    fn ids(&self) -> impl Iterator<Item = &str> {
        let rest = match self.0.split_once("://") {
            Some((_, rest)) => rest,
            None => &self.0,
        };
        rest.split(['/', '?', '#', '&', '=', ';', ',']).skip(1)
    }
}

/// Whether a part is an id with this prefix, and not a word such as `ACCOUNT`.
fn is_of(part: &str, prefix: &str) -> bool {
    let rest = part.strip_prefix(prefix).unwrap_or_default();
    rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && rest
            .bytes()
            .any(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
}

impl fmt::Debug for DeepLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = if SHOW_PII { &self.0 } else { REDACTED };
        write!(f, "DeepLink({shown})")
    }
}
