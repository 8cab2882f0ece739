//! Deliveries: the schedule of attempts, signatures, and the delivery log.

use std::time::Duration;

use chrono::TimeDelta;
use quo_emulator::Emulator;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::harness::{
    EXTERNAL_NUMBER, clock_start, frozen, get, get_json, newest, paused_emulator, post, post_json,
    send, text,
};
use super::receiver::{Receiver, verifies};

/// The documented delays between attempts, in seconds.
const DELAYS: [i64; 7] = [5, 300, 1800, 7200, 18000, 36000, 36000];

/// Returns the attempts at the newest delivery, newest first.
async fn attempts(quo: &Emulator, webhook: &str) -> Vec<Value> {
    let id = text(&newest(quo, webhook).await["id"]);
    let detail = get_json(quo, &format!("/webhooks/{webhook}/events/{id}")).await;
    detail["data"]["attempts"].as_array().unwrap().clone()
}

#[tokio::test]
async fn failing_delivery_has_eight_attempts_each_signed_anew() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    receiver.answer(503);
    let (webhook, key) = receiver.subscribe(&quo, &["message.received"]).await;
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
        .unwrap();
    let mut due = clock_start();
    for (made, delay) in [0].into_iter().chain(DELAYS).enumerate() {
        quo.settle().await;
        if delay > 0 {
            let delay = Duration::from_secs(delay.unsigned_abs());
            quo.advance(delay - Duration::from_millis(1)).await;
            assert_eq!(
                receiver.recorded().len(),
                made,
                "not before {delay:?} have passed"
            );
            quo.advance(Duration::from_millis(1)).await;
        }
        due += TimeDelta::seconds(delay);
        let arrived = receiver.recorded();
        assert_eq!(arrived.len(), made + 1);
        assert!(verifies(&arrived[made], &key, due), "attempt {made}");
        let first = &arrived[0];
        assert_eq!(
            arrived[made].headers["webhook-id"],
            first.headers["webhook-id"]
        );
        assert_eq!(arrived[made].body, first.body);
    }
    quo.advance(Duration::from_secs(7 * 24 * 60 * 60)).await;
    assert_eq!(receiver.recorded().len(), 8);
    let row = newest(&quo, &webhook).await;
    assert_eq!(
        (&row["status"], &row["nextAttemptAt"]),
        (&json!("failed"), &Value::Null)
    );
    let attempts = attempts(&quo, &webhook).await;
    let times: Vec<String> = attempts
        .iter()
        .map(|attempt| text(&attempt["timestamp"]))
        .collect();
    assert!(
        times.is_sorted_by(|later, earlier| later > earlier),
        "newest first: {times:?}"
    );
    assert_eq!(times[7], "2026-11-20T09:00:00.000Z");
    assert_eq!(times[0], "2026-11-21T12:35:05.000Z");
    assert!(
        attempts
            .iter()
            .all(|attempt| attempt["responseStatusCode"] == 503)
    );
}

#[tokio::test]
async fn successful_delivery_is_not_retried() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    receiver.answer(500);
    let (webhook, _) = receiver.subscribe(&quo, &["message.received"]).await;
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
        .unwrap();
    quo.settle().await;
    let row = newest(&quo, &webhook).await;
    assert_eq!(row["status"], "sending");
    assert_eq!(row["nextAttemptAt"], "2026-11-20T09:00:05.000Z");
    receiver.answer(204);
    quo.advance(Duration::from_secs(24 * 60 * 60)).await;
    assert_eq!(receiver.recorded().len(), 2);
    assert_eq!(newest(&quo, &webhook).await["status"], "success");
}

#[tokio::test]
async fn manual_retry_keeps_the_delivery_id() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let (webhook, _) = receiver.subscribe(&quo, &["message.received"]).await;
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
        .unwrap();
    quo.settle().await;
    let id = text(&newest(&quo, &webhook).await["id"]);
    receiver.answer(500);
    let response = post_json(&quo, format!("/webhooks/{webhook}/events/{id}/retry"), None).await;
    assert_eq!(response.status, 202);
    quo.advance(Duration::from_secs(24 * 60 * 60)).await;
    let arrived = receiver.recorded();
    assert_eq!(
        arrived.len(),
        2,
        "a delivery that succeeded before is not retried by the schedule"
    );
    assert!(
        arrived
            .iter()
            .all(|event| event.headers["webhook-id"] == id.as_str())
    );
    let attempts = attempts(&quo, &webhook).await;
    let triggers: Vec<&Value> = attempts
        .iter()
        .map(|attempt| &attempt["triggerType"])
        .collect();
    assert_eq!(triggers, ["manual", "scheduled"]);
}

