/// Every operation of the document, in the document's order.
pub static OPERATIONS: &[crate::rt::Operation] = &[
    builder::GetCallRecordings::OPERATION,
    builder::ListCalls::OPERATION,
    builder::GetCallById::OPERATION,
    builder::GetCallSummary::OPERATION,
    builder::GetCallTranscript::OPERATION,
    builder::GetCallVoicemails::OPERATION,
    builder::GetContactCustomFields::OPERATION,
    builder::CreateContact::OPERATION,
    builder::ListContacts::OPERATION,
    builder::GetContactById::OPERATION,
    builder::UpdateContactById::OPERATION,
    builder::DeleteContact::OPERATION,
    builder::ListConversations::OPERATION,
    builder::MarkConversationAsRead::OPERATION,
    builder::MarkConversationAsDone::OPERATION,
    builder::MarkConversationAsOpen::OPERATION,
    builder::SendMessage::OPERATION,
    builder::ListMessages::OPERATION,
    builder::GetMessageById::OPERATION,
    builder::ListPhoneNumbers::OPERATION,
    builder::GetPhoneNumberById::OPERATION,
    builder::ListTasks::OPERATION,
    builder::CreateTask::OPERATION,
    builder::GetTaskById::OPERATION,
    builder::DeleteTask::OPERATION,
    builder::UpdateTask::OPERATION,
    builder::CompleteTask::OPERATION,
    builder::LinkTaskToConversation::OPERATION,
    builder::UnlinkTaskFromConversation::OPERATION,
    builder::ReopenTask::OPERATION,
    builder::AssignTask::OPERATION,
    builder::UnassignTask::OPERATION,
    builder::ChangeTaskDueDate::OPERATION,
    builder::RemoveTaskDueDate::OPERATION,
    builder::ListUsers::OPERATION,
    builder::GetUserById::OPERATION,
    builder::ListWebhooks::OPERATION,
    builder::GetWebhookById::OPERATION,
    builder::DeleteWebhookById::OPERATION,
    builder::CreateMessageWebhook::OPERATION,
    builder::CreateCallWebhook::OPERATION,
    builder::CreateCallSummaryWebhook::OPERATION,
    builder::CreateCallTranscriptWebhook::OPERATION,
];
impl crate::Client {
    /// List the recordings of a call.
    ///
    /// Lists every recording made of one call. The list comes in one piece, without pages.
    ///
    /// Sends `GET /v1/call-recordings/{callId}`.
    pub fn get_call_recordings(&self) -> builder::GetCallRecordings {
        builder::GetCallRecordings::new(self)
    }
    /// List calls.
    ///
    /// Lists the calls of one Quo phone number with one other party, newest first, in pages. Both the phone number and the other party have to be named, so there is no way to list every call at once.
    ///
    /// Sends `GET /v1/calls`.
    pub fn list_calls(&self) -> builder::ListCalls {
        builder::ListCalls::new(self)
    }
    /// Get a call.
    ///
    /// Reads one call by its id. Calls with more than two participants are reported to be refused with status 400.
    ///
    /// Sends `GET /v1/calls/{callId}`.
    pub fn get_call_by_id(&self) -> builder::GetCallById {
        builder::GetCallById::new(self)
    }
    /// Get the summary of a call.
    ///
    /// Reads the summary Quo wrote of a call, together with the next steps it found. Needs a Business or Scale plan. Check `status` first: a call without a summary may be answered with `absent`.
    ///
    /// Sends `GET /v1/call-summaries/{callId}`.
    pub fn get_call_summary(&self) -> builder::GetCallSummary {
        builder::GetCallSummary::new(self)
    }
    /// Get the transcript of a call.
    ///
    /// Reads the spoken text of a call, split into the turns of its speakers. Needs a Business or Scale plan. Check `status` first: a call without a transcript may be answered with `absent`.
    ///
    /// Sends `GET /v1/call-transcripts/{id}`.
    pub fn get_call_transcript(&self) -> builder::GetCallTranscript {
        builder::GetCallTranscript::new(self)
    }
    /// Get the voicemail of a call.
    ///
    /// Reads the voicemail left on a call. In spite of the plural in the path, the answer holds a single voicemail.
    ///
    /// Sends `GET /v1/call-voicemails/{callId}`.
    pub fn get_call_voicemails(&self) -> builder::GetCallVoicemails {
        builder::GetCallVoicemails::new(self)
    }
    /// List custom contact fields.
    ///
    /// Lists the custom fields that the workspace has defined for its contacts, without pages. Use the `key` of an entry to fill that field in when a contact is created or changed.
    ///
    /// Sends `GET /v1/contact-custom-fields`.
    pub fn get_contact_custom_fields(&self) -> builder::GetContactCustomFields {
        builder::GetContactCustomFields::new(self)
    }
    /// Create a contact.
    ///
    /// Adds a contact to the workspace. `defaultFields.firstName` has to be there, though it may be null. Nothing keeps `externalId` unique, so a repeated request makes a second contact.
    ///
    /// Sends `POST /v1/contacts`.
    pub fn create_contact(&self) -> builder::CreateContact {
        builder::CreateContact::new(self)
    }
    /// List contacts.
    ///
    /// Lists contacts in pages, if wanted only those with given external ids or sources. Pages hold at most 50 contacts.
    ///
    /// Sends `GET /v1/contacts`.
    pub fn list_contacts(&self) -> builder::ListContacts {
        builder::ListContacts::new(self)
    }
    /// Get a contact.
    ///
    /// Reads one contact by its id.
    ///
    /// Sends `GET /v1/contacts/{id}`.
    pub fn get_contact_by_id(&self) -> builder::GetContactById {
        builder::GetContactById::new(self)
    }
    /// Change a contact.
    ///
    /// Changes one contact. The lists in the request take the place of the stored ones, and `emails`, `phoneNumbers` and `customFields` that are left out are reported to be deleted: read the contact first and send these lists back in full.
    ///
    /// Sends `PATCH /v1/contacts/{id}`.
    pub fn update_contact_by_id(&self) -> builder::UpdateContactById {
        builder::UpdateContactById::new(self)
    }
    /// Delete a contact.
    ///
    /// Removes one contact. The answer has no body.
    ///
    /// Sends `DELETE /v1/contacts/{id}`.
    pub fn delete_contact(&self) -> builder::DeleteContact {
        builder::DeleteContact::new(self)
    }
    /// List conversations.
    ///
    /// Lists conversations in pages, newest first, if wanted only those of given phone numbers, of one user or of a span of time.
    ///
    /// Sends `GET /v1/conversations`.
    pub fn list_conversations(&self) -> builder::ListConversations {
        builder::ListConversations::new(self)
    }
    /// Mark a conversation as read.
    ///
    /// Marks a conversation as read. Takes no request body, and doing it twice does no harm. The answer is the conversation itself, with no `data` around it.
    ///
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-read`.
    pub fn mark_conversation_as_read(&self) -> builder::MarkConversationAsRead {
        builder::MarkConversationAsRead::new(self)
    }
    /// Mark a conversation as done.
    ///
    /// Files a conversation as done. Takes no request body, and doing it twice does no harm. The answer is the conversation itself, with no `data` around it.
    ///
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-done`.
    pub fn mark_conversation_as_done(&self) -> builder::MarkConversationAsDone {
        builder::MarkConversationAsDone::new(self)
    }
    /// Mark a conversation as open.
    ///
    /// Takes a conversation back among the open ones. Takes no request body, and doing it twice does no harm. The answer is the conversation itself, with no `data` around it.
    ///
    /// Sends `POST /v1/conversations/{conversationId}/mark-as-open`.
    pub fn mark_conversation_as_open(&self) -> builder::MarkConversationAsOpen {
        builder::MarkConversationAsOpen::new(self)
    }
    /// Send a text message.
    ///
    /// Sends a text message to 1 to 10 recipients. The answer 202 only says that the message is queued; its later fate shows in `status` when it is read again, or through a webhook. There is no idempotency key: after a timeout or a server error, look for the message before sending it again, or it may be delivered and billed twice. Status 400 may mean that the A2P registration of the workspace is not approved.
    ///
    /// Sends `POST /v1/messages`.
    pub fn send_message(&self) -> builder::SendMessage {
        builder::SendMessage::new(self)
    }
    /// List messages.
    ///
    /// Lists the messages exchanged between one Quo phone number and the given other parties, newest first, in pages.
    ///
    /// Sends `GET /v1/messages`.
    pub fn list_messages(&self) -> builder::ListMessages {
        builder::ListMessages::new(self)
    }
    /// Get a message.
    ///
    /// Reads one message by its id, for example to follow the delivery of a message sent before.
    ///
    /// Sends `GET /v1/messages/{id}`.
    pub fn get_message_by_id(&self) -> builder::GetMessageById {
        builder::GetMessageById::new(self)
    }
    /// List phone numbers.
    ///
    /// Lists the phone numbers of the workspace with their members and restrictions, if wanted only those of one user. The list comes in one piece, without pages.
    ///
    /// Sends `GET /v1/phone-numbers`.
    pub fn list_phone_numbers(&self) -> builder::ListPhoneNumbers {
        builder::ListPhoneNumbers::new(self)
    }
    /// Get a phone number.
    ///
    /// Reads one phone number of the workspace by its id.
    ///
    /// Sends `GET /v1/phone-numbers/{phoneNumberId}`.
    pub fn get_phone_number_by_id(&self) -> builder::GetPhoneNumberById {
        builder::GetPhoneNumberById::new(self)
    }
    /// List tasks.
    ///
    /// Lists tasks in pages of up to 100. Unlike the other lists, the last page leaves `nextPageToken` out instead of setting it to null.
    ///
    /// Sends `GET /v1/tasks`.
    pub fn list_tasks(&self) -> builder::ListTasks {
        builder::ListTasks::new(self)
    }
    /// Create a task.
    ///
    /// Creates a task that hangs on exactly one thing: a phone number, a conversation or an activity (a call or a message). Status 402 tells that the limit of open tasks is reached. A repeated request makes a second task.
    ///
    /// Sends `POST /v1/tasks`.
    pub fn create_task(&self) -> builder::CreateTask {
        builder::CreateTask::new(self)
    }
    /// Get a task.
    ///
    /// Reads one task by its id.
    ///
    /// Sends `GET /v1/tasks/{taskId}`.
    pub fn get_task_by_id(&self) -> builder::GetTaskById {
        builder::GetTaskById::new(self)
    }
    /// Delete a task.
    ///
    /// Removes one task. The answer has no body.
    ///
    /// Sends `DELETE /v1/tasks/{taskId}`.
    pub fn delete_task(&self) -> builder::DeleteTask {
        builder::DeleteTask::new(self)
    }
    /// Change the text of a task.
    ///
    /// Replaces the title and the description of a task; both have to be sent. Due date, assignee and state have operations of their own. Answers with the id and the new revision of the task.
    ///
    /// Sends `PUT /v1/tasks/{taskId}`.
    pub fn update_task(&self) -> builder::UpdateTask {
        builder::UpdateTask::new(self)
    }
    /// Complete a task.
    ///
    /// Marks a task as completed. Takes no request body. Answers with the id and the new revision of the task.
    ///
    /// Sends `POST /v1/tasks/{taskId}/complete`.
    pub fn complete_task(&self) -> builder::CompleteTask {
        builder::CompleteTask::new(self)
    }
    /// Link a task to a conversation.
    ///
    /// Ties a task to a conversation. Answers with the id and the new revision of the task.
    ///
    /// Sends `POST /v1/tasks/{taskId}/link-conversation`.
    pub fn link_task_to_conversation(&self) -> builder::LinkTaskToConversation {
        builder::LinkTaskToConversation::new(self)
    }
    /// Unlink a task from a conversation.
    ///
    /// Unties a task from the conversation that the request names. Answers with the id and the new revision of the task.
    ///
    /// Sends `POST /v1/tasks/{taskId}/unlink-conversation`.
    pub fn unlink_task_from_conversation(&self) -> builder::UnlinkTaskFromConversation {
        builder::UnlinkTaskFromConversation::new(self)
    }
    /// Reopen a task.
    ///
    /// Makes a completed task an open one again. Takes no request body. Answers with the id and the new revision of the task.
    ///
    /// Sends `POST /v1/tasks/{taskId}/reopen`.
    pub fn reopen_task(&self) -> builder::ReopenTask {
        builder::ReopenTask::new(self)
    }
    /// Assign a task.
    ///
    /// Gives a task to a user of the workspace. Answers with the id and the new revision of the task.
    ///
    /// Sends `POST /v1/tasks/{taskId}/assign`.
    pub fn assign_task(&self) -> builder::AssignTask {
        builder::AssignTask::new(self)
    }
    /// Unassign a task.
    ///
    /// Takes a task away from the user that the request names. Answers with the id and the new revision of the task.
    ///
    /// Sends `POST /v1/tasks/{taskId}/unassign`.
    pub fn unassign_task(&self) -> builder::UnassignTask {
        builder::UnassignTask::new(self)
    }
    /// Set the due date of a task.
    ///
    /// Sets or moves the due date of a task. Answers with the id and the new revision of the task.
    ///
    /// Sends `POST /v1/tasks/{taskId}/change-due-date`.
    pub fn change_task_due_date(&self) -> builder::ChangeTaskDueDate {
        builder::ChangeTaskDueDate::new(self)
    }
    /// Remove the due date of a task.
    ///
    /// Leaves a task without a due date. Takes no request body. Answers with the id and the new revision of the task.
    ///
    /// Sends `POST /v1/tasks/{taskId}/remove-due-date`.
    pub fn remove_task_due_date(&self) -> builder::RemoveTaskDueDate {
        builder::RemoveTaskDueDate::new(self)
    }
    /// List users.
    ///
    /// Lists the users of the workspace in pages. Pages hold at most 50 users.
    ///
    /// Sends `GET /v1/users`.
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers::new(self)
    }
    /// Get a user.
    ///
    /// Reads one user of the workspace by id.
    ///
    /// Sends `GET /v1/users/{userId}`.
    pub fn get_user_by_id(&self) -> builder::GetUserById {
        builder::GetUserById::new(self)
    }
    /// List webhooks.
    ///
    /// Lists the webhooks of one user, without pages. When `userId` is left out, this is the workspace owner, and webhooks of other users stay hidden. Only webhooks made through v1 are shown, not those made in the Quo app or through the 2026-03-30 interface.
    ///
    /// Sends `GET /v1/webhooks`.
    pub fn list_webhooks(&self) -> builder::ListWebhooks {
        builder::ListWebhooks::new(self)
    }
    /// Get a webhook.
    ///
    /// Reads one webhook made through v1 by its id.
    ///
    /// Sends `GET /v1/webhooks/{id}`.
    pub fn get_webhook_by_id(&self) -> builder::GetWebhookById {
        builder::GetWebhookById::new(self)
    }
    /// Delete a webhook.
    ///
    /// Removes one webhook made through v1. The answer has no body.
    ///
    /// Sends `DELETE /v1/webhooks/{id}`.
    pub fn delete_webhook_by_id(&self) -> builder::DeleteWebhookById {
        builder::DeleteWebhookById::new(self)
    }
    /// Create a webhook for messages.
    ///
    /// Subscribes an address to events about text messages. The webhook is known to the v1 interface only, and v1 has no way to change it later: delete it and create another instead. A repeated request makes a second webhook.
    ///
    /// Sends `POST /v1/webhooks/messages`.
    pub fn create_message_webhook(&self) -> builder::CreateMessageWebhook {
        builder::CreateMessageWebhook::new(self)
    }
    /// Create a webhook for calls.
    ///
    /// Subscribes an address to events about calls and their recordings. The webhook is known to the v1 interface only, and v1 has no way to change it later: delete it and create another instead. A repeated request makes a second webhook.
    ///
    /// Sends `POST /v1/webhooks/calls`.
    pub fn create_call_webhook(&self) -> builder::CreateCallWebhook {
        builder::CreateCallWebhook::new(self)
    }
    /// Create a webhook for call summaries.
    ///
    /// Subscribes an address to finished call summaries. Needs a Business or Scale plan. The webhook is known to the v1 interface only, and v1 has no way to change it later: delete it and create another instead. A repeated request makes a second webhook.
    ///
    /// Sends `POST /v1/webhooks/call-summaries`.
    pub fn create_call_summary_webhook(&self) -> builder::CreateCallSummaryWebhook {
        builder::CreateCallSummaryWebhook::new(self)
    }
    /// Create a webhook for call transcripts.
    ///
    /// Subscribes an address to finished call transcripts. Needs a Business or Scale plan. The webhook is known to the v1 interface only, and v1 has no way to change it later: delete it and create another instead. A repeated request makes a second webhook.
    ///
    /// Sends `POST /v1/webhooks/call-transcripts`.
    pub fn create_call_transcript_webhook(
        &self,
    ) -> builder::CreateCallTranscriptWebhook {
        builder::CreateCallTranscriptWebhook::new(self)
    }
}
