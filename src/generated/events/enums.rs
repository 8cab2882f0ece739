/// How a call ended: `answered` when it was connected, for an outgoing call to a person or to a voicemail; `unanswered` when it was not answered, though a voicemail may have been left; `failed` when placing or connecting it went wrong; `forwarded` when it went on to another number; `abandoned` when the caller hung up before an answer; `ai-handled` when an AI agent took it; `unknown` when Quo could not tell. These are not the statuses that the API's call objects have.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallCompletedStatus {
    /// `answered`
    Answered,
    /// `unanswered`
    Unanswered,
    /// `failed`
    Failed,
    /// `forwarded`
    Forwarded,
    /// `abandoned`
    Abandoned,
    /// `ai-handled`
    AiHandled,
    /// `unknown`
    Unknown,
    /// A value that this version of the crate does not know, as it was sent.
    Unrecognized(::std::string::String),
}
crate::rt::open_enum! {
    CallCompletedStatus,
    Unrecognized,
    Answered = "answered",
    Unanswered = "unanswered",
    Failed = "failed",
    Forwarded = "forwarded",
    Abandoned = "abandoned",
    AiHandled = "ai-handled",
    Unknown = "unknown"
}
/// The type of a custom field: a text for `string`, `url`, `address` and `date`, a number for `number`, a truth value for `boolean`, a list of texts for `multi-select`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `string`
    String,
    /// `url`
    Url,
    /// `address`
    Address,
    /// `number`
    Number,
    /// `boolean`
    Boolean,
    /// `date`
    Date,
    /// `multi-select`
    MultiSelect,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    CustomFieldType,
    Unknown,
    String = "string",
    Url = "url",
    Address = "address",
    Number = "number",
    Boolean = "boolean",
    Date = "date",
    MultiSelect = "multi-select"
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
/// The outcome of looking for contacts: `matched` when at least one was found, `none` when Quo looked and found no contact, `unavailable` when the event did not carry enough to look, so that the contacts are unknown rather than absent.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LookupStatus {
    /// `matched`
    Matched,
    /// `none`
    None,
    /// `unavailable`
    Unavailable,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    LookupStatus,
    Unknown,
    Matched = "matched",
    None = "none",
    Unavailable = "unavailable"
}
/// What a phone menu led to: dialling on, a voicemail, an announcement, another menu, or a caller who hung up in the menu.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MenuStatusReason {
    /// `phone-menu-dial`
    PhoneMenuDial,
    /// `phone-menu-voicemail`
    PhoneMenuVoicemail,
    /// `phone-menu-audio`
    PhoneMenuAudio,
    /// `phone-menu`
    PhoneMenu,
    /// `phone-menu-abandoned`
    PhoneMenuAbandoned,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    MenuStatusReason,
    Unknown,
    PhoneMenuDial = "phone-menu-dial",
    PhoneMenuVoicemail = "phone-menu-voicemail",
    PhoneMenuAudio = "phone-menu-audio",
    PhoneMenu = "phone-menu",
    PhoneMenuAbandoned = "phone-menu-abandoned"
}
/// How far a message has got. Which values an event can carry follows from its type: `message.received` reports a message that came in, the other message events report one that went out.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MessageStatus {
    /// `queued`
    Queued,
    /// `sending`
    Sending,
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `undelivered`
    Undelivered,
    /// `failed`
    Failed,
    /// `receiving`
    Receiving,
    /// `received`
    Received,
    /// `accepted`
    Accepted,
    /// `scheduled`
    Scheduled,
    /// `read`
    Read,
    /// `partially_delivered`
    PartiallyDelivered,
    /// `canceled`
    Canceled,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    MessageStatus,
    Unknown,
    Queued = "queued",
    Sending = "sending",
    Sent = "sent",
    Delivered = "delivered",
    Undelivered = "undelivered",
    Failed = "failed",
    Receiving = "receiving",
    Received = "received",
    Accepted = "accepted",
    Scheduled = "scheduled",
    Read = "read",
    PartiallyDelivered = "partially_delivered",
    Canceled = "canceled"
}
/// Whether the parties of a call were worked out: `available` when both lists are right as they stand, `unavailable` when they could not be worked out, so that empty lists mean unknown.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ParticipantResolution {
    /// `available`
    Available,
    /// `unavailable`
    Unavailable,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    ParticipantResolution,
    Unknown,
    Available = "available",
    Unavailable = "unavailable"
}
/// How a phone number is used: by several users (`shared`), by one user (`private`), or outside of the workspace (`external`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PhoneNumberType {
    /// `shared`
    Shared,
    /// `private`
    Private,
    /// `external`
    External,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    PhoneNumberType,
    Unknown,
    Shared = "shared",
    Private = "private",
    External = "external"
}
/// How far the service is with a summary or transcript: `absent` when there is none, `in-progress` while it is being made, then `completed` or `failed`. Decide by this value and not by the moment the event arrived.
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
