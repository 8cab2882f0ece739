//! State that holds together: what is sent, received and called, seen from everywhere.

use std::collections::BTreeSet;
use std::time::Duration;

use quo_sdk::emulator::{Emulator, PlayError, magic_numbers};
use quo_sdk::types::SendMessage;
use reqwest::Method;
use serde_json::{Value, json};

use super::receiver::{Receiver, json_of, text, verifies};
use super::stage::{OUTSIDE, Stage, ask, beginning, get, post, standing, tell};

#[tokio::test]
async fn the_crates_client_sends_a_text_that_is_queued_sent_and_delivered() {
    let quo = standing().await;
    let client = quo.client();
    let message = SendMessage::builder()
        .from(quo.number())
        .to([OUTSIDE])
        .content("On our way.");
    let sent = client.send_message().body(message).send().await.unwrap();
    assert_eq!(
        (sent.status().as_u16(), sent.status.as_str()),
        (202, "queued")
    );
    for status in ["sent", "delivered"] {
        quo.advance(Duration::from_secs(1)).await;
        let read = client
            .get_message_by_id()
            .id(&sent.id)
            .send()
            .await
            .unwrap();
        assert_eq!(read.status.as_str(), status);
    }
    let mut conversations = client.list_conversations().stream();
    let conversation = conversations.try_next().await.unwrap().unwrap();
    assert_eq!(conversation.id, sent.conversation_id);
    assert!(conversations.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn magic_numbers_do_what_their_table_says() {
    let (quo, receiver) = (standing().await, Receiver::start().await);
    let events = [
        "message.delivered",
        "message.failed",
        "message.undelivered",
        "message.received",
    ];
    receiver.subscribe(&quo, &events).await;
    let http = reqwest::Client::new();
    for magic in magic_numbers() {
        let before = receiver.recorded().len();
        let body = json!({ "content": "Hi", "from": quo.number(), "to": [magic.number] });
        let told = tell(&quo, &http, post("/v1/messages", body)).await;
        quo.advance(Duration::from_secs(2)).await;
        let heard = receiver.recorded().split_off(before);
        let heard: Vec<Value> = heard.iter().map(json_of).collect();
        match magic.effect.split_once(':') {
            Some((status, _)) if told.status != 202 => {
                assert_eq!(told.status.to_string(), status);
                assert!(heard.is_empty());
            }
            _ => {
                assert_eq!(told.status, 202, "{magic:?}");
                for event in &heard {
                    let code = &event["data"]["resource"]["errorCode"];
                    let named = code.as_str().unwrap_or("delivered");
                    let received = event["type"] == "message.received";
                    assert!(
                        received || magic.effect.contains(named),
                        "{magic:?}: {event}"
                    );
                }
                let types = heard
                    .iter()
                    .map(|event| text(&event["type"]))
                    .collect::<Vec<_>>();
                let expected: &[&str] = match magic.number {
                    "+15005550005" => &["message.failed"],
                    "+15005550006" | "+15005550007" => &["message.undelivered"],
                    "+15005550008" => &[],
                    _ => &["message.delivered", "message.received"],
                };
                let types: BTreeSet<&str> = types.iter().map(String::as_str).collect();
                assert_eq!(types, expected.iter().copied().collect(), "{magic:?}");
            }
        }
    }
}

/// Everything that can happen, so that every event is told.
async fn play_everything(quo: &Emulator) {
    let http = reqwest::Client::new();
    let say = async |method: Method, target: String, body: Option<Value>| {
        let told = tell(quo, &http, ask(method, &target, body)).await;
        assert!(
            told.status < 300,
            "{target}: {}",
            String::from_utf8_lossy(&told.bytes)
        );
        told.bytes
    };
    let number = quo.number();
    for to in [OUTSIDE, "+15005550005", "+15005550006"] {
        let body = json!({ "content": "Hi", "from": number, "to": [to] });
        say(Method::POST, "/v1/messages".to_owned(), Some(body)).await;
    }
    let message = quo.receive_message(OUTSIDE, &number, "Hello?").unwrap();
    let call = quo.ring(OUTSIDE, &number).unwrap();
    quo.select_in_menu(&call, "1", "Sales").unwrap();
    quo.answer_call(&call).unwrap();
    quo.complete_call(&call).unwrap();
    quo.record_call(&call).unwrap();
    quo.summarize_call(&call, &["They talked."], &[]).unwrap();
    quo.transcribe_call(&call, &["Hello?", "Hello!"]).unwrap();
    let missed = quo.ring(OUTSIDE, &number).unwrap();
    quo.complete_call(&missed).unwrap();
    quo.leave_voicemail(&missed, 9, "Call me back.").unwrap();
    let forwarded = quo.dial(&number, OUTSIDE).unwrap();
    quo.forward_call(&forwarded, "+15555550143").unwrap();
    let contact = json!({ "defaultFields": { "firstName": "Lia" }, "customFields": [{ "key": "seats", "value": 3 }] });
    let contact = say(Method::POST, "/v1/contacts".to_owned(), Some(contact)).await;
    let contact: Value = serde_json::from_slice(&contact).unwrap();
    say(
        Method::DELETE,
        format!("/v1/contacts/{}", text(&contact["data"]["id"])),
        None,
    )
    .await;
    let users = say(Method::GET, "/v1/users?maxResults=1".to_owned(), None).await;
    let users: Value = serde_json::from_slice(&users).unwrap();
    let user = json!({ "userId": users["data"][0]["id"] });
    let read = say(Method::GET, format!("/v1/messages/{message}"), None).await;
    let read: Value = serde_json::from_slice(&read).unwrap();
    let conversation = json!({ "conversationId": read["data"]["conversationId"] });
    let task = json!({ "title": "Call", "description": "Soon", "activityId": message });
    let task = say(Method::POST, "/v1/tasks".to_owned(), Some(task)).await;
    let task: Value = serde_json::from_slice(&task).unwrap();
    let task = format!("/v1/tasks/{}", text(&task["data"]["taskId"]));
    say(
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
        say(Method::POST, format!("{task}/{path}"), body).await;
    }
    quo.advance(Duration::from_secs(60)).await;
    say(Method::POST, format!("{task}/remove-due-date"), None).await;
    say(Method::DELETE, task, None).await;
    quo.settle().await;
}

#[tokio::test]
async fn every_event_of_the_schemas_is_told_signed_and_read_by_this_crate() {
    let (quo, receiver) = (standing().await, Receiver::start().await);
    let listed: Value = serde_json::from_str(include_str!(
        "../../../spec/webhooks/2026-03-30/events.json"
    ))
    .unwrap();
    let listed: Vec<&str> = listed["events"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let (_, key) = receiver.subscribe(&quo, &listed).await;
    play_everything(&quo).await;
    for event in receiver.recorded() {
        let payload = quo_sdk::webhook::parse(&event.body).unwrap();
        assert!(payload.is_known(), "{}", payload.kind());
        assert!(verifies(&event, &key, beginning()), "{}", payload.kind());
    }
    let told: BTreeSet<String> = receiver.types().into_iter().collect();
    assert_eq!(told, listed.into_iter().map(str::to_owned).collect());
}

#[tokio::test]
async fn every_legacy_event_that_a_webhook_can_ask_for_is_told() {
    let (quo, receiver) = (standing().await, Receiver::start().await);
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
    play_everything(&quo).await;
    for event in receiver.recorded() {
        assert!(quo_sdk::webhook::parse(&event.body).unwrap().is_known());
    }
    assert_eq!(receiver.types().into_iter().collect::<BTreeSet<_>>(), asked);
}

#[tokio::test]
async fn the_same_script_gives_the_same_bytes_and_another_seed_others() {
    let mut runs = Vec::new();
    for seed in [7, 7, 8] {
        let builder = Emulator::builder().seed(seed).rate_limit(None);
        let quo = builder.clock_stands_at(beginning()).start().await.unwrap();
        let receiver = Receiver::start().await;
        receiver
            .subscribe(&quo, &["task.updated", "call.completed", "message.failed"])
            .await;
        play_everything(&quo).await;
        let mut bodies: Vec<Vec<u8>> = receiver
            .recorded()
            .into_iter()
            .map(|event| event.body)
            .collect();
        // Deliveries of one moment are under way together.
        bodies.sort();
        let http = reqwest::Client::new();
        for target in [
            "/v1/users?maxResults=10",
            "/v1/conversations?maxResults=10",
            "/v1/phone-numbers",
        ] {
            bodies.push(tell(&quo, &http, get(target)).await.bytes);
        }
        runs.push(bodies);
    }
    assert!(runs[0] == runs[1]);
    assert!(runs[0] != runs[2]);
}

#[tokio::test]
async fn lists_are_read_in_pages_and_say_when_they_end() {
    let stage = Stage::new().await;
    for place in 0..7 {
        stage
            .quo
            .receive_message(OUTSIDE, &stage.shared, &format!("{place}"))
            .unwrap();
    }
    let target = format!(
        "/v1/messages?phoneNumberId={}&participants=%2B15555550142&maxResults=3",
        stage.shared
    );
    let (mut texts, mut token) = (Vec::new(), String::new());
    loop {
        let page = stage.tell(get(format!("{target}{token}"))).await.json();
        texts.extend(
            page["data"]
                .as_array()
                .unwrap()
                .iter()
                .map(|message| text(&message["text"])),
        );
        assert_eq!(page["totalItems"], 8);
        match page["nextPageToken"].as_str() {
            Some(next) => token = format!("&pageToken={next}"),
            None => break,
        }
    }
    assert_eq!(texts, ["6", "5", "4", "3", "2", "1", "0", "Is it ready?"]);
    let tasks = stage.tell(get("/v1/tasks?maxResults=1")).await.json();
    assert!(tasks.get("nextPageToken").is_none());
}

#[tokio::test]
async fn what_cannot_happen_is_refused_and_changes_nothing() {
    let stage = Stage::new().await;
    let quo = &stage.quo;
    assert!(matches!(
        quo.receive_message(OUTSIDE, "PN1", "Hi"),
        Err(PlayError::UnknownNumber)
    ));
    assert!(matches!(
        quo.ring("Lia", &stage.shared),
        Err(PlayError::NotANumber)
    ));
    assert!(matches!(
        quo.answer_call("AC1"),
        Err(PlayError::UnknownCall(_))
    ));
    let over = &stage.call;
    for refused in [
        quo.answer_call(over),
        quo.complete_call(over),
        quo.leave_voicemail(over, 1, "Hi"),
    ] {
        assert!(
            matches!(refused, Err(PlayError::OutOfOrder(_))),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn emulators_are_apart_and_stop_when_dropped() {
    let (first, second) = (standing().await, standing().await);
    first
        .receive_message(OUTSIDE, &first.number(), "Hi")
        .unwrap();
    let http = reqwest::Client::new();
    let list = get("/v1/conversations?maxResults=1");
    let count =
        async |quo: &Emulator| tell(quo, &http, list.clone()).await.json()["totalItems"].clone();
    assert_eq!(
        (count(&first).await, count(&second).await),
        (json!(1), json!(0))
    );
    let url = first.url();
    drop(first);
    // The listener is closed by a task that has to have its turn.
    let refused = async {
        while http.get(&url).send().await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), refused)
        .await
        .unwrap();
    assert_eq!(count(&second).await, json!(0));
}
