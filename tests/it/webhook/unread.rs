//! An optional field in an undocumented form does not make an event unreadable.

use quo_sdk::webhook::{Event, Payload, allo, legacy, parse};
use serde_json::{Value, json};

use super::fixtures::{below, regular};

/// Returns a delivery with this value at the JSON pointer.
fn with(name: &str, pointer: &str, value: Value) -> Value {
    let fixture = below("webhooks")
        .into_iter()
        .find(|fixture| fixture.name.ends_with(name));
    let mut delivery = fixture.expect(name).json();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    delivery.pointer_mut(parent).expect(pointer)[key] = value;
    delivery
}

#[test]
fn ill_typed_optional_field_is_absent_and_reported() {
    let cases = [
        (
            "2026-03-30/task.created/maximal.json",
            "/data/resource/dueDate",
            json!("2026-03-30"),
        ),
        (
            "2026-03-30/message.failed/maximal.json",
            "/data/resource/errorCode",
            json!(30006),
        ),
        (
            "2026-03-30/call.completed/maximal.json",
            "/data/links",
            json!(["x"]),
        ),
        (
            "2026-03-30/call.completed/maximal.json",
            "/data/context/userId",
            json!(7),
        ),
        (
            "2026-03-30/message.received/maximal.json",
            "/data/resource/media",
            json!([7]),
        ),
        (
            "2026-03-30/message.received/maximal.json",
            "/apiVersion",
            json!(7),
        ),
        (
            "2026-03-30/message.received/maximal.json",
            "/createdAt",
            json!("2026-03-30"),
        ),
        ("2026-03-30/message.received/maximal.json", "/id", json!({})),
        (
            "legacy/message.received/maximal.json",
            "/data/object/createdAt",
            json!("now"),
        ),
        (
            "legacy/message.received/maximal.json",
            "/data/object/text",
            json!(["t"]),
        ),
        (
            "legacy/message.received/maximal.json",
            "/data/deepLink",
            json!(7),
        ),
        (
            "legacy/call.completed/maximal.json",
            "/data/object/media/0/url",
            json!(7),
        ),
    ];
    for (name, pointer, value) in cases {
        let delivery = with(name, pointer, value);
        let payload = parse(delivery.to_string().as_bytes())
            .unwrap_or_else(|error| panic!("{name} {pointer}: {error}"));
        assert!(payload.is_known(), "{name} {pointer}");
        let path = pointer[1..].replace("/0", "[0]").replace('/', ".");
        assert_eq!(payload.unread(), [path], "{name}");
        let raw: Value = serde_json::from_str(payload.raw().get()).unwrap();
        assert_eq!(raw, delivery, "{name}");
    }
}

#[test]
fn ill_typed_optional_field_of_allo_is_absent_and_reported() {
    let cases = [
        (
            "allo/CONTACT_CREATED/maximal.json",
            "/data/emails",
            json!([{ "value": "a" }]),
        ),
        (
            "allo/CONTACT_CREATED/maximal.json",
            "/data/numbers",
            json!([null]),
        ),
        (
            "allo/CONTACT_CREATED/maximal.json",
            "/data/company",
            json!({ "name": "a" }),
        ),
        (
            "allo/CALL_RECEIVED/maximal.json",
            "/data/data_collected",
            json!([]),
        ),
        ("allo/CALL_RECEIVED/maximal.json", "/version", json!(1)),
        ("allo/CALL_RECEIVED/maximal.json", "/timestamp", json!(1)),
    ];
    for (name, pointer, value) in cases {
        let delivery = with(name, pointer, value);
        let event = allo::parse(delivery.to_string().as_bytes())
            .unwrap_or_else(|error| panic!("{name} {pointer}: {error}"));
        assert!(event.is_known(), "{name} {pointer}");
        assert_eq!(event.unread(), [pointer[1..].replace('/', ".")], "{name}");
    }
}

