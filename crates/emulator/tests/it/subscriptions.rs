//! Webhooks: the events, form and signature keys of each.

use std::time::Duration;

use quo_sdk::webhook::{SigningKey, Verifier};
use reqwest::Method;
use serde_json::{Value, json};

use super::harness::{
    EXTERNAL_NUMBER, clock_start, get_json, newest, paused_emulator, post, post_json, request,
    send, text,
};
use super::receiver::{Receiver, verifies};

#[tokio::test]
async fn both_keys_sign_for_a_day_after_a_rotation() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let (webhook, old) = receiver.subscribe(&quo, &["message.received"]).await;
    let response = post_json(&quo, format!("/webhooks/{webhook}/rotate"), None).await;
    let new = text(&response.json()["data"]["key"]);
    assert_ne!(old, new);
    let day = Duration::from_secs(24 * 60 * 60);
    for (passed, by_old) in [
        (Duration::ZERO, true),
        (day - Duration::from_secs(1), true),
        (Duration::from_secs(1), false),
    ] {
        quo.advance(passed).await;
        quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
            .unwrap();
        quo.settle().await;
        let event = receiver.recorded().pop().unwrap();
        let verifies = |key: &str| {
            let verifier = Verifier::new([SigningKey::standard(key).unwrap()]);
            let verifier = verifier.dangerously_accept_any_timestamp();
            verifier
                .verify_at(&event.headers, &event.body, clock_start().into())
                .is_ok()
        };
        assert_eq!(
            (verifies(&old), verifies(&new)),
            (by_old, true),
            "{passed:?}"
        );
    }
}

#[tokio::test]
async fn legacy_webhook_receives_the_legacy_form_and_signature() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let path = "/v1/webhooks/messages";
    let (_, key) = receiver
        .subscribe_at(&quo, path, &["message.received"])
        .await;
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
        .unwrap();
    quo.settle().await;
    let [event] = receiver.recorded().try_into().unwrap();
    assert!(event.headers.get("webhook-id").is_none());
    let verifier = Verifier::new([SigningKey::legacy(&key).unwrap()]);
    let verified = verifier
        .verify_at(&event.headers, &event.body, clock_start().into())
        .unwrap();
    let body: Value = serde_json::from_slice(verified.body()).unwrap();
    assert_eq!(
        (&body["apiVersion"], &body["data"]["object"]["text"]),
        (&json!("v4"), &json!("Hello?"))
    );
    assert!(verified.payload().unwrap().is_known());
}

#[tokio::test]
async fn disabled_webhook_receives_test_events_only() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let (webhook, key) = receiver.subscribe(&quo, &["message.received"]).await;
    let disabled = request(
        Method::PATCH,
        format!("/webhooks/{webhook}"),
        Some(json!({ "status": "disabled" })),
    );
    assert_eq!(
        send(&quo, &reqwest::Client::new(), disabled).await.status,
        200
    );
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
        .unwrap();
    quo.settle().await;
    assert!(receiver.recorded().is_empty());
    let test = json!({ "eventType": "call.completed" });
    let response = post_json(&quo, format!("/webhooks/{webhook}/events/test"), Some(test)).await;
    quo.settle().await;
    let [event] = receiver.recorded().try_into().unwrap();
    assert!(verifies(&event, &key, clock_start()));
    assert_eq!(
        response.json(),
        serde_json::from_slice::<Value>(&event.body).unwrap()
    );
    let row = newest(&quo, &webhook).await;
    assert_eq!(
        (&row["eventId"], &row["resourceId"]),
        (&Value::Null, &Value::Null)
    );
}

#[tokio::test]
async fn events_of_other_numbers_are_not_delivered() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let numbers = get_json(&quo, "/v1/phone-numbers").await;
    let [first, second] = [0, 1].map(|index| text(&numbers["data"][index]["id"]));
    let hook =
        json!({ "url": receiver.url(), "events": ["message.received"], "resourceIds": [second] });
    send(&quo, &reqwest::Client::new(), post("/webhooks", hook)).await;
    for number in [&first, &second] {
        quo.receive_message(EXTERNAL_NUMBER, number, "Hello?")
            .unwrap();
    }
    quo.settle().await;
    let [event] = receiver.recorded().try_into().unwrap();
    let event: Value = serde_json::from_slice(&event.body).unwrap();
    assert_eq!(event["data"]["context"]["phoneNumberId"], second.as_str());
}
