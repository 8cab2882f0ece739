//! Contacts, and the custom fields of the workspace.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Timestamp;
use crate::state::table::Record;

/// A contact, in the form of the API.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contact {
    pub(crate) id: String,
    pub(crate) external_id: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) source_url: Option<String>,
    pub(crate) default_fields: DefaultFields,
    pub(crate) custom_fields: Vec<CustomField>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) created_by_user_id: String,
}

/// The default fields of a contact.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DefaultFields {
    pub(crate) company: Option<String>,
    pub(crate) emails: Vec<Entry>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) phone_numbers: Vec<Entry>,
    pub(crate) role: Option<String>,
}

/// An email address or phone number.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) value: Option<String>,
    pub(crate) id: String,
}

/// The value of a custom field.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct CustomField {
    pub(crate) name: String,
    pub(crate) key: String,
    pub(crate) id: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) value: Value,
}

/// A custom field of the workspace, in the form of the API.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct CustomFieldDefinition {
    pub(crate) name: String,
    pub(crate) key: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
}

impl Contact {
    pub(crate) fn has_number(&self, number: &str) -> bool {
        let mut numbers = self.default_fields.phone_numbers.iter();
        numbers.any(|entry| entry.value.as_deref() == Some(number))
    }
}

impl Record for Contact {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Record for CustomFieldDefinition {
    fn id(&self) -> &str {
        &self.key
    }
}
