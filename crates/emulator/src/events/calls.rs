//! Events of calls, and of their recordings, voicemails, summaries and transcripts.

use serde_json::{Value, json};

use super::Event;
use super::messages::{contact_ids, link, lookup};
use crate::state::{Call, CallStatus, Direction, State};

/// The selected option of a phone menu.
pub(crate) struct MenuChoice<'a> {
    pub(crate) selection: &'a str,
    pub(crate) name: &'a str,
}

/// Builds an event of a call in its current state. Only `call.menu.selected` contains
/// `choice`.
pub(crate) fn event(
    state: &State,
    org_id: &str,
    call: &Call,
    event_type: &str,
    choice: Option<MenuChoice<'_>>,
) -> Event {
    let contacts = contact_ids(state, &[&call.external_number]);
    let resource = resource(call, event_type, choice);
    Event {
        event_type: event_type.to_owned(),
        resource_id: Some(call.id.clone()),
        number: Some(call.phone_number_id.clone()),
        dated: json!({
            "resource": resource,
            "context": context(state, org_id, call, event_type, &contacts),
            "links": { "quo": link(&call.conversation_id) },
        }),
        legacy: legacy(call, event_type, &contacts),
    }
}

fn resource(call: &Call, event_type: &str, choice: Option<MenuChoice<'_>>) -> Value {
    match event_type {
        "call.summary.completed" => return summary(call),
        "call.transcript.completed" => return transcript(call),
        "call.voicemail.completed" => return voicemail(call),
        _ => {}
    }
    let mut resource = json!({
        "id": call.id,
        "createdAt": call.created_at,
        "updatedAt": call.updated_at,
    });
    let mut set = |name: &str, value: Value| resource[name] = value;
    if !matches!(
        event_type,
        "call.menu.selected" | "call.forwarded" | "call.missed"
    ) {
        set("direction", json!(call.direction));
    }
    if matches!(
        event_type,
        "call.answered" | "call.completed" | "call.recording.completed"
    ) {
        set("answeredAt", json!(call.answered_at));
    }
    if matches!(event_type, "call.completed" | "call.recording.completed") {
        set("completedAt", json!(call.completed_at));
        set("duration", json!(call.duration()));
    }
    match event_type {
        "call.menu.selected" => {
            let choice = choice.as_ref();
            set(
                "phoneMenuSelection",
                json!(choice.map(|choice| choice.selection)),
            );
            set(
                "phoneMenuSelectionName",
                json!(choice.map(|choice| choice.name)),
            );
            set("statusReason", json!("phone-menu-dial"));
        }
        "call.answered" => set("answeredByUserId", json!(call.answered_by)),
        "call.completed" => {
            set("status", json!(ending(call)));
            set("hasVoicemail", json!(call.voicemail.is_some()));
        }
        "call.forwarded" => {
            set("forwardedFrom", json!(call.user_id));
            set("forwardedTo", json!(call.forwarded_to));
        }
        "call.recording.completed" => set("recordings", recordings(call)),
        _ => {}
    }
    resource
}

/// Returns how a call ended, in the terms of the dated events.
fn ending(call: &Call) -> &'static str {
    match call.status {
        CallStatus::Forwarded => "forwarded",
        _ if call.answered_at.is_some() => "answered",
        _ => "unanswered",
    }
}

fn recordings(call: &Call) -> Value {
    let recordings = call.recordings.iter();
    recordings
        .map(|recording| {
            json!({
                "id": recording.id,
                "duration": recording.duration,
                "startTime": recording.start_time,
                "type": recording.kind,
                "url": recording.url,
            })
        })
        .collect()
}

fn summary(call: &Call) -> Value {
    let summary = call.summary.as_ref();
    json!({
        "callId": call.id,
        "processingStatus": if summary.is_some() { "completed" } else { "absent" },
        "summary": summary.map(|summary| &summary.summary),
        "nextSteps": summary.map(|summary| &summary.next_steps),
        "fromPhoneNumber": from(call),
        "handledByAiAgent": false,
        "answeredByUserId": call.answered_by,
        "jobs": [],
    })
}

fn transcript(call: &Call) -> Value {
    let transcript = call.transcript.as_ref();
    json!({
        "callId": call.id,
        "processingStatus": if transcript.is_some() { "completed" } else { "absent" },
        "createdAt": transcript.map_or(call.created_at, |transcript| transcript.created_at),
        "duration": call.duration(),
        "dialogue": transcript.map(|transcript| &transcript.dialogue),
    })
}

fn voicemail(call: &Call) -> Value {
    let left = call.voicemail.as_ref();
    json!({
        "id": call.voicemail_activity_id,
        "callId": call.id,
        "voicemailId": left.map(|left| &left.id),
        "direction": call.direction,
        "createdAt": call.updated_at,
        "updatedAt": call.updated_at,
        "duration": left.map_or(0, |left| left.duration),
        "from": from(call),
        "to": to(call),
        "transcript": left.and_then(|left| left.transcript.as_deref()),
        "recordingUrl": left.map(|left| &left.recording_url),
    })
}

fn from(call: &Call) -> &str {
    match call.direction {
        Direction::Incoming => &call.external_number,
        Direction::Outgoing => &call.workspace_number,
    }
}

fn to(call: &Call) -> &str {
    match call.direction {
        Direction::Incoming => &call.workspace_number,
        Direction::Outgoing => &call.external_number,
    }
}

/// Builds the context. `call.ringing` has fewer fields.
fn context(
    state: &State,
    org_id: &str,
    call: &Call,
    event_type: &str,
    contacts: &[String],
) -> Value {
    let mut context = json!({
        "orgId": org_id,
        "phoneNumberId": call.phone_number_id,
        "conversationId": call.conversation_id,
        "userId": call.user_id,
        "participants": {
            "workspace": [call.workspace_number],
            "external": [call.external_number],
            "resolution": "available",
        },
    });
    if event_type != "call.ringing" {
        let number = state.numbers.get(&call.phone_number_id);
        context["phoneNumberType"] = json!(number.map(|number| number.sharing()));
        context["contacts"] = lookup(contacts);
    }
    context
}

fn legacy(call: &Call, event_type: &str, contacts: &[String]) -> Option<Value> {
    let object = match event_type {
        "call.ringing" | "call.completed" => legacy_call(call, contacts),
        "call.recording.completed" => {
            let mut object = legacy_call(call, contacts);
            object["recordings"] = recordings(call);
            object
        }
        "call.summary.completed" => json!({
            "object": "callSummary",
            "callId": call.id,
            "status": "completed",
            "summary": call.summary.as_ref().map(|summary| &summary.summary),
            "nextSteps": call.summary.as_ref().map(|summary| &summary.next_steps),
            "contactIds": contacts,
        }),
        "call.transcript.completed" => json!({
            "object": "callTranscript",
            "callId": call.id,
            "createdAt": call.transcript.as_ref().map(|transcript| transcript.created_at),
            "duration": call.duration(),
            "status": "completed",
            "dialogue": call.transcript.as_ref().map(|transcript| &transcript.dialogue),
            "contactIds": contacts,
        }),
        _ => return None,
    };
    Some(object)
}

fn legacy_call(call: &Call, contacts: &[String]) -> Value {
    let mut object = call.body();
    object["object"] = json!("call");
    object["contactIds"] = json!(contacts);
    object
}
