//! Calls, with their recordings, voicemail, summary and transcript.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::direction::Direction;
use crate::clock::Timestamp;
use crate::state::table::Record;

/// A call. Serde renames keep the format of state files.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Call {
    pub(crate) id: String,
    pub(crate) direction: Direction,
    pub(crate) status: CallStatus,
    pub(crate) phone_number_id: String,
    pub(crate) conversation_id: String,
    pub(crate) user_id: String,
    #[serde(rename = "outside")]
    pub(crate) external_number: String,
    #[serde(rename = "inside")]
    pub(crate) workspace_number: String,
    pub(crate) initiated_by: Option<String>,
    pub(crate) answered_at: Option<Timestamp>,
    pub(crate) answered_by: Option<String>,
    pub(crate) completed_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    pub(crate) forwarded_to: Option<String>,
    pub(crate) recordings: Vec<CallRecording>,
    pub(crate) voicemail: Option<CallVoicemail>,
    /// The activity id of the voicemail, which differs from the id of the call.
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

/// A recording, in the form of the API.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CallRecording {
    pub(crate) duration: u64,
    pub(crate) id: String,
    pub(crate) start_time: Timestamp,
    pub(crate) status: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) url: String,
}

/// A voicemail, in the form of the API.
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
    pub(crate) created_at: Timestamp,
    pub(crate) dialogue: Vec<DialogueTurn>,
}

/// One turn of a dialogue, in the form of the API.
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
    /// Returns the call in the form of the API.
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
            "participants": [self.external_number, self.workspace_number],
            "updatedAt": self.updated_at,
            "userId": self.user_id,
        })
    }

    /// Returns the duration from answer to end, in seconds.
    pub(crate) fn duration(&self) -> u64 {
        match (self.answered_at, self.completed_at) {
            (Some(answered), Some(completed)) => completed.since(answered).as_secs(),
            _ => 0,
        }
    }

    /// Whether the call rings or is in progress.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.status, CallStatus::Ringing | CallStatus::InProgress)
    }
}

impl Record for Call {
    fn id(&self) -> &str {
        &self.id
    }
}
