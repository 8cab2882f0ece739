//! Requests of clients from the fixture documents, against a server on loopback.

use quo_sdk_editions::{dated, seed_004};
use serde_json::{Value, json};

use quo_sdk_test_support::server::{Answer, Server};

use crate::serve::client;

#[tokio::test]
async fn a_union_of_six_webhooks_is_read_as_one_type() {
    let events = [
        json!(["message.received", "message.delivered"]),
        json!(["call.completed", "call.ringing", "call.recording.completed"]),
        json!(["call.summary.completed"]),
        json!(["call.transcript.completed"]),
        json!(["contact.updated", "contact.deleted"]),
        json!(["task.assigned"]),
    ];
    let webhooks: Vec<Value> = events
        .iter()
        .enumerate()
        .map(|(index, events)| {
            json!({
                "id": format!("WH{index}"),
                "userId": "US1",
                "orgId": "OR1",
                "label": if index == 0 { json!(null) } else { json!("a label") },
                "status": "enabled",
                "url": "https://example.com/",
                "key": "key",
                "createdAt": "2026-06-08T00:00:00Z",
                "updatedAt": "2026-06-08T00:00:00Z",
                "deletedAt": null,
                "events": events,
                "resourceIds": if index % 2 == 0 { json!(["PN1", "PN2"]) } else { json!(["*"]) },
            })
        })
        .collect();
    let answer = json!({ "data": webhooks });
    let server = Server::start(move |_| Answer::json(200, &answer)).await;

    let api = seed_004::Api::new(&client(&server));
    let webhooks = api.list_webhooks().user_id("US1").send().await.unwrap();
    assert_eq!(webhooks.len(), 6);
    for (webhook, expected) in webhooks.iter().zip(&events) {
        assert_eq!(serde_json::to_value(&webhook.events).unwrap(), *expected);
        assert!(webhook.events.iter().all(|event| event.is_known()));
    }
    let last = webhooks.last().unwrap();
    assert_eq!(
        last.events,
        [seed_004::types::WebhookEventType::TaskAssigned]
    );
    assert_eq!(last.resource_ids, ["*"]);
    assert_eq!(webhooks[0].label, None);

    let [request] = server.recorded().try_into().unwrap();
    assert_eq!(request.target, "/v1/webhooks?userId=US1");
}

fn dated(server: &Server) -> dated::Api {
    dated::Api::new(&client(server))
}

