/// A version of the API, by its date.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApiVersion {
    /// `2026-03-30`
    V20260330,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    ApiVersion,
    Unknown,
    V20260330 = "2026-03-30"
}
/// Whether the schedule or a person asked for an attempt.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AttemptTrigger {
    /// `scheduled`
    Scheduled,
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    AttemptTrigger,
    Unknown,
    Scheduled = "scheduled",
    Manual = "manual"
}
/// How a delivery or an attempt stands.
///
/// `success`: answered with 2xx; `pending`: not tried yet; `sending`: being tried, or waiting to be tried again; `failed`: every attempt is used up.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// `success`
    Success,
    /// `pending`
    Pending,
    /// `sending`
    Sending,
    /// `failed`
    Failed,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    DeliveryStatus,
    Unknown,
    Success = "success",
    Pending = "pending",
    Sending = "sending",
    Failed = "failed"
}
/// Type of an event, such as `message.received`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EventType {
    /// `message.received`
    MessageReceived,
    /// `message.delivered`
    MessageDelivered,
    /// `message.failed`
    MessageFailed,
    /// `message.undelivered`
    MessageUndelivered,
    /// `call.ringing`
    CallRinging,
    /// `call.answered`
    CallAnswered,
    /// `call.completed`
    CallCompleted,
    /// `call.forwarded`
    CallForwarded,
    /// `call.missed`
    CallMissed,
    /// `call.menu.selected`
    CallMenuSelected,
    /// `call.recording.completed`
    CallRecordingCompleted,
    /// `call.summary.completed`
    CallSummaryCompleted,
    /// `call.transcript.completed`
    CallTranscriptCompleted,
    /// `call.voicemail.completed`
    CallVoicemailCompleted,
    /// `contact.updated`
    ContactUpdated,
    /// `contact.deleted`
    ContactDeleted,
    /// `task.created`
    TaskCreated,
    /// `task.updated`
    TaskUpdated,
    /// `task.assigned`
    TaskAssigned,
    /// `task.unassigned`
    TaskUnassigned,
    /// `task.completed`
    TaskCompleted,
    /// `task.reopened`
    TaskReopened,
    /// `task.duedate.updated`
    TaskDuedateUpdated,
    /// `task.duedate.removed`
    TaskDuedateRemoved,
    /// `task.overdue`
    TaskOverdue,
    /// `task.linked`
    TaskLinked,
    /// `task.unlinked`
    TaskUnlinked,
    /// `task.deleted`
    TaskDeleted,
    /// `integration.created`
    IntegrationCreated,
    /// `integration.updated`
    IntegrationUpdated,
    /// `integration.deleted`
    IntegrationDeleted,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    EventType,
    Unknown,
    MessageReceived = "message.received",
    MessageDelivered = "message.delivered",
    MessageFailed = "message.failed",
    MessageUndelivered = "message.undelivered",
    CallRinging = "call.ringing",
    CallAnswered = "call.answered",
    CallCompleted = "call.completed",
    CallForwarded = "call.forwarded",
    CallMissed = "call.missed",
    CallMenuSelected = "call.menu.selected",
    CallRecordingCompleted = "call.recording.completed",
    CallSummaryCompleted = "call.summary.completed",
    CallTranscriptCompleted = "call.transcript.completed",
    CallVoicemailCompleted = "call.voicemail.completed",
    ContactUpdated = "contact.updated",
    ContactDeleted = "contact.deleted",
    TaskCreated = "task.created",
    TaskUpdated = "task.updated",
    TaskAssigned = "task.assigned",
    TaskUnassigned = "task.unassigned",
    TaskCompleted = "task.completed",
    TaskReopened = "task.reopened",
    TaskDuedateUpdated = "task.duedate.updated",
    TaskDuedateRemoved = "task.duedate.removed",
    TaskOverdue = "task.overdue",
    TaskLinked = "task.linked",
    TaskUnlinked = "task.unlinked",
    TaskDeleted = "task.deleted",
    IntegrationCreated = "integration.created",
    IntegrationUpdated = "integration.updated",
    IntegrationDeleted = "integration.deleted"
}
/// Whether a webhook's deliveries are sent.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookStatus {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    WebhookStatus,
    Unknown,
    Enabled = "enabled",
    Disabled = "disabled"
}
