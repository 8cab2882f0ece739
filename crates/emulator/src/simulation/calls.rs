//! Calls, played from ringing to what is made of them.

use super::{PlayError, number};
use crate::clock::Moment;
use crate::events;
use crate::events::calls::MenuChoice;
use crate::operations::conversations;
use crate::state::{
    Call, CallRecording, CallStatus, CallSummary, CallTranscript, CallVoicemail, DialogueTurn,
    Direction,
};
use crate::transaction::Transaction;

/// A call begins to ring; `inside` is one of the workspace's numbers. Returns its id.
pub(crate) fn ring(
    work: &mut Transaction<'_>,
    direction: Direction,
    inside: &str,
    outside: &str,
) -> Result<String, PlayError> {
    let number = number(work, inside, outside)?;
    let now = work.now();
    let user_id = number.first_user().unwrap_or_default().to_owned();
    let conversation = conversations::with(work, &number.id, &[outside.to_owned()]);
    let call = Call {
        id: work.draw("AC"),
        direction,
        status: CallStatus::Ringing,
        phone_number_id: number.id,
        conversation_id: conversation.id.clone(),
        initiated_by: (direction == Direction::Outgoing).then(|| user_id.clone()),
        user_id,
        outside: outside.to_owned(),
        inside: number.number,
        answered_at: None,
        answered_by: None,
        completed_at: None,
        created_at: now,
        updated_at: now,
        forwarded_to: None,
        recordings: Vec::new(),
        voicemail: None,
        voicemail_activity_id: None,
        summary: None,
        transcript: None,
    };
    conversations::active(work, conversation, &call.id, |_| {});
    let id = call.id.clone();
    save(work, call, &["call.ringing"], None);
    Ok(id)
}

/// Somebody picks up: a user of the workspace, or the outside party.
pub(crate) fn answer(work: &mut Transaction<'_>, id: &str) -> Result<(), PlayError> {
    let mut call = find(work, id, |call| call.status == CallStatus::Ringing)?;
    call.status = CallStatus::InProgress;
    call.answered_at = Some(work.now());
    call.answered_by = (call.direction == Direction::Incoming).then(|| call.user_id.clone());
    save(work, call, &["call.answered"], None);
    Ok(())
}

/// The caller chooses in a phone menu.
pub(crate) fn select(
    work: &mut Transaction<'_>,
    id: &str,
    choice: MenuChoice<'_>,
) -> Result<(), PlayError> {
    let call = find(work, id, Call::is_open)?;
    save(work, call, &["call.menu.selected"], Some(choice));
    Ok(())
}

/// The call goes on elsewhere: to a user's id or a phone number.
pub(crate) fn forward(work: &mut Transaction<'_>, id: &str, to: &str) -> Result<(), PlayError> {
    let mut call = find(work, id, Call::is_open)?;
    call.status = CallStatus::Forwarded;
    call.forwarded_to = Some(to.to_owned());
    call.completed_at = Some(work.now());
    save(work, call, &["call.forwarded", "call.completed"], None);
    Ok(())
}

/// Somebody hangs up. A call that nobody answered was missed if it came in.
pub(crate) fn complete(work: &mut Transaction<'_>, id: &str) -> Result<(), PlayError> {
    let mut call = find(work, id, Call::is_open)?;
    call.completed_at = Some(work.now());
    let events: &[&str] = match (call.status, call.direction) {
        (CallStatus::Ringing, Direction::Incoming) => {
            call.status = CallStatus::Missed;
            &["call.missed", "call.completed"]
        }
        (CallStatus::Ringing, Direction::Outgoing) => {
            call.status = CallStatus::NoAnswer;
            &["call.completed"]
        }
        _ => {
            call.status = CallStatus::Completed;
            &["call.completed"]
        }
    };
    save(work, call, events, None);
    Ok(())
}

/// A recording of the call is ready.
pub(crate) fn record(work: &mut Transaction<'_>, id: &str) -> Result<(), PlayError> {
    let mut call = find(work, id, |call| {
        !call.is_open() && call.answered_at.is_some()
    })?;
    let recording = CallRecording {
        duration: call.duration(),
        id: work.draw("RE"),
        start_time: call.answered_at.unwrap_or(call.created_at),
        status: "completed".to_owned(),
        kind: "audio/mpeg".to_owned(),
        url: format!("https://example.com/recordings/{id}.mp3"),
    };
    call.recordings.push(recording);
    save(work, call, &["call.recording.completed"], None);
    Ok(())
}

/// The caller has left a voicemail after the call was not answered.
pub(crate) fn leave_voicemail(
    work: &mut Transaction<'_>,
    id: &str,
    seconds: u64,
    transcript: &str,
) -> Result<(), PlayError> {
    let mut call = find(work, id, |call| {
        !call.is_open() && call.answered_at.is_none()
    })?;
    call.voicemail = Some(CallVoicemail {
        duration: seconds,
        id: work.draw("VM"),
        transcript: Some(transcript.to_owned()),
        recording_url: format!("https://example.com/voicemails/{id}.mp3"),
        status: "completed".to_owned(),
    });
    call.voicemail_activity_id = Some(work.draw("AC"));
    save(work, call, &["call.voicemail.completed"], None);
    Ok(())
}

/// The summary of the call is ready.
pub(crate) fn summarize(
    work: &mut Transaction<'_>,
    id: &str,
    summary: CallSummary,
) -> Result<(), PlayError> {
    let mut call = find(work, id, |call| !call.is_open())?;
    call.summary = Some(summary);
    save(work, call, &["call.summary.completed"], None);
    Ok(())
}

/// The transcript of the call is ready. Each line is said by the outside party and by the
/// workspace in turn, and takes a second.
pub(crate) fn transcribe(
    work: &mut Transaction<'_>,
    id: &str,
    lines: &[&str],
) -> Result<(), PlayError> {
    let mut call = find(work, id, |call| !call.is_open())?;
    let created_at: Moment = work.now();
    let turns = lines.iter().zip(0_u32..).map(|(line, place)| {
        let outside = place.is_multiple_of(2);
        DialogueTurn {
            content: (*line).to_owned(),
            start: f64::from(place),
            end: f64::from(place) + 1.0,
            identifier: outside.then(|| call.outside.clone()),
            user_id: (!outside).then(|| call.user_id.clone()),
        }
    });
    let dialogue = turns.collect();
    call.transcript = Some(CallTranscript {
        created_at,
        dialogue,
    });
    save(work, call, &["call.transcript.completed"], None);
    Ok(())
}

/// A call in a state in which this can happen to it.
fn find(
    work: &Transaction<'_>,
    id: &str,
    may: impl FnOnce(&Call) -> bool,
) -> Result<Call, PlayError> {
    let call = work.state().calls.get(id).cloned();
    let call = call.ok_or_else(|| PlayError::UnknownCall(id.to_owned()))?;
    if may(&call) {
        Ok(call)
    } else {
        Err(PlayError::OutOfOrder(id.to_owned()))
    }
}

fn save(
    work: &mut Transaction<'_>,
    mut call: Call,
    event_types: &[&str],
    choice: Option<MenuChoice<'_>>,
) {
    call.updated_at = work.now();
    work.put(call.clone());
    let (org_id, mut choice) = (work.ids().workspace(), choice);
    for event_type in event_types {
        let event = events::calls::event(work.state(), &org_id, &call, event_type, choice.take());
        work.fire(event);
    }
}
