//! Events: every type in the form of its system, and reproducible bytes.

use std::collections::BTreeSet;
use std::time::Duration;

use quo_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use super::harness::{
    EXTERNAL_NUMBER, clock_start, frozen, get, paused_emulator, request, send, text,
};
use super::receiver::{Receiver, verifies};

/// Simulates every kind of event.
async fn simulate_everything(quo: &Emulator) {
    let http = reqwest::Client::new();
    let call_api = async |method: Method, target: String, body: Option<Value>| {
        let response = send(quo, &http, request(method, &target, body)).await;
        assert!(
            response.status < 300,
            "{target}: {}",
            String::from_utf8_lossy(&response.bytes)
        );
        response.bytes
    };
    let number = quo.number();
    for to in [EXTERNAL_NUMBER, "+15005550005", "+15005550006"] {
        let body = json!({ "content": "Hi", "from": number, "to": [to] });
        call_api(Method::POST, "/v1/messages".to_owned(), Some(body)).await;
    }
    let message = quo
        .receive_message(EXTERNAL_NUMBER, &number, "Hello?")
        .unwrap();
    let call = quo.receive_call(EXTERNAL_NUMBER, &number).unwrap();
    quo.select_in_menu(&call, "1", "Sales").unwrap();
    quo.answer_call(&call).unwrap();
    quo.complete_call(&call).unwrap();
    quo.add_recording(&call).unwrap();
    quo.add_summary(&call, "They talked.", None::<&str>)
        .unwrap();
    quo.add_transcript(&call, ["Hello?", "Hello!"]).unwrap();
    let missed = quo.receive_call(EXTERNAL_NUMBER, &number).unwrap();
    quo.complete_call(&missed).unwrap();
    quo.leave_voicemail(&missed, Duration::from_secs(9), "Call me back.")
        .unwrap();
    let forwarded = quo.place_call(&number, EXTERNAL_NUMBER).unwrap();
    quo.forward_call(&forwarded, "+15555550143").unwrap();
    let contact = json!({ "defaultFields": { "firstName": "Lia" }, "customFields": [{ "key": "seats", "value": 3 }] });
    let contact = call_api(Method::POST, "/v1/contacts".to_owned(), Some(contact)).await;
    let contact: Value = serde_json::from_slice(&contact).unwrap();
    call_api(
        Method::DELETE,
        format!("/v1/contacts/{}", text(&contact["data"]["id"])),
        None,
    )
    .await;
    let users = call_api(Method::GET, "/v1/users?maxResults=1".to_owned(), None).await;
    let users: Value = serde_json::from_slice(&users).unwrap();
    let user = json!({ "userId": users["data"][0]["id"] });
    let read = call_api(Method::GET, format!("/v1/messages/{message}"), None).await;
    let read: Value = serde_json::from_slice(&read).unwrap();
    let conversation = json!({ "conversationId": read["data"]["conversationId"] });
    let task = json!({ "title": "Call", "description": "Soon", "activityId": message });
    let task = call_api(Method::POST, "/v1/tasks".to_owned(), Some(task)).await;
    let task: Value = serde_json::from_slice(&task).unwrap();
    let task = format!("/v1/tasks/{}", text(&task["data"]["taskId"]));
    call_api(
        Method::PUT,
        task.clone(),
        Some(json!({ "title": "Call", "description": "Now" })),
    )
    .await;
    for (path, body) in [
        ("assign", Some(user.clone())),
        ("unassign", Some(user)),
        ("link-conversation", Some(conversation.clone())),
        ("unlink-conversation", Some(conversation)),
        ("complete", None),
        ("reopen", None),
        (
            "change-due-date",
            Some(json!({ "dueDate": "2026-11-20T09:01:00Z" })),
        ),
    ] {
        call_api(Method::POST, format!("{task}/{path}"), body).await;
    }
    quo.advance(Duration::from_secs(60)).await;
    call_api(Method::POST, format!("{task}/remove-due-date"), None).await;
    call_api(Method::DELETE, task, None).await;
    quo.settle().await;
}

#[tokio::test]
async fn every_event_of_the_schemas_is_emitted_signed_and_parsed() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let listed: Value = serde_json::from_str(include_str!(
        "../../../../spec/webhooks/2026-03-30/events.json"
    ))
    .unwrap();
    let listed: Vec<&str> = listed["events"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let (_, key) = receiver.subscribe(&quo, &listed).await;
    simulate_everything(&quo).await;
    for event in receiver.recorded() {
        let payload = quo_sdk::webhook::parse(&event.body).unwrap();
        assert!(payload.is_known(), "{}", payload.kind());
        assert!(verifies(&event, &key, clock_start()), "{}", payload.kind());
    }
    let response: BTreeSet<String> = receiver.types().into_iter().collect();
    assert_eq!(response, listed.into_iter().map(str::to_owned).collect());
}

#[tokio::test]
async fn every_legacy_event_is_emitted_and_parsed() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let mut asked = BTreeSet::new();
    for (path, events) in [
        (
            "messages",
            ["message.received", "message.delivered"].as_slice(),
        ),
        (
            "calls",
            &["call.ringing", "call.completed", "call.recording.completed"],
        ),
        ("call-summaries", &["call.summary.completed"]),
        ("call-transcripts", &["call.transcript.completed"]),
    ] {
        receiver
            .subscribe_at(&quo, &format!("/v1/webhooks/{path}"), events)
            .await;
        asked.extend(events.iter().map(|event| (*event).to_owned()));
    }
    simulate_everything(&quo).await;
    for event in receiver.recorded() {
        assert!(quo_sdk::webhook::parse(&event.body).unwrap().is_known());
    }
    assert_eq!(receiver.types().into_iter().collect::<BTreeSet<_>>(), asked);
}

#[tokio::test]
async fn same_seed_gives_the_same_bytes_and_another_seed_others() {
    let mut runs = Vec::new();
    for seed in [7, 7, 8] {
        let builder = frozen().seed(seed).rate_limit(None);
        let quo = builder.paused_at(clock_start()).start().await.unwrap();
        let receiver = Receiver::start().await;
        receiver
            .subscribe(&quo, &["task.updated", "call.completed", "message.failed"])
            .await;
        simulate_everything(&quo).await;
        let mut bodies: Vec<Vec<u8>> = receiver
            .recorded()
            .into_iter()
            .map(|event| event.body)
            .collect();
        // Deliveries that are due at the same time arrive in any order.
        bodies.sort();
        let http = reqwest::Client::new();
        for target in [
            "/v1/users?maxResults=10",
            "/v1/conversations?maxResults=10",
            "/v1/phone-numbers",
        ] {
            bodies.push(send(&quo, &http, get(target)).await.bytes);
        }
        runs.push(bodies);
    }
    assert!(runs[0] == runs[1]);
    assert!(runs[0] != runs[2]);
}
