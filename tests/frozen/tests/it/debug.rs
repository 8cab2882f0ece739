//! The `Debug` output of requests and responses.

#[cfg(not(feature = "debug-pii"))]
use quo_sdk::Nullable;
#[cfg(not(feature = "debug-pii"))]
use quo_sdk_frozen::Client;
use quo_sdk_frozen::types;

const SECRETS: [&str; 5] = [
    "+15555550123",
    "Ada",
    "ada@example.com",
    "Hello",
    "https://",
];

/// Formats by `Debug` in both forms.
fn shown(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

fn message() -> types::builder::SendMessageBuilder {
    types::SendMessage::builder()
        .from("+15555550123")
        .to(["+15555550123"])
        .content("Hello Ada")
        .user_id("US123")
        .set_inbox_status("done")
}

fn contact() -> types::UpdateContact {
    types::UpdateContact::builder()
        .external_id("Ada-1")
        .clear_source()
        .source_url("https://example.com/Ada")
        .default_fields(
            types::UpdateContactDefaultFields::builder()
                .first_name("Ada")
                .emails([types::UpdateContactDetail::builder()
                    .name("Ada's")
                    .value("ada@example.com")]),
        )
        .try_into()
        .unwrap()
}

#[test]
#[cfg(not(feature = "debug-pii"))]
fn debug_shows_ids_and_enums_but_no_personal_data() {
    let quo = Client::new("key-1").unwrap();
    let body: types::SendMessage = message().try_into().unwrap();
    let request = quo
        .list_calls()
        .phone_number_id("PN123")
        .participants(["+15555550123"]);
    let texts = [
        (shown(&body), vec!["US123", "Done", "[redacted]"]),
        (shown(&message()), vec!["US123", "Done"]),
        (
            shown(&quo.send_message().body(message())),
            vec!["US123", "Done"],
        ),
        (shown(&request), vec!["PN123", "[redacted]"]),
        (shown(&contact()), vec!["Null", "Absent", "[redacted]"]),
    ];
    for (text, expected) in texts {
        for part in expected {
            assert!(text.contains(part), "no {part} in {text}");
        }
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

#[test]
#[cfg(feature = "debug-pii")]
fn debug_pii_shows_everything() {
    let body: types::SendMessage = message().try_into().unwrap();
    assert!(shown(&body).contains("Hello Ada") && shown(&body).contains(SECRETS[0]));
    assert!(shown(&contact()).contains("ada@example.com"));
}

#[test]
#[cfg(not(feature = "debug-pii"))]
fn ids_and_enums_of_the_service_are_redacted_unless_id_like() {
    let user: types::User = serde_json::from_str(
        r#"{"id": "+15555550123", "email": "ada@example.com", "role": "Ada L.",
            "createdAt": "2022-01-01T00:00:00Z", "updatedAt": "2022-01-01T00:00:00Z"}"#,
    )
    .unwrap();
    assert_eq!(user.id, "+15555550123");
    assert_eq!(user.role, "Ada L.");
    for secret in SECRETS {
        assert!(!shown(&user).contains(secret), "{user:?}");
    }
}

#[test]
#[cfg(not(feature = "debug-pii"))]
fn debug_of_an_invalid_builder_shows_the_reason_and_not_the_value() {
    let request = Client::new("key-1").unwrap().get_user_by_id("+15555550123");
    assert!(
        shown(&request).contains("must start with US"),
        "{request:?}"
    );
    assert!(!shown(&request).contains("5555"), "{request:?}");
    let nullable = Nullable::Value("Ada".to_owned());
    assert_eq!(format!("{nullable:?}"), "Value([redacted])");
}

#[test]
fn webhook_secret_is_never_shown_and_becomes_a_key() {
    let fixture = include_str!("../../../fixtures/api/list-webhooks.json");
    let list: serde_json::Value = serde_json::from_str(fixture).unwrap();
    let mut webhook = list["data"][0].clone();
    webhook["key"] = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=".into();
    let webhook: types::Webhook = serde_json::from_value(webhook).unwrap();
    assert!(!shown(&webhook).contains("AAEC"), "{webhook:?}");
    let key = webhook.key.legacy_signing_key().unwrap();
    assert_eq!(key.scheme(), quo_sdk::webhook::Scheme::Legacy);
    assert!(!shown(&key).contains("AAEC"));
}
