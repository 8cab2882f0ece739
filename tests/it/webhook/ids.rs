//! Ids and values of events are what requests take.

use quo_sdk::ids::{ActivityId, ActorId, CallId, MessageId, UserId};

#[test]
fn activity_converts_to_a_call_or_message_if_it_has_their_format() {
    let activity: ActivityId = serde_json::from_str(r#""AC1""#).unwrap();
    assert_eq!(CallId::try_from(&activity).unwrap(), "AC1");
    assert_eq!(MessageId::try_from(activity.clone()).unwrap(), "AC1");
    assert_eq!(ActivityId::from(CallId::new("AC1").unwrap()), activity);
    assert_eq!(ActivityId::from(&MessageId::new("AC1").unwrap()), activity);
    // Ids from the service are not validated.
    let other: ActivityId = serde_json::from_str(r#""../v1""#).unwrap();
    assert!(CallId::try_from(&other).is_err());
    assert!(MessageId::try_from(other).is_err());
}

#[test]
fn actor_converts_to_a_user_if_it_is_no_system_user() {
    let actor = |text| ActorId::new(text).unwrap();
    assert_eq!(UserId::try_from(actor("US1")).unwrap(), "US1");
    assert!(UserId::try_from(&actor("SYU1")).is_err());
    assert_eq!(ActorId::from(UserId::new("US1").unwrap()), actor("US1"));
}

#[cfg(feature = "client")]
mod with_client {
    use quo_sdk::webhook::{Event, Payload, events, legacy, parse};
    use quo_sdk::{Client, types};

    use super::super::fixtures::regular;
    use super::*;

    fn event(kind: &str) -> Event {
        let fixture = regular("2026-03-30")
            .into_iter()
            .find(|fixture| fixture.name.ends_with(&format!("{kind}/maximal.json")));
        match parse(fixture.unwrap().text.as_bytes()).unwrap() {
            Payload::Event(event) => event,
            other => panic!("{other:?}"),
        }
    }

    /// It suffices that this compiles.
    #[tokio::test]
    async fn id_of_an_event_is_an_argument_of_a_request() {
        let quo = Client::new("key").unwrap();
        let Event::MessageReceived(message) = event("message.received") else {
            panic!("not a message");
        };
        let _ = quo.get_message_by_id(&message.resource.id);
        let _ = quo.get_contact_by_id(&message.context.contacts.ids[0]);
        let Event::CallTranscriptCompleted(transcript) = event("call.transcript.completed") else {
            panic!("not a transcript");
        };
        let _ = quo.get_call_transcript(&transcript.resource.call_id);
        let Event::TaskLinked(task) = event("task.linked") else {
            panic!("not a task");
        };
        let activity = task.context.activity_id.as_ref().unwrap();
        let _ = quo.get_call_by_id(activity);
        let _ = quo.get_message_by_id(MessageId::try_from(activity).unwrap());
        let link = types::TaskLink::from(activity.clone());
        let _ = quo.get_call_by_id(link.activity_id().unwrap());
        assert_eq!(
            types::TaskLink::from(CallId::try_from(activity).unwrap()),
            link
        );
        assert_eq!(
            (link.conversation_id(), link.phone_number_id()),
            (None, None)
        );
        for call in ["call.answered", "call.completed", "call.summary.completed"] {
            let _ = quo.get_call_by_id(event(call).call_id().unwrap());
        }
    }

    #[test]
    fn shared_enums_convert_both_ways_with_unknown_values() {
        for text in ["incoming", "outgoing", "brand-new"] {
            let sent = events::Direction::from(text);
            let api = types::Direction::from(&sent);
            assert_eq!(api, text);
            assert_eq!(events::Direction::from(api.clone()), sent);
            assert_eq!(types::Direction::from(legacy::Direction::from(api)), text);
        }
        assert_eq!(
            types::MessageStatus::from(events::MessageStatus::Delivered),
            types::MessageStatus::Delivered
        );
        assert_eq!(
            legacy::CallStatus::from(types::CallStatus::Completed),
            legacy::CallStatus::Completed
        );
    }

    #[test]
    fn shared_structs_convert_both_ways() {
        let Event::CallTranscriptCompleted(transcript) = event("call.transcript.completed") else {
            panic!("not a transcript");
        };
        for entry in transcript.resource.dialogue.iter().flatten() {
            let turn = types::DialogueTurn::from(entry.clone());
            assert_eq!(events::DialogueEntry::from(turn.clone()), *entry);
            let old = legacy::DialogueEntry::from(turn.clone());
            assert_eq!(types::DialogueTurn::try_from(old).unwrap(), turn);
        }
        let entry: legacy::DialogueEntry = serde_json::from_str(r#"{"content":"a"}"#).unwrap();
        let missing = types::DialogueTurn::try_from(entry).unwrap_err();
        assert_eq!(missing.field(), "start");
        let Event::CallSummaryCompleted(summary) = event("call.summary.completed") else {
            panic!("not a summary");
        };
        for job in summary.resource.jobs.iter() {
            let api = types::CallSummaryJob::from(job.clone());
            assert_eq!(events::AgentJob::from(api), *job);
        }
    }
}
