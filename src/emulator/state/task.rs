//! Tasks.

use serde::{Deserialize, Serialize};

use super::Record;
use crate::emulator::clock::Moment;

/// A task, as the API gives it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Task {
    pub(crate) task_id: String,
    pub(crate) phone_number_id: Option<String>,
    pub(crate) conversation_id: Option<String>,
    pub(crate) activity_id: Option<String>,
    pub(crate) phone_number_group_id: Option<String>,
    pub(crate) org_id: String,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) due_date: Option<Moment>,
    pub(crate) assigned_to: Option<String>,
    pub(crate) assigned_by: Option<String>,
    pub(crate) created_at: Moment,
    pub(crate) created_by: String,
    pub(crate) completed: bool,
    pub(crate) is_deleted: bool,
    pub(crate) revision: String,
    /// Whether it was reported as overdue for its due date. Not part of the API.
    #[serde(default)]
    pub(crate) reported_overdue: bool,
}

impl Record for Task {
    fn id(&self) -> &str {
        &self.task_id
    }

    fn due(&self) -> Option<Moment> {
        self.due_date
            .filter(|_| !self.completed && !self.reported_overdue)
    }
}
