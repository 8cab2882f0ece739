//! Users of the workspace.

use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::state::table::Record;

/// A user, in the form of the API.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) picture_url: Option<String>,
    pub(crate) role: Role,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Role {
    Owner,
    Admin,
    Member,
}

impl Record for User {
    fn id(&self) -> &str {
        &self.id
    }
}
