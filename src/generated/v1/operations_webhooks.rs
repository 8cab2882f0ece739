/// List webhooks: the request of [`list_webhooks`](crate::Client::list_webhooks).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWebhooksRequest {
    draft: crate::rt::Draft,
    user_id: ::std::option::Option<types::UserId>,
}
impl ListWebhooksRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_webhooks",
        "GET",
        "/v1/webhooks",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
            user_id: None,
        }
    }
    /// User whose webhooks are listed; the workspace owner when left out. The id begins with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.draft.misfits.set("user_id", &mut self.user_id, value);
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
            .query("user_id", "userId", &self.user_id)
            .finish()
    }
    /// Sends `GET /v1/webhooks` and returns the response.
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
impl ::std::fmt::Debug for ListWebhooksRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ListWebhooksRequest",
            &self.draft.misfits,
            &[(stringify!(user_id), &self.user_id)],
        )
    }
}
/// Get a webhook: the request of [`get_webhook_by_id`](crate::Client::get_webhook_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookByIdRequest {
    draft: crate::rt::Draft,
    id: ::std::option::Option<types::WebhookId>,
}
impl GetWebhookByIdRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_webhook_by_id",
        "GET",
        "/v1/webhooks/{id}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            id: None,
        };
        request.draft.misfits.convert("id", &mut request.id, id);
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
            .path("id", "id", &self.id)
            .finish()
    }
    /// Sends `GET /v1/webhooks/{id}` and returns the response.
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
impl ::std::fmt::Debug for GetWebhookByIdRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetWebhookByIdRequest",
            &self.draft.misfits,
            &[(stringify!(id), &self.id)],
        )
    }
}
/// Delete a webhook: the request of [`delete_webhook_by_id`](crate::Client::delete_webhook_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWebhookByIdRequest {
    draft: crate::rt::Draft,
    id: ::std::option::Option<types::WebhookId>,
}
impl DeleteWebhookByIdRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "delete_webhook_by_id",
        "DELETE",
        "/v1/webhooks/{id}",
        crate::rt::Idempotency::Delete,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            id: None,
        };
        request.draft.misfits.convert("id", &mut request.id, id);
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
            .path("id", "id", &self.id)
            .finish()
    }
    /// Sends `DELETE /v1/webhooks/{id}` and returns the status.
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
impl ::std::fmt::Debug for DeleteWebhookByIdRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "DeleteWebhookByIdRequest",
            &self.draft.misfits,
            &[(stringify!(id), &self.id)],
        )
    }
}
/// Create a webhook for messages: the request of [`create_message_webhook`](crate::Client::create_message_webhook).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessageWebhookRequest {
    draft: crate::rt::Draft,
    body: types::builder::CreateMessageWebhookBuilder,
}
impl CreateMessageWebhookRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_message_webhook",
        "POST",
        "/v1/webhooks/messages",
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
        body: impl ::std::convert::Into<types::builder::CreateMessageWebhookBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Events to report.
    ///
    /// One of: `message.received`, `message.delivered`.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<types::WebhookEventType, M>,
    ) -> Self {
        self.body = self.body.events(value);
        self
    }
    /// Name for the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.label(value);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.resource_ids(value);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<types::WebhookStatus, M>,
    ) -> Self {
        self.body = self.body.status(value);
        self
    }
    /// **Required.** Address to send events to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.url(value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.body = self.body.user_id(value);
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
            .body(types::CreateMessageWebhook::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/webhooks/messages` and returns the response.
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
impl ::std::fmt::Debug for CreateMessageWebhookRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "CreateMessageWebhookRequest",
            &self.draft.misfits,
            &[(stringify!(body), &self.body)],
        )
    }
}
/// Create a webhook for calls: the request of [`create_call_webhook`](crate::Client::create_call_webhook).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCallWebhookRequest {
    draft: crate::rt::Draft,
    body: types::builder::CreateCallWebhookBuilder,
}
impl CreateCallWebhookRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_call_webhook",
        "POST",
        "/v1/webhooks/calls",
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
        body: impl ::std::convert::Into<types::builder::CreateCallWebhookBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Address to send events to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.url(value);
        self
    }
    /// **Required.** Events to report.
    ///
    /// One of: `call.completed`, `call.ringing`, `call.recording.completed`.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<types::WebhookEventType, M>,
    ) -> Self {
        self.body = self.body.events(value);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.resource_ids(value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.body = self.body.user_id(value);
        self
    }
    /// Name for the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.label(value);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
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
            .body(types::CreateCallWebhook::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/webhooks/calls` and returns the response.
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
impl ::std::fmt::Debug for CreateCallWebhookRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "CreateCallWebhookRequest",
            &self.draft.misfits,
            &[(stringify!(body), &self.body)],
        )
    }
}
/// Create a webhook for call summaries: the request of [`create_call_summary_webhook`](crate::Client::create_call_summary_webhook).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCallSummaryWebhookRequest {
    draft: crate::rt::Draft,
    body: types::builder::CreateCallSummaryWebhookBuilder,
}
impl CreateCallSummaryWebhookRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_call_summary_webhook",
        "POST",
        "/v1/webhooks/call-summaries",
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
        body: impl ::std::convert::Into<types::builder::CreateCallSummaryWebhookBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Events to report, at least one.
    ///
    /// One of: `call.summary.completed`.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<types::WebhookEventType, M>,
    ) -> Self {
        self.body = self.body.events(value);
        self
    }
    /// Name for the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.label(value);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.resource_ids(value);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<types::WebhookStatus, M>,
    ) -> Self {
        self.body = self.body.status(value);
        self
    }
    /// **Required.** Address to send events to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.url(value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.body = self.body.user_id(value);
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
            .body(types::CreateCallSummaryWebhook::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/webhooks/call-summaries` and returns the response.
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
impl ::std::fmt::Debug for CreateCallSummaryWebhookRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "CreateCallSummaryWebhookRequest",
            &self.draft.misfits,
            &[(stringify!(body), &self.body)],
        )
    }
}
/// Create a webhook for call transcripts: the request of [`create_call_transcript_webhook`](crate::Client::create_call_transcript_webhook).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCallTranscriptWebhookRequest {
    draft: crate::rt::Draft,
    body: types::builder::CreateCallTranscriptWebhookBuilder,
}
impl CreateCallTranscriptWebhookRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_call_transcript_webhook",
        "POST",
        "/v1/webhooks/call-transcripts",
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
        body: impl ::std::convert::Into<
            types::builder::CreateCallTranscriptWebhookBuilder,
        >,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Events to report, at least one.
    ///
    /// One of: `call.transcript.completed`.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<types::WebhookEventType, M>,
    ) -> Self {
        self.body = self.body.events(value);
        self
    }
    /// Name for the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.label(value);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.resource_ids(value);
        self
    }
    /// Whether the webhook reports events from the start. No default is documented here.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<types::WebhookStatus, M>,
    ) -> Self {
        self.body = self.body.status(value);
        self
    }
    /// **Required.** Address to send events to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.url(value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.body = self.body.user_id(value);
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
            .body(types::CreateCallTranscriptWebhook::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/webhooks/call-transcripts` and returns the response.
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
impl ::std::fmt::Debug for CreateCallTranscriptWebhookRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "CreateCallTranscriptWebhookRequest",
            &self.draft.misfits,
            &[(stringify!(body), &self.body)],
        )
    }
}
