/// One attempt at a delivery.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Attempt {
    /// Id of the attempt, `atmpt_…`.
    pub id: AttemptId,
    /// What your endpoint answered.
    pub response_body: ::std::option::Option<::std::string::String>,
    /// How long your endpoint took, in milliseconds.
    pub response_duration_ms: ::std::option::Option<f64>,
    /// HTTP status that your endpoint answered with; 0 when there was no answer.
    pub response_status_code: ::std::option::Option<i64>,
    /// How it ended.
    pub status: DeliveryStatus,
    /// When it was made.
    pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the schedule or a person asked for the attempt.
    pub trigger_type: AttemptTrigger,
    /// Where it was sent.
    pub url: ::std::string::String,
}
crate::rt::object! {
    Attempt {
        id: "id" required,
        response_body: "responseBody" optional,
        response_duration_ms: "responseDurationMs" optional,
        response_status_code: "responseStatusCode" optional OptionalInteger,
        status: "status" required,
        timestamp: "timestamp" required Timestamp,
        trigger_type: "triggerType" required,
        url: "url" required,
    }
}
/// A webhook to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// The types of event to deliver, of any families.
    ///
    /// At least 1 item.
    pub events: ::std::vec::Vec<EventType>,
    /// What people call the webhook.
    pub label: ::std::option::Option<::std::string::String>,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. All unless set.
    ///
    /// At least 1 item.
    pub resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether deliveries are sent; `enabled` unless set.
    pub status: ::std::option::Option<WebhookStatus>,
    /// Where deliveries are sent; `https`, and reachable by the service.
    pub url: ::std::string::String,
}
crate::rt::object! {
    CreateWebhook {
        events: "events" required List,
        label: "label" optional,
        resource_ids: "resourceIds" optional OptionalList,
        status: "status" optional,
        url: "url" required,
    }
}
/// A webhook that was just created, with its secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhook {
    /// The API version whose payloads the webhook delivers: the one it was created with.
    pub api_version: ::std::option::Option<ApiVersion>,
    /// When the webhook was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The types of event that are delivered.
    pub events: ::std::vec::Vec<EventType>,
    /// Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub id: WebhookId,
    /// The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub key: Secret,
    /// What people call the webhook; null for none.
    pub label: ::std::option::Option<::std::string::String>,
    /// Id of the workspace.
    pub org_id: OrganizationId,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether deliveries are sent.
    pub status: WebhookStatus,
    /// When the webhook last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Where deliveries are sent.
    pub url: ::std::string::String,
}
crate::rt::object! {
    CreatedWebhook {
        api_version: "apiVersion" optional,
        created_at: "createdAt" required Timestamp,
        events: "events" required List,
        id: "id" required,
        key: "key" required,
        label: "label" optional,
        org_id: "orgId" required,
        resource_ids: "resourceIds" required List,
        status: "status" required,
        updated_at: "updatedAt" required Timestamp,
        url: "url" required,
    }
}
/// One event on its way to one webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// When the delivery was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    pub event_id: ::std::option::Option<EventId>,
    /// Type of the event.
    pub event_type: EventType,
    /// Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub id: DeliveryId,
    /// When it is tried again; null when it is not.
    pub next_attempt_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    pub resource_id: ::std::option::Option<ResourceId>,
    /// How the delivery stands.
    pub status: DeliveryStatus,
}
crate::rt::object! {
    Delivery {
        created_at: "createdAt" required Timestamp,
        event_id: "eventId" optional,
        event_type: "eventType" required,
        id: "id" required,
        next_attempt_at: "nextAttemptAt" optional OptionalTimestamp,
        resource_id: "resourceId" optional,
        status: "status" required,
    }
}
/// A delivery with what was sent and how each attempt ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveryDetail {
    /// The attempts, newest first.
    pub attempts: ::std::vec::Vec<Attempt>,
    /// When the delivery was made.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    pub event_id: ::std::option::Option<EventId>,
    /// Type of the event.
    pub event_type: EventType,
    /// Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub id: DeliveryId,
    /// What was sent: the whole event, or what the event has under `data`.
    pub request_body: ::serde_json::Value,
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    pub resource_id: ::std::option::Option<ResourceId>,
}
crate::rt::object! {
    DeliveryDetail {
        attempts: "attempts" required List,
        created_at: "createdAt" required Timestamp,
        event_id: "eventId" optional,
        event_type: "eventType" required,
        id: "id" required,
        request_body: "requestBody" required,
        resource_id: "resourceId" optional,
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
    /// API version of the payload.
    pub api_version: ApiVersion,
    /// When the sample says that it happened.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// What the event says: `resource`, `context` and `links`.
    pub data: ::serde_json::Value,
    /// Id of the sample. It is the same each time, and not the id of the delivery.
    pub id: EventId,
    /// Type of the event.
    pub type_: EventType,
}
crate::rt::object! {
    TestEvent {
        api_version: "apiVersion" required,
        created_at: "createdAt" required Timestamp,
        data: "data" required,
        id: "id" required,
        type_: "type" required,
    }
}
/// What to change of a webhook: at least one field.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhook {
    /// The types of event to deliver. Replaces the list.
    ///
    /// At least 1 item.
    pub events: ::std::option::Option<::std::vec::Vec<EventType>>,
    /// What people call the webhook. Null removes it.
    pub label: crate::rt::Nullable<::std::string::String>,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. Replaces the list. Null, an empty list and `*` all remove the filter.
    pub resource_ids: crate::rt::Nullable<::std::vec::Vec<::std::string::String>>,
    /// Whether deliveries are sent.
    pub status: ::std::option::Option<WebhookStatus>,
    /// Where deliveries are sent from now on.
    pub url: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    UpdateWebhook {
        events: "events" optional OptionalList,
        label: "label" optional,
        resource_ids: "resourceIds" optional,
        status: "status" optional,
        url: "url" optional,
    }
}
/// A webhook, without its secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// The API version whose payloads the webhook delivers: the one it was created with.
    pub api_version: ::std::option::Option<ApiVersion>,
    /// When the webhook was created.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The types of event that are delivered.
    pub events: ::std::vec::Vec<EventType>,
    /// Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub id: WebhookId,
    /// What people call the webhook; null for none.
    pub label: ::std::option::Option<::std::string::String>,
    /// Id of the workspace.
    pub org_id: OrganizationId,
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    pub resource_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether deliveries are sent.
    pub status: WebhookStatus,
    /// When the webhook last changed.
    pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Where deliveries are sent.
    pub url: ::std::string::String,
}
crate::rt::object! {
    Webhook {
        api_version: "apiVersion" optional,
        created_at: "createdAt" required Timestamp,
        events: "events" required List,
        id: "id" required,
        label: "label" optional,
        org_id: "orgId" required,
        resource_ids: "resourceIds" required List,
        status: "status" required,
        updated_at: "updatedAt" required Timestamp,
        url: "url" required,
    }
}