/// The other fields of the nested object are kept.
#[test]
fn innermost_optional_field_is_left_out() {
    let delivery = with(
        "2026-03-30/call.recording.completed/maximal.json",
        "/data/resource/recordings/0/duration",
        json!("long"),
    );
    let payload = parse(delivery.to_string().as_bytes()).unwrap();
    assert_eq!(payload.unread(), ["data.resource.recordings[0].duration"]);
    let Payload::Event(Event::CallRecordingCompleted(event)) = payload else {
        panic!("{payload:?}");
    };
    let recording = &event.resource.recordings[0];
    assert_eq!(recording.duration, None);
    let sent = &delivery["data"]["resource"]["recordings"][0];
    assert_eq!(recording.url.as_deref(), sent["url"].as_str());
}

#[test]
fn ill_typed_required_field_is_an_error_beside_an_optional_one() {
    let mut delivery = with(
        "2026-03-30/task.created/maximal.json",
        "/data/resource/dueDate",
        json!("2026-03-30"),
    );
    delivery["data"]["resource"]["id"] = json!(7);
    let error = parse(delivery.to_string().as_bytes()).unwrap_err();
    assert_eq!(error.path, "data.resource.id");
}

#[test]
fn documented_deliveries_have_no_unread_fields() {
    for fixture in ["2026-03-30", "legacy"].into_iter().flat_map(regular) {
        let payload = parse(fixture.text.as_bytes()).unwrap();
        assert_eq!(payload.unread(), [""; 0], "{}", fixture.name);
    }
    for fixture in regular("allo") {
        let event = allo::parse(fixture.text.as_bytes()).unwrap();
        assert_eq!(event.unread(), [""; 0], "{}", fixture.name);
    }
}

#[test]
#[cfg(not(feature = "debug-pii"))]
fn unread_fields_are_not_shown() {
    let delivery = with(
        "legacy/message.received/maximal.json",
        "/data/object/from",
        json!({ "+15555550123": "Ada" }),
    );
    let payload = parse(delivery.to_string().as_bytes()).unwrap();
    let shown = format!("{payload:?} {:?}", payload.unread());
    assert!(shown.contains("data.object.from"), "{shown}");
    assert!(
        !shown.contains("+1555") && !shown.contains("Ada"),
        "{shown}"
    );
}

/// The envelope has an id and a time too.
#[test]
fn fields_of_the_data_are_not_hidden_by_the_envelope() {
    for fixture in regular("legacy")
        .iter()
        .filter(|f| f.name.contains("message.received/maximal"))
    {
        let delivery = fixture.json();
        let payload = parse(fixture.text.as_bytes()).unwrap();
        assert_eq!(payload.event_id(), delivery["id"].as_str());
        let Payload::Legacy(legacy::Event::MessageReceived(message)) = payload else {
            panic!("{payload:?}");
        };
        let sent = &delivery["data"]["object"];
        assert_eq!(
            message.id.as_ref().map(|id| id.as_str()),
            sent["id"].as_str()
        );
        assert_eq!(message.created_at, message.data.created_at);
        assert_ne!(message.created_at, message.event_created_at);
        assert_eq!(message.event_id.as_deref(), delivery["id"].as_str());
    }
    for fixture in regular("allo")
        .iter()
        .filter(|f| f.name.contains("CALL_RECEIVED/maximal"))
    {
        let delivery = fixture.json();
        let allo::Event::CallReceived(call) = allo::parse(fixture.text.as_bytes()).unwrap() else {
            panic!("{}", fixture.name);
        };
        assert_eq!(call.id.as_deref(), delivery["data"]["id"].as_str());
    }
}

