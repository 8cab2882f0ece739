//! Events of tasks.

use serde_json::{Value, json};

use super::Event;
use crate::state::Task;

/// Builds the event of a task whose due date has passed.
pub(crate) fn overdue(task: &Task) -> Event {
    event(
        task,
        &task.created_by,
        "task.overdue",
        json!({ "dueDate": task.due_date }),
    )
}

/// Builds an event of a task. `resource` has the fields besides the id, and `actor` is the
/// id of the acting user.
pub(crate) fn event(task: &Task, actor: &str, event_type: &str, mut resource: Value) -> Event {
    resource["id"] = json!(task.task_id);
    Event {
        event_type: event_type.to_owned(),
        resource_id: Some(task.task_id.clone()),
        number: None,
        dated: json!({
            "resource": resource,
            "context": {
                "orgId": task.org_id,
                "actorId": actor,
                "phoneNumberId": task.phone_number_id,
                "conversationId": task.conversation_id,
                "activityId": task.activity_id,
                "phoneNumberGroupId": task.phone_number_group_id,
            },
            "links": { "quo": link(task) },
        }),
        legacy: (event_type == "task.assigned")
            .then(|| json!({ "id": task.task_id, "object": "task" })),
    }
}

fn link(task: &Task) -> Option<String> {
    let conversation = task.conversation_id.as_deref()?;
    let base = super::messages::link(conversation);
    Some(format!("{base}?taskId={}", task.task_id))
}
