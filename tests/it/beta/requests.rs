//! The exact request of every operation, and the requests that are rejected before sending.

use chrono::{TimeZone, Utc};
use quo_sdk::Error;
use quo_sdk::beta::OPERATIONS;
use quo_sdk::beta::types::{CreateWebhook, DeliveryId, EventType, UpdateWebhook, WebhookId};
use serde_json::{Value, json};

use super::{only, responding};

/// The server rejects every request, because only the request is tested.
macro_rules! sends {
    ($($request:expr => $method:literal $target:literal $body:expr;)*) => {{
        let mut sent = 0;
        $({
            let (server, webhooks) = responding(418, "").await;
            let request: fn(quo_sdk::beta::Webhooks) -> _ = $request;
            let error = request(webhooks).send().await.unwrap_err();
            assert_eq!(error.status().unwrap(), 418);
            let body: Option<Value> = $body;
            is_exactly(&only(&server), $method, $target, body);
            sent += 1;
        })*
        sent
    }};
}

fn is_exactly(
    request: &quo_sdk_test_support::server::Recorded,
    method: &str,
    target: &str,
    body: Option<Value>,
) {
    assert_eq!(request.method, method);
    assert_eq!(request.target, target);
    let mut headers = vec![
        ("accept", "application/json"),
        ("authorization", "key-1"),
        ("quo-api-version", "2026-03-30"),
        ("x-quo-api-version", "2026-03-30"),
    ];
    match &body {
        Some(_) => headers.push(("content-type", "application/json")),
        None => assert_eq!(request.body, b"", "{target}"),
    }
    for (name, value) in &headers {
        let values: Vec<_> = request.headers.get_all(*name).iter().collect();
        assert_eq!(values, [value], "{name} of {target}");
    }
    let by_http = ["host", "user-agent", "content-length"];
    for name in request.headers.keys() {
        let is_known = headers.iter().any(|(known, _)| known == name);
        assert!(
            is_known || by_http.contains(&name.as_str()),
            "{name} of {target}"
        );
    }
    if let Some(body) = body {
        assert_eq!(
            serde_json::from_slice::<Value>(&request.body).unwrap(),
            body
        );
    }
}

#[tokio::test]
async fn every_operation_sends_the_documented_request() {
    let sent = sends! {
        |webhooks| webhooks.list() => "GET" "/webhooks" None;
        |webhooks| webhooks.create().body(
            CreateWebhook::builder()
                .url("https://example.com/webhooks/quo")
                .events(["call.completed", "message.received", "contact.updated"])
                .resource_ids(["PNabc123"])
                .label("Production webhook")
                .status("enabled"),
        ) => "POST" "/webhooks" Some(json!({
            "url": "https://example.com/webhooks/quo",
            "events": ["call.completed", "message.received", "contact.updated"],
            "resourceIds": ["PNabc123"],
            "label": "Production webhook",
            "status": "enabled",
        }));
        |webhooks| webhooks.get("123") => "GET" "/webhooks/123" None;
        |webhooks| webhooks.update("123")
            .events(["call.summary.completed", "contact.updated"])
            .resource_ids(["PNabc123"])
            .label("Updated webhook") => "PATCH" "/webhooks/123" Some(json!({
            "events": ["call.summary.completed", "contact.updated"],
            "resourceIds": ["PNabc123"],
            "label": "Updated webhook",
        }));
        |webhooks| webhooks.delete("123") => "DELETE" "/webhooks/123" None;
        |webhooks| webhooks.rotate("123") => "POST" "/webhooks/123/rotate" None;
        |webhooks| webhooks.send_test_event("123").event_type("message.received")
            => "POST" "/webhooks/123/events/test" Some(json!({ "eventType": "message.received" }));
        |webhooks| webhooks.list_deliveries("123").limit(10)
            => "GET" "/webhooks/123/events?limit=10" None;
        |webhooks| webhooks.get_delivery("123", "msg_2abcDEFghiJKLmnoPQRstu")
            => "GET" "/webhooks/123/events/msg_2abcDEFghiJKLmnoPQRstu" None;
        |webhooks| webhooks.retry_delivery("123", "msg_2abcDEFghiJKLmnoPQRstu")
            => "POST" "/webhooks/123/events/msg_2abcDEFghiJKLmnoPQRstu/retry" None;
    };
    assert_eq!(sent, OPERATIONS.len());
}

