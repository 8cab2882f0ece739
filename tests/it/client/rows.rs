//! One row per operation: a builder with every parameter set, and the expected request.
//!
//! The values need encoding where their type allows it.

use std::future::Future;
use std::pin::Pin;

use chrono::{DateTime, Utc};
use quo_sdk::types::{
    ConversationId, CreateContactCustomField, CreateContactDefaultFields, CreateContactDetail,
    UpdateContactCustomField, UpdateContactDefaultFields, UpdateContactDetail,
};
use quo_sdk::{Client, Error, Page, Response};
use serde::Serialize;
use serde_json::{Value, json};

type Call = fn(Client) -> Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

/// An operation and its expected request.
pub struct Row {
    pub id: &'static str,
    pub method: &'static str,
    /// The path and query, encoded.
    pub target: &'static str,
    pub body: Option<Value>,
    /// Sends the request with every parameter set, and returns the decoded body.
    pub full: Call,
    /// Sends the request without a query or body.
    pub empty: Call,
}

/// `READER OPERATION(PATH), METHOD TARGET, |call| SETTERS, BODY`.
macro_rules! row {
    ($read:ident $id:ident $(($path:expr))?, $method:ident $target:literal, |$call:ident| $set:expr) => {
        row!($read $id $(($path))?, $method $target, |$call| $set, None)
    };
    ($read:ident $id:ident $(($path:expr))?, $method:ident $target:literal, |$call:ident| $set:expr, $body:expr) => {
        Row {
            id: stringify!($id),
            method: stringify!($method),
            target: $target,
            body: $body,
            full: |client| {
                let $call = client.$id($($path)?);
                let call = $set;
                Box::pin(async move { call.send().await.map($read) })
            },
            empty: |client| Box::pin(async move { client.$id($($path)?).send().await.map($read) }),
        }
    };
}

/// Reads a body that is the value.
fn bare<T: Serialize>(response: Response<T>) -> Value {
    serde_json::to_value(&*response).unwrap()
}

/// Reads a body that holds the value under `data`.
fn data<T: Serialize>(response: Response<T>) -> Value {
    json!({ "data": &*response })
}

/// Reads a body that holds a page.
fn page<T: Serialize>(response: Response<Page<T>>) -> Value {
    let mut body = json!({ "data": response.items });
    if let Some(token) = &response.next_page_token {
        body["nextPageToken"] = json!(token);
    }
    if let Some(total) = response.total_items {
        body["totalItems"] = json!(total);
    }
    body
}

/// Reads no body.
fn unit(response: Response<()>) -> Value {
    let () = response.into_inner();
    Value::Null
}

pub fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn rows() -> Vec<Row> {
    let rows = [
        calls(),
        contacts(),
        conversations_and_messages(),
        tasks(),
        rest(),
        webhooks(),
    ];
    rows.into_iter().flatten().collect()
}

fn calls() -> Vec<Row> {
    vec![
        row!(data get_call_recordings("AC/1"), GET "/v1/call-recordings/AC%2F1", |call| call),
        row!(page list_calls,
            GET "/v1/calls?phoneNumberId=PN1&userId=US%261&participants=%2B15555550123\
                &since=2026-07-22T01%3A02%3A03Z&createdAfter=2026-07-20T01%3A02%3A03Z\
                &createdBefore=2026-07-21T01%3A02%3A03.500Z&maxResults=7&pageToken=a%3D%2B%26+b",
            |call| call
                .phone_number_id("PN1")
                .user_id("US&1")
                .participants(["+15555550123"])
                .since(time("2026-07-22T01:02:03Z"))
                .created_after(time("2026-07-20T03:02:03+02:00"))
                .created_before(time("2026-07-21T01:02:03.5Z"))
                .max_results(7_u32)
                .page_token("a=+& b")),
        row!(data get_call_by_id("AC?1"), GET "/v1/calls/AC%3F1", |call| call),
        row!(data get_call_summary("AC%1"), GET "/v1/call-summaries/AC%251", |call| call),
        row!(data get_call_transcript("AC#1"), GET "/v1/call-transcripts/AC%231", |call| call),
        row!(data get_call_voicemails("AC\u{e9}"), GET "/v1/call-voicemails/AC%C3%A9", |call| call),
    ]
}

