use crate::ids::{
    ActorId, CallId, ContactId, ConversationId, MessageId, PhoneNumberId, RecordingId,
    TaskId, UserId,
};
/// An event, by its type.
#[derive(Clone)]
#[non_exhaustive]
pub enum Event {
    /// `call.completed`: A call, in one form for `call.ringing`, `call.completed` and `call.recording.completed` and for webhooks made in the app (v2, v3) as well as through the API (v4). Webhooks made in the app name the parties as `from` and `to`, those made through the API as `participants`.
    CallCompleted(crate::rt::Envelope<Call>),
    /// `call.recording.completed`: A call, in one form for `call.ringing`, `call.completed` and `call.recording.completed` and for webhooks made in the app (v2, v3) as well as through the API (v4). Webhooks made in the app name the parties as `from` and `to`, those made through the API as `participants`.
    CallRecordingCompleted(crate::rt::Envelope<Call>),
    /// `call.ringing`: A call, in one form for `call.ringing`, `call.completed` and `call.recording.completed` and for webhooks made in the app (v2, v3) as well as through the API (v4). Webhooks made in the app name the parties as `from` and `to`, those made through the API as `participants`.
    CallRinging(crate::rt::Envelope<Call>),
    /// `call.summary.completed` or `callSummary`: The summary of a call. It comes minutes after the call, before or after the transcript.
    CallSummaryCompleted(crate::rt::Envelope<CallSummary>),
    /// `call.transcript.completed` or `callTranscript`: The transcript of a call or of a voicemail. It comes minutes after the call, before or after the summary.
    CallTranscriptCompleted(crate::rt::Envelope<CallTranscript>),
    /// `contact.deleted`: A contact that was created, changed or deleted. Only webhooks made in the app are known to send it.
    ContactDeleted(crate::rt::Envelope<Contact>),
    /// `contact.updated`: A contact that was created, changed or deleted. Only webhooks made in the app are known to send it.
    ContactUpdated(crate::rt::Envelope<Contact>),
    /// `message.delivered`: A text message, in one form for `message.received` and `message.delivered` and for webhooks made in the app (v2, v3) as well as through the API (v4). A message that went out can be reported twice to one address, once in each form, when there is a webhook of either kind.
    MessageDelivered(crate::rt::Envelope<Message>),
    /// `message.received`: A text message, in one form for `message.received` and `message.delivered` and for webhooks made in the app (v2, v3) as well as through the API (v4). A message that went out can be reported twice to one address, once in each form, when there is a webhook of either kind.
    MessageReceived(crate::rt::Envelope<Message>),
    /// `task.assigned`: A task that was assigned. No delivery of this event has been seen or documented, only that a webhook can ask for it: whatever it holds besides an id is in the raw body.
    TaskAssigned(crate::rt::Envelope<Task>),
    /// An event of a type that this version of the crate does not know.
    Unknown(crate::rt::Envelope<()>),
}
crate::rt::events! {
    CallCompleted(Call) = "call.completed";
    CallRecordingCompleted(Call) = "call.recording.completed";
    CallRinging(Call) = "call.ringing";
    CallSummaryCompleted(CallSummary) = "call.summary.completed" | "callSummary";
    CallTranscriptCompleted(CallTranscript) = "call.transcript.completed" | "callTranscript";
    ContactDeleted(Contact) = "contact.deleted";
    ContactUpdated(Contact) = "contact.updated";
    MessageDelivered(Message) = "message.delivered";
    MessageReceived(Message) = "message.received";
    TaskAssigned(Task) = "task.assigned";
}
