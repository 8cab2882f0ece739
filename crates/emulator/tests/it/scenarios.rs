//! State that holds together: what is sent, received and called, seen from everywhere.

use std::collections::BTreeSet;
use std::time::Duration;

use quo_emulator::{Emulator, PlayError, magic_numbers};
use quo_sdk::types::SendMessage;
use serde_json::{Value, json};

use super::receiver::{Receiver, json_of, text};
use super::stage::{OUTSIDE, Stage, get, post, standing, tell};

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
