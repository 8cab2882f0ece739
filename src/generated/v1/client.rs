/// Every operation of the document, in the document's order.
pub static OPERATIONS: &[crate::rt::Operation] = &[
    builder::GetCallRecordingsRequest::OPERATION,
    builder::ListCallsRequest::OPERATION,
    builder::GetCallByIdRequest::OPERATION,
    builder::GetCallSummaryRequest::OPERATION,
    builder::GetCallTranscriptRequest::OPERATION,
    builder::GetCallVoicemailsRequest::OPERATION,
    builder::GetContactCustomFieldsRequest::OPERATION,
    builder::CreateContactRequest::OPERATION,
    builder::ListContactsRequest::OPERATION,
    builder::GetContactByIdRequest::OPERATION,
    builder::UpdateContactByIdRequest::OPERATION,
    builder::DeleteContactRequest::OPERATION,
    builder::ListConversationsRequest::OPERATION,
    builder::MarkConversationAsReadRequest::OPERATION,
    builder::MarkConversationAsDoneRequest::OPERATION,
    builder::MarkConversationAsOpenRequest::OPERATION,
    builder::SendMessageRequest::OPERATION,
    builder::ListMessagesRequest::OPERATION,
    builder::GetMessageByIdRequest::OPERATION,
    builder::ListPhoneNumbersRequest::OPERATION,
    builder::GetPhoneNumberByIdRequest::OPERATION,
    builder::ListTasksRequest::OPERATION,
    builder::CreateTaskRequest::OPERATION,
    builder::GetTaskByIdRequest::OPERATION,
    builder::DeleteTaskRequest::OPERATION,
    builder::UpdateTaskRequest::OPERATION,
    builder::CompleteTaskRequest::OPERATION,
    builder::LinkTaskToConversationRequest::OPERATION,
    builder::UnlinkTaskFromConversationRequest::OPERATION,
    builder::ReopenTaskRequest::OPERATION,
    builder::AssignTaskRequest::OPERATION,
    builder::UnassignTaskRequest::OPERATION,
    builder::ChangeTaskDueDateRequest::OPERATION,
    builder::RemoveTaskDueDateRequest::OPERATION,
    builder::ListUsersRequest::OPERATION,
    builder::GetUserByIdRequest::OPERATION,
    builder::ListWebhooksRequest::OPERATION,
    builder::GetWebhookByIdRequest::OPERATION,
    builder::DeleteWebhookByIdRequest::OPERATION,
    builder::CreateMessageWebhookRequest::OPERATION,
    builder::CreateCallWebhookRequest::OPERATION,
    builder::CreateCallSummaryWebhookRequest::OPERATION,
    builder::CreateCallTranscriptWebhookRequest::OPERATION,
];
impl crate::Client {
    /// List the recordings of a call.
    ///
    /// Lists every recording made of one call. The list comes in one piece, without pages.
    ///
    /// `call_id`: Id of the call, beginning with `AC`.
    ///
    /// Sends `GET /v1/call-recordings/{callId}`.
    pub fn get_call_recordings<M>(
        &self,
        call_id: impl crate::rt::Convert<types::CallId, M>,
    ) -> builder::GetCallRecordingsRequest {
        builder::GetCallRecordingsRequest::new(self, call_id)
    }
    /// List calls.
    ///
    /// Lists the calls of one Quo phone number with one other party, newest first, in pages. Both the phone number and the other party have to be named, so there is no way to list every call at once.
    ///
    /// Sends `GET /v1/calls`.
    pub fn list_calls(&self) -> builder::ListCallsRequest {
        builder::ListCallsRequest::new(self)
    }
    /// Get a call.
    ///
    /// Reads one call by its id. Calls with more than two participants are reported to be refused with status 400.
    ///
    /// `call_id`: Id of the call, beginning with `AC`.
    ///
    /// Sends `GET /v1/calls/{callId}`.
    pub fn get_call_by_id<M>(
        &self,
        call_id: impl crate::rt::Convert<types::CallId, M>,
    ) -> builder::GetCallByIdRequest {
        builder::GetCallByIdRequest::new(self, call_id)
    }
    /// Get the summary of a call.
    ///
    /// Reads the summary Quo wrote of a call, together with the next steps it found. Needs a Business or Scale plan. Check `status` first: a call without a summary may be answered with `absent`.
    ///
    /// `call_id`: Id of the call, beginning with `AC`.
    ///
    /// Sends `GET /v1/call-summaries/{callId}`.
    pub fn get_call_summary<M>(
        &self,
        call_id: impl crate::rt::Convert<types::CallId, M>,
    ) -> builder::GetCallSummaryRequest {
        builder::GetCallSummaryRequest::new(self, call_id)
    }
    /// Get the transcript of a call.
    ///
    /// Reads the spoken text of a call, split into the turns of its speakers. Needs a Business or Scale plan. Check `status` first: a call without a transcript may be answered with `absent`.
    ///
    /// `id`: Id of the call, beginning with `AC`.
    ///
    /// Sends `GET /v1/call-transcripts/{id}`.
    pub fn get_call_transcript<M>(
        &self,
        id: impl crate::rt::Convert<types::CallId, M>,
    ) -> builder::GetCallTranscriptRequest {
        builder::GetCallTranscriptRequest::new(self, id)
    }
    /// Get the voicemail of a call.
    ///
    /// Reads the voicemail left on a call. In spite of the plural in the path, the answer holds a single voicemail.
    ///
    /// `call_id`: Id of the call, beginning with `AC`.
    ///
    /// Sends `GET /v1/call-voicemails/{callId}`.
    pub fn get_call_voicemails<M>(
        &self,
        call_id: impl crate::rt::Convert<types::CallId, M>,
    ) -> builder::GetCallVoicemailsRequest {
        builder::GetCallVoicemailsRequest::new(self, call_id)
    }
    /// List custom contact fields.
    ///
    /// Lists the custom fields that the workspace has defined for its contacts, without pages. Use the `key` of an entry to fill that field in when a contact is created or changed.
    ///
    /// Sends `GET /v1/contact-custom-fields`.
    pub fn get_contact_custom_fields(&self) -> builder::GetContactCustomFieldsRequest {
        builder::GetContactCustomFieldsRequest::new(self)
    }
    /// Create a contact.
    ///
    /// Adds a contact to the workspace. `defaultFields.firstName` has to be there, though it may be null. Nothing keeps `externalId` unique, so a repeated request makes a second contact.
    ///
    /// Sends `POST /v1/contacts`.
    pub fn create_contact(&self) -> builder::CreateContactRequest {
        builder::CreateContactRequest::new(self)
    }
    /// List contacts.
    ///
    /// Lists contacts in pages, if wanted only those with given external ids or sources. Pages hold at most 50 contacts.
    ///
    /// Sends `GET /v1/contacts`.
    pub fn list_contacts(&self) -> builder::ListContactsRequest {
        builder::ListContactsRequest::new(self)
    }
    /// Get a contact.
    ///
    /// Reads one contact by its id.
    ///
    /// `id`: Id of the contact, as returned when it was created or listed.
    ///
    /// Sends `GET /v1/contacts/{id}`.
    pub fn get_contact_by_id<M>(
        &self,
        id: impl crate::rt::Convert<types::ContactId, M>,
    ) -> builder::GetContactByIdRequest {
        builder::GetContactByIdRequest::new(self, id)
    }
    /// Change a contact.
    ///
    /// Changes one contact. The lists in the request take the place of the stored ones, and `emails`, `phoneNumbers` and `customFields` that are left out are reported to be deleted: read the contact first and send these lists back in full.
    ///
    /// `id`: Id of the contact, as returned when it was created or listed.
    ///
    /// Sends `PATCH /v1/contacts/{id}`.
    pub fn update_contact_by_id<M>(
        &self,
        id: impl crate::rt::Convert<types::ContactId, M>,
    ) -> builder::UpdateContactByIdRequest {
        builder::UpdateContactByIdRequest::new(self, id)
    }
    /// Delete a contact.
    ///
    /// Removes one contact. The answer has no body.
    ///
    /// `id`: Id of the contact, as returned when it was created or listed.
    ///
    /// Sends `DELETE /v1/contacts/{id}`.
    pub fn delete_contact<M>(
        &self,
        id: impl crate::rt::Convert<types::ContactId, M>,
    ) -> builder::DeleteContactRequest {
        builder::DeleteContactRequest::new(self, id)
    }
    /// List conversations.
    ///
    /// Lists conversations in pages, newest first, if wanted only those of given phone numbers, of one user or of a span of time.
    ///
    /// Sends `GET /v1/conversations`.
    pub fn list_conversations(&self) -> builder::ListConversationsRequest {
        builder::ListConversationsRequest::new(self)
    }
    /// Mark a conversation as read.
    ///
    /// Marks a conversation as read. Takes no request body, and doing it twice does no harm. The answer is the conversation itself, with no `data` around it.
    ///
    /// `conversation_id`: Id of the conversation, beginning with `CN`.
    ///
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-read`.
    pub fn mark_conversation_as_read<M>(
        &self,
        conversation_id: impl crate::rt::Convert<types::ConversationId, M>,
    ) -> builder::MarkConversationAsReadRequest {
        builder::MarkConversationAsReadRequest::new(self, conversation_id)
    }
    /// Mark a conversation as done.
    ///
    /// Files a conversation as done. Takes no request body, and doing it twice does no harm. The answer is the conversation itself, with no `data` around it.
    ///
    /// `conversation_id`: Id of the conversation, beginning with `CN`.
    ///
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-done`.
    pub fn mark_conversation_as_done<M>(
        &self,
        conversation_id: impl crate::rt::Convert<types::ConversationId, M>,
    ) -> builder::MarkConversationAsDoneRequest {
        builder::MarkConversationAsDoneRequest::new(self, conversation_id)
    }
    /// Mark a conversation as open.
    ///
    /// Takes a conversation back among the open ones. Takes no request body, and doing it twice does no harm. The answer is the conversation itself, with no `data` around it.
    ///
    /// `conversation_id`: Id of the conversation, beginning with `CN`.
    ///
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-open`.
    pub fn mark_conversation_as_open<M>(
        &self,
        conversation_id: impl crate::rt::Convert<types::ConversationId, M>,
    ) -> builder::MarkConversationAsOpenRequest {
        builder::MarkConversationAsOpenRequest::new(self, conversation_id)
    }
    /// Send a text message.
    ///
    /// Sends a text message to 1 to 10 recipients. The answer 202 only says that the message is queued; its later fate shows in `status` when it is read again, or through a webhook. There is no idempotency key: after a timeout or a server error, look for the message before sending it again, or it may be delivered and billed twice. Status 400 may mean that the A2P registration of the workspace is not approved.
    ///
    /// Sends `POST /v1/messages`.
    pub fn send_message(&self) -> builder::SendMessageRequest {
        builder::SendMessageRequest::new(self)
    }
    /// List messages.
    ///
    /// Lists the messages exchanged between one Quo phone number and the given other parties, newest first, in pages.
    ///
    /// Sends `GET /v1/messages`.
    pub fn list_messages(&self) -> builder::ListMessagesRequest {
        builder::ListMessagesRequest::new(self)
    }
    /// Get a message.
    ///
    /// Reads one message by its id, for example to follow the delivery of a message sent before.
    ///
    /// `id`: Id of the message, beginning with `AC`.
    ///
    /// Sends `GET /v1/messages/{id}`.
    pub fn get_message_by_id<M>(
        &self,
        id: impl crate::rt::Convert<types::MessageId, M>,
    ) -> builder::GetMessageByIdRequest {
        builder::GetMessageByIdRequest::new(self, id)
    }
    /// List phone numbers.
    ///
    /// Lists the phone numbers of the workspace with their members and restrictions, if wanted only those of one user. The list comes in one piece, without pages.
    ///
    /// Sends `GET /v1/phone-numbers`.
    pub fn list_phone_numbers(&self) -> builder::ListPhoneNumbersRequest {
        builder::ListPhoneNumbersRequest::new(self)
    }
    /// Get a phone number.
    ///
    /// Reads one phone number of the workspace by its id.
    ///
    /// `phone_number_id`: Id of the phone number, beginning with `PN`.
    ///
    /// Sends `GET /v1/phone-numbers/{phoneNumberId}`.
    pub fn get_phone_number_by_id<M>(
        &self,
        phone_number_id: impl crate::rt::Convert<types::PhoneNumberId, M>,
    ) -> builder::GetPhoneNumberByIdRequest {
        builder::GetPhoneNumberByIdRequest::new(self, phone_number_id)
    }
    /// List tasks.
    ///
    /// Lists tasks in pages of up to 100. Unlike the other lists, the last page leaves `nextPageToken` out instead of setting it to null.
    ///
    /// Sends `GET /v1/tasks`.
    pub fn list_tasks(&self) -> builder::ListTasksRequest {
        builder::ListTasksRequest::new(self)
    }
    /// Create a task.
    ///
    /// Creates a task that hangs on exactly one thing: a phone number, a conversation or an activity (a call or a message). Status 402 tells that the limit of open tasks is reached. A repeated request makes a second task.
    ///
    /// Sends `POST /v1/tasks`.
    pub fn create_task(&self) -> builder::CreateTaskRequest {
        builder::CreateTaskRequest::new(self)
    }
    /// Get a task.
    ///
    /// Reads one task by its id.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `GET /v1/tasks/{taskId}`.
    pub fn get_task_by_id<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::GetTaskByIdRequest {
        builder::GetTaskByIdRequest::new(self, task_id)
    }
    /// Delete a task.
    ///
    /// Removes one task. The answer has no body.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `DELETE /v1/tasks/{taskId}`.
    pub fn delete_task<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::DeleteTaskRequest {
        builder::DeleteTaskRequest::new(self, task_id)
    }
    /// Change the text of a task.
    ///
    /// Replaces the title and the description of a task; both have to be sent. Due date, assignee and state have operations of their own. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `PUT /v1/tasks/{taskId}`.
    pub fn update_task<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::UpdateTaskRequest {
        builder::UpdateTaskRequest::new(self, task_id)
    }
    /// Complete a task.
    ///
    /// Marks a task as completed. Takes no request body. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `POST /v1/tasks/{taskId}/complete`.
    pub fn complete_task<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::CompleteTaskRequest {
        builder::CompleteTaskRequest::new(self, task_id)
    }
    /// Link a task to a conversation.
    ///
    /// Ties a task to a conversation. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `POST /v1/tasks/{taskId}/link-conversation`.
    pub fn link_task_to_conversation<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::LinkTaskToConversationRequest {
        builder::LinkTaskToConversationRequest::new(self, task_id)
    }
    /// Unlink a task from a conversation.
    ///
    /// Unties a task from the conversation that the request names. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `POST /v1/tasks/{taskId}/unlink-conversation`.
    pub fn unlink_task_from_conversation<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::UnlinkTaskFromConversationRequest {
        builder::UnlinkTaskFromConversationRequest::new(self, task_id)
    }
    /// Reopen a task.
    ///
    /// Makes a completed task an open one again. Takes no request body. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `POST /v1/tasks/{taskId}/reopen`.
    pub fn reopen_task<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::ReopenTaskRequest {
        builder::ReopenTaskRequest::new(self, task_id)
    }
    /// Assign a task.
    ///
    /// Gives a task to a user of the workspace. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `POST /v1/tasks/{taskId}/assign`.
    pub fn assign_task<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::AssignTaskRequest {
        builder::AssignTaskRequest::new(self, task_id)
    }
    /// Unassign a task.
    ///
    /// Takes a task away from the user that the request names. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `POST /v1/tasks/{taskId}/unassign`.
    pub fn unassign_task<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::UnassignTaskRequest {
        builder::UnassignTaskRequest::new(self, task_id)
    }
    /// Set the due date of a task.
    ///
    /// Sets or moves the due date of a task. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `POST /v1/tasks/{taskId}/change-due-date`.
    pub fn change_task_due_date<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::ChangeTaskDueDateRequest {
        builder::ChangeTaskDueDateRequest::new(self, task_id)
    }
    /// Remove the due date of a task.
    ///
    /// Leaves a task without a due date. Takes no request body. Answers with the id and the new revision of the task.
    ///
    /// `task_id`: Id of the task, beginning with `TK`.
    ///
    /// Sends `POST /v1/tasks/{taskId}/remove-due-date`.
    pub fn remove_task_due_date<M>(
        &self,
        task_id: impl crate::rt::Convert<types::TaskId, M>,
    ) -> builder::RemoveTaskDueDateRequest {
        builder::RemoveTaskDueDateRequest::new(self, task_id)
    }
    /// List users.
    ///
    /// Lists the users of the workspace in pages. Pages hold at most 50 users.
    ///
    /// Sends `GET /v1/users`.
    pub fn list_users(&self) -> builder::ListUsersRequest {
        builder::ListUsersRequest::new(self)
    }
    /// Get a user.
    ///
    /// Reads one user of the workspace by id.
    ///
    /// `user_id`: Id of the user, beginning with `US`.
    ///
    /// Sends `GET /v1/users/{userId}`.
    pub fn get_user_by_id<M>(
        &self,
        user_id: impl crate::rt::Convert<types::UserId, M>,
    ) -> builder::GetUserByIdRequest {
        builder::GetUserByIdRequest::new(self, user_id)
    }
    /// List webhooks.
    ///
    /// Lists the webhooks of one user, without pages. When `userId` is left out, this is the workspace owner, and webhooks of other users stay hidden. Only webhooks made through v1 are shown, not those made in the Quo app or through the 2026-03-30 interface.
    ///
    /// Sends `GET /v1/webhooks`.
    pub fn list_webhooks(&self) -> builder::ListWebhooksRequest {
        builder::ListWebhooksRequest::new(self)
    }
    /// Get a webhook.
    ///
    /// Reads one webhook made through v1 by its id.
    ///
    /// `id`: Id of the webhook, beginning with `WH`.
    ///
    /// Sends `GET /v1/webhooks/{id}`.
    pub fn get_webhook_by_id<M>(
        &self,
        id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> builder::GetWebhookByIdRequest {
        builder::GetWebhookByIdRequest::new(self, id)
    }
    /// Delete a webhook.
    ///
    /// Removes one webhook made through v1. The answer has no body.
    ///
    /// `id`: Id of the webhook, beginning with `WH`.
    ///
    /// Sends `DELETE /v1/webhooks/{id}`.
    pub fn delete_webhook_by_id<M>(
        &self,
        id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> builder::DeleteWebhookByIdRequest {
        builder::DeleteWebhookByIdRequest::new(self, id)
    }
    /// Create a webhook for messages.
    ///
    /// Subscribes an address to events about text messages. The webhook is known to the v1 interface only, and v1 has no way to change it later: delete it and create another instead. A repeated request makes a second webhook.
    ///
    /// Sends `POST /v1/webhooks/messages`.
    pub fn create_message_webhook(&self) -> builder::CreateMessageWebhookRequest {
        builder::CreateMessageWebhookRequest::new(self)
    }
    /// Create a webhook for calls.
    ///
    /// Subscribes an address to events about calls and their recordings. The webhook is known to the v1 interface only, and v1 has no way to change it later: delete it and create another instead. A repeated request makes a second webhook.
    ///
    /// Sends `POST /v1/webhooks/calls`.
    pub fn create_call_webhook(&self) -> builder::CreateCallWebhookRequest {
        builder::CreateCallWebhookRequest::new(self)
    }
    /// Create a webhook for call summaries.
    ///
    /// Subscribes an address to finished call summaries. Needs a Business or Scale plan. The webhook is known to the v1 interface only, and v1 has no way to change it later: delete it and create another instead. A repeated request makes a second webhook.
    ///
    /// Sends `POST /v1/webhooks/call-summaries`.
    pub fn create_call_summary_webhook(
        &self,
    ) -> builder::CreateCallSummaryWebhookRequest {
        builder::CreateCallSummaryWebhookRequest::new(self)
    }
    /// Create a webhook for call transcripts.
    ///
    /// Subscribes an address to finished call transcripts. Needs a Business or Scale plan. The webhook is known to the v1 interface only, and v1 has no way to change it later: delete it and create another instead. A repeated request makes a second webhook.
    ///
    /// Sends `POST /v1/webhooks/call-transcripts`.
    pub fn create_call_transcript_webhook(
        &self,
    ) -> builder::CreateCallTranscriptWebhookRequest {
        builder::CreateCallTranscriptWebhookRequest::new(self)
    }
}
