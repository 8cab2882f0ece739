//! Scenarios over several operations, on a consistent workspace.

use std::collections::BTreeSet;
use std::time::Duration;

use quo_emulator::{Emulator, SimulationError, magic_numbers};
use serde_json::{Value, json};

use super::harness::{EXTERNAL_NUMBER, Harness, client, get, paused_emulator, post, send, text};
use super::receiver::{Receiver, json_of};

#[tokio::test]
async fn message_is_queued_then_sent_then_delivered() {
    let quo = paused_emulator().await;
    let client = client(&quo);
    let message = client.send_message().from(quo.number());
    let message = message.to(EXTERNAL_NUMBER).content("On our way.");
    let sent = message.send().await.unwrap();
    assert_eq!(
        (sent.status().as_u16(), sent.status.as_str()),
        (202, "queued")
    );
    for status in ["sent", "delivered"] {
        quo.advance(Duration::from_secs(1)).await;
        let read = client.get_message_by_id(&sent.id).send().await.unwrap();
        assert_eq!(read.status.as_str(), status);
    }
    let mut conversations = client.list_conversations().stream();
    let conversation = conversations.try_next().await.unwrap().unwrap();
    assert_eq!(conversation.id, sent.conversation_id);
    assert!(conversations.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn magic_numbers_have_their_documented_effects() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
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
        let response = send(&quo, &http, post("/v1/messages", body)).await;
        quo.advance(Duration::from_secs(2)).await;
        let received_events = receiver.recorded().split_off(before);
        let received_events: Vec<Value> = received_events.iter().map(json_of).collect();
        match magic.effect.split_once(':') {
            Some((status, _)) if response.status != 202 => {
                assert_eq!(response.status.to_string(), status);
                assert!(received_events.is_empty());
            }
            _ => {
                assert_eq!(response.status, 202, "{magic:?}");
                for event in &received_events {
                    let code = &event["data"]["resource"]["errorCode"];
                    let named = code.as_str().unwrap_or("delivered");
                    let received = event["type"] == "message.received";
                    assert!(
                        received || magic.effect.contains(named),
                        "{magic:?}: {event}"
                    );
                }
                let types = received_events
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

#[tokio::test]
async fn last_page_of_a_list_has_no_token() {
    let harness = Harness::new().await;
    for index in 0..7 {
        harness
            .quo
            .receive_message(EXTERNAL_NUMBER, &harness.shared, index.to_string())
            .unwrap();
    }
    let target = format!(
        "/v1/messages?phoneNumberId={}&participants=%2B15555550142&maxResults=3",
        harness.shared
    );
    let (mut texts, mut token) = (Vec::new(), String::new());
    loop {
        let page = harness.send(get(format!("{target}{token}"))).await.json();
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
    let tasks = harness.send(get("/v1/tasks?maxResults=1")).await.json();
    assert!(tasks.get("nextPageToken").is_none());
}

#[tokio::test]
async fn invalid_simulated_event_is_an_error() {
    let harness = Harness::new().await;
    let quo = &harness.quo;
    assert!(matches!(
        quo.receive_message(EXTERNAL_NUMBER, "PN1", "Hi"),
        Err(SimulationError::UnknownNumber)
    ));
    assert!(matches!(
        quo.receive_call("Lia", &harness.shared),
        Err(SimulationError::InvalidNumber)
    ));
    assert!(matches!(
        quo.answer_call("AC1"),
        Err(SimulationError::UnknownCall(_))
    ));
    let over = &harness.call;
    for rejected in [
        quo.answer_call(over),
        quo.complete_call(over),
        quo.leave_voicemail(over, Duration::ZERO, "Hi"),
    ] {
        assert!(
            matches!(rejected, Err(SimulationError::InvalidCallState(_))),
            "{rejected:?}"
        );
    }
}

#[tokio::test]
async fn emulators_are_independent_and_stop_when_dropped() {
    let (first, second) = (paused_emulator().await, paused_emulator().await);
    first
        .receive_message(EXTERNAL_NUMBER, first.number(), "Hi")
        .unwrap();
    let http = reqwest::Client::new();
    let list = get("/v1/conversations?maxResults=1");
    let count =
        async |quo: &Emulator| send(quo, &http, list.clone()).await.json()["totalItems"].clone();
    assert_eq!(
        (count(&first).await, count(&second).await),
        (json!(1), json!(0))
    );
    let url = first.url();
    drop(first);
    // A task closes the listener, so the test yields to it.
    let rejected = async {
        while http.get(&url).send().await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), rejected)
        .await
        .unwrap();
    assert_eq!(count(&second).await, json!(0));
}
