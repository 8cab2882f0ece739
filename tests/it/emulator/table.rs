//! One row for each operation: requests that succeed, and requests that are refused.

use reqwest::Method;
use serde_json::{Value, json};

use super::stage::{Ask, OUTSIDE, Stage, ask, get, post};

pub struct Row {
    pub id: &'static str,
    pub succeeds: Vec<Ask>,
    /// With the status of the refusal.
    pub refused: Vec<(u16, Ask)>,
}

fn row(id: &'static str, succeeds: Vec<Ask>, refused: Vec<(u16, Ask)>) -> Row {
    Row {
        id,
        succeeds,
        refused,
    }
}

fn bare(method: Method, target: impl Into<String>) -> Ask {
    ask(method, target, None)
}

/// The rows for what is on the stage.
pub fn rows(s: &Stage) -> Vec<Row> {
    let mut rows = calls(s);
    rows.extend(contacts(s));
    rows.extend(conversations(s));
    rows.extend(workspace(s));
    rows.extend(tasks(s));
    rows.extend(webhooks(s));
    rows.extend(legacy_webhooks(s));
    rows
}

fn calls(s: &Stage) -> Vec<Row> {
    let (call, missed, shared) = (&s.call, &s.missed, &s.shared);
    let of_call = |id, path: &str, found: &str| {
        row(
            id,
            vec![get(format!("/v1/{path}/{found}"))],
            vec![
                (400, get(format!("/v1/{path}/XX1"))),
                (404, get(format!("/v1/{path}/AC1"))),
            ],
        )
    };
    let list = format!("/v1/calls?phoneNumberId={shared}&maxResults=5");
    let found = "&participants=%2B15555550142";
    vec![
        of_call("getCallById_v1", "calls", call),
        of_call("getCallRecordings_v1", "call-recordings", call),
        of_call("getCallSummary_v1", "call-summaries", call),
        of_call("getCallSummary_v1", "call-summaries", missed),
        of_call("getCallTranscript_v1", "call-transcripts", call),
        of_call("getCallTranscript_v1", "call-transcripts", missed),
        of_call("getCallVoicemails_v1", "call-voicemails", missed),
        row(
            "listCalls_v1",
            vec![
                get(format!("{list}{found}")),
                get(format!(
                    "{list}{found}&userId={}&createdAfter=2026-01-01T00:00:00Z",
                    s.owner
                )),
            ],
            vec![
                (400, get(format!("{list}{found}&participants=2"))),
                (400, get(list.clone())),
                (400, get(format!("{list}{found}&pageToken=x"))),
                (403, get(format!("{list}{found}&userId=US1"))),
                (
                    404,
                    get(format!("/v1/calls?phoneNumberId=PN1&maxResults=1{found}")),
                ),
            ],
        ),
    ]
}

fn contacts(s: &Stage) -> Vec<Row> {
    let one = format!("/v1/contacts/{}", s.contact);
    let field = |key: &str, value: Value| json!({ "defaultFields": { "firstName": null }, "customFields": [{ "key": key, "value": value }] });
    vec![
        row(
            "getContactCustomFields_v1",
            vec![get("/v1/contact-custom-fields")],
            vec![],
        ),
        row(
            "createContact_v1",
            vec![
                post(
                    "/v1/contacts",
                    json!({ "defaultFields": { "firstName": "Bo" } }),
                ),
                post("/v1/contacts", field("seats", json!(12))),
                post("/v1/contacts", field("topics", json!(["billing"]))),
                post(
                    "/v1/contacts",
                    field("birthday", json!("2000-02-29T00:00:00Z")),
                ),
                post("/v1/contacts", field("newsletter", json!(null))),
            ],
            vec![
                (400, post("/v1/contacts", json!({ "defaultFields": {} }))),
                (400, post("/v1/contacts", field("unheard-of", json!("x")))),
                (400, post("/v1/contacts", field("seats", json!("twelve")))),
                (400, bare(Method::POST, "/v1/contacts")),
                (
                    404,
                    post(
                        "/v1/contacts",
                        json!({ "defaultFields": { "firstName": "Bo" }, "createdByUserId": "US1" }),
                    ),
                ),
            ],
        ),
        row(
            "listContacts_v1",
            vec![
                get("/v1/contacts?maxResults=50"),
                get("/v1/contacts?maxResults=1&externalIds=a&externalIds=b&sources=public-api"),
            ],
            vec![(400, get("/v1/contacts?maxResults=51"))],
        ),
        row(
            "getContactById_v1",
            vec![get(&one)],
            vec![(404, get("/v1/contacts/CT1"))],
        ),
        row(
            "updateContactById_v1",
            vec![ask(
                Method::PATCH,
                &one,
                Some(json!({ "externalId": "crm-1", "defaultFields": { "lastName": null } })),
            )],
            vec![
                (
                    400,
                    ask(Method::PATCH, &one, Some(json!({ "externalId": "" }))),
                ),
                (404, ask(Method::PATCH, "/v1/contacts/CT1", Some(json!({})))),
            ],
        ),
        row(
            "deleteContact_v1",
            vec![bare(Method::DELETE, &one)],
            vec![(404, bare(Method::DELETE, "/v1/contacts/CT1"))],
        ),
    ]
}