fn contacts() -> Vec<Row> {
    vec![
        row!(data get_contact_custom_fields, GET "/v1/contact-custom-fields", |call| call),
        row!(data create_contact, POST "/v1/contacts",
        |call| call
            .default_fields(CreateContactDefaultFields::builder()
                .company("Analytical \u{1f4be} Engines")
                .emails([CreateContactDetail::builder().name("work").value("ada@example.com")])
                .first_name("Ada")
                .last_name("Lovelace")
                .phone_numbers([CreateContactDetail::builder().name("mobile").value("+15555550123")])
                .role("Programmer"))
            .custom_fields([
                CreateContactCustomField::builder().key("a").value(vec!["x".to_owned(), "y".to_owned()]),
                CreateContactCustomField::builder().key("b").value("text"),
                CreateContactCustomField::builder().key("c").value(true),
                CreateContactCustomField::builder().key("d").value("2026-07-20T01:02:03Z"),
                CreateContactCustomField::builder().key("e").value(1.5),
            ])
            .created_by_user_id("US1")
            .source("crm")
            .source_url("https://example.com/?a=b&c")
            .external_id("ext-1"),
        Some(json!({
            "defaultFields": {
                "company": "Analytical \u{1f4be} Engines",
                "emails": [{ "name": "work", "value": "ada@example.com" }],
                "firstName": "Ada",
                "lastName": "Lovelace",
                "phoneNumbers": [{ "name": "mobile", "value": "+15555550123" }],
                "role": "Programmer",
            },
            "customFields": [
                { "key": "a", "value": ["x", "y"] },
                { "key": "b", "value": "text" },
                { "key": "c", "value": true },
                { "key": "d", "value": "2026-07-20T01:02:03Z" },
                { "key": "e", "value": 1.5 },
            ],
            "createdByUserId": "US1",
            "source": "crm",
            "sourceUrl": "https://example.com/?a=b&c",
            "externalId": "ext-1",
        }))),
        row!(page list_contacts,
            GET "/v1/contacts?externalIds=a%26b&externalIds=c%3Dd&sources=crm&sources=a+b&maxResults=7\
                &pageToken=a%3D%2B%26",
            |call| call.external_ids(["a&b", "c=d"]).sources(["crm", "a b"]).max_results(7_u32).page_token("a=+&")),
        row!(data get_contact_by_id("a/b?c%d"), GET "/v1/contacts/a%2Fb%3Fc%25d", |call| call),
        row!(data update_contact_by_id("../1"), PATCH "/v1/contacts/..%2F1",
        |call| call
            .external_id("ext-1")
            .source("crm")
            .source_url("https://example.com/")
            .default_fields(UpdateContactDefaultFields::builder()
                .company("Engines")
                .emails([UpdateContactDetail::builder().id("e1").name("work").value("ada@example.com")])
                .first_name("Ada")
                .last_name("Lovelace")
                .phone_numbers([UpdateContactDetail::builder().id("p1").name("mobile").value("+15555550123")])
                .role("Programmer"))
            .custom_fields([UpdateContactCustomField::builder().id("f1").key("e").value(2.0)]),
        Some(json!({
            "externalId": "ext-1",
            "source": "crm",
            "sourceUrl": "https://example.com/",
            "defaultFields": {
                "company": "Engines",
                "emails": [{ "id": "e1", "name": "work", "value": "ada@example.com" }],
                "firstName": "Ada",
                "lastName": "Lovelace",
                "phoneNumbers": [{ "id": "p1", "name": "mobile", "value": "+15555550123" }],
                "role": "Programmer",
            },
            "customFields": [{ "id": "f1", "key": "e", "value": 2.0 }],
        }))),
        row!(unit delete_contact("a/b?c%d"), DELETE "/v1/contacts/a%2Fb%3Fc%25d", |call| call),
    ]
}