#[tokio::test]
async fn the_version_header_and_the_defaults_are_sent_by_themselves() {
    let page = json!({ "data": [], "nextCursor": null });
    let server = Server::start(move |_| Answer::json(200, &page)).await;
    dated(&server).list_conversations().send().await.unwrap();
    dated(&server)
        .list_conversations()
        .status_in("open,done")
        .weight(2.5)
        .phone_number_ids(["PN1", "PN2"])
        .send()
        .await
        .unwrap();

    let [first, second] = server.recorded().try_into().unwrap();
    assert_eq!(first.headers["quo-api-version"], "2026-03-30");
    assert_eq!(first.headers["authorization"], "key-1");
    assert!(!first.headers.contains_key("api-version"));
    assert_eq!(first.target, "/conversations?limit=10&weight=1.0");

    assert_eq!(second.headers["quo-api-version"], "2026-03-30");
    let (_, query) = second.target.split_once('?').unwrap();
    let mut parts: Vec<&str> = query.split('&').collect();
    parts.sort_unstable();
    let expected = [
        "limit=10",
        "phoneNumberIds=PN1",
        "phoneNumberIds=PN2",
        "status%5Bin%5D=open%2Cdone",
        "weight=2.5",
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn a_cursor_called_after_is_followed_with_every_filter() {
    let conversation = |id: &str, assigned: Value| {
        json!({
            "id": id, "name": null, "status": "snoozed", "assignedTo": assigned,
            "lastActivityAt": "2026-03-30T10:00:00.000Z", "added": { "later": true },
        })
    };
    let server = Server::start(move |request| {
        let page = if request.target.contains("after=c2") {
            json!({ "data": [conversation("CN2", json!("SYU1"))], "nextCursor": null })
        } else {
            json!({ "data": [conversation("CN1", json!(null))], "nextCursor": "c2" })
        };
        Answer::json(200, &page)
    })
    .await;
    let call = dated(&server)
        .list_conversations()
        .limit(1_u32)
        .status_in("open");
    let all = call.stream().try_collect().await.unwrap();
    let ids: Vec<&str> = all
        .iter()
        .map(|conversation| conversation.id.as_str())
        .collect();
    assert_eq!(ids, ["CN1", "CN2"]);
    assert_eq!(all[0].assigned_to, None);
    assert_eq!(all[1].assigned_to.as_ref().unwrap(), &"SYU1");
    assert_eq!(all[0].status, "snoozed");
    assert!(!all[0].status.is_known());

    let [first, second] = server.recorded().try_into().unwrap();
    assert!(!first.target.contains("after="), "{}", first.target);
    for request in [&first, &second] {
        assert!(request.target.contains("limit=1&"), "{}", request.target);
        assert!(
            request.target.contains("status%5Bin%5D=open"),
            "{}",
            request.target
        );
    }
}

#[tokio::test]
async fn an_operation_id_with_a_dot_is_a_method() {
    let page = json!({ "data": [{ "taskId": "TK1", "title": null }], "nextCursor": null });
    let server = Server::start(move |_| Answer::json(200, &page)).await;
    let tasks = dated(&server)
        .tasks_list()
        .after("c1")
        .send()
        .await
        .unwrap();
    assert_eq!(tasks.items[0].task_id, "TK1");
    assert_eq!(server.recorded()[0].target, "/tasks?limit=50&after=c1");
}

#[tokio::test]
async fn a_delete_sends_its_body() {
    let task = json!({ "data": { "taskId": "TK1", "title": "Call back" } });
    let server = Server::start(move |_| Answer::json(200, &task)).await;
    let call = dated(&server).tasks_unlink_conversation("TK1");
    let task = call.conversation_id("CN1").send().await.unwrap();
    assert_eq!(task.title.as_deref(), Some("Call back"));

    let [request] = server.recorded().try_into().unwrap();
    assert_eq!(request.method, "DELETE");
    assert_eq!(request.target, "/tasks/TK1/conversation");
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, json!({ "conversationId": "CN1" }));
}

#[tokio::test]
async fn an_empty_answer_is_not_read() {
    // Neither the 202 with its empty object nor the 204 that lists a body.
    for (status, body) in [(202, "{}"), (202, ""), (204, "")] {
        let server = Server::start(move |_| Answer::new(status, body)).await;
        let retried = dated(&server)
            .retry_delivery("12", "msg_1")
            .send()
            .await
            .unwrap();
        assert_eq!(retried.status(), status);
        let deleted = dated(&server).delete_webhook("12").send().await.unwrap();
        assert_eq!(deleted.status(), status);
        let [retry, delete] = server.recorded().try_into().unwrap();
        assert_eq!(retry.target, "/webhooks/12/deliveries/msg_1/retry");
        assert_eq!(
            (delete.method.as_str(), delete.target.as_str()),
            ("DELETE", "/webhooks/12")
        );
    }
}

#[tokio::test]
async fn a_change_sends_null_absent_and_empty_as_they_were_meant() {
    let webhook = json!({ "data": {
        "id": "12", "url": "https://example.com/", "status": "enabled", "resourceIds": null,
    } });
    let server = Server::start(move |_| Answer::json(200, &webhook)).await;
    let change = || dated(&server).update_webhook("12");
    let none: [&str; 0] = [];
    change().clear_resource_ids().send().await.unwrap();
    change().resource_ids(none).send().await.unwrap();
    let answer = change().resource_ids(["PN1"]).clear_label().send().await;
    let webhook = answer.unwrap();
    assert_eq!(webhook.api_version, None);
    assert_eq!(webhook.resource_ids, None);

    let bodies: Vec<Value> = server
        .recorded()
        .iter()
        .map(|request| serde_json::from_slice(&request.body).unwrap())
        .collect();
    let expected = [
        json!({ "resourceIds": null }),
        json!({ "resourceIds": [] }),
        json!({ "resourceIds": ["PN1"], "label": null }),
    ];
    assert_eq!(bodies, expected);
}

#[tokio::test]
async fn free_form_values_and_maps_keep_what_came() {
    let delivery = json!({ "data": {
        "id": "msg_1",
        "requestBody": { "any": ["thing", 1, null] },
        "headers": { "x-a": "b" },
        "attempts": { "1": { "responseStatusCode": 0, "durationMs": null }, "2": { "responseStatusCode": 200 } },
        "context": { "deep": { "er": true } },
        "reason": 17,
    } });
    let server = Server::start(move |_| Answer::json(200, &delivery)).await;
    let call = dated(&server).get_delivery("12", "a/b");
    let delivery = call.send().await.unwrap();
    assert_eq!(delivery.request_body, json!({ "any": ["thing", 1, null] }));
    assert_eq!(delivery.headers["x-a"], "b");
    assert_eq!(delivery.attempts["2"].response_status_code, 200);
    assert_eq!(delivery.attempts["1"].duration_ms, None);
    assert_eq!(delivery.context["deep"], json!({ "er": true }));
    assert_eq!(delivery.reason, dated::types::DeliveryReason::Integer(17));
    assert_eq!(server.recorded()[0].target, "/webhooks/12/deliveries/a%2Fb");
}

#[tokio::test]
async fn an_answer_without_an_envelope_is_the_value() {
    let event = json!({ "id": "EV1", "data": { "any": "thing" } });
    let server = Server::start(move |_| Answer::json(200, &event)).await;
    let call = dated(&server).send_test_event("12");
    let event = call.type_("message.received").send().await.unwrap();
    assert_eq!(event.data["any"], "thing");
    let body: Value = serde_json::from_slice(&server.recorded()[0].body).unwrap();
    assert_eq!(body, json!({ "type": "message.received" }));
}

#[tokio::test]
async fn a_recursive_schema_is_read_as_deep_as_it_goes() {
    let mut comment = json!({ "text": "9", "replies": [] });
    for depth in (0..9).rev() {
        comment = json!({ "text": depth.to_string(), "replies": [comment], "parent": null });
    }
    let answer = json!({ "data": comment });
    let server = Server::start(move |_| Answer::json(200, &answer)).await;
    let root = dated(&server).get_comment("1").send().await.unwrap();
    let mut comment = &*root;
    for depth in 0..9 {
        assert_eq!(comment.text, depth.to_string());
        comment = &comment.replies[0];
    }
    assert!(comment.replies.is_empty());
}

#[test]
fn every_operation_is_listed_with_its_path() {
    let listed: Vec<(&str, &str, &str)> = dated::OPERATIONS
        .iter()
        .map(|operation| (operation.id, operation.method, operation.path))
        .collect();
    let expected = [
        ("list_conversations", "GET", "/conversations"),
        ("tasks_list", "GET", "/tasks"),
        (
            "tasks_unlink_conversation",
            "DELETE",
            "/tasks/{taskId}/conversation",
        ),
        ("delete_webhook", "DELETE", "/webhooks/{webhookId}"),
        ("update_webhook", "PATCH", "/webhooks/{webhookId}"),
        (
            "get_delivery",
            "GET",
            "/webhooks/{webhookId}/deliveries/{deliveryId}",
        ),
        (
            "retry_delivery",
            "POST",
            "/webhooks/{webhookId}/deliveries/{deliveryId}/retry",
        ),
        (
            "send_test_event",
            "POST",
            "/webhooks/{webhookId}/events/test",
        ),
        ("get_comment", "GET", "/comments/{commentId}"),
    ];
    assert_eq!(listed, expected);
    assert_eq!(seed_004::OPERATIONS.len(), 1);
}
