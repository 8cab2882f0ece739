/// List the webhooks: the request of [`list`](super::Webhooks::list).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest {
    draft: crate::rt::Draft,
}
impl ListRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list",
        "GET",
        "/webhooks",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
        }
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .finish()
    }
    /// Sends `GET /webhooks` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<::std::vec::Vec<types::Webhook>>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for ListRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(f, "ListRequest", &self.draft.misfits, &[])
    }
}
/// Create a webhook: the request of [`create`](super::Webhooks::create).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRequest {
    draft: crate::rt::Draft,
    body: types::builder::CreateWebhookBuilder,
}
impl CreateRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create",
        "POST",
        "/webhooks",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
            body: ::std::default::Default::default(),
        }
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::CreateWebhookBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Where deliveries are sent; `https`, and reachable by the service.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.url(value);
        self
    }
    /// **Required.** The types of event to deliver, of any families.
    ///
    /// At least 1 item.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<types::EventType, M>,
    ) -> Self {
        self.body = self.body.events(value);
        self
    }
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. All unless set.
    ///
    /// At least 1 item.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.resource_ids(value);
        self
    }
    /// What people call the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.label(value);
        self
    }
    /// Whether deliveries are sent; `enabled` unless set.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<types::WebhookStatus, M>,
    ) -> Self {
        self.body = self.body.status(value);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .body(types::CreateWebhook::try_from(self.body))
            .finish()
    }
    /// Sends `POST /webhooks` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::CreatedWebhook>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for CreateRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "CreateRequest",
            &self.draft.misfits,
            &[(stringify!(body), &self.body)],
        )
    }
}
/// Get a webhook: the request of [`get`](super::Webhooks::get).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRequest {
    draft: crate::rt::Draft,
    webhook_id: ::std::option::Option<types::WebhookId>,
}
impl GetRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get",
        "GET",
        "/webhooks/{webhookId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            webhook_id: None,
        };
        request.draft.misfits.convert("webhook_id", &mut request.webhook_id, webhook_id);
        request
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .path("webhook_id", "webhookId", &self.webhook_id)
            .finish()
    }
    /// Sends `GET /webhooks/{webhookId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Webhook>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for GetRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetRequest",
            &self.draft.misfits,
            &[(stringify!(webhook_id), &self.webhook_id)],
        )
    }
}
/// Change a webhook: the request of [`update`](super::Webhooks::update).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRequest {
    draft: crate::rt::Draft,
    webhook_id: ::std::option::Option<types::WebhookId>,
    body: types::builder::UpdateWebhookBuilder,
}
impl UpdateRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "update",
        "PATCH",
        "/webhooks/{webhookId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            webhook_id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("webhook_id", &mut request.webhook_id, webhook_id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::UpdateWebhookBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// Where deliveries are sent from now on.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.url(value);
        self
    }
    /// The types of event to deliver. Replaces the list.
    ///
    /// At least 1 item.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<types::EventType, M>,
    ) -> Self {
        self.body = self.body.events(value);
        self
    }
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. Replaces the list. Null, an empty list and `*` all remove the filter.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.resource_ids(value);
        self
    }
    /// Sends null, which clears `resource_ids`.
    pub fn clear_resource_ids(mut self) -> Self {
        self.body = self.body.clear_resource_ids();
        self
    }
    /// What people call the webhook. Null removes it.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.label(value);
        self
    }
    /// Sends null, which clears `label`.
    pub fn clear_label(mut self) -> Self {
        self.body = self.body.clear_label();
        self
    }
    /// Whether deliveries are sent.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<types::WebhookStatus, M>,
    ) -> Self {
        self.body = self.body.status(value);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .path("webhook_id", "webhookId", &self.webhook_id)
            .body(types::UpdateWebhook::try_from(self.body))
            .finish()
    }
    /// Sends `PATCH /webhooks/{webhookId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Webhook>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for UpdateRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "UpdateRequest",
            &self.draft.misfits,
            &[(stringify!(webhook_id), &self.webhook_id), (stringify!(body), &self.body)],
        )
    }
}
/// Delete a webhook: the request of [`delete`](super::Webhooks::delete).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRequest {
    draft: crate::rt::Draft,
    webhook_id: ::std::option::Option<types::WebhookId>,
}
impl DeleteRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "delete",
        "DELETE",
        "/webhooks/{webhookId}",
        crate::rt::Idempotency::Delete,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            webhook_id: None,
        };
        request.draft.misfits.convert("webhook_id", &mut request.webhook_id, webhook_id);
        request
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .path("webhook_id", "webhookId", &self.webhook_id)
            .finish()
    }
    /// Sends `DELETE /webhooks/{webhookId}` and returns the status.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<()>, crate::rt::Error> {
        self.prepare()?.send_for_status().await
    }
}
impl ::std::fmt::Debug for DeleteRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "DeleteRequest",
            &self.draft.misfits,
            &[(stringify!(webhook_id), &self.webhook_id)],
        )
    }
}
/// Replace the secret of a webhook: the request of [`rotate`](super::Webhooks::rotate).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateRequest {
    draft: crate::rt::Draft,
    webhook_id: ::std::option::Option<types::WebhookId>,
}
impl RotateRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "rotate",
        "POST",
        "/webhooks/{webhookId}/rotate",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            webhook_id: None,
        };
        request.draft.misfits.convert("webhook_id", &mut request.webhook_id, webhook_id);
        request
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .path("webhook_id", "webhookId", &self.webhook_id)
            .finish()
    }
    /// Sends `POST /webhooks/{webhookId}/rotate` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::RotatedKey>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for RotateRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "RotateRequest",
            &self.draft.misfits,
            &[(stringify!(webhook_id), &self.webhook_id)],
        )
    }
}
/// Send a test event: the request of [`send_test_event`](super::Webhooks::send_test_event).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendTestEventRequest {
    draft: crate::rt::Draft,
    webhook_id: ::std::option::Option<types::WebhookId>,
    body: types::builder::SendTestEventBuilder,
}
impl SendTestEventRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "send_test_event",
        "POST",
        "/webhooks/{webhookId}/events/test",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            webhook_id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("webhook_id", &mut request.webhook_id, webhook_id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::SendTestEventBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Type of the event.
    pub fn event_type<M>(
        mut self,
        value: impl crate::rt::Set<types::EventType, M>,
    ) -> Self {
        self.body = self.body.event_type(value);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .path("webhook_id", "webhookId", &self.webhook_id)
            .body(types::SendTestEvent::try_from(self.body))
            .finish()
    }
    /// Sends `POST /webhooks/{webhookId}/events/test` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::TestEvent>, crate::rt::Error> {
        self.prepare()?.send().await?.bare()
    }
}
impl ::std::fmt::Debug for SendTestEventRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "SendTestEventRequest",
            &self.draft.misfits,
            &[(stringify!(webhook_id), &self.webhook_id), (stringify!(body), &self.body)],
        )
    }
}
/// List deliveries: the request of [`list_deliveries`](super::Webhooks::list_deliveries).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeliveriesRequest {
    draft: crate::rt::Draft,
    webhook_id: ::std::option::Option<types::WebhookId>,
    limit: ::std::option::Option<u32>,
    after: ::std::option::Option<::std::string::String>,
    status: ::std::option::Option<types::DeliveryStatus>,
    event_type: ::std::option::Option<types::EventType>,
    event_type_in: ::std::option::Option<::std::string::String>,
    event_types: ::std::option::Option<::std::vec::Vec<types::EventType>>,
    resource_id: ::std::option::Option<types::ResourceId>,
    created_at_gt: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_at_lt: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_after: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ListDeliveriesRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_deliveries",
        "GET",
        "/webhooks/{webhookId}/events",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            webhook_id: None,
            limit: None,
            after: None,
            status: None,
            event_type: None,
            event_type_in: None,
            event_types: None,
            resource_id: None,
            created_at_gt: None,
            created_at_lt: None,
            created_after: None,
            created_before: None,
        };
        request.draft.misfits.convert("webhook_id", &mut request.webhook_id, webhook_id);
        request
    }
    /// How many a page holds. The service gives 10 unless told.
    ///
    /// 1 to 50.
    pub fn limit<M>(mut self, value: impl crate::rt::Set<u32, M>) -> Self {
        self.draft.misfits.set("limit", &mut self.limit, value);
        self
    }
    /// Where the page starts: `nextCursor` of the page before.
    pub fn after<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.draft.misfits.set("after", &mut self.after, value);
        self
    }
    /// Only deliveries that stand like this.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<types::DeliveryStatus, M>,
    ) -> Self {
        self.draft.misfits.set("status", &mut self.status, value);
        self
    }
    /// Only deliveries of events of this type. The open beta has `eventTypes`.
    pub fn event_type<M>(
        mut self,
        value: impl crate::rt::Set<types::EventType, M>,
    ) -> Self {
        self.draft.misfits.set("event_type", &mut self.event_type, value);
        self
    }
    /// Only deliveries of events of these types, with commas. The open beta has `eventTypes`.
    pub fn event_type_in<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.draft.misfits.set("event_type_in", &mut self.event_type_in, value);
        self
    }
    /// Only deliveries of events of these types. The open beta's name of `eventType[in]`.
    ///
    /// At least 1 item.
    pub fn event_types<M>(
        mut self,
        value: impl crate::rt::SetList<types::EventType, M>,
    ) -> Self {
        self.draft.misfits.set_list("event_types", &mut self.event_types, value);
        self
    }
    /// Only deliveries of events about this call, message, contact or task. The open beta has no such filter.
    pub fn resource_id<M>(
        mut self,
        value: impl crate::rt::Set<types::ResourceId, M>,
    ) -> Self {
        self.draft.misfits.set("resource_id", &mut self.resource_id, value);
        self
    }
    /// Only deliveries made after this time. The open beta has `createdAfter`.
    pub fn created_at_gt<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("created_at_gt", &mut self.created_at_gt, value);
        self
    }
    /// Only deliveries made before this time. The open beta has `createdBefore`.
    pub fn created_at_lt<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("created_at_lt", &mut self.created_at_lt, value);
        self
    }
    /// Only deliveries made after this time. The open beta's name of `createdAt[gt]`.
    pub fn created_after<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("created_after", &mut self.created_after, value);
        self
    }
    /// Only deliveries made before this time. The open beta's name of `createdAt[lt]`.
    pub fn created_before<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("created_before", &mut self.created_before, value);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .path("webhook_id", "webhookId", &self.webhook_id)
            .query("limit", "limit", &self.limit)
            .query("after", "after", &self.after)
            .query("status", "status", &self.status)
            .query("event_type", "eventType", &self.event_type)
            .query("event_type_in", "eventType[in]", &self.event_type_in)
            .query("event_types", "eventTypes", &self.event_types)
            .query("resource_id", "resourceId", &self.resource_id)
            .query("created_at_gt", "createdAt[gt]", &self.created_at_gt)
            .query("created_at_lt", "createdAt[lt]", &self.created_at_lt)
            .query("created_after", "createdAfter", &self.created_after)
            .query("created_before", "createdBefore", &self.created_before)
            .finish()
    }
    /// Sends `GET /webhooks/{webhookId}/events` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Delivery>>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.page(&Self::PAGE_FORMAT)
    }
    pub(super) const PAGE_FORMAT: crate::rt::PageFormat = crate::rt::PageFormat {
        token: "after",
        next: "nextCursor",
        total: None,
    };
    /// Returns a stream of the pages. Unless a size is set, the pages have the maximum size of 50 items.
    ///
    /// Each page is requested when it is needed, with all filters. The stream starts at the
    /// page token, if one is set.
    pub fn pages(mut self) -> crate::rt::Pages<types::Delivery> {
        self.limit.get_or_insert(50);
        crate::rt::Pages::new(self.prepare(), &Self::PAGE_FORMAT)
    }
    /// Returns a stream of the items of all pages.
    ///
    /// See [`pages`](Self::pages).
    pub fn stream(self) -> crate::rt::Items<types::Delivery> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListDeliveriesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ListDeliveriesRequest",
            &self.draft.misfits,
            &[
                (stringify!(webhook_id), &self.webhook_id),
                (stringify!(limit), &self.limit),
                (stringify!(after), &self.after),
                (stringify!(status), &self.status),
                (stringify!(event_type), &self.event_type),
                (stringify!(event_type_in), &self.event_type_in),
                (stringify!(event_types), &self.event_types),
                (stringify!(resource_id), &self.resource_id),
                (stringify!(created_at_gt), &self.created_at_gt),
                (stringify!(created_at_lt), &self.created_at_lt),
                (stringify!(created_after), &self.created_after),
                (stringify!(created_before), &self.created_before),
            ],
        )
    }
}
/// Get a delivery with its attempts: the request of [`get_delivery`](super::Webhooks::get_delivery).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeliveryRequest {
    draft: crate::rt::Draft,
    webhook_id: ::std::option::Option<types::WebhookId>,
    delivery_id: ::std::option::Option<types::DeliveryId>,
}
impl GetDeliveryRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_delivery",
        "GET",
        "/webhooks/{webhookId}/events/{deliveryId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M, N>(
        client: &crate::rt::Client,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
        delivery_id: impl crate::rt::Convert<types::DeliveryId, N>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            webhook_id: None,
            delivery_id: None,
        };
        request.draft.misfits.convert("webhook_id", &mut request.webhook_id, webhook_id);
        request
            .draft
            .misfits
            .convert("delivery_id", &mut request.delivery_id, delivery_id);
        request
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .path("webhook_id", "webhookId", &self.webhook_id)
            .path("delivery_id", "deliveryId", &self.delivery_id)
            .finish()
    }
    /// Sends `GET /webhooks/{webhookId}/events/{deliveryId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::DeliveryDetail>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for GetDeliveryRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetDeliveryRequest",
            &self.draft.misfits,
            &[
                (stringify!(webhook_id), &self.webhook_id),
                (stringify!(delivery_id), &self.delivery_id),
            ],
        )
    }
}
/// Deliver once more: the request of [`retry_delivery`](super::Webhooks::retry_delivery).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryDeliveryRequest {
    draft: crate::rt::Draft,
    webhook_id: ::std::option::Option<types::WebhookId>,
    delivery_id: ::std::option::Option<types::DeliveryId>,
}
impl RetryDeliveryRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "retry_delivery",
        "POST",
        "/webhooks/{webhookId}/events/{deliveryId}/retry",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new<M, N>(
        client: &crate::rt::Client,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
        delivery_id: impl crate::rt::Convert<types::DeliveryId, N>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            webhook_id: None,
            delivery_id: None,
        };
        request.draft.misfits.convert("webhook_id", &mut request.webhook_id, webhook_id);
        request
            .draft
            .misfits
            .convert("delivery_id", &mut request.delivery_id, delivery_id);
        request
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft)
            .header("x_quo_api_version", "x-quo-api-version", &Some("2026-03-30"))
            .header("quo_api_version", "Quo-Api-Version", &Some("2026-03-30"))
            .path("webhook_id", "webhookId", &self.webhook_id)
            .path("delivery_id", "deliveryId", &self.delivery_id)
            .finish()
    }
    /// Sends `POST /webhooks/{webhookId}/events/{deliveryId}/retry` and returns the status.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<()>, crate::rt::Error> {
        self.prepare()?.send_for_status().await
    }
}
impl ::std::fmt::Debug for RetryDeliveryRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "RetryDeliveryRequest",
            &self.draft.misfits,
            &[
                (stringify!(webhook_id), &self.webhook_id),
                (stringify!(delivery_id), &self.delivery_id),
            ],
        )
    }
}
