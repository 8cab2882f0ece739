/// How to fill and send the request of each operation, in the order of [`OPERATIONS`].
/// Deprecated operations and values are included.
#[doc(hidden)]
#[allow(deprecated)]
pub static REQUESTS: &[crate::rt::RequestRow] = &[
    crate::rt::RequestRow {
        operation: &builder::GetCallRecordingsRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_call_recordings(
                    values.argument::<types::CallId>("path", "callId")?,
                );
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListCallsRequest::OPERATION,
        page: Some(&builder::ListCallsRequest::PAGE_FORMAT),
        fill: |client, values| {
            let mut request = client.list_calls();
            if let Some(value) = values
                .take::<types::PhoneNumberId>("query", "phoneNumberId")?
            {
                request = request.phone_number_id(value);
            }
            if let Some(value) = values.take::<types::UserId>("query", "userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("query", "participants")?
            {
                request = request.participants(value);
            }
            if let Some(value) = values
                .take::<::chrono::DateTime<::chrono::offset::Utc>>("query", "since")?
            {
                request = request.since(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdAfter")?
            {
                request = request.created_after(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdBefore")?
            {
                request = request.created_before(value);
            }
            if let Some(value) = values.take::<u32>("query", "maxResults")? {
                request = request.max_results(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("query", "pageToken")?
            {
                request = request.page_token(value);
            }
            Ok(
                crate::rt::FilledRequest::page(
                    &builder::ListCallsRequest::PAGE_FORMAT,
                    request.clone().send(),
                    request.stream(),
                ),
            )
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetCallByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_call_by_id(values.argument::<types::CallId>("path", "callId")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetCallSummaryRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_call_summary(values.argument::<types::CallId>("path", "callId")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetCallTranscriptRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_call_transcript(values.argument::<types::CallId>("path", "id")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetCallVoicemailsRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_call_voicemails(
                    values.argument::<types::CallId>("path", "callId")?,
                );
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetContactCustomFieldsRequest::OPERATION,
        page: None,
        fill: |client, _| {
            let request = client.get_contact_custom_fields();
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::CreateContactRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.create_contact();
            if let Some(value) = values
                .take::<types::CreateContactDefaultFields>("body", "defaultFields")?
            {
                request = request.default_fields(value);
            }
            if let Some(value) = values
                .take::<
                    ::std::vec::Vec<types::CreateContactCustomField>,
                >("body", "customFields")?
            {
                request = request.custom_fields(value);
            }
            if let Some(value) = values.take::<types::UserId>("body", "createdByUserId")?
            {
                request = request.created_by_user_id(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "source")?
            {
                request = request.source(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("body", "sourceUrl")?
            {
                request = request.source_url(value);
            }
            match values
                .take::<
                    ::std::option::Option<::std::string::String>,
                >("body", "externalId")?
            {
                Some(Some(value)) => request = request.external_id(value),
                Some(None) => request = request.clear_external_id(),
                None => {}
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListContactsRequest::OPERATION,
        page: Some(&builder::ListContactsRequest::PAGE_FORMAT),
        fill: |client, values| {
            let mut request = client.list_contacts();
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("query", "externalIds")?
            {
                request = request.external_ids(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("query", "sources")?
            {
                request = request.sources(value);
            }
            if let Some(value) = values.take::<u32>("query", "maxResults")? {
                request = request.max_results(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("query", "pageToken")?
            {
                request = request.page_token(value);
            }
            Ok(
                crate::rt::FilledRequest::page(
                    &builder::ListContactsRequest::PAGE_FORMAT,
                    request.clone().send(),
                    request.stream(),
                ),
            )
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetContactByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_contact_by_id(values.argument::<types::ContactId>("path", "id")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::UpdateContactByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client
                .update_contact_by_id(
                    values.argument::<types::ContactId>("path", "id")?,
                );
            match values
                .take::<
                    ::std::option::Option<::std::string::String>,
                >("body", "externalId")?
            {
                Some(Some(value)) => request = request.external_id(value),
                Some(None) => request = request.clear_external_id(),
                None => {}
            }
            match values
                .take::<::std::option::Option<::std::string::String>>("body", "source")?
            {
                Some(Some(value)) => request = request.source(value),
                Some(None) => request = request.clear_source(),
                None => {}
            }
            match values
                .take::<
                    ::std::option::Option<::std::string::String>,
                >("body", "sourceUrl")?
            {
                Some(Some(value)) => request = request.source_url(value),
                Some(None) => request = request.clear_source_url(),
                None => {}
            }
            if let Some(value) = values
                .take::<types::UpdateContactDefaultFields>("body", "defaultFields")?
            {
                request = request.default_fields(value);
            }
            if let Some(value) = values
                .take::<
                    ::std::vec::Vec<types::UpdateContactCustomField>,
                >("body", "customFields")?
            {
                request = request.custom_fields(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::DeleteContactRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .delete_contact(values.argument::<types::ContactId>("path", "id")?);
            Ok(crate::rt::FilledRequest::empty(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListConversationsRequest::OPERATION,
        page: Some(&builder::ListConversationsRequest::PAGE_FORMAT),
        fill: |client, values| {
            let mut request = client.list_conversations();
            if let Some(value) = values
                .take::<::std::string::String>("query", "phoneNumber")?
            {
                request = request.phone_number(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("query", "phoneNumbers")?
            {
                request = request.phone_numbers(value);
            }
            if let Some(value) = values.take::<types::UserId>("query", "userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdAfter")?
            {
                request = request.created_after(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdBefore")?
            {
                request = request.created_before(value);
            }
            if let Some(value) = values.take::<bool>("query", "excludeInactive")? {
                request = request.exclude_inactive(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "updatedAfter")?
            {
                request = request.updated_after(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "updatedBefore")?
            {
                request = request.updated_before(value);
            }
            if let Some(value) = values.take::<u32>("query", "maxResults")? {
                request = request.max_results(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("query", "pageToken")?
            {
                request = request.page_token(value);
            }
            Ok(
                crate::rt::FilledRequest::page(
                    &builder::ListConversationsRequest::PAGE_FORMAT,
                    request.clone().send(),
                    request.stream(),
                ),
            )
        },
    },
    crate::rt::RequestRow {
        operation: &builder::MarkConversationAsReadRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .mark_conversation_as_read(
                    values.argument::<types::ConversationId>("path", "conversationId")?,
                );
            Ok(crate::rt::FilledRequest::value(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::MarkConversationAsDoneRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .mark_conversation_as_done(
                    values.argument::<types::ConversationId>("path", "conversationId")?,
                );
            Ok(crate::rt::FilledRequest::value(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::MarkConversationAsOpenRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .mark_conversation_as_open(
                    values.argument::<types::ConversationId>("path", "conversationId")?,
                );
            Ok(crate::rt::FilledRequest::value(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::SendMessageRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.send_message();
            if let Some(value) = values.take::<::std::string::String>("body", "content")?
            {
                request = request.content(value);
            }
            if let Some(value) = values
                .take::<types::PhoneNumberId>("body", "phoneNumberId")?
            {
                request = request.phone_number_id(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "from")? {
                request = request.from(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("body", "to")?
            {
                request = request.to(value);
            }
            if let Some(value) = values.take::<types::UserId>("body", "userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = values
                .take::<types::InboxStatus>("body", "setInboxStatus")?
            {
                request = request.set_inbox_status(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListMessagesRequest::OPERATION,
        page: Some(&builder::ListMessagesRequest::PAGE_FORMAT),
        fill: |client, values| {
            let mut request = client.list_messages();
            if let Some(value) = values
                .take::<types::PhoneNumberId>("query", "phoneNumberId")?
            {
                request = request.phone_number_id(value);
            }
            if let Some(value) = values.take::<types::UserId>("query", "userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("query", "participants")?
            {
                request = request.participants(value);
            }
            if let Some(value) = values
                .take::<::chrono::DateTime<::chrono::offset::Utc>>("query", "since")?
            {
                request = request.since(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdAfter")?
            {
                request = request.created_after(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdBefore")?
            {
                request = request.created_before(value);
            }
            if let Some(value) = values.take::<u32>("query", "maxResults")? {
                request = request.max_results(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("query", "pageToken")?
            {
                request = request.page_token(value);
            }
            Ok(
                crate::rt::FilledRequest::page(
                    &builder::ListMessagesRequest::PAGE_FORMAT,
                    request.clone().send(),
                    request.stream(),
                ),
            )
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetMessageByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_message_by_id(values.argument::<types::MessageId>("path", "id")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListPhoneNumbersRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.list_phone_numbers();
            if let Some(value) = values.take::<types::UserId>("query", "userId")? {
                request = request.user_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetPhoneNumberByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_phone_number_by_id(
                    values.argument::<types::PhoneNumberId>("path", "phoneNumberId")?,
                );
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListTasksRequest::OPERATION,
        page: Some(&builder::ListTasksRequest::PAGE_FORMAT),
        fill: |client, values| {
            let mut request = client.list_tasks();
            if let Some(value) = values.take::<u32>("query", "maxResults")? {
                request = request.max_results(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("query", "pageToken")?
            {
                request = request.page_token(value);
            }
            Ok(
                crate::rt::FilledRequest::page(
                    &builder::ListTasksRequest::PAGE_FORMAT,
                    request.clone().send(),
                    request.stream(),
                ),
            )
        },
    },
    crate::rt::RequestRow {
        operation: &builder::CreateTaskRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.create_task();
            if let Some(value) = values.take::<::std::string::String>("body", "title")? {
                request = request.title(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("body", "description")?
            {
                request = request.description(value);
            }
            if let Some(value) = values
                .take::<::chrono::DateTime<::chrono::offset::Utc>>("body", "dueDate")?
            {
                request = request.due_date(value);
            }
            if let Some(value) = values.take::<types::UserId>("body", "assignedTo")? {
                request = request.assigned_to(value);
            }
            if let Some(value) = values
                .choice::<
                    types::TaskLink,
                >(&["phoneNumberId", "conversationId", "activityId"])?
            {
                request = request.link(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetTaskByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_task_by_id(values.argument::<types::TaskId>("path", "taskId")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::DeleteTaskRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .delete_task(values.argument::<types::TaskId>("path", "taskId")?);
            Ok(crate::rt::FilledRequest::empty(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::UpdateTaskRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client
                .update_task(values.argument::<types::TaskId>("path", "taskId")?);
            if let Some(value) = values.take::<::std::string::String>("body", "title")? {
                request = request.title(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("body", "description")?
            {
                request = request.description(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::CompleteTaskRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .complete_task(values.argument::<types::TaskId>("path", "taskId")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::LinkTaskToConversationRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client
                .link_task_to_conversation(
                    values.argument::<types::TaskId>("path", "taskId")?,
                );
            if let Some(value) = values
                .take::<types::ConversationId>("body", "conversationId")?
            {
                request = request.conversation_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::UnlinkTaskFromConversationRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client
                .unlink_task_from_conversation(
                    values.argument::<types::TaskId>("path", "taskId")?,
                );
            if let Some(value) = values
                .take::<types::ConversationId>("body", "conversationId")?
            {
                request = request.conversation_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ReopenTaskRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .reopen_task(values.argument::<types::TaskId>("path", "taskId")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::AssignTaskRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client
                .assign_task(values.argument::<types::TaskId>("path", "taskId")?);
            if let Some(value) = values.take::<types::UserId>("body", "userId")? {
                request = request.user_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::UnassignTaskRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client
                .unassign_task(values.argument::<types::TaskId>("path", "taskId")?);
            if let Some(value) = values.take::<types::UserId>("body", "userId")? {
                request = request.user_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ChangeTaskDueDateRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client
                .change_task_due_date(
                    values.argument::<types::TaskId>("path", "taskId")?,
                );
            if let Some(value) = values
                .take::<::chrono::DateTime<::chrono::offset::Utc>>("body", "dueDate")?
            {
                request = request.due_date(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::RemoveTaskDueDateRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .remove_task_due_date(
                    values.argument::<types::TaskId>("path", "taskId")?,
                );
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListUsersRequest::OPERATION,
        page: Some(&builder::ListUsersRequest::PAGE_FORMAT),
        fill: |client, values| {
            let mut request = client.list_users();
            if let Some(value) = values.take::<u32>("query", "maxResults")? {
                request = request.max_results(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("query", "pageToken")?
            {
                request = request.page_token(value);
            }
            Ok(
                crate::rt::FilledRequest::page(
                    &builder::ListUsersRequest::PAGE_FORMAT,
                    request.clone().send(),
                    request.stream(),
                ),
            )
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetUserByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_user_by_id(values.argument::<types::UserId>("path", "userId")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListWebhooksRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.list_webhooks();
            if let Some(value) = values.take::<types::UserId>("query", "userId")? {
                request = request.user_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetWebhookByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .get_webhook_by_id(values.argument::<types::WebhookId>("path", "id")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::DeleteWebhookByIdRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = client
                .delete_webhook_by_id(
                    values.argument::<types::WebhookId>("path", "id")?,
                );
            Ok(crate::rt::FilledRequest::empty(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::CreateMessageWebhookRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.create_message_webhook();
            if let Some(value) = values
                .take::<::std::vec::Vec<types::WebhookEventType>>("body", "events")?
            {
                request = request.events(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "label")? {
                request = request.label(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("body", "resourceIds")?
            {
                request = request.resource_ids(value);
            }
            if let Some(value) = values.take::<types::WebhookStatus>("body", "status")? {
                request = request.status(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "url")? {
                request = request.url(value);
            }
            if let Some(value) = values.take::<types::UserId>("body", "userId")? {
                request = request.user_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::CreateCallWebhookRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.create_call_webhook();
            if let Some(value) = values.take::<::std::string::String>("body", "url")? {
                request = request.url(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<types::WebhookEventType>>("body", "events")?
            {
                request = request.events(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("body", "resourceIds")?
            {
                request = request.resource_ids(value);
            }
            if let Some(value) = values.take::<types::UserId>("body", "userId")? {
                request = request.user_id(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "label")? {
                request = request.label(value);
            }
            if let Some(value) = values.take::<types::WebhookStatus>("body", "status")? {
                request = request.status(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::CreateCallSummaryWebhookRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.create_call_summary_webhook();
            if let Some(value) = values
                .take::<::std::vec::Vec<types::WebhookEventType>>("body", "events")?
            {
                request = request.events(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "label")? {
                request = request.label(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("body", "resourceIds")?
            {
                request = request.resource_ids(value);
            }
            if let Some(value) = values.take::<types::WebhookStatus>("body", "status")? {
                request = request.status(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "url")? {
                request = request.url(value);
            }
            if let Some(value) = values.take::<types::UserId>("body", "userId")? {
                request = request.user_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::CreateCallTranscriptWebhookRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = client.create_call_transcript_webhook();
            if let Some(value) = values
                .take::<::std::vec::Vec<types::WebhookEventType>>("body", "events")?
            {
                request = request.events(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "label")? {
                request = request.label(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("body", "resourceIds")?
            {
                request = request.resource_ids(value);
            }
            if let Some(value) = values.take::<types::WebhookStatus>("body", "status")? {
                request = request.status(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "url")? {
                request = request.url(value);
            }
            if let Some(value) = values.take::<types::UserId>("body", "userId")? {
                request = request.user_id(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
];
