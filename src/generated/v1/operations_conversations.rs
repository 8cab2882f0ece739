/// List conversations: the request of [`list_conversations`](crate::Client::list_conversations).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConversations {
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
    exclude_inactive: ::std::result::Result<Option<bool>, ::std::string::String>,
    max_results: ::std::result::Result<Option<u32>, ::std::string::String>,
    page_token: ::std::result::Result<
        Option<::std::string::String>,
        ::std::string::String,
    >,
    phone_number: ::std::result::Result<
        Option<::std::string::String>,
        ::std::string::String,
    >,
    phone_numbers: ::std::result::Result<
        Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    updated_after: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    updated_before: ::std::result::Result<
        Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<Option<types::UserId>, ::std::string::String>,
}
impl ListConversations {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_conversations",
        "GET",
        "/v1/conversations",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            created_after: Ok(None),
            created_before: Ok(None),
            exclude_inactive: Ok(None),
            max_results: Ok(Some(10)),
            page_token: Ok(None),
            phone_number: Ok(None),
            phone_numbers: Ok(None),
            updated_after: Ok(None),
            updated_before: Ok(None),
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
    /// With `true`, inactive conversations are left out.
    pub fn exclude_inactive<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<bool>,
        V::Error: ::std::fmt::Display,
    {
        self.exclude_inactive = crate::rt::convert("exclude_inactive", value).map(Some);
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
    /// Deprecated: use `phoneNumbers` instead. Keeps only the conversations of one Quo phone number, given by its id or in E.164 form (a plus sign and up to 15 digits).
    ///
    /// One of: a number in E.164 form, an id that starts with `PN`.
    #[deprecated = "deprecated in the document of the vendor"]
    pub fn phone_number<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number = crate::rt::convert("phone_number", value).map(Some);
        self
    }
    /// Keeps only the conversations of these Quo phone numbers, 1 to 100 of them, each given by its id or in E.164 form (a plus sign and up to 15 digits). Sent as a repeated key without brackets.
    pub fn phone_numbers<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.phone_numbers = crate::rt::convert_all("phone_numbers", values).map(Some);
        self
    }
    /// Keeps only what was last changed after this ISO 8601 time.
    pub fn updated_after<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_after = crate::rt::convert("updated_after", value).map(Some);
        self
    }
    /// Keeps only what was last changed before this ISO 8601 time.
    pub fn updated_before<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.updated_before = crate::rt::convert("updated_before", value).map(Some);
        self
    }
    /// Keeps only the conversations of this user. The id begins with `US`.
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
            exclude_inactive,
            max_results,
            page_token,
            phone_number,
            phone_numbers,
            updated_after,
            updated_before,
            user_id,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let created_after = created_after.map_err(invalid)?;
        let created_before = created_before.map_err(invalid)?;
        let exclude_inactive = exclude_inactive.map_err(invalid)?;
        let max_results = max_results.map_err(invalid)?;
        let page_token = page_token.map_err(invalid)?;
        let phone_number = phone_number.map_err(invalid)?;
        let phone_numbers = phone_numbers.map_err(invalid)?;
        let updated_after = updated_after.map_err(invalid)?;
        let updated_before = updated_before.map_err(invalid)?;
        let user_id = user_id.map_err(invalid)?;
        let url = format!("{}/v1/conversations", client.base_url());
        let request = client
            .http()
            .get(
                crate::rt::Query::of(url)
                    .with(&crate::rt::QueryParam::new("createdAfter", &created_after))
                    .with(&crate::rt::QueryParam::new("createdBefore", &created_before))
                    .with(
                        &crate::rt::QueryParam::new("excludeInactive", &exclude_inactive),
                    )
                    .with(&crate::rt::QueryParam::new("maxResults", &max_results))
                    .with(&crate::rt::QueryParam::new("pageToken", &page_token))
                    .with(&crate::rt::QueryParam::new("phoneNumber", &phone_number))
                    .with(&crate::rt::QueryParam::new("phoneNumbers", &phone_numbers))
                    .with(&crate::rt::QueryParam::new("updatedAfter", &updated_after))
                    .with(&crate::rt::QueryParam::new("updatedBefore", &updated_before))
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
    /// Sends `GET /v1/conversations` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Conversation>>,
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
    pub fn pages(self) -> crate::rt::Pages<types::Conversation> {
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
    pub fn stream(self) -> crate::rt::Items<types::Conversation> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListConversations {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListConversations")
            .field(stringify!(created_after), &crate::rt::redacted(&self.created_after))
            .field(
                stringify!(created_before),
                &crate::rt::redacted(&self.created_before),
            )
            .field(
                stringify!(exclude_inactive),
                &crate::rt::redacted(&self.exclude_inactive),
            )
            .field(stringify!(max_results), &crate::rt::redacted(&self.max_results))
            .field(stringify!(page_token), &crate::rt::redacted(&self.page_token))
            .field(stringify!(phone_number), &crate::rt::redacted(&self.phone_number))
            .field(stringify!(phone_numbers), &crate::rt::redacted(&self.phone_numbers))
            .field(stringify!(updated_after), &crate::rt::redacted(&self.updated_after))
            .field(
                stringify!(updated_before),
                &crate::rt::redacted(&self.updated_before),
            )
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish_non_exhaustive()
    }
}
/// Mark a conversation as read: the request of [`mark_conversation_as_read`](crate::Client::mark_conversation_as_read).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkConversationAsRead {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    conversation_id: ::std::result::Result<types::ConversationId, ::std::string::String>,
}
impl MarkConversationAsRead {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "mark_conversation_as_read",
        "POST",
        "/v1/conversations/{conversationId}/mark-as-read",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            conversation_id: crate::rt::missing("conversation_id"),
        }
    }
    /// Id of the conversation, beginning with `CN`.
    pub fn conversation_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.conversation_id = crate::rt::convert("conversation_id", value);
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
        let Self { client, options: _, conversation_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let conversation_id = conversation_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/conversations/{}/mark-as-read", client.base_url(), crate
            ::rt::path_segment(stringify!(conversation_id), & conversation_id
            .to_string()).map_err(invalid) ?
        );
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-read` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::Conversation>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.bare()
    }
}
impl ::std::fmt::Debug for MarkConversationAsRead {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MarkConversationAsRead")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .finish_non_exhaustive()
    }
}
/// Mark a conversation as done: the request of [`mark_conversation_as_done`](crate::Client::mark_conversation_as_done).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkConversationAsDone {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    conversation_id: ::std::result::Result<types::ConversationId, ::std::string::String>,
}
impl MarkConversationAsDone {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "mark_conversation_as_done",
        "POST",
        "/v1/conversations/{conversationId}/mark-as-done",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            conversation_id: crate::rt::missing("conversation_id"),
        }
    }
    /// Id of the conversation, beginning with `CN`.
    pub fn conversation_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.conversation_id = crate::rt::convert("conversation_id", value);
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
        let Self { client, options: _, conversation_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let conversation_id = conversation_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/conversations/{}/mark-as-done", client.base_url(), crate
            ::rt::path_segment(stringify!(conversation_id), & conversation_id
            .to_string()).map_err(invalid) ?
        );
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-done` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::Conversation>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.bare()
    }
}
impl ::std::fmt::Debug for MarkConversationAsDone {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MarkConversationAsDone")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .finish_non_exhaustive()
    }
}
/// Mark a conversation as open: the request of [`mark_conversation_as_open`](crate::Client::mark_conversation_as_open).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkConversationAsOpen {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    conversation_id: ::std::result::Result<types::ConversationId, ::std::string::String>,
}
impl MarkConversationAsOpen {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "mark_conversation_as_open",
        "POST",
        "/v1/conversations/{conversationId}/mark-as-open",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            conversation_id: crate::rt::missing("conversation_id"),
        }
    }
    /// Id of the conversation, beginning with `CN`.
    pub fn conversation_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.conversation_id = crate::rt::convert("conversation_id", value);
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
        let Self { client, options: _, conversation_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let conversation_id = conversation_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/conversations/{}/mark-as-open", client.base_url(), crate
            ::rt::path_segment(stringify!(conversation_id), & conversation_id
            .to_string()).map_err(invalid) ?
        );
        let request = client
            .http()
            .post(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-open` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::Conversation>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.bare()
    }
}
impl ::std::fmt::Debug for MarkConversationAsOpen {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MarkConversationAsOpen")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .finish_non_exhaustive()
    }
}
