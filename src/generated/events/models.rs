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
/// A value of one of several JSON types.
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
/// Information that a job of the AI agent collected on a call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJob {
    /// Icon that the app shows with the job.
    pub icon: ::std::string::String,
    /// Name of the job.
    pub name: ::std::string::String,
    /// What the job found.
    pub result: AgentJobResult,
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
    pub name: ::std::string::String,
    /// What was found.
    pub value: AgentJobValue,
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
    /// The findings, one named value each; empty when there are none.
    pub data: ::std::vec::Vec<AgentJobEntry>,
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
/// A call was connected. That is not the same as a person on the line: an outgoing call counts as answered, too, when the voicemail of the other side picks up.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallAnswered {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallAnsweredResource,
}
impl ::std::fmt::Debug for CallAnswered {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallAnswered")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallAnswered
}
/// A call that was connected.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallAnsweredResource {
    /// When the call was connected; null when it was not.
    #[serde(
        rename = "answeredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user on the side of the workspace who is associated with the answer; null when none is known. Never the outside party, not even on an outgoing call.
    #[serde(
        rename = "answeredByUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub answered_by_user_id: ::std::option::Option<::std::string::String>,
    /// When the call was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// When the record of the call last changed; null when that is not known.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ::std::fmt::Debug for CallAnsweredResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallAnsweredResource")
            .field(stringify!(answered_at), &crate::rt::redacted(&self.answered_at))
            .field(
                stringify!(answered_by_user_id),
                &crate::rt::redacted(&self.answered_by_user_id),
            )
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallAnsweredResource
}
/// A call ended. The last event of the call's own course, with its final status and length. What is made from it (recording, summary, transcript, voicemail) is reported by events of its own, up to minutes later and in any order; match them by the id of the call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallCompletedResource,
}
impl ::std::fmt::Debug for CallCompleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallCompleted")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallCompleted
}
/// A call that ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallCompletedResource {
    /// When the call was connected; null when it was not.
    #[serde(
        rename = "answeredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call ended; null when no end is recorded.
    #[serde(
        rename = "completedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Length of the call in seconds; can be null for a call that was never connected.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<f64>,
    /// Whether a voicemail was left, which is possible for an unanswered call as well. The voicemail itself comes with `call.voicemail.completed`.
    #[serde(rename = "hasVoicemail")]
    pub has_voicemail: bool,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// How the call ended.
    pub status: CallCompletedStatus,
    /// When the record of the call last changed; null when that is not known.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ::std::fmt::Debug for CallCompletedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallCompletedResource")
            .field(stringify!(answered_at), &crate::rt::redacted(&self.answered_at))
            .field(stringify!(completed_at), &crate::rt::redacted(&self.completed_at))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(has_voicemail), &crate::rt::redacted(&self.has_voicemail))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallCompletedResource
}
/// Who and what a call event is about, besides the call itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallContext {
    /// The contacts matched to the outside party. Read `lookupStatus` before taking an empty list for none.
    pub contacts: Contacts,
    /// Id of the conversation that this belongs to; null when none can be named.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    #[serde(rename = "orgId", skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<OrganizationId>,
    /// The parties of the call. Read `resolution` before taking an empty list for nobody.
    pub participants: Participants,
    /// Id of the workspace's phone number that was used; null when none can be named.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// What kind of number was used; null when it is not known, as for a voicemail whose call could not be found.
    #[serde(
        rename = "phoneNumberType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_type: ::std::option::Option<PhoneNumberType>,
    /// Id of the user the call belongs to. Documented as always set; whether it can be missing for a call without an owner is not said, so a reader must be ready for that.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for CallContext {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallContext")
            .field(stringify!(contacts), &crate::rt::redacted(&self.contacts))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(stringify!(participants), &crate::rt::redacted(&self.participants))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(
                stringify!(phone_number_type),
                &crate::rt::redacted(&self.phone_number_type),
            )
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallContext
}
/// An incoming call was forwarded. The only call event that names the numbers between which it was forwarded.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallForwarded {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallForwardedResource,
}
impl ::std::fmt::Debug for CallForwarded {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallForwarded")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallForwarded
}
/// A call that was forwarded.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallForwardedResource {
    /// When the call was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Number that the call was forwarded from.
    #[serde(rename = "forwardedFrom")]
    pub forwarded_from: ::std::string::String,
    /// Number that the call was forwarded to.
    #[serde(rename = "forwardedTo")]
    pub forwarded_to: ::std::string::String,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// When the record of the call last changed; null when that is not known.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ::std::fmt::Debug for CallForwardedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallForwardedResource")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(
                stringify!(forwarded_from),
                &crate::rt::redacted(&self.forwarded_from),
            )
            .field(stringify!(forwarded_to), &crate::rt::redacted(&self.forwarded_to))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallForwardedResource
}
/// A caller made a choice in a phone menu, or let the time for it pass. Added in July 2026.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMenuSelected {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallMenuSelectedResource,
}
impl ::std::fmt::Debug for CallMenuSelected {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallMenuSelected")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallMenuSelected
}
/// A call in a phone menu, and the choice the caller made there.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMenuSelectedResource {
    /// When the call was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// The digit that was pressed, as text; null when the caller pressed none in time.
    #[serde(
        rename = "phoneMenuSelection",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_menu_selection: ::std::option::Option<::std::string::String>,
    /// Name that the workspace gave to the choice; null when there is none.
    #[serde(
        rename = "phoneMenuSelectionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_menu_selection_name: ::std::option::Option<::std::string::String>,
    /// What the menu led to; null when that is not known.
    #[serde(
        rename = "statusReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub status_reason: ::std::option::Option<MenuStatusReason>,
    /// When the record of the call last changed; null when that is not known.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ::std::fmt::Debug for CallMenuSelectedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallMenuSelectedResource")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(
                stringify!(phone_menu_selection),
                &crate::rt::redacted(&self.phone_menu_selection),
            )
            .field(
                stringify!(phone_menu_selection_name),
                &crate::rt::redacted(&self.phone_menu_selection_name),
            )
            .field(stringify!(status_reason), &crate::rt::redacted(&self.status_reason))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallMenuSelectedResource
}
/// An incoming call ended without an answer. Outgoing calls never cause this event: one that nobody takes ends with `call.completed` and another status than `answered`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMissed {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallMissedResource,
}
impl ::std::fmt::Debug for CallMissed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallMissed")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallMissed
}
/// A call that was missed. Kept small by the service: fetch the call by its id for the rest.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallMissedResource {
    /// When the call was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// When the record of the call last changed.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl ::std::fmt::Debug for CallMissedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallMissedResource")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallMissedResource
}
/// What is known of one recording of a call. Any part of it can be null.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    /// Length of the recording in seconds; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<f64>,
    /// Id of the recording; null when it has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// When the recording began; null when that is not known.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Media type of the recording, such as `audio/mpeg`; null when it is not known.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded; null when there is no file to offer.
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
/// The recording of a call is ready. It can arrive after `call.completed`, and before or after summary and transcript.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecordingCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallRecordingCompletedResource,
}
impl ::std::fmt::Debug for CallRecordingCompleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallRecordingCompleted")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallRecordingCompleted
}
/// A call whose recording is ready.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecordingCompletedResource {
    /// When the call was connected; null when it was not.
    #[serde(
        rename = "answeredAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call ended; null when no end is recorded.
    #[serde(
        rename = "completedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Length of the call in seconds; can be null for a call that was never connected.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<f64>,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// The recordings of the call. Always a list; an empty one says that this delivery carries no details of a recording, not that nothing was recorded.
    pub recordings: ::std::vec::Vec<CallRecording>,
    /// When the record of the call last changed; null when that is not known.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ::std::fmt::Debug for CallRecordingCompletedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallRecordingCompletedResource")
            .field(stringify!(answered_at), &crate::rt::redacted(&self.answered_at))
            .field(stringify!(completed_at), &crate::rt::redacted(&self.completed_at))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(recordings), &crate::rt::redacted(&self.recordings))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallRecordingCompletedResource
}
/// A call started to ring. Sent once for each call, incoming or outgoing, at its very start, and so with little context: contacts and the type of the number are not known yet.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRinging {
    /// What is known of the number and parties while the call rings.
    pub context: CallRingingContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The call, as far as this event tells of it.
    pub resource: CallRingingResource,
}
impl ::std::fmt::Debug for CallRinging {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallRinging")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallRinging
}
/// What is known of a call at the moment it starts to ring. Contacts and the type of the number are not known yet and come with the later events of the same call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRingingContext {
    /// Id of the conversation that this belongs to; null when none can be named.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    #[serde(rename = "orgId", skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<OrganizationId>,
    /// The parties of the call. Read `resolution` before taking an empty list for nobody. Absent from deliveries in the form of the open beta.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub participants: ::std::option::Option<Participants>,
    /// Id of the workspace's phone number that was used; null when none can be named.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the user the call belongs to. Documented as always set; whether it can be missing for a call without an owner is not said, so a reader must be ready for that.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for CallRingingContext {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallRingingContext")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(stringify!(participants), &crate::rt::redacted(&self.participants))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallRingingContext
}
/// A call that rings.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRingingResource {
    /// When the call was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub direction: Direction,
    /// Id of the call, by which the events of one call belong together.
    pub id: ActivityId,
    /// When the record of the call last changed.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl ::std::fmt::Debug for CallRingingResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallRingingResource")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallRingingResource
}
/// The summary of a call is ready. It says nothing about when the call ended, which can have been long before. Summary and transcript of one call are independent of each other and can arrive in either order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The summary.
    pub resource: CallSummaryCompletedResource,
}
impl ::std::fmt::Debug for CallSummaryCompleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummaryCompleted")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryCompleted
}
/// The summary of a call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummaryCompletedResource {
    /// Id of the user on the side of the workspace who answered; null when none is known.
    #[serde(
        rename = "answeredByUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub answered_by_user_id: ::std::option::Option<::std::string::String>,
    /// Id of the call. The resource has no id of its own: match it to the call, and to the other artifacts of the call, by this.
    #[serde(rename = "callId")]
    pub call_id: ActivityId,
    /// Number that the call came from; null when it is not known.
    #[serde(
        rename = "fromPhoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub from_phone_number: ::std::option::Option<::std::string::String>,
    /// Whether an AI agent took the call.
    #[serde(rename = "handledByAiAgent")]
    pub handled_by_ai_agent: bool,
    /// What the AI agent collected on the call. Never null; empty when nothing of the kind is available.
    pub jobs: ::std::vec::Vec<AgentJob>,
    /// What is left to do after the call. A list only when `processingStatus` is `completed`, null otherwise.
    #[serde(
        rename = "nextSteps",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub next_steps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// State of the summary. Read it before anything else of the summary.
    #[serde(rename = "processingStatus")]
    pub processing_status: ProcessingStatus,
    /// What the call was about, point by point. A list only when `processingStatus` is `completed`, null otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl ::std::fmt::Debug for CallSummaryCompletedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallSummaryCompletedResource")
            .field(
                stringify!(answered_by_user_id),
                &crate::rt::redacted(&self.answered_by_user_id),
            )
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(
                stringify!(from_phone_number),
                &crate::rt::redacted(&self.from_phone_number),
            )
            .field(
                stringify!(handled_by_ai_agent),
                &crate::rt::redacted(&self.handled_by_ai_agent),
            )
            .field(stringify!(jobs), &crate::rt::redacted(&self.jobs))
            .field(stringify!(next_steps), &crate::rt::redacted(&self.next_steps))
            .field(
                stringify!(processing_status),
                &crate::rt::redacted(&self.processing_status),
            )
            .field(stringify!(summary), &crate::rt::redacted(&self.summary))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallSummaryCompletedResource
}
/// The transcript of a call is ready. Summary and transcript of one call are independent of each other and can arrive in either order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscriptCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The transcript.
    pub resource: CallTranscriptCompletedResource,
}
impl ::std::fmt::Debug for CallTranscriptCompleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallTranscriptCompleted")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallTranscriptCompleted
}
/// The transcript of a call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscriptCompletedResource {
    /// Id of the call. The resource has no id of its own: match it to the call, and to the other artifacts of the call, by this.
    #[serde(rename = "callId")]
    pub call_id: ActivityId,
    /// When the transcript was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What was said, in order; null when there is no text to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dialogue: ::std::option::Option<::std::vec::Vec<DialogueEntry>>,
    /// Length of what was written down, in seconds; can have a fraction.
    pub duration: f64,
    /// State of the transcript. Read it before anything else of the transcript.
    #[serde(rename = "processingStatus")]
    pub processing_status: ProcessingStatus,
}
impl ::std::fmt::Debug for CallTranscriptCompletedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallTranscriptCompletedResource")
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(dialogue), &crate::rt::redacted(&self.dialogue))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(
                stringify!(processing_status),
                &crate::rt::redacted(&self.processing_status),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallTranscriptCompletedResource
}
/// A voicemail was left and is ready. Match it to its call by `resource.callId`, never by `resource.id`. When the call could not be looked into, the lists of participants can be empty, with a `resolution` of `unavailable`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallVoicemailCompleted {
    /// The parties, number and conversation of the call.
    pub context: CallContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The voicemail.
    pub resource: CallVoicemailCompletedResource,
}
impl ::std::fmt::Debug for CallVoicemailCompleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallVoicemailCompleted")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallVoicemailCompleted
}
/// A voicemail.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallVoicemailCompletedResource {
    /// Id of the call on which the voicemail was left; null when the call could not be found, and then the type of the phone number is null as well.
    #[serde(rename = "callId", skip_serializing_if = "::std::option::Option::is_none")]
    pub call_id: ::std::option::Option<ActivityId>,
    /// When the voicemail was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
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
    #[serde(
        rename = "recordingUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// Who it was left for, usually a phone number in E.164 form.
    pub to: ::std::string::String,
    /// The words of the voicemail as plain text, without speakers; null while they are being written down, or when that was not possible.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transcript: ::std::option::Option<::std::string::String>,
    /// When the record of the voicemail last changed.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the voicemail; null when it has none.
    #[serde(
        rename = "voicemailId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub voicemail_id: ::std::option::Option<VoicemailId>,
}
impl ::std::fmt::Debug for CallVoicemailCompletedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallVoicemailCompletedResource")
            .field(stringify!(call_id), &crate::rt::redacted(&self.call_id))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(duration), &crate::rt::redacted(&self.duration))
            .field(stringify!(from), &crate::rt::redacted(&self.from))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(recording_url), &crate::rt::redacted(&self.recording_url))
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(transcript), &crate::rt::redacted(&self.transcript))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(voicemail_id), &crate::rt::redacted(&self.voicemail_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallVoicemailCompletedResource
}
/// Who a contact event concerns, besides the contact itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactContext {
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    #[serde(rename = "orgId", skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<OrganizationId>,
    /// Ids of those the contact is shared with: users, groups or the whole workspace.
    #[serde(rename = "sharedWithIds")]
    pub shared_with_ids: ::std::vec::Vec<::std::string::String>,
    /// Id of the user the contact belongs to. Documented as always set, but not observed; a reader must be ready for it to be missing.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for ContactContext {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactContext")
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(
                stringify!(shared_with_ids),
                &crate::rt::redacted(&self.shared_with_ids),
            )
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactContext
}
/// A custom field of a contact, with its value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactCustomField {
    /// Id of the value; the key is missing for a value without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Key of the field.
    pub key: ::std::string::String,
    /// Name of the field, as the app shows it.
    pub name: ::std::string::String,
    /// Type of the field, which decides the form of `value`.
    #[serde(rename = "type")]
    pub type_: CustomFieldType,
    /// The value, in the form that `type` asks for; null when none is set.
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
/// A contact was deleted. It has the same shape as `contact.updated`; only the type of the event tells them apart. Contact events concern the whole workspace: a subscription's filter by phone number does not hold them back. Order them by `resource.updatedAt`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDeleted {
    /// Who owns and shares the contact.
    pub context: ContactContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The contact as it was before it was deleted.
    pub resource: ContactResource,
}
impl ::std::fmt::Debug for ContactDeleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactDeleted")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactDeleted
}
/// An e-mail address of a contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactEmail {
    /// What the entry is: always `email`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The address.
    pub value: ::std::string::String,
}
impl ::std::fmt::Debug for ContactEmail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactEmail")
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactEmail
}
/// A phone number of a contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactPhoneNumber {
    /// What the entry is: always `phone-number`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The number, as it was entered or in E.164 form.
    pub value: ::std::string::String,
}
impl ::std::fmt::Debug for ContactPhoneNumber {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactPhoneNumber")
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactPhoneNumber
}
/// A contact with all of its fields. What was deleted from it is missing, not marked: an e-mail address, phone number or custom field that is no longer in its list is gone.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactResource {
    /// Company; null when none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    /// When the contact was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Fields that the workspace has added to its contacts, with their values; empty when there are none.
    #[serde(rename = "customFields")]
    pub custom_fields: ::std::vec::Vec<ContactCustomField>,
    /// E-mail addresses; empty when there are none.
    pub emails: ::std::vec::Vec<ContactEmail>,
    /// Id of the contact in the system it came from; null when it has none.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// First name; null when none is set.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Id of the contact.
    pub id: ::std::string::String,
    /// Last name; null when none is set.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Place; null when none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
    /// Phone numbers; empty when there are none.
    #[serde(rename = "phoneNumbers")]
    pub phone_numbers: ::std::vec::Vec<ContactPhoneNumber>,
    /// Role in the company; null when none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
    /// Where the contact came from, such as the app or an integration; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    /// When the contact last changed. Deliveries can arrive in any order: the one with the latest time tells the present state.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl ::std::fmt::Debug for ContactResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactResource")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(custom_fields), &crate::rt::redacted(&self.custom_fields))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(external_id), &crate::rt::redacted(&self.external_id))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(location), &crate::rt::redacted(&self.location))
            .field(stringify!(phone_numbers), &crate::rt::redacted(&self.phone_numbers))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .field(stringify!(source), &crate::rt::redacted(&self.source))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactResource
}
/// A contact was created, or one of its fields changed: there is no separate event for a new contact. Contact events concern the whole workspace: a subscription's filter by phone number does not hold them back. Order them by `resource.updatedAt`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactUpdated {
    /// Who owns and shares the contact.
    pub context: ContactContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The contact as it is after the change.
    pub resource: ContactResource,
}
impl ::std::fmt::Debug for ContactUpdated {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactUpdated")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ContactUpdated
}
/// The contacts that Quo matched to the outside party. An empty list has two meanings, and `lookupStatus` tells them apart: with `none` there is no matching contact, with `unavailable` nobody knows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contacts {
    /// Ids of the matching contacts. Populated with `matched`; empty and complete with `none`; with `unavailable` the list says nothing, and an empty one must be read as unknown.
    pub ids: ::std::vec::Vec<::std::string::String>,
    /// Why `ids` holds what it holds.
    #[serde(rename = "lookupStatus")]
    pub lookup_status: LookupStatus,
}
impl ::std::fmt::Debug for Contacts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Contacts")
            .field(stringify!(ids), &crate::rt::redacted(&self.ids))
            .field(stringify!(lookup_status), &crate::rt::redacted(&self.lookup_status))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Contacts
}
/// What one speaker said in one go. A speaker from outside has an `identifier` and no `userId`; one of the workspace has a `userId`, and an `identifier` or none.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct DialogueEntry {
    /// The words spoken.
    pub content: ::std::string::String,
    /// Where the words end, in seconds from the start; can have a fraction.
    pub end: f64,
    /// Identifier of the speaker, usually a phone number in E.164 form; null when the speaker is known by `userId` alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identifier: ::std::option::Option<::std::string::String>,
    /// Where the words begin, in seconds from the start; can have a fraction.
    pub start: f64,
    /// Id of the workspace's user who speaks; null for an outside party.
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
/// Addresses that belong to an event.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// Address of the subject in the Quo app, or null when it has no place there. Meant for people; use the ids of the context to find things through the API.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quo: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for Links {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Links")
            .field(stringify!(quo), &crate::rt::redacted(&self.quo))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Links
}
/// An attachment of a message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Media type of the attachment, such as `image/jpeg`; absent or null when it is not known.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the attachment can be downloaded.
    pub url: ::std::string::String,
}
impl ::std::fmt::Debug for Media {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Media")
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Media
}
/// Who and what a message event is about, besides the message itself. The parties of a message stand here and not in the resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageContext {
    /// The contacts matched to the outside party. Read `lookupStatus` before taking an empty list for none.
    pub contacts: Contacts,
    /// Id of the conversation that this belongs to; null when none can be named.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the workspace. Absent from deliveries in the form of the open beta, which carry the same `apiVersion`.
    #[serde(rename = "orgId", skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<OrganizationId>,
    /// Id of the workspace's phone number that was used; null when none can be named.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Who the message was sent to, as the network gave it; a group message has several. Usually phone numbers in E.164 form, but not always.
    #[serde(rename = "recipientIdentifiers")]
    pub recipient_identifiers: ::std::vec::Vec<::std::string::String>,
    /// Who sent the message, as the network gave it: usually a phone number in E.164 form, though messages inside of the workspace or sent to a direct number can carry another kind of identifier.
    #[serde(rename = "senderIdentifier")]
    pub sender_identifier: ::std::string::String,
    /// Id of the user the message belongs to. Documented as always set; whether it can be missing for a number without an owner is not said, so a reader must be ready for that.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
