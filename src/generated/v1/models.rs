/// What a job found: a text, a number or a truth value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CallSummaryJobValue {
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
impl ::std::convert::From<::std::string::String> for CallSummaryJobValue {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}
impl ::std::convert::From<&str> for CallSummaryJobValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
impl ::std::convert::From<i64> for CallSummaryJobValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
impl ::std::convert::From<i32> for CallSummaryJobValue {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}
impl ::std::convert::From<f64> for CallSummaryJobValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
impl ::std::convert::From<bool> for CallSummaryJobValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
crate::rt::union! {
    CallSummaryJobValue,
    Other,
    String,
    Integer,
    Number,
    Boolean
}
/// The value of a custom field, by the field's type: a list for `multi-select`, a string for `address`, `date`, `string` and `url`, a truth value for `boolean`, a number for `number`.
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
/// Exactly one of `phoneNumberId`, `conversationId`, `activityId` is sent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaskLink {
    /// Sends `phoneNumberId`.
    #[serde(rename = "phoneNumberId")]
    PhoneNumberId(PhoneNumberId),
    /// Sends `conversationId`.
    #[serde(rename = "conversationId")]
    ConversationId(ConversationId),
    /// Sends `activityId`.
    #[serde(rename = "activityId")]
    ActivityId(ActivityId),
}
impl ::std::convert::From<PhoneNumberId> for TaskLink {
    fn from(value: PhoneNumberId) -> Self {
        Self::PhoneNumberId(value)
    }
}
impl ::std::convert::From<ConversationId> for TaskLink {
    fn from(value: ConversationId) -> Self {
        Self::ConversationId(value)
    }
}
impl ::std::convert::From<ActivityId> for TaskLink {
    fn from(value: ActivityId) -> Self {
        Self::ActivityId(value)
    }
}
impl ::std::fmt::Debug for TaskLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::PhoneNumberId(value) => {
                f.debug_tuple(stringify!(PhoneNumberId))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::ConversationId(value) => {
                f.debug_tuple(stringify!(ConversationId))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::ActivityId(value) => {
                f.debug_tuple(stringify!(ActivityId))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
        }
    }
}
crate::rt::debug_is_redacted! {
    TaskLink
}
/// The user to give a task to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignTask {
    /// Id of the user, beginning with `US`.
    pub user_id: UserId,
}
crate::rt::object! {
    AssignTask {
        user_id: "userId" required,
    }
}
/// A phone call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// Id of the call, beginning with `AC`.
    pub id: CallId,
    /// When the call was picked up, ISO 8601 in UTC; null when it was not.
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user who picked the call up; null when none is known. May name an AI agent instead of a person.
    pub answered_by: ::std::option::Option<ActorId>,
    /// Id of the user who placed the call; null when none is known.
    pub initiated_by: ::std::option::Option<ActorId>,
    /// Whether the call came in or went out, seen from the Quo number.
    pub direction: Direction,
    /// How far the call got. A call that was `completed` with a null `answeredAt` has been seen to be a missed one.
    pub status: CallStatus,
    /// When the call ended, ISO 8601 in UTC; null when no end is recorded.
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call was created, ISO 8601 in UTC.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Way the call took to its answerer, as open text such as `phone-number`; null when none is recorded.
    pub call_route: ::std::option::Option<::std::string::String>,
    /// Length of the call in whole seconds.
    pub duration: i64,
    /// Where the call was forwarded from: a phone number in E.164 form (a plus sign and up to 15 digits) or the id of a user. Null when there is none.
    ///
    /// One of: a number in E.164 form, an id that starts with `US`.
    pub forwarded_from: ::std::option::Option<::std::string::String>,
    /// Where the call was forwarded to: a phone number in E.164 form (a plus sign and up to 15 digits) or the id of a user. Null when there is none, which a forwarded call may show as well.
    ///
    /// One of: a number in E.164 form, an id that starts with `US`, an id that starts with `PN`.
    pub forwarded_to: ::std::option::Option<::std::string::String>,
    /// How an AI agent took part in the call, as open text; null when none is recorded.
    pub ai_handled: ::std::option::Option<::std::string::String>,
    /// Id of the Quo phone number of the call, beginning with `PN`.
    pub phone_number_id: PhoneNumberId,
    /// Phone numbers of the parties, at most two, each in E.164 form (a plus sign and up to 15 digits).
    pub participants: ::std::vec::Vec<::std::string::String>,
    /// When the record of the call last changed, ISO 8601 in UTC; null when that is not recorded.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user the call belongs to, beginning with `US`.
    pub user_id: UserId,
}
crate::rt::object! {
    Call {
        id: "id" required,
        answered_at: "answeredAt" optional OptionalTimestamp,
        answered_by: "answeredBy" optional,
        initiated_by: "initiatedBy" optional,
        direction: "direction" required,
        status: "status" required,
        completed_at: "completedAt" optional OptionalTimestamp,
        created_at: "createdAt" required Timestamp,
        call_route: "callRoute" optional,
        duration: "duration" required Integer,
        forwarded_from: "forwardedFrom" optional,
        forwarded_to: "forwardedTo" optional,
        ai_handled: "aiHandled" optional,
        phone_number_id: "phoneNumberId" required,
        participants: "participants" required List,
        updated_at: "updatedAt" optional OptionalTimestamp,
        user_id: "userId" required,
    }
}
/// A sound recording of a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    /// Id of the recording.
    pub id: RecordingId,
    /// Length of the recording in whole seconds; null when it is not known.
    pub duration: ::std::option::Option<i64>,
    /// When the recording began, ISO 8601 in UTC; null when it is not known.
    pub start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// State of the recording; null when the service states none. `absent` means that there is no recording.
    pub status: ::std::option::Option<CallRecordingStatus>,
    /// Kind of the recorded file, as open text; null when it is not known.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Address of the sound file; null when there is no file to fetch.
    pub url: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    CallRecording {
        id: "id" required,
        duration: "duration" optional OptionalInteger,
        start_time: "startTime" optional OptionalTimestamp,
        status: "status" optional,
        type_: "type" optional,
        url: "url" optional,
    }
}
/// Summary of a call. Read `status` first.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummary {
    /// Id of the call that is summed up.
    pub call_id: CallId,
    /// Things left to do after the call, one sentence or phrase each; null when there are none to show.
    pub next_steps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// State of the summary: `absent` when there is none, `in-progress` while it is being written, then `completed` or `failed`.
    pub status: ProcessingStatus,
    /// The summary, point by point; null when there is none to show.
    pub summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Further pieces of information drawn from the call; absent or null when there are none.
    pub jobs: ::std::option::Option<::std::vec::Vec<CallSummaryJob>>,
}
crate::rt::object! {
    CallSummary {
        call_id: "callId" required,
        next_steps: "nextSteps" optional OptionalList,
        status: "status" required,
        summary: "summary" optional OptionalList,
        jobs: "jobs" optional OptionalList,
    }
}
/// One job that drew information from the call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryJob {
    /// Icon shown with the job.
    pub icon: ::std::string::String,
    /// Name of the job.
    pub name: ::std::string::String,
    /// What the job found.
    pub result: CallSummaryJobResult,
}
crate::rt::object! {
    CallSummaryJob {
        icon: "icon" required,
        name: "name" required,
        result: "result" required,
    }
}
/// One finding.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryJobEntry {
    /// Name of the finding.
    pub name: ::std::string::String,
    /// Value of the finding: a text, a number or a truth value.
    pub value: CallSummaryJobValue,
}
crate::rt::object! {
    CallSummaryJobEntry {
        name: "name" required,
        value: "value" required,
    }
}
/// What the job found.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryJobResult {
    /// The findings, one named value each.
    pub data: ::std::vec::Vec<CallSummaryJobEntry>,
}
crate::rt::object! {
    CallSummaryJobResult {
        data: "data" required List,
    }
}
/// Spoken text of a call. Read `status` first.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscript {
    /// Id of the call that was written down.
    pub call_id: CallId,
    /// When the transcript was created, ISO 8601 in UTC.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The turns of the talk; null when there are none to show.
    pub dialogue: ::std::option::Option<::std::vec::Vec<DialogueTurn>>,
    /// Length of what was written down in seconds, with a fraction.
    pub duration: f64,
    /// State of the transcript: `absent` when there is none, `in-progress` while it is being written, then `completed` or `failed`.
    pub status: ProcessingStatus,
}
crate::rt::object! {
    CallTranscript {
        call_id: "callId" required,
        created_at: "createdAt" required Timestamp,
        dialogue: "dialogue" optional OptionalList,
        duration: "duration" required,
        status: "status" required,
    }
}
/// A voicemail left on a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallVoicemail {
    /// Id of the voicemail, beginning with `VM`.
    pub id: VoicemailId,
    /// Length of the voicemail in whole seconds; null when it is not known.
    pub duration: ::std::option::Option<i64>,
    /// Spoken text of the voicemail; null when there is none.
    pub transcript: ::std::option::Option<::std::string::String>,
    /// Address of the sound file; null when there is no file to fetch.
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// Whether the voicemail is ready: `in-progress` or `completed`.
    pub status: CallVoicemailStatus,
}
crate::rt::object! {
    CallVoicemail {
        id: "id" required,
        duration: "duration" optional OptionalInteger,
        transcript: "transcript" optional,
        recording_url: "recordingUrl" optional,
        status: "status" required,
    }
}
/// The new due date of a task. No further keys are allowed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeTaskDueDate {
    /// When the task is due, ISO 8601.
    pub due_date: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    ChangeTaskDueDate {
        due_date: "dueDate" required Timestamp,
    }
}
/// An entry of the workspace address book.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Id of the contact.
    pub id: ContactId,
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. It need not be unique.
    pub external_id: ::std::option::Option<::std::string::String>,
    /// Where the contact came from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub source: ::std::option::Option<::std::string::String>,
    /// Web address of the contact in the system it came from, 1 to 200 characters; null for none.
    pub source_url: ::std::option::Option<::std::string::String>,
    /// The fields that every contact has.
    pub default_fields: ContactDefaultFields,
    /// Values of the custom fields of the contact.
    pub custom_fields: ::std::vec::Vec<ContactCustomField>,
    /// When the contact was created, ISO 8601 in UTC.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the contact last changed, ISO 8601 in UTC.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the user who created the contact, beginning with `US`.
    pub created_by_user_id: UserId,
}
crate::rt::object! {
    Contact {
        id: "id" required,
        external_id: "externalId" optional,
        source: "source" optional,
        source_url: "sourceUrl" optional,
        default_fields: "defaultFields" required,
        custom_fields: "customFields" required List,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
        created_by_user_id: "createdByUserId" required,
    }
}
/// A custom field of a contact, with its value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactCustomField {
    /// Id of this value, as given out by the service.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the custom field as shown to people.
    pub name: ::std::string::String,
    /// Key of the custom field, as in the list of custom contact fields.
    pub key: ::std::option::Option<::std::string::String>,
    /// Kind of the field, which decides the form of `value`.
    pub type_: CustomFieldType,
    /// Value of the field; null for none.
    pub value: ::std::option::Option<CustomFieldValue>,
}
crate::rt::object! {
    ContactCustomField {
        id: "id" optional,
        name: "name" required,
        key: "key" optional,
        type_: "type" required,
        value: "value" optional,
    }
}
/// The fields that every contact has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDefaultFields {
    /// Company of the contact; null for none.
    pub company: ::std::option::Option<::std::string::String>,
    /// E-mail addresses of the contact, each with a label.
    pub emails: ::std::vec::Vec<ContactDetail>,
    /// First name of the contact; null for none.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name of the contact; null for none.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Phone numbers of the contact, each with a label.
    pub phone_numbers: ::std::vec::Vec<ContactDetail>,
    /// Position of the contact in the company; null for none.
    pub role: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    ContactDefaultFields {
        company: "company" optional,
        emails: "emails" required List,
        first_name: "firstName" optional,
        last_name: "lastName" optional,
        phone_numbers: "phoneNumbers" required List,
        role: "role" optional,
    }
}
/// One labelled e-mail address or phone number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDetail {
    /// Id of the entry, as given out by the service.
    pub id: ::std::option::Option<::std::string::String>,
    /// Label of the entry, such as `work`.
    pub name: ::std::string::String,
    /// The address or number itself; null for none.
    pub value: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    ContactDetail {
        id: "id" optional,
        name: "name" required,
        value: "value" optional,
    }
}
/// A thread of calls and messages between a Quo phone number and its counterparts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// Id of the conversation, beginning with `CN`.
    pub id: ConversationId,
    /// Id of the user, or of the system user, the conversation is assigned to; null when it is assigned to nobody.
    pub assigned_to: ::std::option::Option<ActorId>,
    /// When the conversation was created, ISO 8601 in UTC; null when that is not recorded.
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the conversation was deleted, ISO 8601 in UTC; null when it was not.
    pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the latest call or message took place, ISO 8601 in UTC; null when there is none.
    pub last_activity_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// Id of the latest call or message, beginning with `AC`; null when there is none.
    pub last_activity_id: ::std::option::Option<ActivityId>,
    /// End of the time for which the conversation is muted, ISO 8601 in UTC; null when it is not muted.
    pub muted_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Name of the conversation; null when it has none.
    pub name: ::std::option::Option<::std::string::String>,
    /// Phone numbers of the counterparts, each in E.164 form (a plus sign and up to 15 digits). Short codes and words such as `Anonymous` are reported as well, so read the entries as open text.
    ///
    /// One of: a number in E.164 form, matches `^\d{5,6}$`, `Anonymous`, `Blocked`, `Restricted`.
    pub participants: ::std::vec::Vec<::std::string::String>,
    /// Id of the Quo phone number of the conversation, beginning with `PN`.
    pub phone_number_id: PhoneNumberId,
    /// End of the time for which the conversation is snoozed, ISO 8601 in UTC; null when it is not snoozed.
    pub snoozed_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the conversation last changed, ISO 8601 in UTC; null when that is not recorded.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
