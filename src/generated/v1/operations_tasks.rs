/// List tasks: the request of [`list_tasks`](crate::Client::list_tasks).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTasksRequest {
    draft: crate::rt::Draft,
    max_results: ::std::option::Option<u32>,
    page_token: ::std::option::Option<::std::string::String>,
}
impl ListTasksRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "list_tasks",
        "GET",
        "/v1/tasks",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new(client: &crate::rt::Client) -> Self {
        Self {
            draft: crate::rt::Draft::new(client),
            max_results: None,
            page_token: None,
        }
    }
    /// Size of a page, 1 to 100. The service names 50 as default, but marks the parameter as required.
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
            .query("max_results", "maxResults", &self.max_results.or_else(|| Some(50)))
            .query("page_token", "pageToken", &self.page_token)
            .finish()
    }
    /// Sends `GET /v1/tasks` and returns one page.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<crate::rt::Page<types::Task>>,
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
    pub fn pages(mut self) -> crate::rt::Pages<types::Task> {
        self.max_results.get_or_insert(100);
        crate::rt::Pages::new(self.prepare(), &Self::PAGE_FORMAT)
    }
    /// Returns a stream of the items of all pages.
    ///
    /// See [`pages`](Self::pages).
    pub fn stream(self) -> crate::rt::Items<types::Task> {
        self.pages().items()
    }
}
impl ::std::fmt::Debug for ListTasksRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ListTasksRequest",
            &self.draft.misfits,
            &[
                (stringify!(max_results), &self.max_results),
                (stringify!(page_token), &self.page_token),
            ],
        )
    }
}
/// Create a task: the request of [`create_task`](crate::Client::create_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTaskRequest {
    draft: crate::rt::Draft,
    body: types::builder::CreateTaskBuilder,
}
impl CreateTaskRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "create_task",
        "POST",
        "/v1/tasks",
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
        body: impl ::std::convert::Into<types::builder::CreateTaskBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Title of the task.
    pub fn title<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.title(value);
        self
    }
    /// **Required.** Text of the task.
    pub fn description<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.description(value);
        self
    }
    /// When the task is due, ISO 8601; leave it out for no due date.
    pub fn due_date<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.body = self.body.due_date(value);
        self
    }
    /// Id of the user to assign the task to, beginning with `US`; leave it out to assign it to nobody.
    pub fn assigned_to<M>(
        mut self,
        value: impl crate::rt::Set<types::UserId, M>,
    ) -> Self {
        self.body = self.body.assigned_to(value);
        self
    }
    /// **Required.** Exactly one of `phoneNumberId`, `conversationId`, `activityId` is sent.
    pub fn link<M>(mut self, value: impl crate::rt::Set<types::TaskLink, M>) -> Self {
        self.body = self.body.link(value);
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
            .body(types::CreateTask::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/tasks` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::CreatedTask>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for CreateTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "CreateTaskRequest",
            &self.draft.misfits,
            &[(stringify!(body), &self.body)],
        )
    }
}
/// Get a task: the request of [`get_task_by_id`](crate::Client::get_task_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTaskByIdRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
}
impl GetTaskByIdRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "get_task_by_id",
        "GET",
        "/v1/tasks/{taskId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
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
            .path("task_id", "taskId", &self.task_id)
            .finish()
    }
    /// Sends `GET /v1/tasks/{taskId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<crate::rt::Response<types::Task>, crate::rt::Error> {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for GetTaskByIdRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "GetTaskByIdRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id)],
        )
    }
}
/// Delete a task: the request of [`delete_task`](crate::Client::delete_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTaskRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
}
impl DeleteTaskRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "delete_task",
        "DELETE",
        "/v1/tasks/{taskId}",
        crate::rt::Idempotency::Delete,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
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
            .path("task_id", "taskId", &self.task_id)
            .finish()
    }
    /// Sends `DELETE /v1/tasks/{taskId}` and returns the status.
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
impl ::std::fmt::Debug for DeleteTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "DeleteTaskRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id)],
        )
    }
}
/// Change the text of a task: the request of [`update_task`](crate::Client::update_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTaskRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
    body: types::builder::UpdateTaskBuilder,
}
impl UpdateTaskRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "update_task",
        "PUT",
        "/v1/tasks/{taskId}",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::UpdateTaskBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** New title of the task.
    pub fn title<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.title(value);
        self
    }
    /// **Required.** New text of the task.
    pub fn description<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.body = self.body.description(value);
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
            .path("task_id", "taskId", &self.task_id)
            .body(types::UpdateTask::try_from(self.body))
            .finish()
    }
    /// Sends `PUT /v1/tasks/{taskId}` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for UpdateTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "UpdateTaskRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id), (stringify!(body), &self.body)],
        )
    }
}
/// Complete a task: the request of [`complete_task`](crate::Client::complete_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CompleteTaskRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
}
impl CompleteTaskRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "complete_task",
        "POST",
        "/v1/tasks/{taskId}/complete",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
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
            .path("task_id", "taskId", &self.task_id)
            .finish()
    }
    /// Sends `POST /v1/tasks/{taskId}/complete` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for CompleteTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "CompleteTaskRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id)],
        )
    }
}
/// Link a task to a conversation: the request of [`link_task_to_conversation`](crate::Client::link_task_to_conversation).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinkTaskToConversationRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
    body: types::builder::LinkTaskToConversationBuilder,
}
impl LinkTaskToConversationRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "link_task_to_conversation",
        "POST",
        "/v1/tasks/{taskId}/link-conversation",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::LinkTaskToConversationBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Id of the conversation, beginning with `CN`.
    pub fn conversation_id<M>(
        mut self,
        value: impl crate::rt::Set<types::ConversationId, M>,
    ) -> Self {
        self.body = self.body.conversation_id(value);
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
            .path("task_id", "taskId", &self.task_id)
            .body(types::LinkTaskToConversation::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/tasks/{taskId}/link-conversation` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for LinkTaskToConversationRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "LinkTaskToConversationRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id), (stringify!(body), &self.body)],
        )
    }
}
/// Unlink a task from a conversation: the request of [`unlink_task_from_conversation`](crate::Client::unlink_task_from_conversation).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnlinkTaskFromConversationRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
    body: types::builder::UnlinkTaskFromConversationBuilder,
}
impl UnlinkTaskFromConversationRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "unlink_task_from_conversation",
        "POST",
        "/v1/tasks/{taskId}/unlink-conversation",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<
            types::builder::UnlinkTaskFromConversationBuilder,
        >,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Id of the conversation, beginning with `CN`.
    pub fn conversation_id<M>(
        mut self,
        value: impl crate::rt::Set<types::ConversationId, M>,
    ) -> Self {
        self.body = self.body.conversation_id(value);
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
            .path("task_id", "taskId", &self.task_id)
            .body(types::UnlinkTaskFromConversation::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/tasks/{taskId}/unlink-conversation` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for UnlinkTaskFromConversationRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "UnlinkTaskFromConversationRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id), (stringify!(body), &self.body)],
        )
    }
}
/// Reopen a task: the request of [`reopen_task`](crate::Client::reopen_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReopenTaskRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
}
impl ReopenTaskRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "reopen_task",
        "POST",
        "/v1/tasks/{taskId}/reopen",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
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
            .path("task_id", "taskId", &self.task_id)
            .finish()
    }
    /// Sends `POST /v1/tasks/{taskId}/reopen` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for ReopenTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ReopenTaskRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id)],
        )
    }
}
/// Assign a task: the request of [`assign_task`](crate::Client::assign_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssignTaskRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
    body: types::builder::AssignTaskBuilder,
}
impl AssignTaskRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "assign_task",
        "POST",
        "/v1/tasks/{taskId}/assign",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::AssignTaskBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Id of the user, beginning with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.body = self.body.user_id(value);
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
            .path("task_id", "taskId", &self.task_id)
            .body(types::AssignTask::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/tasks/{taskId}/assign` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for AssignTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "AssignTaskRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id), (stringify!(body), &self.body)],
        )
    }
}
/// Unassign a task: the request of [`unassign_task`](crate::Client::unassign_task).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnassignTaskRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
    body: types::builder::UnassignTaskBuilder,
}
impl UnassignTaskRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "unassign_task",
        "POST",
        "/v1/tasks/{taskId}/unassign",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::UnassignTaskBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** Id of the user, beginning with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<types::UserId, M>) -> Self {
        self.body = self.body.user_id(value);
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
            .path("task_id", "taskId", &self.task_id)
            .body(types::UnassignTask::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/tasks/{taskId}/unassign` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for UnassignTaskRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "UnassignTaskRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id), (stringify!(body), &self.body)],
        )
    }
}
/// Set the due date of a task: the request of [`change_task_due_date`](crate::Client::change_task_due_date).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeTaskDueDateRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
    body: types::builder::ChangeTaskDueDateBuilder,
}
impl ChangeTaskDueDateRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "change_task_due_date",
        "POST",
        "/v1/tasks/{taskId}/change-due-date",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
            body: ::std::default::Default::default(),
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
        request
    }
    /// Sets the whole body: a value or a builder. Later setters override its fields.
    pub fn body(
        mut self,
        body: impl ::std::convert::Into<types::builder::ChangeTaskDueDateBuilder>,
    ) -> Self {
        self.body = body.into();
        self
    }
    /// **Required.** When the task is due, ISO 8601.
    pub fn due_date<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.body = self.body.due_date(value);
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
            .path("task_id", "taskId", &self.task_id)
            .body(types::ChangeTaskDueDate::try_from(self.body))
            .finish()
    }
    /// Sends `POST /v1/tasks/{taskId}/change-due-date` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for ChangeTaskDueDateRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "ChangeTaskDueDateRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id), (stringify!(body), &self.body)],
        )
    }
}
/// Remove the due date of a task: the request of [`remove_task_due_date`](crate::Client::remove_task_due_date).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveTaskDueDateRequest {
    draft: crate::rt::Draft,
    task_id: ::std::option::Option<types::TaskId>,
}
impl RemoveTaskDueDateRequest {
    /// The operation that this requests.
    pub const OPERATION: crate::rt::Operation = crate::rt::Operation::new(
        "remove_task_due_date",
        "POST",
        "/v1/tasks/{taskId}/remove-due-date",
        crate::rt::Idempotency::Idempotent,
    );
    pub(super) fn new<M>(
        client: &crate::rt::Client,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> Self {
        let mut request = Self {
            draft: crate::rt::Draft::new(client),
            task_id: None,
        };
        request.draft.misfits.convert("task_id", &mut request.task_id, task_id);
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
            .path("task_id", "taskId", &self.task_id)
            .finish()
    }
    /// Sends `POST /v1/tasks/{taskId}/remove-due-date` and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::rt::Error) if a field is missing or invalid, if the service cannot be reached or returns an error response, or if the response does not match the document.
    #[doc(alias = "build")]
    #[doc(alias = "execute")]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::rt::Response<types::TaskRevision>,
        crate::rt::Error,
    > {
        self.prepare()?.send().await?.data()
    }
}
impl ::std::fmt::Debug for RemoveTaskDueDateRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_request(
            f,
            "RemoveTaskDueDateRequest",
            &self.draft.misfits,
            &[(stringify!(task_id), &self.task_id)],
        )
    }
}
