/// List tasks: the request of [`list_tasks`](crate::Client::list_tasks).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTasks {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    max_results: ::std::result::Result<Option<u32>, ::std::string::String>,
    page_token: ::std::result::Result<
        Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ListTasks {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_tasks",
        "GET",
        "/v1/tasks",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            max_results: Ok(Some(50)),
            page_token: Ok(None),
        }
    }
    /// Size of a page, 1 to 100. The service names 50 as default, but marks the parameter as required.
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
        let url = format!("{}/v1/tasks", client.base_url());
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
    /// Sends `GET /v1/tasks` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Task>>,
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
    pub fn pages(self) -> crate::rt::Pages<types::Task> {
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
    pub fn stream(self) -> crate::rt::Items<types::Task> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListTasks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListTasks")
            .field(stringify!(max_results), &crate::rt::redacted(&self.max_results))
            .field(stringify!(page_token), &crate::rt::redacted(&self.page_token))
            .finish_non_exhaustive()
    }
}
/// Create a task: the request of [`create_task`](crate::Client::create_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTask {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    body: ::std::result::Result<types::builder::CreateTask, ::std::string::String>,
}
impl CreateTask {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_task",
        "POST",
        "/v1/tasks",
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
        B: ::std::convert::Into<types::builder::CreateTask>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::CreateTask) -> types::builder::CreateTask,
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
                types::CreateTask::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!("{}/v1/tasks", client.base_url());
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
    /// Sends `POST /v1/tasks` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::CreatedTask>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for CreateTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateTask")
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Get a task: the request of [`get_task_by_id`](crate::Client::get_task_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTaskById {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
}
impl GetTaskById {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_task_by_id",
        "GET",
        "/v1/tasks/{taskId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
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
        let Self { client, options: _, task_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
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
    /// Sends `GET /v1/tasks/{taskId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Task>, crate::rt::Error> {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for GetTaskById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetTaskById")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish_non_exhaustive()
    }
}
/// Delete a task: the request of [`delete_task`](crate::Client::delete_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTask {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
}
impl DeleteTask {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "delete_task",
        "DELETE",
        "/v1/tasks/{taskId}",
        crate::rt::Idempotency::Delete,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
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
        let Self { client, options: _, task_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
        );
        let request = client
            .http()
            .delete(url)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `DELETE /v1/tasks/{taskId}` and returns the status.
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
impl ::std::fmt::Debug for DeleteTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteTask")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish_non_exhaustive()
    }
}
/// Change the text of a task: the request of [`update_task`](crate::Client::update_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTask {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
    body: ::std::result::Result<types::builder::UpdateTask, ::std::string::String>,
}
impl UpdateTask {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "update_task",
        "PUT",
        "/v1/tasks/{taskId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::UpdateTask>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::UpdateTask) -> types::builder::UpdateTask,
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
        let Self { client, options: _, task_id, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::UpdateTask::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
        );
        let request = client
            .http()
            .put(url)
            .header(
                crate::rt::reqwest::header::ACCEPT,
                crate::rt::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
            .map_err(|_| crate::rt::Error::unbuildable(&Self::OPERATION))?;
        Ok(request)
    }
    /// Sends `PUT /v1/tasks/{taskId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for UpdateTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateTask")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Complete a task: the request of [`complete_task`](crate::Client::complete_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CompleteTask {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
}
impl CompleteTask {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "complete_task",
        "POST",
        "/v1/tasks/{taskId}/complete",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
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
        let Self { client, options: _, task_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}/complete", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
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
    /// Sends `POST /v1/tasks/{taskId}/complete` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for CompleteTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CompleteTask")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish_non_exhaustive()
    }
}
/// Link a task to a conversation: the request of [`link_task_to_conversation`](crate::Client::link_task_to_conversation).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinkTaskToConversation {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
    body: ::std::result::Result<
        types::builder::LinkTaskToConversation,
        ::std::string::String,
    >,
}
impl LinkTaskToConversation {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "link_task_to_conversation",
        "POST",
        "/v1/tasks/{taskId}/link-conversation",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::LinkTaskToConversation>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::LinkTaskToConversation,
        ) -> types::builder::LinkTaskToConversation,
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
        let Self { client, options: _, task_id, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::LinkTaskToConversation::try_from(body)
                    .map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}/link-conversation", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
        );
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
    /// Sends `POST /v1/tasks/{taskId}/link-conversation` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for LinkTaskToConversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LinkTaskToConversation")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Unlink a task from a conversation: the request of [`unlink_task_from_conversation`](crate::Client::unlink_task_from_conversation).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnlinkTaskFromConversation {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
    body: ::std::result::Result<
        types::builder::UnlinkTaskFromConversation,
        ::std::string::String,
    >,
}
impl UnlinkTaskFromConversation {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "unlink_task_from_conversation",
        "POST",
        "/v1/tasks/{taskId}/unlink-conversation",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::UnlinkTaskFromConversation>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::UnlinkTaskFromConversation,
        ) -> types::builder::UnlinkTaskFromConversation,
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
        let Self { client, options: _, task_id, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::UnlinkTaskFromConversation::try_from(body)
                    .map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}/unlink-conversation", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
        );
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
    /// Sends `POST /v1/tasks/{taskId}/unlink-conversation` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for UnlinkTaskFromConversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UnlinkTaskFromConversation")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Reopen a task: the request of [`reopen_task`](crate::Client::reopen_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReopenTask {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
}
impl ReopenTask {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "reopen_task",
        "POST",
        "/v1/tasks/{taskId}/reopen",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
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
        let Self { client, options: _, task_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}/reopen", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
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
    /// Sends `POST /v1/tasks/{taskId}/reopen` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for ReopenTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ReopenTask")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish_non_exhaustive()
    }
}
/// Assign a task: the request of [`assign_task`](crate::Client::assign_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssignTask {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
    body: ::std::result::Result<types::builder::AssignTask, ::std::string::String>,
}
impl AssignTask {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "assign_task",
        "POST",
        "/v1/tasks/{taskId}/assign",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::AssignTask>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::AssignTask) -> types::builder::AssignTask,
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
        let Self { client, options: _, task_id, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::AssignTask::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}/assign", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
        );
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
    /// Sends `POST /v1/tasks/{taskId}/assign` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for AssignTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AssignTask")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Unassign a task: the request of [`unassign_task`](crate::Client::unassign_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnassignTask {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
    body: ::std::result::Result<types::builder::UnassignTask, ::std::string::String>,
}
impl UnassignTask {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "unassign_task",
        "POST",
        "/v1/tasks/{taskId}/unassign",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::UnassignTask>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::UnassignTask,
        ) -> types::builder::UnassignTask,
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
        let Self { client, options: _, task_id, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::UnassignTask::try_from(body).map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}/unassign", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
        );
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
    /// Sends `POST /v1/tasks/{taskId}/unassign` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for UnassignTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UnassignTask")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Set the due date of a task: the request of [`change_task_due_date`](crate::Client::change_task_due_date).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeTaskDueDate {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
    body: ::std::result::Result<
        types::builder::ChangeTaskDueDate,
        ::std::string::String,
    >,
}
impl ChangeTaskDueDate {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "change_task_due_date",
        "POST",
        "/v1/tasks/{taskId}/change-due-date",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
            body: Ok(::std::default::Default::default()),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
        self
    }
    /// Sets the request body: a builder or a value.
    pub fn body<B>(mut self, body: B) -> Self
    where
        B: ::std::convert::Into<types::builder::ChangeTaskDueDate>,
    {
        self.body = Ok(body.into());
        self
    }
    /// Changes the request body in place.
    pub fn body_map<F>(mut self, fill: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::ChangeTaskDueDate,
        ) -> types::builder::ChangeTaskDueDate,
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
        let Self { client, options: _, task_id, body } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let body = body
            .and_then(|body| {
                types::ChangeTaskDueDate::try_from(body)
                    .map_err(|error| error.to_string())
            })
            .map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}/change-due-date", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
        );
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
    /// Sends `POST /v1/tasks/{taskId}/change-due-date` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for ChangeTaskDueDate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChangeTaskDueDate")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .field(stringify!(body), &crate::rt::redacted(&self.body))
            .finish_non_exhaustive()
    }
}
/// Remove the due date of a task: the request of [`remove_task_due_date`](crate::Client::remove_task_due_date).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTaskDueDate {
    client: crate::rt::Client,
    options: crate::rt::RequestOptions,
    task_id: ::std::result::Result<types::TaskId, ::std::string::String>,
}
impl RemoveTaskDueDate {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "remove_task_due_date",
        "POST",
        "/v1/tasks/{taskId}/remove-due-date",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            client: client.clone(),
            options: ::std::default::Default::default(),
            task_id: crate::rt::missing("task_id"),
        }
    }
    /// Id of the task, beginning with `TK`.
    pub fn task_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::TaskId>,
        V::Error: ::std::fmt::Display,
    {
        self.task_id = crate::rt::convert("task_id", value);
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
        let Self { client, options: _, task_id } = self;
        let invalid = |reason| crate::rt::Error::invalid_request(
            &Self::OPERATION,
            reason,
        );
        let task_id = task_id.map_err(invalid)?;
        let url = format!(
            "{}/v1/tasks/{}/remove-due-date", client.base_url(), crate
            ::rt::path_segment(stringify!(task_id), & task_id.to_string())
            .map_err(invalid) ?
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
    /// Sends `POST /v1/tasks/{taskId}/remove-due-date` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        let (client, options) = (self.client.clone(), self.options.clone());
        client.send(&Self::OPERATION, self.request()?, &options).await?.data()
    }
}
impl ::std::fmt::Debug for RemoveTaskDueDate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RemoveTaskDueDate")
            .field(stringify!(task_id), &crate::rt::redacted(&self.task_id))
            .finish_non_exhaustive()
    }
}
