/// List the webhooks: the request of [`list`](super::Webhooks::list).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
}
impl List {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list",
        "GET",
        "/webhooks",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
        }
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, quo_api_version, x_quo_api_version } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let url = format!("{}/webhooks", client.base_url());
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .get(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `GET /webhooks` and returns the response.
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
impl ::std::fmt::Debug for List {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("List").finish_non_exhaustive()
    }
}
/// Create a webhook: the request of [`create`](super::Webhooks::create).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    body: ::std::result::Result<types::builder::CreateWebhook, ::std::string::String>,
}
impl Create {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create",
        "POST",
        "/webhooks",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::CreateWebhook>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::CreateWebhook,
        ) -> types::builder::CreateWebhook,
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
        let Self { client, options: _, quo_api_version, x_quo_api_version, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::CreateWebhook::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!("{}/webhooks", client.base_url());
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /webhooks` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::CreatedWebhook>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for Create {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Create")
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Get a webhook: the request of [`get`](super::Webhooks::get).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    webhook_id: ::std::result::Result<types::WebhookId, ::std::string::String>,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
}
impl Get {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get",
        "GET",
        "/webhooks/{webhookId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            webhook_id: crate::rt::missing("webhook_id"),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
        }
    }
    /// Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    pub fn webhook_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.webhook_id = crate::rt::convert("webhook_id", value);
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
        let Self {
            client,
            options: _,
            webhook_id,
            quo_api_version,
            x_quo_api_version,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let webhook_id = webhook_id.map_err(invalid)?;
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let url = format!(
            "{}/webhooks/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(webhook_id), & webhook_id.to_string())
            .map_err(invalid) ?
        );
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .get(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `GET /webhooks/{webhookId}` and returns the response.
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
impl ::std::fmt::Debug for Get {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Get")
            .field(stringify!(webhook_id), &crate::rt::redacted(&self.webhook_id))
            .finish_non_exhaustive()
    }
}
/// Change a webhook: the request of [`update`](super::Webhooks::update).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    webhook_id: ::std::result::Result<types::WebhookId, ::std::string::String>,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    body: ::std::result::Result<types::builder::UpdateWebhook, ::std::string::String>,
}
impl Update {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "update",
        "PATCH",
        "/webhooks/{webhookId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            webhook_id: crate::rt::missing("webhook_id"),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    pub fn webhook_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.webhook_id = crate::rt::convert("webhook_id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::UpdateWebhook>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::UpdateWebhook,
        ) -> types::builder::UpdateWebhook,
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
        let Self {
            client,
            options: _,
            webhook_id,
            quo_api_version,
            x_quo_api_version,
            body,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let webhook_id = webhook_id.map_err(invalid)?;
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::UpdateWebhook::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/webhooks/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(webhook_id), & webhook_id.to_string())
            .map_err(invalid) ?
        );
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .patch(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `PATCH /webhooks/{webhookId}` and returns the response.
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
impl ::std::fmt::Debug for Update {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Update")
            .field(stringify!(webhook_id), &crate::rt::redacted(&self.webhook_id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Delete a webhook: the request of [`delete`](super::Webhooks::delete).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    webhook_id: ::std::result::Result<types::WebhookId, ::std::string::String>,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
}
impl Delete {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "delete",
        "DELETE",
        "/webhooks/{webhookId}",
        crate::rt::Idempotency::Delete,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            webhook_id: crate::rt::missing("webhook_id"),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
        }
    }
    /// Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    pub fn webhook_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.webhook_id = crate::rt::convert("webhook_id", value);
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
        let Self {
            client,
            options: _,
            webhook_id,
            quo_api_version,
            x_quo_api_version,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let webhook_id = webhook_id.map_err(invalid)?;
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let url = format!(
            "{}/webhooks/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(webhook_id), & webhook_id.to_string())
            .map_err(invalid) ?
        );
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .delete(url)
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `DELETE /webhooks/{webhookId}` and returns the status.
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
impl ::std::fmt::Debug for Delete {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Delete")
            .field(stringify!(webhook_id), &crate::rt::redacted(&self.webhook_id))
            .finish_non_exhaustive()
    }
}
/// Replace the secret of a webhook: the request of [`rotate`](super::Webhooks::rotate).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Rotate {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    webhook_id: ::std::result::Result<types::WebhookId, ::std::string::String>,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
}
impl Rotate {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "rotate",
        "POST",
        "/webhooks/{webhookId}/rotate",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            webhook_id: crate::rt::missing("webhook_id"),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
        }
    }
    /// Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    pub fn webhook_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.webhook_id = crate::rt::convert("webhook_id", value);
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
        let Self {
            client,
            options: _,
            webhook_id,
            quo_api_version,
            x_quo_api_version,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let webhook_id = webhook_id.map_err(invalid)?;
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let url = format!(
            "{}/webhooks/{}/rotate", client.base_url(), crate
            ::rt::path_segment(stringify!(webhook_id), & webhook_id.to_string())
            .map_err(invalid) ?
        );
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /webhooks/{webhookId}/rotate` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::RotatedKey>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for Rotate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Rotate")
            .field(stringify!(webhook_id), &crate::rt::redacted(&self.webhook_id))
            .finish_non_exhaustive()
    }
}
/// Send a test event: the request of [`send_test_event`](super::Webhooks::send_test_event).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendTestEvent {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    webhook_id: ::std::result::Result<types::WebhookId, ::std::string::String>,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    body: ::std::result::Result<types::builder::SendTestEvent, ::std::string::String>,
}
impl SendTestEvent {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "send_test_event",
        "POST",
        "/webhooks/{webhookId}/events/test",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            webhook_id: crate::rt::missing("webhook_id"),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    pub fn webhook_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.webhook_id = crate::rt::convert("webhook_id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::SendTestEvent>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::SendTestEvent,
        ) -> types::builder::SendTestEvent,
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
        let Self {
            client,
            options: _,
            webhook_id,
            quo_api_version,
            x_quo_api_version,
            body,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let webhook_id = webhook_id.map_err(invalid)?;
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::SendTestEvent::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/webhooks/{}/events/test", client.base_url(), crate
            ::rt::path_segment(stringify!(webhook_id), & webhook_id.to_string())
            .map_err(invalid) ?
        );
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /webhooks/{webhookId}/events/test` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::TestEvent>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.bare()
    }
}
impl ::std::fmt::Debug for SendTestEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendTestEvent")
            .field(stringify!(webhook_id), &crate::rt::redacted(&self.webhook_id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// List deliveries: the request of [`list_deliveries`](super::Webhooks::list_deliveries).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeliveries {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    webhook_id: ::std::result::Result<types::WebhookId, ::std::string::String>,
    after: ::std::result::Result<Option<::std::string::String>, ::std::string::String>,
    created_after: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    created_at_gt: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    created_at_lt: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    created_before: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    event_type: ::std::result::Result<Option<types::EventType>, ::std::string::String>,
    event_type_in: ::std::result::Result<
        Option<::std::string::String>,
        ::std::string::String,
    >,
    event_types: ::std::result::Result<
        Option<::std::vec::Vec<types::EventType>>,
        ::std::string::String,
    >,
    limit: ::std::result::Result<Option<u32>, ::std::string::String>,
    resource_id: ::std::result::Result<Option<types::ResourceId>, ::std::string::String>,
    status: ::std::result::Result<Option<types::DeliveryStatus>, ::std::string::String>,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
}
impl ListDeliveries {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_deliveries",
        "GET",
        "/webhooks/{webhookId}/events",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            webhook_id: crate::rt::missing("webhook_id"),
            after: Ok(None),
            created_after: Ok(None),
            created_at_gt: Ok(None),
            created_at_lt: Ok(None),
            created_before: Ok(None),
            event_type: Ok(None),
            event_type_in: Ok(None),
            event_types: Ok(None),
            limit: Ok(None),
            resource_id: Ok(None),
            status: Ok(None),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
        }
    }
    /// Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    pub fn webhook_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.webhook_id = crate::rt::convert("webhook_id", value);
        self
    }
    /// Where the page starts: `nextCursor` of the page before.
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.after = crate::rt::convert("after", value).map(Some);
        self
    }
    /// Only deliveries made after this time. The open beta's name of `createdAt[gt]`.
    pub fn created_after<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_after = crate::rt::convert("created_after", value).map(Some);
        self
    }
    /// Only deliveries made after this time. The open beta has `createdAfter`.
    pub fn created_at_gt<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at_gt = crate::rt::convert("created_at_gt", value).map(Some);
        self
    }
    /// Only deliveries made before this time. The open beta has `createdBefore`.
    pub fn created_at_lt<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_at_lt = crate::rt::convert("created_at_lt", value).map(Some);
        self
    }
    /// Only deliveries made before this time. The open beta's name of `createdAt[lt]`.
    pub fn created_before<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_before = crate::rt::convert("created_before", value).map(Some);
        self
    }
    /// Only deliveries of events of this type. The open beta has `eventTypes`.
    pub fn event_type<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::EventType>,
        V::Error: ::std::fmt::Display,
    {
        self.event_type = crate::rt::convert("event_type", value).map(Some);
        self
    }
    /// Only deliveries of events of these types, with commas. The open beta has `eventTypes`.
    pub fn event_type_in<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.event_type_in = crate::rt::convert("event_type_in", value).map(Some);
        self
    }
    /// Only deliveries of events of these types. The open beta's name of `eventType[in]`.
    ///
    /// At least 1 item.
    pub fn event_types<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<types::EventType>,
        <I::Item as ::std::convert::TryInto<
            types::EventType,
        >>::Error: ::std::fmt::Display,
    {
        self.event_types = crate::rt::convert_all("event_types", values).map(Some);
        self
    }
    /// How many a page holds. The service gives 10 unless told.
    ///
    /// 1 to 50.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<u32>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::rt::convert("limit", value).map(Some);
        self
    }
    /// Only deliveries of events about this call, message, contact or task. The open beta has no such filter.
    pub fn resource_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::ResourceId>,
        V::Error: ::std::fmt::Display,
    {
        self.resource_id = crate::rt::convert("resource_id", value).map(Some);
        self
    }
    /// Only deliveries that stand like this.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::DeliveryStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value).map(Some);
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
        let Self {
            client,
            options: _,
            webhook_id,
            after,
            created_after,
            created_at_gt,
            created_at_lt,
            created_before,
            event_type,
            event_type_in,
            event_types,
            limit,
            resource_id,
            status,
            quo_api_version,
            x_quo_api_version,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let webhook_id = webhook_id.map_err(invalid)?;
        let after = after.map_err(invalid)?;
        let created_after = created_after.map_err(invalid)?;
        let created_at_gt = created_at_gt.map_err(invalid)?;
        let created_at_lt = created_at_lt.map_err(invalid)?;
        let created_before = created_before.map_err(invalid)?;
        let event_type = event_type.map_err(invalid)?;
        let event_type_in = event_type_in.map_err(invalid)?;
        let event_types = event_types.map_err(invalid)?;
        let limit = limit.map_err(invalid)?;
        let resource_id = resource_id.map_err(invalid)?;
        let status = status.map_err(invalid)?;
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let url = format!(
            "{}/webhooks/{}/events", client.base_url(), crate
            ::rt::path_segment(stringify!(webhook_id), & webhook_id.to_string())
            .map_err(invalid) ?
        );
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .get(
                crate::rt::Query::of(url)
                    .with(&crate::rt::QueryParam::new("after", &after))
                    .with(&crate::rt::QueryParam::new("createdAfter", &created_after))
                    .with(&crate::rt::QueryParam::new("createdAt[gt]", &created_at_gt))
                    .with(&crate::rt::QueryParam::new("createdAt[lt]", &created_at_lt))
                    .with(&crate::rt::QueryParam::new("createdBefore", &created_before))
                    .with(&crate::rt::QueryParam::new("eventType", &event_type))
                    .with(&crate::rt::QueryParam::new("eventType[in]", &event_type_in))
                    .with(&crate::rt::QueryParam::new("eventTypes", &event_types))
                    .with(&crate::rt::QueryParam::new("limit", &limit))
                    .with(&crate::rt::QueryParam::new("resourceId", &resource_id))
                    .with(&crate::rt::QueryParam::new("status", &status))
                    .finish()
                    .map_err(invalid)?,
            )
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `GET /webhooks/{webhookId}/events` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Delivery>>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client
            .send(&Self::OPERATION, self.request()?, &options)
            .await?
            .page("nextCursor", None)
    }
    /// Returns a stream of the pages. Each page is requested when it is needed, with all filters.
    ///
    /// The stream starts at the page token, if one is set.
    pub fn pages(self) -> crate::rt::Pages<types::Delivery> {
        let first = self.after.clone().ok().flatten();
        crate::rt::Pages::new(
            &Self::OPERATION,
            first,
            move |token| {
                let call = self.clone();
                ::std::boxed::Box::pin(
                    match token {
                        Some(token) => call.after(token).send(),
                        None => call.send(),
                    },
                )
            },
        )
    }
    /// Returns a stream of the items of all pages.
    pub fn stream(self) -> crate::rt::Items<types::Delivery> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListDeliveries {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListDeliveries")
            .field(stringify!(webhook_id), &crate::rt::redacted(&self.webhook_id))
            .field(stringify!(after), &crate::rt::redacted(&self.after))
            .field(stringify!(created_after), &crate::rt::redacted(&self.created_after))
            .field(stringify!(created_at_gt), &crate::rt::redacted(&self.created_at_gt))
            .field(stringify!(created_at_lt), &crate::rt::redacted(&self.created_at_lt))
            .field(
                stringify!(created_before),
                &crate::rt::redacted(&self.created_before),
            )
            .field(stringify!(event_type), &crate::rt::redacted(&self.event_type))
            .field(stringify!(event_type_in), &crate::rt::redacted(&self.event_type_in))
            .field(stringify!(event_types), &crate::rt::redacted(&self.event_types))
            .field(stringify!(limit), &crate::rt::redacted(&self.limit))
            .field(stringify!(resource_id), &crate::rt::redacted(&self.resource_id))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .finish_non_exhaustive()
    }
}
/// Get a delivery with its attempts: the request of [`get_delivery`](super::Webhooks::get_delivery).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDelivery {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    webhook_id: ::std::result::Result<types::WebhookId, ::std::string::String>,
    delivery_id: ::std::result::Result<types::DeliveryId, ::std::string::String>,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
}
impl GetDelivery {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_delivery",
        "GET",
        "/webhooks/{webhookId}/events/{deliveryId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            webhook_id: crate::rt::missing("webhook_id"),
            delivery_id: crate::rt::missing("delivery_id"),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
        }
    }
    /// Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    pub fn webhook_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.webhook_id = crate::rt::convert("webhook_id", value);
        self
    }
    /// Id of the delivery, `msg_…`: what its `webhook-id` header says.
    pub fn delivery_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::DeliveryId>,
        V::Error: ::std::fmt::Display,
    {
        self.delivery_id = crate::rt::convert("delivery_id", value);
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
        let Self {
            client,
            options: _,
            webhook_id,
            delivery_id,
            quo_api_version,
            x_quo_api_version,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let webhook_id = webhook_id.map_err(invalid)?;
        let delivery_id = delivery_id.map_err(invalid)?;
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let url = format!(
            "{}/webhooks/{}/events/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(webhook_id), & webhook_id.to_string())
            .map_err(invalid) ?, crate ::rt::path_segment(stringify!(delivery_id), &
            delivery_id.to_string()).map_err(invalid) ?
        );
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .get(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `GET /webhooks/{webhookId}/events/{deliveryId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::DeliveryDetail>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for GetDelivery {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetDelivery")
            .field(stringify!(webhook_id), &crate::rt::redacted(&self.webhook_id))
            .field(stringify!(delivery_id), &crate::rt::redacted(&self.delivery_id))
            .finish_non_exhaustive()
    }
}
/// Deliver once more: the request of [`retry_delivery`](super::Webhooks::retry_delivery).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryDelivery {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    webhook_id: ::std::result::Result<types::WebhookId, ::std::string::String>,
    delivery_id: ::std::result::Result<types::DeliveryId, ::std::string::String>,
    quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
    x_quo_api_version: ::std::result::Result<types::ApiVersion, ::std::string::String>,
}
impl RetryDelivery {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "retry_delivery",
        "POST",
        "/webhooks/{webhookId}/events/{deliveryId}/retry",
        crate::rt::Idempotency::NotIdempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            webhook_id: crate::rt::missing("webhook_id"),
            delivery_id: crate::rt::missing("delivery_id"),
            quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
            x_quo_api_version: crate::rt::convert::<
                types::ApiVersion,
                _,
            >("default", "2026-03-30"),
        }
    }
    /// Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    pub fn webhook_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::WebhookId>,
        V::Error: ::std::fmt::Display,
    {
        self.webhook_id = crate::rt::convert("webhook_id", value);
        self
    }
    /// Id of the delivery, `msg_…`: what its `webhook-id` header says.
    pub fn delivery_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::DeliveryId>,
        V::Error: ::std::fmt::Display,
    {
        self.delivery_id = crate::rt::convert("delivery_id", value);
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
        let Self {
            client,
            options: _,
            webhook_id,
            delivery_id,
            quo_api_version,
            x_quo_api_version,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let webhook_id = webhook_id.map_err(invalid)?;
        let delivery_id = delivery_id.map_err(invalid)?;
        let quo_api_version = quo_api_version.map_err(invalid)?;
        let x_quo_api_version = x_quo_api_version.map_err(invalid)?;
        let url = format!(
            "{}/webhooks/{}/events/{}/retry", client.base_url(), crate
            ::rt::path_segment(stringify!(webhook_id), & webhook_id.to_string())
            .map_err(invalid) ?, crate ::rt::path_segment(stringify!(delivery_id), &
            delivery_id.to_string()).map_err(invalid) ?
        );
        let mut header_map = crate::rt::reqwest::header::HeaderMap::with_capacity(
            3usize,
        );
        header_map
            .append(
                "Quo-Api-Version",
                quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        header_map
            .append(
                "x-quo-api-version",
                x_quo_api_version
                    .to_string()
                    .try_into()
                    .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?,
            );
        let request = client
            .http()
            .post(url)
            .headers(header_map)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /webhooks/{webhookId}/events/{deliveryId}/retry` and returns the status.
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
impl ::std::fmt::Debug for RetryDelivery {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RetryDelivery")
            .field(stringify!(webhook_id), &crate::rt::redacted(&self.webhook_id))
            .field(stringify!(delivery_id), &crate::rt::redacted(&self.delivery_id))
            .finish_non_exhaustive()
    }
}
