//! Tasks.

use serde_json::{Value, json};

use super::list::{Order, page};
use super::{Answer, Refusal, conversations, numbers};
use crate::clock::Moment;
use crate::edition::Input;
use crate::events;
use crate::state::{Kind, State, Task};
use crate::transaction::Transaction;

/// What a task is about.
struct Link {
    phone_number_id: String,
    group_id: Option<String>,
    conversation_id: Option<String>,
    activity_id: Option<String>,
}

pub(super) fn list(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let names = ("maxResults", "pageToken", 50);
    let tasks = page(
        &work.state().tasks,
        input,
        names,
        Order::NewestFirst,
        |_| true,
    )?;
    let Answer(body) = tasks.v1(Task::body);
    // Unlike the other lists, this one has no token on its last page.
    let body = body.map(|mut body| {
        if let Value::Object(body) = &mut body {
            body.retain(|_, value| !value.is_null());
        }
        body
    });
    Ok(Answer(body))
}

pub(super) fn create(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let link = link_of(work.state(), input)?;
    let number = numbers::find(work.state(), &link.phone_number_id)?;
    let creator = numbers::acting(number, None)?.to_owned();
    let assigned = input
        .field("assignedTo")
        .map(|id| user(work.state(), id))
        .transpose()?;
    let due_date = due_date(input)?;
    let now = work.now();
    let task = Task {
        task_id: work.draw("TK"),
        phone_number_id: Some(link.phone_number_id),
        conversation_id: link.conversation_id,
        activity_id: link.activity_id,
        phone_number_group_id: link.group_id,
        org_id: work.ids().workspace(),
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
    work.put(task.clone());
    let told = json!({
        "title": task.title,
        "description": task.description,
        "dueDate": task.due_date,
    });
    fire(work, &task, "task.created", told);
    if let Some(assigned) = &task.assigned_to {
        fire(
            work,
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
    // These may be missing, but not null.
    let links = [
        ("conversationId", task.conversation_id),
        ("activityId", task.activity_id),
    ];
    for (name, id) in links {
        if let Some(id) = id {
            body[name] = json!(id);
        }
    }
    Answer::data(body)
}

/// Of number, conversation and activity, the body names one; the others follow.
fn link_of(state: &State, input: &Input) -> Result<Link, Refusal> {
    let (mut conversation, mut activity) = (None, None);
    let number_id = if let Some(id) = input.field("activityId") {
        let message = state.messages.get(id);
        let message = message.map(|found| (&found.phone_number_id, &found.conversation_id));
        let call = state.calls.get(id);
        let call = call.map(|found| (&found.phone_number_id, &found.conversation_id));
        let found = message
            .or(call)
            .ok_or_else(|| Refusal::not_found("Activity", id))?;
        (activity, conversation) = (Some(id.to_owned()), Some(found.1.clone()));
        found.0
    } else if let Some(id) = input.field("conversationId") {
        let found = state.conversations.get(id);
        conversation = Some(id.to_owned());
        &found
            .ok_or_else(|| Refusal::not_found("Conversation", id))?
            .phone_number_id
    } else {
        input.field("phoneNumberId").unwrap_or_default()
    };
    let number = numbers::find(state, number_id)?;
    Ok(Link {
        phone_number_id: number.id.clone(),
        group_id: Some(number.group_id.clone()),
        conversation_id: conversation,
        activity_id: activity,
    })
}

pub(super) fn get(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    Answer::data(find(work, input)?.body())
}

pub(super) fn delete(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    work.remove(Kind::Task, &task.task_id);
    fire(work, &task, "task.deleted", json!({}));
    Answer::empty()
}

pub(super) fn update(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
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
    let told = json!({ "updatedFields": fields });
    change(work, task, "task.updated", told, |task| {
        task.title = title.map(str::to_owned);
        task.description = description.map(str::to_owned);
    })
}

pub(super) fn complete(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    change(work, task, "task.completed", json!({}), |task| {
        task.completed = true
    })
}

pub(super) fn reopen(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    change(work, task, "task.reopened", json!({}), |task| {
        task.completed = false
    })
}

pub(super) fn assign(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    let assigned = user(work.state(), input.field("userId").unwrap_or_default())?;
    let told = json!({ "assignedTo": assigned });
    change(work, task, "task.assigned", told, |task| {
        task.assigned_by = Some(task.created_by.clone());
        task.assigned_to = Some(assigned);
    })
}

pub(super) fn unassign(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    let user = input.field("userId").unwrap_or_default();
    if task.assigned_to.as_deref() != Some(user) {
        return Err(Refusal::mismatch(
            "/userId",
            "Expected the user that the task is assigned to",
        ));
    }
    let told = json!({ "unassignedFrom": user });
    change(work, task, "task.unassigned", told, |task| {
        (task.assigned_to, task.assigned_by) = (None, None);
    })
}

pub(super) fn link(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    let conversation = input.field("conversationId").unwrap_or_default();
    let conversation = conversations::find(work, conversation)?;
    let number = numbers::find(work.state(), &conversation.phone_number_id)?;
    let group_id = number.group_id.clone();
    change(work, task, "task.linked", json!({}), |task| {
        task.conversation_id = Some(conversation.id);
        task.phone_number_id = Some(conversation.phone_number_id);
        task.phone_number_group_id = Some(group_id);
    })
}

pub(super) fn unlink(work: &mut Transaction<'_>, input: &Input) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    let conversation = input.field("conversationId").unwrap_or_default();
    if task.conversation_id.as_deref() != Some(conversation) {
        let message = "Expected the conversation that the task is linked to";
        return Err(Refusal::mismatch("/conversationId", message));
    }
    change(work, task, "task.unlinked", json!({}), |task| {
        (task.conversation_id, task.activity_id) = (None, None);
    })
}

pub(super) fn change_due_date(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    let due_date = due_date(input)?;
    let told = json!({ "updatedDueDate": due_date });
    change(work, task, "task.duedate.updated", told, |task| {
        (task.due_date, task.reported_overdue) = (due_date, false);
    })
}

pub(super) fn remove_due_date(
    work: &mut Transaction<'_>,
    input: &Input,
) -> Result<Answer, Refusal> {
    let task = find(work, input)?;
    change(work, task, "task.duedate.removed", json!({}), |task| {
        (task.due_date, task.reported_overdue) = (None, false);
    })
}

/// Of what JSON Schema takes for a time, some is none, such as a leap second.
fn due_date(input: &Input) -> Result<Option<Moment>, Refusal> {
    let Some(text) = input.field("dueDate") else {
        return Ok(None);
    };
    let time = Moment::parse(text);
    let time = time.ok_or_else(|| Refusal::mismatch("/dueDate", "Expected a time of a calendar"));
    time.map(Some)
}

fn find(work: &Transaction<'_>, input: &Input) -> Result<Task, Refusal> {
    let id = input.path("taskId");
    let found = work.state().tasks.get(id).cloned();
    found.ok_or_else(|| Refusal::not_found("Task", id))
}

fn user(state: &State, id: &str) -> Result<String, Refusal> {
    let found = state
        .users
        .get(id)
        .ok_or_else(|| Refusal::not_found("User", id))?;
    Ok(found.id.clone())
}

/// Every change gives the task a new revision, even one that says the same again.
fn change(
    work: &mut Transaction<'_>,
    mut task: Task,
    event_type: &str,
    told: Value,
    change: impl FnOnce(&mut Task),
) -> Result<Answer, Refusal> {
    change(&mut task);
    let revision: u64 = task.revision.parse().unwrap_or(0);
    task.revision = (revision + 1).to_string();
    work.put(task.clone());
    fire(work, &task, event_type, told);
    Answer::data(json!({ "taskId": task.task_id, "revision": task.revision }))
}

/// The API key has no user; who made the task stands for it.
fn fire(work: &mut Transaction<'_>, task: &Task, event_type: &str, told: Value) {
    work.fire(events::tasks::event(
        task,
        &task.created_by,
        event_type,
        told,
    ));
}
