impl super::Attempt {
    /// Returns a builder of [`Attempt`](super::Attempt).
    pub fn builder() -> super::builder::Attempt {
        ::std::default::Default::default()
    }
}
/// Builder of [`Attempt`](super::Attempt).
#[derive(Clone)]
#[must_use]
pub struct Attempt {
    id: ::std::result::Result<super::AttemptId, ::std::string::String>,
    response_body: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    response_duration_ms: ::std::result::Result<
        ::std::option::Option<f64>,
        ::std::string::String,
    >,
    response_status_code: ::std::result::Result<
        ::std::option::Option<i64>,
        ::std::string::String,
    >,
    status: ::std::result::Result<super::DeliveryStatus, ::std::string::String>,
    timestamp: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    trigger_type: ::std::result::Result<super::AttemptTrigger, ::std::string::String>,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for Attempt {
    fn default() -> Self {
        Self {
            id: crate::rt::missing("id"),
            response_body: Ok(::std::default::Default::default()),
            response_duration_ms: Ok(::std::default::Default::default()),
            response_status_code: Ok(::std::default::Default::default()),
            status: crate::rt::missing("status"),
            timestamp: crate::rt::missing("timestamp"),
            trigger_type: crate::rt::missing("trigger_type"),
            url: crate::rt::missing("url"),
        }
    }
}
impl Attempt {
    /// Id of the attempt, `atmpt_…`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::AttemptId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// What your endpoint answered.
    pub fn response_body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.response_body = crate::rt::convert("response_body", value).map(Some);
        self
    }
    /// How long your endpoint took, in milliseconds.
    pub fn response_duration_ms<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<f64>,
        V::Error: ::std::fmt::Display,
    {
        self.response_duration_ms = crate::rt::convert("response_duration_ms", value)
            .map(Some);
        self
    }
    /// HTTP status that your endpoint answered with; 0 when there was no answer.
    pub fn response_status_code<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.response_status_code = crate::rt::convert("response_status_code", value)
            .map(Some);
        self
    }
    /// How it ended.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::DeliveryStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
    /// When it was made.
    pub fn timestamp<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.timestamp = crate::rt::convert("timestamp", value);
        self
    }
    /// Whether the schedule or a person asked for the attempt.
    pub fn trigger_type<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::AttemptTrigger>,
        V::Error: ::std::fmt::Display,
    {
        self.trigger_type = crate::rt::convert("trigger_type", value);
        self
    }
    /// Where it was sent.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
}
impl ::std::convert::TryFrom<Attempt> for super::Attempt {
    type Error = crate::rt::BuildError;
    fn try_from(value: Attempt) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            id: value.id?,
            response_body: value.response_body?,
            response_duration_ms: value.response_duration_ms?,
            response_status_code: value.response_status_code?,
            status: value.status?,
            timestamp: value.timestamp?,
            trigger_type: value.trigger_type?,
            url: value.url?,
        })
    }
}
impl ::std::convert::From<super::Attempt> for Attempt {
    fn from(value: super::Attempt) -> Self {
        Self {
            id: Ok(value.id),
            response_body: Ok(value.response_body),
            response_duration_ms: Ok(value.response_duration_ms),
            response_status_code: Ok(value.response_status_code),
            status: Ok(value.status),
            timestamp: Ok(value.timestamp),
            trigger_type: Ok(value.trigger_type),
            url: Ok(value.url),
        }
    }
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
impl super::CreatedWebhook {
    /// Returns a builder of [`CreatedWebhook`](super::CreatedWebhook).
    pub fn builder() -> super::builder::CreatedWebhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreatedWebhook`](super::CreatedWebhook).
#[derive(Clone)]
#[must_use]
pub struct CreatedWebhook {
    api_version: ::std::result::Result<
        ::std::option::Option<super::ApiVersion>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    events: ::std::result::Result<
        ::std::vec::Vec<super::EventType>,
        ::std::string::String,
    >,
    id: ::std::result::Result<super::WebhookId, ::std::string::String>,
    key: ::std::result::Result<super::Secret, ::std::string::String>,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    org_id: ::std::result::Result<super::OrganizationId, ::std::string::String>,
    resource_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<super::WebhookStatus, ::std::string::String>,
    updated_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for CreatedWebhook {
    fn default() -> Self {
        Self {
            api_version: Ok(::std::default::Default::default()),
            created_at: crate::rt::missing("created_at"),
            events: crate::rt::missing("events"),
            id: crate::rt::missing("id"),
            key: crate::rt::missing("key"),
            label: Ok(::std::default::Default::default()),
            org_id: crate::rt::missing("org_id"),
            resource_ids: crate::rt::missing("resource_ids"),
            status: crate::rt::missing("status"),
            updated_at: crate::rt::missing("updated_at"),
            url: crate::rt::missing("url"),
        }
    }
}
impl CreatedWebhook {
    /// The API version whose payloads the webhook delivers: the one it was created with.
    pub fn api_version<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ApiVersion>,
        V::Error: ::std::fmt::Display,
    {
        self.api_version = crate::rt::convert("api_version", value).map(Some);
        self
    }
    /// When the webhook was created.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// The types of event that are delivered.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::EventType>,
        <I::Item as ::std::convert::TryInto<
            super::EventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values);
        self
    }
    /// Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Secret>,
        V::Error: ::std::fmt::Display,
    {
        self.key = crate::rt::convert("key", value);
        self
    }
    /// What people call the webhook; null for none.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(Some);
        self
    }
    /// Id of the workspace.
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::OrganizationId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::rt::convert("org_id", value);
        self
    }
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    pub fn resource_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.resource_ids = crate::rt::convert_all("resource_ids", values);
        self
    }
    /// Whether deliveries are sent.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
    /// When the webhook last changed.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value);
        self
    }
    /// Where deliveries are sent.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
}
impl ::std::convert::TryFrom<CreatedWebhook> for super::CreatedWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreatedWebhook) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            api_version: value.api_version?,
            created_at: value.created_at?,
            events: value.events?,
            id: value.id?,
            key: value.key?,
            label: value.label?,
            org_id: value.org_id?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            updated_at: value.updated_at?,
            url: value.url?,
        })
    }
}
impl ::std::convert::From<super::CreatedWebhook> for CreatedWebhook {
    fn from(value: super::CreatedWebhook) -> Self {
        Self {
            api_version: Ok(value.api_version),
            created_at: Ok(value.created_at),
            events: Ok(value.events),
            id: Ok(value.id),
            key: Ok(value.key),
            label: Ok(value.label),
            org_id: Ok(value.org_id),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            updated_at: Ok(value.updated_at),
            url: Ok(value.url),
        }
    }
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
impl super::Delivery {
    /// Returns a builder of [`Delivery`](super::Delivery).
    pub fn builder() -> super::builder::Delivery {
        ::std::default::Default::default()
    }
}
/// Builder of [`Delivery`](super::Delivery).
#[derive(Clone)]
#[must_use]
pub struct Delivery {
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<
        ::std::option::Option<super::EventId>,
        ::std::string::String,
    >,
    event_type: ::std::result::Result<super::EventType, ::std::string::String>,
    id: ::std::result::Result<super::DeliveryId, ::std::string::String>,
    next_attempt_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    resource_id: ::std::result::Result<
        ::std::option::Option<super::ResourceId>,
        ::std::string::String,
    >,
    status: ::std::result::Result<super::DeliveryStatus, ::std::string::String>,
}
impl ::std::default::Default for Delivery {
    fn default() -> Self {
        Self {
            created_at: crate::rt::missing("created_at"),
            event_id: Ok(::std::default::Default::default()),
            event_type: crate::rt::missing("event_type"),
            id: crate::rt::missing("id"),
            next_attempt_at: Ok(::std::default::Default::default()),
            resource_id: Ok(::std::default::Default::default()),
            status: crate::rt::missing("status"),
        }
    }
}
impl Delivery {
    /// When the delivery was made.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    pub fn event_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::EventId>,
        V::Error: ::std::fmt::Display,
    {
        self.event_id = crate::rt::convert("event_id", value).map(Some);
        self
    }
    /// Type of the event.
    pub fn event_type<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::EventType>,
        V::Error: ::std::fmt::Display,
    {
        self.event_type = crate::rt::convert("event_type", value);
        self
    }
    /// Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::DeliveryId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// When it is tried again; null when it is not.
    pub fn next_attempt_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.next_attempt_at = crate::rt::convert("next_attempt_at", value).map(Some);
        self
    }
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    pub fn resource_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ResourceId>,
        V::Error: ::std::fmt::Display,
    {
        self.resource_id = crate::rt::convert("resource_id", value).map(Some);
        self
    }
    /// How the delivery stands.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::DeliveryStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
}
impl ::std::convert::TryFrom<Delivery> for super::Delivery {
    type Error = crate::rt::BuildError;
    fn try_from(value: Delivery) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            created_at: value.created_at?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            id: value.id?,
            next_attempt_at: value.next_attempt_at?,
            resource_id: value.resource_id?,
            status: value.status?,
        })
    }
}
impl ::std::convert::From<super::Delivery> for Delivery {
    fn from(value: super::Delivery) -> Self {
        Self {
            created_at: Ok(value.created_at),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            id: Ok(value.id),
            next_attempt_at: Ok(value.next_attempt_at),
            resource_id: Ok(value.resource_id),
            status: Ok(value.status),
        }
    }
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
impl super::DeliveryDetail {
    /// Returns a builder of [`DeliveryDetail`](super::DeliveryDetail).
    pub fn builder() -> super::builder::DeliveryDetail {
        ::std::default::Default::default()
    }
}
/// Builder of [`DeliveryDetail`](super::DeliveryDetail).
#[derive(Clone)]
#[must_use]
pub struct DeliveryDetail {
    attempts: ::std::result::Result<
        ::std::vec::Vec<super::Attempt>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    event_id: ::std::result::Result<
        ::std::option::Option<super::EventId>,
        ::std::string::String,
    >,
    event_type: ::std::result::Result<super::EventType, ::std::string::String>,
    id: ::std::result::Result<super::DeliveryId, ::std::string::String>,
    request_body: ::std::result::Result<::serde_json::Value, ::std::string::String>,
    resource_id: ::std::result::Result<
        ::std::option::Option<super::ResourceId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for DeliveryDetail {
    fn default() -> Self {
        Self {
            attempts: crate::rt::missing("attempts"),
            created_at: crate::rt::missing("created_at"),
            event_id: Ok(::std::default::Default::default()),
            event_type: crate::rt::missing("event_type"),
            id: crate::rt::missing("id"),
            request_body: crate::rt::missing("request_body"),
            resource_id: Ok(::std::default::Default::default()),
        }
    }
}
impl DeliveryDetail {
    /// The attempts, newest first.
    pub fn attempts<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::Attempt>,
        <I::Item as ::std::convert::TryInto<super::Attempt>>::Error: ::std::fmt::Display,
    {
        self.attempts = crate::rt::convert_all("attempts", values);
        self
    }
    /// When the delivery was made.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    pub fn event_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::EventId>,
        V::Error: ::std::fmt::Display,
    {
        self.event_id = crate::rt::convert("event_id", value).map(Some);
        self
    }
    /// Type of the event.
    pub fn event_type<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::EventType>,
        V::Error: ::std::fmt::Display,
    {
        self.event_type = crate::rt::convert("event_type", value);
        self
    }
    /// Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::DeliveryId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// What was sent: the whole event, or what the event has under `data`.
    pub fn request_body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::serde_json::Value>,
        V::Error: ::std::fmt::Display,
    {
        self.request_body = crate::rt::convert("request_body", value);
        self
    }
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    pub fn resource_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ResourceId>,
        V::Error: ::std::fmt::Display,
    {
        self.resource_id = crate::rt::convert("resource_id", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<DeliveryDetail> for super::DeliveryDetail {
    type Error = crate::rt::BuildError;
    fn try_from(value: DeliveryDetail) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            attempts: value.attempts?,
            created_at: value.created_at?,
            event_id: value.event_id?,
            event_type: value.event_type?,
            id: value.id?,
            request_body: value.request_body?,
            resource_id: value.resource_id?,
        })
    }
}
impl ::std::convert::From<super::DeliveryDetail> for DeliveryDetail {
    fn from(value: super::DeliveryDetail) -> Self {
        Self {
            attempts: Ok(value.attempts),
            created_at: Ok(value.created_at),
            event_id: Ok(value.event_id),
            event_type: Ok(value.event_type),
            id: Ok(value.id),
            request_body: Ok(value.request_body),
            resource_id: Ok(value.resource_id),
        }
    }
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
impl super::RotatedKey {
    /// Returns a builder of [`RotatedKey`](super::RotatedKey).
    pub fn builder() -> super::builder::RotatedKey {
        ::std::default::Default::default()
    }
}
/// Builder of [`RotatedKey`](super::RotatedKey).
#[derive(Clone)]
#[must_use]
pub struct RotatedKey {
    key: ::std::result::Result<super::Secret, ::std::string::String>,
}
impl ::std::default::Default for RotatedKey {
    fn default() -> Self {
        Self {
            key: crate::rt::missing("key"),
        }
    }
}
impl RotatedKey {
    /// The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::Secret>,
        V::Error: ::std::fmt::Display,
    {
        self.key = crate::rt::convert("key", value);
        self
    }
}
impl ::std::convert::TryFrom<RotatedKey> for super::RotatedKey {
    type Error = crate::rt::BuildError;
    fn try_from(value: RotatedKey) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self { key: value.key? })
    }
}
impl ::std::convert::From<super::RotatedKey> for RotatedKey {
    fn from(value: super::RotatedKey) -> Self {
        Self { key: Ok(value.key) }
    }
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
impl super::TestEvent {
    /// Returns a builder of [`TestEvent`](super::TestEvent).
    pub fn builder() -> super::builder::TestEvent {
        ::std::default::Default::default()
    }
}
/// Builder of [`TestEvent`](super::TestEvent).
#[derive(Clone)]
#[must_use]
pub struct TestEvent {
    api_version: ::std::result::Result<super::ApiVersion, ::std::string::String>,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    data: ::std::result::Result<::serde_json::Value, ::std::string::String>,
    id: ::std::result::Result<super::EventId, ::std::string::String>,
    type_: ::std::result::Result<super::EventType, ::std::string::String>,
}
impl ::std::default::Default for TestEvent {
    fn default() -> Self {
        Self {
            api_version: crate::rt::missing("api_version"),
            created_at: crate::rt::missing("created_at"),
            data: crate::rt::missing("data"),
            id: crate::rt::missing("id"),
            type_: crate::rt::missing("type"),
        }
    }
}
impl TestEvent {
    /// API version of the payload.
    pub fn api_version<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ApiVersion>,
        V::Error: ::std::fmt::Display,
    {
        self.api_version = crate::rt::convert("api_version", value);
        self
    }
    /// When the sample says that it happened.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// What the event says: `resource`, `context` and `links`.
    pub fn data<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::serde_json::Value>,
        V::Error: ::std::fmt::Display,
    {
        self.data = crate::rt::convert("data", value);
        self
    }
    /// Id of the sample. It is the same each time, and not the id of the delivery.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::EventId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Type of the event.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::EventType>,
        V::Error: ::std::fmt::Display,
    {
        self.type_ = crate::rt::convert("type", value);
        self
    }
}
impl ::std::convert::TryFrom<TestEvent> for super::TestEvent {
    type Error = crate::rt::BuildError;
    fn try_from(value: TestEvent) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            api_version: value.api_version?,
            created_at: value.created_at?,
            data: value.data?,
            id: value.id?,
            type_: value.type_?,
        })
    }
}
impl ::std::convert::From<super::TestEvent> for TestEvent {
    fn from(value: super::TestEvent) -> Self {
        Self {
            api_version: Ok(value.api_version),
            created_at: Ok(value.created_at),
            data: Ok(value.data),
            id: Ok(value.id),
            type_: Ok(value.type_),
        }
    }
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
impl super::Webhook {
    /// Returns a builder of [`Webhook`](super::Webhook).
    pub fn builder() -> super::builder::Webhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`Webhook`](super::Webhook).
#[derive(Clone)]
#[must_use]
pub struct Webhook {
    api_version: ::std::result::Result<
        ::std::option::Option<super::ApiVersion>,
        ::std::string::String,
    >,
    created_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    events: ::std::result::Result<
        ::std::vec::Vec<super::EventType>,
        ::std::string::String,
    >,
    id: ::std::result::Result<super::WebhookId, ::std::string::String>,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    org_id: ::std::result::Result<super::OrganizationId, ::std::string::String>,
    resource_ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<super::WebhookStatus, ::std::string::String>,
    updated_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for Webhook {
    fn default() -> Self {
        Self {
            api_version: Ok(::std::default::Default::default()),
            created_at: crate::rt::missing("created_at"),
            events: crate::rt::missing("events"),
            id: crate::rt::missing("id"),
            label: Ok(::std::default::Default::default()),
            org_id: crate::rt::missing("org_id"),
            resource_ids: crate::rt::missing("resource_ids"),
            status: crate::rt::missing("status"),
            updated_at: crate::rt::missing("updated_at"),
            url: crate::rt::missing("url"),
        }
    }
}
impl Webhook {
    /// The API version whose payloads the webhook delivers: the one it was created with.
    pub fn api_version<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ApiVersion>,
        V::Error: ::std::fmt::Display,
    {
        self.api_version = crate::rt::convert("api_version", value).map(Some);
        self
    }
    /// When the webhook was created.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at = crate::rt::convert("created_at", value);
        self
    }
    /// The types of event that are delivered.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::EventType>,
        <I::Item as ::std::convert::TryInto<
            super::EventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values);
        self
    }
    /// Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// What people call the webhook; null for none.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(Some);
        self
    }
    /// Id of the workspace.
    pub fn org_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::OrganizationId>,
        V::Error: ::std::fmt::Display,
    {
        self.org_id = crate::rt::convert("org_id", value);
        self
    }
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    pub fn resource_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.resource_ids = crate::rt::convert_all("resource_ids", values);
        self
    }
    /// Whether deliveries are sent.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value);
        self
    }
    /// When the webhook last changed.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_at = crate::rt::convert("updated_at", value);
        self
    }
    /// Where deliveries are sent.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
}
impl ::std::convert::TryFrom<Webhook> for super::Webhook {
    type Error = crate::rt::BuildError;
    fn try_from(value: Webhook) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            api_version: value.api_version?,
            created_at: value.created_at?,
            events: value.events?,
            id: value.id?,
            label: value.label?,
            org_id: value.org_id?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            updated_at: value.updated_at?,
            url: value.url?,
        })
    }
}
impl ::std::convert::From<super::Webhook> for Webhook {
    fn from(value: super::Webhook) -> Self {
        Self {
            api_version: Ok(value.api_version),
            created_at: Ok(value.created_at),
            events: Ok(value.events),
            id: Ok(value.id),
            label: Ok(value.label),
            org_id: Ok(value.org_id),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            updated_at: Ok(value.updated_at),
            url: Ok(value.url),
        }
    }
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
