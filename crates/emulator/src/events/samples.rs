//! The samples that test events send, one for each event type.

use serde_json::{Value, json};

use super::{Event, calls, contacts, messages, tasks};
use crate::clock::Timestamp;
use crate::state::{
    Call, CallRecording, CallStatus, CallSummary, CallTranscript, CallVoicemail, Change, Contact,
    DefaultFields, DialogueTurn, Direction, Entry, Message, MessageOutcome, MessageStatus, State,
    System, Task,
};

/// The time of all samples, from the vendor's sample.
const TIME: &str = "2026-03-30T18:00:00.000Z";

const WORKSPACE: &str = "ORsampleworkspace000000000000000";
const NUMBER: &str = "PNsamplephonenumber000000000000";
const CONVERSATION: &str = "CNsampleconversation000000000000";
const USER: &str = "USsampleus";
const ACTIVITY: &str = "ACsampleactivity0000000000000000";
const WORKSPACE_NUMBER: &str = "+15555555678";
const EXTERNAL_NUMBER: &str = "+15555551234";

/// Returns the sample of an event type. The sample of an unknown type has only an id.
pub(crate) fn sample(event_type: &str, time: Timestamp) -> Event {
    let contact = contact(time);
    let mut state = State::default();
    state.apply(Change::from(contact.clone()));
    let family = event_type.split('.').next().unwrap_or_default();
    match family {
        "message" => {
            let message = message(event_type, time);
            messages::event(&state, WORKSPACE, &message, event_type)
        }
        "call" => {
            let choice = calls::MenuChoice {
                selection: "1",
                name: "Sales",
            };
            calls::event(&state, WORKSPACE, &call(time), event_type, Some(choice))
        }
        "contact" => contacts::event(WORKSPACE, &contact, event_type),
        "task" => tasks::event(&task(time), USER, event_type, task_fields(event_type, time)),
        _ => unknown(event_type),
    }
}

/// Returns the sample and its body.
pub(crate) fn body(event_type: &str) -> Option<(Event, String)> {
    let time = Timestamp::parse(TIME)?;
    let sample = sample(event_type, time);
    let id = format!("EV-test-{}", event_type.replace('.', "-"));
    let body = sample.body(System::Dated, &id, time)?;
    Some((sample, body))
}

fn unknown(event_type: &str) -> Event {
    Event {
        event_type: event_type.to_owned(),
        resource_id: None,
        number: None,
        dated: json!({
            "resource": { "id": "sample" },
            "context": { "orgId": WORKSPACE },
            "links": { "quo": null },
        }),
        legacy: None,
    }
}

fn contact(time: Timestamp) -> Contact {
    Contact {
        id: "CTsampleContact01234".to_owned(),
        external_id: None,
        source: Some("public-api".to_owned()),
        source_url: None,
        default_fields: DefaultFields {
            first_name: Some("Sam".to_owned()),
            last_name: Some("Sample".to_owned()),
            phone_numbers: vec![Entry {
                name: "mobile".to_owned(),
                value: Some(EXTERNAL_NUMBER.to_owned()),
                id: "sample".to_owned(),
            }],
            ..DefaultFields::default()
        },
        custom_fields: Vec::new(),
        created_at: time,
        updated_at: time,
        created_by_user_id: USER.to_owned(),
    }
}

fn message(event_type: &str, time: Timestamp) -> Message {
    let (direction, status, code) = match event_type {
        "message.received" => (Direction::Incoming, MessageStatus::Received, None),
        "message.delivered" => (Direction::Outgoing, MessageStatus::Delivered, None),
        _ => (
            Direction::Outgoing,
            MessageStatus::Undelivered,
            Some("30006"),
        ),
    };
    let (from, to) = match direction {
        Direction::Incoming => (EXTERNAL_NUMBER, WORKSPACE_NUMBER),
        Direction::Outgoing => (WORKSPACE_NUMBER, EXTERNAL_NUMBER),
    };
    Message {
        id: ACTIVITY.to_owned(),
        to: vec![to.to_owned()],
        from: from.to_owned(),
        text: "Hello from the emulator.".to_owned(),
        phone_number_id: NUMBER.to_owned(),
        conversation_id: CONVERSATION.to_owned(),
        direction,
        user_id: USER.to_owned(),
        status,
        created_at: time,
        updated_at: time,
        error_code: code.map(str::to_owned),
        outcome: MessageOutcome::Delivered,
    }
}

