//! Tasks.

use serde_json::{Value, json};

use super::list::{Order, page};
use super::output::Output;
use super::{conversations, numbers};
use crate::clock::Timestamp;
use crate::deliveries;
use crate::error_response::ErrorResponse;
use crate::events;
use crate::spec::Input;
use crate::state::{Kind, State, Task, Transaction};

/// The number, conversation and activity of a task.
struct Link {
    phone_number_id: String,
    group_id: Option<String>,
    conversation_id: Option<String>,
    activity_id: Option<String>,
}

pub(super) fn list(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let names = ("maxResults", "pageToken", 50);
    let tasks = page(&tx.state().tasks, input, names, Order::NewestFirst, |_| {
        true
    })?;
    let Output(body) = tasks.v1(Task::body);
    // Unlike other lists, the last page has no token.
    let body = body.map(|mut body| {
        if let Value::Object(body) = &mut body {
            body.retain(|_, value| !value.is_null());
        }
        body
    });
    Ok(Output(body))
}

pub(super) fn create(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let link = link_of(tx.state(), input)?;
    let number = numbers::find(tx.state(), &link.phone_number_id)?;
    let creator = numbers::acting(number, None)?.to_owned();
    let assigned = input
        .field("assignedTo")
        .map(|id| user(tx.state(), id))
        .transpose()?;
    let due_date = due_date(input)?;
    let now = tx.now();
    let task = Task {
        task_id: tx.new_id("TK"),
        phone_number_id: Some(link.phone_number_id),
        conversation_id: link.conversation_id,
        activity_id: link.activity_id,
        phone_number_group_id: link.group_id,
        org_id: tx.ids().workspace(),
        title: input.field("title").map(str::to_owned),
        description: input.field("description").map(str::to_owned),
        due_date,
        assigned_by: assigned.is_some().then(|| creator.clone()),
        assigned_to: assigned,
        created_at: now,
        created_by: creator,
        completed: false,
        is_deleted: false,
        revision: "1".to_owned(),
        reported_overdue: false,
    };
    tx.put(task.clone());
    let payload = json!({
        "title": task.title,
        "description": task.description,
        "dueDate": task.due_date,
    });
    emit(tx, &task, "task.created", payload);
    if let Some(assigned) = &task.assigned_to {
        emit(
            tx,
            &task,
            "task.assigned",
            json!({ "assignedTo": assigned }),
        );
    }
    let mut body = json!({
        "taskId": task.task_id,
        "revision": task.revision,
        "phoneNumberId": task.phone_number_id,
    });
    // The document allows these fields to be missing, but not null.
    let links = [
        ("conversationId", task.conversation_id),
        ("activityId", task.activity_id),
    ];
    for (name, id) in links {
        if let Some(id) = id {
            body[name] = json!(id);
        }
    }
    Output::data(body)
}

/// Returns the number, conversation and activity. The body contains one of the three ids.
fn link_of(state: &State, input: &Input) -> Result<Link, ErrorResponse> {
    let (mut conversation, mut activity) = (None, None);
    let number_id = if let Some(id) = input.field("activityId") {
        let message = state.messages.get(id);
        let message = message.map(|found| (&found.phone_number_id, &found.conversation_id));
        let call = state.calls.get(id);
        let call = call.map(|found| (&found.phone_number_id, &found.conversation_id));
        let found = message
            .or(call)
            .ok_or_else(|| ErrorResponse::not_found("Activity", id))?;
        (activity, conversation) = (Some(id.to_owned()), Some(found.1.clone()));
        found.0
    } else if let Some(id) = input.field("conversationId") {
        let found = state.conversations.get(id);
        conversation = Some(id.to_owned());
        &found
            .ok_or_else(|| ErrorResponse::not_found("Conversation", id))?
            .phone_number_id
    } else {
        input.needed_field("phoneNumberId")?
    };
    let number = numbers::find(state, number_id)?;
    Ok(Link {
        phone_number_id: number.id.clone(),
        group_id: Some(number.group_id.clone()),
        conversation_id: conversation,
        activity_id: activity,
    })
}

pub(super) fn get(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    Output::data(find(tx, input)?.body())
}

pub(super) fn delete(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    tx.remove(Kind::Task, &task.task_id);
    emit(tx, &task, "task.deleted", json!({}));
    Output::empty()
}

pub(super) fn update(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    let (title, description) = (input.field("title"), input.field("description"));
    let changed = |before: &Option<String>, now: Option<&str>| {
        if before.as_deref() == now {
            json!({ "isUpdated": false })
        } else {
            json!({ "isUpdated": true, "updatedValue": now })
        }
    };
    let fields = json!({
        "title": changed(&task.title, title),
        "description": changed(&task.description, description),
    });
    let payload = json!({ "updatedFields": fields });
    change(tx, task, "task.updated", payload, |task| {
        task.title = title.map(str::to_owned);
        task.description = description.map(str::to_owned);
    })
}

