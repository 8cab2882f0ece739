//! Webhooks of both systems.

use reqwest::Method;
use serde_json::{Value, json};

use super::super::harness::{Harness, get, post, request};
use super::{Row, bare, row};

pub fn webhooks(s: &Harness) -> Vec<Row> {
    let (one, events) = (
        format!("/webhooks/{}", s.webhook),
        format!("/webhooks/{}/events", s.webhook),
    );
    let delivery = format!("{events}/{}", s.delivery);
    let create = |body: Value| post("/webhooks", body);
    let url = "https://example.com/quo";
    let change = |body: Value| request(Method::PATCH, &one, Some(body));
    let test = json!({ "eventType": "call.completed" });
    vec![
        row("list", vec![get("/webhooks")], vec![]),
        row(
            "create",
            vec![create(
                json!({ "url": url, "events": ["task.created"], "resourceIds": [s.shared] }),
            )],
            vec![
                (400, create(json!({ "url": url, "events": [] }))),
                (400, create(json!({ "url": url, "events": ["x"] }))),
                (
                    400,
                    create(
                        json!({ "url": url, "events": ["task.created"], "resourceIds": ["PN1"] }),
                    ),
                ),
            ],
        ),
        row(
            "get",
            vec![get(&one)],
            vec![(404, get("/webhooks/1")), (400, get("/webhooks/WH1"))],
        ),
        row(
            "update",
            vec![
                change(json!({ "label": null, "status": "disabled", "resourceIds": null })),
                change(json!({ "events": ["call.ringing"], "url": url })),
            ],
            vec![
                (400, change(json!({}))),
                (
                    404,
                    request(Method::PATCH, "/webhooks/1", Some(json!({ "label": "x" }))),
                ),
            ],
        ),
        row(
            "delete",
            vec![bare(Method::DELETE, &one)],
            vec![(404, bare(Method::DELETE, "/webhooks/1"))],
        ),
        row(
            "rotate",
            vec![bare(Method::POST, format!("{one}/rotate"))],
            vec![(404, bare(Method::POST, "/webhooks/1/rotate"))],
        ),
        row(
            "sendTestEvent",
            vec![
                post(format!("{events}/test"), test.clone()),
                post(
                    format!("{events}/test"),
                    json!({ "eventType": "integration.created" }),
                ),
            ],
            vec![
                (
                    400,
                    post(format!("{events}/test"), json!({ "eventType": "x" })),
                ),
                (404, post("/webhooks/1/events/test", test)),
            ],
        ),
        row(
            "listDeliveries",
            vec![
                get(format!("{events}?limit=1")),
                get(format!(
                    "{events}?eventType%5Bin%5D=message.received,call.ringing"
                )),
                get(format!(
                    "{events}?createdAt%5Bgt%5D=2026-01-01T00:00:00Z&status=sending"
                )),
                get(format!(
                    "{events}?eventTypes=message.received&createdBefore=2026-01-01T00:00:00Z"
                )),
            ],
            vec![
                (400, get(format!("{events}?limit=51"))),
                (400, get(format!("{events}?status=lost"))),
                (404, get("/webhooks/1/events")),
            ],
        ),
        row(
            "getDelivery",
            vec![get(&delivery)],
            vec![(404, get(format!("{events}/msg_1")))],
        ),
        row(
            "retryDelivery",
            vec![bare(Method::POST, format!("{delivery}/retry"))],
            vec![(404, bare(Method::POST, format!("{events}/msg_1/retry")))],
        ),
    ]
}

pub fn legacy_webhooks(s: &Harness) -> Vec<Row> {
    let one = format!("/v1/webhooks/{}", s.legacy_webhook);
    let create = |id, path: &str, event: &str| {
        let path = format!("/v1/webhooks/{path}");
        let body = json!({
            "url": "https://example.com/quo",
            "events": [event],
            "label": "A label",
            "resourceIds": ["*"],
        });
        row(
            id,
            vec![post(&path, body)],
            vec![
                (400, post(&path, json!({ "events": [event] }))),
                (
                    400,
                    post(
                        &path,
                        json!({ "url": "https://example.com", "events": ["x"] }),
                    ),
                ),
                (
                    400,
                    post(
                        &path,
                        json!({ "url": "ftp://example.com", "events": [event] }),
                    ),
                ),
            ],
        )
    };
    vec![
        create("createMessageWebhook_v1", "messages", "message.delivered"),
        create("createCallWebhook_v1", "calls", "call.ringing"),
        create(
            "createCallSummaryWebhook_v1",
            "call-summaries",
            "call.summary.completed",
        ),
        create(
            "createCallTranscriptWebhook_v1",
            "call-transcripts",
            "call.transcript.completed",
        ),
        row(
            "listWebhooks_v1",
            vec![
                get("/v1/webhooks"),
                get(format!("/v1/webhooks?userId={}", s.member)),
            ],
            vec![(404, get("/v1/webhooks?userId=US1"))],
        ),
        row(
            "getWebhookById_v1",
            vec![get(&one)],
            vec![(404, get("/v1/webhooks/WH1")), (400, get("/v1/webhooks/1"))],
        ),
        row(
            "deleteWebhookById_v1",
            vec![bare(Method::DELETE, &one)],
            vec![(404, bare(Method::DELETE, "/v1/webhooks/WH1"))],
        ),
    ]
}