fn conversations_and_messages() -> Vec<Row> {
    vec![
        row!(page list_conversations,
            GET "/v1/conversations?phoneNumber=%2B15555550123&phoneNumbers=PN1\
                &phoneNumbers=%2B15555550124&userId=US1&createdAfter=2026-07-20T01%3A02%3A03Z\
                &createdBefore=2026-07-21T01%3A02%3A03Z&excludeInactive=true\
                &updatedAfter=2026-07-22T01%3A02%3A03Z&updatedBefore=2026-07-23T01%3A02%3A03Z\
                &maxResults=7&pageToken=a%3D%2B%26",
            |call| call
                .phone_number("+15555550123")
                .phone_numbers(["PN1", "+15555550124"])
                .user_id("US1")
                .created_after(time("2026-07-20T01:02:03Z"))
                .created_before(time("2026-07-21T01:02:03Z"))
                .exclude_inactive(true)
                .updated_after(time("2026-07-22T01:02:03Z"))
                .updated_before(time("2026-07-23T01:02:03Z"))
                .max_results(7_u32)
                .page_token("a=+&")),
        row!(bare mark_conversation_as_read("CN/1"), POST "/v1/conversations/CN%2F1/mark-as-read",
            |call| call),
        row!(bare mark_conversation_as_done("CN?1"), POST "/v1/conversations/CN%3F1/mark-as-done",
            |call| call),
        row!(bare mark_conversation_as_open("CN%1"), POST "/v1/conversations/CN%251/mark-as-open",
            |call| call),
        row!(data send_message, POST "/v1/messages",
        |call| call
            .content("Hello \u{1f44b}\n\"Ada\"")
            .from("PN1")
            .to(["+15555550123", "12345"])
            .phone_number_id("PN2")
            .user_id("US1")
            .set_inbox_status("done"),
        Some(json!({
            "content": "Hello \u{1f44b}\n\"Ada\"",
            "from": "PN1",
            "to": ["+15555550123", "12345"],
            "phoneNumberId": "PN2",
            "userId": "US1",
            "setInboxStatus": "done",
        }))),
        row!(page list_messages,
            GET "/v1/messages?phoneNumberId=PN1&userId=US1&participants=%2B15555550123\
                &participants=%2B15555550124&since=2026-07-22T01%3A02%3A03Z\
                &createdAfter=2026-07-20T01%3A02%3A03Z&createdBefore=2026-07-21T01%3A02%3A03Z\
                &maxResults=7&pageToken=a%3D%2B%26",
            |call| call
                .phone_number_id("PN1")
                .user_id("US1")
                .participants(["+15555550123", "+15555550124"])
                .since(time("2026-07-22T01:02:03Z"))
                .created_after(time("2026-07-20T01:02:03Z"))
                .created_before(time("2026-07-21T01:02:03Z"))
                .max_results(7_u32)
                .page_token("a=+&")),
        row!(data get_message_by_id("AC/1"), GET "/v1/messages/AC%2F1", |call| call),
    ]
}

