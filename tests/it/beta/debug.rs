//! The `Debug` output of webhooks, deliveries and secrets.

use quo_sdk::beta::types::CreatedWebhook;
use quo_sdk::webhook::Secret;
use serde_json::Value;

use super::sample;

#[test]
fn secret_is_serialized_but_never_shown_by_debug() {
    let mut response: Value = serde_json::from_str(&sample("webhook-create")).unwrap();
    let created: CreatedWebhook = serde_json::from_value(response["data"].take()).unwrap();
    for shown in [
        format!("{created:?}"),
        format!("{created:#?}"),
        format!("{:?}", created.key),
        #[cfg(feature = "test-util")]
        format!(
            "{:?}",
            quo_sdk::beta::types::builder::CreatedWebhookBuilder::from(created.clone())
        ),
    ] {
        assert!(!shown.contains("whsec"), "{shown}");
        assert!(shown.contains("[redacted]"), "{shown}");
    }
    assert_eq!(serde_json::to_value(&created).unwrap()["key"], "whsec_...");
    let read: Secret = serde_json::from_str("\"whsec_...\"").unwrap();
    assert_eq!(read, created.key);
    assert!(serde_json::from_str::<Secret>("1").is_err());
}

#[cfg(not(feature = "debug-pii"))]
#[test]
fn debug_shows_ids_and_states_but_no_content() {
    use quo_sdk::beta::types::{DeliveryDetail, TestEvent, Webhook};

    let read = |name: &str| -> Value { serde_json::from_str(&sample(name)).unwrap() };
    let webhook: Webhook = serde_json::from_value(read("webhook-get")["data"].take()).unwrap();
    let detail: DeliveryDetail =
        serde_json::from_value(read("delivery-detail")["data"].take()).unwrap();
    let test: TestEvent = serde_json::from_value(read("test-event")).unwrap();
    let request = quo_sdk::Client::new("key-1").unwrap().webhooks();
    let request = request.update("123");
    let request = request.url("https://example.com/").label("Production");
    for (shown, expected) in [
        (format!("{webhook:?}"), ["123", "Enabled", "OR123"]),
        (
            format!("{detail:?}"),
            ["msg_2abc", "MessageReceived", "Scheduled"],
        ),
        (
            format!("{test:?}"),
            ["EV-test", "MessageReceived", "V20260330"],
        ),
        (format!("{request:?}"), ["Update", "123", "Absent"]),
    ] {
        for part in expected {
            assert!(shown.contains(part), "no {part} in {shown}");
        }
        for hidden in [
            "https",
            "hello",
            "Hello",
            "+1555",
            "Production",
            "ok\\",
            "key-1",
        ] {
            assert!(!shown.contains(hidden), "{hidden} in {shown}");
        }
    }
}
