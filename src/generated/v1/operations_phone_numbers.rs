/// List phone numbers: the request of [`list_phone_numbers`](crate::Client::list_phone_numbers).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPhoneNumbersRequest {
    draft: crate::rt::Draft,
    user_id: ::std::option::Option<types::UserId>,
}
impl ListPhoneNumbersRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_phone_numbers",
        "GET",
        "/v1/phone-numbers",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
            user_id: None,
        }
    }
    /// Keeps only the phone numbers of this user. The id begins with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.draft.misfits.set("user_id", &mut self.user_id, value);
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
            .query("user_id", "userId", &self.user_id)
            .finish()
    }
    /// Sends `GET /v1/phone-numbers` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<::std::vec::Vec<types::PhoneNumber>>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for ListPhoneNumbersRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ListPhoneNumbersRequest",
            &self.draft.misfits,
            &[(stringify!(user_id), &self.user_id)],
        )
    }
}
/// Get a phone number: the request of [`get_phone_number_by_id`](crate::Client::get_phone_number_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPhoneNumberByIdRequest {
    draft: crate::rt::Draft,
    phone_number_id: ::std::option::Option<types::PhoneNumberId>,
}
impl GetPhoneNumberByIdRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_phone_number_by_id",
        "GET",
        "/v1/phone-numbers/{phoneNumberId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        phone_number_id: impl crate::rt::Convert<types::PhoneNumberId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            phone_number_id: None,
        };
        request
            .draft
            .misfits
            .convert("phone_number_id", &mut request.phone_number_id, phone_number_id);
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
            .path("phone_number_id", "phoneNumberId", &self.phone_number_id)
            .finish()
    }
    /// Sends `GET /v1/phone-numbers/{phoneNumberId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::PhoneNumber>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for GetPhoneNumberByIdRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetPhoneNumberByIdRequest",
            &self.draft.misfits,
            &[(stringify!(phone_number_id), &self.phone_number_id)],
        )
    }
}
