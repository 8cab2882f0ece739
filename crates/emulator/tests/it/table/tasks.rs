//! Tasks.

use reqwest::Method;
use serde_json::{Value, json};

use super::super::harness::{Harness, get, post, request};
use super::{Row, bare, row};

pub fn tasks(s: &Harness) -> Vec<Row> {
    let one = format!("/v1/tasks/{}", s.task);
    let on = |path: &str, body: Option<Value>| request(Method::POST, format!("{one}/{path}"), body);
    let elsewhere = |path: &str, body| request(Method::POST, format!("/v1/tasks/TK1/{path}"), body);
    let change = |id, path: &str, body: Option<Value>| {
        row(
            id,
            vec![on(path, body.clone())],
            vec![(404, elsewhere(path, body))],
        )
    };
    let of = |name: &str, id: &str| {
        let mut body = json!({ "title": "Call", "description": "" });
        body[name] = json!(id);
        post("/v1/tasks", body)
    };
    let due = json!({ "dueDate": "2026-12-24T12:00:00Z" });
    let conversation = json!({ "conversationId": s.conversation });
    let text = json!({ "title": "Call", "description": "Soon" });
    let mut assigned = post("/v1/tasks", text.clone());
    if let Some(body) = &mut assigned.body {
        body["phoneNumberId"] = json!(s.shared);
        body["assignedTo"] = json!(s.member);
        body["dueDate"] = due["dueDate"].clone();
    }
    vec![
        row(
            "listTasks_v1",
            vec![get("/v1/tasks?maxResults=100")],
            vec![(400, get("/v1/tasks?maxResults=0"))],
        ),
        row(
            "createTask_v1",
            vec![
                of("phoneNumberId", &s.shared),
                of("conversationId", &s.conversation),
                of("activityId", &s.message),
                of("activityId", &s.call),
                assigned,
            ],
            vec![
                (400, post("/v1/tasks", text.clone())),
                (400, of("unheardOf", "x")),
                (404, of("conversationId", "CN1")),
                (404, of("activityId", "AC1")),
            ],
        ),
        row(
            "getTaskById_v1",
            vec![get(&one)],
            vec![(404, get("/v1/tasks/TK1"))],
        ),
        row(
            "deleteTask_v1",
            vec![bare(Method::DELETE, &one)],
            vec![(404, bare(Method::DELETE, "/v1/tasks/TK1"))],
        ),
        row(
            "updateTask_v1",
            vec![request(Method::PUT, &one, Some(text.clone()))],
            vec![
                (
                    400,
                    request(Method::PUT, &one, Some(json!({ "title": "Call" }))),
                ),
                (404, request(Method::PUT, "/v1/tasks/TK1", Some(text))),
            ],
        ),
        change("completeTask_v1", "complete", None),
        change("reopenTask_v1", "reopen", None),
        change("removeTaskDueDate_v1", "remove-due-date", None),
        change("changeTaskDueDate_v1", "change-due-date", Some(due)),
        change(
            "linkTaskToConversation_v1",
            "link-conversation",
            Some(conversation.clone()),
        ),
        change(
            "unlinkTaskFromConversation_v1",
            "unlink-conversation",
            Some(conversation),
        ),
        change(
            "assignTask_v1",
            "assign",
            Some(json!({ "userId": s.member })),
        ),
        // After the row above has assigned it.
        row(
            "unassignTask_v1",
            vec![on("unassign", Some(json!({ "userId": s.member })))],
            vec![(400, on("unassign", Some(json!({ "userId": s.owner }))))],
        ),
    ]
}
