/// What a job found: a text, a number or a truth value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
#[serde(untagged)]
pub enum CallSummaryJobValue {
    /// A value of JSON type string.
    String(::std::string::String),
    /// A value of JSON type number.
    Number(f64),
    /// A value of JSON type boolean.
    Boolean(bool),
    /// A value of a type that this version of the crate does not know, as it was sent.
    Other(::serde_json::Value),
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
impl ::std::fmt::Debug for CallSummaryJobValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::String(value) => {
                f.debug_tuple(stringify!(String))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::Number(value) => {
                f.debug_tuple(stringify!(Number))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::Boolean(value) => {
                f.debug_tuple(stringify!(Boolean))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::Other(value) => {
                f.debug_tuple(stringify!(Other))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
        }
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJobValue
}
/// The value of a custom field, by the field's type: a list for `multi-select`, a string for `address`, `date`, `string` and `url`, a truth value for `boolean`, a number for `number`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
#[serde(untagged)]
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
impl ::std::fmt::Debug for CustomFieldValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Array(value) => {
                f.debug_tuple(stringify!(Array))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::String(value) => {
                f.debug_tuple(stringify!(String))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::Boolean(value) => {
                f.debug_tuple(stringify!(Boolean))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::Number(value) => {
                f.debug_tuple(stringify!(Number))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
            Self::Other(value) => {
                f.debug_tuple(stringify!(Other))
                    .field(&crate::rt::redacted(value))
                    .finish()
            }
        }
    }
}
crate::rt::debug_is_redacted! {
    CustomFieldValue
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignTask {
    /// Id of the user, beginning with `US`.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}
impl ::std::fmt::Debug for AssignTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AssignTask")
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    AssignTask
}
impl AssignTask {
    /// Starts a [`AssignTask`]; see [`builder::AssignTask`] for its setters.
    pub fn builder() -> builder::AssignTask {
        ::std::default::Default::default()
    }
}
/// A phone call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// How an AI agent took part in the call, as open text; null when none is recorded.
    #[serde(
        rename = "aiHandled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ai_handled: ::std::option::Option<::std::string::String>,
    /// When the call was picked up, ISO 8601 in UTC; null when it was not.
    #[serde(
        rename = "answeredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user who picked the call up; null when none is known. May name an AI agent instead of a person.
    #[serde(
        rename = "answeredBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub answered_by: ::std::option::Option<ActorId>,
    /// Way the call took to its answerer, as open text such as `phone-number`; null when none is recorded.
    #[serde(
        rename = "callRoute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_route: ::std::option::Option<::std::string::String>,
    /// When the call ended, ISO 8601 in UTC; null when no end is recorded.
    #[serde(
        rename = "completedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call was created, ISO 8601 in UTC.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out, seen from the Quo number.
    pub direction: Direction,
    /// Length of the call in whole seconds.
    #[serde(deserialize_with = "crate::rt::lenient::integer")]
    pub duration: i64,
    /// Where the call was forwarded from: a phone number in E.164 form (a plus sign and up to 15 digits) or the id of a user. Null when there is none.
    ///
    /// One of: a number in E.164 form, an id that starts with `US`.
    #[serde(
        rename = "forwardedFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub forwarded_from: ::std::option::Option<::std::string::String>,
    /// Where the call was forwarded to: a phone number in E.164 form (a plus sign and up to 15 digits) or the id of a user. Null when there is none, which a forwarded call may show as well.
    ///
    /// One of: a number in E.164 form, an id that starts with `US`, an id that starts with `PN`.
    #[serde(
        rename = "forwardedTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub forwarded_to: ::std::option::Option<::std::string::String>,
    /// Id of the call, beginning with `AC`.
    pub id: CallId,
    /// Id of the user who placed the call; null when none is known.
    #[serde(
        rename = "initiatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub initiated_by: ::std::option::Option<ActorId>,
    /// Phone numbers of the parties, at most two, each in E.164 form (a plus sign and up to 15 digits).
    pub participants: ::std::vec::Vec<::std::string::String>,
    /// Id of the Quo phone number of the call, beginning with `PN`.
    #[serde(rename = "phoneNumberId")]
    pub phone_number_id: PhoneNumberId,
    /// How far the call got. A call that was `completed` with a null `answeredAt` has been seen to be a missed one.
    pub status: CallStatus,
    /// When the record of the call last changed, ISO 8601 in UTC; null when that is not recorded.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user the call belongs to, beginning with `US`.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}
impl ::std::fmt::Debug for Call {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Call")
            .field(stringify!(ai_handled), &crate::rt::redacted(&self.ai_handled))
            .field(stringify!(answered_at), &crate::rt::redacted(&self.answered_at))
            .field(stringify!(answered_by), &crate::rt::redacted(&self.answered_by))
            .field(stringify!(call_route), &crate::rt::redacted(&self.call_route))
            .field(stringify!(completed_at), &crate::rt::redacted(&self.completed_at))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(
                stringify!(forwarded_from),
                &crate::rt::redacted(&self.forwarded_from),
            )
            .field(stringify!(forwarded_to), &crate::rt::redacted(&self.forwarded_to))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(initiated_by), &crate::rt::redacted(&self.initiated_by))
            .field(stringify!(participants), &crate::rt::redacted(&self.participants))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Call
}
impl Call {
    /// Starts a [`Call`]; see [`builder::Call`] for its setters.
    pub fn builder() -> builder::Call {
        ::std::default::Default::default()
    }
}
/// A sound recording of a call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    /// Length of the recording in whole seconds; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_integer")]
    pub duration: ::std::option::Option<i64>,
    /// Id of the recording.
    pub id: RecordingId,
    /// When the recording began, ISO 8601 in UTC; null when it is not known.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// State of the recording; null when the service states none. `absent` means that there is no recording.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallRecordingStatus>,
    /// Kind of the recorded file, as open text; null when it is not known.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Address of the sound file; null when there is no file to fetch.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for CallRecording {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallRecording")
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(start_time), &crate::rt::redacted(&self.start_time))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallRecording
}
impl CallRecording {
    /// Starts a [`CallRecording`]; see [`builder::CallRecording`] for its setters.
    pub fn builder() -> builder::CallRecording {
        ::std::default::Default::default()
    }
}
/// Summary of a call. Read `status` first.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummary {
    /// Id of the call that is summed up.
    #[serde(rename = "callId")]
    pub call_id: CallId,
    /// Further pieces of information drawn from the call; absent or null when there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jobs: ::std::option::Option<::std::vec::Vec<CallSummaryJob>>,
    /// Things left to do after the call, one sentence or phrase each; null when there are none to show.
    #[serde(
        rename = "nextSteps",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_steps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// State of the summary: `absent` when there is none, `in-progress` while it is being written, then `completed` or `failed`.
    pub status: ProcessingStatus,
    /// The summary, point by point; null when there is none to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl ::std::fmt::Debug for CallSummary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummary")
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(jobs), &crate::rt::redacted(&self.jobs))
            .field(stringify!(next_steps), &crate::rt::redacted(&self.next_steps))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(summary), &crate::rt::redacted(&self.summary))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummary
}
impl CallSummary {
    /// Starts a [`CallSummary`]; see [`builder::CallSummary`] for its setters.
    pub fn builder() -> builder::CallSummary {
        ::std::default::Default::default()
    }
}
/// One job that drew information from the call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryJob {
    /// Icon shown with the job.
    pub icon: ::std::string::String,
    /// Name of the job.
    pub name: ::std::string::String,
    /// What the job found.
    pub result: CallSummaryJobResult,
}
impl ::std::fmt::Debug for CallSummaryJob {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummaryJob")
            .field(stringify!(icon), &crate::rt::redacted(&self.icon))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(result), &crate::rt::redacted(&self.result))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJob
}
impl CallSummaryJob {
    /// Starts a [`CallSummaryJob`]; see [`builder::CallSummaryJob`] for its setters.
    pub fn builder() -> builder::CallSummaryJob {
        ::std::default::Default::default()
    }
}
/// One finding.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryJobEntry {
    /// Name of the finding.
    pub name: ::std::string::String,
    /// Value of the finding: a text, a number or a truth value.
    pub value: CallSummaryJobValue,
}
impl ::std::fmt::Debug for CallSummaryJobEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummaryJobEntry")
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJobEntry
}
impl CallSummaryJobEntry {
    /// Starts a [`CallSummaryJobEntry`]; see [`builder::CallSummaryJobEntry`] for its setters.
    pub fn builder() -> builder::CallSummaryJobEntry {
        ::std::default::Default::default()
    }
}
/// What the job found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryJobResult {
    /// The findings, one named value each.
    pub data: ::std::vec::Vec<CallSummaryJobEntry>,
}
impl ::std::fmt::Debug for CallSummaryJobResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummaryJobResult")
            .field(stringify!(data), &crate::rt::redacted(&self.data))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryJobResult
}
impl CallSummaryJobResult {
    /// Starts a [`CallSummaryJobResult`]; see [`builder::CallSummaryJobResult`] for its setters.
    pub fn builder() -> builder::CallSummaryJobResult {
        ::std::default::Default::default()
    }
}
/// Spoken text of a call. Read `status` first.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscript {
    /// Id of the call that was written down.
    #[serde(rename = "callId")]
    pub call_id: CallId,
    /// When the transcript was created, ISO 8601 in UTC.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The turns of the talk; null when there are none to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dialogue: ::std::option::Option<::std::vec::Vec<DialogueTurn>>,
    /// Length of what was written down in seconds, with a fraction.
    pub duration: f64,
    /// State of the transcript: `absent` when there is none, `in-progress` while it is being written, then `completed` or `failed`.
    pub status: ProcessingStatus,
}
impl ::std::fmt::Debug for CallTranscript {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallTranscript")
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(dialogue), &crate::rt::redacted(&self.dialogue))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallTranscript
}
impl CallTranscript {
    /// Starts a [`CallTranscript`]; see [`builder::CallTranscript`] for its setters.
    pub fn builder() -> builder::CallTranscript {
        ::std::default::Default::default()
    }
}
/// A voicemail left on a call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallVoicemail {
    /// Length of the voicemail in whole seconds; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_integer")]
    pub duration: ::std::option::Option<i64>,
    /// Id of the voicemail, beginning with `VM`.
    pub id: VoicemailId,
    /// Address of the sound file; null when there is no file to fetch.
    #[serde(
        rename = "recordingUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// Whether the voicemail is ready: `in-progress` or `completed`.
    pub status: CallVoicemailStatus,
    /// Spoken text of the voicemail; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transcript: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for CallVoicemail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallVoicemail")
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(recording_url), &crate::rt::redacted(&self.recording_url))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(transcript), &crate::rt::redacted(&self.transcript))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallVoicemail
}
impl CallVoicemail {
    /// Starts a [`CallVoicemail`]; see [`builder::CallVoicemail`] for its setters.
    pub fn builder() -> builder::CallVoicemail {
        ::std::default::Default::default()
    }
}
/// The new due date of a task. No further keys are allowed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeTaskDueDate {
    /// When the task is due, ISO 8601.
    #[serde(rename = "dueDate")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub due_date: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl ::std::fmt::Debug for ChangeTaskDueDate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChangeTaskDueDate")
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ChangeTaskDueDate
}
impl ChangeTaskDueDate {
    /// Starts a [`ChangeTaskDueDate`]; see [`builder::ChangeTaskDueDate`] for its setters.
    pub fn builder() -> builder::ChangeTaskDueDate {
        ::std::default::Default::default()
    }
}
/// An entry of the workspace address book.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// When the contact was created, ISO 8601 in UTC.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the user who created the contact, beginning with `US`.
    #[serde(rename = "createdByUserId")]
    pub created_by_user_id: UserId,
    /// Values of the custom fields of the contact.
    #[serde(rename = "customFields")]
    pub custom_fields: ::std::vec::Vec<ContactCustomField>,
    /// The fields that every contact has.
    #[serde(rename = "defaultFields")]
    pub default_fields: ContactDefaultFields,
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. It need not be unique.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// Id of the contact.
    pub id: ContactId,
    /// Where the contact came from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    /// Web address of the contact in the system it came from, 1 to 200 characters; null for none.
    #[serde(
        rename = "sourceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_url: ::std::option::Option<::std::string::String>,
    /// When the contact last changed, ISO 8601 in UTC.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl ::std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Contact")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(
                stringify!(created_by_user_id),
                &crate::rt::redacted(&self.created_by_user_id),
            )
            .field(stringify!(custom_fields), &crate::rt::redacted(&self.custom_fields))
            .field(
                stringify!(default_fields),
                &crate::rt::redacted(&self.default_fields),
            )
            .field(stringify!(external_id), &crate::rt::redacted(&self.external_id))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(source), &crate::rt::redacted(&self.source))
            .field(stringify!(source_url), &crate::rt::redacted(&self.source_url))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Contact
}
impl Contact {
    /// Starts a [`Contact`]; see [`builder::Contact`] for its setters.
    pub fn builder() -> builder::Contact {
        ::std::default::Default::default()
    }
}
/// A custom field of a contact, with its value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactCustomField {
    /// Id of this value, as given out by the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Key of the custom field, as in the list of custom contact fields.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Name of the custom field as shown to people.
    pub name: ::std::string::String,
    /// Kind of the field, which decides the form of `value`.
    #[serde(rename = "type")]
    pub type_: CustomFieldType,
    /// Value of the field; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<CustomFieldValue>,
}
impl ::std::fmt::Debug for ContactCustomField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactCustomField")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactCustomField
}
impl ContactCustomField {
    /// Starts a [`ContactCustomField`]; see [`builder::ContactCustomField`] for its setters.
    pub fn builder() -> builder::ContactCustomField {
        ::std::default::Default::default()
    }
}
/// The fields that every contact has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDefaultFields {
    /// Company of the contact; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    /// E-mail addresses of the contact, each with a label.
    pub emails: ::std::vec::Vec<ContactDetail>,
    /// First name of the contact; null for none.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name of the contact; null for none.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Phone numbers of the contact, each with a label.
    #[serde(rename = "phoneNumbers")]
    pub phone_numbers: ::std::vec::Vec<ContactDetail>,
    /// Position of the contact in the company; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for ContactDefaultFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactDefaultFields")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(phone_numbers), &crate::rt::redacted(&self.phone_numbers))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactDefaultFields
}
impl ContactDefaultFields {
    /// Starts a [`ContactDefaultFields`]; see [`builder::ContactDefaultFields`] for its setters.
    pub fn builder() -> builder::ContactDefaultFields {
        ::std::default::Default::default()
    }
}
/// One labelled e-mail address or phone number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDetail {
    /// Id of the entry, as given out by the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Label of the entry, such as `work`.
    pub name: ::std::string::String,
    /// The address or number itself; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for ContactDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactDetail")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactDetail
}
impl ContactDetail {
    /// Starts a [`ContactDetail`]; see [`builder::ContactDetail`] for its setters.
    pub fn builder() -> builder::ContactDetail {
        ::std::default::Default::default()
    }
}
/// A thread of calls and messages between a Quo phone number and its counterparts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// Id of the user, or of the system user, the conversation is assigned to; null when it is assigned to nobody.
    #[serde(
        rename = "assignedTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_to: ::std::option::Option<ActorId>,
    /// When the conversation was created, ISO 8601 in UTC; null when that is not recorded.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the conversation was deleted, ISO 8601 in UTC; null when it was not.
    #[serde(
        rename = "deletedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the conversation, beginning with `CN`.
    pub id: ConversationId,
    /// When the latest call or message took place, ISO 8601 in UTC; null when there is none.
    #[serde(
        rename = "lastActivityAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub last_activity_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// Id of the latest call or message, beginning with `AC`; null when there is none.
    #[serde(
        rename = "lastActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_activity_id: ::std::option::Option<ActivityId>,
    /// End of the time for which the conversation is muted, ISO 8601 in UTC; null when it is not muted.
    #[serde(
        rename = "mutedUntil",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub muted_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Name of the conversation; null when it has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Phone numbers of the counterparts, each in E.164 form (a plus sign and up to 15 digits). Short codes and words such as `Anonymous` are reported as well, so read the entries as open text.
    ///
    /// One of: a number in E.164 form, matches `^\d{5,6}$`, `Anonymous`, `Blocked`, `Restricted`.
    pub participants: ::std::vec::Vec<::std::string::String>,
    /// Id of the Quo phone number of the conversation, beginning with `PN`.
    #[serde(rename = "phoneNumberId")]
    pub phone_number_id: PhoneNumberId,
    /// End of the time for which the conversation is snoozed, ISO 8601 in UTC; null when it is not snoozed.
    #[serde(
        rename = "snoozedUntil",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub snoozed_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the conversation last changed, ISO 8601 in UTC; null when that is not recorded.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ::std::fmt::Debug for Conversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Conversation")
            .field(stringify!(assigned_to), &crate::rt::redacted(&self.assigned_to))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(deleted_at), &crate::rt::redacted(&self.deleted_at))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(
                stringify!(last_activity_at),
                &crate::rt::redacted(&self.last_activity_at),
            )
            .field(
                stringify!(last_activity_id),
                &crate::rt::redacted(&self.last_activity_id),
            )
            .field(stringify!(muted_until), &crate::rt::redacted(&self.muted_until))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(participants), &crate::rt::redacted(&self.participants))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(snoozed_until), &crate::rt::redacted(&self.snoozed_until))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Conversation
}
impl Conversation {
    /// Starts a [`Conversation`]; see [`builder::Conversation`] for its setters.
    pub fn builder() -> builder::Conversation {
        ::std::default::Default::default()
    }
}
/// A webhook for events about call summaries, to be created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCallSummaryWebhook {
    /// Events to report, at least one.
    ///
    /// One of: `call.summary.completed`.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Name for the webhook.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    #[serde(
        rename = "resourceIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the webhook reports events from the start; `enabled` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WebhookStatus>,
    /// Address to send events to.
    pub url: ::std::string::String,
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for CreateCallSummaryWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallSummaryWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateCallSummaryWebhook
}
impl CreateCallSummaryWebhook {
    /// Starts a [`CreateCallSummaryWebhook`]; see [`builder::CreateCallSummaryWebhook`] for its setters.
    pub fn builder() -> builder::CreateCallSummaryWebhook {
        ::std::default::Default::default()
    }
}
/// A webhook for events about call transcripts, to be created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCallTranscriptWebhook {
    /// Events to report, at least one.
    ///
    /// One of: `call.transcript.completed`.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Name for the webhook.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    #[serde(
        rename = "resourceIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the webhook reports events from the start. No default is documented here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WebhookStatus>,
    /// Address to send events to.
    pub url: ::std::string::String,
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for CreateCallTranscriptWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallTranscriptWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateCallTranscriptWebhook
}
impl CreateCallTranscriptWebhook {
    /// Starts a [`CreateCallTranscriptWebhook`]; see [`builder::CreateCallTranscriptWebhook`] for its setters.
    pub fn builder() -> builder::CreateCallTranscriptWebhook {
        ::std::default::Default::default()
    }
}
/// A webhook for events about calls, to be created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCallWebhook {
    /// Events to report.
    ///
    /// One of: `call.completed`, `call.ringing`, `call.recording.completed`.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Name for the webhook.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    #[serde(
        rename = "resourceIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the webhook reports events from the start; `enabled` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WebhookStatus>,
    /// Address to send events to.
    pub url: ::std::string::String,
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for CreateCallWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateCallWebhook
}
impl CreateCallWebhook {
    /// Starts a [`CreateCallWebhook`]; see [`builder::CreateCallWebhook`] for its setters.
    pub fn builder() -> builder::CreateCallWebhook {
        ::std::default::Default::default()
    }
}
/// A contact to be created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContact {
    /// Id of the user to be noted as creator of the contact, beginning with `US`.
    #[serde(
        rename = "createdByUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by_user_id: ::std::option::Option<UserId>,
    /// Values for custom fields of the contact.
    #[serde(
        rename = "customFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_fields: ::std::option::Option<::std::vec::Vec<CreateContactCustomField>>,
    /// The fields that every contact has.
    #[serde(rename = "defaultFields")]
    pub default_fields: CreateContactDefaultFields,
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    #[serde(
        rename = "externalId",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub external_id: crate::rt::Nullable<::std::string::String>,
    /// Where the contact comes from, 1 to 72 characters; `public-api` when left out. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    /// Web address of the contact in the system it comes from, 1 to 200 characters.
    #[serde(
        rename = "sourceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_url: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for CreateContact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContact")
            .field(
                stringify!(created_by_user_id),
                &crate::rt::redacted(&self.created_by_user_id),
            )
            .field(stringify!(custom_fields), &crate::rt::redacted(&self.custom_fields))
            .field(
                stringify!(default_fields),
                &crate::rt::redacted(&self.default_fields),
            )
            .field(stringify!(external_id), &crate::rt::redacted(&self.external_id))
            .field(stringify!(source), &crate::rt::redacted(&self.source))
            .field(stringify!(source_url), &crate::rt::redacted(&self.source_url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateContact
}
impl CreateContact {
    /// Starts a [`CreateContact`]; see [`builder::CreateContact`] for its setters.
    pub fn builder() -> builder::CreateContact {
        ::std::default::Default::default()
    }
}
/// A custom field for a new contact, with its value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContactCustomField {
    /// Key of the custom field, as in the list of custom contact fields.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value for the field; null unless given.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub value: ::std::option::Option<CustomFieldValue>,
}
impl ::std::fmt::Debug for CreateContactCustomField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContactCustomField")
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateContactCustomField
}
impl CreateContactCustomField {
    /// Starts a [`CreateContactCustomField`]; see [`builder::CreateContactCustomField`] for its setters.
    pub fn builder() -> builder::CreateContactCustomField {
        ::std::default::Default::default()
    }
}
/// The fields that every contact has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContactDefaultFields {
    /// Company of the contact; null for none.
    #[serde(
        rename = "company",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub company: crate::rt::Nullable<::std::string::String>,
    /// E-mail addresses of the contact, each with a label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emails: ::std::option::Option<::std::vec::Vec<CreateContactDetail>>,
    /// First name of the contact. The key has to be there; null for none.
    #[serde(
        rename = "firstName",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name of the contact; null for none.
    #[serde(
        rename = "lastName",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub last_name: crate::rt::Nullable<::std::string::String>,
    /// Phone numbers of the contact, each with a label.
    #[serde(
        rename = "phoneNumbers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_numbers: ::std::option::Option<::std::vec::Vec<CreateContactDetail>>,
    /// Position of the contact in the company; null for none.
    #[serde(
        rename = "role",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub role: crate::rt::Nullable<::std::string::String>,
}
impl ::std::fmt::Debug for CreateContactDefaultFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContactDefaultFields")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(phone_numbers), &crate::rt::redacted(&self.phone_numbers))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateContactDefaultFields
}
impl CreateContactDefaultFields {
    /// Starts a [`CreateContactDefaultFields`]; see [`builder::CreateContactDefaultFields`] for its setters.
    pub fn builder() -> builder::CreateContactDefaultFields {
        ::std::default::Default::default()
    }
}
/// One labelled e-mail address or phone number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContactDetail {
    /// Label of the entry, such as `work`.
    pub name: ::std::string::String,
    /// The address or number itself; null for none.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for CreateContactDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContactDetail")
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateContactDetail
}
impl CreateContactDetail {
    /// Starts a [`CreateContactDetail`]; see [`builder::CreateContactDetail`] for its setters.
    pub fn builder() -> builder::CreateContactDetail {
        ::std::default::Default::default()
    }
}
/// A webhook for events about text messages, to be created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageWebhook {
    /// Events to report.
    ///
    /// One of: `message.received`, `message.delivered`.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Name for the webhook.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    #[serde(
        rename = "resourceIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the webhook reports events from the start; `enabled` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WebhookStatus>,
    /// Address to send events to.
    pub url: ::std::string::String,
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for CreateMessageWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateMessageWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateMessageWebhook
}
impl CreateMessageWebhook {
    /// Starts a [`CreateMessageWebhook`]; see [`builder::CreateMessageWebhook`] for its setters.
    pub fn builder() -> builder::CreateMessageWebhook {
        ::std::default::Default::default()
    }
}
/// A task to be created, linked to exactly one thing: a phone number, a conversation, or a call or message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTask {
    /// Id of the user to assign the task to, beginning with `US`; leave it out to assign it to nobody.
    #[serde(
        rename = "assignedTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_to: ::std::option::Option<UserId>,
    /// Text of the task.
    pub description: ::std::string::String,
    /// When the task is due, ISO 8601; leave it out for no due date.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Exactly one of `phoneNumberId`, `conversationId`, `activityId` is sent.
    #[serde(flatten)]
    pub link: TaskLink,
    /// Title of the task.
    pub title: ::std::string::String,
}
impl ::std::fmt::Debug for CreateTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateTask")
            .field(stringify!(assigned_to), &crate::rt::redacted(&self.assigned_to))
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .field(stringify!(link), &crate::rt::redacted(&self.link))
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateTask
}
impl CreateTask {
    /// Starts a [`CreateTask`]; see [`builder::CreateTask`] for its setters.
    pub fn builder() -> builder::CreateTask {
        ::std::default::Default::default()
    }
}
/// Outcome of creating a task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedTask {
    /// Id of the call or message the task is linked to, beginning with `AC`; absent for none.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<ActivityId>,
    /// Id of the conversation the task is linked to, beginning with `CN`; absent for none.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the Quo phone number the task belongs to, beginning with `PN`.
    #[serde(rename = "phoneNumberId")]
    pub phone_number_id: PhoneNumberId,
    /// Revision of the task, an opaque text that is new after each change.
    pub revision: ::std::string::String,
    /// Id of the task, beginning with `TK`.
    #[serde(rename = "taskId")]
    pub task_id: TaskId,
}
impl ::std::fmt::Debug for CreatedTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatedTask")
            .field(stringify!(activity_id), &crate::rt::redacted(&self.activity_id))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(revision), &crate::rt::redacted(&self.revision))
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreatedTask
}
impl CreatedTask {
    /// Starts a [`CreatedTask`]; see [`builder::CreatedTask`] for its setters.
    pub fn builder() -> builder::CreatedTask {
        ::std::default::Default::default()
    }
}
/// A custom field that the workspace has defined for its contacts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldDefinition {
    /// Key that names the field in the `customFields` of a contact.
    pub key: ::std::string::String,
    /// Name shown to people.
    pub name: ::std::string::String,
    /// Kind of value the field holds.
    #[serde(rename = "type")]
    pub type_: CustomFieldType,
}
impl ::std::fmt::Debug for CustomFieldDefinition {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CustomFieldDefinition")
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CustomFieldDefinition
}
impl CustomFieldDefinition {
    /// Starts a [`CustomFieldDefinition`]; see [`builder::CustomFieldDefinition`] for its setters.
    pub fn builder() -> builder::CustomFieldDefinition {
        ::std::default::Default::default()
    }
}
/// What one speaker said in one go.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct DialogueTurn {
    /// The words of the turn.
    pub content: ::std::string::String,
    /// End of the turn in seconds from the beginning, with a fraction.
    pub end: f64,
    /// Phone number of the speaker; null for a user of the workspace.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identifier: ::std::option::Option<::std::string::String>,
    /// Start of the turn in seconds from the beginning, with a fraction.
    pub start: f64,
    /// Id of the user who speaks, beginning with `US`; null for an outside party.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for DialogueTurn {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DialogueTurn")
            .field(stringify!(content), &crate::rt::redacted(&self.content))
            .field(stringify!(end), &crate::rt::redacted(&self.end))
            .field(stringify!(identifier), &crate::rt::redacted(&self.identifier))
            .field(stringify!(start), &crate::rt::redacted(&self.start))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    DialogueTurn
}
impl DialogueTurn {
    /// Starts a [`DialogueTurn`]; see [`builder::DialogueTurn`] for its setters.
    pub fn builder() -> builder::DialogueTurn {
        ::std::default::Default::default()
    }
}
/// The conversation to link a task to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkTaskToConversation {
    /// Id of the conversation, beginning with `CN`.
    #[serde(rename = "conversationId")]
    pub conversation_id: ConversationId,
}
impl ::std::fmt::Debug for LinkTaskToConversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LinkTaskToConversation")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    LinkTaskToConversation
}
impl LinkTaskToConversation {
    /// Starts a [`LinkTaskToConversation`]; see [`builder::LinkTaskToConversation`] for its setters.
    pub fn builder() -> builder::LinkTaskToConversation {
        ::std::default::Default::default()
    }
}
/// A text message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the conversation the message belongs to, beginning with `CN`.
    #[serde(rename = "conversationId")]
    pub conversation_id: ConversationId,
    /// When the message was created, ISO 8601 in UTC.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the message came in or went out, seen from the Quo number.
    pub direction: Direction,
    /// Phone number of the sender, as open text.
    pub from: ::std::string::String,
    /// Id of the message, beginning with `AC`.
    pub id: MessageId,
    /// Attachments of an MMS message.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub media: ::std::vec::Vec<MessageMedia>,
    /// Id of the Quo phone number of the message, beginning with `PN`; null when there is none.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// How far the message got: `queued`, `sent`, `delivered` or `undelivered` for one that went out, `received` for one that came in.
    pub status: MessageStatus,
    /// Text of the message. The request that sends a message names the same thing `content`.
    pub text: ::std::string::String,
    /// Phone numbers of the recipients, normally in E.164 form (a plus sign and up to 15 digits). Sending allows other short recipients too, so read the entries as open text.
    ///
    /// One of: a number in E.164 form, at most 15 characters.
    pub to: ::std::vec::Vec<::std::string::String>,
    /// When the message last changed, ISO 8601 in UTC.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the user who sent the message, beginning with `US`. Be ready for null: a message that came in has no sending user.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for Message {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Message")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(from), &crate::rt::redacted(&self.from))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(media), &crate::rt::redacted(&self.media))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Message
}
impl Message {
    /// Starts a [`Message`]; see [`builder::Message`] for its setters.
    pub fn builder() -> builder::Message {
        ::std::default::Default::default()
    }
}
/// An attachment of a message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageMedia {
    /// Media type of the attachment; null when it is not known.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the attachment can be downloaded.
    pub url: ::std::string::String,
}
impl ::std::fmt::Debug for MessageMedia {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageMedia")
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageMedia
}
impl MessageMedia {
    /// Starts a [`MessageMedia`]; see [`builder::MessageMedia`] for its setters.
    pub fn builder() -> builder::MessageMedia {
        ::std::default::Default::default()
    }
}
/// A phone number of the workspace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// When the number was added. Read it as open text: no date format is promised.
    ///
    /// Not a checked timestamp: the document gives no format, and its own samples carry a stray space and quotation mark.
    #[serde(rename = "createdAt")]
    pub created_at: ::std::string::String,
    /// The number written for people to read; null when there is none.
    #[serde(
        rename = "formattedNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub formatted_number: ::std::option::Option<::std::string::String>,
    /// Where calls to the number are forwarded; null when they are not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub forward: ::std::option::Option<::std::string::String>,
    /// Id of the group that goes with the number.
    #[serde(rename = "groupId")]
    pub group_id: GroupId,
    /// Id of the phone number, beginning with `PN`.
    pub id: PhoneNumberId,
    /// Name given to the number.
    pub name: ::std::string::String,
    /// The number in E.164 form (a plus sign and up to 15 digits).
    pub number: ::std::string::String,
    /// Id of the request to move the number to Quo from another carrier; null when there is none.
    #[serde(
        rename = "portRequestId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub port_request_id: ::std::option::Option<::std::string::String>,
    /// State of moving the number to Quo from another carrier, as open text; null when there is none.
    #[serde(
        rename = "portingStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub porting_status: ::std::option::Option<::std::string::String>,
    /// Where the number may call and send messages to.
    pub restrictions: PhoneNumberRestrictions,
    /// Sign shown with the number; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub symbol: ::std::option::Option<::std::string::String>,
    /// When the number last changed. Read it as open text: no date format is promised.
    ///
    /// Not a checked timestamp: the document gives no format, and its own samples carry a stray space and quotation mark.
    #[serde(rename = "updatedAt")]
    pub updated_at: ::std::string::String,
    /// The users who have access to the number.
    pub users: ::std::vec::Vec<PhoneNumberUser>,
}
impl ::std::fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneNumber")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(
                stringify!(formatted_number),
                &crate::rt::redacted(&self.formatted_number),
            )
            .field(stringify!(forward), &crate::rt::redacted(&self.forward))
            .field(stringify!(group_id), &crate::rt::redacted(&self.group_id))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(number), &crate::rt::redacted(&self.number))
            .field(
                stringify!(port_request_id),
                &crate::rt::redacted(&self.port_request_id),
            )
            .field(
                stringify!(porting_status),
                &crate::rt::redacted(&self.porting_status),
            )
            .field(stringify!(restrictions), &crate::rt::redacted(&self.restrictions))
            .field(stringify!(symbol), &crate::rt::redacted(&self.symbol))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(users), &crate::rt::redacted(&self.users))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumber
}
impl PhoneNumber {
    /// Starts a [`PhoneNumber`]; see [`builder::PhoneNumber`] for its setters.
    pub fn builder() -> builder::PhoneNumber {
        ::std::default::Default::default()
    }
}
/// Where the number may call and send messages to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberRestrictions {
    /// Restrictions by region, for calls or for messages.
    pub calling: RegionRestrictions,
    /// Restrictions by region, for calls or for messages.
    pub messaging: RegionRestrictions,
}
impl ::std::fmt::Debug for PhoneNumberRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneNumberRestrictions")
            .field(stringify!(calling), &crate::rt::redacted(&self.calling))
            .field(stringify!(messaging), &crate::rt::redacted(&self.messaging))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumberRestrictions
}
impl PhoneNumberRestrictions {
    /// Starts a [`PhoneNumberRestrictions`]; see [`builder::PhoneNumberRestrictions`] for its setters.
    pub fn builder() -> builder::PhoneNumberRestrictions {
        ::std::default::Default::default()
    }
}
/// A user who has access to the number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberUser {
    /// E-mail address of the user.
    pub email: ::std::string::String,
    /// First name of the user; null for none.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Id of the group, beginning with `GR`.
    #[serde(rename = "groupId")]
    pub group_id: GroupId,
    /// Id of the user, beginning with `US`.
    pub id: UserId,
    /// Last name of the user; null for none.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Role of the user: `owner`, `admin` or `member`.
    pub role: Role,
}
impl ::std::fmt::Debug for PhoneNumberUser {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneNumberUser")
            .field(stringify!(email), &crate::rt::redacted(&self.email))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(group_id), &crate::rt::redacted(&self.group_id))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    PhoneNumberUser
}
impl PhoneNumberUser {
    /// Starts a [`PhoneNumberUser`]; see [`builder::PhoneNumberUser`] for its setters.
    pub fn builder() -> builder::PhoneNumberUser {
        ::std::default::Default::default()
    }
}
/// Restrictions by region, for calls or for messages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct RegionRestrictions {
    /// Whether Canada may be reached: `unrestricted`, or `restricted` when it may not.
    #[serde(rename = "CA")]
    pub ca: Restriction,
    /// Whether other countries may be reached: `unrestricted`, or `restricted` when they may not.
    #[serde(rename = "Intl")]
    pub intl: Restriction,
    /// Whether the United States may be reached: `unrestricted`, or `restricted` when it may not.
    #[serde(rename = "US")]
    pub us: Restriction,
}
impl ::std::fmt::Debug for RegionRestrictions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RegionRestrictions")
            .field(stringify!(ca), &crate::rt::redacted(&self.ca))
            .field(stringify!(intl), &crate::rt::redacted(&self.intl))
            .field(stringify!(us), &crate::rt::redacted(&self.us))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    RegionRestrictions
}
impl RegionRestrictions {
    /// Starts a [`RegionRestrictions`]; see [`builder::RegionRestrictions`] for its setters.
    pub fn builder() -> builder::RegionRestrictions {
        ::std::default::Default::default()
    }
}
/// A text message to be sent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    /// Text of the message, 1 to 1600 characters, not only white space. Answers name the same thing `text`.
    pub content: ::std::string::String,
    /// The sending Quo phone number, given by its id or in E.164 form (a plus sign and up to 15 digits).
    ///
    /// One of: an id that starts with `PN`, a number in E.164 form.
    pub from: ::std::string::String,
    /// Deprecated: use `from` instead. Id of the sending Quo phone number, beginning with `PN`.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// With `done`, the only value there is, the conversation is filed as done in the inbox.
    #[serde(
        rename = "setInboxStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub set_inbox_status: ::std::option::Option<InboxStatus>,
    /// 1 to 10 recipients.
    pub to: ::std::vec::Vec<::std::string::String>,
    /// Id of the user in whose name the message is sent, beginning with `US`.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for SendMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendMessage")
            .field(stringify!(content), &crate::rt::redacted(&self.content))
            .field(stringify!(from), &crate::rt::redacted(&self.from))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(
                stringify!(set_inbox_status),
                &crate::rt::redacted(&self.set_inbox_status),
            )
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    SendMessage
}
impl SendMessage {
    /// Starts a [`SendMessage`]; see [`builder::SendMessage`] for its setters.
    pub fn builder() -> builder::SendMessage {
        ::std::default::Default::default()
    }
}
/// A task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Id of the call or message the task is linked to, beginning with `AC`; null for none.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<ActivityId>,
    /// Id of the user, or of the system user, who assigned the task; null for none.
    #[serde(
        rename = "assignedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_by: ::std::option::Option<ActorId>,
    /// Id of the user, or of the system user, the task is assigned to; null when it is assigned to nobody.
    #[serde(
        rename = "assignedTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_to: ::std::option::Option<ActorId>,
    /// Whether the task is completed.
    pub completed: bool,
    /// Id of the conversation the task is linked to, beginning with `CN`; null for none.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// When the task was created, ISO 8601 in UTC.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of whoever created the task.
    #[serde(rename = "createdBy")]
    pub created_by: ::std::string::String,
    /// Text of the task; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When the task is due, ISO 8601 in UTC; null for none.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Whether the task is deleted.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// Id of the workspace, beginning with `OR`.
    #[serde(rename = "orgId")]
    pub org_id: OrganizationId,
    /// Id of the group of the phone number; null for none.
    #[serde(
        rename = "phoneNumberGroupId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_group_id: ::std::option::Option<GroupId>,
    /// Id of the Quo phone number the task belongs to, beginning with `PN`; null for none.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Revision of the task, an opaque text that is new after each change.
    pub revision: ::std::string::String,
    /// Id of the task, beginning with `TK`.
    #[serde(rename = "taskId")]
    pub task_id: TaskId,
    /// Title of the task; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for Task {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Task")
            .field(stringify!(activity_id), &crate::rt::redacted(&self.activity_id))
            .field(stringify!(assigned_by), &crate::rt::redacted(&self.assigned_by))
            .field(stringify!(assigned_to), &crate::rt::redacted(&self.assigned_to))
            .field(stringify!(completed), &crate::rt::redacted(&self.completed))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(created_by), &crate::rt::redacted(&self.created_by))
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .field(stringify!(is_deleted), &crate::rt::redacted(&self.is_deleted))
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(
                stringify!(phone_number_group_id),
                &crate::rt::redacted(&self.phone_number_group_id),
            )
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(revision), &crate::rt::redacted(&self.revision))
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Task
}
impl Task {
    /// Starts a [`Task`]; see [`builder::Task`] for its setters.
    pub fn builder() -> builder::Task {
        ::std::default::Default::default()
    }
}
/// Outcome of a change to a task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskRevision {
    /// Revision of the task, an opaque text that is new after each change.
    pub revision: ::std::string::String,
    /// Id of the task, beginning with `TK`.
    #[serde(rename = "taskId")]
    pub task_id: TaskId,
}
impl ::std::fmt::Debug for TaskRevision {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskRevision")
            .field(stringify!(revision), &crate::rt::redacted(&self.revision))
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskRevision
}
impl TaskRevision {
    /// Starts a [`TaskRevision`]; see [`builder::TaskRevision`] for its setters.
    pub fn builder() -> builder::TaskRevision {
        ::std::default::Default::default()
    }
}
/// The user to take a task away from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnassignTask {
    /// Id of the user, beginning with `US`.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}
