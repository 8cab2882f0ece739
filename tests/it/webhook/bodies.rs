//! The whole body is read, as maps, and errors name the place in the body.

use quo_sdk::webhook::{allo, legacy, parse};
use serde_json::json;

use super::fixtures::regular;

/// Tails that follow a document in a damaged or forged body.
const TAILS: [&str; 8] = [
    "garbage",
    "}",
    "]",
    "\0",
    "{}",
    "null",
    "\u{feff}",
    "\n{\"type\":\"call.missed\"}",
];

#[test]
fn bytes_after_the_document_are_rejected_in_every_family() {
    for family in ["2026-03-30", "legacy", "allo"] {
        for fixture in regular(family) {
            let read = |body: &str| match family {
                "allo" => allo::parse(body.as_bytes()).map(drop),
                _ => parse(body.as_bytes()).map(drop),
            };
            read(&format!("{} \r\n\t", fixture.text)).unwrap();
            for tail in TAILS {
                let body = format!("{}{tail}", fixture.text);
                let error = read(&body).expect_err(&fixture.name);
                assert_eq!(error.body(), body.as_bytes(), "{}", fixture.name);
                assert_eq!(error.path, ".", "{}", fixture.name);
            }
        }
    }
}

#[test]
fn unknown_event_with_bytes_after_the_document_is_rejected() {
    for tail in TAILS {
        parse(format!(r#"{{"type":"new.event"}}{tail}"#).as_bytes()).unwrap_err();
        allo::parse(format!(r#"{{"topic":"new.event"}}{tail}"#).as_bytes()).unwrap_err();
    }
}

/// serde's derive reads structs from arrays too, by position.
#[test]
fn array_in_place_of_an_object_is_rejected() {
    let data = json!({
        "resource": { "id": "AC1", "direction": "incoming", "text": "t", "status": "received",
                      "createdAt": "2026-03-30T18:00:00Z" },
        "context": { "contacts": { "ids": [], "lookupStatus": "none" },
                     "senderIdentifier": "s", "recipientIdentifiers": [] } });
    let time = "2026-03-30T18:00:00Z";
    let object = json!({ "id": "AC1" });
    let bodies = [
        json!(["EV1", "2026-03-30", time, "message.received", null, data]),
        json!({ "type": "message.received", "data": [data["resource"], data["context"]] }),
        json!({ "type": "message.received", "data": [null, object] }),
        json!({ "data": [null, object], "type": "message.received" }),
        json!({ "type": "message.received", "data": { "object": ["AC1"] } }),
        json!({ "type": "task.deleted", "data": { "resource": ["TK1"], "context": {} } }),
        json!({ "object": ["EV1", "v4", time, "message.received", null, { "object": object }] }),
    ];
    for body in bodies {
        let error = parse(body.to_string().as_bytes()).expect_err(&body.to_string());
        assert!(!error.reason.contains("struct"), "{error}");
    }
    let call = json!({ "start_date": time, "from_number": "a", "to": "b" });
    let bodies = [
        json!(["CALL_RECEIVED", "1", time, call, null]),
        json!({ "topic": "CALL_RECEIVED", "data": ["AC1", time, "INBOUND"] }),
    ];
    for body in bodies {
        let error = allo::parse(body.to_string().as_bytes()).expect_err(&body.to_string());
        assert!(!error.reason.contains("struct"), "{error}");
    }
}

#[test]
fn error_position_counts_from_the_start_of_the_body() {
    let body = "{\n  \"type\": \"task.deleted\",\n  \"data\": {\n    \"resource\": {\"id\": 7},\n \
                \"context\": {}\n  }\n}";
    let error = parse(body.as_bytes()).unwrap_err();
    assert_eq!(error.path, "data.resource.id");
    assert!(error.reason.ends_with("at line 4 column 24"), "{error}");

    let body = "{\"topic\":\"CONTACT_CREATED\", \"data\":{\"id\":7}}";
    let error = allo::parse(body.as_bytes()).unwrap_err();
    assert!(error.reason.ends_with("at line 1 column 42"), "{error}");
}

#[test]
fn duplicate_key_is_named_as_such() {
    let bodies = [
        (r#"{"type":"a","type":"b"}"#, "duplicate field `type`"),
        (
            r#"{"type":"task.deleted","data":{"resource":{"id":"TK1","id":"TK2"}}}"#,
            "duplicate field `id`",
        ),
        (
            r#"{"type":"task.deleted","data":{"resource":{},"resource":{}}}"#,
            "duplicate field `resource`",
        ),
        (
            r#"{"type":"message.received","data":{"object":{},"object":{}}}"#,
            "duplicate field `object`",
        ),
        (
            r#"{"type":"message.received","data":{"object":{"id":"AC1","id":"AC2"}}}"#,
            "duplicate field `id`",
        ),
    ];
    for (body, expected) in bodies {
        let error = parse(body.as_bytes()).unwrap_err();
        assert!(error.reason.starts_with(expected), "{body}: {error}");
    }
}

#[test]
fn parse_error_shows_no_internal_names() {
    let bodies = [
        "[]",
        "7",
        "\"text\"",
        r#"{"type":7}"#,
        r#"{"object":7}"#,
        r#"{"type":"task.deleted","data":7}"#,
        r#"{"type":"task.deleted","data":{"resource":"x"}}"#,
        r#"{"type":"callSummary","data":{"object":7}}"#,
        r#"{"type":"message.received","data":{"object":[]}}"#,
    ];
    for body in bodies {
        for error in [
            parse(body.as_bytes()).unwrap_err(),
            allo::parse(body.replace("type", "topic").as_bytes())
                .err()
                .unwrap_or_else(|| parse(b"").unwrap_err()),
        ] {
            for name in [
                "Head",
                "Shape",
                "TypeFirst",
                "struct",
                "Deserialize",
                "RawValue",
            ] {
                assert!(!error.to_string().contains(name), "{body}: {error}");
            }
        }
    }
}

#[test]
fn legacy_event_without_its_object_is_malformed() {
    for kind in legacy::Event::KNOWN {
        let bodies = [
            json!({ "type": kind, "id": "EV1", "data": {} }),
            json!({ "type": kind, "id": "EV1", "data": { "callId": "AC1" } }),
            json!({ "type": kind, "id": "EV1", "data": null }),
            json!({ "type": kind, "id": "EV1" }),
            json!({ "type": kind, "id": "EV1", "data": { "object": null } }),
        ];
        for body in bodies {
            let error = parse(body.to_string().as_bytes()).expect_err(&body.to_string());
            assert_eq!(error.event_id.as_deref(), Some("EV1"), "{body}");
            assert!(error.path.starts_with("data"), "{body}: {error}");
        }
    }
}

#[test]
#[cfg(not(feature = "debug-pii"))]
fn number_in_a_field_of_any_type_is_not_shown() {
    use super::fixtures::Fixture;
    let find = |name: &str| -> Fixture {
        let mut all = regular("2026-03-30");
        all.retain(|fixture| fixture.name.contains(name));
        all.remove(0)
    };
    let contact = find("contact.updated/maximal").json();
    let shown = |mut body: serde_json::Value, pointer: &str| {
        *body.pointer_mut(pointer).unwrap() = json!(15555550123_i64);
        format!("{:?}", parse(body.to_string().as_bytes()).unwrap())
    };
    let shown_contact = shown(contact, "/data/resource/customFields/0/value");
    assert!(!shown_contact.contains("5555550123"), "{shown_contact}");
    let summary = find("call.summary.completed/maximal").json();
    let shown_job = shown(summary, "/data/resource/jobs/0/result/data/0/value");
    assert!(!shown_job.contains("5555550123"), "{shown_job}");
}

#[test]
fn digits_of_an_integer_are_kept() {
    use quo_sdk::webhook::events::CustomFieldValue;
    let cases = [
        (
            "12345678901234567",
            CustomFieldValue::Integer(12345678901234567),
        ),
        ("-5", CustomFieldValue::Integer(-5)),
        ("12.5", CustomFieldValue::Number(12.5)),
        ("60.0", CustomFieldValue::Number(60.0)),
        (r#""7""#, CustomFieldValue::String("7".into())),
    ];
    for (text, expected) in cases {
        let value: CustomFieldValue = serde_json::from_str(text).unwrap();
        assert_eq!(value, expected);
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
    }
    for text in [
        "98765432109876543210",
        "-98765432109876543210",
        "1e999",
        r#"{"a":1.50}"#,
    ] {
        let value: CustomFieldValue = serde_json::from_str(text).unwrap();
        let CustomFieldValue::Other(json) = &value else {
            panic!("{text}: {value:?}");
        };
        assert_eq!(json.get(), text);
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
        #[cfg(not(feature = "debug-pii"))]
        assert_eq!(format!("{value:?}"), "Other([redacted])");
    }
}
