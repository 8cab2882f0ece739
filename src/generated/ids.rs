/// Names a call or a message: what happened in a conversation.
///
/// Starts with `AC`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ActivityId(::std::string::String);
crate::rt::id! {
    ActivityId,
    ["AC"]
}
/// Names who acts: a user, or a system user such as the AI agent.
///
/// Starts with `US` or `SYU`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ActorId(::std::string::String);
crate::rt::id! {
    ActorId,
    ["US", "SYU"]
}
/// Names a call.
///
/// Starts with `AC`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(::std::string::String);
crate::rt::id! {
    CallId,
    ["AC"]
}
/// Names a contact. The service documents no form for it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContactId(::std::string::String);
crate::rt::id! {
    ContactId,
    []
}
/// Names a conversation.
///
/// Starts with `CN`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConversationId(::std::string::String);
crate::rt::id! {
    ConversationId,
    ["CN"]
}
/// Names a group of users who share a phone number.
///
/// Starts with `GR`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(::std::string::String);
crate::rt::id! {
    GroupId,
    ["GR"]
}
/// Names a message.
///
/// Starts with `AC`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(::std::string::String);
crate::rt::id! {
    MessageId,
    ["AC"]
}
/// Names the workspace.
///
/// Starts with `OR`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OrganizationId(::std::string::String);
crate::rt::id! {
    OrganizationId,
    ["OR"]
}
/// Names a phone number of the workspace.
///
/// Starts with `PN`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneNumberId(::std::string::String);
crate::rt::id! {
    PhoneNumberId,
    ["PN"]
}
/// Names a call recording. The service documents no form for it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordingId(::std::string::String);
crate::rt::id! {
    RecordingId,
    []
}
/// Names a task.
///
/// Starts with `TK`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaskId(::std::string::String);
crate::rt::id! {
    TaskId,
    ["TK"]
}
/// Names a user of the workspace.
///
/// Starts with `US`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(::std::string::String);
crate::rt::id! {
    UserId,
    ["US"]
}
/// Names a voicemail.
///
/// Starts with `VM`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VoicemailId(::std::string::String);
crate::rt::id! {
    VoicemailId,
    ["VM"]
}
/// Names a webhook that was made through the v1 API.
///
/// Starts with `WH`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebhookId(::std::string::String);
crate::rt::id! {
    WebhookId,
    ["WH"]
}