#[test]
fn deep_link_has_the_ids_that_it_contains() {
    let read = |link: &str| {
        let pointer = "/data/deepLink";
        let delivery = with("legacy/message.received/maximal.json", pointer, json!(link));
        parse(delivery.to_string().as_bytes()).unwrap()
    };
    let cases = [
        (
            "https://my.quo.com/inbox/PN1a2/c/CN3b4?at=AC5c6",
            (Some("CN3b4"), Some("PN1a2"), Some("AC5c6")),
        ),
        (
            "https://my.quo.com/inbox/c/CN3b4",
            (Some("CN3b4"), None, None),
        ),
        (
            "https://app.openphone.com/inbox/PN1a2#CN3b4",
            (Some("CN3b4"), Some("PN1a2"), None),
        ),
        ("/inbox/PN1a2", (None, Some("PN1a2"), None)),
        (
            "https://CN3b4/inbox/CN/CNAME/ACCOUNT/PN-1",
            (None, None, None),
        ),
        ("", (None, None, None)),
    ];
    for (link, (conversation, number, activity)) in cases {
        let payload = read(link);
        let Payload::Legacy(event) = &payload else {
            panic!("{payload:?}");
        };
        let found = event.deep_link().expect(link);
        assert_eq!(found.as_str(), link);

        assert_eq!(
            found.conversation_id().map(String::from).as_deref(),
            conversation
        );
        assert_eq!(found.phone_number_id().map(String::from).as_deref(), number);
        assert_eq!(found.activity_id().map(String::from).as_deref(), activity);
        assert_eq!(payload.unread(), [""; 0]);
        #[cfg(not(feature = "debug-pii"))]
        assert!(!format!("{found:?}").contains("inbox"));
    }
    for fixture in regular("legacy") {
        let Payload::Legacy(event) = parse(fixture.text.as_bytes()).unwrap() else {
            panic!("{}", fixture.name);
        };
        let sent = fixture.json()["data"]["deepLink"]
            .as_str()
            .map(str::to_owned);
        assert_eq!(
            event.deep_link().map(|link| link.as_str().to_owned()),
            sent,
            "{}",
            fixture.name
        );
    }
}

/// Returns the JSON pointers of all values below `value`.
fn pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    let mut below = |key: String, value: &Value| {
        let pointer = format!("{pointer}/{key}");
        pointers(value, &pointer, found);
        found.push(pointer);
    };
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(key, value)| below(key.clone(), value)),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                below(index.to_string(), item);
            }
        }
        _ => {}
    }
}

#[test]
fn any_value_at_any_place_is_read_reported_or_an_error_there() {
    let odd = [
        json!(7),
        json!("x"),
        json!(true),
        json!([]),
        json!([null]),
        json!({ "a": 1 }),
    ];
    for family in ["2026-03-30", "legacy", "allo"] {
        for fixture in regular(family)
            .iter()
            .filter(|f| f.name.ends_with("maximal.json"))
        {
            let (mut found, whole) = (Vec::new(), fixture.json());
            pointers(&whole["data"], "/data", &mut found);
            for (pointer, odd) in found
                .iter()
                .flat_map(|p| odd.iter().map(move |odd| (p, odd)))
            {
                let mut delivery = whole.clone();
                *delivery.pointer_mut(pointer).unwrap() = odd.clone();
                let body = delivery.to_string();
                let result = match family {
                    "allo" => allo::parse(body.as_bytes())
                        .map(|event| (event.raw().get().to_owned(), event.unread().to_vec())),
                    _ => parse(body.as_bytes())
                        .map(|event| (event.raw().get().to_owned(), event.unread().to_vec())),
                };
                let place = pointer[1..].replace('/', ".");
                let is_there = |path: &String| {
                    let path = path.replace('[', ".").replace(']', "");
                    place.starts_with(&path) || path.starts_with(&place)
                };
                match result {
                    Ok((raw, unread)) => {
                        assert_eq!(raw, body);
                        assert!(
                            unread.len() <= 1 && unread.iter().all(is_there),
                            "{place} {unread:?}"
                        );
                    }
                    // An object with a required field that is missing is an error at the object.
                    Err(error) => assert!(is_there(&error.path), "{place} {odd}: {error}"),
                }
            }
        }
    }
}
