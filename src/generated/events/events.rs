use crate::ids::{
    ActivityId, ActorId, CallId, ContactId, ConversationId, GroupId, MessageId,
    OrganizationId, PhoneNumberId, RecordingId, TaskId, UserId, VoicemailId,
};
/// An event, by its type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `call.answered`: A call was connected. That is not the same as a person on the line: an outgoing call counts as answered, too, when the voicemail of the other side picks up.
    CallAnswered(crate::rt::Envelope<CallAnswered>),
    /// `call.completed`: A call ended. The last event of the call's own course, with its final status and length. What is made from it (recording, summary, transcript, voicemail) is reported by events of its own, up to minutes later and in any order; match them by the id of the call.
    CallCompleted(crate::rt::Envelope<CallCompleted>),
    /// `call.forwarded`: An incoming call was forwarded. The only call event that names the numbers between which it was forwarded.
    CallForwarded(crate::rt::Envelope<CallForwarded>),
    /// `call.menu.selected`: A caller made a choice in a phone menu, or let the time for it pass. Added in July 2026.
    CallMenuSelected(crate::rt::Envelope<CallMenuSelected>),
    /// `call.missed`: An incoming call ended without an answer. Outgoing calls never cause this event: an unanswered one ends with `call.completed` and another status than `answered`.
    CallMissed(crate::rt::Envelope<CallMissed>),
    /// `call.recording.completed`: The recording of a call is ready. It can arrive after `call.completed`, and before or after summary and transcript.
    CallRecordingCompleted(crate::rt::Envelope<CallRecordingCompleted>),
    /// `call.ringing`: A call started to ring. Sent once for each call, incoming or outgoing, at its very start, and so with little context: contacts and the type of the number are not known yet.
    CallRinging(crate::rt::Envelope<CallRinging>),
    /// `call.summary.completed`: The summary of a call is ready. It says nothing about when the call ended, which can have been long before. Summary and transcript of one call are independent of each other and can arrive in either order.
    CallSummaryCompleted(crate::rt::Envelope<CallSummaryCompleted>),
    /// `call.transcript.completed`: The transcript of a call is ready. Summary and transcript of one call are independent of each other and can arrive in either order.
    CallTranscriptCompleted(crate::rt::Envelope<CallTranscriptCompleted>),
    /// `call.voicemail.completed`: A voicemail was left and is ready. Match it to its call by `resource.callId`, never by `resource.id`. When the call could not be looked into, the lists of participants can be empty, with a `resolution` of `unavailable`.
    CallVoicemailCompleted(crate::rt::Envelope<CallVoicemailCompleted>),
    /// `contact.deleted`: A contact was deleted. It has the same shape as `contact.updated`; only the type of the event tells them apart. Contact events concern the whole workspace: a subscription's filter by phone number does not hold them back. Order them by `resource.updatedAt`.
    ContactDeleted(crate::rt::Envelope<ContactDeleted>),
    /// `contact.updated`: A contact was created, or one of its fields changed: there is no separate event for a new contact. Contact events concern the whole workspace: a subscription's filter by phone number does not hold them back. Order them by `resource.updatedAt`.
    ContactUpdated(crate::rt::Envelope<ContactUpdated>),
    /// `message.delivered`: A message that the workspace sent was delivered. It confirms delivery, and does not say that anybody has read the message.
    MessageDelivered(crate::rt::Envelope<MessageDelivered>),
    /// `message.failed`: A message that the workspace sent could not be delivered. The failure may be one that another attempt overcomes; the final one is reported by `message.undelivered`.
    MessageFailed(crate::rt::Envelope<MessageFailed>),
    /// `message.received`: A message reached one of the workspace's numbers. The event to use as the trigger for inbound messages.
    MessageReceived(crate::rt::Envelope<MessageReceived>),
    /// `message.undelivered`: A message that the workspace sent was finally not delivered. Added in August 2026.
    MessageUndelivered(crate::rt::Envelope<MessageUndelivered>),
    /// `task.assigned`: A task was assigned.
    TaskAssigned(crate::rt::Envelope<TaskAssigned>),
    /// `task.completed`: A task was marked as done.
    TaskCompleted(crate::rt::Envelope<TaskCompleted>),
    /// `task.created`: A task was created.
    TaskCreated(crate::rt::Envelope<TaskCreated>),
    /// `task.deleted`: A task was deleted.
    TaskDeleted(crate::rt::Envelope<TaskDeleted>),
    /// `task.duedate.removed`: The due date of a task was removed.
    TaskDueDateRemoved(crate::rt::Envelope<TaskDueDateRemoved>),
    /// `task.duedate.updated`: A task got a due date, or another one.
    TaskDueDateUpdated(crate::rt::Envelope<TaskDueDateUpdated>),
    /// `task.linked`: A task was linked to a conversation or to an activity in it; the context names them.
    TaskLinked(crate::rt::Envelope<TaskLinked>),
    /// `task.overdue`: The due date of a task passed before the task was done.
    TaskOverdue(crate::rt::Envelope<TaskOverdue>),
    /// `task.reopened`: A task that was done was opened again.
    TaskReopened(crate::rt::Envelope<TaskReopened>),
    /// `task.unassigned`: A task was taken from the one who had it.
    TaskUnassigned(crate::rt::Envelope<TaskUnassigned>),
    /// `task.unlinked`: A task was taken off its conversation. The link to the app is then null.
    TaskUnlinked(crate::rt::Envelope<TaskUnlinked>),
    /// `task.updated`: The title or the description of a task changed. Changes of the due date, the assignment, the link and the state have events of their own.
    TaskUpdated(crate::rt::Envelope<TaskUpdated>),
    /// An event of a type that this version of the crate does not know.
    Unknown(crate::rt::Envelope<()>),
}
crate::rt::events! {
    CallAnswered(CallAnswered) = "call.answered";
    CallCompleted(CallCompleted) = "call.completed";
    CallForwarded(CallForwarded) = "call.forwarded";
    CallMenuSelected(CallMenuSelected) = "call.menu.selected";
    CallMissed(CallMissed) = "call.missed";
    CallRecordingCompleted(CallRecordingCompleted) = "call.recording.completed";
    CallRinging(CallRinging) = "call.ringing";
    CallSummaryCompleted(CallSummaryCompleted) = "call.summary.completed";
    CallTranscriptCompleted(CallTranscriptCompleted) = "call.transcript.completed";
    CallVoicemailCompleted(CallVoicemailCompleted) = "call.voicemail.completed";
    ContactDeleted(ContactDeleted) = "contact.deleted";
    ContactUpdated(ContactUpdated) = "contact.updated";
    MessageDelivered(MessageDelivered) = "message.delivered";
    MessageFailed(MessageFailed) = "message.failed";
    MessageReceived(MessageReceived) = "message.received";
    MessageUndelivered(MessageUndelivered) = "message.undelivered";
    TaskAssigned(TaskAssigned) = "task.assigned";
    TaskCompleted(TaskCompleted) = "task.completed";
    TaskCreated(TaskCreated) = "task.created";
    TaskDeleted(TaskDeleted) = "task.deleted";
    TaskDueDateRemoved(TaskDueDateRemoved) = "task.duedate.removed";
    TaskDueDateUpdated(TaskDueDateUpdated) = "task.duedate.updated";
    TaskLinked(TaskLinked) = "task.linked";
    TaskOverdue(TaskOverdue) = "task.overdue";
    TaskReopened(TaskReopened) = "task.reopened";
    TaskUnassigned(TaskUnassigned) = "task.unassigned";
    TaskUnlinked(TaskUnlinked) = "task.unlinked";
    TaskUpdated(TaskUpdated) = "task.updated";
}
impl Event {
    /// Returns the id of what the event is about. Summaries and transcripts have no id of their own: theirs is that of the call. `None` where the event tells none.
    pub fn resource_id(&self) -> ::std::option::Option<crate::rt::ResourceId> {
        match self {
            Self::CallAnswered(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::CallCompleted(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::CallForwarded(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::CallMenuSelected(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::CallMissed(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::CallRecordingCompleted(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::CallRinging(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::CallSummaryCompleted(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.call_id),
                )
            }
            Self::CallTranscriptCompleted(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.call_id),
                )
            }
            Self::CallVoicemailCompleted(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::ContactDeleted(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::ContactUpdated(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::MessageDelivered(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::MessageFailed(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::MessageReceived(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::MessageUndelivered(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskAssigned(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskCompleted(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskCreated(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskDeleted(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskDueDateRemoved(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskDueDateUpdated(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskLinked(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskOverdue(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskReopened(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskUnassigned(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskUnlinked(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            Self::TaskUpdated(event) => {
                ::std::option::Option::Some(
                    crate::rt::ResourceId::from(&event.data.resource.id),
                )
            }
            _ => ::std::option::Option::None,
        }
    }
    /// Returns the conversation that the event belongs to, from the data or else from the link to the app. `None` where the event tells none.
    pub fn conversation_id(&self) -> ::std::option::Option<crate::rt::ConversationId> {
        (match self {
            Self::CallAnswered(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallCompleted(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallForwarded(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallMenuSelected(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallMissed(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallRecordingCompleted(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallRinging(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallSummaryCompleted(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallTranscriptCompleted(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallVoicemailCompleted(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::MessageDelivered(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::MessageFailed(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::MessageReceived(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::MessageUndelivered(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskAssigned(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskCompleted(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskCreated(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskDeleted(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskDueDateRemoved(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskDueDateUpdated(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskLinked(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskOverdue(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskReopened(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskUnassigned(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskUnlinked(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskUpdated(event) => {
                event
                    .data
                    .context
                    .conversation_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            _ => ::std::option::Option::None,
        })
            .or_else(|| self.deep_link()?.conversation_id())
    }
    /// Returns the phone number of the workspace, from the data or else from the link to the app. `None` where the event tells none.
    pub fn phone_number_id(&self) -> ::std::option::Option<crate::rt::PhoneNumberId> {
        (match self {
            Self::CallAnswered(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallCompleted(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallForwarded(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallMenuSelected(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallMissed(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallRecordingCompleted(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallRinging(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallSummaryCompleted(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallTranscriptCompleted(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::CallVoicemailCompleted(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::MessageDelivered(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::MessageFailed(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::MessageReceived(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::MessageUndelivered(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskAssigned(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskCompleted(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskCreated(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskDeleted(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskDueDateRemoved(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskDueDateUpdated(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskLinked(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskOverdue(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskReopened(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskUnassigned(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskUnlinked(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            Self::TaskUpdated(event) => {
                event
                    .data
                    .context
                    .phone_number_id
                    .as_ref()
                    .map(::std::clone::Clone::clone)
            }
            _ => ::std::option::Option::None,
        })
            .or_else(|| self.deep_link()?.phone_number_id())
    }
    /// Returns the user of the event; for tasks, the user who acted. `None` where the event tells none, and for a system user.
    pub fn user_id(&self) -> ::std::option::Option<crate::rt::UserId> {
        match self {
            Self::CallAnswered(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallCompleted(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallForwarded(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallMenuSelected(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallMissed(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallRecordingCompleted(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallRinging(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallSummaryCompleted(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallTranscriptCompleted(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallVoicemailCompleted(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::ContactDeleted(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::ContactUpdated(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageDelivered(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageFailed(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageReceived(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageUndelivered(event) => {
                event.data.context.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::TaskAssigned(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskCompleted(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskCreated(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskDeleted(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskDueDateRemoved(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskDueDateUpdated(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskLinked(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskOverdue(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskReopened(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskUnassigned(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskUnlinked(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            Self::TaskUpdated(event) => {
                crate::rt::UserId::try_from(&event.data.context.actor_id).ok()
            }
            _ => ::std::option::Option::None,
        }
    }
    /// Returns the time of the event; without one, the latest time that its resource is known to have: of its change, its end or its creation.
    pub fn occurred_at(
        &self,
    ) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
        self.event_created_at()
            .or_else(|| match self {
                Self::CallAnswered(event) => {
                    event
                        .data
                        .resource
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| ::std::option::Option::Some(
                            ::std::clone::Clone::clone(&event.data.resource.created_at),
                        ))
                }
                Self::CallCompleted(event) => {
                    event
                        .data
                        .resource
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| {
                            event
                                .data
                                .resource
                                .completed_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                        .or_else(|| ::std::option::Option::Some(
                            ::std::clone::Clone::clone(&event.data.resource.created_at),
                        ))
                }
                Self::CallForwarded(event) => {
                    event
                        .data
                        .resource
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| ::std::option::Option::Some(
                            ::std::clone::Clone::clone(&event.data.resource.created_at),
                        ))
                }
                Self::CallMenuSelected(event) => {
                    event
                        .data
                        .resource
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| ::std::option::Option::Some(
                            ::std::clone::Clone::clone(&event.data.resource.created_at),
                        ))
                }
                Self::CallMissed(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.updated_at),
                    )
                }
                Self::CallRecordingCompleted(event) => {
                    event
                        .data
                        .resource
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| {
                            event
                                .data
                                .resource
                                .completed_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                        .or_else(|| ::std::option::Option::Some(
                            ::std::clone::Clone::clone(&event.data.resource.created_at),
                        ))
                }
                Self::CallRinging(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.updated_at),
                    )
                }
                Self::CallTranscriptCompleted(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.created_at),
                    )
                }
                Self::CallVoicemailCompleted(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.updated_at),
                    )
                }
                Self::ContactDeleted(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.updated_at),
                    )
                }
                Self::ContactUpdated(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.updated_at),
                    )
                }
                Self::MessageDelivered(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.created_at),
                    )
                }
                Self::MessageFailed(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.created_at),
                    )
                }
                Self::MessageReceived(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.created_at),
                    )
                }
                Self::MessageUndelivered(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.resource.created_at),
                    )
                }
                _ => ::std::option::Option::None,
            })
    }
}
