//! What the responses of the service say about the parts of a call; the table is that of [`Part`]. The only
//! file of the details that uses generated names.

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::StatusCode;

use super::part::Part;
use crate::client::Client;
use crate::client::date::date;
use crate::client::error::Error;
use crate::client::options::RequestOptions;
// The methods are `Client::get_call_by_id`, `Client::get_call_recordings`,
// `Client::get_call_voicemails`, `Client::get_call_summary` and `Client::get_call_transcript`.
pub(super) use crate::generated::v1::types::{
    Call, CallId, CallRecording, CallSummary, CallTranscript, CallVoicemail,
};

/// For how long after a call its parts are expected. Webhook events of them are reported to follow the
/// end of a call by up to minutes, in any order.
const SETTLING: TimeDelta = TimeDelta::minutes(10);

/// The statuses of a call that goes on, as they are sent.
const OPEN: [&str; 4] = ["queued", "initiated", "ringing", "in-progress"];

/// Whether parts of the call are still expected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// The call goes on, or has just ended.
    Settling,
    /// The call ended long ago.
    Settled,
}

/// What a status says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Ready,
    Pending,
    /// There is none so far.
    None,
    /// There is none, whatever time passes.
    Never,
}

impl Phase {
    /// Requests the call.
    pub(super) async fn request(
        client: &Client,
        id: &CallId,
        options: &RequestOptions,
    ) -> Result<(Call, Self), Error> {
        let request = client.get_call_by_id(id).options(options.clone());
        let response = request.send().await?;
        let phase = Self::of(&response, date(response.headers()).map(Into::into));
        Ok((response.into_inner(), phase))
    }

    fn of(call: &Call, now: Option<DateTime<Utc>>) -> Self {
        if OPEN.contains(&call.status.as_str()) {
            return Self::Settling;
        }
        let ended = call.completed_at.or(call.updated_at);
        let ended = ended.unwrap_or(call.created_at);
        match now {
            Some(now) if now.signed_duration_since(ended) < SETTLING => Self::Settling,
            _ => Self::Settled,
        }
    }

    /// Decides what a part is.
    fn part<T>(self, state: State, part: T) -> Part<T> {
        match state {
            State::Ready => Part::Ready(part),
            State::Pending => Part::Pending,
            State::Never => Part::Absent,
            State::None => self.none(),
        }
    }

    fn none<T>(self) -> Part<T> {
        match self {
            Self::Settling => Part::Pending,
            Self::Settled => Part::Absent,
        }
    }
}

/// Reads a status as it is sent. `has_content` decides for one that is not known.
fn state(status: Option<&str>, has_content: bool) -> State {
    match status {
        Some("completed") => State::Ready,
        Some("in-progress" | "processing" | "paused" | "stopping") => State::Pending,
        Some("absent") => State::None,
        Some("failed" | "deleted") => State::Never,
        _ if has_content => State::Ready,
        _ => State::None,
    }
}

pub(super) async fn recordings(
    client: &Client,
    id: &CallId,
    options: &RequestOptions,
    phase: Phase,
) -> Result<Part<Vec<CallRecording>>, Error> {
    let request = client.get_call_recordings(id).options(options.clone());
    let recordings = match request.send().await {
        Ok(recordings) => recordings.into_inner(),
        Err(error) if error.is_not_found() => return Ok(phase.none()),
        Err(error) => return Err(error),
    };
    let states = recordings.iter().map(|recording| {
        let status = recording.status.as_ref().map(|status| status.as_str());
        state(status, recording.url.is_some())
    });
    let states: Vec<State> = states.collect();
    let has = |state| states.contains(&state);
    let state = if has(State::Pending) {
        State::Pending
    } else if has(State::Ready) {
        State::Ready
    } else if has(State::Never) {
        State::Never
    } else {
        State::None
    };
    Ok(phase.part(state, recordings))
}

pub(super) async fn voicemail(
    client: &Client,
    id: &CallId,
    options: &RequestOptions,
    phase: Phase,
) -> Result<Part<CallVoicemail>, Error> {
    let request = client.get_call_voicemails(id).options(options.clone());
    match request.send().await {
        Ok(voicemail) => {
            let has_content = voicemail.recording_url.is_some();
            let state = state(Some(voicemail.status.as_str()), has_content);
            Ok(phase.part(state, voicemail.into_inner()))
        }
        Err(error) if error.is_not_found() => Ok(phase.none()),
        Err(error) => Err(error),
    }
}

pub(super) async fn summary(
    client: &Client,
    id: &CallId,
    options: &RequestOptions,
    phase: Phase,
) -> Result<Part<CallSummary>, Error> {
    let request = client.get_call_summary(id).options(options.clone());
    match request.send().await {
        Ok(summary) => {
            let state = state(Some(summary.status.as_str()), summary.summary.is_some());
            Ok(phase.part(state, summary.into_inner()))
        }
        Err(error) => without(error, phase),
    }
}

pub(super) async fn transcript(
    client: &Client,
    id: &CallId,
    options: &RequestOptions,
    phase: Phase,
) -> Result<Part<CallTranscript>, Error> {
    let request = client.get_call_transcript(id).options(options.clone());
    match request.send().await {
        Ok(transcript) => {
            let status = transcript.status.as_str();
            let state = state(Some(status), transcript.dialogue.is_some());
            Ok(phase.part(state, transcript.into_inner()))
        }
        Err(error) => without(error, phase),
    }
}

/// Reads the error of a summary or transcript. The call itself could be read, so that 403 means that the
/// plan of the workspace does not have them.
fn without<T>(error: Error, phase: Phase) -> Result<Part<T>, Error> {
    if error.is_not_found() {
        Ok(phase.none())
    } else if error.status() == Some(StatusCode::FORBIDDEN) {
        Ok(Part::Absent)
    } else {
        Err(error)
    }
}
