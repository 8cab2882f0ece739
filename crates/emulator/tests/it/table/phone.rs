//! Calls, messages and conversations.

use reqwest::Method;
use serde_json::{Value, json};

use super::super::harness::{EXTERNAL_NUMBER, Harness, get, post};
use super::{Row, bare, row};

pub fn calls(s: &Harness) -> Vec<Row> {
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

pub fn conversations(s: &Harness) -> Vec<Row> {
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
                send(&s.shared, json!([EXTERNAL_NUMBER])),
                send("+15555550100", json!([EXTERNAL_NUMBER, "+15555550143"])),
            ],
            vec![
                (400, send(&s.shared, json!([]))),
                (400, send(&s.shared, json!(["Lia"]))),
                (400, send(&s.shared, json!(["+15005550001"]))),
                (402, send(&s.shared, json!(["+15005550002"]))),
                (403, send(&s.shared, json!(["+15005550003"]))),
                (500, send(&s.shared, json!(["+15005550004"]))),
                (404, send("PN1", json!([EXTERNAL_NUMBER]))),
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
