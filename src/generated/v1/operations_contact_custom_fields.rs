/// List custom contact fields: the request of [`get_contact_custom_fields`](crate::Client::get_contact_custom_fields).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContactCustomFieldsRequest {
    draft: crate::rt::Draft,
}
impl GetContactCustomFieldsRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_contact_custom_fields",
        "GET",
        "/v1/contact-custom-fields",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
        }
    }
    /// Sets the options of this request: time limits, retries, extra headers.
    pub fn options(mut self, options: crate::rt::RequestOptions) -> Self {
        self.draft.options = options;
        self
    }
    pub(crate) fn prepare(
        self,
    ) -> ::std::result::Result<crate::rt::Prepared, crate::rt::Error> {
        crate::rt::Preparation::new(&Self::OPERATION, self.draft).finish()
    }
    /// Sends `GET /v1/contact-custom-fields` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<::std::vec::Vec<types::CustomFieldDefinition>>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for GetContactCustomFieldsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetContactCustomFieldsRequest",
            &self.draft.misfits,
            &[],
        )
    }
}
