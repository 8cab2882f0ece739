/// How a call ended: answered, left to the voicemail, handed on to an AI agent or to a number outside, blocked, failed, failed on the way out, received, or closed. The lists of the vendor's pages differ.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallResult {
    /// `ANSWERED`
    Answered,
    /// `VOICEMAIL`
    Voicemail,
    /// `TRANSFERRED_AI`
    TransferredAi,
    /// `TRANSFERRED_EXTERNAL`
    TransferredExternal,
    /// `BLOCKED`
    Blocked,
    /// `FAILED`
    Failed,
    /// `FAILED_EXTERNAL`
    FailedExternal,
    /// `RECEIVED`
    Received,
    /// `CLOSED`
    Closed,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    CallResult,
    Unknown,
    Answered = "ANSWERED",
    Voicemail = "VOICEMAIL",
    TransferredAi = "TRANSFERRED_AI",
    TransferredExternal = "TRANSFERRED_EXTERNAL",
    Blocked = "BLOCKED",
    Failed = "FAILED",
    FailedExternal = "FAILED_EXTERNAL",
    Received = "RECEIVED",
    Closed = "CLOSED"
}
/// Whether a call or message came in to the Allo number (`INBOUND`) or went out from it (`OUTBOUND`).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Direction {
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    Direction,
    Unknown,
    Inbound = "INBOUND",
    Outbound = "OUTBOUND"
}
/// Whether a message is a plain text or can carry attachments. Attachments themselves are not part of any documented delivery.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SmsKind {
    /// `SMS`
    Sms,
    /// `MMS`
    Mms,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    SmsKind,
    Unknown,
    Sms = "SMS",
    Mms = "MMS"
}
/// Who spoke: `AGENT` is the AI agent, `USER` a user of Allo, `EXTERNAL` the outside party. The oldest edition calls the caller `USER`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TranscriptSource {
    /// `AGENT`
    Agent,
    /// `USER`
    User,
    /// `EXTERNAL`
    External,
    /// A value that this version of the crate does not know, as it was sent.
    Unknown(::std::string::String),
}
crate::rt::open_enum! {
    TranscriptSource,
    Unknown,
    Agent = "AGENT",
    User = "USER",
    External = "EXTERNAL"
}
