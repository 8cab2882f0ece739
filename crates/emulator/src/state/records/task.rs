//! Tasks.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::Timestamp;
use crate::state::table::Record;

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Task {
    pub(crate) task_id: String,
    pub(crate) phone_number_id: Option<String>,
    pub(crate) conversation_id: Option<String>,
    pub(crate) activity_id: Option<String>,
    pub(crate) phone_number_group_id: Option<String>,
    pub(crate) org_id: String,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) due_date: Option<Timestamp>,
    pub(crate) assigned_to: Option<String>,
    pub(crate) assigned_by: Option<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) created_by: String,
    pub(crate) completed: bool,
    pub(crate) is_deleted: bool,
    pub(crate) revision: String,
    /// Whether it was reported as overdue for its due date. No response contains it.
    pub(crate) reported_overdue: bool,
}

impl Task {
    /// Returns the task in the form of the API.
    pub(crate) fn body(&self) -> Value {
        json!({
            "taskId": self.task_id,
            "phoneNumberId": self.phone_number_id,
            "conversationId": self.conversation_id,
            "activityId": self.activity_id,
            "phoneNumberGroupId": self.phone_number_group_id,
            "orgId": self.org_id,
            "title": self.title,
            "description": self.description,
            "dueDate": self.due_date,
            "assignedTo": self.assigned_to,
            "assignedBy": self.assigned_by,
            "createdAt": self.created_at,
            "createdBy": self.created_by,
            "completed": self.completed,
            "isDeleted": self.is_deleted,
            "revision": self.revision,
        })
    }
}

impl Record for Task {
    fn id(&self) -> &str {
        &self.task_id
    }

    fn due(&self) -> Option<Timestamp> {
        self.due_date
            .filter(|_| !self.completed && !self.reported_overdue)
    }
}
