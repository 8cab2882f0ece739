/// List phone numbers: the request of [`list_phone_numbers`](crate::Client::list_phone_numbers).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPhoneNumbers {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    user_id: ::std::result::Result<Option<types::UserId>, ::std::string::String>,
}
impl ListPhoneNumbers {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_phone_numbers",
        "GET",
        "/v1/phone-numbers",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            user_id: Ok(None),
        }
    }
    /// Keeps only the phone numbers of this user. The id begins with `US`.
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
        let Self { client, options: _, user_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let user_id = user_id.map_err(invalid)?;
        let url = format!("{}/v1/phone-numbers", client.base_url());
        let request = client
            .http()
            .get(
                crate::rt::Query::of(url)
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
    /// Sends `GET /v1/phone-numbers` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<::std::vec::Vec<types::PhoneNumber>>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for ListPhoneNumbers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPhoneNumbers")
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish_non_exhaustive()
    }
}
/// Get a phone number: the request of [`get_phone_number_by_id`](crate::Client::get_phone_number_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPhoneNumberById {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    phone_number_id: ::std::result::Result<types::PhoneNumberId, ::std::string::String>,
}
impl GetPhoneNumberById {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_phone_number_by_id",
        "GET",
        "/v1/phone-numbers/{phoneNumberId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            phone_number_id: crate::rt::missing("phone_number_id"),
        }
    }
    /// Id of the phone number, beginning with `PN`.
    pub fn phone_number_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_id = crate::rt::convert("phone_number_id", value);
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
        let Self { client, options: _, phone_number_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let phone_number_id = phone_number_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/phone-numbers/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(phone_number_id), & phone_number_id
            .to_string()).map_err(invalid) ?
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
    /// Sends `GET /v1/phone-numbers/{phoneNumberId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::PhoneNumber>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for GetPhoneNumberById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPhoneNumberById")
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .finish_non_exhaustive()
    }
}
