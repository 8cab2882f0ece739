/// List users: the request of [`list_users`](crate::Client::list_users).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsersRequest {
    draft: crate::rt::Draft,
    max_results: ::std::option::Option<u32>,
    page_token: ::std::option::Option<::std::string::String>,
}
impl ListUsersRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_users",
        "GET",
        "/v1/users",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
            max_results: None,
            page_token: None,
        }
    }
    /// Size of a page, 1 to 50. The service names 10 as default, but marks the parameter as required.
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
            .query("max_results", "maxResults", &self.max_results.or_else(|| Some(10)))
            .query("page_token", "pageToken", &self.page_token)
            .finish()
    }
    /// Sends `GET /v1/users` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::User>>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.page(&Self::PAGE_FORMAT)
    }
    pub(super) const PAGE_FORMAT: crate::rt::PageFormat = crate::rt::PageFormat {
        token: "pageToken",
        next: "nextPageToken",
        total: Some("totalItems"),
    };
    /// Returns a stream of the pages. Unless a size is set, the pages have the maximum size of 50 items.
    ///
    /// Each page is requested when it is needed, with all filters. The stream starts at the
    /// page token, if one is set.
    pub fn pages(mut self) -> crate::rt::Pages<types::User> {
        self.max_results.get_or_insert(50);
        crate::rt::Pages::new(self.prepare(), &Self::PAGE_FORMAT)
    }
    /// Returns a stream of the items of all pages.
    ///
    /// See [`pages`](Self::pages).
    pub fn stream(self) -> crate::rt::Items<types::User> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListUsersRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ListUsersRequest",
            &self.draft.misfits,
            &[
                (stringify!(max_results), &self.max_results),
                (stringify!(page_token), &self.page_token),
            ],
        )
    }
}
/// Get a user: the request of [`get_user_by_id`](crate::Client::get_user_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserByIdRequest {
    draft: crate::rt::Draft,
    user_id: ::std::option::Option<types::UserId>,
}
impl GetUserByIdRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_user_by_id",
        "GET",
        "/v1/users/{userId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        user_id: impl crate::rt::Convert<types::UserId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            user_id: None,
        };
        request.draft.misfits.convert("user_id", &mut request.user_id, user_id);
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
            .path("user_id", "userId", &self.user_id)
            .finish()
    }
    /// Sends `GET /v1/users/{userId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::User>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for GetUserByIdRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetUserByIdRequest",
            &self.draft.misfits,
            &[(stringify!(user_id), &self.user_id)],
        )
    }
}