impl ::std::fmt::Debug for UnassignTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UnassignTask")
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UnassignTask
}
impl UnassignTask {
    /// Starts a [`UnassignTask`]; see [`builder::UnassignTask`] for its setters.
    pub fn builder() -> builder::UnassignTask {
        ::std::default::Default::default()
    }
}
/// The conversation to unlink a task from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlinkTaskFromConversation {
    /// Id of the conversation, beginning with `CN`.
    #[serde(rename = "conversationId")]
    pub conversation_id: ConversationId,
}
impl ::std::fmt::Debug for UnlinkTaskFromConversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UnlinkTaskFromConversation")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UnlinkTaskFromConversation
}
impl UnlinkTaskFromConversation {
    /// Starts a [`UnlinkTaskFromConversation`]; see [`builder::UnlinkTaskFromConversation`] for its setters.
    pub fn builder() -> builder::UnlinkTaskFromConversation {
        ::std::default::Default::default()
    }
}
/// The changes to a contact. Mind the lists: omitted `emails`, `phoneNumbers` and `customFields` are reported to be deleted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContact {
    /// Values for custom fields of the contact. The list replaces the stored one, and leaving it out is reported to delete all values.
    #[serde(
        rename = "customFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_fields: ::std::option::Option<::std::vec::Vec<UpdateContactCustomField>>,
    /// The fields that every contact has.
    #[serde(
        rename = "defaultFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub default_fields: ::std::option::Option<UpdateContactDefaultFields>,
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    #[serde(
        rename = "externalId",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub external_id: crate::rt::Nullable<::std::string::String>,
    /// Where the contact comes from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    #[serde(
        rename = "source",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub source: crate::rt::Nullable<::std::string::String>,
    /// Web address of the contact in the system it comes from, 1 to 200 characters; null for none.
    #[serde(
        rename = "sourceUrl",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub source_url: crate::rt::Nullable<::std::string::String>,
}
impl ::std::fmt::Debug for UpdateContact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContact")
            .field(stringify!(custom_fields), &crate::rt::redacted(&self.custom_fields))
            .field(
                stringify!(default_fields),
                &crate::rt::redacted(&self.default_fields),
            )
            .field(stringify!(external_id), &crate::rt::redacted(&self.external_id))
            .field(stringify!(source), &crate::rt::redacted(&self.source))
            .field(stringify!(source_url), &crate::rt::redacted(&self.source_url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateContact
}
impl UpdateContact {
    /// Starts a [`UpdateContact`]; see [`builder::UpdateContact`] for its setters.
    pub fn builder() -> builder::UpdateContact {
        ::std::default::Default::default()
    }
}
/// A custom field of a contact, with its new value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactCustomField {
    /// Id of a stored value, as read from the contact.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Key of the custom field, as in the list of custom contact fields.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value for the field. Unless one is given, null is sent, which clears the field.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub value: ::std::option::Option<CustomFieldValue>,
}
impl ::std::fmt::Debug for UpdateContactCustomField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContactCustomField")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactCustomField
}
impl UpdateContactCustomField {
    /// Starts a [`UpdateContactCustomField`]; see [`builder::UpdateContactCustomField`] for its setters.
    pub fn builder() -> builder::UpdateContactCustomField {
        ::std::default::Default::default()
    }
}
/// The fields that every contact has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactDefaultFields {
    /// Company of the contact; null for none.
    #[serde(
        rename = "company",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub company: crate::rt::Nullable<::std::string::String>,
    /// E-mail addresses of the contact, each with a label. The list replaces the stored one, and leaving it out is reported to delete all addresses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emails: ::std::option::Option<::std::vec::Vec<UpdateContactDetail>>,
    /// First name of the contact; null for none.
    #[serde(
        rename = "firstName",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub first_name: crate::rt::Nullable<::std::string::String>,
    /// Last name of the contact; null for none.
    #[serde(
        rename = "lastName",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub last_name: crate::rt::Nullable<::std::string::String>,
    /// Phone numbers of the contact, each with a label. The list replaces the stored one, and leaving it out is reported to delete all numbers.
    #[serde(
        rename = "phoneNumbers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_numbers: ::std::option::Option<::std::vec::Vec<UpdateContactDetail>>,
    /// Position of the contact in the company; null for none.
    #[serde(
        rename = "role",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub role: crate::rt::Nullable<::std::string::String>,
}
impl ::std::fmt::Debug for UpdateContactDefaultFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContactDefaultFields")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(phone_numbers), &crate::rt::redacted(&self.phone_numbers))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactDefaultFields
}
impl UpdateContactDefaultFields {
    /// Starts a [`UpdateContactDefaultFields`]; see [`builder::UpdateContactDefaultFields`] for its setters.
    pub fn builder() -> builder::UpdateContactDefaultFields {
        ::std::default::Default::default()
    }
}
/// One labelled e-mail address or phone number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactDetail {
    /// Id of the entry, as given out by the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Label of the entry, such as `work`.
    pub name: ::std::string::String,
    /// The e-mail address or phone number. Unless one is given, null is sent, which clears the entry.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for UpdateContactDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContactDetail")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactDetail
}
impl UpdateContactDetail {
    /// Starts a [`UpdateContactDetail`]; see [`builder::UpdateContactDetail`] for its setters.
    pub fn builder() -> builder::UpdateContactDetail {
        ::std::default::Default::default()
    }
}
/// The new text of a task. No further keys are allowed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTask {
    /// New text of the task.
    pub description: ::std::string::String,
    /// New title of the task.
    pub title: ::std::string::String,
}
impl ::std::fmt::Debug for UpdateTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateTask")
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateTask
}
impl UpdateTask {
    /// Starts a [`UpdateTask`]; see [`builder::UpdateTask`] for its setters.
    pub fn builder() -> builder::UpdateTask {
        ::std::default::Default::default()
    }
}
/// A member of the workspace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// When the user was added, ISO 8601 in UTC.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// E-mail address of the user.
    pub email: ::std::string::String,
    /// First name of the user; null for none.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Id of the user, beginning with `US`.
    pub id: UserId,
    /// Last name of the user; null for none.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Address of the picture of the user; null for none.
    #[serde(
        rename = "pictureUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub picture_url: ::std::option::Option<::std::string::String>,
    /// Role of the user: `owner`, `admin` or `member`.
    pub role: Role,
    /// When the user last changed, ISO 8601 in UTC.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl ::std::fmt::Debug for User {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("User")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(email), &crate::rt::redacted(&self.email))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(picture_url), &crate::rt::redacted(&self.picture_url))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    User
}
impl User {
    /// Starts a [`User`]; see [`builder::User`] for its setters.
    pub fn builder() -> builder::User {
        ::std::default::Default::default()
    }
}
/// A webhook that was made through the v1 API.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// When the webhook was created, ISO 8601 in UTC.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the webhook was deleted, ISO 8601 in UTC; null when it was not.
    #[serde(
        rename = "deletedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub deleted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Events the webhook reports. Newer names may turn up, so read the entries as open text.
    pub events: ::std::vec::Vec<WebhookEventType>,
    /// Id of the webhook, beginning with `WH`.
    pub id: WebhookId,
    /// Secret key in base64 that signs the deliveries of this webhook, in their `openphone-signature` header. Keep it secret.
    pub key: Secret,
    /// Name given to the webhook; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// Id of the workspace, beginning with `OR`.
    #[serde(rename = "orgId")]
    pub org_id: OrganizationId,
    /// Ids of the Quo phone numbers the webhook watches, or the one entry `*` for all of them.
    ///
    /// One of: an id that starts with `PN`, `*`.
    #[serde(rename = "resourceIds")]
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether the webhook reports events: `enabled` or `disabled`.
    pub status: WebhookStatus,
    /// When the webhook last changed, ISO 8601 in UTC.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Address that events are sent to.
    pub url: ::std::string::String,
    /// Id of the user the webhook belongs to, beginning with `US`.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}
impl ::std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Webhook")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(deleted_at), &crate::rt::redacted(&self.deleted_at))
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Webhook
}
impl Webhook {
    /// Starts a [`Webhook`]; see [`builder::Webhook`] for its setters.
    pub fn builder() -> builder::Webhook {
        ::std::default::Default::default()
    }
}
