//! Samples of events, and what all events have in common.

use quo_sdk::ids::UserId;
use quo_sdk::webhook::{Event, Payload, ResourceId, SigningKey, Verifier, allo, legacy, parse};

/// A place of a sample, and whether the accessor of its kind returns it.
fn text(value: &serde_json::Value, path: &str) -> Option<String> {
    Some(value.pointer(path)?.as_str()?.to_owned())
}

#[test]
fn every_known_type_has_a_sample_that_is_read_in_full() {
    for kind in Event::KNOWN {
        let event = Event::sample(kind).expect(kind);
        assert_eq!(event.kind(), *kind);
        assert!(event.is_known() && event.unread().is_empty(), "{kind}");
        let parsed = parse(event.raw().get().as_bytes()).unwrap();
        assert_eq!(parsed, Payload::Event(event), "{kind}");
    }
    for kind in legacy::Event::KNOWN {
        let event = legacy::Event::sample(kind).expect(kind);
        assert_eq!(event.kind(), *kind);
        assert!(event.is_known() && event.unread().is_empty(), "{kind}");
        let parsed = parse(event.raw().get().as_bytes()).unwrap();
        assert_eq!(parsed, Payload::Legacy(event), "{kind}");
    }
    for kind in allo::Event::KNOWN {
        let event = allo::Event::sample(kind).expect(kind);
        assert_eq!(event.kind(), *kind);
        assert!(event.is_known() && event.unread().is_empty(), "{kind}");
        assert_eq!(
            allo::parse(event.raw().get().as_bytes()).unwrap(),
            event,
            "{kind}"
        );
    }
    assert!(Event::sample("no.such.event").is_none());
}

#[test]
fn samples_have_all_properties() {
    let sample = Event::sample_json("call.completed").unwrap();
    for property in [
        "id",
        "direction",
        "status",
        "answeredAt",
        "duration",
        "hasVoicemail",
    ] {
        assert!(
            !sample["data"]["resource"][property].is_null(),
            "{property}"
        );
    }
    assert!(!sample["data"]["links"].is_null());
}

#[test]
fn changed_sample_is_parsed_and_verified() {
    let mut sample = Event::sample_json("message.received").unwrap();
    sample["data"]["resource"]["text"] = "STOP".into();
    let body = sample.to_string();
    let key = SigningKey::standard("whsec_c2FtcGxlIGtleSBvZiAyNCBieXRlcyE=").unwrap();
    let headers = key
        .sign("msg_1", std::time::SystemTime::now(), body.as_bytes())
        .unwrap();
    let verifier = Verifier::new([key]);
    let verified = verifier.verify(&headers, body.as_bytes()).unwrap();
    let Payload::Event(Event::MessageReceived(message)) = verified.payload().unwrap() else {
        panic!("not a message");
    };
    assert_eq!(message.resource.text, "STOP");
}

#[test]
fn events_are_compared_by_their_data_and_json() {
    let event = Event::sample("message.received").unwrap();
    assert_eq!(event, event.clone());
    assert_ne!(event, Event::sample("message.delivered").unwrap());
    let mut sample = Event::sample_json("message.received").unwrap();
    sample["new"] = 1.into();
    // An unknown key is in the JSON alone.
    let Payload::Event(other) = parse(sample.to_string().as_bytes()).unwrap() else {
        panic!("another family");
    };
    assert_ne!(event, other);
}

