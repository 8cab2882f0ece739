/// One attempt at a delivery.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Attempt {
    /// Id of the attempt, `atmpt_…`.
    pub id: AttemptId,
    /// What your endpoint answered.
    #[serde(
        rename = "responseBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub response_body: ::std::option::Option<::std::string::String>,
    /// How long your endpoint took, in milliseconds.
    #[serde(
        rename = "responseDurationMs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub response_duration_ms: ::std::option::Option<f64>,
    /// HTTP status that your endpoint answered with; 0 when there was no answer.
    #[serde(
        rename = "responseStatusCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_integer")]
    pub response_status_code: ::std::option::Option<i64>,
    /// How it ended.
    pub status: DeliveryStatus,
    /// When it was made.
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the schedule or a person asked for the attempt.
    #[serde(rename = "triggerType")]
    pub trigger_type: AttemptTrigger,
    /// Where it was sent.
    pub url: ::std::string::String,
}
impl ::std::fmt::Debug for Attempt {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Attempt")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(response_body), &crate::rt::redacted(&self.response_body))
            .field(
                stringify!(response_duration_ms),
                &crate::rt::redacted(&self.response_duration_ms),
            )
            .field(
                stringify!(response_status_code),
                &crate::rt::redacted(&self.response_status_code),
            )
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(timestamp), &crate::rt::redacted(&self.timestamp))
            .field(stringify!(trigger_type), &crate::rt::redacted(&self.trigger_type))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Attempt
}
impl Attempt {
    /// Starts a [`Attempt`]; see [`builder::Attempt`] for its setters.
    pub fn builder() -> builder::Attempt {
        ::std::default::Default::default()
    }
}
/// A webhook to be created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// The types of event to deliver, of any families.
    ///
    /// At least 1 item.
    pub events: ::std::vec::Vec<EventType>,
    /// What people call the webhook.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. All unless set.
    ///
    /// At least 1 item.
    #[serde(
        rename = "resourceIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether deliveries are sent; `enabled` unless set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WebhookStatus>,
    /// Where deliveries are sent; `https`, and reachable by the service.
    pub url: ::std::string::String,
}
impl ::std::fmt::Debug for CreateWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateWebhook
}
impl CreateWebhook {
    /// Starts a [`CreateWebhook`]; see [`builder::CreateWebhook`] for its setters.
    pub fn builder() -> builder::CreateWebhook {
        ::std::default::Default::default()
    }
}
/// A webhook that was just created, with its secret.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhook {
    /// The API version whose payloads the webhook delivers: the one it was created with.
    #[serde(
        rename = "apiVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub api_version: ::std::option::Option<ApiVersion>,
    /// When the webhook was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The types of event that are delivered.
    pub events: ::std::vec::Vec<EventType>,
    /// Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub id: WebhookId,
    /// The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub key: Secret,
    /// What people call the webhook; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// Id of the workspace.
    #[serde(rename = "orgId")]
    pub org_id: OrganizationId,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    #[serde(rename = "resourceIds")]
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether deliveries are sent.
    pub status: WebhookStatus,
    /// When the webhook last changed.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Where deliveries are sent.
    pub url: ::std::string::String,
}
impl ::std::fmt::Debug for CreatedWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatedWebhook")
            .field(stringify!(api_version), &crate::rt::redacted(&self.api_version))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreatedWebhook
}
impl CreatedWebhook {
    /// Starts a [`CreatedWebhook`]; see [`builder::CreatedWebhook`] for its setters.
    pub fn builder() -> builder::CreatedWebhook {
        ::std::default::Default::default()
    }
}
/// One event on its way to one webhook.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// When the delivery was made.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    #[serde(rename = "eventId", skip_serializing_if = "::std::option::Option::is_none")]
    pub event_id: ::std::option::Option<EventId>,
    /// Type of the event.
    #[serde(rename = "eventType")]
    pub event_type: EventType,
    /// Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub id: DeliveryId,
    /// When it is tried again; null when it is not.
    #[serde(
        rename = "nextAttemptAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub next_attempt_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    #[serde(
        rename = "resourceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_id: ::std::option::Option<ResourceId>,
    /// How the delivery stands.
    pub status: DeliveryStatus,
}
impl ::std::fmt::Debug for Delivery {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Delivery")
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(event_id), &crate::rt::redacted(&self.event_id))
            .field(stringify!(event_type), &crate::rt::redacted(&self.event_type))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(
                stringify!(next_attempt_at),
                &crate::rt::redacted(&self.next_attempt_at),
            )
            .field(stringify!(resource_id), &crate::rt::redacted(&self.resource_id))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Delivery
}
impl Delivery {
    /// Starts a [`Delivery`]; see [`builder::Delivery`] for its setters.
    pub fn builder() -> builder::Delivery {
        ::std::default::Default::default()
    }
}
/// A delivery with what was sent and how each attempt ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryDetail {
    /// The attempts, newest first.
    pub attempts: ::std::vec::Vec<Attempt>,
    /// When the delivery was made.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    #[serde(rename = "eventId", skip_serializing_if = "::std::option::Option::is_none")]
    pub event_id: ::std::option::Option<EventId>,
    /// Type of the event.
    #[serde(rename = "eventType")]
    pub event_type: EventType,
    /// Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub id: DeliveryId,
    /// What was sent: the whole event, or what the event has under `data`.
    #[serde(rename = "requestBody")]
    pub request_body: ::serde_json::Value,
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    #[serde(
        rename = "resourceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_id: ::std::option::Option<ResourceId>,
}
impl ::std::fmt::Debug for DeliveryDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeliveryDetail")
            .field(stringify!(attempts), &crate::rt::redacted(&self.attempts))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(event_id), &crate::rt::redacted(&self.event_id))
            .field(stringify!(event_type), &crate::rt::redacted(&self.event_type))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(request_body), &crate::rt::redacted(&self.request_body))
            .field(stringify!(resource_id), &crate::rt::redacted(&self.resource_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    DeliveryDetail
}
impl DeliveryDetail {
    /// Starts a [`DeliveryDetail`]; see [`builder::DeliveryDetail`] for its setters.
    pub fn builder() -> builder::DeliveryDetail {
        ::std::default::Default::default()
    }
}
/// The new secret of a webhook.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct RotatedKey {
    /// The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub key: Secret,
}
impl ::std::fmt::Debug for RotatedKey {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RotatedKey")
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    RotatedKey
}
impl RotatedKey {
    /// Starts a [`RotatedKey`]; see [`builder::RotatedKey`] for its setters.
    pub fn builder() -> builder::RotatedKey {
        ::std::default::Default::default()
    }
}
/// Which sample to send.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTestEvent {
    /// Type of the event.
    #[serde(rename = "eventType")]
    pub event_type: EventType,
}
impl ::std::fmt::Debug for SendTestEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendTestEvent")
            .field(stringify!(event_type), &crate::rt::redacted(&self.event_type))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    SendTestEvent
}
impl SendTestEvent {
    /// Starts a [`SendTestEvent`]; see [`builder::SendTestEvent`] for its setters.
    pub fn builder() -> builder::SendTestEvent {
        ::std::default::Default::default()
    }
}
/// A sample event, as it is delivered.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TestEvent {
    /// API version of the payload.
    #[serde(rename = "apiVersion")]
    pub api_version: ApiVersion,
    /// When the sample says that it happened.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What the event says: `resource`, `context` and `links`.
    pub data: ::serde_json::Value,
    /// Id of the sample. It is the same each time, and not the id of the delivery.
    pub id: EventId,
    /// Type of the event.
    #[serde(rename = "type")]
    pub type_: EventType,
}
impl ::std::fmt::Debug for TestEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TestEvent")
            .field(stringify!(api_version), &crate::rt::redacted(&self.api_version))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(data), &crate::rt::redacted(&self.data))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TestEvent
}
impl TestEvent {
    /// Starts a [`TestEvent`]; see [`builder::TestEvent`] for its setters.
    pub fn builder() -> builder::TestEvent {
        ::std::default::Default::default()
    }
}
/// What to change of a webhook: at least one field.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// The types of event to deliver. Replaces the list.
    ///
    /// At least 1 item.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub events: ::std::option::Option<::std::vec::Vec<EventType>>,
    /// What people call the webhook. Null removes it.
    #[serde(
        rename = "label",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub label: crate::rt::Nullable<::std::string::String>,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. Replaces the list. Null, an empty list and `*` all remove the filter.
    #[serde(
        rename = "resourceIds",
        default,
        skip_serializing_if = "crate::rt::Nullable::is_absent"
    )]
    pub resource_ids: crate::rt::Nullable<::std::vec::Vec<::std::string::String>>,
    /// Whether deliveries are sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WebhookStatus>,
    /// Where deliveries are sent from now on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for UpdateWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateWebhook
}
impl UpdateWebhook {
    /// Starts a [`UpdateWebhook`]; see [`builder::UpdateWebhook`] for its setters.
    pub fn builder() -> builder::UpdateWebhook {
        ::std::default::Default::default()
    }
}
/// A webhook, without its secret.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// The API version whose payloads the webhook delivers: the one it was created with.
    #[serde(
        rename = "apiVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub api_version: ::std::option::Option<ApiVersion>,
    /// When the webhook was created.
    #[serde(rename = "createdAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The types of event that are delivered.
    pub events: ::std::vec::Vec<EventType>,
    /// Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub id: WebhookId,
    /// What people call the webhook; null for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    /// Id of the workspace.
    #[serde(rename = "orgId")]
    pub org_id: OrganizationId,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    #[serde(rename = "resourceIds")]
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether deliveries are sent.
    pub status: WebhookStatus,
    /// When the webhook last changed.
    #[serde(rename = "updatedAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Where deliveries are sent.
    pub url: ::std::string::String,
}
impl ::std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Webhook")
            .field(stringify!(api_version), &crate::rt::redacted(&self.api_version))
            .field(stringify!(created_at), &crate::rt::redacted(&self.created_at))
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(org_id), &crate::rt::redacted(&self.org_id))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(updated_at), &crate::rt::redacted(&self.updated_at))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
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
