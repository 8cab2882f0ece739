/// Send a text message: the request of [`send_message`](crate::Client::send_message).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendMessageRequest {
    draft: crate::rt::Draft,
    body: types::builder::SendMessageBuilder,
}
impl SendMessageRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "send_message",
        "POST",
        "/v1/messages",
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
        body: impl ::std::convert::Into<types::builder::SendMessageBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Text of the message, 1 to 1600 characters, not only white space. Answers name the same thing `text`.
    pub fn content<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.content(value);
        self
    }
    /// Deprecated: use `from` instead. Id of the sending Quo phone number, beginning with `PN`.
    #[deprecated = "deprecated in the document of the vendor"]
    #[allow(deprecated)]
    pub fn phone_number_id<M>(
        mut self,
        value: impl crate::rt::Set<types::PhoneNumberId, M>,
    ) -> Self {
        self.body = self.body.phone_number_id(value);
        self
    }
    /// **Required.** The sending Quo phone number, given by its id or in E.164 form (a plus sign and up to 15 digits).
    ///
    /// One of: an id that starts with `PN`, a number in E.164 form.
    pub fn from<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.from(value);
        self
    }
    /// **Required.** 1 to 10 recipients.
    pub fn to<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.to(value);
        self
    }
    /// Id of the user in whose name the message is sent, beginning with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.body = self.body.user_id(value);
        self
    }
    /// With `done`, the only value there is, the conversation is filed as done in the inbox.
    pub fn set_inbox_status<M>(
        mut self,
        value: impl crate::rt::Set<types::InboxStatus, M>,
    ) -> Self {
        self.body = self.body.set_inbox_status(value);
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
            .body(types::SendMessage::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/messages` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Message>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for SendMessageRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "SendMessageRequest",
            &self.draft.misfits,
            &[(stringify!(body), &self.body)],
        )
    }
}
/// List messages: the request of [`list_messages`](crate::Client::list_messages).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessagesRequest {
    draft: crate::rt::Draft,
    phone_number_id: ::std::option::Option<types::PhoneNumberId>,
    user_id: ::std::option::Option<types::UserId>,
    participants: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    since: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_after: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    created_before: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    max_results: ::std::option::Option<u32>,
    page_token: ::std::option::Option<::std::string::String>,
}
impl ListMessagesRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_messages",
        "GET",
        "/v1/messages",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
            phone_number_id: None,
            user_id: None,
            participants: None,
            since: None,
            created_after: None,
            created_before: None,
            max_results: None,
            page_token: None,
        }
    }
    /// **Required.** Id of the Quo phone number whose messages are listed, beginning with `PN`.
    pub fn phone_number_id<M>(
        mut self,
        value: impl crate::rt::Set<types::PhoneNumberId, M>,
    ) -> Self {
        self.draft.misfits.set("phone_number_id", &mut self.phone_number_id, value);
        self
    }
    /// Keeps only the messages of this user. The id begins with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.draft.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// **Required.** Phone numbers of the other parties, at most 10, each in E.164 form (a plus sign and up to 15 digits); several of them select a group conversation. Sent as a repeated key without brackets.
    pub fn participants<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.draft.misfits.set_list("participants", &mut self.participants, value);
        self
    }
    /// Deprecated: use `createdAfter` or `createdBefore` instead. In spite of its name it works as `createdBefore` does. An ISO 8601 time.
    #[deprecated = "deprecated in the document of the vendor"]
    pub fn since<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.draft.misfits.set("since", &mut self.since, value);
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
            .require("phone_number_id", self.phone_number_id.is_some())
            .query("phone_number_id", "phoneNumberId", &self.phone_number_id)
            .query("user_id", "userId", &self.user_id)
            .require(
                "participants",
                self.participants.as_ref().is_some_and(|list| !list.is_empty()),
            )
            .query("participants", "participants", &self.participants)
            .query("since", "since", &self.since)
            .query("created_after", "createdAfter", &self.created_after)
            .query("created_before", "createdBefore", &self.created_before)
            .query("max_results", "maxResults", &self.max_results.or_else(|| Some(10)))
            .query("page_token", "pageToken", &self.page_token)
            .finish()
    }
    /// Sends `GET /v1/messages` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Message>>,
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
    pub fn pages(mut self) -> crate::rt::Pages<types::Message> {
        self.max_results.get_or_insert(100);
        crate::rt::Pages::new(self.prepare(), &Self::PAGE_FORMAT)
    }
    /// Returns a stream of the items of all pages.
    ///
    /// See [`pages`](Self::pages).
    pub fn stream(self) -> crate::rt::Items<types::Message> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListMessagesRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ListMessagesRequest",
            &self.draft.misfits,
            &[
                (stringify!(phone_number_id), &self.phone_number_id),
                (stringify!(user_id), &self.user_id),
                (stringify!(participants), &self.participants),
                (stringify!(since), &self.since),
                (stringify!(created_after), &self.created_after),
                (stringify!(created_before), &self.created_before),
                (stringify!(max_results), &self.max_results),
                (stringify!(page_token), &self.page_token),
            ],
        )
    }
}
/// Get a message: the request of [`get_message_by_id`](crate::Client::get_message_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessageByIdRequest {
    draft: crate::rt::Draft,
    id: ::std::option::Option<types::MessageId>,
}
impl GetMessageByIdRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_message_by_id",
        "GET",
        "/v1/messages/{id}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        id: impl crate::rt::Convert<types::MessageId, M>,
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
    /// Sends `GET /v1/messages/{id}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Message>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for GetMessageByIdRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetMessageByIdRequest",
            &self.draft.misfits,
            &[(stringify!(id), &self.id)],
        )
    }
}