pub(super) fn complete(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    change(tx, task, "task.completed", json!({}), |task| {
        task.completed = true
    })
}

pub(super) fn reopen(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    change(tx, task, "task.reopened", json!({}), |task| {
        task.completed = false
    })
}

pub(super) fn assign(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    let assigned = user(tx.state(), input.needed_field("userId")?)?;
    let payload = json!({ "assignedTo": assigned });
    change(tx, task, "task.assigned", payload, |task| {
        task.assigned_by = Some(task.created_by.clone());
        task.assigned_to = Some(assigned);
    })
}

pub(super) fn unassign(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    let user = input.needed_field("userId")?;
    if task.assigned_to.as_deref() != Some(user) {
        return Err(ErrorResponse::field_error(
            "/userId",
            "Expected the user that the task is assigned to",
        ));
    }
    let payload = json!({ "unassignedFrom": user });
    change(tx, task, "task.unassigned", payload, |task| {
        (task.assigned_to, task.assigned_by) = (None, None);
    })
}

pub(super) fn link(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    let conversation = input.needed_field("conversationId")?;
    let conversation = conversations::find(tx, conversation)?;
    let number = numbers::find(tx.state(), &conversation.phone_number_id)?;
    let group_id = number.group_id.clone();
    change(tx, task, "task.linked", json!({}), |task| {
        task.conversation_id = Some(conversation.id);
        task.phone_number_id = Some(conversation.phone_number_id);
        task.phone_number_group_id = Some(group_id);
    })
}

pub(super) fn unlink(tx: &mut Transaction<'_>, input: &Input) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    let conversation = input.needed_field("conversationId")?;
    if task.conversation_id.as_deref() != Some(conversation) {
        let message = "Expected the conversation that the task is linked to";
        return Err(ErrorResponse::field_error("/conversationId", message));
    }
    change(tx, task, "task.unlinked", json!({}), |task| {
        (task.conversation_id, task.activity_id) = (None, None);
    })
}

pub(super) fn change_due_date(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    let due_date = due_date(input)?;
    let payload = json!({ "updatedDueDate": due_date });
    change(tx, task, "task.duedate.updated", payload, |task| {
        (task.due_date, task.reported_overdue) = (due_date, false);
    })
}

pub(super) fn remove_due_date(
    tx: &mut Transaction<'_>,
    input: &Input,
) -> Result<Output, ErrorResponse> {
    let task = find(tx, input)?;
    change(tx, task, "task.duedate.removed", json!({}), |task| {
        (task.due_date, task.reported_overdue) = (None, false);
    })
}

/// Parses the due date. JSON Schema allows times that cannot be parsed, such as leap
/// seconds.
fn due_date(input: &Input) -> Result<Option<Timestamp>, ErrorResponse> {
    let Some(text) = input.field("dueDate") else {
        return Ok(None);
    };
    let time = Timestamp::parse(text);
    let time = time
        .ok_or_else(|| ErrorResponse::field_error("/dueDate", "Expected a valid date and time"));
    time.map(Some)
}

fn find(tx: &Transaction<'_>, input: &Input) -> Result<Task, ErrorResponse> {
    let id = input.path("taskId");
    let found = tx.state().tasks.get(id).cloned();
    found.ok_or_else(|| ErrorResponse::not_found("Task", id))
}

fn user(state: &State, id: &str) -> Result<String, ErrorResponse> {
    let found = state
        .users
        .get(id)
        .ok_or_else(|| ErrorResponse::not_found("User", id))?;
    Ok(found.id.clone())
}

/// Changes a task. Every change increments the revision, even without an effect.
fn change(
    tx: &mut Transaction<'_>,
    mut task: Task,
    event_type: &str,
    payload: Value,
    change: impl FnOnce(&mut Task),
) -> Result<Output, ErrorResponse> {
    change(&mut task);
    let revision: u64 = task.revision.parse().unwrap_or(0);
    task.revision = (revision + 1).to_string();
    tx.put(task.clone());
    emit(tx, &task, event_type, payload);
    Output::data(json!({ "taskId": task.task_id, "revision": task.revision }))
}

/// Emits an event. The actor is the creator of the task, because an API key has no user.
fn emit(tx: &mut Transaction<'_>, task: &Task, event_type: &str, payload: Value) {
    deliveries::emit(
        tx,
        events::tasks::event(task, &task.created_by, event_type, payload),
    );
}
