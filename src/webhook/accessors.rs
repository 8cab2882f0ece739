//! Accessors for rules that the vendor documents only in prose.

use crate::ids::{CallId, ContactId};
use crate::webhook::Event;
use crate::webhook::events::{
    ContactResource, Contacts, LookupStatus, ParticipantResolution, Participants,
};

impl Contacts {
    /// Returns the ids of the matching contacts, or `None` if the lookup was not available.
    ///
    /// | `lookupStatus` | result | meaning |
    /// |---|---|---|
    /// | `matched` | `Some` with ids | these contacts match |
    /// | `none` | `Some` and empty | no contact matches |
    /// | `unavailable` | `None` | not known; contacts may match |
    pub fn known_ids(&self) -> Option<&[ContactId]> {
        match self.lookup_status {
            LookupStatus::Matched | LookupStatus::None => Some(&self.ids),
            // With an unknown status, an empty list may mean that the ids are not known.
            _ => Some(self.ids.as_slice()).filter(|ids| !ids.is_empty()),
        }
    }
}

impl Participants {
    /// Returns the participants from the workspace, or `None` if they are not known.
    ///
    /// With `resolution` `unavailable`, an empty list means that they are not known.
    pub fn known_workspace(&self) -> Option<&[String]> {
        self.known(&self.workspace)
    }

    /// Returns the external participants, or `None` if they are not known.
    ///
    /// With `resolution` `unavailable`, an empty list means that they are not known.
    pub fn known_external(&self) -> Option<&[String]> {
        self.known(&self.external)
    }

    fn known<'a>(&self, list: &'a [String]) -> Option<&'a [String]> {
        match self.resolution {
            ParticipantResolution::Available => Some(list),
            _ => Some(list).filter(|list| !list.is_empty()),
        }
    }
}

impl ContactResource {
    /// Whether this state of the contact is newer than `other`, by `updatedAt`.
    ///
    /// Deliveries arrive in any order.
    pub fn is_newer_than(&self, other: &Self) -> bool {
        self.updated_at > other.updated_at
    }
}

impl Event {
    /// Returns the id of the phone call that the event belongs to.
    ///
    /// For most events it is the id of the resource. Summaries, transcripts and voicemails
    /// have it in `callId`. It is `None` for a voicemail whose call was not found, and for
    /// events that are not about a phone call.
    pub fn call_id(&self) -> Option<&CallId> {
        match self {
            Self::CallRinging(event) => Some(&event.resource.id),
            Self::CallMenuSelected(event) => Some(&event.resource.id),
            Self::CallAnswered(event) => Some(&event.resource.id),
            Self::CallCompleted(event) => Some(&event.resource.id),
            Self::CallForwarded(event) => Some(&event.resource.id),
            Self::CallMissed(event) => Some(&event.resource.id),
            Self::CallRecordingCompleted(event) => Some(&event.resource.id),
            Self::CallSummaryCompleted(event) => Some(&event.resource.call_id),
            Self::CallTranscriptCompleted(event) => Some(&event.resource.call_id),
            Self::CallVoicemailCompleted(event) => event.resource.call_id.as_ref(),
            _ => None,
        }
    }
}
