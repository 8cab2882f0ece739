/// One attempt at a delivery.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Attempt {
    /// Id of the attempt, `atmpt_…`.
    pub id: AttemptId,
    /// When it was made.
    pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    /// How it ended.
    pub status: DeliveryStatus,
    /// HTTP status that your endpoint answered with; 0 when there was no answer.
    pub response_status_code: ::std::option::Option<i64>,
    /// What your endpoint answered.
    pub response_body: ::std::option::Option<::std::string::String>,
    /// How long your endpoint took, in milliseconds.
    pub response_duration_ms: ::std::option::Option<f64>,
    /// Whether the schedule or a person asked for the attempt.
    pub trigger_type: AttemptTrigger,
    /// Where it was sent.
    pub url: ::std::string::String,
}
crate::rt::object! {
    Attempt {
        id: "id" required,
        timestamp: "timestamp" required Timestamp,
        status: "status" required,
        response_status_code: "responseStatusCode" optional OptionalInteger,
        response_body: "responseBody" optional,
        response_duration_ms: "responseDurationMs" optional,
        trigger_type: "triggerType" required,
        url: "url" required,
    }
}
/// A webhook to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// Where deliveries are sent; `https`, and reachable by the service.
    pub url: ::std::string::String,
    /// The types of event to deliver, of any families.
    ///
    /// At least 1 item.
    pub events: ::std::vec::Vec<EventType>,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. All unless set.
    ///
    /// At least 1 item.
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What people call the webhook.
    pub label: ::std::option::Option<::std::string::String>,
    /// Whether deliveries are sent; `enabled` unless set.
    pub status: ::std::option::Option<WebhookStatus>,
}
crate::rt::object! {
    CreateWebhook {
        url: "url" required,
        events: "events" required List,
        resource_ids: "resourceIds" optional OptionalList,
        label: "label" optional,
        status: "status" optional,
    }
}
/// A webhook that was just created, with its secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhook {
    /// Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub id: WebhookId,
    /// Id of the workspace.
    pub org_id: OrganizationId,
    /// What people call the webhook; null for none.
    pub label: ::std::option::Option<::std::string::String>,
    /// Whether deliveries are sent.
    pub status: WebhookStatus,
    /// Where deliveries are sent.
    pub url: ::std::string::String,
    /// The API version whose payloads the webhook delivers: the one it was created with.
    pub api_version: ::std::option::Option<ApiVersion>,
    /// The types of event that are delivered.
    pub events: ::std::vec::Vec<EventType>,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
    /// When the webhook was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the webhook last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub key: Secret,
}
crate::rt::object! {
    CreatedWebhook {
        id: "id" required,
        org_id: "orgId" required,
        label: "label" optional,
        status: "status" required,
        url: "url" required,
        api_version: "apiVersion" optional,
        events: "events" required List,
        resource_ids: "resourceIds" required List,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
        key: "key" required,
    }
}
/// One event on its way to one webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub id: DeliveryId,
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    pub event_id: ::std::option::Option<EventId>,
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    pub resource_id: ::std::option::Option<ResourceId>,
    /// Type of the event.
    pub event_type: EventType,
    /// How the delivery stands.
    pub status: DeliveryStatus,
    /// When it is tried again; null when it is not.
    pub next_attempt_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// When the delivery was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    Delivery {
        id: "id" required,
        event_id: "eventId" optional,
        resource_id: "resourceId" optional,
        event_type: "eventType" required,
        status: "status" required,
        next_attempt_at: "nextAttemptAt" optional OptionalTimestamp,
        created_at: "createdAt" required Timestamp,
    }
}
/// A delivery with what was sent and how each attempt ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryDetail {
    /// Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub id: DeliveryId,
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    pub event_id: ::std::option::Option<EventId>,
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    pub resource_id: ::std::option::Option<ResourceId>,
    /// Type of the event.
    pub event_type: EventType,
    /// When the delivery was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What was sent: the whole event, or what the event has under `data`.
    pub request_body: ::serde_json::Value,
    /// The attempts, newest first.
    pub attempts: ::std::vec::Vec<Attempt>,
}
crate::rt::object! {
    DeliveryDetail {
        id: "id" required,
        event_id: "eventId" optional,
        resource_id: "resourceId" optional,
        event_type: "eventType" required,
        created_at: "createdAt" required Timestamp,
        request_body: "requestBody" required,
        attempts: "attempts" required List,
    }
}
/// The new secret of a webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RotatedKey {
    /// The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub key: Secret,
}
crate::rt::object! {
    RotatedKey {
        key: "key" required,
    }
}
/// Which sample to send.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTestEvent {
    /// Type of the event.
    pub event_type: EventType,
}
crate::rt::object! {
    SendTestEvent {
        event_type: "eventType" required,
    }
}
/// A sample event, as it is delivered.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TestEvent {
    /// Id of the sample. It is the same each time, and not the id of the delivery.
    pub id: EventId,
    /// API version of the payload.
    pub api_version: ApiVersion,
    /// When the sample says that it happened.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Type of the event.
    pub type_: EventType,
    /// What the event says: `resource`, `context` and `links`.
    pub data: ::serde_json::Value,
}
crate::rt::object! {
    TestEvent {
        id: "id" required,
        api_version: "apiVersion" required,
        created_at: "createdAt" required Timestamp,
        type_: "type" required,
        data: "data" required,
    }
}
/// What to change of a webhook: at least one field.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// Where deliveries are sent from now on.
    pub url: ::std::option::Option<::std::string::String>,
    /// The types of event to deliver. Replaces the list.
    ///
    /// At least 1 item.
    pub events: ::std::option::Option<::std::vec::Vec<EventType>>,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. Replaces the list. Null, an empty list and `*` all remove the filter.
    pub resource_ids: crate::rt::Nullable<::std::vec::Vec<::std::string::String>>,
    /// What people call the webhook. Null removes it.
    pub label: crate::rt::Nullable<::std::string::String>,
    /// Whether deliveries are sent.
    pub status: ::std::option::Option<WebhookStatus>,
}
crate::rt::object! {
    UpdateWebhook {
        url: "url" optional,
        events: "events" optional OptionalList,
        resource_ids: "resourceIds" optional,
        label: "label" optional,
        status: "status" optional,
    }
}
/// A webhook, without its secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub id: WebhookId,
    /// Id of the workspace.
    pub org_id: OrganizationId,
    /// What people call the webhook; null for none.
    pub label: ::std::option::Option<::std::string::String>,
    /// Whether deliveries are sent.
    pub status: WebhookStatus,
    /// Where deliveries are sent.
    pub url: ::std::string::String,
    /// The API version whose payloads the webhook delivers: the one it was created with.
    pub api_version: ::std::option::Option<ApiVersion>,
    /// The types of event that are delivered.
    pub events: ::std::vec::Vec<EventType>,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
    /// When the webhook was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the webhook last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
}
crate::rt::object! {
    Webhook {
        id: "id" required,
        org_id: "orgId" required,
        label: "label" optional,
        status: "status" required,
        url: "url" required,
        api_version: "apiVersion" optional,
        events: "events" required List,
        resource_ids: "resourceIds" required List,
        created_at: "createdAt" required Timestamp,
        updated_at: "updatedAt" required Timestamp,
    }
}
impl ::std::convert::From<&Webhook> for UpdateWebhook {
    /// Carries over what an update would otherwise delete: lists, and what is required.
    fn from(value: &Webhook) -> Self {
        Self {
            url: ::std::default::Default::default(),
            events: Some(value.events.clone()),
            resource_ids: crate::rt::Nullable::Value(value.resource_ids.clone()),
            label: ::std::default::Default::default(),
            status: ::std::default::Default::default(),
        }
    }
}
impl ::std::convert::From<Webhook> for UpdateWebhook {
    /// Carries over what an update would otherwise delete.
    fn from(value: Webhook) -> Self {
        (&value).into()
    }
}
impl ::std::convert::From<crate::rt::Response<Webhook>> for UpdateWebhook {
    /// Carries over what an update would otherwise delete.
    fn from(response: crate::rt::Response<Webhook>) -> Self {
        (&response).into()
    }
}
impl ::std::convert::From<&crate::rt::Response<Webhook>> for UpdateWebhook {
    /// Carries over what an update would otherwise delete.
    fn from(response: &crate::rt::Response<Webhook>) -> Self {
        let value: &Webhook = response;
        value.into()
    }
}
