#[doc(no_inline)]
pub use crate::ids::OrganizationId;
#[doc(no_inline)]
pub use crate::webhook::Secret;
/// Names an attempt at a delivery.
///
/// Starts with `atmpt_`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AttemptId(::std::string::String);
crate::rt::id! {
    AttemptId,
    ["atmpt_"]
}
/// Names a delivery: what its `webhook-id` header says, on every attempt.
///
/// Starts with `msg_`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeliveryId(::std::string::String);
crate::rt::id! {
    DeliveryId,
    ["msg_"]
}
/// Names an event, whoever it is delivered to.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventId(::std::string::String);
crate::rt::id! {
    EventId,
    []
}
/// Names what an event is about: a call, a message, a contact or a task.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(::std::string::String);
crate::rt::id! {
    ResourceId,
    []
}
/// Names a webhook of the API version 2026-03-30.
///
/// Consists of digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebhookId(::std::string::String);
crate::rt::id! {
    WebhookId,
    digits
}