#[tokio::test]
async fn manual_retry_during_an_attempt_is_made_afterwards() {
    let quo = paused_emulator().await;
    let endpoint = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", endpoint.local_addr().unwrap());
    let hook = json!({ "url": url, "events": ["message.received"] });
    let webhook = send(&quo, &reqwest::Client::new(), post("/webhooks", hook)).await;
    let webhook = text(&webhook.json()["data"]["id"]);
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
        .unwrap();
    let (under_way, _) = endpoint.accept().await.unwrap();
    let id = text(&newest(&quo, &webhook).await["id"]);
    post_json(&quo, format!("/webhooks/{webhook}/events/{id}/retry"), None).await;
    // The attempt ends without a response.
    drop(under_way);
    let again = tokio::time::timeout(Duration::from_secs(30), endpoint.accept());
    drop(again.await.unwrap().unwrap());
    quo.settle().await;
    let attempts = attempts(&quo, &webhook).await;
    let response = attempts.iter();
    let response: Vec<_> = response
        .map(|response| (&response["triggerType"], &response["responseStatusCode"]))
        .collect();
    let (manual, scheduled, none) = (json!("manual"), json!("scheduled"), json!(0));
    assert_eq!(response, [(&manual, &none), (&scheduled, &none)]);
}

#[tokio::test]
async fn filtered_deliveries_are_listed_newest_first_over_all_pages() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let (webhook, _) = receiver
        .subscribe(&quo, &["message.received", "call.ringing"])
        .await;
    let mut texts = Vec::new();
    for _ in 0..5 {
        let message = quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?");
        texts.push(String::from(message.unwrap()));
        quo.receive_call(EXTERNAL_NUMBER, quo.number()).unwrap();
    }
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = format!("/webhooks/{webhook}/events?limit=2&eventType=message.received{cursor}");
        let page = get_json(&quo, &page).await;
        let rows = page["data"].as_array().unwrap();
        found.extend(rows.iter().map(|row| text(&row["resourceId"])));
        match page["nextCursor"].as_str() {
            Some(next) => cursor = format!("&after={next}"),
            None => break,
        }
    }
    texts.reverse();
    assert_eq!(found, texts);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn api_responds_while_an_endpoint_hangs_on_a_thousand_deliveries() {
    let minute = Duration::from_secs(60);
    let builder = frozen().rate_limit(None).delivery_timeout(minute);
    let quo = builder.start().await.unwrap();
    // Accepts connections and sends no response.
    let hanging = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", hanging.local_addr().unwrap());
    let http = reqwest::Client::new();
    let hook = json!({ "url": url, "events": ["message.received"] });
    let webhook = send(&quo, &http, post("/webhooks", hook)).await.json();
    let webhook = text(&webhook["data"]["id"]);
    for _ in 0..1000 {
        quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
            .unwrap();
    }
    let receiver = Receiver::start().await;
    receiver.subscribe(&quo, &["call.ringing"]).await;
    quo.receive_call(EXTERNAL_NUMBER, quo.number()).unwrap();
    let start = std::time::Instant::now();
    for _ in 0..100 {
        let response = send(&quo, &http, get("/v1/users?maxResults=10")).await;
        assert_eq!(response.status, 200);
    }
    let row = newest(&quo, &webhook).await;
    assert_eq!(row["status"], "pending");
    // Each attempt has a timeout of a minute.
    assert!(start.elapsed() < minute, "{:?}", start.elapsed());
    // Deliveries to other webhooks are not delayed.
    while receiver.types().is_empty() && start.elapsed() < minute {
        tokio::task::yield_now().await;
    }
    assert_eq!(receiver.types(), ["call.ringing"]);
}
