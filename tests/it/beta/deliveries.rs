//! Deliveries: the list, the attempts of a delivery, and its event.

use quo_sdk::beta::types::{AttemptTrigger, DeliveryDetail, DeliveryStatus, EventType};
use quo_sdk::webhook::{Event, Payload};
use quo_sdk_test_support::server::{Answer, Server};
use serde_json::{Value, json};

use super::{client, responding, sample};

fn detail(change: impl FnOnce(&mut Value)) -> DeliveryDetail {
    let mut response: Value = serde_json::from_str(&sample("delivery-detail")).unwrap();
    change(&mut response["data"]);
    serde_json::from_value(response["data"].take()).unwrap()
}

#[tokio::test]
async fn vendor_sample_of_deliveries_is_one_page() {
    let (_server, webhooks) = responding(200, sample("delivery-list")).await;
    let page = webhooks.list_deliveries("123").send().await.unwrap();
    let [delivery] = page.items.as_slice() else {
        panic!("expected one delivery");
    };
    assert_eq!(delivery.id, "msg_2abcDEFghiJKLmnoPQRstu");
    assert_eq!(delivery.event_type, EventType::MessageReceived);
    assert_eq!(delivery.status, DeliveryStatus::Success);
    assert_eq!(delivery.next_attempt_at, None);
    assert_eq!((&delivery.event_id, &delivery.resource_id), (&None, &None));
    assert_eq!(
        delivery.created_at.to_rfc3339(),
        "2026-04-13T12:00:00+00:00"
    );
}

#[tokio::test]
async fn stream_of_deliveries_follows_all_pages_with_every_filter() {
    let delivery = |id: &str| {
        json!({
            "id": id, "eventId": "EV1", "resourceId": "AC1", "eventType": "brand.new",
            "status": "sending", "nextAttemptAt": "2026-04-13T12:05:00Z",
            "createdAt": "2026-04-13T12:00:00Z",
        })
    };
    let server = Server::start(move |request| {
        let page = match request.target.as_str() {
            "/webhooks/123/events?limit=2&status=sending" => {
                json!({ "data": [delivery("msg_1"), delivery("msg_2")], "nextCursor": "c 2" })
            }
            "/webhooks/123/events?limit=2&status=sending&after=c+2" => {
                json!({ "data": [delivery("msg_3")], "nextCursor": null })
            }
            other => panic!("{other}"),
        };
        Answer::json(200, &page)
    })
    .await;
    let list = client(&server).webhooks().list_deliveries("123");
    let list = list.limit(2).status("sending");
    let mut deliveries = list.clone().stream();
    let mut seen = Vec::new();
    while let Some(delivery) = deliveries.try_next().await.unwrap() {
        assert_eq!(delivery.event_id.as_ref().unwrap(), "EV1");
        assert_eq!(delivery.resource_id.as_ref().unwrap(), "AC1");
        assert_eq!(delivery.event_type, "brand.new");
        assert!(delivery.next_attempt_at > Some(delivery.created_at));
        seen.push(delivery.id.to_string());
    }
    assert_eq!(seen, ["msg_1", "msg_2", "msg_3"]);
    for request in server.recorded() {
        assert_eq!(request.headers["x-quo-api-version"], "2026-03-30");
        assert_eq!(request.headers["quo-api-version"], "2026-03-30");
    }
    let mut pages = list.pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().items.len(), 2);
}

#[tokio::test]
async fn vendor_sample_of_a_delivery_has_attempt_and_event() {
    let (_server, webhooks) = responding(200, sample("delivery-detail")).await;
    let request = webhooks.get_delivery("123", "msg_2abcDEFghiJKLmnoPQRstu");
    let delivery = request.send().await.unwrap();
    assert_eq!(delivery.id, "msg_2abcDEFghiJKLmnoPQRstu");
    let [attempt] = delivery.attempts.as_slice() else {
        panic!("expected one attempt");
    };
    assert_eq!(attempt.id, "atmpt_2abcDEFghiJKLmnoPQRstu");
    assert_eq!(attempt.status, DeliveryStatus::Success);
    assert_eq!(attempt.http_status(), Some(200));
    assert_eq!(attempt.response_body.as_deref(), Some("{\"ok\":true}"));
    assert_eq!(attempt.response_duration_ms, Some(123.0));
    assert_eq!(attempt.trigger_type, AttemptTrigger::Scheduled);
    assert_eq!(attempt.url, "https://example.com/webhooks/quo");
    assert_eq!(attempt.timestamp.to_rfc3339(), "2026-04-13T12:00:01+00:00");

    let Payload::Event(Event::MessageReceived(message)) = delivery.payload().unwrap() else {
        panic!("another event");
    };
    assert_eq!(message.event_id.as_deref(), Some("EV123"));
    assert_eq!(message.resource.id, "AC-message");
}

#[test]
fn delivery_with_data_alone_parses_as_an_event() {
    let whole = detail(|_| {});
    for event_id in [json!("EV9"), json!(null)] {
        let data = detail(|delivery| {
            delivery["eventId"] = event_id.clone();
            delivery["createdAt"] = json!("2026-04-13T12:00:00Z");
            delivery["requestBody"] = delivery["requestBody"]["data"].take();
        });
        let payload = data.payload().unwrap();
        assert_eq!(payload.event_id(), event_id.as_str());
        assert_eq!(payload.event_created_at(), Some(data.created_at));
        assert_eq!(payload.kind(), "message.received");
        let (Payload::Event(data), Payload::Event(whole)) = (payload, whole.payload().unwrap())
        else {
            panic!("another family");
        };
        assert_eq!(data.data_value().unwrap(), whole.data_value().unwrap());
    }
}

#[test]
fn new_event_type_is_unknown_and_invalid_body_is_an_error() {
    let new = detail(|delivery| {
        delivery["eventType"] = json!("brand.new");
        delivery["requestBody"] = json!({ "context": {}, "links": {}, "resource": { "id": "X1" } });
    });
    let payload = new.payload().unwrap();
    assert!(!payload.is_known());
    assert_eq!(payload.kind(), "brand.new");
    assert!(payload.raw().get().contains("\"X1\""));

    for body in [json!(null), json!("text"), json!({}), json!([1])] {
        let none = detail(|delivery| delivery["requestBody"] = body.clone());
        assert!(none.payload().is_err(), "{body}");
    }
    let misfit = detail(|delivery| {
        delivery["requestBody"]["data"]["resource"]["createdAt"] = json!("yesterday");
    });
    assert_eq!(
        misfit.payload().unwrap_err().path,
        "data.resource.createdAt"
    );
}

#[test]
fn attempt_without_a_response_has_no_http_status() {
    for (code, status) in [
        (json!(0), None),
        (json!(null), None),
        (json!(204), Some(204)),
        (json!(503.0), Some(503)),
        (json!(-1), None),
        (json!(70_000), None),
    ] {
        let delivery =
            detail(|delivery| delivery["attempts"][0]["responseStatusCode"] = code.clone());
        assert_eq!(delivery.attempts[0].http_status(), status, "{code}");
    }
}
