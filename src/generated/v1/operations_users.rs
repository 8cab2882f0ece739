/// List users: the request of [`list_users`](crate::Client::list_users).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsers {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    max_results: ::std::result::Result<Option<u32>, ::std::string::String>,
    page_token: ::std::result::Result<
        Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ListUsers {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_users",
        "GET",
        "/v1/users",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            max_results: Ok(Some(10)),
            page_token: Ok(None),
        }
    }
    /// Size of a page, 1 to 50. The service names 10 as default, but marks the parameter as required.
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
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.options = options;
        self
    }
    fn request(
        self,
    ) -> ::std::result::Result<crate::rt::reqwest::Request, crate::rt::Error> {
        let Self { client, options: _, max_results, page_token } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let max_results = max_results.map_err(invalid)?;
        let page_token = page_token.map_err(invalid)?;
        let url = format!("{}/v1/users", client.base_url());
        let request = client
            .http()
            .get(
                crate::rt::Query::of(url)
                    .with(&crate::rt::QueryParam::new("maxResults", &max_results))
                    .with(&crate::rt::QueryParam::new("pageToken", &page_token))
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
    /// Sends `GET /v1/users` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::User>>,
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
    pub fn pages(self) -> crate::rt::Pages<types::User> {
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
    pub fn stream(self) -> crate::rt::Items<types::User> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListUsers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUsers")
            .field(stringify!(max_results), &crate::rt::redacted(&self.max_results))
            .field(stringify!(page_token), &crate::rt::redacted(&self.page_token))
            .finish_non_exhaustive()
    }
}
/// Get a user: the request of [`get_user_by_id`](crate::Client::get_user_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserById {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    user_id: ::std::result::Result<types::UserId, ::std::string::String>,
}
impl GetUserById {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_user_by_id",
        "GET",
        "/v1/users/{userId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            user_id: crate::rt::missing("user_id"),
        }
    }
    /// Id of the user, beginning with `US`.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value);
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
        let url = format!(
            "{}/v1/users/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(user_id), & user_id.to_string())
            .map_err(invalid) ?
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
    /// Sends `GET /v1/users/{userId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::User>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for GetUserById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserById")
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish_non_exhaustive()
    }
}