crate::rt::object! {
    Conversation {
        id: "id" required,
        assigned_to: "assignedTo" optional,
        created_at: "createdAt" optional OptionalTimestamp,
        deleted_at: "deletedAt" optional OptionalTimestamp,
        last_activity_at: "lastActivityAt" optional OptionalTimestamp,
        last_activity_id: "lastActivityId" optional,
        muted_until: "mutedUntil" optional OptionalTimestamp,
        name: "name" optional,
        participants: "participants" required List,
        phone_number_id: "phoneNumberId" required,
        snoozed_until: "snoozedUntil" optional OptionalTimestamp,
        updated_at: "updatedAt" optional OptionalTimestamp,
    }
}
/// A webhook for events about call summaries, to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCallSummaryWebhook {
    /// Events to report, at least one.
    ///
    /// One of: `call.summary.completed`.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Name for the webhook.
    pub label: ::std::option::Option<::std::string::String>,
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub status: ::std::option::Option<WebhookStatus>,
    /// Address to send events to.
    pub url: ::std::string::String,
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    CreateCallSummaryWebhook {
        events: "events" required List,
        label: "label" optional,
        resource_ids: "resourceIds" optional OptionalList,
        status: "status" optional,
        url: "url" required,
        user_id: "userId" optional,
    }
}
/// A webhook for events about call transcripts, to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCallTranscriptWebhook {
    /// Events to report, at least one.
    ///
    /// One of: `call.transcript.completed`.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Name for the webhook.
    pub label: ::std::option::Option<::std::string::String>,
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the webhook reports events from the start. No default is documented here.
    pub status: ::std::option::Option<WebhookStatus>,
    /// Address to send events to.
    pub url: ::std::string::String,
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    CreateCallTranscriptWebhook {
        events: "events" required List,
        label: "label" optional,
        resource_ids: "resourceIds" optional OptionalList,
        status: "status" optional,
        url: "url" required,
        user_id: "userId" optional,
    }
}
/// A webhook for events about calls, to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCallWebhook {
    /// Address to send events to.
    pub url: ::std::string::String,
    /// Events to report.
    ///
    /// One of: `call.completed`, `call.ringing`, `call.recording.completed`.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub user_id: ::std::option::Option<UserId>,
    /// Name for the webhook.
    pub label: ::std::option::Option<::std::string::String>,
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub status: ::std::option::Option<WebhookStatus>,
}
crate::rt::object! {
    CreateCallWebhook {
        url: "url" required,
        events: "events" required List,
        resource_ids: "resourceIds" optional OptionalList,
        user_id: "userId" optional,
        label: "label" optional,
        status: "status" optional,
    }
}
/// A contact to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContact {
    /// The fields that every contact has.
    pub default_fields: CreateContactDefaultFields,
    /// Values for custom fields of the contact.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<CreateContactCustomField>>,
    /// Id of the user to be noted as creator of the contact, beginning with `US`.
    pub created_by_user_id: ::std::option::Option<UserId>,
    /// Where the contact comes from, 1 to 72 characters; `public-api` when left out. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub source: ::std::option::Option<::std::string::String>,
    /// Web address of the contact in the system it comes from, 1 to 200 characters.
    pub source_url: ::std::option::Option<::std::string::String>,
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    pub external_id: crate::rt::Nullable<::std::string::String>,
}
crate::rt::object! {
    CreateContact {
        default_fields: "defaultFields" required,
        custom_fields: "customFields" optional OptionalList,
        created_by_user_id: "createdByUserId" optional,
        source: "source" optional,
        source_url: "sourceUrl" optional,
        external_id: "externalId" optional,
    }
}
/// A custom field for a new contact, with its value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContactCustomField {
    /// Key of the custom field, as in the list of custom contact fields.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value for the field; null unless given.
    pub value: ::std::option::Option<CustomFieldValue>,
}
crate::rt::object! {
    CreateContactCustomField {
        key: "key" optional,
        value: "value" required,
    }
}
/// The fields that every contact has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContactDefaultFields {
    /// Company of the contact; null for none.
    pub company: crate::rt::Nullable<::std::string::String>,
    /// E-mail addresses of the contact, each with a label.
    pub emails: ::std::option::Option<::std::vec::Vec<CreateContactDetail>>,
    /// First name of the contact. The key has to be there; null for none.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name of the contact; null for none.
    pub last_name: crate::rt::Nullable<::std::string::String>,
    /// Phone numbers of the contact, each with a label.
    pub phone_numbers: ::std::option::Option<::std::vec::Vec<CreateContactDetail>>,
    /// Position of the contact in the company; null for none.
    pub role: crate::rt::Nullable<::std::string::String>,
}
crate::rt::object! {
    CreateContactDefaultFields {
        company: "company" optional,
        emails: "emails" optional OptionalList,
        first_name: "firstName" required,
        last_name: "lastName" optional,
        phone_numbers: "phoneNumbers" optional OptionalList,
        role: "role" optional,
    }
}
/// One labelled e-mail address or phone number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContactDetail {
    /// Label of the entry, such as `work`.
    pub name: ::std::string::String,
    /// The address or number itself; null for none.
    pub value: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    CreateContactDetail {
        name: "name" required,
        value: "value" required,
    }
}
/// A webhook for events about text messages, to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageWebhook {
    /// Events to report.
    ///
    /// One of: `message.received`, `message.delivered`.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Name for the webhook.
    pub label: ::std::option::Option<::std::string::String>,
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub status: ::std::option::Option<WebhookStatus>,
    /// Address to send events to.
    pub url: ::std::string::String,
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    CreateMessageWebhook {
        events: "events" required List,
        label: "label" optional,
        resource_ids: "resourceIds" optional OptionalList,
        status: "status" optional,
        url: "url" required,
        user_id: "userId" optional,
    }
}
/// A task to be created, linked to exactly one thing: a phone number, a conversation, or a call or message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTask {
    /// Title of the task.
    pub title: ::std::string::String,
    /// Text of the task.
    pub description: ::std::string::String,
    /// When the task is due, ISO 8601; leave it out for no due date.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user to assign the task to, beginning with `US`; leave it out to assign it to nobody.
    #[serde(
        rename = "assignedTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_to: ::std::option::Option<UserId>,
    /// Exactly one of `phoneNumberId`, `conversationId`, `activityId` is sent.
    #[serde(flatten)]
    pub link: TaskLink,
}
impl ::std::fmt::Debug for CreateTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateTask")
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .field(stringify!(assigned_to), &crate::rt::redacted(&self.assigned_to))
            .field(stringify!(link), &crate::rt::redacted(&self.link))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateTask
}
/// Outcome of creating a task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTask {
    /// Id of the task, beginning with `TK`.
    pub task_id: TaskId,
    /// Revision of the task, an opaque text that is new after each change.
    pub revision: ::std::string::String,
    /// Id of the Quo phone number the task belongs to, beginning with `PN`.
    pub phone_number_id: PhoneNumberId,
    /// Id of the conversation the task is linked to, beginning with `CN`; absent for none.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the call or message the task is linked to, beginning with `AC`; absent for none.
    pub activity_id: ::std::option::Option<ActivityId>,
}
crate::rt::object! {
    CreatedTask {
        task_id: "taskId" required,
        revision: "revision" required,
        phone_number_id: "phoneNumberId" required,
        conversation_id: "conversationId" optional,
        activity_id: "activityId" optional,
    }
}
/// A custom field that the workspace has defined for its contacts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldDefinition {
    /// Name shown to people.
    pub name: ::std::string::String,
    /// Key that names the field in the `customFields` of a contact.
    pub key: ::std::string::String,
    /// Kind of value the field holds.
    pub type_: CustomFieldType,
}
crate::rt::object! {
    CustomFieldDefinition {
        name: "name" required,
        key: "key" required,
        type_: "type" required,
    }
}
/// What one speaker said in one go.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DialogueTurn {
    /// The words of the turn.
    pub content: ::std::string::String,
    /// Start of the turn in seconds from the beginning, with a fraction.
    pub start: f64,
    /// End of the turn in seconds from the beginning, with a fraction.
    pub end: f64,
    /// Phone number of the speaker; null for a user of the workspace.
    pub identifier: ::std::option::Option<::std::string::String>,
    /// Id of the user who speaks, beginning with `US`; null for an outside party.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    DialogueTurn {
        content: "content" required,
        start: "start" required,
        end: "end" required,
        identifier: "identifier" optional,
        user_id: "userId" optional,
    }
}
/// The conversation to link a task to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkTaskToConversation {
    /// Id of the conversation, beginning with `CN`.
    pub conversation_id: ConversationId,
}
crate::rt::object! {
    LinkTaskToConversation {
        conversation_id: "conversationId" required,
    }
}
/// A text message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message, beginning with `AC`.
    pub id: MessageId,
    /// Phone numbers of the recipients, normally in E.164 form (a plus sign and up to 15 digits). Sending allows other short recipients too, so read the entries as open text.
    ///
    /// One of: a number in E.164 form, at most 15 characters.
    pub to: ::std::vec::Vec<::std::string::String>,
    /// Phone number of the sender, as open text.
    pub from: ::std::string::String,
    /// Text of the message. The request that sends a message names the same thing `content`.
    pub text: ::std::string::String,
    /// Id of the Quo phone number of the message, beginning with `PN`; null when there is none.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the conversation the message belongs to, beginning with `CN`.
    pub conversation_id: ConversationId,
    /// Whether the message came in or went out, seen from the Quo number.
    pub direction: Direction,
    /// Id of the user who sent the message, beginning with `US`. Be ready for null: a message that came in has no sending user.
    pub user_id: ::std::option::Option<UserId>,
    /// How far the message got: `queued`, `sent`, `delivered` or `undelivered` for one that went out, `received` for one that came in.
    pub status: MessageStatus,
    /// When the message was created, ISO 8601 in UTC.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the message last changed, ISO 8601 in UTC.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Attachments of an MMS message.
    pub media: ::std::vec::Vec<MessageMedia>,
}
crate::rt::object! {
    Message {
        id: "id" required,
        to: "to" required List,
        from: "from" required,
        text: "text" required,
        phone_number_id: "phoneNumberId" optional,
        conversation_id: "conversationId" required,
        direction: "direction" required,
        user_id: "userId" optional,
        status: "status" required,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
        media: "media" optional List,
    }
}
/// An attachment of a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageMedia {
    /// Where the attachment can be downloaded.
    pub url: ::std::string::String,
    /// Media type of the attachment; null when it is not known.
    pub type_: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    MessageMedia {
        url: "url" required,
        type_: "type" optional,
    }
}
/// A phone number of the workspace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Id of the phone number, beginning with `PN`.
    pub id: PhoneNumberId,
    /// Id of the group that goes with the number.
    pub group_id: GroupId,
    /// Id of the request to move the number to Quo from another carrier; null when there is none.
    pub port_request_id: ::std::option::Option<::std::string::String>,
    /// The number written for people to read; null when there is none.
    pub formatted_number: ::std::option::Option<::std::string::String>,
    /// Where calls to the number are forwarded; null when they are not.
    pub forward: ::std::option::Option<::std::string::String>,
    /// Name given to the number.
    pub name: ::std::string::String,
    /// The number in E.164 form (a plus sign and up to 15 digits).
    pub number: ::std::string::String,
    /// State of moving the number to Quo from another carrier, as open text; null when there is none.
    pub porting_status: ::std::option::Option<::std::string::String>,
    /// Sign shown with the number; null when there is none.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// The users who have access to the number.
    pub users: ::std::vec::Vec<PhoneNumberUser>,
    /// When the number was added. Read it as open text: no date format is promised.
    ///
    /// Not a checked timestamp: the document gives no format, and its own samples carry a stray space and quotation mark.
    pub created_at: ::std::string::String,
    /// When the number last changed. Read it as open text: no date format is promised.
    ///
    /// Not a checked timestamp: the document gives no format, and its own samples carry a stray space and quotation mark.
    pub updated_at: ::std::string::String,
    /// Where the number may call and send messages to.
    pub restrictions: PhoneNumberRestrictions,
}
crate::rt::object! {
    PhoneNumber {
        id: "id" required,
        group_id: "groupId" required,
        port_request_id: "portRequestId" optional,
        formatted_number: "formattedNumber" optional,
        forward: "forward" optional,
        name: "name" required,
        number: "number" required,
        porting_status: "portingStatus" optional,
        symbol: "symbol" optional,
        users: "users" required List,
        created_at: "createdAt" required,
        updated_at: "updatedAt" required,
        restrictions: "restrictions" required,
    }
}
/// Where the number may call and send messages to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberRestrictions {
    /// Restrictions by region, for calls or for messages.
    pub calling: RegionRestrictions,
    /// Restrictions by region, for calls or for messages.
    pub messaging: RegionRestrictions,
}
crate::rt::object! {
    PhoneNumberRestrictions {
        calling: "calling" required,
        messaging: "messaging" required,
    }
}
/// A user who has access to the number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberUser {
    /// Id of the user, beginning with `US`.
    pub id: UserId,
    /// E-mail address of the user.
    pub email: ::std::string::String,
    /// First name of the user; null for none.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name of the user; null for none.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Role of the user: `owner`, `admin` or `member`.
    pub role: Role,
    /// Id of the group, beginning with `GR`.
    pub group_id: GroupId,
}
crate::rt::object! {
    PhoneNumberUser {
        id: "id" required,
        email: "email" required,
        first_name: "firstName" optional,
        last_name: "lastName" optional,
        role: "role" required,
        group_id: "groupId" required,
    }
}
/// Restrictions by region, for calls or for messages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegionRestrictions {
    /// Whether Canada may be reached: `unrestricted`, or `restricted` when it may not.
    pub ca: Restriction,
    /// Whether other countries may be reached: `unrestricted`, or `restricted` when they may not.
    pub intl: Restriction,
    /// Whether the United States may be reached: `unrestricted`, or `restricted` when it may not.
    pub us: Restriction,
}
crate::rt::object! {
    RegionRestrictions {
        ca: "CA" required,
        intl: "Intl" required,
        us: "US" required,
    }
}
/// A text message to be sent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// Text of the message, 1 to 1600 characters, not only white space. Answers name the same thing `text`.
    pub content: ::std::string::String,
    /// Deprecated: use `from` instead. Id of the sending Quo phone number, beginning with `PN`.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// The sending Quo phone number, given by its id or in E.164 form (a plus sign and up to 15 digits).
    ///
    /// One of: an id that starts with `PN`, a number in E.164 form.
    pub from: ::std::string::String,
    /// 1 to 10 recipients.
    pub to: ::std::vec::Vec<::std::string::String>,
    /// Id of the user in whose name the message is sent, beginning with `US`.
    pub user_id: ::std::option::Option<UserId>,
    /// With `done`, the only value there is, the conversation is filed as done in the inbox.
    pub set_inbox_status: ::std::option::Option<InboxStatus>,
}
crate::rt::object! {
    SendMessage {
        content: "content" required,
        phone_number_id: "phoneNumberId" optional,
        from: "from" required,
        to: "to" required List,
        user_id: "userId" optional,
        set_inbox_status: "setInboxStatus" optional,
    }
}
/// A task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task, beginning with `TK`.
    pub task_id: TaskId,
    /// Id of the Quo phone number the task belongs to, beginning with `PN`; null for none.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the conversation the task is linked to, beginning with `CN`; null for none.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the call or message the task is linked to, beginning with `AC`; null for none.
    pub activity_id: ::std::option::Option<ActivityId>,
    /// Id of the group of the phone number; null for none.
    pub phone_number_group_id: ::std::option::Option<GroupId>,
    /// Id of the workspace, beginning with `OR`.
    pub org_id: OrganizationId,
    /// Title of the task; null for none.
    pub title: ::std::option::Option<::std::string::String>,
    /// Text of the task; null for none.
    pub description: ::std::option::Option<::std::string::String>,
    /// When the task is due, ISO 8601 in UTC; null for none.
    pub due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user, or of the system user, the task is assigned to; null when it is assigned to nobody.
    pub assigned_to: ::std::option::Option<ActorId>,
    /// Id of the user, or of the system user, who assigned the task; null for none.
    pub assigned_by: ::std::option::Option<ActorId>,
    /// When the task was created, ISO 8601 in UTC.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of whoever created the task.
    pub created_by: ::std::string::String,
    /// Whether the task is completed.
    pub completed: bool,
    /// Whether the task is deleted.
    pub is_deleted: bool,
    /// Revision of the task, an opaque text that is new after each change.
    pub revision: ::std::string::String,
}
crate::rt::object! {
    Task {
        task_id: "taskId" required,
        phone_number_id: "phoneNumberId" optional,
        conversation_id: "conversationId" optional,
        activity_id: "activityId" optional,
        phone_number_group_id: "phoneNumberGroupId" optional,
        org_id: "orgId" required,
        title: "title" optional,
        description: "description" optional,
        due_date: "dueDate" optional OptionalTimestamp,
        assigned_to: "assignedTo" optional,
        assigned_by: "assignedBy" optional,
        created_at: "createdAt" required Timestamp,
        created_by: "createdBy" required,
        completed: "completed" required,
        is_deleted: "isDeleted" required,
        revision: "revision" required,
    }
}
/// Outcome of a change to a task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskRevision {
    /// Id of the task, beginning with `TK`.
    pub task_id: TaskId,
    /// Revision of the task, an opaque text that is new after each change.
    pub revision: ::std::string::String,
}
crate::rt::object! {
    TaskRevision {
        task_id: "taskId" required,
        revision: "revision" required,
    }
}
/// The user to take a task away from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnassignTask {
    /// Id of the user, beginning with `US`.
    pub user_id: UserId,
}
crate::rt::object! {
    UnassignTask {
        user_id: "userId" required,
    }
}
/// The conversation to unlink a task from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlinkTaskFromConversation {
    /// Id of the conversation, beginning with `CN`.
    pub conversation_id: ConversationId,
}
crate::rt::object! {
    UnlinkTaskFromConversation {
        conversation_id: "conversationId" required,
    }
}
/// The changes to a contact. Mind the lists: omitted `emails`, `phoneNumbers` and `customFields` are reported to be deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContact {
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    pub external_id: crate::rt::Nullable<::std::string::String>,
    /// Where the contact comes from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub source: crate::rt::Nullable<::std::string::String>,
    /// Web address of the contact in the system it comes from, 1 to 200 characters; null for none.
    pub source_url: crate::rt::Nullable<::std::string::String>,
    /// The fields that every contact has.
    pub default_fields: ::std::option::Option<UpdateContactDefaultFields>,
    /// Values for custom fields of the contact. The list replaces the stored one, and leaving it out is reported to delete all values.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<UpdateContactCustomField>>,
}
crate::rt::object! {
    UpdateContact {
        external_id: "externalId" optional,
        source: "source" optional,
        source_url: "sourceUrl" optional,
        default_fields: "defaultFields" optional,
        custom_fields: "customFields" optional OptionalList,
    }
}
/// A custom field of a contact, with its new value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactCustomField {
    /// Id of a stored value, as read from the contact.
    pub id: ::std::option::Option<::std::string::String>,
    /// Key of the custom field, as in the list of custom contact fields.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value for the field. Unless one is given, null is sent, which clears the field.
    pub value: ::std::option::Option<CustomFieldValue>,
}
crate::rt::object! {
    UpdateContactCustomField {
        id: "id" optional,
        key: "key" optional,
        value: "value" required,
    }
}
/// The fields that every contact has.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactDefaultFields {
    /// Company of the contact; null for none.
    pub company: crate::rt::Nullable<::std::string::String>,
    /// E-mail addresses of the contact, each with a label. The list replaces the stored one, and leaving it out is reported to delete all addresses.
    pub emails: ::std::option::Option<::std::vec::Vec<UpdateContactDetail>>,
    /// First name of the contact; null for none.
    pub first_name: crate::rt::Nullable<::std::string::String>,
    /// Last name of the contact; null for none.
    pub last_name: crate::rt::Nullable<::std::string::String>,
    /// Phone numbers of the contact, each with a label. The list replaces the stored one, and leaving it out is reported to delete all numbers.
    pub phone_numbers: ::std::option::Option<::std::vec::Vec<UpdateContactDetail>>,
    /// Position of the contact in the company; null for none.
    pub role: crate::rt::Nullable<::std::string::String>,
}
crate::rt::object! {
    UpdateContactDefaultFields {
        company: "company" optional,
        emails: "emails" optional OptionalList,
        first_name: "firstName" optional,
        last_name: "lastName" optional,
        phone_numbers: "phoneNumbers" optional OptionalList,
        role: "role" optional,
    }
}
/// One labelled e-mail address or phone number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactDetail {
    /// Id of the entry, as given out by the service.
    pub id: ::std::option::Option<::std::string::String>,
    /// Label of the entry, such as `work`.
    pub name: ::std::string::String,
    /// The e-mail address or phone number. Unless one is given, null is sent, which clears the entry.
    pub value: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    UpdateContactDetail {
        id: "id" optional,
        name: "name" required,
        value: "value" required,
    }
}
/// The new text of a task. No further keys are allowed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTask {
    /// New title of the task.
    pub title: ::std::string::String,
    /// New text of the task.
    pub description: ::std::string::String,
}
crate::rt::object! {
    UpdateTask {
        title: "title" required,
        description: "description" required,
    }
}
/// A member of the workspace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id of the user, beginning with `US`.
    pub id: UserId,
    /// E-mail address of the user.
    pub email: ::std::string::String,
    /// First name of the user; null for none.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name of the user; null for none.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Address of the picture of the user; null for none.
    pub picture_url: ::std::option::Option<::std::string::String>,
    /// Role of the user: `owner`, `admin` or `member`.
    pub role: Role,
    /// When the user was added, ISO 8601 in UTC.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the user last changed, ISO 8601 in UTC.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    User {
        id: "id" required,
        email: "email" required,
        first_name: "firstName" optional,
        last_name: "lastName" optional,
        picture_url: "pictureUrl" optional,
        role: "role" required,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
    }
}
/// A webhook that was made through the v1 API.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Id of the webhook, beginning with `WH`.
    pub id: WebhookId,
    /// Id of the user the webhook belongs to, beginning with `US`.
    pub user_id: UserId,
    /// Id of the workspace, beginning with `OR`.
    pub org_id: OrganizationId,
    /// Name given to the webhook; null for none.
    pub label: ::std::option::Option<::std::string::String>,
    /// Whether the webhook reports events: `enabled` or `disabled`.
    pub status: WebhookStatus,
    /// Address that events are sent to.
    pub url: ::std::string::String,
    /// Secret key in base64 that signs the deliveries of this webhook, in their `openphone-signature` header. Keep it secret.
    pub key: Secret,
    /// When the webhook was created, ISO 8601 in UTC.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the webhook last changed, ISO 8601 in UTC.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the webhook was deleted, ISO 8601 in UTC; null when it was not.
    pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Events the webhook reports. Newer names may turn up, so read the entries as open text.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Ids of the Quo phone numbers the webhook watches, or the one entry `*` for all of them.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
}
crate::rt::object! {
    Webhook {
        id: "id" required,
        user_id: "userId" required,
        org_id: "orgId" required,
        label: "label" optional,
        status: "status" required,
        url: "url" required,
        key: "key" required,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
        deleted_at: "deletedAt" optional OptionalTimestamp,
        events: "events" required List,
        resource_ids: "resourceIds" required List,
    }
}
impl ::std::convert::From<&Contact> for UpdateContact {
    /// Carries over what an update would otherwise delete: lists, and what is required.
    fn from(value: &Contact) -> Self {
        Self {
            external_id: ::std::default::Default::default(),
            source: ::std::default::Default::default(),
            source_url: ::std::default::Default::default(),
            default_fields: Some((&value.default_fields).into()),
            custom_fields: Some(
                value.custom_fields.iter().map(|value| value.into()).collect(),
            ),
        }
    }
}
impl ::std::convert::From<&ContactCustomField> for UpdateContactCustomField {
    /// Carries over all of its fields, because an update replaces the whole list.
    fn from(value: &ContactCustomField) -> Self {
        Self {
            id: value.id.clone(),
            key: value.key.clone(),
            value: value.value.clone(),
        }
    }
}
impl ::std::convert::From<&ContactDefaultFields> for UpdateContactDefaultFields {
    /// Carries over what an update would otherwise delete: lists, and what is required.
    fn from(value: &ContactDefaultFields) -> Self {
        Self {
            company: ::std::default::Default::default(),
            emails: Some(value.emails.iter().map(|value| value.into()).collect()),
            first_name: ::std::default::Default::default(),
            last_name: ::std::default::Default::default(),
            phone_numbers: Some(
                value.phone_numbers.iter().map(|value| value.into()).collect(),
            ),
            role: ::std::default::Default::default(),
        }
    }
}
impl ::std::convert::From<&ContactDetail> for UpdateContactDetail {
    /// Carries over all of its fields, because an update replaces the whole list.
    fn from(value: &ContactDetail) -> Self {
        Self {
            id: value.id.clone(),
            name: value.name.clone(),
            value: value.value.clone(),
        }
    }
}
impl ::std::convert::From<Contact> for UpdateContact {
    /// Carries over what an update would otherwise delete.
    fn from(value: Contact) -> Self {
        (&value).into()
    }
}
impl ::std::convert::From<crate::rt::Response<Contact>> for UpdateContact {
    /// Carries over what an update would otherwise delete.
    fn from(response: crate::rt::Response<Contact>) -> Self {
        (&response).into()
    }
}
impl ::std::convert::From<&crate::rt::Response<Contact>> for UpdateContact {
    /// Carries over what an update would otherwise delete.
    fn from(response: &crate::rt::Response<Contact>) -> Self {
        let value: &Contact = response;
        value.into()
    }
}
