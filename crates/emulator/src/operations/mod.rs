//! The behavior of each operation, by the id in its document.

mod calls;
mod contacts;
mod conversations;
mod list;
mod messages;
mod numbers;
mod output;
mod tasks;
mod users;
mod webhooks;

pub(crate) use output::Output;

use crate::engine::{Engine, Settings};
use crate::error_response::ErrorResponse;
use crate::spec::{ApiVersion, Input, Operation};
use crate::state::Transaction;

/// Performs one operation with valid input.
pub(crate) type Handler = fn(&mut Transaction<'_>, &Input) -> Result<Output, ErrorResponse>;

/// Whether the emulator implements an operation.
pub(crate) fn is_implemented(engine: &Engine, operation: &Operation) -> bool {
    handler(&engine.settings, operation.api_version, &operation.id).is_some()
}

/// Returns the handler of an operation; `None` if the emulator does not implement it.
pub(crate) fn handler(settings: &Settings, api_version: ApiVersion, id: &str) -> Option<Handler> {
    let handler: Handler = match (api_version, id) {
        (ApiVersion::V1, "getCallRecordings_v1") => calls::recordings,
        (ApiVersion::V1, "listCalls_v1") => calls::list,
        (ApiVersion::V1, "getCallById_v1") => calls::get,
        (ApiVersion::V1, "getCallSummary_v1") => calls::summary,
        (ApiVersion::V1, "getCallTranscript_v1") => calls::transcript,
        (ApiVersion::V1, "getCallVoicemails_v1") => calls::voicemail,
        (ApiVersion::V1, "getContactCustomFields_v1") => contacts::custom_fields,
        (ApiVersion::V1, "createContact_v1") => contacts::create,
        (ApiVersion::V1, "listContacts_v1") => contacts::list,
        (ApiVersion::V1, "getContactById_v1") => contacts::get,
        (ApiVersion::V1, "updateContactById_v1") if settings.keep_omitted_lists => {
            contacts::update_and_keep_omitted_lists
        }
        (ApiVersion::V1, "updateContactById_v1") => contacts::update,
        (ApiVersion::V1, "deleteContact_v1") => contacts::delete,
        (ApiVersion::V1, "listConversations_v1") => conversations::list,
        (ApiVersion::V1, "markConversationAsRead_v1") => conversations::read,
        (ApiVersion::V1, "markConversationAsDone_v1") => conversations::done,
        (ApiVersion::V1, "markConversationAsOpen_v1") => conversations::open,
        (ApiVersion::V1, "sendMessage_v1") => messages::send,
        (ApiVersion::V1, "listMessages_v1") => messages::list,
        (ApiVersion::V1, "getMessageById_v1") => messages::get,
        (ApiVersion::V1, "listPhoneNumbers_v1") => numbers::list,
        (ApiVersion::V1, "getPhoneNumberById_v1") => numbers::get,
        (ApiVersion::V1, "listTasks_v1") => tasks::list,
        (ApiVersion::V1, "createTask_v1") => tasks::create,
        (ApiVersion::V1, "getTaskById_v1") => tasks::get,
        (ApiVersion::V1, "deleteTask_v1") => tasks::delete,
        (ApiVersion::V1, "updateTask_v1") => tasks::update,
        (ApiVersion::V1, "completeTask_v1") => tasks::complete,
        (ApiVersion::V1, "linkTaskToConversation_v1") => tasks::link,
        (ApiVersion::V1, "unlinkTaskFromConversation_v1") => tasks::unlink,
        (ApiVersion::V1, "reopenTask_v1") => tasks::reopen,
        (ApiVersion::V1, "assignTask_v1") => tasks::assign,
        (ApiVersion::V1, "unassignTask_v1") => tasks::unassign,
        (ApiVersion::V1, "changeTaskDueDate_v1") => tasks::change_due_date,
        (ApiVersion::V1, "removeTaskDueDate_v1") => tasks::remove_due_date,
        (ApiVersion::V1, "listUsers_v1") => users::list,
        (ApiVersion::V1, "getUserById_v1") => users::get,
        (ApiVersion::V1, "listWebhooks_v1") => webhooks::legacy::list,
        (ApiVersion::V1, "getWebhookById_v1") => webhooks::legacy::get,
        (ApiVersion::V1, "deleteWebhookById_v1") => webhooks::legacy::delete,
        (
            ApiVersion::V1,
            "createMessageWebhook_v1"
            | "createCallWebhook_v1"
            | "createCallSummaryWebhook_v1"
            | "createCallTranscriptWebhook_v1",
        ) => webhooks::legacy::create,
        (ApiVersion::Dated, "list") => webhooks::dated::list,
        (ApiVersion::Dated, "create") => webhooks::dated::create,
        (ApiVersion::Dated, "get") => webhooks::dated::get,
        (ApiVersion::Dated, "update") => webhooks::dated::update,
        (ApiVersion::Dated, "delete") => webhooks::dated::delete,
        (ApiVersion::Dated, "rotate") => webhooks::dated::rotate,
        (ApiVersion::Dated, "sendTestEvent") => webhooks::deliveries::test,
        (ApiVersion::Dated, "listDeliveries") => webhooks::deliveries::list,
        (ApiVersion::Dated, "getDelivery") => webhooks::deliveries::get,
        (ApiVersion::Dated, "retryDelivery") => webhooks::deliveries::retry,
        _ => return None,
    };
    Some(handler)
}
