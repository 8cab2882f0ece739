/// How far a call has got. A call that is `completed` and has a null `answeredAt` was missed: deliveries use `missed` and `no-answer` for some such calls only.
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
/// Whether a call or message came in to the workspace or went out from it.
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
/// How far a message has got: `queued`, `sent`, `delivered` or `undelivered` for one that went out, `received` for one that came in.
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
/// How far the service is with a summary or transcript: `absent` when there is none, `in-progress` while it is being made, then `completed` or `failed`.
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