impl ::std::fmt::Debug for MessageContext {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageContext")
            .field(stringify!(contacts), &crate::rt::redacted(&self.contacts))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(
                stringify!(recipient_identifiers),
                &crate::rt::redacted(&self.recipient_identifiers),
            )
            .field(
                stringify!(sender_identifier),
                &crate::rt::redacted(&self.sender_identifier),
            )
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageContext
}
/// A message that the workspace sent was delivered. It confirms delivery, and does not say that anybody has read the message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageDelivered {
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The message.
    pub resource: MessageDeliveredResource,
}
impl ::std::fmt::Debug for MessageDelivered {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageDelivered")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageDelivered
}
/// A message that went out and was delivered. Its sender and recipients stand in the context.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageDeliveredResource {
    /// When the message was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Id of the message.
    pub id: ActivityId,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
}
impl ::std::fmt::Debug for MessageDeliveredResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageDeliveredResource")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(media), &crate::rt::redacted(&self.media))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageDeliveredResource
}
/// A message that the workspace sent could not be delivered. The failure may be one that another attempt overcomes; the final one is reported by `message.undelivered`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageFailed {
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The message.
    pub resource: MessageFailedResource,
}
impl ::std::fmt::Debug for MessageFailed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageFailed")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageFailed
}
/// A message that went out and failed. This is the one message event that never lists attachments.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageFailedResource {
    /// When the message was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Raw code that the carrier or messaging provider gave for the failure, as text, such as `30006`; null when the reason is not known. Its meaning is the provider's and not Quo's.
    #[serde(
        rename = "errorCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Id of the message.
    pub id: ActivityId,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
}
impl ::std::fmt::Debug for MessageFailedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageFailedResource")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(error_code), &crate::rt::redacted(&self.error_code))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageFailedResource
}
/// A message reached one of the workspace's numbers. The event to use as the trigger for inbound messages.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReceived {
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The message.
    pub resource: MessageReceivedResource,
}
impl ::std::fmt::Debug for MessageReceived {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageReceived")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageReceived
}
/// A message that came in. It has no sender and no recipients of its own: those stand in the context.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReceivedResource {
    /// When the message was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Always `incoming` for this event.
    pub direction: Direction,
    /// Id of the message.
    pub id: ActivityId,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
}
impl ::std::fmt::Debug for MessageReceivedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageReceivedResource")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(media), &crate::rt::redacted(&self.media))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageReceivedResource
}
/// A message that the workspace sent was finally not delivered. Added in August 2026.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageUndelivered {
    /// The parties, number and conversation of the message.
    pub context: MessageContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The message.
    pub resource: MessageUndeliveredResource,
}
impl ::std::fmt::Debug for MessageUndelivered {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageUndelivered")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageUndelivered
}
/// A message that went out and will not be delivered. Its sender and recipients stand in the context.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageUndeliveredResource {
    /// When the message was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Always `outgoing` for this event.
    pub direction: Direction,
    /// Raw code that the carrier or messaging provider gave for the failure, as text, such as `30006`; null when the reason is not known. Its meaning is the provider's and not Quo's.
    #[serde(
        rename = "errorCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Id of the message.
    pub id: ActivityId,
    /// Attachments of the message; an empty list when it has none. Absent from deliveries in the form of the open beta, where it is not known whether there are any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got.
    pub status: MessageStatus,
    /// Text of the message; empty when it has attachments only.
    pub text: ::std::string::String,
}
impl ::std::fmt::Debug for MessageUndeliveredResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageUndeliveredResource")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(error_code), &crate::rt::redacted(&self.error_code))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(media), &crate::rt::redacted(&self.media))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MessageUndeliveredResource
}
/// The parties of a call, as far as Quo could tell them apart. Empty lists count only when `resolution` is `available`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Participants {
    /// Identifiers of the parties outside of the workspace, usually phone numbers in E.164 form. Empty means unknown when `resolution` is `unavailable`.
    pub external: ::std::vec::Vec<::std::string::String>,
    /// Whether the two lists can be relied on.
    pub resolution: ParticipantResolution,
    /// Identifiers of the parties on the side of the workspace, usually phone numbers in E.164 form. Empty means unknown when `resolution` is `unavailable`.
    pub workspace: ::std::vec::Vec<::std::string::String>,
}
impl ::std::fmt::Debug for Participants {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Participants")
            .field(stringify!(external), &crate::rt::redacted(&self.external))
            .field(stringify!(resolution), &crate::rt::redacted(&self.resolution))
            .field(stringify!(workspace), &crate::rt::redacted(&self.workspace))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Participants
}
/// A task was assigned to somebody.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskAssigned {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskAssignedResource,
}
impl ::std::fmt::Debug for TaskAssigned {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskAssigned")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskAssigned
}
/// A task and who has it now.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskAssignedResource {
    /// Id of who has the task now: a user (`US`) or a system user (`SYU`) such as the AI agent.
    #[serde(rename = "assignedTo")]
    pub assigned_to: ::std::string::String,
    /// Id of the task.
    pub id: TaskId,
}
impl ::std::fmt::Debug for TaskAssignedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskAssignedResource")
            .field(stringify!(assigned_to), &crate::rt::redacted(&self.assigned_to))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskAssignedResource
}
/// A task was marked as done.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCompleted {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskCompletedResource,
}
impl ::std::fmt::Debug for TaskCompleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskCompleted")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskCompleted
}
/// The task that is done, by its id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCompletedResource {
    /// Id of the task.
    pub id: TaskId,
}
impl ::std::fmt::Debug for TaskCompletedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskCompletedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskCompletedResource
}
/// Who changed a task, and what the task is linked to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskContext {
    /// Id of the call or message that the task is linked to; null when it is linked to none.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<ActivityId>,
    /// Id of who made the change: a user (`US`) or a system user (`SYU`) such as the AI agent.
    #[serde(rename = "actorId")]
    pub actor_id: ::std::string::String,
    /// Id of the conversation that the task is linked to; null when it is linked to none.
    #[serde(
        rename = "conversationId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Id of the workspace.
    #[serde(rename = "orgId")]
    pub org_id: OrganizationId,
    /// Id of the group of the phone number; null when there is none.
    #[serde(
        rename = "phoneNumberGroupId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_group_id: ::std::option::Option<GroupId>,
    /// Id of the phone number that the task belongs to; null when it is linked to none.
    #[serde(
        rename = "phoneNumberId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
}
impl ::std::fmt::Debug for TaskContext {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskContext")
            .field(stringify!(activity_id), &crate::rt::redacted(&self.activity_id))
            .field(stringify!(actor_id), &crate::rt::redacted(&self.actor_id))
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(
                stringify!(phone_number_group_id),
                &crate::rt::redacted(&self.phone_number_group_id),
            )
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskContext
}
/// A task was created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCreated {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskCreatedResource,
}
impl ::std::fmt::Debug for TaskCreated {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskCreated")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskCreated
}
/// A task as it was created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskCreatedResource {
    /// Text of the task. Documented as always set; whether it is null or empty for a task without a text is not said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When the task is due; null when it has no due date.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the task.
    pub id: TaskId,
    /// Title of the task.
    pub title: ::std::string::String,
}
impl ::std::fmt::Debug for TaskCreatedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskCreatedResource")
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskCreatedResource
}
/// A task was deleted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDeleted {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskDeletedResource,
}
impl ::std::fmt::Debug for TaskDeleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskDeleted")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskDeleted
}
/// The task that was deleted, by its id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDeletedResource {
    /// Id of the task.
    pub id: TaskId,
}
impl ::std::fmt::Debug for TaskDeletedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskDeletedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskDeletedResource
}
/// The due date of a task was removed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDueDateRemoved {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskDueDateRemovedResource,
}
impl ::std::fmt::Debug for TaskDueDateRemoved {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskDueDateRemoved")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskDueDateRemoved
}
/// The task that has no due date any more, by its id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDueDateRemovedResource {
    /// Id of the task.
    pub id: TaskId,
}
impl ::std::fmt::Debug for TaskDueDateRemovedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskDueDateRemovedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskDueDateRemovedResource
}
/// A task got a due date, or another one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDueDateUpdated {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskDueDateUpdatedResource,
}
impl ::std::fmt::Debug for TaskDueDateUpdated {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskDueDateUpdated")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskDueDateUpdated
}
/// A task and its new due date.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskDueDateUpdatedResource {
    /// Id of the task.
    pub id: TaskId,
    /// When the task is due now.
    #[serde(rename = "updatedDueDate")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_due_date: ::chrono::DateTime<::chrono::offset::Utc>,
}
impl ::std::fmt::Debug for TaskDueDateUpdatedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskDueDateUpdatedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(
                stringify!(updated_due_date),
                &crate::rt::redacted(&self.updated_due_date),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskDueDateUpdatedResource
}
/// Whether a field of a task changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskFieldChange {
    /// Whether the field changed.
    #[serde(rename = "isUpdated")]
    pub is_updated: bool,
    /// The new text. Absent when the field did not change; with `isUpdated` true, read absent or null as cleared.
    #[serde(
        rename = "updatedValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub updated_value: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for TaskFieldChange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskFieldChange")
            .field(stringify!(is_updated), &crate::rt::redacted(&self.is_updated))
            .field(stringify!(updated_value), &crate::rt::redacted(&self.updated_value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskFieldChange
}
/// A task was linked to a conversation or to an activity in it; the context names them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskLinked {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskLinkedResource,
}
impl ::std::fmt::Debug for TaskLinked {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskLinked")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskLinked
}
/// The task that was linked, by its id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskLinkedResource {
    /// Id of the task.
    pub id: TaskId,
}
impl ::std::fmt::Debug for TaskLinkedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskLinkedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskLinkedResource
}
/// The due date of a task passed before the task was done.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskOverdue {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskOverdueResource,
}
impl ::std::fmt::Debug for TaskOverdue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskOverdue")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskOverdue
}
/// A task that is late.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskOverdueResource {
    /// When the task was due.
    #[serde(rename = "dueDate")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub due_date: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the task.
    pub id: TaskId,
}
impl ::std::fmt::Debug for TaskOverdueResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskOverdueResource")
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskOverdueResource
}
/// A task that was done was opened again.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskReopened {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskReopenedResource,
}
impl ::std::fmt::Debug for TaskReopened {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskReopened")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskReopened
}
/// The task that was opened again, by its id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskReopenedResource {
    /// Id of the task.
    pub id: TaskId,
}
impl ::std::fmt::Debug for TaskReopenedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskReopenedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskReopenedResource
}
/// A task was taken from the one who had it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUnassigned {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskUnassignedResource,
}
impl ::std::fmt::Debug for TaskUnassigned {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskUnassigned")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskUnassigned
}
/// A task and who had it before.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUnassignedResource {
    /// Id of the task.
    pub id: TaskId,
    /// Id of who had the task before: a user (`US`) or a system user (`SYU`) such as the AI agent.
    #[serde(rename = "unassignedFrom")]
    pub unassigned_from: ::std::string::String,
}
impl ::std::fmt::Debug for TaskUnassignedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskUnassignedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(
                stringify!(unassigned_from),
                &crate::rt::redacted(&self.unassigned_from),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskUnassignedResource
}
/// A task was taken off its conversation. The link to the app is then null.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUnlinked {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskUnlinkedResource,
}
impl ::std::fmt::Debug for TaskUnlinked {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskUnlinked")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskUnlinked
}
/// The task that is no longer linked, by its id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUnlinkedResource {
    /// Id of the task.
    pub id: TaskId,
}
impl ::std::fmt::Debug for TaskUnlinkedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskUnlinkedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskUnlinkedResource
}
/// The title or the description of a task changed. Changes of the due date, the assignment, the link and the state have events of their own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUpdated {
    /// Who made the change, and what the task is linked to.
    pub context: TaskContext,
    /// Where a person finds this in the Quo app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// The task, with what this event says of it.
    pub resource: TaskUpdatedResource,
}
impl ::std::fmt::Debug for TaskUpdated {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskUpdated")
            .field(stringify!(context), &crate::rt::redacted(&self.context))
            .field(stringify!(links), &crate::rt::redacted(&self.links))
            .field(stringify!(resource), &crate::rt::redacted(&self.resource))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskUpdated
}
/// The fields of a task that this event reports, changed or not.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUpdatedFields {
    /// Whether the description changed, and its new text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<TaskFieldChange>,
    /// Whether the title changed, and its new text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<TaskFieldChange>,
}
impl ::std::fmt::Debug for TaskUpdatedFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskUpdatedFields")
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskUpdatedFields
}
/// A task and what changed of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskUpdatedResource {
    /// Id of the task.
    pub id: TaskId,
    /// Which fields changed, and their new values.
    #[serde(rename = "updatedFields")]
    pub updated_fields: TaskUpdatedFields,
}
impl ::std::fmt::Debug for TaskUpdatedResource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TaskUpdatedResource")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(
                stringify!(updated_fields),
                &crate::rt::redacted(&self.updated_fields),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TaskUpdatedResource
}
