/// Create a contact: the request of [`create_contact`](crate::Client::create_contact).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateContact {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    body: ::std::result::Result<types::builder::CreateContact, ::std::string::String>,
}
impl CreateContact {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_contact",
        "POST",
        "/v1/contacts",
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
        B: ::std::convert::Into<types::builder::CreateContact>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::CreateContact,
        ) -> types::builder::CreateContact,
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
                types::CreateContact::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!("{}/v1/contacts", client.base_url());
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
    /// Sends `POST /v1/contacts` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Contact>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for CreateContact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContact")
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// List contacts: the request of [`list_contacts`](crate::Client::list_contacts).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContacts {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    external_ids: ::std::result::Result<
        Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    max_results: ::std::result::Result<Option<u32>, ::std::string::String>,
    page_token: ::std::result::Result<
        Option<::std::string::String>,
        ::std::string::String,
    >,
    sources: ::std::result::Result<
        Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
}
impl ListContacts {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_contacts",
        "GET",
        "/v1/contacts",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            external_ids: Ok(None),
            max_results: Ok(Some(10)),
            page_token: Ok(None),
            sources: Ok(None),
        }
    }
    /// Keeps only contacts with one of these external ids, each 1 to 75 characters. Sent as a repeated key without brackets.
    pub fn external_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.external_ids = crate::rt::convert_all("external_ids", values).map(Some);
        self
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
    /// Keeps only contacts with one of these sources, each 1 to 75 characters. Sent as a repeated key without brackets.
    pub fn sources<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.sources = crate::rt::convert_all("sources", values).map(Some);
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
            external_ids,
            max_results,
            page_token,
            sources,
        } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let external_ids = external_ids.map_err(invalid)?;
        let max_results = max_results.map_err(invalid)?;
        let page_token = page_token.map_err(invalid)?;
        let sources = sources.map_err(invalid)?;
        let url = format!("{}/v1/contacts", client.base_url());
        let request = client
            .http()
            .get(
                crate::rt::Query::of(url)
                    .with(&crate::rt::QueryParam::new("externalIds", &external_ids))
                    .with(&crate::rt::QueryParam::new("maxResults", &max_results))
                    .with(&crate::rt::QueryParam::new("pageToken", &page_token))
                    .with(&crate::rt::QueryParam::new("sources", &sources))
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
    /// Sends `GET /v1/contacts` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Contact>>,
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
    pub fn pages(self) -> crate::rt::Pages<types::Contact> {
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
    pub fn stream(self) -> crate::rt::Items<types::Contact> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListContacts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListContacts")
            .field(stringify!(external_ids), &crate::rt::redacted(&self.external_ids))
            .field(stringify!(max_results), &crate::rt::redacted(&self.max_results))
            .field(stringify!(page_token), &crate::rt::redacted(&self.page_token))
            .field(stringify!(sources), &crate::rt::redacted(&self.sources))
            .finish_non_exhaustive()
    }
}
/// Get a contact: the request of [`get_contact_by_id`](crate::Client::get_contact_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContactById {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    id: ::std::result::Result<types::ContactId, ::std::string::String>,
}
impl GetContactById {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_contact_by_id",
        "GET",
        "/v1/contacts/{id}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            id: crate::rt::missing("id"),
        }
    }
    /// Id of the contact, as returned when it was created or listed.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::ContactId>,
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
            "{}/v1/contacts/{}", client.base_url(), crate
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
    /// Sends `GET /v1/contacts/{id}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Contact>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for GetContactById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetContactById")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish_non_exhaustive()
    }
}
/// Change a contact: the request of [`update_contact_by_id`](crate::Client::update_contact_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateContactById {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    id: ::std::result::Result<types::ContactId, ::std::string::String>,
    body: ::std::result::Result<types::builder::UpdateContact, ::std::string::String>,
}
impl UpdateContactById {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "update_contact_by_id",
        "PATCH",
        "/v1/contacts/{id}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            id: crate::rt::missing("id"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the contact, as returned when it was created or listed.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::ContactId>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::UpdateContact>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::UpdateContact,
        ) -> types::builder::UpdateContact,
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
        let Self { client, options: _, id, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let id = id.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::UpdateContact::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/v1/contacts/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(id), & id.to_string()).map_err(invalid) ?
        );
        let request = client
            .http()
            .patch(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `PATCH /v1/contacts/{id}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Contact>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for UpdateContactById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContactById")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Delete a contact: the request of [`delete_contact`](crate::Client::delete_contact).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteContact {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    id: ::std::result::Result<types::ContactId, ::std::string::String>,
}
impl DeleteContact {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "delete_contact",
        "DELETE",
        "/v1/contacts/{id}",
        crate::rt::Idempotency::Delete,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            id: crate::rt::missing("id"),
        }
    }
    /// Id of the contact, as returned when it was created or listed.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::ContactId>,
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
            "{}/v1/contacts/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(id), & id.to_string()).map_err(invalid) ?
        );
        let request = client
            .http()
            .delete(url)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `DELETE /v1/contacts/{id}` and returns the status.
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
impl ::std::fmt::Debug for DeleteContact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteContact")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .finish_non_exhaustive()
    }
}
