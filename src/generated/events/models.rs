/// A value of one of several JSON types.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentJobValue {
    /// A value of JSON type string.
    String(::std::string::String),
    /// A value of JSON type number.
    Number(f64),
    /// A value of JSON type boolean.
    Boolean(bool),
    /// A value of a type that this version of the crate does not know, as it was sent.
    Other(::serde_json::Value),
}
impl ::std::convert::From<::std::string::String> for AgentJobValue {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}
impl ::std::convert::From<&str> for AgentJobValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
impl ::std::convert::From<f64> for AgentJobValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
impl ::std::convert::From<bool> for AgentJobValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
crate::rt::union! {
    AgentJobValue,
    Other,
    String,
    Number,
    Boolean
}
/// A value of one of several JSON types.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldValue {
    /// A value of JSON type array.
    Array(::std::vec::Vec<::std::string::String>),
    /// A value of JSON type string.
    String(::std::string::String),
    /// A value of JSON type boolean.
    Boolean(bool),
    /// A value of JSON type number.
    Number(f64),
    /// A value of a type that this version of the crate does not know, as it was sent.
    Other(::serde_json::Value),
}
impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for CustomFieldValue {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::Array(value)
    }
}
impl ::std::convert::From<::std::string::String> for CustomFieldValue {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}
impl ::std::convert::From<&str> for CustomFieldValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
impl ::std::convert::From<bool> for CustomFieldValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
impl ::std::convert::From<f64> for CustomFieldValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
crate::rt::union! {
    CustomFieldValue,
    Other,
    Array,
    String,
    Boolean,
    Number
}
/// Information that a job of the AI agent collected on a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJob {
    /// Icon that the app shows with the job.
    pub icon: ::std::string::String,
    /// Name of the job.
    pub name: ::std::string::String,
    /// What the job found.
    pub result: AgentJobResult,
}
crate::rt::object! {
    AgentJob {
        icon: "icon" required,
        name: "name" required,
        result: "result" required,
    }
}
/// One finding of an AI agent's job.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJobEntry {
    /// Name of the finding.
    pub name: ::std::string::String,
    /// What was found.
    pub value: AgentJobValue,
}
crate::rt::object! {
    AgentJobEntry {
        name: "name" required,
        value: "value" required,
    }
}
/// The findings of an AI agent's job.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJobResult {
    /// The findings, one named value each; empty when there are none.
    pub data: ::std::vec::Vec<AgentJobEntry>,
}
crate::rt::object! {
    AgentJobResult {
        data: "data" required List,
    }
}
/// A call was connected. That is not the same as a person on the line: an outgoing call counts as answered, too, when the voicemail of the other side picks up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallAnswered {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallAnsweredResource,
}
crate::rt::object! {
    CallAnswered {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A call that was connected.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallAnsweredResource {
    /// When the call was connected; null when it was not.
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user on the side of the workspace who is associated with the answer; null when none is known. Never the outside party, not even on an outgoing call.
    pub answered_by_user_id: ::std::option::Option<::std::string::String>,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallAnsweredResource {
        answered_at: "answeredAt" optional OptionalTimestamp,
        answered_by_user_id: "answeredByUserId" optional,
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        id: "id" required,
        updated_at: "updatedAt" optional OptionalTimestamp,
    }
}
/// A call ended. The last event of the call's own course, with its final status and length. What is made from it (recording, summary, transcript, voicemail) is reported by events of its own, up to minutes later and in any order; match them by the id of the call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallCompletedResource,
}
crate::rt::object! {
    CallCompleted {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A call that ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallCompletedResource {
    /// When the call was connected; null when it was not.
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call ended; null when no end is recorded.
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Length of the call in seconds; can be null for a call that was never connected.
    pub duration: ::std::option::Option<f64>,
    /// Whether a voicemail was left, which is possible for an unanswered call as well. The voicemail itself comes with `call.voicemail.completed`.
    pub has_voicemail: bool,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// How the call ended.
    pub status: CallCompletedStatus,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallCompletedResource {
        answered_at: "answeredAt" optional OptionalTimestamp,
        completed_at: "completedAt" optional OptionalTimestamp,
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        duration: "duration" optional,
        has_voicemail: "hasVoicemail" required,
        id: "id" required,
        status: "status" required,
        updated_at: "updatedAt" optional OptionalTimestamp,
    }
}
/// Who and what a call event is about, besides the call itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallContext {
    /// The contacts matched to the outside party. Read `lookupStatus` before taking an empty list for none.
    pub contacts: Contacts,
    /// Id of the conversation that this belongs to; null when none can be named.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    pub org_id: ::std::option::Option<OrganizationId>,
    /// The parties of the call. Read `resolution` first: an empty list can also mean unknown.
    pub participants: Participants,
    /// Id of the workspace's phone number that was used; null when none can be named.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// What kind of number was used; null when it is not known, as for a voicemail whose call could not be found.
    pub phone_number_type: ::std::option::Option<PhoneNumberType>,
    /// Id of the user the call belongs to. Documented as always set; whether it can be missing for a call without an owner is not said, so a reader must be ready for that.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    CallContext {
        contacts: "contacts" required,
        conversation_id: "conversationId" optional,
        org_id: "orgId" optional,
        participants: "participants" required,
        phone_number_id: "phoneNumberId" optional,
        phone_number_type: "phoneNumberType" optional,
        user_id: "userId" optional,
    }
}
/// An incoming call was forwarded. The only call event that names the numbers between which it was forwarded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallForwarded {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallForwardedResource,
}
crate::rt::object! {
    CallForwarded {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A call that was forwarded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallForwardedResource {
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Number that the call was forwarded from.
    pub forwarded_from: ::std::string::String,
    /// Number that the call was forwarded to.
    pub forwarded_to: ::std::string::String,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallForwardedResource {
        created_at: "createdAt" required Timestamp,
        forwarded_from: "forwardedFrom" required,
        forwarded_to: "forwardedTo" required,
        id: "id" required,
        updated_at: "updatedAt" optional OptionalTimestamp,
    }
}
/// A caller made a choice in a phone menu, or let the time for it pass. Added in July 2026.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMenuSelected {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallMenuSelectedResource,
}
crate::rt::object! {
    CallMenuSelected {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A call in a phone menu, and the choice the caller made there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMenuSelectedResource {
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// The digit that was pressed, as text; null when the caller pressed none in time.
    pub phone_menu_selection: ::std::option::Option<::std::string::String>,
    /// Name that the workspace gave to the choice; null when there is none.
    pub phone_menu_selection_name: ::std::option::Option<::std::string::String>,
    /// What the menu led to; null when that is not known.
    pub status_reason: ::std::option::Option<MenuStatusReason>,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallMenuSelectedResource {
        created_at: "createdAt" required Timestamp,
        id: "id" required,
        phone_menu_selection: "phoneMenuSelection" optional,
        phone_menu_selection_name: "phoneMenuSelectionName" optional,
        status_reason: "statusReason" optional,
        updated_at: "updatedAt" optional OptionalTimestamp,
    }
}
/// An incoming call ended without an answer. Outgoing calls never cause this event: an unanswered one ends with `call.completed` and another status than `answered`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMissed {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallMissedResource,
}
crate::rt::object! {
    CallMissed {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A call that was missed. Kept small by the service: fetch the call by its id for the rest.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMissedResource {
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// When the record of the call last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    CallMissedResource {
        created_at: "createdAt" required Timestamp,
        id: "id" required,
        updated_at: "updatedAt" required Timestamp,
    }
}
/// What is known of one recording of a call. Any part of it can be null.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    /// Length of the recording in seconds; null when it is not known.
    pub duration: ::std::option::Option<f64>,
    /// Id of the recording; null when it has none.
    pub id: ::std::option::Option<::std::string::String>,
    /// When the recording began; null when that is not known.
    pub start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Media type of the recording, such as `audio/mpeg`; null when it is not known.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded; null when there is no file to offer.
    pub url: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    CallRecording {
        duration: "duration" optional,
        id: "id" optional,
        start_time: "startTime" optional OptionalTimestamp,
        type_: "type" optional,
        url: "url" optional,
    }
}
/// The recording of a call is ready. It can arrive after `call.completed`, and before or after summary and transcript.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecordingCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallRecordingCompletedResource,
}
crate::rt::object! {
    CallRecordingCompleted {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A call whose recording is ready.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecordingCompletedResource {
    /// When the call was connected; null when it was not.
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call ended; null when no end is recorded.
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Length of the call in seconds; can be null for a call that was never connected.
    pub duration: ::std::option::Option<f64>,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// The recordings of the call. Always a list; an empty one says that this delivery carries no details of a recording, not that nothing was recorded.
    pub recordings: ::std::vec::Vec<CallRecording>,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallRecordingCompletedResource {
        answered_at: "answeredAt" optional OptionalTimestamp,
        completed_at: "completedAt" optional OptionalTimestamp,
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        duration: "duration" optional,
        id: "id" required,
        recordings: "recordings" required List,
        updated_at: "updatedAt" optional OptionalTimestamp,
    }
}
/// A call started to ring. Sent once for each call, incoming or outgoing, at its very start, and so with little context: contacts and the type of the number are not known yet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRinging {
    /// What is known of the number and parties while the call rings.
    pub context: CallRingingContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallRingingResource,
}
crate::rt::object! {
    CallRinging {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// What is known of a call at the moment it starts to ring. Contacts and the type of the number are not known yet and come with the later events of the same call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRingingContext {
    /// Id of the conversation that this belongs to; null when none can be named.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    pub org_id: ::std::option::Option<OrganizationId>,
    /// The parties of the call. Read `resolution` first: an empty list can also mean unknown. Absent from deliveries in the form of the open beta.
    pub participants: ::std::option::Option<Participants>,
    /// Id of the workspace's phone number that was used; null when none can be named.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the user the call belongs to. Documented as always set; whether it can be missing for a call without an owner is not said, so a reader must be ready for that.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    CallRingingContext {
        conversation_id: "conversationId" optional,
        org_id: "orgId" optional,
        participants: "participants" optional,
        phone_number_id: "phoneNumberId" optional,
        user_id: "userId" optional,
    }
}
/// A call that rings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRingingResource {
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// When the record of the call last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    CallRingingResource {
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        id: "id" required,
        updated_at: "updatedAt" required Timestamp,
    }
}
/// The summary of a call is ready. It says nothing about when the call ended, which can have been long before. Summary and transcript of one call are independent of each other and can arrive in either order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The summary.
    pub resource: CallSummaryCompletedResource,
}
crate::rt::object! {
    CallSummaryCompleted {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The summary of a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryCompletedResource {
    /// Id of the user on the side of the workspace who answered; null when none is known.
    pub answered_by_user_id: ::std::option::Option<::std::string::String>,
    /// Id of the call. The resource has no id of its own: match it to the call, and to the other artifacts of the call, by this.
    pub call_id: ActivityId,
    /// Number that the call came from; null when it is not known.
    pub from_phone_number: ::std::option::Option<::std::string::String>,
    /// Whether an AI agent took the call.
    pub handled_by_ai_agent: bool,
    /// What the AI agent collected on the call. Never null; empty when nothing of the kind is available.
    pub jobs: ::std::vec::Vec<AgentJob>,
    /// What is left to do after the call. A list only when `processingStatus` is `completed`, null otherwise.
    pub next_steps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// State of the summary. Read it before anything else of the summary.
    pub processing_status: ProcessingStatus,
    /// What the call was about, point by point. A list only when `processingStatus` is `completed`, null otherwise.
    pub summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
crate::rt::object! {
    CallSummaryCompletedResource {
        answered_by_user_id: "answeredByUserId" optional,
        call_id: "callId" required,
        from_phone_number: "fromPhoneNumber" optional,
        handled_by_ai_agent: "handledByAiAgent" required,
        jobs: "jobs" required List,
        next_steps: "nextSteps" optional OptionalList,
        processing_status: "processingStatus" required,
        summary: "summary" optional OptionalList,
    }
}
/// The transcript of a call is ready. Summary and transcript of one call are independent of each other and can arrive in either order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscriptCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The transcript.
    pub resource: CallTranscriptCompletedResource,
}
crate::rt::object! {
    CallTranscriptCompleted {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The transcript of a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscriptCompletedResource {
    /// Id of the call. The resource has no id of its own: match it to the call, and to the other artifacts of the call, by this.
    pub call_id: ActivityId,
    /// When the transcript was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What was said, in order; null when there is no text to show.
    pub dialogue: ::std::option::Option<::std::vec::Vec<DialogueEntry>>,
    /// Length of what was written down, in seconds; can have a fraction.
    pub duration: f64,
    /// State of the transcript. Read it before anything else of the transcript.
    pub processing_status: ProcessingStatus,
}
crate::rt::object! {
    CallTranscriptCompletedResource {
        call_id: "callId" required,
        created_at: "createdAt" required Timestamp,
        dialogue: "dialogue" optional OptionalList,
        duration: "duration" required,
        processing_status: "processingStatus" required,
    }
}
/// A voicemail was left and is ready. Match it to its call by `resource.callId`, never by `resource.id`. When the call could not be looked into, the lists of participants can be empty, with a `resolution` of `unavailable`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallVoicemailCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The voicemail.
    pub resource: CallVoicemailCompletedResource,
}
crate::rt::object! {
    CallVoicemailCompleted {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A voicemail.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallVoicemailCompletedResource {
    /// Id of the call on which the voicemail was left; null when the call could not be found, and then the type of the phone number is null as well.
    pub call_id: ::std::option::Option<ActivityId>,
    /// When the voicemail was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Length of the voicemail in seconds.
    pub duration: f64,
    /// Who left the voicemail, usually a phone number in E.164 form.
    pub from: ::std::string::String,
    /// Id of the voicemail as an activity of its own. It is not the id of the call.
    pub id: ActivityId,
    /// Where the recording can be downloaded; null when there is none to offer. Not meant to last: store the recording rather than the address.
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// Who it was left for, usually a phone number in E.164 form.
    pub to: ::std::string::String,
    /// The words of the voicemail as plain text, without speakers; null while they are being written down, or when that was not possible.
    pub transcript: ::std::option::Option<::std::string::String>,
    /// When the record of the voicemail last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the voicemail; null when it has none.
    pub voicemail_id: ::std::option::Option<VoicemailId>,
}
crate::rt::object! {
    CallVoicemailCompletedResource {
        call_id: "callId" optional,
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        duration: "duration" required,
        from: "from" required,
        id: "id" required,
        recording_url: "recordingUrl" optional,
        to: "to" required,
        transcript: "transcript" optional,
        updated_at: "updatedAt" required Timestamp,
        voicemail_id: "voicemailId" optional,
    }
}
/// Who a contact event concerns, besides the contact itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactContext {
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    pub org_id: ::std::option::Option<OrganizationId>,
    /// Ids of those the contact is shared with: users, groups or the whole workspace.
    pub shared_with_ids: ::std::vec::Vec<::std::string::String>,
    /// Id of the user the contact belongs to. Documented as always set, but not observed; a reader must be ready for it to be missing.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    ContactContext {
        org_id: "orgId" optional,
        shared_with_ids: "sharedWithIds" required List,
        user_id: "userId" optional,
    }
}
/// A custom field of a contact, with its value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactCustomField {
    /// Id of the value; the key is missing for a value without one.
    pub id: ::std::option::Option<::std::string::String>,
    /// Key of the field.
    pub key: ::std::string::String,
    /// Name of the field, as the app shows it.
    pub name: ::std::string::String,
    /// Type of the field, which decides the form of `value`.
    pub type_: CustomFieldType,
    /// The value, in the form that `type` asks for; null when none is set.
    pub value: ::std::option::Option<CustomFieldValue>,
}
crate::rt::object! {
    ContactCustomField {
        id: "id" optional,
        key: "key" required,
        name: "name" required,
        type_: "type" required,
        value: "value" optional,
    }
}
/// A contact was deleted. It has the same shape as `contact.updated`; only the type of the event tells them apart. Contact events concern the whole workspace: a subscription's filter by phone number does not hold them back. Order them by `resource.updatedAt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDeleted {
    /// Who owns and shares the contact.
    pub context: ContactContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The contact as it was before it was deleted.
    pub resource: ContactResource,
}
crate::rt::object! {
    ContactDeleted {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// An e-mail address of a contact.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactEmail {
    /// What the entry is: always `email`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The address.
    pub value: ::std::string::String,
}
crate::rt::object! {
    ContactEmail {
        type_: "type" optional,
        value: "value" required,
    }
}
/// A phone number of a contact.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactPhoneNumber {
    /// What the entry is: always `phone-number`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The number, as it was entered or in E.164 form.
    pub value: ::std::string::String,
}
crate::rt::object! {
    ContactPhoneNumber {
        type_: "type" optional,
        value: "value" required,
    }
}
/// A contact with all of its fields. What was deleted from it is missing, not marked: an e-mail address, phone number or custom field that is no longer in its list is gone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactResource {
    /// Company; null when none is set.
    pub company: ::std::option::Option<::std::string::String>,
    /// When the contact was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Fields that the workspace has added to its contacts, with their values; empty when there are none.
    pub custom_fields: ::std::vec::Vec<ContactCustomField>,
    /// E-mail addresses; empty when there are none.
    pub emails: ::std::vec::Vec<ContactEmail>,
    /// Id of the contact in the system it came from; null when it has none.
    pub external_id: ::std::option::Option<::std::string::String>,
    /// First name; null when none is set.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Id of the contact.
    pub id: ::std::string::String,
    /// Last name; null when none is set.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Place; null when none is set.
    pub location: ::std::option::Option<::std::string::String>,
    /// Phone numbers; empty when there are none.
    pub phone_numbers: ::std::vec::Vec<ContactPhoneNumber>,
    /// Role in the company; null when none is set.
    pub role: ::std::option::Option<::std::string::String>,
    /// Where the contact came from, such as the app or an integration; null when it is not known.
    pub source: ::std::option::Option<::std::string::String>,
    /// When the contact last changed. Deliveries can arrive in any order: the one with the latest time tells the present state.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    ContactResource {
        company: "company" optional,
        created_at: "createdAt" required Timestamp,
        custom_fields: "customFields" required List,
        emails: "emails" required List,
        external_id: "externalId" optional,
        first_name: "firstName" optional,
        id: "id" required,
        last_name: "lastName" optional,
        location: "location" optional,
        phone_numbers: "phoneNumbers" required List,
        role: "role" optional,
        source: "source" optional,
        updated_at: "updatedAt" required Timestamp,
    }
}
/// A contact was created, or one of its fields changed: there is no separate event for a new contact. Contact events concern the whole workspace: a subscription's filter by phone number does not hold them back. Order them by `resource.updatedAt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactUpdated {
    /// Who owns and shares the contact.
    pub context: ContactContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The contact as it is after the change.
    pub resource: ContactResource,
}
crate::rt::object! {
    ContactUpdated {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The contacts that Quo matched to the outside party. An empty list has two meanings, and `lookupStatus` tells them apart: with `none` there is no matching contact, with `unavailable` it is unknown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contacts {
    /// Ids of the matching contacts. Populated with `matched`; empty and complete with `none`; with `unavailable` the list says nothing, and an empty one must be read as unknown.
    pub ids: ::std::vec::Vec<::std::string::String>,
    /// Why `ids` holds what it holds.
    pub lookup_status: LookupStatus,
}
crate::rt::object! {
    Contacts {
        ids: "ids" required List,
        lookup_status: "lookupStatus" required,
    }
}
/// What one speaker said in one go. A speaker from outside has an `identifier` and no `userId`; one of the workspace has a `userId`, and an `identifier` or none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DialogueEntry {
    /// The words spoken.
    pub content: ::std::string::String,
    /// Where the words end, in seconds from the start; can have a fraction.
    pub end: f64,
    /// Identifier of the speaker, usually a phone number in E.164 form; null when the speaker is known by `userId` alone.
    pub identifier: ::std::option::Option<::std::string::String>,
    /// Where the words begin, in seconds from the start; can have a fraction.
    pub start: f64,
    /// Id of the workspace's user who speaks; null for an outside party.
    pub user_id: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    DialogueEntry {
        content: "content" required,
        end: "end" required,
        identifier: "identifier" optional,
        start: "start" required,
        user_id: "userId" optional,
    }
}
/// Addresses that belong to an event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// Address of the subject in the Quo app, or null when it has no place there. Meant for people; use the ids of the context to find things through the API.
    pub quo: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    Links {
        quo: "quo" optional,
    }
}
/// An attachment of a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Media type of the attachment, such as `image/jpeg`; absent or null when it is not known.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the attachment can be downloaded.
    pub url: ::std::string::String,
}
crate::rt::object! {
    Media {
        type_: "type" optional,
        url: "url" required,
    }
}
/// Who and what a message event is about, besides the message itself. The parties of a message stand here and not in the resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageContext {
    /// The contacts matched to the outside party. Read `lookupStatus` before taking an empty list for none.
    pub contacts: Contacts,
    /// Id of the conversation that this belongs to; null when none can be named.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    pub org_id: ::std::option::Option<OrganizationId>,
    /// Id of the workspace's phone number that was used; null when none can be named.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Who the message was sent to, as the network gave it; a group message has several. Usually phone numbers in E.164 form, but not always.
    pub recipient_identifiers: ::std::vec::Vec<::std::string::String>,
    /// Who sent the message, as the network gave it: usually a phone number in E.164 form, though messages inside of the workspace or sent to a direct number can carry another kind of identifier.
    pub sender_identifier: ::std::string::String,
    /// Id of the user the message belongs to. Documented as always set; whether it can be missing for a number without an owner is not said, so a reader must be ready for that.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    MessageContext {
        contacts: "contacts" required,
        conversation_id: "conversationId" optional,
        org_id: "orgId" optional,
        phone_number_id: "phoneNumberId" optional,
        recipient_identifiers: "recipientIdentifiers" required List,
        sender_identifier: "senderIdentifier" required,
        user_id: "userId" optional,
    }
}
/// A message that the workspace sent was delivered. It confirms delivery, and does not say that anybody has read the message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageDelivered {
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The message.
    pub resource: MessageDeliveredResource,
}
crate::rt::object! {
    MessageDelivered {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A message that went out and was delivered. Its sender and recipients stand in the context.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageDeliveredResource {
    /// When the message was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Id of the message.
    pub id: ActivityId,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
}
crate::rt::object! {
    MessageDeliveredResource {
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        id: "id" required,
        media: "media" optional OptionalList,
        status: "status" required,
        text: "text" required,
    }
}
/// A message that the workspace sent could not be delivered. The failure may be one that another attempt overcomes; the final one is reported by `message.undelivered`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageFailed {
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The message.
    pub resource: MessageFailedResource,
}
crate::rt::object! {
    MessageFailed {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A message that went out and failed. This is the one message event that never lists attachments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageFailedResource {
    /// When the message was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Raw code that the carrier or messaging provider gave for the failure, as text, such as `30006`; null when the reason is not known. Its meaning is the provider's and not Quo's.
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Id of the message.
    pub id: ActivityId,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
}
crate::rt::object! {
    MessageFailedResource {
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        error_code: "errorCode" optional,
        id: "id" required,
        status: "status" required,
        text: "text" required,
    }
}
/// A message reached one of the workspace's numbers. The event to use as the trigger for inbound messages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReceived {
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The message.
    pub resource: MessageReceivedResource,
}
crate::rt::object! {
    MessageReceived {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A message that came in. It has no sender and no recipients of its own: those stand in the context.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReceivedResource {
    /// When the message was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Always `incoming` for this event.
    pub direction: Direction,
    /// Id of the message.
    pub id: ActivityId,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
}
crate::rt::object! {
    MessageReceivedResource {
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        id: "id" required,
        media: "media" optional OptionalList,
        status: "status" required,
        text: "text" required,
    }
}
/// A message that the workspace sent was finally not delivered. Added in August 2026.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageUndelivered {
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The message.
    pub resource: MessageUndeliveredResource,
}
crate::rt::object! {
    MessageUndelivered {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A message that went out and will not be delivered. Its sender and recipients stand in the context.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageUndeliveredResource {
    /// When the message was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Raw code that the carrier or messaging provider gave for the failure, as text, such as `30006`; null when the reason is not known. Its meaning is the provider's and not Quo's.
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Id of the message.
    pub id: ActivityId,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
}
crate::rt::object! {
    MessageUndeliveredResource {
        created_at: "createdAt" required Timestamp,
        direction: "direction" required,
        error_code: "errorCode" optional,
        id: "id" required,
        media: "media" optional OptionalList,
        status: "status" required,
        text: "text" required,
    }
}
/// The parties of a call, as far as Quo could tell them apart. Empty lists count only when `resolution` is `available`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Participants {
    /// Identifiers of the parties outside of the workspace, usually phone numbers in E.164 form. Empty means unknown when `resolution` is `unavailable`.
    pub external: ::std::vec::Vec<::std::string::String>,
    /// Whether the two lists can be relied on.
    pub resolution: ParticipantResolution,
    /// Identifiers of the parties on the side of the workspace, usually phone numbers in E.164 form. Empty means unknown when `resolution` is `unavailable`.
    pub workspace: ::std::vec::Vec<::std::string::String>,
}
crate::rt::object! {
    Participants {
        external: "external" required List,
        resolution: "resolution" required,
        workspace: "workspace" required List,
    }
}
/// A task was assigned.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskAssigned {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskAssignedResource,
}
crate::rt::object! {
    TaskAssigned {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A task and who has it now.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskAssignedResource {
    /// Id of who has the task now: a user (`US`) or a system user (`SYU`) such as the AI agent.
    pub assigned_to: ::std::string::String,
    /// Id of the task.
    pub id: TaskId,
}
crate::rt::object! {
    TaskAssignedResource {
        assigned_to: "assignedTo" required,
        id: "id" required,
    }
}
/// A task was marked as done.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCompleted {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskCompletedResource,
}
crate::rt::object! {
    TaskCompleted {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The task that is done, by its id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCompletedResource {
    /// Id of the task.
    pub id: TaskId,
}
crate::rt::object! {
    TaskCompletedResource {
        id: "id" required,
    }
}
/// Who changed a task, and what the task is linked to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskContext {
    /// Id of the call or message that the task is linked to; null when it is linked to none.
    pub activity_id: ::std::option::Option<ActivityId>,
    /// Id of who made the change: a user (`US`) or a system user (`SYU`) such as the AI agent.
    pub actor_id: ::std::string::String,
    /// Id of the conversation that the task is linked to; null when it is linked to none.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the workspace.
    pub org_id: OrganizationId,
    /// Id of the group of the phone number; null when there is none.
    pub phone_number_group_id: ::std::option::Option<GroupId>,
    /// Id of the phone number that the task belongs to; null when it is linked to none.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
}
crate::rt::object! {
    TaskContext {
        activity_id: "activityId" optional,
        actor_id: "actorId" required,
        conversation_id: "conversationId" optional,
        org_id: "orgId" required,
        phone_number_group_id: "phoneNumberGroupId" optional,
        phone_number_id: "phoneNumberId" optional,
    }
}
/// A task was created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCreated {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskCreatedResource,
}
crate::rt::object! {
    TaskCreated {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A task as it was created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCreatedResource {
    /// Text of the task. Documented as always set; whether it is null or empty for a task without a text is not said.
    pub description: ::std::option::Option<::std::string::String>,
    /// When the task is due; null when it has no due date.
    pub due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the task.
    pub id: TaskId,
    /// Title of the task.
    pub title: ::std::string::String,
}
crate::rt::object! {
    TaskCreatedResource {
        description: "description" optional,
        due_date: "dueDate" optional OptionalTimestamp,
        id: "id" required,
        title: "title" required,
    }
}
/// A task was deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDeleted {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskDeletedResource,
}
crate::rt::object! {
    TaskDeleted {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The task that was deleted, by its id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDeletedResource {
    /// Id of the task.
    pub id: TaskId,
}
crate::rt::object! {
    TaskDeletedResource {
        id: "id" required,
    }
}
/// The due date of a task was removed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDueDateRemoved {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskDueDateRemovedResource,
}
crate::rt::object! {
    TaskDueDateRemoved {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The task that has no due date any more, by its id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDueDateRemovedResource {
    /// Id of the task.
    pub id: TaskId,
}
crate::rt::object! {
    TaskDueDateRemovedResource {
        id: "id" required,
    }
}
/// A task got a due date, or another one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDueDateUpdated {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskDueDateUpdatedResource,
}
crate::rt::object! {
    TaskDueDateUpdated {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A task and its new due date.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDueDateUpdatedResource {
    /// Id of the task.
    pub id: TaskId,
    /// When the task is due now.
    pub updated_due_date: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    TaskDueDateUpdatedResource {
        id: "id" required,
        updated_due_date: "updatedDueDate" required Timestamp,
    }
}
/// Whether a field of a task changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskFieldChange {
    /// Whether the field changed.
    pub is_updated: bool,
    /// The new text. Absent when the field did not change; with `isUpdated` true, read absent or null as cleared.
    pub updated_value: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    TaskFieldChange {
        is_updated: "isUpdated" required,
        updated_value: "updatedValue" optional,
    }
}
/// A task was linked to a conversation or to an activity in it; the context names them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskLinked {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskLinkedResource,
}
crate::rt::object! {
    TaskLinked {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The task that was linked, by its id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskLinkedResource {
    /// Id of the task.
    pub id: TaskId,
}
crate::rt::object! {
    TaskLinkedResource {
        id: "id" required,
    }
}
/// The due date of a task passed before the task was done.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskOverdue {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskOverdueResource,
}
crate::rt::object! {
    TaskOverdue {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A task that is late.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskOverdueResource {
    /// When the task was due.
    pub due_date: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the task.
    pub id: TaskId,
}
crate::rt::object! {
    TaskOverdueResource {
        due_date: "dueDate" required Timestamp,
        id: "id" required,
    }
}
/// A task that was done was opened again.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskReopened {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskReopenedResource,
}
crate::rt::object! {
    TaskReopened {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The task that was opened again, by its id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskReopenedResource {
    /// Id of the task.
    pub id: TaskId,
}
crate::rt::object! {
    TaskReopenedResource {
        id: "id" required,
    }
}
/// A task was taken from the one who had it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUnassigned {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskUnassignedResource,
}
crate::rt::object! {
    TaskUnassigned {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// A task and who had it before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUnassignedResource {
    /// Id of the task.
    pub id: TaskId,
    /// Id of who had the task before: a user (`US`) or a system user (`SYU`) such as the AI agent.
    pub unassigned_from: ::std::string::String,
}
crate::rt::object! {
    TaskUnassignedResource {
        id: "id" required,
        unassigned_from: "unassignedFrom" required,
    }
}
/// A task was taken off its conversation. The link to the app is then null.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUnlinked {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskUnlinkedResource,
}
crate::rt::object! {
    TaskUnlinked {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The task that is no longer linked, by its id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUnlinkedResource {
    /// Id of the task.
    pub id: TaskId,
}
crate::rt::object! {
    TaskUnlinkedResource {
        id: "id" required,
    }
}
/// The title or the description of a task changed. Changes of the due date, the assignment, the link and the state have events of their own.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUpdated {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskUpdatedResource,
}
crate::rt::object! {
    TaskUpdated {
        context: "context" required,
        links: "links" optional,
        resource: "resource" required,
    }
}
/// The fields of a task that this event reports, changed or not.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUpdatedFields {
    /// Whether the description changed, and its new text.
    pub description: ::std::option::Option<TaskFieldChange>,
    /// Whether the title changed, and its new text.
    pub title: ::std::option::Option<TaskFieldChange>,
}
crate::rt::object! {
    TaskUpdatedFields {
        description: "description" optional,
        title: "title" optional,
    }
}
/// A task and what changed of it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUpdatedResource {
    /// Id of the task.
    pub id: TaskId,
    /// Which fields changed, and their new values.
    pub updated_fields: TaskUpdatedFields,
}
crate::rt::object! {
    TaskUpdatedResource {
        id: "id" required,
        updated_fields: "updatedFields" required,
    }
}
