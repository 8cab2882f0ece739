//! Injected faults: their effects and counts.

use std::time::{Duration, Instant};

use quo_emulator::{Emulator, FAULT_HEADER, Fault};
use serde_json::json;

use super::harness::{EXTERNAL_NUMBER, clock_start, get, paused_emulator, post, send};
use super::receiver::{Receiver, verifies};

const USERS: &str = "/v1/users?maxResults=10";

async fn list_users_with(quo: &Emulator, fault: &str) -> reqwest::Result<reqwest::Response> {
    let request = reqwest::Client::new().get(format!("{}{USERS}", quo.url()));
    let request = request.header("authorization", quo.api_key());
    request.header(FAULT_HEADER, fault).send().await
}

#[tokio::test]
async fn fault_applies_to_its_operation_up_to_its_count() {
    let (quo, http) = (paused_emulator().await, reqwest::Client::new());
    quo.inject(Fault::status(503).on("listUsers_v1").times(2));
    let mut statuses = Vec::new();
    for target in ["/v1/phone-numbers", USERS, USERS, USERS] {
        statuses.push(send(&quo, &http, get(target)).await.status);
    }
    assert_eq!(statuses, [200, 503, 503, 200]);
    quo.inject(Fault::status(429));
    assert_eq!(
        send(&quo, &http, get(USERS)).await.json()["code"],
        "1100429"
    );
    quo.clear_faults();
    assert_eq!(send(&quo, &http, get(USERS)).await.status, 200);
}

#[tokio::test]
async fn fault_header_applies_to_the_response_of_its_request() {
    let quo = paused_emulator().await;
    let html = list_users_with(&quo, "html=502").await.unwrap();
    assert_eq!(html.status(), 502);
    assert!(
        html.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );
    assert!(html.text().await.unwrap().starts_with("<html>"));
    let start = Instant::now();
    let late = list_users_with(&quo, "latency=120ms, status=500")
        .await
        .unwrap();
    assert_eq!(late.status(), 500);
    assert!(start.elapsed() >= Duration::from_millis(120));
    let truncated = list_users_with(&quo, "truncated").await.unwrap();
    assert_eq!(truncated.status(), 200);
    assert!(truncated.bytes().await.is_err());
    let reset = list_users_with(&quo, "reset").await.unwrap_err();
    assert!(reset.is_request() && !reset.is_connect(), "{reset:?}");
    let unknown = list_users_with(&quo, "explode").await.unwrap();
    assert_eq!(unknown.status(), 400);
    assert!(
        unknown
            .text()
            .await
            .unwrap()
            .contains("`explode` is not a fault")
    );
    assert_eq!(
        list_users_with(&quo, "latency=0s").await.unwrap().status(),
        200
    );
}

#[tokio::test]
async fn reset_performs_the_operation_and_status_does_not() {
    let (quo, http) = (paused_emulator().await, reqwest::Client::new());
    let contact = || {
        post(
            "/v1/contacts",
            json!({ "defaultFields": { "firstName": "Lia" } }),
        )
    };
    let count = async || {
        let list = send(&quo, &http, get("/v1/contacts?maxResults=10")).await;
        list.json()["totalItems"].as_u64().unwrap()
    };
    quo.inject(Fault::status(500).times(1));
    assert_eq!(send(&quo, &http, contact()).await.status, 500);
    assert_eq!(count().await, 0);
    quo.inject(Fault::reset().on("createContact_v1").times(1));
    let request = http.post(format!("{}/v1/contacts", quo.url()));
    let request = request
        .header("authorization", quo.api_key())
        .json(&contact().body);
    assert!(request.send().await.is_err());
    assert_eq!(count().await, 1);
}

#[tokio::test]
async fn delivery_faults_duplicate_delay_skew_and_sign_wrongly() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    let events = ["message.received", "call.ringing"];
    let (_, key) = receiver.subscribe(&quo, &events).await;
    quo.inject(Fault::duplicate().times(1));
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
        .unwrap();
    quo.settle().await;
    let [first, second] = receiver.recorded().try_into().unwrap();
    assert_eq!(first.headers["webhook-id"], second.headers["webhook-id"]);
    quo.inject(
        Fault::late(Duration::from_secs(2))
            .on("message.received")
            .times(1),
    );
    quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
        .unwrap();
    quo.receive_call(EXTERNAL_NUMBER, quo.number()).unwrap();
    quo.advance(Duration::from_secs(2)).await;
    assert_eq!(receiver.types()[2..], ["call.ringing", "message.received"]);
    let now = clock_start() + chrono::TimeDelta::seconds(2);
    for (fault, verified) in [
        (Fault::skew(-299), true),
        (Fault::skew(-301), false),
        (Fault::skew(301), false),
        (Fault::wrong_signature(), false),
    ] {
        quo.inject(fault.clone().times(1));
        quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
            .unwrap();
        quo.settle().await;
        let event = receiver.recorded().pop().unwrap();
        assert_eq!(verifies(&event, &key, now), verified, "{fault:?}");
    }
}

#[tokio::test]
async fn fault_header_applies_to_the_next_delivery() {
    let (quo, receiver) = (paused_emulator().await, Receiver::start().await);
    receiver.subscribe(&quo, &["message.received"]).await;
    assert_eq!(
        list_users_with(&quo, "duplicate").await.unwrap().status(),
        200
    );
    for arrived in [2, 3] {
        quo.receive_message(EXTERNAL_NUMBER, quo.number(), "Hello?")
            .unwrap();
        quo.settle().await;
        assert_eq!(receiver.recorded().len(), arrived);
    }
}

#[test]
fn documented_faults_are_parsed_and_others_rejected() {
    let second = Duration::from_secs(1);
    let rows = [
        ("latency=1s", Fault::latency(second)),
        ("latency=1000ms", Fault::latency(second)),
        (
            " status=503 ; on=list ; times=2",
            Fault::status(503).on("list").times(2),
        ),
        ("html=502", Fault::html(502)),
        ("reset", Fault::reset()),
        ("truncated", Fault::truncated()),
        (
            "duplicate;on=call.ringing",
            Fault::duplicate().on("call.ringing"),
        ),
        ("late=1s", Fault::late(second)),
        ("skew=-600s", Fault::skew(-600)),
        ("wrong-signature", Fault::wrong_signature()),
    ];
    for (text, fault) in rows {
        assert_eq!(text.parse::<Fault>().unwrap(), fault, "{text}");
    }
    let rejected = [
        "",
        "status",
        "status=abc",
        "reset=1",
        "latency=5",
        "reset;times=-1",
        "reset;x=1",
    ];
    for text in rejected {
        assert!(text.parse::<Fault>().is_err(), "{text}");
    }
}