fn tasks() -> Vec<Row> {
    let conversation = || Some(json!({ "conversationId": "CN1" }));
    let user = || Some(json!({ "userId": "US1" }));
    vec![
        row!(page list_tasks, GET "/v1/tasks?maxResults=7&pageToken=a%3D%2B%26",
            |call| call.max_results(7_u32).page_token("a=+&")),
        row!(data create_task, POST "/v1/tasks",
        |call| call
            .title("Call back")
            .description("About the engine")
            .due_date(time("2026-07-20T01:02:03Z"))
            .assigned_to("US1")
            .link(ConversationId::new("CN1").unwrap()),
        Some(json!({
            "title": "Call back",
            "description": "About the engine",
            "dueDate": "2026-07-20T01:02:03Z",
            "assignedTo": "US1",
            "conversationId": "CN1",
        }))),
        row!(data get_task_by_id("TK/1"), GET "/v1/tasks/TK%2F1", |call| call),
        row!(unit delete_task("TK?1"), DELETE "/v1/tasks/TK%3F1", |call| call),
        row!(data update_task("TK%1"), PUT "/v1/tasks/TK%251",
            |call| call.title("Call back").description(""),
            Some(json!({ "title": "Call back", "description": "" }))),
        row!(data complete_task("TK/1"), POST "/v1/tasks/TK%2F1/complete", |call| call),
        row!(data link_task_to_conversation("TK/1"), POST "/v1/tasks/TK%2F1/link-conversation",
            |call| call.conversation_id("CN1"), conversation()),
        row!(data unlink_task_from_conversation("TK/1"), POST "/v1/tasks/TK%2F1/unlink-conversation",
            |call| call.conversation_id("CN1"), conversation()),
        row!(data reopen_task("TK/1"), POST "/v1/tasks/TK%2F1/reopen", |call| call),
        row!(data assign_task("TK/1"), POST "/v1/tasks/TK%2F1/assign",
            |call| call.user_id("US1"), user()),
        row!(data unassign_task("TK/1"), POST "/v1/tasks/TK%2F1/unassign",
            |call| call.user_id("US1"), user()),
        row!(data change_task_due_date("TK/1"), POST "/v1/tasks/TK%2F1/change-due-date",
            |call| call.due_date(time("2026-07-20T01:02:03.5Z")),
            Some(json!({ "dueDate": "2026-07-20T01:02:03.500Z" }))),
        row!(data remove_task_due_date("TK/1"), POST "/v1/tasks/TK%2F1/remove-due-date",
            |call| call),
    ]
}

/// Phone numbers and users.
fn rest() -> Vec<Row> {
    vec![
        row!(data list_phone_numbers, GET "/v1/phone-numbers?userId=US%2B1", |call| call.user_id("US+1")),
        row!(data get_phone_number_by_id("PN/1"), GET "/v1/phone-numbers/PN%2F1",
            |call| call),
        row!(page list_users, GET "/v1/users?maxResults=7&pageToken=a%3D%2B%26",
            |call| call.max_results(7_u32).page_token("a=+&")),
        row!(data get_user_by_id("US/1"), GET "/v1/users/US%2F1", |call| call),
    ]
}

fn webhooks() -> Vec<Row> {
    let body = |event, resources: Value| {
        Some(json!({
            "events": [event],
            "label": "Ada's",
            "resourceIds": resources,
            "status": "disabled",
            "url": "https://example.com/hook?a=b",
            "userId": "US1",
        }))
    };
    macro_rules! fill {
        ($call:ident, $event:literal, $resources:expr) => {
            $call
                .events([$event])
                .label("Ada's")
                .resource_ids($resources)
                .status("disabled")
                .url("https://example.com/hook?a=b")
                .user_id("US1")
        };
    }
    vec![
        row!(data list_webhooks, GET "/v1/webhooks?userId=US%261", |call| call.user_id("US&1")),
        row!(data get_webhook_by_id("WH/1"), GET "/v1/webhooks/WH%2F1", |call| call),
        row!(unit delete_webhook_by_id("WH?1"), DELETE "/v1/webhooks/WH%3F1", |call| call),
        row!(data create_message_webhook, POST "/v1/webhooks/messages",
            |call| fill!(call, "message.received", ["PN1", "PN2"]),
            body("message.received", json!(["PN1", "PN2"]))),
        row!(data create_call_webhook, POST "/v1/webhooks/calls",
            |call| fill!(call, "call.ringing", ["*"]), body("call.ringing", json!(["*"]))),
        row!(data create_call_summary_webhook, POST "/v1/webhooks/call-summaries",
            |call| fill!(call, "call.summary.completed", ["*"]),
            body("call.summary.completed", json!(["*"]))),
        row!(data create_call_transcript_webhook, POST "/v1/webhooks/call-transcripts",
            |call| fill!(call, "call.transcript.completed", ["PN1"]),
            body("call.transcript.completed", json!(["PN1"]))),
    ]
}
