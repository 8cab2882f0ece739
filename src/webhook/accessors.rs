//! What the vendor's prose says about events, as methods.

use crate::webhook::Event;
use crate::webhook::events::{
    ContactResource, Contacts, LookupStatus, ParticipantResolution, Participants,
};

impl Contacts {
    /// The ids of the matching contacts, or `None` when it is not known whether
    /// there are any.
    ///
    /// | `lookupStatus` | gives | means |
    /// |---|---|---|
    /// | `matched` | `Some` of ids | these contacts match |
    /// | `none` | `Some` of nothing | there is no such contact |
    /// | `unavailable` | `None` | nobody looked; there may be some |
    pub fn known_ids(&self) -> Option<&[String]> {
        match self.lookup_status {
            LookupStatus::Matched | LookupStatus::None => Some(&self.ids),
            // A status that is new here says nothing about an empty list.
            _ => Some(self.ids.as_slice()).filter(|ids| !ids.is_empty()),
        }
    }
}

impl Participants {
    /// The participants from the workspace, or `None` when they are not known.
    ///
    /// With `resolution` `unavailable`, an empty list means unknown and not nobody.
    pub fn known_workspace(&self) -> Option<&[String]> {
        self.known(&self.workspace)
    }

    /// The participants from outside, or `None` when they are not known.
    ///
    /// With `resolution` `unavailable`, an empty list means unknown and not nobody.
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
    /// Whether this says something newer of the contact than `other` does.
    ///
    /// Deliveries arrive in any order; `updatedAt` decides.
    pub fn is_newer_than(&self, other: &Self) -> bool {
        self.updated_at > other.updated_at
    }
}

impl Event {
    /// The id by which the events of one call belong together.
    ///
    /// For most it is the id of their resource. Summary and transcript have none
    /// and name the call; the resource of a voicemail is the voicemail's own
    /// activity, and its `callId` is `None` when the call could not be found.
    pub fn call_id(&self) -> Option<&str> {
        match self {
            Self::CallRinging(event) => Some(event.resource.id.as_str()),
            Self::CallMenuSelected(event) => Some(event.resource.id.as_str()),
            Self::CallAnswered(event) => Some(event.resource.id.as_str()),
            Self::CallCompleted(event) => Some(event.resource.id.as_str()),
            Self::CallForwarded(event) => Some(event.resource.id.as_str()),
            Self::CallMissed(event) => Some(event.resource.id.as_str()),
            Self::CallRecordingCompleted(event) => Some(event.resource.id.as_str()),
            Self::CallSummaryCompleted(event) => Some(event.resource.call_id.as_str()),
            Self::CallTranscriptCompleted(event) => Some(event.resource.call_id.as_str()),
            Self::CallVoicemailCompleted(event) => {
                event.resource.call_id.as_ref().map(|id| id.as_str())
            }
            _ => None,
        }
    }
}
