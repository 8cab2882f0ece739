//! Faults on demand: each does what it says, and no more often.

use std::time::{Duration, Instant};

use quo_emulator::{Emulator, FAULT_HEADER, Fault};
use serde_json::json;

use super::receiver::{Receiver, verifies};
use super::stage::{OUTSIDE, beginning, get, post, standing, tell};

const USERS: &str = "/v1/users?maxResults=10";

async fn asking(quo: &Emulator, fault: &str) -> reqwest::Result<reqwest::Response> {
    let request = reqwest::Client::new().get(format!("{}{USERS}", quo.url()));
    let request = request.header("authorization", quo.api_key());
    request.header(FAULT_HEADER, fault).send().await
}

#[tokio::test]
async fn a_fault_goes_with_its_operation_as_often_as_it_says() {
    let (quo, http) = (standing().await, reqwest::Client::new());
    quo.inject(Fault::status(503).on("listUsers_v1").times(2));
    let mut statuses = Vec::new();
    for target in ["/v1/phone-numbers", USERS, USERS, USERS] {
        statuses.push(tell(&quo, &http, get(target)).await.status);
    }
    assert_eq!(statuses, [200, 503, 503, 200]);
    quo.inject(Fault::status(429));
    assert_eq!(
        tell(&quo, &http, get(USERS)).await.json()["code"],
        "1100429"
    );
    quo.clear_faults();
    assert_eq!(tell(&quo, &http, get(USERS)).await.status, 200);
}

#[tokio::test]
async fn a_request_asks_for_the_faults_of_its_own_answer() {
    let quo = standing().await;
    let html = asking(&quo, "html=502").await.unwrap();
    assert_eq!(html.status(), 502);
    assert!(
        html.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );
    assert!(html.text().await.unwrap().starts_with("<html>"));
    let began = Instant::now();
    let late = asking(&quo, "latency=120ms, status=500").await.unwrap();
    assert_eq!(late.status(), 500);
    assert!(began.elapsed() >= Duration::from_millis(120));
    let cut = asking(&quo, "truncated").await.unwrap();
    assert_eq!(cut.status(), 200);
    assert!(cut.bytes().await.is_err());
    let reset = asking(&quo, "reset").await.unwrap_err();
    assert!(reset.is_request() && !reset.is_connect(), "{reset:?}");
    let unknown = asking(&quo, "explode").await.unwrap();
    assert_eq!(unknown.status(), 400);
    assert!(
        unknown
            .text()
            .await
            .unwrap()
            .contains("`explode` is no fault")
    );
    assert_eq!(asking(&quo, "latency=0s").await.unwrap().status(), 200);
}

#[tokio::test]
async fn what_is_reset_was_performed_and_what_is_refused_was_not() {
    let (quo, http) = (standing().await, reqwest::Client::new());
    let contact = || {
        post(
            "/v1/contacts",
            json!({ "defaultFields": { "firstName": "Lia" } }),
        )
    };
    let count = async || {
        let list = tell(&quo, &http, get("/v1/contacts?maxResults=10")).await;
        list.json()["totalItems"].as_u64().unwrap()
    };
    quo.inject(Fault::status(500).times(1));
    assert_eq!(tell(&quo, &http, contact()).await.status, 500);
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
async fn deliveries_are_duplicated_overtaken_skewed_and_wrongly_signed() {
    let (quo, receiver) = (standing().await, Receiver::start().await);
    let events = ["message.received", "call.ringing"];
    let (_, key) = receiver.subscribe(&quo, &events).await;
    quo.inject(Fault::duplicate().times(1));
    quo.receive_message(OUTSIDE, &quo.number(), "Hello?")
        .unwrap();
    quo.settle().await;
    let [first, second] = receiver.recorded().try_into().unwrap();
    assert_eq!(first.headers["webhook-id"], second.headers["webhook-id"]);
    quo.inject(
        Fault::late(Duration::from_secs(2))
            .on("message.received")
            .times(1),
    );
    quo.receive_message(OUTSIDE, &quo.number(), "Hello?")
        .unwrap();
    quo.ring(OUTSIDE, &quo.number()).unwrap();
    quo.advance(Duration::from_secs(2)).await;
    assert_eq!(receiver.types()[2..], ["call.ringing", "message.received"]);
    let now = beginning() + chrono::TimeDelta::seconds(2);
    for (fault, verified) in [
        (Fault::skew(-299), true),
        (Fault::skew(-301), false),
        (Fault::skew(301), false),
        (Fault::wrong_signature(), false),
    ] {
        quo.inject(fault.clone().times(1));
        quo.receive_message(OUTSIDE, &quo.number(), "Hello?")
            .unwrap();
        quo.settle().await;
        let event = receiver.recorded().pop().unwrap();
        assert_eq!(verifies(&event, &key, now), verified, "{fault:?}");
    }
}

#[tokio::test]
async fn a_request_asks_for_a_fault_of_the_next_delivery() {
    let (quo, receiver) = (standing().await, Receiver::start().await);
    receiver.subscribe(&quo, &["message.received"]).await;
    assert_eq!(asking(&quo, "duplicate").await.unwrap().status(), 200);
    for arrived in [2, 3] {
        quo.receive_message(OUTSIDE, &quo.number(), "Hello?")
            .unwrap();
        quo.settle().await;
        assert_eq!(receiver.recorded().len(), arrived);
    }
}

#[test]
fn faults_are_read_as_they_are_documented() {
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
    let refused = [
        "",
        "status",
        "status=abc",
        "reset=1",
        "latency=5",
        "reset;times=-1",
        "reset;x=1",
    ];
    for text in refused {
        assert!(text.parse::<Fault>().is_err(), "{text}");
    }
}