fn conversations(s: &Stage) -> Vec<Row> {
    let list = "/v1/conversations?maxResults=10";
    let mark = |id, path: &str| {
        let at = |id: &str| bare(Method::POST, format!("/v1/conversations/{id}/{path}"));
        row(
            id,
            vec![at(&s.conversation)],
            vec![(400, at("XX1")), (404, at("CN1"))],
        )
    };
    let send = |from: &str, to: Value| {
        let body = json!({ "content": "On our way.", "from": from, "to": to });
        post("/v1/messages", body)
    };
    let messages = format!("/v1/messages?maxResults=10&phoneNumberId={}", s.shared);
    let found = "&participants=%2B15555550142";
    vec![
        row(
            "listConversations_v1",
            vec![
                get(list),
                get(format!(
                    "{list}&phoneNumbers={}&excludeInactive=true",
                    s.shared
                )),
                get(format!(
                    "{list}&updatedAfter=2026-01-01T00:00:00Z&userId={}",
                    s.member
                )),
            ],
            vec![
                (400, get(format!("{list}&phoneNumbers[]=PN1"))),
                (400, get(format!("{list}&excludeInactive=perhaps"))),
                (404, get(format!("{list}&phoneNumber=PN1"))),
            ],
        ),
        mark("markConversationAsRead_v1", "mark-as-read"),
        mark("markConversationAsDone_v1", "mark-as-done"),
        mark("markConversationAsOpen_v1", "mark-as-open"),
        row(
            "sendMessage_v1",
            vec![
                send(&s.shared, json!([OUTSIDE])),
                send("+15555550100", json!([OUTSIDE, "+15555550143"])),
            ],
            vec![
                (400, send(&s.shared, json!([]))),
                (400, send(&s.shared, json!(["Lia"]))),
                (400, send(&s.shared, json!(["+15005550001"]))),
                (402, send(&s.shared, json!(["+15005550002"]))),
                (403, send(&s.shared, json!(["+15005550003"]))),
                (500, send(&s.shared, json!(["+15005550004"]))),
                (404, send("PN1", json!([OUTSIDE]))),
            ],
        ),
        row(
            "listMessages_v1",
            vec![get(format!("{messages}{found}"))],
            vec![
                (400, get(format!("{messages}&participants=Lia"))),
                (403, get(format!("{messages}{found}&userId=US1"))),
            ],
        ),
        row(
            "getMessageById_v1",
            vec![get(format!("/v1/messages/{}", s.message))],
            vec![
                (400, get("/v1/messages/XX1")),
                (404, get("/v1/messages/AC1")),
            ],
        ),
    ]
}

fn workspace(s: &Stage) -> Vec<Row> {
    let number = format!("/v1/phone-numbers/{}", s.private);
    vec![
        row(
            "listPhoneNumbers_v1",
            vec![
                get("/v1/phone-numbers"),
                get(format!("/v1/phone-numbers?userId={}", s.member)),
            ],
            vec![(400, get("/v1/phone-numbers?userId=1"))],
        ),
        row(
            "getPhoneNumberById_v1",
            vec![get(number)],
            vec![(404, get("/v1/phone-numbers/PN1"))],
        ),
        row(
            "listUsers_v1",
            vec![get("/v1/users?maxResults=1")],
            vec![
                (400, get("/v1/users")),
                (400, get("/v1/users?maxResults=many")),
            ],
        ),
        row(
            "getUserById_v1",
            vec![get(format!("/v1/users/{}", s.owner))],
            vec![(404, get("/v1/users/US1"))],
        ),
    ]
}

