impl super::Attempt {
    /// Returns a builder of [`Attempt`](super::Attempt).
    pub fn builder() -> super::builder::AttemptBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Attempt {}
/// Builder of [`Attempt`](super::Attempt).
#[derive(Clone, Default)]
#[must_use]
pub struct AttemptBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::AttemptId>,
    timestamp: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    status: ::std::option::Option<super::DeliveryStatus>,
    response_status_code: ::std::option::Option<i64>,
    response_body: ::std::option::Option<::std::string::String>,
    response_duration_ms: ::std::option::Option<f64>,
    trigger_type: ::std::option::Option<super::AttemptTrigger>,
    url: ::std::option::Option<::std::string::String>,
}
impl AttemptBuilder {
    /// **Required.** Id of the attempt, `atmpt_…`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::AttemptId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** When it was made.
    pub fn timestamp<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("timestamp", &mut self.timestamp, value);
        self
    }
    /// **Required.** How it ended.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::DeliveryStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// HTTP status that your endpoint answered with; 0 when there was no answer.
    pub fn response_status_code<M>(
        mut self,
        value: impl crate::rt::Set<i64, M>,
    ) -> Self {
        self.misfits.set("response_status_code", &mut self.response_status_code, value);
        self
    }
    /// What your endpoint answered.
    pub fn response_body<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("response_body", &mut self.response_body, value);
        self
    }
    /// How long your endpoint took, in milliseconds.
    pub fn response_duration_ms<M>(
        mut self,
        value: impl crate::rt::Set<f64, M>,
    ) -> Self {
        self.misfits.set("response_duration_ms", &mut self.response_duration_ms, value);
        self
    }
    /// **Required.** Whether the schedule or a person asked for the attempt.
    pub fn trigger_type<M>(
        mut self,
        value: impl crate::rt::Set<super::AttemptTrigger, M>,
    ) -> Self {
        self.misfits.set("trigger_type", &mut self.trigger_type, value);
        self
    }
    /// **Required.** Where it was sent.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// Builds the [`Attempt`](super::Attempt).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::Attempt, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<AttemptBuilder> for super::Attempt {
    type Error = crate::rt::BuildError;
    fn try_from(value: AttemptBuilder) -> ::std::result::Result<Self, Self::Error> {
        let AttemptBuilder {
            misfits,
            id,
            timestamp,
            status,
            response_status_code,
            response_body,
            response_duration_ms,
            trigger_type,
            url,
        } = value;
        match (misfits.is_empty(), id, timestamp, status, trigger_type, url) {
            (
                true,
                Some(id),
                Some(timestamp),
                Some(status),
                Some(trigger_type),
                Some(url),
            ) => {
                Ok(Self {
                    id,
                    timestamp,
                    status,
                    response_status_code,
                    response_body,
                    response_duration_ms,
                    trigger_type,
                    url,
                })
            }
            (_, id, timestamp, status, trigger_type, url) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("timestamp", timestamp.is_some()),
                                ("status", status.is_some()),
                                ("trigger_type", trigger_type.is_some()),
                                ("url", url.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Attempt> for AttemptBuilder {
    fn from(value: super::Attempt) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            timestamp: Some(value.timestamp),
            status: Some(value.status),
            response_status_code: value.response_status_code,
            response_body: value.response_body,
            response_duration_ms: value.response_duration_ms,
            trigger_type: Some(value.trigger_type),
            url: Some(value.url),
        }
    }
}
impl ::std::convert::From<&super::Attempt> for AttemptBuilder {
    fn from(value: &super::Attempt) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for AttemptBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "AttemptBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(timestamp), &self.timestamp),
                (stringify!(status), &self.status),
                (stringify!(response_status_code), &self.response_status_code),
                (stringify!(response_body), &self.response_body),
                (stringify!(response_duration_ms), &self.response_duration_ms),
                (stringify!(trigger_type), &self.trigger_type),
                (stringify!(url), &self.url),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    AttemptBuilder
}
impl super::CreatedWebhook {
    /// Returns a builder of [`CreatedWebhook`](super::CreatedWebhook).
    pub fn builder() -> super::builder::CreatedWebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreatedWebhook {}
/// Builder of [`CreatedWebhook`](super::CreatedWebhook).
#[derive(Clone, Default)]
#[must_use]
pub struct CreatedWebhookBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::WebhookId>,
    org_id: ::std::option::Option<super::OrganizationId>,
    label: ::std::option::Option<::std::string::String>,
    status: ::std::option::Option<super::WebhookStatus>,
    url: ::std::option::Option<::std::string::String>,
    api_version: ::std::option::Option<super::ApiVersion>,
    events: ::std::option::Option<::std::vec::Vec<super::EventType>>,
    resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    key: ::std::option::Option<super::Secret>,
}
impl CreatedWebhookBuilder {
    /// **Required.** Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::WebhookId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** Id of the workspace.
    pub fn org_id<M>(
        mut self,
        value: impl crate::rt::Set<super::OrganizationId, M>,
    ) -> Self {
        self.misfits.set("org_id", &mut self.org_id, value);
        self
    }
    /// What people call the webhook; null for none.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("label", &mut self.label, value);
        self
    }
    /// **Required.** Whether deliveries are sent.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// **Required.** Where deliveries are sent.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// The API version whose payloads the webhook delivers: the one it was created with.
    pub fn api_version<M>(
        mut self,
        value: impl crate::rt::Set<super::ApiVersion, M>,
    ) -> Self {
        self.misfits.set("api_version", &mut self.api_version, value);
        self
    }
    /// **Required.** The types of event that are delivered.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::EventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// **Required.** The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// **Required.** When the webhook was created.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** When the webhook last changed.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// **Required.** The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub fn key<M>(mut self, value: impl crate::rt::Set<super::Secret, M>) -> Self {
        self.misfits.set("key", &mut self.key, value);
        self
    }
    /// Builds the [`CreatedWebhook`](super::CreatedWebhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreatedWebhook, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreatedWebhookBuilder> for super::CreatedWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreatedWebhookBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreatedWebhookBuilder {
            misfits,
            id,
            org_id,
            label,
            status,
            url,
            api_version,
            events,
            resource_ids,
            created_at,
            updated_at,
            key,
        } = value;
        match (
            misfits.is_empty(),
            id,
            org_id,
            status,
            url,
            events,
            resource_ids,
            created_at,
            updated_at,
            key,
        ) {
            (
                true,
                Some(id),
                Some(org_id),
                Some(status),
                Some(url),
                Some(events),
                Some(resource_ids),
                Some(created_at),
                Some(updated_at),
                Some(key),
            ) => {
                Ok(Self {
                    id,
                    org_id,
                    label,
                    status,
                    url,
                    api_version,
                    events,
                    resource_ids,
                    created_at,
                    updated_at,
                    key,
                })
            }
            (
                _,
                id,
                org_id,
                status,
                url,
                events,
                resource_ids,
                created_at,
                updated_at,
                key,
            ) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("org_id", org_id.is_some()),
                                ("status", status.is_some()),
                                ("url", url.is_some()),
                                ("events", events.is_some()),
                                ("resource_ids", resource_ids.is_some()),
                                ("created_at", created_at.is_some()),
                                ("updated_at", updated_at.is_some()),
                                ("key", key.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CreatedWebhook> for CreatedWebhookBuilder {
    fn from(value: super::CreatedWebhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            org_id: Some(value.org_id),
            label: value.label,
            status: Some(value.status),
            url: Some(value.url),
            api_version: value.api_version,
            events: Some(value.events),
            resource_ids: Some(value.resource_ids),
            created_at: Some(value.created_at),
            updated_at: Some(value.updated_at),
            key: Some(value.key),
        }
    }
}
impl ::std::convert::From<&super::CreatedWebhook> for CreatedWebhookBuilder {
    fn from(value: &super::CreatedWebhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreatedWebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreatedWebhookBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(org_id), &self.org_id),
                (stringify!(label), &self.label),
                (stringify!(status), &self.status),
                (stringify!(url), &self.url),
                (stringify!(api_version), &self.api_version),
                (stringify!(events), &self.events),
                (stringify!(resource_ids), &self.resource_ids),
                (stringify!(created_at), &self.created_at),
                (stringify!(updated_at), &self.updated_at),
                (stringify!(key), &self.key),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreatedWebhookBuilder
}
impl super::Delivery {
    /// Returns a builder of [`Delivery`](super::Delivery).
    pub fn builder() -> super::builder::DeliveryBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Delivery {}
/// Builder of [`Delivery`](super::Delivery).
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::DeliveryId>,
    event_id: ::std::option::Option<super::EventId>,
    resource_id: ::std::option::Option<super::ResourceId>,
    event_type: ::std::option::Option<super::EventType>,
    status: ::std::option::Option<super::DeliveryStatus>,
    next_attempt_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl DeliveryBuilder {
    /// **Required.** Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::DeliveryId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    pub fn event_id<M>(mut self, value: impl crate::rt::Set<super::EventId, M>) -> Self {
        self.misfits.set("event_id", &mut self.event_id, value);
        self
    }
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    pub fn resource_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ResourceId, M>,
    ) -> Self {
        self.misfits.set("resource_id", &mut self.resource_id, value);
        self
    }
    /// **Required.** Type of the event.
    pub fn event_type<M>(
        mut self,
        value: impl crate::rt::Set<super::EventType, M>,
    ) -> Self {
        self.misfits.set("event_type", &mut self.event_type, value);
        self
    }
    /// **Required.** How the delivery stands.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::DeliveryStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// When it is tried again; null when it is not.
    pub fn next_attempt_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("next_attempt_at", &mut self.next_attempt_at, value);
        self
    }
    /// **Required.** When the delivery was made.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// Builds the [`Delivery`](super::Delivery).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::Delivery, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<DeliveryBuilder> for super::Delivery {
    type Error = crate::rt::BuildError;
    fn try_from(value: DeliveryBuilder) -> ::std::result::Result<Self, Self::Error> {
        let DeliveryBuilder {
            misfits,
            id,
            event_id,
            resource_id,
            event_type,
            status,
            next_attempt_at,
            created_at,
        } = value;
        match (misfits.is_empty(), id, event_type, status, created_at) {
            (true, Some(id), Some(event_type), Some(status), Some(created_at)) => {
                Ok(Self {
                    id,
                    event_id,
                    resource_id,
                    event_type,
                    status,
                    next_attempt_at,
                    created_at,
                })
            }
            (_, id, event_type, status, created_at) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("event_type", event_type.is_some()),
                                ("status", status.is_some()),
                                ("created_at", created_at.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Delivery> for DeliveryBuilder {
    fn from(value: super::Delivery) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            event_id: value.event_id,
            resource_id: value.resource_id,
            event_type: Some(value.event_type),
            status: Some(value.status),
            next_attempt_at: value.next_attempt_at,
            created_at: Some(value.created_at),
        }
    }
}
impl ::std::convert::From<&super::Delivery> for DeliveryBuilder {
    fn from(value: &super::Delivery) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for DeliveryBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "DeliveryBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(event_id), &self.event_id),
                (stringify!(resource_id), &self.resource_id),
                (stringify!(event_type), &self.event_type),
                (stringify!(status), &self.status),
                (stringify!(next_attempt_at), &self.next_attempt_at),
                (stringify!(created_at), &self.created_at),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    DeliveryBuilder
}
impl super::DeliveryDetail {
    /// Returns a builder of [`DeliveryDetail`](super::DeliveryDetail).
    pub fn builder() -> super::builder::DeliveryDetailBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::DeliveryDetail {}
/// Builder of [`DeliveryDetail`](super::DeliveryDetail).
#[derive(Clone, Default)]
#[must_use]
pub struct DeliveryDetailBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::DeliveryId>,
    event_id: ::std::option::Option<super::EventId>,
    resource_id: ::std::option::Option<super::ResourceId>,
    event_type: ::std::option::Option<super::EventType>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    request_body: ::std::option::Option<::serde_json::Value>,
    attempts: ::std::option::Option<::std::vec::Vec<super::Attempt>>,
}
impl DeliveryDetailBuilder {
    /// **Required.** Id of the delivery, `msg_…`. Its `webhook-id` header says the same, on every attempt.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::DeliveryId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// Id of the event, the same for all webhooks that it is delivered to. Null for test events and for deliveries from before September 2026.
    pub fn event_id<M>(mut self, value: impl crate::rt::Set<super::EventId, M>) -> Self {
        self.misfits.set("event_id", &mut self.event_id, value);
        self
    }
    /// Id of the call, message, contact or task that the event is about; for a voicemail, of its call. Null where `eventId` is.
    pub fn resource_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ResourceId, M>,
    ) -> Self {
        self.misfits.set("resource_id", &mut self.resource_id, value);
        self
    }
    /// **Required.** Type of the event.
    pub fn event_type<M>(
        mut self,
        value: impl crate::rt::Set<super::EventType, M>,
    ) -> Self {
        self.misfits.set("event_type", &mut self.event_type, value);
        self
    }
    /// **Required.** When the delivery was made.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** What was sent: the whole event, or what the event has under `data`.
    pub fn request_body<M>(
        mut self,
        value: impl crate::rt::Set<::serde_json::Value, M>,
    ) -> Self {
        self.misfits.set("request_body", &mut self.request_body, value);
        self
    }
    /// **Required.** The attempts, newest first.
    pub fn attempts<M>(
        mut self,
        value: impl crate::rt::SetList<super::Attempt, M>,
    ) -> Self {
        self.misfits.set_list("attempts", &mut self.attempts, value);
        self
    }
    /// Builds the [`DeliveryDetail`](super::DeliveryDetail).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::DeliveryDetail, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<DeliveryDetailBuilder> for super::DeliveryDetail {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: DeliveryDetailBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let DeliveryDetailBuilder {
            misfits,
            id,
            event_id,
            resource_id,
            event_type,
            created_at,
            request_body,
            attempts,
        } = value;
        match (misfits.is_empty(), id, event_type, created_at, request_body, attempts) {
            (
                true,
                Some(id),
                Some(event_type),
                Some(created_at),
                Some(request_body),
                Some(attempts),
            ) => {
                Ok(Self {
                    id,
                    event_id,
                    resource_id,
                    event_type,
                    created_at,
                    request_body,
                    attempts,
                })
            }
            (_, id, event_type, created_at, request_body, attempts) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("event_type", event_type.is_some()),
                                ("created_at", created_at.is_some()),
                                ("request_body", request_body.is_some()),
                                ("attempts", attempts.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::DeliveryDetail> for DeliveryDetailBuilder {
    fn from(value: super::DeliveryDetail) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            event_id: value.event_id,
            resource_id: value.resource_id,
            event_type: Some(value.event_type),
            created_at: Some(value.created_at),
            request_body: Some(value.request_body),
            attempts: Some(value.attempts),
        }
    }
}
impl ::std::convert::From<&super::DeliveryDetail> for DeliveryDetailBuilder {
    fn from(value: &super::DeliveryDetail) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for DeliveryDetailBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "DeliveryDetailBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(event_id), &self.event_id),
                (stringify!(resource_id), &self.resource_id),
                (stringify!(event_type), &self.event_type),
                (stringify!(created_at), &self.created_at),
                (stringify!(request_body), &self.request_body),
                (stringify!(attempts), &self.attempts),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    DeliveryDetailBuilder
}
impl super::RotatedKey {
    /// Returns a builder of [`RotatedKey`](super::RotatedKey).
    pub fn builder() -> super::builder::RotatedKeyBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::RotatedKey {}
/// Builder of [`RotatedKey`](super::RotatedKey).
#[derive(Clone, Default)]
#[must_use]
pub struct RotatedKeyBuilder {
    misfits: crate::rt::Misfits,
    key: ::std::option::Option<super::Secret>,
}
impl RotatedKeyBuilder {
    /// **Required.** The secret that deliveries are signed with, `whsec_…`. Keep it: it cannot be read again, only replaced.
    pub fn key<M>(mut self, value: impl crate::rt::Set<super::Secret, M>) -> Self {
        self.misfits.set("key", &mut self.key, value);
        self
    }
    /// Builds the [`RotatedKey`](super::RotatedKey).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::RotatedKey, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<RotatedKeyBuilder> for super::RotatedKey {
    type Error = crate::rt::BuildError;
    fn try_from(value: RotatedKeyBuilder) -> ::std::result::Result<Self, Self::Error> {
        let RotatedKeyBuilder { misfits, key } = value;
        match (misfits.is_empty(), key) {
            (true, Some(key)) => Ok(Self { key }),
            (_, key) => Err(misfits.error(&[("key", key.is_some())])),
        }
    }
}
impl ::std::convert::From<super::RotatedKey> for RotatedKeyBuilder {
    fn from(value: super::RotatedKey) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            key: Some(value.key),
        }
    }
}
impl ::std::convert::From<&super::RotatedKey> for RotatedKeyBuilder {
    fn from(value: &super::RotatedKey) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for RotatedKeyBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "RotatedKeyBuilder",
            &self.misfits,
            &[(stringify!(key), &self.key)],
        )
    }
}
crate::rt::debug_is_redacted! {
    RotatedKeyBuilder
}
impl super::TestEvent {
    /// Returns a builder of [`TestEvent`](super::TestEvent).
    pub fn builder() -> super::builder::TestEventBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::TestEvent {}
/// Builder of [`TestEvent`](super::TestEvent).
#[derive(Clone, Default)]
#[must_use]
pub struct TestEventBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::EventId>,
    api_version: ::std::option::Option<super::ApiVersion>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    type_: ::std::option::Option<super::EventType>,
    data: ::std::option::Option<::serde_json::Value>,
}
impl TestEventBuilder {
    /// **Required.** Id of the sample. It is the same each time, and not the id of the delivery.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::EventId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** API version of the payload.
    pub fn api_version<M>(
        mut self,
        value: impl crate::rt::Set<super::ApiVersion, M>,
    ) -> Self {
        self.misfits.set("api_version", &mut self.api_version, value);
        self
    }
    /// **Required.** When the sample says that it happened.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** Type of the event.
    pub fn type_<M>(mut self, value: impl crate::rt::Set<super::EventType, M>) -> Self {
        self.misfits.set("type", &mut self.type_, value);
        self
    }
    /// **Required.** What the event says: `resource`, `context` and `links`.
    pub fn data<M>(
        mut self,
        value: impl crate::rt::Set<::serde_json::Value, M>,
    ) -> Self {
        self.misfits.set("data", &mut self.data, value);
        self
    }
    /// Builds the [`TestEvent`](super::TestEvent).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::TestEvent, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<TestEventBuilder> for super::TestEvent {
    type Error = crate::rt::BuildError;
    fn try_from(value: TestEventBuilder) -> ::std::result::Result<Self, Self::Error> {
        let TestEventBuilder { misfits, id, api_version, created_at, type_, data } = value;
        match (misfits.is_empty(), id, api_version, created_at, type_, data) {
            (
                true,
                Some(id),
                Some(api_version),
                Some(created_at),
                Some(type_),
                Some(data),
            ) => {
                Ok(Self {
                    id,
                    api_version,
                    created_at,
                    type_,
                    data,
                })
            }
            (_, id, api_version, created_at, type_, data) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("api_version", api_version.is_some()),
                                ("created_at", created_at.is_some()),
                                ("type", type_.is_some()),
                                ("data", data.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::TestEvent> for TestEventBuilder {
    fn from(value: super::TestEvent) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            api_version: Some(value.api_version),
            created_at: Some(value.created_at),
            type_: Some(value.type_),
            data: Some(value.data),
        }
    }
}
impl ::std::convert::From<&super::TestEvent> for TestEventBuilder {
    fn from(value: &super::TestEvent) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for TestEventBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "TestEventBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(api_version), &self.api_version),
                (stringify!(created_at), &self.created_at),
                (stringify!(type_), &self.type_),
                (stringify!(data), &self.data),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    TestEventBuilder
}
impl super::Webhook {
    /// Returns a builder of [`Webhook`](super::Webhook).
    pub fn builder() -> super::builder::WebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::Webhook {}
/// Builder of [`Webhook`](super::Webhook).
#[derive(Clone, Default)]
#[must_use]
pub struct WebhookBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<super::WebhookId>,
    org_id: ::std::option::Option<super::OrganizationId>,
    label: ::std::option::Option<::std::string::String>,
    status: ::std::option::Option<super::WebhookStatus>,
    url: ::std::option::Option<::std::string::String>,
    api_version: ::std::option::Option<super::ApiVersion>,
    events: ::std::option::Option<::std::vec::Vec<super::EventType>>,
    resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl WebhookBuilder {
    /// **Required.** Id of the webhook: digits. Not an id of a v1 webhook, which begins with `WH`.
    pub fn id<M>(mut self, value: impl crate::rt::Set<super::WebhookId, M>) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** Id of the workspace.
    pub fn org_id<M>(
        mut self,
        value: impl crate::rt::Set<super::OrganizationId, M>,
    ) -> Self {
        self.misfits.set("org_id", &mut self.org_id, value);
        self
    }
    /// What people call the webhook; null for none.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("label", &mut self.label, value);
        self
    }
    /// **Required.** Whether deliveries are sent.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// **Required.** Where deliveries are sent.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// The API version whose payloads the webhook delivers: the one it was created with.
    pub fn api_version<M>(
        mut self,
        value: impl crate::rt::Set<super::ApiVersion, M>,
    ) -> Self {
        self.misfits.set("api_version", &mut self.api_version, value);
        self
    }
    /// **Required.** The types of event that are delivered.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::EventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// **Required.** The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// **Required.** When the webhook was created.
    pub fn created_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("created_at", &mut self.created_at, value);
        self
    }
    /// **Required.** When the webhook last changed.
    pub fn updated_at<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("updated_at", &mut self.updated_at, value);
        self
    }
    /// Builds the [`Webhook`](super::Webhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(self) -> ::std::result::Result<super::Webhook, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<WebhookBuilder> for super::Webhook {
    type Error = crate::rt::BuildError;
    fn try_from(value: WebhookBuilder) -> ::std::result::Result<Self, Self::Error> {
        let WebhookBuilder {
            misfits,
            id,
            org_id,
            label,
            status,
            url,
            api_version,
            events,
            resource_ids,
            created_at,
            updated_at,
        } = value;
        match (
            misfits.is_empty(),
            id,
            org_id,
            status,
            url,
            events,
            resource_ids,
            created_at,
            updated_at,
        ) {
            (
                true,
                Some(id),
                Some(org_id),
                Some(status),
                Some(url),
                Some(events),
                Some(resource_ids),
                Some(created_at),
                Some(updated_at),
            ) => {
                Ok(Self {
                    id,
                    org_id,
                    label,
                    status,
                    url,
                    api_version,
                    events,
                    resource_ids,
                    created_at,
                    updated_at,
                })
            }
            (
                _,
                id,
                org_id,
                status,
                url,
                events,
                resource_ids,
                created_at,
                updated_at,
            ) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("id", id.is_some()),
                                ("org_id", org_id.is_some()),
                                ("status", status.is_some()),
                                ("url", url.is_some()),
                                ("events", events.is_some()),
                                ("resource_ids", resource_ids.is_some()),
                                ("created_at", created_at.is_some()),
                                ("updated_at", updated_at.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::Webhook> for WebhookBuilder {
    fn from(value: super::Webhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: Some(value.id),
            org_id: Some(value.org_id),
            label: value.label,
            status: Some(value.status),
            url: Some(value.url),
            api_version: value.api_version,
            events: Some(value.events),
            resource_ids: Some(value.resource_ids),
            created_at: Some(value.created_at),
            updated_at: Some(value.updated_at),
        }
    }
}
impl ::std::convert::From<&super::Webhook> for WebhookBuilder {
    fn from(value: &super::Webhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for WebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "WebhookBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(org_id), &self.org_id),
                (stringify!(label), &self.label),
                (stringify!(status), &self.status),
                (stringify!(url), &self.url),
                (stringify!(api_version), &self.api_version),
                (stringify!(events), &self.events),
                (stringify!(resource_ids), &self.resource_ids),
                (stringify!(created_at), &self.created_at),
                (stringify!(updated_at), &self.updated_at),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    WebhookBuilder
}
