//! Responses of a service that is newer than the document.

use quo_sdk_frozen::Serve;
use quo_sdk_test_support::server::{Answer, Server};
use serde_json::{Value, json};

const FIRST_PAGE: &str = include_str!("../../../fixtures/api/list-calls-first-page.json");

/// Unknown properties of every kind, as the first ones, so that a reader that stops there loses
/// the rest.
fn with_unknown_properties(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut object = json!({ "!a": "a", "!b": 1.5, "!c": true, "!d": [{}, [1]], "!e": {} });
            for (name, value) in members {
                object[name] = with_unknown_properties(value);
            }
            object
        }
        Value::Array(items) => items.iter().map(with_unknown_properties).collect(),
        other => other.clone(),
    }
}

#[tokio::test]
async fn values_that_the_document_does_not_have_are_read() {
    let mut page: Value = serde_json::from_str(FIRST_PAGE).unwrap();
    let call = &mut page["data"][0];
    call["id"] = json!("zz-of-another-form");
    call["direction"] = json!("sideways");
    call["duration"] = json!(3_000_000_005_u64);
    call["createdAt"] = json!("2026-07-20T01:02:03.123456+05:30");
    let page = with_unknown_properties(&page);
    let server = Server::start(move |_| Answer::json(200, &page)).await;
    let request = server.client().list_calls().phone_number_id("PN1");
    let calls = request.participants("+15555550123").send().await.unwrap();
    let call = &calls.items[0];
    assert_eq!(call.id, "zz-of-another-form");
    assert_eq!(call.direction, "sideways");
    assert_eq!(call.duration, 3_000_000_005);
    let expected = "2026-07-19T19:32:03.123456+00:00";
    assert_eq!(call.created_at.to_rfc3339(), expected);
}

#[tokio::test]
async fn number_without_a_fraction_is_a_number() {
    let transcript = json!({ "data": {
        "callId": "AC1", "createdAt": "2026-07-20T01:02:03Z", "duration": 12, "status": "completed",
        "dialogue": [{ "content": "Hi", "start": 1, "end": 2, "identifier": null, "userId": null }],
    } });
    let server = Server::start(move |_| Answer::json(200, &transcript)).await;
    let transcript = server.client().get_call_transcript("AC1").send().await;
    let transcript = transcript.unwrap().into_inner();
    assert_eq!(transcript.duration, 12.0);
    assert_eq!(transcript.dialogue.unwrap()[0].end, 2.0);
}
