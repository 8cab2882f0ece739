//! What each operation does, by the id that its document gives it.

mod calls;
mod contacts;
pub(crate) mod conversations;
mod list;
pub(crate) mod messages;
mod numbers;
mod tasks;
mod users;
mod webhooks;

use serde_json::{Value, json};

use super::edition::{Input, Surface};
use super::http::Refusal;
use super::transaction::Transaction;

/// The body of a success, if it has one.
pub(crate) struct Answer(pub(crate) Option<Value>);

impl Answer {
    /// Under `data`, as nearly all of them.
    fn data(data: impl serde::Serialize) -> Result<Self, Refusal> {
        Ok(Self(Some(json!({ "data": data }))))
    }

    fn empty() -> Result<Self, Refusal> {
        Ok(Self(None))
    }
}

/// Performs one operation with input that fits its schemas.
pub(crate) type Handler = fn(&mut Transaction<'_>, &Input) -> Result<Answer, Refusal>;

/// What performs an operation; `None` for one that a newer edition has.
pub(crate) fn handler(surface: Surface, id: &str) -> Option<Handler> {
    let handler: Handler = match (surface, id) {
        (Surface::V1, "getCallRecordings_v1") => calls::recordings,
        (Surface::V1, "listCalls_v1") => calls::list,
        (Surface::V1, "getCallById_v1") => calls::get,
        (Surface::V1, "getCallSummary_v1") => calls::summary,
        (Surface::V1, "getCallTranscript_v1") => calls::transcript,
        (Surface::V1, "getCallVoicemails_v1") => calls::voicemail,
        (Surface::V1, "getContactCustomFields_v1") => contacts::custom_fields,
        (Surface::V1, "createContact_v1") => contacts::create,
        (Surface::V1, "listContacts_v1") => contacts::list,
        (Surface::V1, "getContactById_v1") => contacts::get,
        (Surface::V1, "updateContactById_v1") => contacts::update,
        (Surface::V1, "deleteContact_v1") => contacts::delete,
        (Surface::V1, "listConversations_v1") => conversations::list,
        (Surface::V1, "markConversationAsRead_v1") => conversations::read,
        (Surface::V1, "markConversationAsDone_v1") => conversations::done,
        (Surface::V1, "markConversationAsOpen_v1") => conversations::open,
        (Surface::V1, "sendMessage_v1") => messages::send,
        (Surface::V1, "listMessages_v1") => messages::list,
        (Surface::V1, "getMessageById_v1") => messages::get,
        (Surface::V1, "listPhoneNumbers_v1") => numbers::list,
        (Surface::V1, "getPhoneNumberById_v1") => numbers::get,
        (Surface::V1, "listTasks_v1") => tasks::list,
        (Surface::V1, "createTask_v1") => tasks::create,
        (Surface::V1, "getTaskById_v1") => tasks::get,
        (Surface::V1, "deleteTask_v1") => tasks::delete,
        (Surface::V1, "updateTask_v1") => tasks::update,
        (Surface::V1, "completeTask_v1") => tasks::complete,
        (Surface::V1, "linkTaskToConversation_v1") => tasks::link,
        (Surface::V1, "unlinkTaskFromConversation_v1") => tasks::unlink,
        (Surface::V1, "reopenTask_v1") => tasks::reopen,
        (Surface::V1, "assignTask_v1") => tasks::assign,
        (Surface::V1, "unassignTask_v1") => tasks::unassign,
        (Surface::V1, "changeTaskDueDate_v1") => tasks::change_due_date,
        (Surface::V1, "removeTaskDueDate_v1") => tasks::remove_due_date,
        (Surface::V1, "listUsers_v1") => users::list,
        (Surface::V1, "getUserById_v1") => users::get,
        (Surface::V1, "listWebhooks_v1") => webhooks::legacy::list,
        (Surface::V1, "getWebhookById_v1") => webhooks::legacy::get,
        (Surface::V1, "deleteWebhookById_v1") => webhooks::legacy::delete,
        (
            Surface::V1,
            "createMessageWebhook_v1"
            | "createCallWebhook_v1"
            | "createCallSummaryWebhook_v1"
            | "createCallTranscriptWebhook_v1",
        ) => webhooks::legacy::create,
        (Surface::Dated, "list") => webhooks::dated::list,
        (Surface::Dated, "create") => webhooks::dated::create,
        (Surface::Dated, "get") => webhooks::dated::get,
        (Surface::Dated, "update") => webhooks::dated::update,
        (Surface::Dated, "delete") => webhooks::dated::delete,
        (Surface::Dated, "rotate") => webhooks::dated::rotate,
        (Surface::Dated, "sendTestEvent") => webhooks::deliveries::test,
        (Surface::Dated, "listDeliveries") => webhooks::deliveries::list,
        (Surface::Dated, "getDelivery") => webhooks::deliveries::get,
        (Surface::Dated, "retryDelivery") => webhooks::deliveries::retry,
        _ => return None,
    };
    Some(handler)
}
