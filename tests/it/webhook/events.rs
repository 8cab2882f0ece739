//! Parsing of known, unknown and malformed events.

use proptest::prelude::*;
use quo_sdk::webhook::allo;
use quo_sdk::webhook::{Payload, legacy, parse};
use serde_json::{Value, json};

use super::fixtures::{Fixture, below, quirks, regular};
use super::forms;

const QUO: [&str; 2] = ["2026-03-30", "legacy"];

/// Parses a fixture and asserts that its type is known.
fn known(name: &str, text: &str) -> Payload {
    let payload = parse(text.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(payload.is_known(), "{name} is unknown");
    payload
}

fn data_value(payload: &Payload) -> Value {
    match payload {
        Payload::Event(event) => event.data_value().unwrap(),
        Payload::Legacy(event) => event.data_value().unwrap(),
        other => panic!("{other:?}"),
    }
}

/// Returns the typed part of a delivery.
fn data_of(delivery: &Value) -> &Value {
    let data = &delivery["data"];
    data.get("object").unwrap_or(data)
}

#[test]
fn every_known_type_has_its_fixtures_and_no_others() {
    for family in QUO {
        let known: Vec<&str> = match family {
            "legacy" => legacy::Event::KNOWN.to_vec(),
            _ => quo_sdk::webhook::Event::KNOWN.to_vec(),
        };
        for kind in &known {
            for form in ["minimal", "maximal", "all-null"] {
                let name = format!("webhooks/{family}/{kind}/{form}.json");
                assert!(
                    regular(family).iter().any(|fixture| fixture.name == name),
                    "{name}"
                );
            }
        }
        assert_eq!(regular(family).len(), known.len() * 3, "{family}");
    }
    assert_eq!(regular("allo").len(), allo::Event::KNOWN.len() * 3);
}

#[test]
fn every_regular_delivery_is_known_and_round_trips() {
    for fixture in QUO.into_iter().flat_map(regular) {
        let delivery = fixture.json();
        let payload = known(&fixture.name, &fixture.text);
        assert_eq!(payload.kind(), delivery["type"], "{}", fixture.name);
        assert_eq!(
            matches!(payload, Payload::Legacy(_)),
            fixture.name.contains("/legacy/"),
            "{}",
            fixture.name
        );
        assert_eq!(
            forms::essence(&data_value(&payload)),
            forms::essence(data_of(&delivery)),
            "{}",
            fixture.name
        );
        assert_eq!(
            serde_json::to_value(&payload).unwrap(),
            delivery,
            "{}",
            fixture.name
        );
        assert_eq!(payload.raw().get(), fixture.text.trim(), "{}", fixture.name);
    }
}

#[test]
fn vendor_samples_are_known() {
    let samples = below("seeds");
    let mut seen = 0;
    for fixture in samples
        .iter()
        .filter(|fixture| fixture.json().get("type").is_some())
    {
        let payload = known(&fixture.name, &fixture.text);
        assert_eq!(serde_json::to_value(&payload).unwrap(), fixture.json());
        let delivery = fixture.json();
        let written = forms::essence(&data_value(&payload));
        let sent = forms::essence(data_of(&delivery));
        assert_eq!(written, sent, "{}", fixture.name);
        seen += 1;
    }
    // Four legacy samples and the response with a test event.
    assert_eq!(seen, 5);
}

#[test]
fn request_body_of_the_delivery_log_parses() {
    let detail = below("seeds")
        .into_iter()
        .find(|fixture| fixture.name.ends_with("beta-delivery-detail.json"));
    let body = detail.unwrap().json()["data"]["requestBody"].to_string();
    let payload = known("the request body of a delivery", &body);
    assert_eq!(payload.kind(), "message.received");
    assert_eq!(payload.event_id(), Some("EV123"));
}

#[test]
fn newer_contact_is_determined_by_updated_at() {
    let contact = |updated_at: &str| {
        let fixture = regular("2026-03-30")
            .into_iter()
            .find(|fixture| fixture.name.ends_with("contact.updated/maximal.json"));
        let mut delivery = fixture.unwrap().json();
        delivery["data"]["resource"]["updatedAt"] = json!(updated_at);
        match parse(delivery.to_string().as_bytes()).unwrap() {
            Payload::Event(quo_sdk::webhook::Event::ContactUpdated(event)) => event,
            other => panic!("{other:?}"),
        }
    };
    let (old, new) = (
        contact("2026-01-01T00:00:00Z"),
        contact("2026-01-01T01:00:00+00:30"),
    );
    assert!(new.resource.is_newer_than(&old.resource));
    assert!(!old.resource.is_newer_than(&new.resource));
    assert!(!old.resource.is_newer_than(&old.resource));
}

#[test]
fn object_name_as_type_parses_as_the_event() {
    let read = |file: &str| {
        let fixture = below("seeds")
            .into_iter()
            .find(|fixture| fixture.name.ends_with(file));
        known(file, &fixture.unwrap().text)
    };
    assert!(matches!(
        read("legacy-call.summary.completed.json"),
        Payload::Legacy(legacy::Event::CallSummaryCompleted(_))
    ));
    assert!(matches!(
        read("legacy-call.transcript.completed.json"),
        Payload::Legacy(legacy::Event::CallTranscriptCompleted(_))
    ));
}

#[test]
fn equivalent_forms_of_a_delivery_parse_the_same() {
    for Fixture { name, text } in QUO.into_iter().flat_map(regular) {
        let delivery: Value = serde_json::from_str(&text).unwrap();
        let first = data_value(&known(&name, &text));
        let same = |form: &str, text: String| {
            let payload = known(&format!("{name} {form}"), &text);
            assert_eq!(
                forms::essence(&data_value(&payload)),
                forms::essence(&first),
                "{name} {form}"
            );
        };
        same(
            "with extra keys",
            forms::with_extra_keys(&delivery).to_string(),
        );
        same("with floats", forms::with_floats(&delivery).to_string());
        same("reversed", forms::reversed(&delivery));
        known(
            &format!("{name} with unknown values"),
            &forms::with_unknown_values(&delivery).to_string(),
        );
        for times in forms::with_other_times(&delivery) {
            known(&format!("{name} with other times"), &times.to_string());
        }
    }
}

#[test]
fn every_quirk_parses_as_a_known_event_unless_its_type_is_new() {
    for fixture in QUO.into_iter().flat_map(quirks) {
        if fixture.name.ends_with("type-unknown.json") {
            assert!(
                !parse(fixture.text.as_bytes()).unwrap().is_known(),
                "{}",
                fixture.name
            );
        } else {
            known(&fixture.name, &fixture.text);
        }
    }
}

#[test]
fn legacy_recipients_and_texts_are_normalized() {
    let message = |object: Value| {
        let body = json!({ "type": "message.received", "data": { "object": object } });
        match parse(body.to_string().as_bytes()).unwrap() {
            Payload::Legacy(legacy::Event::MessageReceived(message)) => message,
            other => panic!("{other:?}"),
        }
    };
    let recipients = [
        (json!("+1555"), vec!["+1555"]),
        (json!("+1555,+1556, +1557"), vec!["+1555", "+1556", "+1557"]),
        (json!(["+1555", "+1556"]), vec!["+1555", "+1556"]),
        (json!([]), vec![]),
        (json!(""), vec![]),
        (json!(null), vec![]),
    ];
    for (sent, expected) in recipients {
        let message = message(json!({ "to": sent }));
        assert_eq!(message.to, expected, "{sent}");
    }
    let texts = [
        (json!({ "text": "a" }), Some("a")),
        (json!({ "body": "b" }), Some("b")),
        (json!({ "content": "c" }), Some("c")),
        (json!({ "text": "", "body": "b" }), Some("b")),
        (json!({ "text": null, "body": "b" }), Some("b")),
        (json!({ "text": "a", "body": "b" }), Some("a")),
        (json!({ "text": "" }), Some("")),
        (json!({}), None),
    ];
    for (sent, expected) in texts {
        assert_eq!(message(sent.clone()).text.as_deref(), expected, "{sent}");
    }
}

#[test]
fn unknown_type_is_kept_in_its_family_with_its_json() {
    let cases = [
        (
            json!({ "type": "call.teleported", "id": "EV1", "data": { "resource": { "a": 1 } } }),
            false,
        ),
        (
            json!({ "type": "call.teleported", "object": "event", "data": { "object": { "a": 1 } } }),
            true,
        ),
        (
            json!({ "type": "integration.created", "data": { "resource": {}, "context": {} } }),
            false,
        ),
        (json!({ "type": "call.teleported" }), false),
        (json!({ "type": "call.teleported", "data": [1] }), false),
        (
            json!({ "data": { "object": { "a": 1 } }, "type": "mail.received" }),
            true,
        ),
    ];
    for (body, is_legacy) in cases {
        let payload = parse(body.to_string().as_bytes()).unwrap();
        assert!(!payload.is_known(), "{body}");
        assert_eq!(payload.kind(), body["type"]);
        assert_eq!(matches!(payload, Payload::Legacy(_)), is_legacy, "{body}");
        assert_eq!(
            serde_json::from_str::<Value>(payload.raw().get()).unwrap(),
            body
        );
    }
}

#[test]
fn family_is_determined_by_shape_and_not_by_version() {
    let new = json!({ "id": "EV1", "apiVersion": "v4", "type": "message.received", "data": {
        "resource": { "id": "AC1", "direction": "incoming", "text": "t", "status": "received",
                      "createdAt": "2026-03-30T18:00:00Z" },
        "context": { "contacts": { "ids": [], "lookupStatus": "none" },
                     "senderIdentifier": "s", "recipientIdentifiers": [] } } });
    assert!(matches!(
        parse(new.to_string().as_bytes()).unwrap(),
        Payload::Event(_)
    ));
    let old = json!({ "apiVersion": "2026-03-30", "type": "message.received",
                      "data": { "object": { "id": "AC1" } } });
    assert!(matches!(
        parse(old.to_string().as_bytes()).unwrap(),
        Payload::Legacy(_)
    ));
}

#[test]
fn invalid_data_of_a_known_type_names_the_path_and_keeps_the_body() {
    let cases = [
        (
            json!({ "type": "message.received", "id": "EV1", "data": { "resource": "+15555550123" } }),
            "data.resource",
        ),
        (
            json!({ "type": "message.received", "id": "EV1", "data": { "resource": { "id": "AC1" } } }),
            "data.resource",
        ),
        (
            json!({ "type": "message.received", "id": "EV1", "data": { "object": "+15555550123" } }),
            "data.object",
        ),
        (
            json!({ "type": "task.created", "id": "EV1", "data": null }),
            "data",
        ),
        (
            json!({ "type": "message.received", "id": "EV1", "data": {} }),
            "data",
        ),
    ];
    for (body, path) in cases {
        let error = parse(body.to_string().as_bytes()).unwrap_err();
        assert_eq!(error.path, path, "{error}");
        assert_eq!(error.body(), body.to_string().as_bytes());
        assert_eq!(error.kind.as_deref(), body["type"].as_str());
        assert_eq!(error.event_id.as_deref(), Some("EV1"));
        #[cfg(not(feature = "debug-pii"))]
        assert!(!format!("{error} {error:?}").contains("5555"), "{error:?}");
    }
}

#[test]
fn body_that_is_not_an_event_is_an_error() {
    let bodies: [&[u8]; 12] = [
        b"",
        b"null",
        b"[]",
        b"1",
        b"\"text\"",
        b"{}",
        b"{\"type\": null}",
        b"{\"type\": 1}",
        b"{\"type\": \"message.received\"",
        b"\xff\xfe",
        b"{\"type\":\"a\",\"type\":\"b\"}",
        b"{\"type\":\"message.received\",\"data\":{}} trailing",
    ];
    for body in bodies {
        let error = parse(body).unwrap_err();
        assert_eq!(error.body(), body);
        allo::parse(body).unwrap_err();
    }
    let deep = format!(
        "{{\"type\":\"x\",\"data\":{}{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let _ = parse(deep.as_bytes());
    let _ = allo::parse(deep.replace("type", "topic").as_bytes());
}

#[test]
fn unresolved_list_is_none_and_not_empty() {
    let with = |contacts: Value, participants: Value| {
        let fixture = regular("2026-03-30")
            .into_iter()
            .find(|fixture| fixture.name.ends_with("call.completed/maximal.json"));
        let mut delivery = fixture.unwrap().json();
        delivery["data"]["context"]["contacts"] = contacts;
        delivery["data"]["context"]["participants"] = participants;
        match parse(delivery.to_string().as_bytes()).unwrap() {
            Payload::Event(quo_sdk::webhook::Event::CallCompleted(event)) => event,
            other => panic!("{other:?}"),
        }
    };
    let cases = [
        ("matched", json!(["CT1"]), Some(1)),
        ("none", json!([]), Some(0)),
        ("unavailable", json!([]), None),
        ("a-new-status", json!([]), None),
        ("a-new-status", json!(["CT1"]), Some(1)),
    ];
    for (status, ids, expected) in cases {
        let resolution = if status == "none" {
            "available"
        } else {
            status
        };
        let event = with(
            json!({ "ids": ids, "lookupStatus": status }),
            json!({ "workspace": ids, "external": ids, "resolution": resolution }),
        );
        assert_eq!(
            event.context.contacts.known_ids().map(<[_]>::len),
            expected,
            "{status}"
        );
        let people = &event.context.participants;
        assert_eq!(
            people.known_workspace().map(<[_]>::len),
            expected,
            "{status}"
        );
        assert_eq!(
            people.known_external().map(<[_]>::len),
            expected,
            "{status}"
        );
    }
}

#[test]
fn call_events_have_the_call_id() {
    for fixture in regular("2026-03-30") {
        let delivery = fixture.json();
        let Payload::Event(event) = known(&fixture.name, &fixture.text) else {
            panic!("{}", fixture.name);
        };
        let resource = &delivery["data"]["resource"];
        let expected = match event.kind() {
            "call.summary.completed" | "call.transcript.completed" | "call.voicemail.completed" => {
                resource["callId"].as_str()
            }
            kind if kind.starts_with("call.") => resource["id"].as_str(),
            _ => None,
        };
        let found = event.call_id().map(|id| id.as_str());
        assert_eq!(found, expected, "{}", fixture.name);
    }
}

#[test]
fn allo_deliveries_of_every_edition_are_parsed() {
    for fixture in regular("allo").iter().chain(&quirks("allo")) {
        let delivery = fixture.json();
        let event = allo::parse(fixture.text.as_bytes())
            .unwrap_or_else(|error| panic!("{}: {error}", fixture.name));
        assert_eq!(event.topic(), delivery["topic"], "{}", fixture.name);
        let is_new = fixture.name.contains("unknown");
        assert_eq!(event.is_known(), !is_new, "{}", fixture.name);
        if !fixture.name.contains("/quirks/") {
            assert_eq!(
                forms::essence(&event.data_value().unwrap()),
                forms::essence(&delivery["data"]),
                "{}",
                fixture.name
            );
        }
        assert_eq!(serde_json::to_value(&event).unwrap(), delivery);
    }
}

#[test]
#[cfg(not(feature = "debug-pii"))]
fn debug_of_an_event_shows_no_personal_data() {
    for fixture in ["2026-03-30", "legacy"].into_iter().flat_map(regular) {
        let shown = format!("{:?}", known(&fixture.name, &fixture.text));
        for secret in ["+1555", "example.com", "@"] {
            assert!(!shown.contains(secret), "{}: {shown}", fixture.name);
        }
    }
    for fixture in regular("allo") {
        let shown = format!("{:?}", allo::parse(fixture.text.as_bytes()).unwrap());
        assert!(
            !shown.contains("+1555") && !shown.contains("example.com"),
            "{shown}"
        );
    }
}

proptest! {
    #[test]
    fn arbitrary_bytes_do_not_panic(body in proptest::collection::vec(any::<u8>(), 0..256)) {
        let _ = parse(&body);
        let _ = allo::parse(&body);
    }

    #[test]
    fn arbitrary_json_in_the_shape_of_an_event_does_not_panic(
        kind in prop_oneof![Just("message.received"), Just("callSummary"), Just("task.updated"), Just("new")],
        data in "[\\[\\]{}\":,a-z0-9 ]{0,40}",
    ) {
        let body = format!(r#"{{"type":"{kind}","topic":"{kind}","data":{data}}}"#);
        let _ = parse(body.as_bytes());
        let _ = allo::parse(body.as_bytes());
    }
}