#[tokio::test]
async fn webhook_is_created_with_url_and_events_alone() {
    let sent = sends! {
        |webhooks| webhooks.create()
            .url("https://example.com/")
            .events([EventType::TaskOverdue, "integration.created".into(), "brand.new".into()]) => "POST" "/webhooks" Some(json!({
            "url": "https://example.com/",
            "events": ["task.overdue", "integration.created", "brand.new"],
        }));
    };
    assert_eq!(sent, 1);
}

#[tokio::test]
async fn update_distinguishes_absent_null_and_value() {
    let none: [&str; 0] = [];
    let change = UpdateWebhook::builder;
    let rows = [
        (change().label("new"), json!({ "label": "new" })),
        (change().clear_label(), json!({ "label": null })),
        (
            change().clear_resource_ids(),
            json!({ "resourceIds": null }),
        ),
        (change().resource_ids(none), json!({ "resourceIds": [] })),
        (
            change().resource_ids(["*"]),
            json!({ "resourceIds": ["*"] }),
        ),
        (
            change().resource_ids(["PN1", "PN2"]),
            json!({ "resourceIds": ["PN1", "PN2"] }),
        ),
        (
            change().url("https://example.com/"),
            json!({ "url": "https://example.com/" }),
        ),
        (
            change().events(["call.missed"]),
            json!({ "events": ["call.missed"] }),
        ),
        (change().status("disabled"), json!({ "status": "disabled" })),
    ];
    for (change, body) in rows {
        let (server, webhooks) = responding(418, "").await;
        let request = webhooks.update("123").body(change);
        request.send().await.unwrap_err();
        is_exactly(&only(&server), "PATCH", "/webhooks/123", Some(body));
    }
}

#[tokio::test]
async fn update_without_changes_is_rejected_before_sending() {
    let (server, webhooks) = responding(200, "{}").await;
    let empty: UpdateWebhook = serde_json::from_str("{}").unwrap();
    for request in [
        webhooks.update("123"),
        webhooks.update("123").body(UpdateWebhook::builder()),
        webhooks.update("123").body(empty),
    ] {
        let Err(Error::InvalidRequest { reason, .. }) = request.send().await else {
            panic!("it was sent");
        };
        assert_eq!(reason, "nothing is set: at least one field is required");
    }
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn ids_of_another_kind_are_rejected_before_sending() {
    for wrong in ["WH123", "12a", "", "-1", "1.5", "../v1", "１２"] {
        assert!(WebhookId::new(wrong).is_err(), "{wrong}");
    }
    assert!(WebhookId::new("0123456789012345678901234567890").is_ok());
    assert!(DeliveryId::new("EV123").is_err());

    let (server, webhooks) = responding(204, "").await;
    let error = webhooks.delete("WH123").send().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error}");
    assert!(error.to_string().contains("digits"), "{error}");
    let error = webhooks.list_deliveries("").send().await.unwrap_err();
    assert!(error.to_string().contains("must not be empty"), "{error}");
    assert!(server.recorded().is_empty());
}

#[tokio::test]
async fn deliveries_are_filtered_by_parameters_of_both_versions() {
    let at = |hour| Utc.with_ymd_and_hms(2026, 4, 13, hour, 0, 0).unwrap();
    let (server, webhooks) = responding(418, "").await;
    let list = || webhooks.list_deliveries("123");
    let beta = list()
        .status("failed")
        .event_types(["call.missed", "brand.new"])
        .created_after(at(1))
        .created_before(at(2));
    let released = list()
        .limit(50)
        .after("c/2=")
        .event_type("call.missed")
        .event_type_in("call.missed,call.ringing")
        .resource_id("AC1")
        .created_at_gt(at(1))
        .created_at_lt(at(2));
    for (request, expected) in [
        (
            beta,
            vec![
                "status=failed",
                "eventTypes=call.missed",
                "eventTypes=brand.new",
                "createdAfter=2026-04-13T01%3A00%3A00Z",
                "createdBefore=2026-04-13T02%3A00%3A00Z",
            ],
        ),
        (
            released,
            vec![
                "limit=50",
                "after=c%2F2%3D",
                "eventType=call.missed",
                "eventType%5Bin%5D=call.missed%2Ccall.ringing",
                "resourceId=AC1",
                "createdAt%5Bgt%5D=2026-04-13T01%3A00%3A00Z",
                "createdAt%5Blt%5D=2026-04-13T02%3A00%3A00Z",
            ],
        ),
    ] {
        request.send().await.unwrap_err();
        let target = server.recorded().pop().unwrap().target;
        let (path, query) = target.split_once('?').unwrap();
        assert_eq!(path, "/webhooks/123/events");
        assert_eq!(query.split('&').collect::<Vec<_>>(), expected);
    }
}