#[test]
fn accessors_find_what_the_data_has() {
    for kind in Event::KNOWN {
        let (event, json) = (
            Event::sample(kind).unwrap(),
            Event::sample_json(kind).unwrap(),
        );
        let id = text(&json, "/data/resource/id").or(text(&json, "/data/resource/callId"));
        assert_eq!(event.resource_id().map(|id| id.to_string()), id, "{kind}");
        assert!(id.is_some() && !matches!(event.resource_id(), Some(ResourceId::Other(_))));
        let id = text(&json, "/data/context/conversationId");
        assert_eq!(event.conversation_id().map(String::from), id, "{kind}");
        let id = text(&json, "/data/context/phoneNumberId");
        assert_eq!(event.phone_number_id().map(String::from), id, "{kind}");
        let user = text(&json, "/data/context/userId").or(text(&json, "/data/context/actorId"));
        assert_eq!(event.user_id().map(String::from), user, "{kind}");
        assert_eq!(event.occurred_at(), event.event_created_at(), "{kind}");
    }
    for kind in legacy::Event::KNOWN {
        let event = legacy::Event::sample(kind).unwrap();
        let json = legacy::Event::sample_json(kind).unwrap();
        let id = text(&json, "/data/object/id").or(text(&json, "/data/object/callId"));
        assert_eq!(event.resource_id().map(|id| id.to_string()), id, "{kind}");
        // Where the data has none, the link to the app has.
        let id = text(&json, "/data/object/conversationId").unwrap_or("CNsample1".to_owned());
        assert_eq!(event.conversation_id().unwrap().as_str(), id, "{kind}");
        let id = text(&json, "/data/object/phoneNumberId").unwrap_or("PNsample1".to_owned());
        assert_eq!(event.phone_number_id().unwrap().as_str(), id, "{kind}");
        let id = text(&json, "/data/object/userId");
        assert_eq!(event.user_id().map(String::from), id, "{kind}");
        let payload = Payload::Legacy(event.clone());
        assert_eq!(payload.resource_id(), event.resource_id());
        assert_eq!(payload.conversation_id(), event.conversation_id());
        assert_eq!(payload.phone_number_id(), event.phone_number_id());
        assert_eq!(
            (payload.user_id(), payload.occurred_at()),
            (event.user_id(), event.occurred_at())
        );
    }
}

#[test]
fn ids_of_the_resource_are_of_its_kind() {
    let resource = |kind| Event::sample(kind).unwrap().resource_id().unwrap();
    assert!(matches!(
        resource("message.received"),
        ResourceId::Message(_)
    ));
    assert!(matches!(
        resource("call.summary.completed"),
        ResourceId::Call(_)
    ));
    assert!(matches!(
        resource("call.voicemail.completed"),
        ResourceId::Activity(_)
    ));
    assert!(matches!(
        resource("contact.deleted"),
        ResourceId::Contact(_)
    ));
    assert!(matches!(resource("task.created"), ResourceId::Task(_)));
    let sms = allo::Event::sample("SMS_RECEIVED").unwrap();
    assert!(matches!(sms.resource_id(), Some(ResourceId::Other(_))));
    let debug = format!("{:?}", ResourceId::Other("+15555550142".to_owned()));
    assert_eq!(
        debug.contains("5555"),
        cfg!(feature = "debug-pii"),
        "{debug}"
    );
}

#[test]
fn system_user_is_no_user_and_time_of_the_resource_replaces_that_of_the_event() {
    let mut sample = Event::sample_json("task.created").unwrap();
    let read = |sample: &serde_json::Value| match parse(sample.to_string().as_bytes()).unwrap() {
        Payload::Event(event) => event,
        other => panic!("{other:?}"),
    };
    sample["data"]["context"]["actorId"] = "SYU1".into();
    assert_eq!(read(&sample).user_id(), None);
    sample["data"]["context"]["actorId"] = "US1".into();
    assert_eq!(read(&sample).user_id(), Some(UserId::new("US1").unwrap()));
    let mut sample = Event::sample_json("message.received").unwrap();
    sample["createdAt"] = serde_json::Value::Null;
    sample["data"]["resource"]["createdAt"] = "2026-02-03T04:05:06Z".into();
    let time = read(&sample).occurred_at().unwrap();
    assert_eq!(time.to_rfc3339(), "2026-02-03T04:05:06+00:00");
    let unknown = parse(br#"{"id":"EV1","type":"new.event","data":{"resource":{"id":"AC1"}}}"#);
    let Payload::Event(unknown) = unknown.unwrap() else {
        panic!("another family")
    };
    assert_eq!((unknown.resource_id(), unknown.occurred_at()), (None, None));
}
