/// List webhooks: the request of [`list_webhooks`](crate::Client::list_webhooks).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWebhooks {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    user_id: ::std::result::Result<Option<types::UserId>, ::std::string::String>,
}
impl ListWebhooks {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_webhooks",
        "GET",
        "/v1/webhooks",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            user_id: Ok(None),
        }
    }
    /// User whose webhooks are listed; the workspace owner when left out. The id begins with `US`.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value).map(Some);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, user_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let user_id = user_id.map_err(invalid)?;
        let url = format!("{}/v1/webhooks", client.base_url());
        let request = client
            .http()
            .get(
                crate::rt::Query::of(url)
                    .with(&crate::rt::QueryParam::new("userId", &user_id))
                    .finish()
                    .map_err(invalid)?,
            )
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `GET /v1/webhooks` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<::std::vec::Vec<types::Webhook>>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for ListWebhooks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListWebhooks")
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish_non_exhaustive()
    }
}
/// Get a webhook: the request of [`get_webhook_by_id`](crate::Client::get_webhook_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookById {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    id: ::std::result::Result<types::WebhookId, ::std::string::String>,
}
impl GetWebhookById {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_webhook_by_id",
        "GET",
        "/v1/webhooks/{id}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            id: crate::rt::missing("id"),
        }
    }
    /// Id of the webhook, beginning with `WH`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let id = id.map_err(invalid)?;
        let url = format!(
            "{}/v1/webhooks/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(id), & id.to_string()).map_err(invalid) ?
        );
        let request = client
            .http()
            .get(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `GET /v1/webhooks/{id}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Webhook>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for GetWebhookById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetWebhookById")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish_non_exhaustive()
    }
}
/// Delete a webhook: the request of [`delete_webhook_by_id`](crate::Client::delete_webhook_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWebhookById {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    id: ::std::result::Result<types::WebhookId, ::std::string::String>,
}
impl DeleteWebhookById {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "delete_webhook_by_id",
        "DELETE",
        "/v1/webhooks/{id}",
        crate::rt::Idempotency::Delete,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            id: crate::rt::missing("id"),
        }
    }
    /// Id of the webhook, beginning with `WH`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let id = id.map_err(invalid)?;
        let url = format!(
            "{}/v1/webhooks/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(id), & id.to_string()).map_err(invalid) ?
        );
        let request = client
            .http()
            .delete(url)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `DELETE /v1/webhooks/{id}` and returns the status.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<()>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send_for_status(&Self::OPERATION, self.request()?, &options).await
    }
}
impl ::std::fmt::Debug for DeleteWebhookById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteWebhookById")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish_non_exhaustive()
    }
}
/// Create a webhook for messages: the request of [`create_message_webhook`](crate::Client::create_message_webhook).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessageWebhook {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    body: ::std::result::Result<
        types::builder::CreateMessageWebhook,
        ::std::string::String,
    >,
}
impl CreateMessageWebhook {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_message_webhook",
        "POST",
        "/v1/webhooks/messages",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::CreateMessageWebhook>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::CreateMessageWebhook,
        ) -> types::builder::CreateMessageWebhook,
    {
        self.body = self.body.map(fill);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let body = body
            .and_then(|body| {
                types::CreateMessageWebhook::try_from(body)
                    .map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!("{}/v1/webhooks/messages", client.base_url());
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /v1/webhooks/messages` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Webhook>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for CreateMessageWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateMessageWebhook")
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Create a webhook for calls: the request of [`create_call_webhook`](crate::Client::create_call_webhook).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCallWebhook {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    body: ::std::result::Result<
        types::builder::CreateCallWebhook,
        ::std::string::String,
    >,
}
impl CreateCallWebhook {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_call_webhook",
        "POST",
        "/v1/webhooks/calls",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::CreateCallWebhook>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::CreateCallWebhook,
        ) -> types::builder::CreateCallWebhook,
    {
        self.body = self.body.map(fill);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let body = body
            .and_then(|body| {
                types::CreateCallWebhook::try_from(body)
                    .map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!("{}/v1/webhooks/calls", client.base_url());
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /v1/webhooks/calls` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Webhook>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for CreateCallWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallWebhook")
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Create a webhook for call summaries: the request of [`create_call_summary_webhook`](crate::Client::create_call_summary_webhook).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCallSummaryWebhook {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    body: ::std::result::Result<
        types::builder::CreateCallSummaryWebhook,
        ::std::string::String,
    >,
}
impl CreateCallSummaryWebhook {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_call_summary_webhook",
        "POST",
        "/v1/webhooks/call-summaries",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::CreateCallSummaryWebhook>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::CreateCallSummaryWebhook,
        ) -> types::builder::CreateCallSummaryWebhook,
    {
        self.body = self.body.map(fill);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let body = body
            .and_then(|body| {
                types::CreateCallSummaryWebhook::try_from(body)
                    .map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!("{}/v1/webhooks/call-summaries", client.base_url());
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /v1/webhooks/call-summaries` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Webhook>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for CreateCallSummaryWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallSummaryWebhook")
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Create a webhook for call transcripts: the request of [`create_call_transcript_webhook`](crate::Client::create_call_transcript_webhook).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCallTranscriptWebhook {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    body: ::std::result::Result<
        types::builder::CreateCallTranscriptWebhook,
        ::std::string::String,
    >,
}
impl CreateCallTranscriptWebhook {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_call_transcript_webhook",
        "POST",
        "/v1/webhooks/call-transcripts",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::CreateCallTranscriptWebhook>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::CreateCallTranscriptWebhook,
        ) -> types::builder::CreateCallTranscriptWebhook,
    {
        self.body = self.body.map(fill);
        self
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let body = body
            .and_then(|body| {
                types::CreateCallTranscriptWebhook::try_from(body)
                    .map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!("{}/v1/webhooks/call-transcripts", client.base_url());
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /v1/webhooks/call-transcripts` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Webhook>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for CreateCallTranscriptWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallTranscriptWebhook")
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
