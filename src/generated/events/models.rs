/// A value of one of several JSON types.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentJobValue {
    /// A value of JSON type string.
    String(::std::string::String),
    /// A value of JSON type integer.
    Integer(i64),
    /// A value of JSON type number.
    Number(f64),
    /// A value of JSON type boolean.
    Boolean(bool),
    /// A value of a type that this version of the crate does not know, as it was sent.
    Other(crate::rt::RawJson),
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
impl ::std::convert::From<i64> for AgentJobValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
impl ::std::convert::From<i32> for AgentJobValue {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
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
    Integer,
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
    /// A value of JSON type integer.
    Integer(i64),
    /// A value of JSON type number.
    Number(f64),
    /// A value of a type that this version of the crate does not know, as it was sent.
    Other(crate::rt::RawJson),
}
impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for CustomFieldValue {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::Array(value)
    }
}
impl<const N: usize> ::std::convert::From<[&str; N]> for CustomFieldValue {
    fn from(values: [&str; N]) -> Self {
        Self::Array(values.map(str::to_owned).into())
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
impl ::std::convert::From<i64> for CustomFieldValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
impl ::std::convert::From<i32> for CustomFieldValue {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
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
    Integer,
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
    /// The call, as far as this event tells of it.
    pub resource: CallAnsweredResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallAnswered {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A call that was connected.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallAnsweredResource {
    /// Id of the call, by which the events of one call belong together.
    pub id: CallId,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// When the call was connected; null when it was not.
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user on the side of the workspace who is associated with the answer; null when none is known. Never the outside party, not even on an outgoing call.
    pub answered_by_user_id: ::std::option::Option<UserId>,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallAnsweredResource {
        id: "id" required,
        direction: "direction" required,
        answered_at: "answeredAt" lenient OptionalTimestamp,
        answered_by_user_id: "answeredByUserId" lenient,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" lenient OptionalTimestamp,
    }
}
/// A call ended. The last event of the call's own course, with its final status and length. What is made from it (recording, summary, transcript, voicemail) is reported by events of its own, up to minutes later and in any order; match them by the id of the call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallCompleted {
    /// The call, as far as this event tells of it.
    pub resource: CallCompletedResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallCompleted {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A call that ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallCompletedResource {
    /// Id of the call, by which the events of one call belong together.
    pub id: CallId,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// How the call ended.
    pub status: CallCompletedStatus,
    /// When the call was connected; null when it was not.
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call ended; null when no end is recorded.
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Length of the call in seconds; can be null for a call that was never connected.
    pub duration: ::std::option::Option<f64>,
    /// Whether a voicemail was left, which is possible for an unanswered call as well. The voicemail itself comes with `call.voicemail.completed`.
    pub has_voicemail: bool,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallCompletedResource {
        id: "id" required,
        direction: "direction" required,
        status: "status" required,
        answered_at: "answeredAt" lenient OptionalTimestamp,
        completed_at: "completedAt" lenient OptionalTimestamp,
        duration: "duration" lenient,
        has_voicemail: "hasVoicemail" required,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" lenient OptionalTimestamp,
    }
}
/// Who and what a call event is about, besides the call itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallContext {
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    pub org_id: ::std::option::Option<OrganizationId>,
    /// Id of the workspace's phone number that was used; null when none can be named.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the conversation that this belongs to; null when none can be named.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the user the call belongs to. Documented as always set; whether it can be missing for a call without an owner is not said, so a reader must be ready for that.
    pub user_id: ::std::option::Option<UserId>,
    /// What kind of number was used; null when it is not known, as for a voicemail whose call could not be found.
    pub phone_number_type: ::std::option::Option<PhoneNumberType>,
    /// The contacts matched to the outside party. Read `lookupStatus` before taking an empty list for none.
    pub contacts: Contacts,
    /// The parties of the call. Read `resolution` first: an empty list can also mean unknown.
    pub participants: Participants,
}
crate::rt::object! {
    CallContext {
        org_id: "orgId" lenient,
        phone_number_id: "phoneNumberId" lenient,
        conversation_id: "conversationId" lenient,
        user_id: "userId" lenient,
        phone_number_type: "phoneNumberType" lenient,
        contacts: "contacts" required,
        participants: "participants" required,
    }
}
/// An incoming call was forwarded. The only call event that names the numbers between which it was forwarded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallForwarded {
    /// The call, as far as this event tells of it.
    pub resource: CallForwardedResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallForwarded {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A call that was forwarded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallForwardedResource {
    /// Id of the call, by which the events of one call belong together.
    pub id: CallId,
    /// Number that the call was forwarded from.
    pub forwarded_from: ::std::string::String,
    /// Number that the call was forwarded to.
    pub forwarded_to: ::std::string::String,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallForwardedResource {
        id: "id" required,
        forwarded_from: "forwardedFrom" required,
        forwarded_to: "forwardedTo" required,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" lenient OptionalTimestamp,
    }
}
/// A caller made a choice in a phone menu, or let the time for it pass. Added in July 2026.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMenuSelected {
    /// The call, as far as this event tells of it.
    pub resource: CallMenuSelectedResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallMenuSelected {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A call in a phone menu, and the choice the caller made there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMenuSelectedResource {
    /// Id of the call, by which the events of one call belong together.
    pub id: CallId,
    /// The digit that was pressed, as text; null when the caller pressed none in time.
    pub phone_menu_selection: ::std::option::Option<::std::string::String>,
    /// Name that the workspace gave to the choice; null when there is none.
    pub phone_menu_selection_name: ::std::option::Option<::std::string::String>,
    /// What the menu led to; null when that is not known.
    pub status_reason: ::std::option::Option<MenuStatusReason>,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallMenuSelectedResource {
        id: "id" required,
        phone_menu_selection: "phoneMenuSelection" lenient,
        phone_menu_selection_name: "phoneMenuSelectionName" lenient,
        status_reason: "statusReason" lenient,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" lenient OptionalTimestamp,
    }
}
/// An incoming call ended without an answer. Outgoing calls never cause this event: an unanswered one ends with `call.completed` and another status than `answered`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMissed {
    /// The call, as far as this event tells of it.
    pub resource: CallMissedResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallMissed {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A call that was missed. Kept small by the service: fetch the call by its id for the rest.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMissedResource {
    /// Id of the call, by which the events of one call belong together.
    pub id: CallId,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the record of the call last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    CallMissedResource {
        id: "id" required,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
    }
}
/// What is known of one recording of a call. Any part of it can be null.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    /// Id of the recording; null when it has none.
    pub id: ::std::option::Option<RecordingId>,
    /// Length of the recording in seconds; null when it is not known.
    pub duration: ::std::option::Option<f64>,
    /// When the recording began; null when that is not known.
    pub start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Media type of the recording, such as `audio/mpeg`; null when it is not known.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded; null when there is no file to offer.
    pub url: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    CallRecording {
        id: "id" lenient,
        duration: "duration" lenient,
        start_time: "startTime" lenient OptionalTimestamp,
        type_: "type" lenient,
        url: "url" lenient,
    }
}
/// The recording of a call is ready. It can arrive after `call.completed`, and before or after summary and transcript.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecordingCompleted {
    /// The call, as far as this event tells of it.
    pub resource: CallRecordingCompletedResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallRecordingCompleted {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A call whose recording is ready.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecordingCompletedResource {
    /// Id of the call, by which the events of one call belong together.
    pub id: CallId,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// When the call was connected; null when it was not.
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call ended; null when no end is recorded.
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Length of the call in seconds; can be null for a call that was never connected.
    pub duration: ::std::option::Option<f64>,
    /// The recordings of the call. Always a list; an empty one says that this delivery carries no details of a recording, not that nothing was recorded.
    pub recordings: ::std::vec::Vec<CallRecording>,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the record of the call last changed; null when that is not known.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    CallRecordingCompletedResource {
        id: "id" required,
        direction: "direction" required,
        answered_at: "answeredAt" lenient OptionalTimestamp,
        completed_at: "completedAt" lenient OptionalTimestamp,
        duration: "duration" lenient,
        recordings: "recordings" required List,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" lenient OptionalTimestamp,
    }
}
/// A call started to ring. Sent once for each call, incoming or outgoing, at its very start, and so with little context: contacts and the type of the number are not known yet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRinging {
    /// The call, as far as this event tells of it.
    pub resource: CallRingingResource,
    /// What is known of the number and parties while the call rings.
    pub context: CallRingingContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallRinging {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// What is known of a call at the moment it starts to ring. Contacts and the type of the number are not known yet and come with the later events of the same call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRingingContext {
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    pub org_id: ::std::option::Option<OrganizationId>,
    /// Id of the workspace's phone number that was used; null when none can be named.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the conversation that this belongs to; null when none can be named.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the user the call belongs to. Documented as always set; whether it can be missing for a call without an owner is not said, so a reader must be ready for that.
    pub user_id: ::std::option::Option<UserId>,
    /// The parties of the call. Read `resolution` first: an empty list can also mean unknown. Absent from deliveries in the form of the open beta.
    pub participants: ::std::option::Option<Participants>,
}
crate::rt::object! {
    CallRingingContext {
        org_id: "orgId" lenient,
        phone_number_id: "phoneNumberId" lenient,
        conversation_id: "conversationId" lenient,
        user_id: "userId" lenient,
        participants: "participants" lenient,
    }
}
/// A call that rings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRingingResource {
    /// Id of the call, by which the events of one call belong together.
    pub id: CallId,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// When the call was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the record of the call last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    CallRingingResource {
        id: "id" required,
        direction: "direction" required,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
    }
}
/// The summary of a call is ready. It says nothing about when the call ended, which can have been long before. Summary and transcript of one call are independent of each other and can arrive in either order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryCompleted {
    /// The summary.
    pub resource: CallSummaryCompletedResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallSummaryCompleted {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// The summary of a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryCompletedResource {
    /// Id of the call. The resource has no id of its own: match it to the call, and to the other artifacts of the call, by this.
    pub call_id: CallId,
    /// State of the summary. Read it before anything else of the summary.
    pub processing_status: ProcessingStatus,
    /// What the call was about, point by point. A list only when `processingStatus` is `completed`, null otherwise.
    pub summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What is left to do after the call. A list only when `processingStatus` is `completed`, null otherwise.
    pub next_steps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Number that the call came from; null when it is not known.
    pub from_phone_number: ::std::option::Option<::std::string::String>,
    /// Whether an AI agent took the call.
    pub handled_by_ai_agent: bool,
    /// Id of the user on the side of the workspace who answered; null when none is known.
    pub answered_by_user_id: ::std::option::Option<UserId>,
    /// What the AI agent collected on the call. Never null; empty when nothing of the kind is available.
    pub jobs: ::std::vec::Vec<AgentJob>,
}
crate::rt::object! {
    CallSummaryCompletedResource {
        call_id: "callId" required,
        processing_status: "processingStatus" required,
        summary: "summary" lenient OptionalList,
        next_steps: "nextSteps" lenient OptionalList,
        from_phone_number: "fromPhoneNumber" lenient,
        handled_by_ai_agent: "handledByAiAgent" required,
        answered_by_user_id: "answeredByUserId" lenient,
        jobs: "jobs" required List,
    }
}
/// The transcript of a call is ready. Summary and transcript of one call are independent of each other and can arrive in either order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscriptCompleted {
    /// The transcript.
    pub resource: CallTranscriptCompletedResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallTranscriptCompleted {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// The transcript of a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscriptCompletedResource {
    /// Id of the call. The resource has no id of its own: match it to the call, and to the other artifacts of the call, by this.
    pub call_id: CallId,
    /// State of the transcript. Read it before anything else of the transcript.
    pub processing_status: ProcessingStatus,
    /// Length of what was written down, in seconds; can have a fraction.
    pub duration: f64,
    /// What was said, in order; null when there is no text to show.
    pub dialogue: ::std::option::Option<::std::vec::Vec<DialogueEntry>>,
    /// When the transcript was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    CallTranscriptCompletedResource {
        call_id: "callId" required,
        processing_status: "processingStatus" required,
        duration: "duration" required,
        dialogue: "dialogue" lenient OptionalList,
        created_at: "createdAt" required Timestamp,
    }
}
/// A voicemail was left and is ready. Match it to its call by `resource.callId`, never by `resource.id`. When the call could not be looked into, the lists of participants can be empty, with a `resolution` of `unavailable`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallVoicemailCompleted {
    /// The voicemail.
    pub resource: CallVoicemailCompletedResource,
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    CallVoicemailCompleted {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A voicemail.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallVoicemailCompletedResource {
    /// Id of the voicemail as an activity of its own. It is not the id of the call.
    pub id: ActivityId,
    /// Id of the call on which the voicemail was left; null when the call could not be found, and then the type of the phone number is null as well.
    pub call_id: ::std::option::Option<CallId>,
    /// Id of the voicemail; null when it has none.
    pub voicemail_id: ::std::option::Option<VoicemailId>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Who left the voicemail, usually a phone number in E.164 form.
    pub from: ::std::string::String,
    /// Who it was left for, usually a phone number in E.164 form.
    pub to: ::std::string::String,
    /// Length of the voicemail in seconds.
    pub duration: f64,
    /// The words of the voicemail as plain text, without speakers; null while they are being written down, or when that was not possible.
    pub transcript: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded; null when there is none to offer. Not meant to last: store the recording rather than the address.
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// When the voicemail was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the record of the voicemail last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    CallVoicemailCompletedResource {
        id: "id" required,
        call_id: "callId" lenient,
        voicemail_id: "voicemailId" lenient,
        direction: "direction" required,
        from: "from" required,
        to: "to" required,
        duration: "duration" required,
        transcript: "transcript" lenient,
        recording_url: "recordingUrl" lenient,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
    }
}
/// Who a contact event concerns, besides the contact itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactContext {
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    pub org_id: ::std::option::Option<OrganizationId>,
    /// Id of the user the contact belongs to. Documented as always set, but not observed; a reader must be ready for it to be missing.
    pub user_id: ::std::option::Option<UserId>,
    /// Ids of those the contact is shared with: users, groups or the whole workspace.
    pub shared_with_ids: ::std::vec::Vec<::std::string::String>,
}
crate::rt::object! {
    ContactContext {
        org_id: "orgId" lenient,
        user_id: "userId" lenient,
        shared_with_ids: "sharedWithIds" required List,
    }
}
/// A custom field of a contact, with its value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactCustomField {
    /// Id of the value; the key is missing for a value without one.
    pub id: ::std::option::Option<::std::string::String>,
    /// Type of the field, which decides the form of `value`.
    pub type_: CustomFieldType,
    /// Key of the field.
    pub key: ::std::string::String,
    /// Name of the field, as the app shows it.
    pub name: ::std::string::String,
    /// The value, in the form that `type` asks for; null when none is set.
    pub value: ::std::option::Option<CustomFieldValue>,
}
crate::rt::object! {
    ContactCustomField {
        id: "id" lenient,
        type_: "type" required,
        key: "key" required,
        name: "name" required,
        value: "value" lenient,
    }
}
/// A contact was deleted. It has the same shape as `contact.updated`; only the type of the event tells them apart. Contact events concern the whole workspace: a subscription's filter by phone number does not hold them back. Order them by `resource.updatedAt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDeleted {
    /// The contact as it was before it was deleted.
    pub resource: ContactResource,
    /// Who owns and shares the contact.
    pub context: ContactContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    ContactDeleted {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// An e-mail address of a contact.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactEmail {
    /// The address.
    pub value: ::std::string::String,
    /// What the entry is: always `email`.
    pub type_: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    ContactEmail {
        value: "value" required,
        type_: "type" lenient,
    }
}
/// A phone number of a contact.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactPhoneNumber {
    /// The number, as it was entered or in E.164 form.
    pub value: ::std::string::String,
    /// What the entry is: always `phone-number`.
    pub type_: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    ContactPhoneNumber {
        value: "value" required,
        type_: "type" lenient,
    }
}
/// A contact with all of its fields. What was deleted from it is missing, not marked: an e-mail address, phone number or custom field that is no longer in its list is gone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactResource {
    /// Id of the contact.
    pub id: ContactId,
    /// First name; null when none is set.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name; null when none is set.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Company; null when none is set.
    pub company: ::std::option::Option<::std::string::String>,
    /// Role in the company; null when none is set.
    pub role: ::std::option::Option<::std::string::String>,
    /// Place; null when none is set.
    pub location: ::std::option::Option<::std::string::String>,
    /// Where the contact came from, such as the app or an integration; null when it is not known.
    pub source: ::std::option::Option<::std::string::String>,
    /// Id of the contact in the system it came from; null when it has none.
    pub external_id: ::std::option::Option<::std::string::String>,
    /// E-mail addresses; empty when there are none.
    pub emails: ::std::vec::Vec<ContactEmail>,
    /// Phone numbers; empty when there are none.
    pub phone_numbers: ::std::vec::Vec<ContactPhoneNumber>,
    /// Fields that the workspace has added to its contacts, with their values; empty when there are none.
    pub custom_fields: ::std::vec::Vec<ContactCustomField>,
    /// When the contact was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the contact last changed. Deliveries can arrive in any order: the one with the latest time tells the present state.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    ContactResource {
        id: "id" required,
        first_name: "firstName" lenient,
        last_name: "lastName" lenient,
        company: "company" lenient,
        role: "role" lenient,
        location: "location" lenient,
        source: "source" lenient,
        external_id: "externalId" lenient,
        emails: "emails" required List,
        phone_numbers: "phoneNumbers" required List,
        custom_fields: "customFields" required List,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
    }
}
/// A contact was created, or one of its fields changed: there is no separate event for a new contact. Contact events concern the whole workspace: a subscription's filter by phone number does not hold them back. Order them by `resource.updatedAt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactUpdated {
    /// The contact as it is after the change.
    pub resource: ContactResource,
    /// Who owns and shares the contact.
    pub context: ContactContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    ContactUpdated {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// The contacts that Quo matched to the outside party. An empty list has two meanings, and `lookupStatus` tells them apart: with `none` there is no matching contact, with `unavailable` it is unknown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contacts {
    /// Ids of the matching contacts. Populated with `matched`; empty and complete with `none`; with `unavailable` the list says nothing, and an empty one must be read as unknown.
    pub ids: ::std::vec::Vec<ContactId>,
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
    /// Id of the workspace's user who speaks; null for an outside party.
    pub user_id: ::std::option::Option<UserId>,
    /// Identifier of the speaker, usually a phone number in E.164 form; null when the speaker is known by `userId` alone.
    pub identifier: ::std::option::Option<::std::string::String>,
    /// The words spoken.
    pub content: ::std::string::String,
    /// Where the words begin, in seconds from the start; can have a fraction.
    pub start: f64,
    /// Where the words end, in seconds from the start; can have a fraction.
    pub end: f64,
}
crate::rt::object! {
    DialogueEntry {
        user_id: "userId" lenient,
        identifier: "identifier" lenient,
        content: "content" required,
        start: "start" required,
        end: "end" required,
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
        quo: "quo" lenient,
    }
}
/// An attachment of a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Where the attachment can be downloaded.
    pub url: ::std::string::String,
    /// Media type of the attachment, such as `image/jpeg`; absent or null when it is not known.
    pub type_: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    Media {
        url: "url" required,
        type_: "type" lenient,
    }
}
/// Who and what a message event is about, besides the message itself. The parties of a message stand here and not in the resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageContext {
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    pub org_id: ::std::option::Option<OrganizationId>,
    /// Id of the workspace's phone number that was used; null when none can be named.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the conversation that this belongs to; null when none can be named.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the user the message belongs to. Documented as always set; whether it can be missing for a number without an owner is not said, so a reader must be ready for that.
    pub user_id: ::std::option::Option<UserId>,
    /// The contacts matched to the outside party. Read `lookupStatus` before taking an empty list for none.
    pub contacts: Contacts,
    /// Who sent the message, as the network gave it: usually a phone number in E.164 form, though messages inside of the workspace or sent to a direct number can carry another kind of identifier.
    pub sender_identifier: ::std::string::String,
    /// Who the message was sent to, as the network gave it; a group message has several. Usually phone numbers in E.164 form, but not always.
    pub recipient_identifiers: ::std::vec::Vec<::std::string::String>,
}
crate::rt::object! {
    MessageContext {
        org_id: "orgId" lenient,
        phone_number_id: "phoneNumberId" lenient,
        conversation_id: "conversationId" lenient,
        user_id: "userId" lenient,
        contacts: "contacts" required,
        sender_identifier: "senderIdentifier" required,
        recipient_identifiers: "recipientIdentifiers" required List,
    }
}
/// A message that the workspace sent was delivered. It confirms delivery, and does not say that anybody has read the message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageDelivered {
    /// The message.
    pub resource: MessageDeliveredResource,
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    MessageDelivered {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A message that went out and was delivered. Its sender and recipients stand in the context.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageDeliveredResource {
    /// Id of the message.
    pub id: MessageId,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// When the message was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    MessageDeliveredResource {
        id: "id" required,
        direction: "direction" required,
        text: "text" required,
        media: "media" lenient OptionalList,
        status: "status" required,
        created_at: "createdAt" required Timestamp,
    }
}
/// A message that the workspace sent could not be delivered. The failure may be one that another attempt overcomes; the final one is reported by `message.undelivered`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageFailed {
    /// The message.
    pub resource: MessageFailedResource,
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    MessageFailed {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A message that went out and failed. This is the one message event that never lists attachments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageFailedResource {
    /// Id of the message.
    pub id: MessageId,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Raw code that the carrier or messaging provider gave for the failure, as text, such as `30006`; null when the reason is not known. Its meaning is the provider's and not Quo's.
    pub error_code: ::std::option::Option<::std::string::String>,
    /// When the message was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    MessageFailedResource {
        id: "id" required,
        direction: "direction" required,
        text: "text" required,
        status: "status" required,
        error_code: "errorCode" lenient,
        created_at: "createdAt" required Timestamp,
    }
}
/// A message reached one of the workspace's numbers. The event to use as the trigger for inbound messages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReceived {
    /// The message.
    pub resource: MessageReceivedResource,
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    MessageReceived {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A message that came in. It has no sender and no recipients of its own: those stand in the context.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReceivedResource {
    /// Id of the message.
    pub id: MessageId,
    /// Always `incoming` for this event.
    pub direction: Direction,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// When the message was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    MessageReceivedResource {
        id: "id" required,
        direction: "direction" required,
        text: "text" required,
        media: "media" lenient OptionalList,
        status: "status" required,
        created_at: "createdAt" required Timestamp,
    }
}
/// A message that the workspace sent was finally not delivered. Added in August 2026.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageUndelivered {
    /// The message.
    pub resource: MessageUndeliveredResource,
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    MessageUndelivered {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A message that went out and will not be delivered. Its sender and recipients stand in the context.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageUndeliveredResource {
    /// Id of the message.
    pub id: MessageId,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Raw code that the carrier or messaging provider gave for the failure, as text, such as `30006`; null when the reason is not known. Its meaning is the provider's and not Quo's.
    pub error_code: ::std::option::Option<::std::string::String>,
    /// When the message was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    MessageUndeliveredResource {
        id: "id" required,
        direction: "direction" required,
        text: "text" required,
        media: "media" lenient OptionalList,
        status: "status" required,
        error_code: "errorCode" lenient,
        created_at: "createdAt" required Timestamp,
    }
}
/// The parties of a call, as far as Quo could tell them apart. Empty lists count only when `resolution` is `available`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Participants {
    /// Identifiers of the parties on the side of the workspace, usually phone numbers in E.164 form. Empty means unknown when `resolution` is `unavailable`.
    pub workspace: ::std::vec::Vec<::std::string::String>,
    /// Identifiers of the parties outside of the workspace, usually phone numbers in E.164 form. Empty means unknown when `resolution` is `unavailable`.
    pub external: ::std::vec::Vec<::std::string::String>,
    /// Whether the two lists can be relied on.
    pub resolution: ParticipantResolution,
}
crate::rt::object! {
    Participants {
        workspace: "workspace" required List,
        external: "external" required List,
        resolution: "resolution" required,
    }
}
/// A task was assigned.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskAssigned {
    /// The task, with what this event says of it.
    pub resource: TaskAssignedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskAssigned {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A task and who has it now.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskAssignedResource {
    /// Id of the task.
    pub id: TaskId,
    /// Id of who has the task now: a user (`US`) or a system user (`SYU`) such as the AI agent.
    pub assigned_to: ActorId,
}
crate::rt::object! {
    TaskAssignedResource {
        id: "id" required,
        assigned_to: "assignedTo" required,
    }
}
/// A task was marked as done.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCompleted {
    /// The task, with what this event says of it.
    pub resource: TaskCompletedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskCompleted {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
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
    /// Id of the workspace.
    pub org_id: OrganizationId,
    /// Id of who made the change: a user (`US`) or a system user (`SYU`) such as the AI agent.
    pub actor_id: ActorId,
    /// Id of the phone number that the task belongs to; null when it is linked to none.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the conversation that the task is linked to; null when it is linked to none.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the call or message that the task is linked to; null when it is linked to none.
    pub activity_id: ::std::option::Option<ActivityId>,
    /// Id of the group of the phone number; null when there is none.
    pub phone_number_group_id: ::std::option::Option<GroupId>,
}
crate::rt::object! {
    TaskContext {
        org_id: "orgId" required,
        actor_id: "actorId" required,
        phone_number_id: "phoneNumberId" lenient,
        conversation_id: "conversationId" lenient,
        activity_id: "activityId" lenient,
        phone_number_group_id: "phoneNumberGroupId" lenient,
    }
}
/// A task was created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCreated {
    /// The task, with what this event says of it.
    pub resource: TaskCreatedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskCreated {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A task as it was created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCreatedResource {
    /// Id of the task.
    pub id: TaskId,
    /// Title of the task.
    pub title: ::std::string::String,
    /// Text of the task. Documented as always set; whether it is null or empty for a task without a text is not said.
    pub description: ::std::option::Option<::std::string::String>,
    /// When the task is due; null when it has no due date.
    pub due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    TaskCreatedResource {
        id: "id" required,
        title: "title" required,
        description: "description" lenient,
        due_date: "dueDate" lenient OptionalTimestamp,
    }
}
/// A task was deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDeleted {
    /// The task, with what this event says of it.
    pub resource: TaskDeletedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskDeleted {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
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
    /// The task, with what this event says of it.
    pub resource: TaskDueDateRemovedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskDueDateRemoved {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
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
    /// The task, with what this event says of it.
    pub resource: TaskDueDateUpdatedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskDueDateUpdated {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
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
        updated_value: "updatedValue" lenient,
    }
}
/// A task was linked to a conversation or to an activity in it; the context names them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskLinked {
    /// The task, with what this event says of it.
    pub resource: TaskLinkedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskLinked {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
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
    /// The task, with what this event says of it.
    pub resource: TaskOverdueResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskOverdue {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// A task that is late.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskOverdueResource {
    /// Id of the task.
    pub id: TaskId,
    /// When the task was due.
    pub due_date: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    TaskOverdueResource {
        id: "id" required,
        due_date: "dueDate" required Timestamp,
    }
}
/// A task that was done was opened again.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskReopened {
    /// The task, with what this event says of it.
    pub resource: TaskReopenedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskReopened {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
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
    /// The task, with what this event says of it.
    pub resource: TaskUnassignedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskUnassigned {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
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
    /// The task, with what this event says of it.
    pub resource: TaskUnlinkedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskUnlinked {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
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
    /// The task, with what this event says of it.
    pub resource: TaskUpdatedResource,
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    pub links: ::std::option::Option<Links>,
}
crate::rt::object! {
    TaskUpdated {
        resource: "resource" required,
        context: "context" required,
        links: "links" lenient,
    }
}
/// The fields of a task that this event reports, changed or not.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUpdatedFields {
    /// Whether the title changed, and its new text.
    pub title: ::std::option::Option<TaskFieldChange>,
    /// Whether the description changed, and its new text.
    pub description: ::std::option::Option<TaskFieldChange>,
}
crate::rt::object! {
    TaskUpdatedFields {
        title: "title" lenient,
        description: "description" lenient,
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
