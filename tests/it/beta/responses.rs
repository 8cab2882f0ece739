//! The decoding of responses.

use quo_sdk::beta::types::{ApiVersion, EventType, WebhookStatus};
use quo_sdk::webhook::{Payload, SigningKey};
use quo_sdk::{Error, webhook};
use serde_json::{Value, json};

use super::{client, responding, sample};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

#[tokio::test]
async fn vendor_samples_of_webhooks_are_decoded() {
    let (_server, webhooks) = responding(200, sample("webhook-list")).await;
    let listed = webhooks.list().send().await.unwrap().into_inner();
    let (_server, webhooks) = responding(200, sample("webhook-get")).await;
    let got = webhooks.get("123").send().await.unwrap();
    let changed = webhooks.update("123");
    let changed = changed.status("enabled");
    assert_eq!(*changed.send().await.unwrap(), *got);
    assert_eq!(listed, std::slice::from_ref(&*got));

    assert_eq!(got.id, "123");
    // The same type as in the v1 operations.
    let org_id: &quo_sdk::types::OrganizationId = &got.org_id;
    assert_eq!(org_id, "OR123");
    assert_eq!(got.label.as_deref(), Some("Production webhook"));
    assert_eq!(got.status, WebhookStatus::Enabled);
    assert_eq!(got.url, "https://example.com/webhooks/quo");
    assert_eq!(got.api_version, Some(ApiVersion::V20260330));
    assert_eq!(
        got.events,
        [EventType::CallSummaryCompleted, EventType::ContactUpdated]
    );
    assert_eq!(got.resource_ids, ["PNabc123"]);
    assert_eq!(got.created_at.to_rfc3339(), "2026-04-13T12:00:00+00:00");
    assert_eq!(got.updated_at, got.created_at);
}

#[tokio::test]
async fn secret_of_creation_and_rotation_becomes_a_key() {
    let with_secret = |name: &str| sample(name).replace("whsec_...", SECRET);
    let (_server, webhooks) = responding(201, with_secret("webhook-create")).await;
    let create = webhooks.create();
    let create = create.url("https://a.example").events(["call.missed"]);
    let created = create.send().await.unwrap();
    assert_eq!(created.status(), 201);
    assert_eq!(created.id, "123");
    assert_eq!(created.events.len(), 3);
    assert_eq!(created.key.expose_secret(), SECRET);

    let (_server, webhooks) = responding(200, with_secret("webhook-rotate")).await;
    let rotated = webhooks.rotate(&created.id).send().await.unwrap();
    assert_eq!(rotated.key, created.key);
    let from = SigningKey::try_from(&rotated.key).unwrap();
    let direct = SigningKey::standard(SECRET).unwrap();
    let sign = |key: &SigningKey| key.sign("msg_1", std::time::UNIX_EPOCH, b"{}").unwrap();
    assert_eq!(sign(&from), sign(&direct));
    assert_eq!(sign(&rotated.key.signing_key().unwrap()), sign(&direct));
}

#[tokio::test]
async fn secret_that_is_not_a_key_is_kept() {
    let (_server, webhooks) = responding(200, sample("webhook-rotate")).await;
    let rotated = webhooks.rotate("123").send().await.unwrap();
    assert_eq!(rotated.key.expose_secret(), "whsec_...");
    assert_eq!(
        rotated.key.signing_key().unwrap_err(),
        webhook::KeyError::NotBase64
    );
}

#[tokio::test]
async fn webhook_with_missing_and_unknown_fields_is_decoded() {
    let minimal = json!({ "data": {
        "id": "WH-of-another-form", "orgId": "OR1", "label": null, "status": "paused", "url": "u",
        "createdAt": "2026-04-13T12:00:00Z", "updatedAt": "2026-04-13T12:00:00.5Z",
        "events": ["integration.deleted", "brand.new"], "resourceIds": ["*"], "added": {},
    } });
    let (_server, webhooks) = responding(200, minimal.to_string()).await;
    let webhook = webhooks.get("1").send().await.unwrap();
    assert_eq!(
        (webhook.api_version.as_ref(), webhook.label.as_ref()),
        (None, None)
    );
    assert_eq!(webhook.status, "paused");
    let events = [
        EventType::IntegrationDeleted,
        EventType::Unknown("brand.new".into()),
    ];
    assert_eq!(webhook.events, events);
    assert_eq!(
        (webhook.updated_at - webhook.created_at).num_milliseconds(),
        500
    );

    let mut none = minimal;
    none["data"]["events"] = json!([]);
    none["data"]["resourceIds"] = json!([]);
    let (_server, webhooks) = responding(200, none.to_string()).await;
    let webhook = webhooks.get("1").send().await.unwrap();
    assert!(webhook.events.is_empty() && webhook.resource_ids.is_empty());
}