fn call(time: Timestamp) -> Call {
    Call {
        id: ACTIVITY.to_owned(),
        direction: Direction::Incoming,
        status: CallStatus::Completed,
        phone_number_id: NUMBER.to_owned(),
        conversation_id: CONVERSATION.to_owned(),
        user_id: USER.to_owned(),
        external_number: EXTERNAL_NUMBER.to_owned(),
        workspace_number: WORKSPACE_NUMBER.to_owned(),
        initiated_by: None,
        answered_at: Some(time),
        answered_by: Some(USER.to_owned()),
        completed_at: Some(time),
        created_at: time,
        updated_at: time,
        forwarded_to: Some(USER.to_owned()),
        recordings: vec![CallRecording {
            duration: 1,
            id: "REsample".to_owned(),
            start_time: time,
            status: "completed".to_owned(),
            kind: "audio/mpeg".to_owned(),
            url: "https://example.com/sample.mp3".to_owned(),
        }],
        voicemail: Some(CallVoicemail {
            duration: 1,
            id: "VMsample".to_owned(),
            transcript: Some("Hello from the emulator.".to_owned()),
            recording_url: "https://example.com/sample.mp3".to_owned(),
            status: "completed".to_owned(),
        }),
        voicemail_activity_id: Some("ACsamplevoicemail000000000000000".to_owned()),
        summary: Some(CallSummary {
            summary: vec!["A sample call.".to_owned()],
            next_steps: vec!["Nothing.".to_owned()],
        }),
        transcript: Some(CallTranscript {
            created_at: time,
            dialogue: vec![DialogueTurn {
                content: "Hello from the emulator.".to_owned(),
                start: 0.0,
                end: 1.0,
                identifier: Some(EXTERNAL_NUMBER.to_owned()),
                user_id: None,
            }],
        }),
    }
}

fn task(time: Timestamp) -> Task {
    Task {
        task_id: "TKsampletask00000000000000000000".to_owned(),
        phone_number_id: Some(NUMBER.to_owned()),
        conversation_id: Some(CONVERSATION.to_owned()),
        activity_id: None,
        phone_number_group_id: Some("GRsample".to_owned()),
        org_id: WORKSPACE.to_owned(),
        title: Some("Sample".to_owned()),
        description: Some("A sample task.".to_owned()),
        due_date: Some(time),
        assigned_to: Some(USER.to_owned()),
        assigned_by: Some(USER.to_owned()),
        created_at: time,
        created_by: USER.to_owned(),
        completed: false,
        is_deleted: false,
        revision: "1".to_owned(),
        reported_overdue: true,
    }
}

/// Returns the fields of a task event besides its id.
fn task_fields(event_type: &str, time: Timestamp) -> Value {
    let changed = json!({ "isUpdated": true, "updatedValue": "Sample" });
    match event_type {
        "task.created" => json!({ "title": "Sample", "description": "A task.", "dueDate": time }),
        "task.updated" => {
            let fields = json!({ "title": changed, "description": { "isUpdated": false } });
            json!({ "updatedFields": fields })
        }
        "task.assigned" => json!({ "assignedTo": USER }),
        "task.unassigned" => json!({ "unassignedFrom": USER }),
        "task.overdue" => json!({ "dueDate": time }),
        "task.duedate.updated" => json!({ "updatedDueDate": time }),
        _ => json!({}),
    }
}
