//! Calls, from ringing to the recording, voicemail, summary and transcript.

use super::error::SimulationError;
use super::numbers::workspace_number;
use crate::clock::Timestamp;
use crate::deliveries;
use crate::events;
use crate::events::calls::MenuChoice;
use crate::ids::typed;
use crate::state::{
    Call, CallRecording, CallStatus, CallSummary, CallTranscript, CallVoicemail, DialogueTurn,
    Direction, Transaction, conversation_with, record_activity,
};

/// Starts a ringing call. Returns its id.
pub(crate) fn start(
    tx: &mut Transaction<'_>,
    direction: Direction,
    workspace: &str,
    external: &str,
) -> Result<String, SimulationError> {
    let number = workspace_number(tx, workspace, external)?;
    let now = tx.now();
    let user_id = number.first_user().unwrap_or_default().to_owned();
    let conversation = conversation_with(tx, &number.id, &[external.to_owned()]);
    let call = Call {
        id: tx.new_id("AC"),
        direction,
        status: CallStatus::Ringing,
        phone_number_id: number.id,
        conversation_id: conversation.id.clone(),
        initiated_by: (direction == Direction::Outgoing).then(|| user_id.clone()),
        user_id,
        external_number: external.to_owned(),
        workspace_number: number.number,
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
    record_activity(tx, conversation, &call.id, |_| {});
    let id = call.id.clone();
    save(tx, call, &["call.ringing"], None);
    Ok(id)
}

/// Answers a ringing call: a user of the workspace if it is incoming, otherwise the
/// external party.
pub(crate) fn answer(tx: &mut Transaction<'_>, id: &str) -> Result<(), SimulationError> {
    let mut call = find(tx, id, |call| call.status == CallStatus::Ringing)?;
    call.status = CallStatus::InProgress;
    call.answered_at = Some(tx.now());
    call.answered_by = (call.direction == Direction::Incoming).then(|| call.user_id.clone());
    save(tx, call, &["call.answered"], None);
    Ok(())
}

/// Selects an option of the phone menu.
pub(crate) fn select(
    tx: &mut Transaction<'_>,
    id: &str,
    choice: MenuChoice<'_>,
) -> Result<(), SimulationError> {
    let call = find(tx, id, Call::is_open)?;
    save(tx, call, &["call.menu.selected"], Some(choice));
    Ok(())
}

/// Forwards an open call to a user's id or a phone number.
pub(crate) fn forward(tx: &mut Transaction<'_>, id: &str, to: &str) -> Result<(), SimulationError> {
    let mut call = find(tx, id, Call::is_open)?;
    call.status = CallStatus::Forwarded;
    call.forwarded_to = Some(to.to_owned());
    call.completed_at = Some(tx.now());
    save(tx, call, &["call.forwarded", "call.completed"], None);
    Ok(())
}

/// Ends an open call. An unanswered incoming call becomes a missed call.
pub(crate) fn complete(tx: &mut Transaction<'_>, id: &str) -> Result<(), SimulationError> {
    let mut call = find(tx, id, Call::is_open)?;
    call.completed_at = Some(tx.now());
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
    save(tx, call, events, None);
    Ok(())
}

/// Adds a recording to an answered call that has ended.
pub(crate) fn add_recording(tx: &mut Transaction<'_>, id: &str) -> Result<(), SimulationError> {
    let mut call = find(tx, id, |call| !call.is_open() && call.answered_at.is_some())?;
    let recording = CallRecording {
        duration: call.duration(),
        id: tx.new_id("RE"),
        start_time: call.answered_at.unwrap_or(call.created_at),
        status: "completed".to_owned(),
        kind: "audio/mpeg".to_owned(),
        url: format!("https://example.com/recordings/{id}.mp3"),
    };
    call.recordings.push(recording);
    save(tx, call, &["call.recording.completed"], None);
    Ok(())
}

/// Adds a voicemail to an unanswered call that has ended.
pub(crate) fn leave_voicemail(
    tx: &mut Transaction<'_>,
    id: &str,
    seconds: u64,
    transcript: &str,
) -> Result<(), SimulationError> {
    let mut call = find(tx, id, |call| !call.is_open() && call.answered_at.is_none())?;
    call.voicemail = Some(CallVoicemail {
        duration: seconds,
        id: tx.new_id("VM"),
        transcript: Some(transcript.to_owned()),
        recording_url: format!("https://example.com/voicemails/{id}.mp3"),
        status: "completed".to_owned(),
    });
    call.voicemail_activity_id = Some(tx.new_id("AC"));
    save(tx, call, &["call.voicemail.completed"], None);
    Ok(())
}

/// Adds a summary to a call that has ended.
pub(crate) fn add_summary(
    tx: &mut Transaction<'_>,
    id: &str,
    summary: CallSummary,
) -> Result<(), SimulationError> {
    let mut call = find(tx, id, |call| !call.is_open())?;
    call.summary = Some(summary);
    save(tx, call, &["call.summary.completed"], None);
    Ok(())
}

/// Adds a transcript to a call that has ended. The external party says the first line,
/// the workspace the second, and so on. Each line lasts one second.
pub(crate) fn add_transcript(
    tx: &mut Transaction<'_>,
    id: &str,
    lines: Vec<String>,
) -> Result<(), SimulationError> {
    let mut call = find(tx, id, |call| !call.is_open())?;
    let created_at: Timestamp = tx.now();
    let turns = lines.into_iter().zip(0_u32..).map(|(line, index)| {
        let is_external = index.is_multiple_of(2);
        DialogueTurn {
            content: line,
            start: f64::from(index),
            end: f64::from(index) + 1.0,
            identifier: is_external.then(|| call.external_number.clone()),
            user_id: (!is_external).then(|| call.user_id.clone()),
        }
    });
    let dialogue = turns.collect();
    call.transcript = Some(CallTranscript {
        created_at,
        dialogue,
    });
    save(tx, call, &["call.transcript.completed"], None);
    Ok(())
}

/// Finds a call whose state is `allowed`.
fn find(
    tx: &Transaction<'_>,
    id: &str,
    allowed: impl FnOnce(&Call) -> bool,
) -> Result<Call, SimulationError> {
    let call = tx.state().calls.get(id).cloned();
    let call = call.ok_or_else(|| SimulationError::UnknownCall(typed(id.to_owned())))?;
    if allowed(&call) {
        Ok(call)
    } else {
        Err(SimulationError::InvalidCallState(typed(id.to_owned())))
    }
}

fn save(
    tx: &mut Transaction<'_>,
    mut call: Call,
    event_types: &[&str],
    choice: Option<MenuChoice<'_>>,
) {
    call.updated_at = tx.now();
    tx.put(call.clone());
    let (org_id, mut choice) = (tx.ids().workspace(), choice);
    for event_type in event_types {
        let event = events::calls::event(tx.state(), &org_id, &call, event_type, choice.take());
        deliveries::emit(tx, event);
    }
}
