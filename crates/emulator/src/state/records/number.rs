//! Phone numbers of the workspace.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::user::{Role, User};
use crate::clock::Timestamp;
use crate::state::table::Record;

/// A phone number, in the form of the API.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Number {
    pub(crate) id: String,
    pub(crate) group_id: String,
    pub(crate) port_request_id: Option<String>,
    pub(crate) formatted_number: Option<String>,
    pub(crate) forward: Option<String>,
    pub(crate) name: String,
    pub(crate) number: String,
    pub(crate) porting_status: Option<String>,
    pub(crate) symbol: Option<String>,
    pub(crate) users: Vec<Member>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) restrictions: Value,
}

/// A user of a number.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Member {
    pub(crate) email: String,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) id: String,
    pub(crate) role: Role,
    pub(crate) group_id: String,
}

impl Member {
    pub(crate) fn new(user: &User, group_id: &str) -> Self {
        Self {
            email: user.email.clone(),
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            id: user.id.clone(),
            role: user.role,
            group_id: group_id.to_owned(),
        }
    }
}

impl Number {
    /// Returns the restrictions of a number without international calls and messages.
    pub(crate) fn usual_restrictions() -> Value {
        let regions = json!({ "CA": "unrestricted", "Intl": "restricted", "US": "unrestricted" });
        json!({ "calling": regions, "messaging": regions })
    }

    pub(crate) fn has_member(&self, user_id: &str) -> bool {
        self.users.iter().any(|member| member.id == user_id)
    }

    /// Returns the user of messages and calls for which no user is given.
    pub(crate) fn first_user(&self) -> Option<&str> {
        self.users.first().map(|member| member.id.as_str())
    }

    /// Returns the type of the number in events.
    pub(crate) fn sharing(&self) -> &'static str {
        if self.users.len() > 1 {
            "shared"
        } else {
            "private"
        }
    }
}

impl Record for Number {
    fn id(&self) -> &str {
        &self.id
    }
}
