/// A value of one of several JSON types.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
#[serde(untagged)]
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
impl ::std::fmt::Debug for AgentJobValue {
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
    AgentJobValue
}
/// Information that a job of the AI agent collected on a call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJob {
    /// Icon that the app shows with the job.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon: ::std::option::Option<::std::string::String>,
    /// Name of the job.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What the job found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<AgentJobResult>,
}
impl ::std::fmt::Debug for AgentJob {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AgentJob")
            .field(stringify!(icon), &crate::rt::redacted(&self.icon))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(result), &crate::rt::redacted(&self.result))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    AgentJob
}
/// One finding of an AI agent's job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJobEntry {
    /// Name of the finding.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What was found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<AgentJobValue>,
}
impl ::std::fmt::Debug for AgentJobEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AgentJobEntry")
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    AgentJobEntry
}
/// The findings of an AI agent's job.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJobResult {
    /// The findings, one named value each.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<AgentJobEntry>>,
}
impl ::std::fmt::Debug for AgentJobResult {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AgentJobResult")
            .field(stringify!(data), &crate::rt::redacted(&self.data))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    AgentJobResult
}
/// A call, in one form for `call.ringing`, `call.completed` and `call.recording.completed` and for webhooks made in the app (v2, v3) as well as through the API (v4). Webhooks made in the app name the parties as `from` and `to`, those made through the API as `participants`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// How an AI agent took part in the call, as open text such as `ai-agent`; null when none did.
    #[serde(
        rename = "aiHandled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ai_handled: ::std::option::Option<::std::string::String>,
    /// When the call was connected; null when it was not.
    #[serde(
        rename = "answeredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of who answered: a user (`US`) or a system user (`SY`, `SYU`) such as the AI agent; null when nobody did.
    #[serde(
        rename = "answeredBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub answered_by: ::std::option::Option<::std::string::String>,
    /// Id of the call, on recording events that name the call apart from `id`.
    #[serde(rename = "callId", skip_serializing_if = "::std::option::Option::is_none")]
    pub call_id: ::std::option::Option<ActivityId>,
    /// The way the call took, as open text such as `phone-number`; null when none is recorded.
    #[serde(
        rename = "callRoute",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_route: ::std::option::Option<::std::string::String>,
    /// When the call ended; null while it lasts.
    #[serde(
        rename = "completedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    #[serde(
        rename = "contactIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the conversation that the call belongs to. Sent by webhooks made in the app; others carry it at most inside of the event's link to the app.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// When the call was created.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Whether the call came in or went out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<Direction>,
    /// Length of the call in seconds, 0 for one that was never connected. Sent as a whole number or with a fraction, and read from a string as well.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_number")]
    pub duration: ::std::option::Option<f64>,
    /// Where the call was forwarded from: the id of a user or a phone number; null when there is none.
    #[serde(
        rename = "forwardedFrom",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub forwarded_from: ::std::option::Option<::std::string::String>,
    /// Where the call was forwarded to: the id of a user or a phone number. Null when there is none, as for a call that was forwarded by a menu or to a group.
    #[serde(
        rename = "forwardedTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub forwarded_to: ::std::option::Option<::std::string::String>,
    /// Who placed the call, usually a phone number in E.164 form. Sent by webhooks made in the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// Id of the call, by which the events of one call belong together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<ActivityId>,
    /// Id of who placed the call: a user (`US`) or a system user (`SY`, `SYU`) such as the AI agent; null when it came from outside.
    #[serde(
        rename = "initiatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub initiated_by: ::std::option::Option<::std::string::String>,
    /// Recordings of the call, as webhooks made in the app send them. A call can have two entries, the second of them the same sound in one channel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    /// Numbers of the parties: the outside party first, then the workspace's number. Sent by webhooks made through the API, sometimes with one entry only, and empty for some calls that nobody answered, though there were parties.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub participants: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the workspace's phone number that was used.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Recordings of the call, as webhooks made through the API send them with `call.recording.completed`. Null with other call events, which says nothing about whether the call was recorded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recordings: ::std::option::Option<::std::vec::Vec<CallRecording>>,
    /// How far the call has got.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<CallStatus>,
    /// Who was called, usually one phone number in E.164 form. Sent by webhooks made in the app, as one string.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::rt::lenient::string_list")]
    pub to: ::std::vec::Vec<::std::string::String>,
    /// When the record of the call last changed.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user the call belongs to.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
    /// The voicemail that was left; null when there is none. Sent by webhooks made in the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub voicemail: ::std::option::Option<Voicemail>,
}
impl ::std::fmt::Debug for Call {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Call")
            .field(stringify!(ai_handled), &crate::rt::redacted(&self.ai_handled))
            .field(stringify!(answered_at), &crate::rt::redacted(&self.answered_at))
            .field(stringify!(answered_by), &crate::rt::redacted(&self.answered_by))
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(call_route), &crate::rt::redacted(&self.call_route))
            .field(stringify!(completed_at), &crate::rt::redacted(&self.completed_at))
            .field(stringify!(contact_ids), &crate::rt::redacted(&self.contact_ids))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(
                stringify!(forwarded_from),
                &crate::rt::redacted(&self.forwarded_from),
            )
            .field(stringify!(forwarded_to), &crate::rt::redacted(&self.forwarded_to))
            .field(stringify!(from), &crate::rt::redacted(&self.from))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(initiated_by), &crate::rt::redacted(&self.initiated_by))
            .field(stringify!(media), &crate::rt::redacted(&self.media))
            .field(stringify!(object), &crate::rt::redacted(&self.object))
            .field(stringify!(participants), &crate::rt::redacted(&self.participants))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(recordings), &crate::rt::redacted(&self.recordings))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .field(stringify!(voicemail), &crate::rt::redacted(&self.voicemail))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Call
}
/// A recording of a call, as webhooks made through the API tell of it. Any part of it may be missing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    /// Length of the recording in seconds. Sent as a whole number or with a fraction, and read from a string as well.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_number")]
    pub duration: ::std::option::Option<f64>,
    /// Id of the recording.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// When the recording began.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Media type of the recording, such as `audio/mpeg`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for CallRecording {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallRecording")
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(start_time), &crate::rt::redacted(&self.start_time))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallRecording
}
/// The summary of a call. It comes minutes after the call, before or after the transcript.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummary {
    /// Id of the call. There is no other id: match the event to its call by this.
    #[serde(rename = "callId", skip_serializing_if = "::std::option::Option::is_none")]
    pub call_id: ::std::option::Option<ActivityId>,
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    #[serde(
        rename = "contactIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the AI agent collected on the call.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jobs: ::std::option::Option<::std::vec::Vec<AgentJob>>,
    /// What is left to do after the call; often empty.
    #[serde(
        rename = "nextSteps",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_one_or_many")]
    pub next_steps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    /// State of the summary.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<ProcessingStatus>,
    /// What the call was about, point by point.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_one_or_many")]
    pub summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl ::std::fmt::Debug for CallSummary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummary")
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(contact_ids), &crate::rt::redacted(&self.contact_ids))
            .field(stringify!(jobs), &crate::rt::redacted(&self.jobs))
            .field(stringify!(next_steps), &crate::rt::redacted(&self.next_steps))
            .field(stringify!(object), &crate::rt::redacted(&self.object))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(summary), &crate::rt::redacted(&self.summary))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummary
}
/// The transcript of a call or of a voicemail. It comes minutes after the call, before or after the summary.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscript {
    /// Id of the call. There is no other id: match the event to its call by this.
    #[serde(rename = "callId", skip_serializing_if = "::std::option::Option::is_none")]
    pub call_id: ::std::option::Option<ActivityId>,
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    #[serde(
        rename = "contactIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// When the transcript was created.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// What was said, in order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dialogue: ::std::option::Option<::std::vec::Vec<DialogueEntry>>,
    /// Length of what was written down, in seconds. Sent as a whole number or with a fraction, and read from a string as well.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_number")]
    pub duration: ::std::option::Option<f64>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    /// State of the transcript.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<ProcessingStatus>,
}
impl ::std::fmt::Debug for CallTranscript {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallTranscript")
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(contact_ids), &crate::rt::redacted(&self.contact_ids))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(dialogue), &crate::rt::redacted(&self.dialogue))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(object), &crate::rt::redacted(&self.object))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallTranscript
}
/// A contact that was created, changed or deleted. Only webhooks made in the app are known to send it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Id that the app which made the contact gave to it.
    #[serde(rename = "clientId", skip_serializing_if = "::std::option::Option::is_none")]
    pub client_id: ::std::option::Option<::std::string::String>,
    /// Company; null when none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    /// When the contact was created.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Numbers, addresses and further fields, as they were sent. Four forms are known: a list of objects with `name`, `type` and `value`; an object from names to texts; an object from names to lists of texts; an empty object. Absent when a contact was deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::serde_json::Value>,
    /// First name; empty or null when none is set.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Id of the contact.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Last name; empty or null when none is set.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Notes on the contact.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notes: ::std::option::Option<::std::vec::Vec<ContactNote>>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    /// Where a picture of the contact can be found; null when there is none.
    #[serde(
        rename = "pictureUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub picture_url: ::std::option::Option<::std::string::String>,
    /// Role in the company; null when none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
    /// Ids of those the contact is shared with: users (`US`), groups (`GR`) or the workspace (`OR`).
    #[serde(
        rename = "sharedWith",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shared_with: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// When the contact last changed. Deliveries can arrive in any order: the one with the latest time tells the present state.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user the contact belongs to.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Contact")
            .field(stringify!(client_id), &crate::rt::redacted(&self.client_id))
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(fields), &crate::rt::redacted(&self.fields))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(notes), &crate::rt::redacted(&self.notes))
            .field(stringify!(object), &crate::rt::redacted(&self.object))
            .field(stringify!(picture_url), &crate::rt::redacted(&self.picture_url))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .field(stringify!(shared_with), &crate::rt::redacted(&self.shared_with))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Contact
}
/// A note on a contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactNote {
    /// When the note was written.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// What the app knows of the words, as it was sent; the form is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enrichment: ::std::option::Option<::serde_json::Value>,
    /// The words of the note.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// When the note last changed.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user who wrote the note.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for ContactNote {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactNote")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(enrichment), &crate::rt::redacted(&self.enrichment))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactNote
}
/// What one speaker said in one go. A speaker from outside has an `identifier` and usually no `userId`; one of the workspace has a `userId`, and an `identifier` or none.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct DialogueEntry {
    /// The words spoken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::string::String>,
    /// Where the words end, in seconds from the start; can have a fraction.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end: ::std::option::Option<f64>,
    /// Identifier of the speaker, usually a phone number in E.164 form; null for a user of the workspace.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identifier: ::std::option::Option<::std::string::String>,
    /// Where the words begin, in seconds from the start; can have a fraction.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<f64>,
    /// Id of the workspace's user who speaks; null or absent for an outside party.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for DialogueEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DialogueEntry")
            .field(stringify!(content), &crate::rt::redacted(&self.content))
            .field(stringify!(end), &crate::rt::redacted(&self.end))
            .field(stringify!(identifier), &crate::rt::redacted(&self.identifier))
            .field(stringify!(start), &crate::rt::redacted(&self.start))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    DialogueEntry
}
/// A file that belongs to a call or message: a recording or an attachment. Any part of it may be missing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Length in seconds, for sound. Sent as a whole number or with a fraction, and read from a string as well.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_number")]
    pub duration: ::std::option::Option<f64>,
    /// What the file is: a media type such as `image/jpeg`, or a plain word such as `audio`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the file can be downloaded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for Media {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Media")
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Media
}
/// A text message, in one form for `message.received` and `message.delivered` and for webhooks made in the app (v2, v3) as well as through the API (v4). A message that went out can be reported twice to one address, once in each form, when there is a webhook of either kind.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
#[serde(from = "MessageAsSent")]
pub struct Message {
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    #[serde(
        rename = "contactIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the conversation that the message belongs to. Sent by webhooks made in the app; others carry it at most inside of the event's link to the app.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// When the message was created.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of who wrote the message; null for one that came in. Sent by webhooks made in the app.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Whether the message came in or went out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<Direction>,
    /// Who sent the message, usually a phone number in E.164 form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// Id of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<ActivityId>,
    /// Attachments of the message; absent, null or empty when there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    /// Id of the workspace's phone number that was used.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// How far the message has got. For a message that came in both `received` and `delivered` occur.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<MessageStatus>,
    /// Text of the message. Webhooks made through the API send it as `text`, those made in the app as `body`, and `content` occurs too; where several are there, the first that is not empty is read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// Who the message was sent to, usually phone numbers in E.164 form. Sent as a list, as one string, or for a group as one string with commas; read as a list in each case.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::rt::lenient::string_list")]
    pub to: ::std::vec::Vec<::std::string::String>,
    /// Id of the user the message belongs to.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for Message {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Message")
            .field(stringify!(contact_ids), &crate::rt::redacted(&self.contact_ids))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(created_by), &crate::rt::redacted(&self.created_by))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(from), &crate::rt::redacted(&self.from))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(media), &crate::rt::redacted(&self.media))
            .field(stringify!(object), &crate::rt::redacted(&self.object))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Message
}
#[derive(::serde::Deserialize)]
struct MessageAsSent {
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    #[serde(
        rename = "contactIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the conversation that the message belongs to. Sent by webhooks made in the app; others carry it at most inside of the event's link to the app.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// When the message was created.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of who wrote the message; null for one that came in. Sent by webhooks made in the app.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Whether the message came in or went out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<Direction>,
    /// Who sent the message, usually a phone number in E.164 form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// Id of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<ActivityId>,
    /// Attachments of the message; absent, null or empty when there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    /// Id of the workspace's phone number that was used.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// How far the message has got. For a message that came in both `received` and `delivered` occur.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<MessageStatus>,
    /// Text of the message. Webhooks made through the API send it as `text`, those made in the app as `body`, and `content` occurs too; where several are there, the first that is not empty is read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// Who the message was sent to, usually phone numbers in E.164 form. Sent as a list, as one string, or for a group as one string with commas; read as a list in each case.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::rt::lenient::string_list")]
    pub to: ::std::vec::Vec<::std::string::String>,
    /// Id of the user the message belongs to.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
    #[serde(rename = "body", default)]
    body: ::std::option::Option<::std::string::String>,
    #[serde(rename = "content", default)]
    content: ::std::option::Option<::std::string::String>,
}
impl ::std::convert::From<MessageAsSent> for Message {
    fn from(mut value: MessageAsSent) -> Self {
        if value.text.as_deref().unwrap_or_default().is_empty() && value.body.is_some() {
            value.text = value.body.take();
        }
        if value.text.as_deref().unwrap_or_default().is_empty()
            && value.content.is_some()
        {
            value.text = value.content.take();
        }
        Self {
            contact_ids: value.contact_ids,
            conversation_id: value.conversation_id,
            created_at: value.created_at,
            created_by: value.created_by,
            direction: value.direction,
            from: value.from,
            id: value.id,
            media: value.media,
            object: value.object,
            phone_number_id: value.phone_number_id,
            status: value.status,
            text: value.text,
            to: value.to,
            user_id: value.user_id,
        }
    }
}
/// A task that was assigned. No delivery of this event has been seen or documented, only that a webhook can ask for it: whatever it holds besides an id is in the raw body.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<TaskId>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for Task {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Task")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(object), &crate::rt::redacted(&self.object))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Task
}
/// A voicemail that was left on a call. Any part of it may be missing; the type of the file often is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Voicemail {
    /// Length of the voicemail in seconds. Sent as a whole number or with a fraction, and read from a string as well.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_number")]
    pub duration: ::std::option::Option<f64>,
    /// What the file is, as a media type such as `audio/mpeg`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the voicemail can be downloaded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for Voicemail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Voicemail")
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Voicemail
}
