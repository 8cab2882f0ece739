/// Create a contact: the request of [`create_contact`](crate::Client::create_contact).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateContactRequest {
    draft: crate::rt::Draft,
    body: types::builder::CreateContactBuilder,
}
impl CreateContactRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_contact",
        "POST",
        "/v1/contacts",
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
        body: impl ::std::convert::Into<types::builder::CreateContactBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** The fields that every contact has.
    pub fn default_fields<M>(
        mut self,
        value: impl crate::rt::Set<types::CreateContactDefaultFields, M>,
    ) -> Self {
        self.body = self.body.default_fields(value);
        self
    }
    /// Changes `default_fields` in place: what is set in `default_fields` and not changed is kept.
    pub fn default_fields_with(
        mut self,
        change: impl ::std::ops::FnOnce(
            types::builder::CreateContactDefaultFieldsBuilder,
        ) -> types::builder::CreateContactDefaultFieldsBuilder,
    ) -> Self {
        self.body = self.body.default_fields_with(change);
        self
    }
    /// Values for custom fields of the contact.
    pub fn custom_fields<M>(
        mut self,
        value: impl crate::rt::SetList<types::CreateContactCustomField, M>,
    ) -> Self {
        self.body = self.body.custom_fields(value);
        self
    }
    /// Id of the user to be noted as creator of the contact, beginning with `US`.
    pub fn created_by_user_id<M>(
        mut self,
        value: impl crate::rt::Set<types::UserId, M>,
    ) -> Self {
        self.body = self.body.created_by_user_id(value);
        self
    }
    /// Where the contact comes from, 1 to 72 characters; `public-api` when left out. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub fn source<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.source(value);
        self
    }
    /// Web address of the contact in the system it comes from, 1 to 200 characters.
    pub fn source_url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.source_url(value);
        self
    }
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    pub fn external_id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.external_id(value);
        self
    }
    /// Sends null, which clears `external_id`.
    pub fn clear_external_id(mut self) -> Self {
        self.body = self.body.clear_external_id();
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
            .body(types::CreateContact::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/contacts` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Contact>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for CreateContactRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "CreateContactRequest",
            &self.draft.misfits,
            &[(stringify!(body), &self.body)],
        )
    }
}
/// List contacts: the request of [`list_contacts`](crate::Client::list_contacts).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContactsRequest {
    draft: crate::rt::Draft,
    external_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    sources: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    max_results: ::std::option::Option<u32>,
    page_token: ::std::option::Option<::std::string::String>,
}
impl ListContactsRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_contacts",
        "GET",
        "/v1/contacts",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
            external_ids: None,
            sources: None,
            max_results: None,
            page_token: None,
        }
    }
    /// Keeps only contacts with one of these external ids, each 1 to 75 characters. Sent as a repeated key without brackets.
    pub fn external_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.draft.misfits.set_list("external_ids", &mut self.external_ids, value);
        self
    }
    /// Keeps only contacts with one of these sources, each 1 to 75 characters. Sent as a repeated key without brackets.
    pub fn sources<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.draft.misfits.set_list("sources", &mut self.sources, value);
        self
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
            .query("external_ids", "externalIds", &self.external_ids)
            .query("sources", "sources", &self.sources)
            .query("max_results", "maxResults", &self.max_results.or_else(|| Some(10)))
            .query("page_token", "pageToken", &self.page_token)
            .finish()
    }
    /// Sends `GET /v1/contacts` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Contact>>,
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
    pub fn pages(mut self) -> crate::rt::Pages<types::Contact> {
        self.max_results.get_or_insert(50);
        crate::rt::Pages::new(self.prepare(), &Self::PAGE_FORMAT)
    }
    /// Returns a stream of the items of all pages.
    ///
    /// See [`pages`](Self::pages).
    pub fn stream(self) -> crate::rt::Items<types::Contact> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListContactsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ListContactsRequest",
            &self.draft.misfits,
            &[
                (stringify!(external_ids), &self.external_ids),
                (stringify!(sources), &self.sources),
                (stringify!(max_results), &self.max_results),
                (stringify!(page_token), &self.page_token),
            ],
        )
    }
}
/// Get a contact: the request of [`get_contact_by_id`](crate::Client::get_contact_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContactByIdRequest {
    draft: crate::rt::Draft,
    id: ::std::option::Option<types::ContactId>,
}
impl GetContactByIdRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_contact_by_id",
        "GET",
        "/v1/contacts/{id}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        id: impl crate::rt::Convert<types::ContactId, M>,
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
    /// Sends `GET /v1/contacts/{id}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Contact>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for GetContactByIdRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetContactByIdRequest",
            &self.draft.misfits,
            &[(stringify!(id), &self.id)],
        )
    }
}
/// Change a contact: the request of [`update_contact_by_id`](crate::Client::update_contact_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateContactByIdRequest {
    draft: crate::rt::Draft,
    id: ::std::option::Option<types::ContactId>,
    body: types::builder::UpdateContactBuilder,
}
impl UpdateContactByIdRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "update_contact_by_id",
        "PATCH",
        "/v1/contacts/{id}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        id: impl crate::rt::Convert<types::ContactId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("id", &mut request.id, id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::UpdateContactBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    pub fn external_id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.external_id(value);
        self
    }
    /// Sends null, which clears `external_id`.
    pub fn clear_external_id(mut self) -> Self {
        self.body = self.body.clear_external_id();
        self
    }
    /// Where the contact comes from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub fn source<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.source(value);
        self
    }
    /// Sends null, which clears `source`.
    pub fn clear_source(mut self) -> Self {
        self.body = self.body.clear_source();
        self
    }
    /// Web address of the contact in the system it comes from, 1 to 200 characters; null for none.
    pub fn source_url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.source_url(value);
        self
    }
    /// Sends null, which clears `source_url`.
    pub fn clear_source_url(mut self) -> Self {
        self.body = self.body.clear_source_url();
        self
    }
    /// The fields that every contact has.
    pub fn default_fields<M>(
        mut self,
        value: impl crate::rt::Set<types::UpdateContactDefaultFields, M>,
    ) -> Self {
        self.body = self.body.default_fields(value);
        self
    }
    /// Changes `default_fields` in place: what is set in `default_fields` and not changed is kept.
    pub fn default_fields_with(
        mut self,
        change: impl ::std::ops::FnOnce(
            types::builder::UpdateContactDefaultFieldsBuilder,
        ) -> types::builder::UpdateContactDefaultFieldsBuilder,
    ) -> Self {
        self.body = self.body.default_fields_with(change);
        self
    }
    /// Values for custom fields of the contact. The list replaces the stored one, and leaving it out is reported to delete all values.
    pub fn custom_fields<M>(
        mut self,
        value: impl crate::rt::SetList<types::UpdateContactCustomField, M>,
    ) -> Self {
        self.body = self.body.custom_fields(value);
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
            .path("id", "id", &self.id)
            .body(types::UpdateContact::try_from(self.body))
            .finish()
    }
    /// Sends `PATCH /v1/contacts/{id}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Contact>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for UpdateContactByIdRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "UpdateContactByIdRequest",
            &self.draft.misfits,
            &[(stringify!(id), &self.id), (stringify!(body), &self.body)],
        )
    }
}
/// Delete a contact: the request of [`delete_contact`](crate::Client::delete_contact).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteContactRequest {
    draft: crate::rt::Draft,
    id: ::std::option::Option<types::ContactId>,
}
impl DeleteContactRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "delete_contact",
        "DELETE",
        "/v1/contacts/{id}",
        crate::rt::Idempotency::Delete,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        id: impl crate::rt::Convert<types::ContactId, M>,
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
    /// Sends `DELETE /v1/contacts/{id}` and returns the status.
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
impl ::std::fmt::Debug for DeleteContactRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "DeleteContactRequest",
            &self.draft.misfits,
            &[(stringify!(id), &self.id)],
        )
    }
}