#[tokio::test]
async fn test_event_without_data_envelope_parses_as_an_event() {
    let (_server, webhooks) = responding(200, sample("test-event")).await;
    let request = webhooks.send_test_event("123");
    let request = request.event_type("message.received");
    let test = request.send().await.unwrap();
    assert_eq!(test.id, "EV-test-message-received");
    assert_eq!(test.api_version, ApiVersion::V20260330);
    assert_eq!(test.type_, EventType::MessageReceived);
    assert_eq!(test.data["resource"]["direction"], "incoming");

    let Payload::Event(webhook::Event::MessageReceived(message)) = test.payload().unwrap() else {
        panic!("another event");
    };
    assert_eq!(
        message.event_id.as_deref(),
        Some("EV-test-message-received")
    );
    assert_eq!(message.event_created_at, Some(test.created_at));
    assert_eq!(message.resource.id, "ACsampleactivity0000000000000000");
}

#[tokio::test]
async fn bodies_of_202_and_204_are_ignored() {
    for body in ["", "{}", "{\"data\":1}", "<html>", "{\"cut\":"] {
        let (_server, webhooks) = responding(202, body).await;
        let retry = webhooks.retry_delivery("1", "msg_1");
        assert_eq!(retry.send().await.unwrap().status(), 202, "{body}");
        // HTTP forbids a body with a 204, but some services send one.
        let status = if body.is_empty() { 204 } else { 200 };
        let (_server, webhooks) = responding(status, body).await;
        let delete = webhooks.delete("1");
        assert_eq!(delete.send().await.unwrap().status(), status, "{body}");
    }
    let raw = "HTTP/1.1 204 No Content\r\ncontent-type: application/json\r\n\r\n{\"not\":";
    let server = quo_sdk_test_support::server::Server::raw(raw).await;
    let webhooks = client(&server).webhooks();
    assert_eq!(webhooks.delete("1").send().await.unwrap().status(), 204);
}

#[tokio::test]
async fn error_responses_of_both_families_are_parsed() {
    let v1 = json!({
        "message": "/webhookId does not fit", "code": "0303400", "status": 400,
        "docs": "https://quo.com/docs", "title": "Invalid Id", "description": "See there.",
        "trace": "t-1",
        "errors": [{ "path": "/webhookId", "message": "no digits", "schema": { "type": "string" } }],
    });
    let released = json!({
        "title": "Not Found", "message": "no webhook 123", "docs": "https://quo.com/docs",
    });
    for (status, body) in [(400, v1), (404, released)] {
        let (_server, webhooks) = responding(status, body.to_string()).await;
        let request = webhooks.get("123");
        let Err(Error::Api(error)) = request.send().await else {
            panic!("no error response");
        };
        assert_eq!(error.status(), status);
        let text = |key: &str| body.get(key).and_then(Value::as_str);
        assert_eq!(error.title(), text("title"));
        assert_eq!(error.message(), text("message"));
        assert_eq!(error.docs(), text("docs"));
        assert_eq!(error.code(), text("code"));
        assert_eq!(error.trace(), text("trace"));
        let paths: Vec<&str> = error.errors().iter().map(|field| field.path()).collect();
        assert_eq!(
            paths,
            if status == 400 {
                vec!["/webhookId"]
            } else {
                vec![]
            }
        );
    }
}

#[test]
fn every_known_event_is_a_known_subscription() {
    for kind in webhook::Event::KNOWN {
        let event = EventType::from(*kind);
        assert!(!matches!(event, EventType::Unknown(_)), "{kind}");
        assert_eq!(event, **kind);
    }
}
