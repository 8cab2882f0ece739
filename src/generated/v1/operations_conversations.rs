/// List conversations: the request of [`list_conversations`](crate::Client::list_conversations).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConversationsRequest {
    draft: crate::rt::Draft,
    phone_number: ::std::option::Option<::std::string::String>,
    phone_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    user_id: ::std::option::Option<types::UserId>,
    created_after: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    exclude_inactive: ::std::option::Option<bool>,
    updated_after: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    updated_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    max_results: ::std::option::Option<u32>,
    page_token: ::std::option::Option<::std::string::String>,
}
impl ListConversationsRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_conversations",
        "GET",
        "/v1/conversations",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
            phone_number: None,
            phone_numbers: None,
            user_id: None,
            created_after: None,
            created_before: None,
            exclude_inactive: None,
            updated_after: None,
            updated_before: None,
            max_results: None,
            page_token: None,
        }
    }
    /// Deprecated: use `phoneNumbers` instead. Keeps only the conversations of one Quo phone number, given by its id or in E.164 form (a plus sign and up to 15 digits).
    ///
    /// One of: a number in E.164 form, an id that starts with `PN`.
    #[deprecated = "deprecated in the document of the vendor"]
    pub fn phone_number<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.draft.misfits.set("phone_number", &mut self.phone_number, value);
        self
    }
    /// Keeps only the conversations of these Quo phone numbers, 1 to 100 of them, each given by its id or in E.164 form (a plus sign and up to 15 digits). Sent as a repeated key without brackets.
    pub fn phone_numbers<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.draft.misfits.set_list("phone_numbers", &mut self.phone_numbers, value);
        self
    }
    /// Keeps only the conversations of this user. The id begins with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.draft.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Keeps only what was created after this ISO 8601 time.
    pub fn created_after<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("created_after", &mut self.created_after, value);
        self
    }
    /// Keeps only what was created before this ISO 8601 time.
    pub fn created_before<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("created_before", &mut self.created_before, value);
        self
    }
    /// With `true`, inactive conversations are left out.
    pub fn exclude_inactive<M>(mut self, value: impl crate::rt::Set<bool, M>) -> Self {
        self.draft.misfits.set("exclude_inactive", &mut self.exclude_inactive, value);
        self
    }
    /// Keeps only what was last changed after this ISO 8601 time.
    pub fn updated_after<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("updated_after", &mut self.updated_after, value);
        self
    }
    /// Keeps only what was last changed before this ISO 8601 time.
    pub fn updated_before<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("updated_before", &mut self.updated_before, value);
        self
    }
    /// Size of a page, 1 to 100. The service names 10 as default, but marks the parameter as required.
    ///
    /// The client sends the default when none is set.
    pub fn max_results<M>(mut self, value: impl crate::rt::Set<u32, M>) -> Self {
        self.draft.misfits.set("max_results", &mut self.max_results, value);
        self
    }
    /// Continues a list: the `nextPageToken` of the page before. Leave it out for the first page, and repeat the same filters with each page. The token is opaque.
    pub fn page_token<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.draft.misfits.set("page_token", &mut self.page_token, value);
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
            .query("phone_number", "phoneNumber", &self.phone_number)
            .query("phone_numbers", "phoneNumbers", &self.phone_numbers)
            .query("user_id", "userId", &self.user_id)
            .query("created_after", "createdAfter", &self.created_after)
            .query("created_before", "createdBefore", &self.created_before)
            .query("exclude_inactive", "excludeInactive", &self.exclude_inactive)
            .query("updated_after", "updatedAfter", &self.updated_after)
            .query("updated_before", "updatedBefore", &self.updated_before)
            .query("max_results", "maxResults", &self.max_results.or_else(|| Some(10)))
            .query("page_token", "pageToken", &self.page_token)
            .finish()
    }
    /// Sends `GET /v1/conversations` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Conversation>>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.page(&Self::PAGE_FORMAT)
    }
    pub(super) const PAGE_FORMAT: crate::rt::PageFormat = crate::rt::PageFormat {
        token: "pageToken",
        next: "nextPageToken",
        total: Some("totalItems"),
    };
    /// Returns a stream of the pages. Unless a size is set, the pages have the maximum size of 100 items.
    ///
    /// Each page is requested when it is needed, with all filters. The stream starts at the
    /// page token, if one is set.
    pub fn pages(mut self) -> crate::rt::Pages<types::Conversation> {
        self.max_results.get_or_insert(100);
        crate::rt::Pages::new(self.prepare(), &Self::PAGE_FORMAT)
    }
    /// Returns a stream of the items of all pages.
    ///
    /// See [`pages`](Self::pages).
    pub fn stream(self) -> crate::rt::Items<types::Conversation> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListConversationsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ListConversationsRequest",
            &self.draft.misfits,
            &[
                (stringify!(phone_number), &self.phone_number),
                (stringify!(phone_numbers), &self.phone_numbers),
                (stringify!(user_id), &self.user_id),
                (stringify!(created_after), &self.created_after),
                (stringify!(created_before), &self.created_before),
                (stringify!(exclude_inactive), &self.exclude_inactive),
                (stringify!(updated_after), &self.updated_after),
                (stringify!(updated_before), &self.updated_before),
                (stringify!(max_results), &self.max_results),
                (stringify!(page_token), &self.page_token),
            ],
        )
    }
}
/// Mark a conversation as read: the request of [`mark_conversation_as_read`](crate::Client::mark_conversation_as_read).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkConversationAsReadRequest {
    draft: crate::rt::Draft,
    conversation_id: ::std::option::Option<types::ConversationId>,
}
impl MarkConversationAsReadRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "mark_conversation_as_read",
        "POST",
        "/v1/conversations/{conversationId}/mark-as-read",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        conversation_id: impl crate::rt::Convert<types::ConversationId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            conversation_id: None,
        };
        request
            .draft
            .misfits
            .convert("conversation_id", &mut request.conversation_id, conversation_id);
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
            .path("conversation_id", "conversationId", &self.conversation_id)
            .finish()
    }
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-read` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::Conversation>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.bare()
    }
}
impl ::std::fmt::Debug for MarkConversationAsReadRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "MarkConversationAsReadRequest",
            &self.draft.misfits,
            &[(stringify!(conversation_id), &self.conversation_id)],
        )
    }
}
/// Mark a conversation as done: the request of [`mark_conversation_as_done`](crate::Client::mark_conversation_as_done).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkConversationAsDoneRequest {
    draft: crate::rt::Draft,
    conversation_id: ::std::option::Option<types::ConversationId>,
}
impl MarkConversationAsDoneRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "mark_conversation_as_done",
        "POST",
        "/v1/conversations/{conversationId}/mark-as-done",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        conversation_id: impl crate::rt::Convert<types::ConversationId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            conversation_id: None,
        };
        request
            .draft
            .misfits
            .convert("conversation_id", &mut request.conversation_id, conversation_id);
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
            .path("conversation_id", "conversationId", &self.conversation_id)
            .finish()
    }
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-done` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::Conversation>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.bare()
    }
}
impl ::std::fmt::Debug for MarkConversationAsDoneRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "MarkConversationAsDoneRequest",
            &self.draft.misfits,
            &[(stringify!(conversation_id), &self.conversation_id)],
        )
    }
}
/// Mark a conversation as open: the request of [`mark_conversation_as_open`](crate::Client::mark_conversation_as_open).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkConversationAsOpenRequest {
    draft: crate::rt::Draft,
    conversation_id: ::std::option::Option<types::ConversationId>,
}
impl MarkConversationAsOpenRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "mark_conversation_as_open",
        "POST",
        "/v1/conversations/{conversationId}/mark-as-open",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        conversation_id: impl crate::rt::Convert<types::ConversationId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            conversation_id: None,
        };
        request
            .draft
            .misfits
            .convert("conversation_id", &mut request.conversation_id, conversation_id);
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
            .path("conversation_id", "conversationId", &self.conversation_id)
            .finish()
    }
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-open` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::Conversation>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.bare()
    }
}
impl ::std::fmt::Debug for MarkConversationAsOpenRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "MarkConversationAsOpenRequest",
            &self.draft.misfits,
            &[(stringify!(conversation_id), &self.conversation_id)],
        )
    }
}
