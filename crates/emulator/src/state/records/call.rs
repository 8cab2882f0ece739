//! Calls, and what is made of them: recordings, voicemails, summaries, transcripts.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Direction, Record};
use crate::clock::Moment;

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Call {
    pub(crate) id: String,
    pub(crate) direction: Direction,
    pub(crate) status: CallStatus,
    pub(crate) phone_number_id: String,
    pub(crate) conversation_id: String,
    pub(crate) user_id: String,
    /// The outside party.
    pub(crate) outside: String,
    /// The workspace's number.
    pub(crate) inside: String,
    pub(crate) initiated_by: Option<String>,
    pub(crate) answered_at: Option<Moment>,
    pub(crate) answered_by: Option<String>,
    pub(crate) completed_at: Option<Moment>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) forwarded_to: Option<String>,
    pub(crate) recordings: Vec<CallRecording>,
    pub(crate) voicemail: Option<CallVoicemail>,
    /// Voicemails are activities of their own.
    pub(crate) voicemail_activity_id: Option<String>,
    pub(crate) summary: Option<CallSummary>,
    pub(crate) transcript: Option<CallTranscript>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CallStatus {
    Ringing,
    InProgress,
    Completed,
    NoAnswer,
    Missed,
    Forwarded,
}

/// A recording, as the API gives it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CallRecording {
    pub(crate) duration: u64,
    pub(crate) id: String,
    pub(crate) start_time: Moment,
    pub(crate) status: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) url: String,
}

/// A voicemail, as the API gives it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CallVoicemail {
    pub(crate) duration: u64,
    pub(crate) id: String,
    pub(crate) transcript: Option<String>,
    pub(crate) recording_url: String,
    pub(crate) status: String,
}

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct CallSummary {
    pub(crate) summary: Vec<String>,
    pub(crate) next_steps: Vec<String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct CallTranscript {
    pub(crate) created_at: Moment,
    pub(crate) dialogue: Vec<DialogueTurn>,
}

/// What one party said at once, as the API gives it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DialogueTurn {
    pub(crate) content: String,
    pub(crate) start: f64,
    pub(crate) end: f64,
    pub(crate) identifier: Option<String>,
    pub(crate) user_id: Option<String>,
}

impl Call {
    /// As the API gives it.
    pub(crate) fn body(&self) -> Value {
        json!({
            "answeredAt": self.answered_at,
            "answeredBy": self.answered_by,
            "initiatedBy": self.initiated_by,
            "direction": self.direction,
            "status": self.status,
            "completedAt": self.completed_at,
            "createdAt": self.created_at,
            "callRoute": "phone-number",
            "duration": self.duration(),
            "forwardedFrom": null,
            "forwardedTo": self.forwarded_to,
            "aiHandled": null,
            "id": self.id,
            "phoneNumberId": self.phone_number_id,
            "participants": [self.outside, self.inside],
            "updatedAt": self.updated_at,
            "userId": self.user_id,
        })
    }

    /// Seconds from answer to end.
    pub(crate) fn duration(&self) -> u64 {
        match (self.answered_at, self.completed_at) {
            (Some(answered), Some(completed)) => completed.since(answered).as_secs(),
            _ => 0,
        }
    }

    /// Whether it still rings or is spoken on.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.status, CallStatus::Ringing | CallStatus::InProgress)
    }
}

impl Record for Call {
    fn id(&self) -> &str {
        &self.id
    }
}
