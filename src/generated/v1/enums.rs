/// State of the recording; null when the service states none. `absent` means that there is no recording.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallRecordingStatus {
    /// `absent`
    Absent,
    /// `completed`
    Completed,
    /// `deleted`
    Deleted,
    /// `failed`
    Failed,
    /// `in-progress`
    InProgress,
    /// `paused`
    Paused,
    /// `processing`
    Processing,
    /// `stopped`
    Stopped,
    /// `stopping`
    Stopping,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    CallRecordingStatus,
    Unknown,
    Absent = "absent",
    Completed = "completed",
    Deleted = "deleted",
    Failed = "failed",
    InProgress = "in-progress",
    Paused = "paused",
    Processing = "processing",
    Stopped = "stopped",
    Stopping = "stopping"
}
/// How far the call got. A call that was `completed` with a null `answeredAt` has been seen to be a missed one.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallStatus {
    /// `queued`
    Queued,
    /// `initiated`
    Initiated,
    /// `ringing`
    Ringing,
    /// `in-progress`
    InProgress,
    /// `completed`
    Completed,
    /// `busy`
    Busy,
    /// `failed`
    Failed,
    /// `no-answer`
    NoAnswer,
    /// `canceled`
    Canceled,
    /// `missed`
    Missed,
    /// `answered`
    Answered,
    /// `forwarded`
    Forwarded,
    /// `abandoned`
    Abandoned,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    CallStatus,
    Unknown,
    Queued = "queued",
    Initiated = "initiated",
    Ringing = "ringing",
    InProgress = "in-progress",
    Completed = "completed",
    Busy = "busy",
    Failed = "failed",
    NoAnswer = "no-answer",
    Canceled = "canceled",
    Missed = "missed",
    Answered = "answered",
    Forwarded = "forwarded",
    Abandoned = "abandoned"
}
/// Whether the voicemail is ready: `in-progress` or `completed`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallVoicemailStatus {
    /// `completed`
    Completed,
    /// `in-progress`
    InProgress,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    CallVoicemailStatus,
    Unknown,
    Completed = "completed",
    InProgress = "in-progress"
}
/// Kind of value the field holds.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `address`
    Address,
    /// `boolean`
    Boolean,
    /// `date`
    Date,
    /// `multi-select`
    MultiSelect,
    /// `number`
    Number,
    /// `string`
    String,
    /// `url`
    Url,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    CustomFieldType,
    Unknown,
    Address = "address",
    Boolean = "boolean",
    Date = "date",
    MultiSelect = "multi-select",
    Number = "number",
    String = "string",
    Url = "url"
}
/// Whether a call or message came in or went out, seen from the workspace.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Direction {
    /// `incoming`
    Incoming,
    /// `outgoing`
    Outgoing,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    Direction,
    Unknown,
    Incoming = "incoming",
    Outgoing = "outgoing"
}
/// With `done`, the only value there is, the conversation is filed as done in the inbox.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InboxStatus {
    /// `done`
    Done,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    InboxStatus,
    Unknown,
    Done = "done"
}
/// How far the message got: `queued`, `sent`, `delivered` or `undelivered` for one that went out, `received` for one that came in.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MessageStatus {
    /// `queued`
    Queued,
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `undelivered`
    Undelivered,
    /// `received`
    Received,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    MessageStatus,
    Unknown,
    Queued = "queued",
    Sent = "sent",
    Delivered = "delivered",
    Undelivered = "undelivered",
    Received = "received"
}
/// How far the service is with a summary or transcript.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProcessingStatus {
    /// `absent`
    Absent,
    /// `in-progress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    ProcessingStatus,
    Unknown,
    Absent = "absent",
    InProgress = "in-progress",
    Completed = "completed",
    Failed = "failed"
}
/// Whether a region may be reached.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Restriction {
    /// `restricted`
    Restricted,
    /// `unrestricted`
    Unrestricted,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    Restriction,
    Unknown,
    Restricted = "restricted",
    Unrestricted = "unrestricted"
}
/// Role of the user: `owner`, `admin` or `member`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Role {
    /// `owner`
    Owner,
    /// `admin`
    Admin,
    /// `member`
    Member,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    Role,
    Unknown,
    Owner = "owner",
    Admin = "admin",
    Member = "member"
}
/// What a webhook reports.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookEventType {
    /// `message.received`
    MessageReceived,
    /// `message.delivered`
    MessageDelivered,
    /// `task.assigned`
    TaskAssigned,
    /// `call.completed`
    CallCompleted,
    /// `call.ringing`
    CallRinging,
    /// `call.recording.completed`
    CallRecordingCompleted,
    /// `call.summary.completed`
    CallSummaryCompleted,
    /// `call.transcript.completed`
    CallTranscriptCompleted,
    /// `contact.updated`
    ContactUpdated,
    /// `contact.deleted`
    ContactDeleted,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    WebhookEventType,
    Unknown,
    MessageReceived = "message.received",
    MessageDelivered = "message.delivered",
    TaskAssigned = "task.assigned",
    CallCompleted = "call.completed",
    CallRinging = "call.ringing",
    CallRecordingCompleted = "call.recording.completed",
    CallSummaryCompleted = "call.summary.completed",
    CallTranscriptCompleted = "call.transcript.completed",
    ContactUpdated = "contact.updated",
    ContactDeleted = "contact.deleted"
}
/// Whether a webhook reports events.
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
