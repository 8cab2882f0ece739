/// Send a text message: the request of [`send_message`](crate::Client::send_message).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendMessage {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    body: ::std::result::Result<types::builder::SendMessage, ::std::string::String>,
}
impl SendMessage {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "send_message",
        "POST",
        "/v1/messages",
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
        B: ::std::convert::Into<types::builder::SendMessage>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::SendMessage,
        ) -> types::builder::SendMessage,
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
                types::SendMessage::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!("{}/v1/messages", client.base_url());
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
    /// Sends `POST /v1/messages` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Message>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for SendMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendMessage")
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// List messages: the request of [`list_messages`](crate::Client::list_messages).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessages {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    created_after: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    created_before: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    max_results: ::std::result::Result<Option<u32>, ::std::string::String>,
    page_token: ::std::result::Result<
        Option<::std::string::String>,
        ::std::string::String,
    >,
    participants: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    phone_number_id: ::std::result::Result<types::PhoneNumberId, ::std::string::String>,
    since: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<Option<types::UserId>, ::std::string::String>,
}
impl ListMessages {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_messages",
        "GET",
        "/v1/messages",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            created_after: Ok(None),
            created_before: Ok(None),
            max_results: Ok(Some(10)),
            page_token: Ok(None),
            participants: crate::rt::missing("participants"),
            phone_number_id: crate::rt::missing("phone_number_id"),
            since: Ok(None),
            user_id: Ok(None),
        }
    }
    /// Keeps only what was created after this ISO 8601 time.
    pub fn created_after<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_after = crate::rt::convert("created_after", value).map(Some);
        self
    }
    /// Keeps only what was created before this ISO 8601 time.
    pub fn created_before<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.created_before = crate::rt::convert("created_before", value).map(Some);
        self
    }
    /// Size of a page, 1 to 100. The service names 10 as default, but marks the parameter as required.
    ///
    /// The client sends the default when none is set.
    pub fn max_results<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<u32>,
        V::Error: ::std::fmt::Display,
    {
        self.max_results = crate::rt::convert("max_results", value).map(Some);
        self
    }
    /// Continues a list: the `nextPageToken` of the page before. Leave it out for the first page, and repeat the same filters with each page. The token is opaque.
    pub fn page_token<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.page_token = crate::rt::convert("page_token", value).map(Some);
        self
    }
    /// Phone numbers of the other parties, at most 10, each in E.164 form (a plus sign and up to 15 digits); several of them select a group conversation. Sent as a repeated key without brackets.
    pub fn participants<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.participants = crate::rt::convert_all("participants", values);
        self
    }
    /// Id of the Quo phone number whose messages are listed, beginning with `PN`.
    pub fn phone_number_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_id = crate::rt::convert("phone_number_id", value);
        self
    }
    /// Deprecated: use `createdAfter` or `createdBefore` instead. In spite of its name it works as `createdBefore` does. An ISO 8601 time.
    #[deprecated = "deprecated in the document of the vendor"]
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.since = crate::rt::convert("since", value).map(Some);
        self
    }
    /// Keeps only the messages of this user. The id begins with `US`.
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
        let Self {
            client,
            options: _,
            created_after,
            created_before,
            max_results,
            page_token,
            participants,
            phone_number_id,
            since,
            user_id,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let created_after = created_after.map_err(invalid)?;
        let created_before = created_before.map_err(invalid)?;
        let max_results = max_results.map_err(invalid)?;
        let page_token = page_token.map_err(invalid)?;
        let participants = participants
            .and_then(|list| crate::rt::not_empty("participants", list))
            .map_err(invalid)?;
        let phone_number_id = phone_number_id.map_err(invalid)?;
        let since = since.map_err(invalid)?;
        let user_id = user_id.map_err(invalid)?;
        let url = format!("{}/v1/messages", client.base_url());
        let request = client
            .http()
            .get(
                crate::rt::Query::of(url)
                    .with(&crate::rt::QueryParam::new("createdAfter", &created_after))
                    .with(&crate::rt::QueryParam::new("createdBefore", &created_before))
                    .with(&crate::rt::QueryParam::new("maxResults", &max_results))
                    .with(&crate::rt::QueryParam::new("pageToken", &page_token))
                    .with(&crate::rt::QueryParam::new("participants", &participants))
                    .with(&crate::rt::QueryParam::new("phoneNumberId", &phone_number_id))
                    .with(&crate::rt::QueryParam::new("since", &since))
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
    /// Sends `GET /v1/messages` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Message>>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client
            .send(&Self::OPERATION, self.request()?, &options)
            .await?
            .page("nextPageToken", Some("totalItems"))
    }
    /// Returns a stream of the pages. Each page is requested when it is needed, with all filters.
    ///
    /// The stream starts at the page token, if one is set.
    pub fn pages(self) -> crate::rt::Pages<types::Message> {
        let first = self.page_token.clone().ok().flatten();
        crate::rt::Pages::new(
            &Self::OPERATION,
            first,
            move |token| {
                let call = self.clone();
                ::std::boxed::Box::pin(
                    match token {
                        Some(token) => call.page_token(token).send(),
                        None => call.send(),
                    },
                )
            },
        )
    }
    /// Returns a stream of the items of all pages.
    pub fn stream(self) -> crate::rt::Items<types::Message> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListMessages {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListMessages")
            .field(stringify!(created_after), &crate::rt::redacted(&self.created_after))
            .field(
                stringify!(created_before),
                &crate::rt::redacted(&self.created_before),
            )
            .field(stringify!(max_results), &crate::rt::redacted(&self.max_results))
            .field(stringify!(page_token), &crate::rt::redacted(&self.page_token))
            .field(stringify!(participants), &crate::rt::redacted(&self.participants))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(stringify!(since), &crate::rt::redacted(&self.since))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish_non_exhaustive()
    }
}
/// Get a message: the request of [`get_message_by_id`](crate::Client::get_message_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessageById {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    id: ::std::result::Result<types::MessageId, ::std::string::String>,
}
impl GetMessageById {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_message_by_id",
        "GET",
        "/v1/messages/{id}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            id: crate::rt::missing("id"),
        }
    }
    /// Id of the message, beginning with `AC`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::MessageId>,
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
            "{}/v1/messages/{}", client.base_url(), crate
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
    /// Sends `GET /v1/messages/{id}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Message>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for GetMessageById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetMessageById")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish_non_exhaustive()
    }
}