fn tasks(s: &Stage) -> Vec<Row> {
    let one = format!("/v1/tasks/{}", s.task);
    let on = |path: &str, body: Option<Value>| ask(Method::POST, format!("{one}/{path}"), body);
    let elsewhere = |path: &str, body| ask(Method::POST, format!("/v1/tasks/TK1/{path}"), body);
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
            vec![ask(Method::PUT, &one, Some(text.clone()))],
            vec![
                (
                    400,
                    ask(Method::PUT, &one, Some(json!({ "title": "Call" }))),
                ),
                (404, ask(Method::PUT, "/v1/tasks/TK1", Some(text))),
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

fn legacy_webhooks(s: &Stage) -> Vec<Row> {
    let one = format!("/v1/webhooks/{}", s.legacy_webhook);
    let create = |id, path: &str, event: &str| {
        let path = format!("/v1/webhooks/{path}");
        let body = json!({
            "url": "https://example.com/quo",
            "events": [event],
            "label": "A label",
            "resourceIds": ["*"],
        });
        row(
            id,
            vec![post(&path, body)],
            vec![
                (400, post(&path, json!({ "events": [event] }))),
                (
                    400,
                    post(
                        &path,
                        json!({ "url": "https://example.com", "events": ["x"] }),
                    ),
                ),
                (
                    400,
                    post(
                        &path,
                        json!({ "url": "ftp://example.com", "events": [event] }),
                    ),
                ),
            ],
        )
    };
    vec![
        create("createMessageWebhook_v1", "messages", "message.delivered"),
        create("createCallWebhook_v1", "calls", "call.ringing"),
        create(
            "createCallSummaryWebhook_v1",
            "call-summaries",
            "call.summary.completed",
        ),
        create(
            "createCallTranscriptWebhook_v1",
            "call-transcripts",
            "call.transcript.completed",
        ),
        row(
            "listWebhooks_v1",
            vec![
                get("/v1/webhooks"),
                get(format!("/v1/webhooks?userId={}", s.member)),
            ],
            vec![(404, get("/v1/webhooks?userId=US1"))],
        ),
        row(
            "getWebhookById_v1",
            vec![get(&one)],
            vec![(404, get("/v1/webhooks/WH1")), (400, get("/v1/webhooks/1"))],
        ),
        row(
            "deleteWebhookById_v1",
            vec![bare(Method::DELETE, &one)],
            vec![(404, bare(Method::DELETE, "/v1/webhooks/WH1"))],
        ),
    ]
}

fn webhooks(s: &Stage) -> Vec<Row> {
    let (one, events) = (
        format!("/webhooks/{}", s.webhook),
        format!("/webhooks/{}/events", s.webhook),
    );
    let delivery = format!("{events}/{}", s.delivery);
    let create = |body: Value| post("/webhooks", body);
    let url = "https://example.com/quo";
    let change = |body: Value| ask(Method::PATCH, &one, Some(body));
    let test = json!({ "eventType": "call.completed" });
    vec![
        row("list", vec![get("/webhooks")], vec![]),
        row(
            "create",
            vec![create(
                json!({ "url": url, "events": ["task.created"], "resourceIds": [s.shared] }),
            )],
            vec![
                (400, create(json!({ "url": url, "events": [] }))),
                (400, create(json!({ "url": url, "events": ["x"] }))),
                (
                    400,
                    create(
                        json!({ "url": url, "events": ["task.created"], "resourceIds": ["PN1"] }),
                    ),
                ),
            ],
        ),
        row(
            "get",
            vec![get(&one)],
            vec![(404, get("/webhooks/1")), (400, get("/webhooks/WH1"))],
        ),
        row(
            "update",
            vec![
                change(json!({ "label": null, "status": "disabled", "resourceIds": null })),
                change(json!({ "events": ["call.ringing"], "url": url })),
            ],
            vec![
                (400, change(json!({}))),
                (
                    404,
                    ask(Method::PATCH, "/webhooks/1", Some(json!({ "label": "x" }))),
                ),
            ],
        ),
        row(
            "delete",
            vec![bare(Method::DELETE, &one)],
            vec![(404, bare(Method::DELETE, "/webhooks/1"))],
        ),
        row(
            "rotate",
            vec![bare(Method::POST, format!("{one}/rotate"))],
            vec![(404, bare(Method::POST, "/webhooks/1/rotate"))],
        ),
        row(
            "sendTestEvent",
            vec![
                post(format!("{events}/test"), test.clone()),
                post(
                    format!("{events}/test"),
                    json!({ "eventType": "integration.created" }),
                ),
            ],
            vec![
                (
                    400,
                    post(format!("{events}/test"), json!({ "eventType": "x" })),
                ),
                (404, post("/webhooks/1/events/test", test)),
            ],
        ),
        row(
            "listDeliveries",
            vec![
                get(format!("{events}?limit=1")),
                get(format!(
                    "{events}?eventType%5Bin%5D=message.received,call.ringing"
                )),
                get(format!(
                    "{events}?createdAt%5Bgt%5D=2026-01-01T00:00:00Z&status=sending"
                )),
                get(format!(
                    "{events}?eventTypes=message.received&createdBefore=2026-01-01T00:00:00Z"
                )),
            ],
            vec![
                (400, get(format!("{events}?limit=51"))),
                (400, get(format!("{events}?status=lost"))),
                (404, get("/webhooks/1/events")),
            ],
        ),
        row(
            "getDelivery",
            vec![get(&delivery)],
            vec![(404, get(format!("{events}/msg_1")))],
        ),
        row(
            "retryDelivery",
            vec![bare(Method::POST, format!("{delivery}/retry"))],
            vec![(404, bare(Method::POST, format!("{events}/msg_1/retry")))],
        ),
    ]
}
