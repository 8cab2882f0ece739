#[doc(no_inline)]
pub use crate::webhook::Secret;
#[doc(no_inline)]
pub use crate::ids::ActivityId;
#[doc(no_inline)]
pub use crate::ids::ActorId;
#[doc(no_inline)]
pub use crate::ids::CallId;
#[doc(no_inline)]
pub use crate::ids::ContactId;
#[doc(no_inline)]
pub use crate::ids::ConversationId;
#[doc(no_inline)]
pub use crate::ids::GroupId;
#[doc(no_inline)]
pub use crate::ids::MessageId;
#[doc(no_inline)]
pub use crate::ids::OrganizationId;
#[doc(no_inline)]
pub use crate::ids::PhoneNumberId;
#[doc(no_inline)]
pub use crate::ids::RecordingId;
#[doc(no_inline)]
pub use crate::ids::TaskId;
#[doc(no_inline)]
pub use crate::ids::UserId;
#[doc(no_inline)]
pub use crate::ids::VoicemailId;
#[doc(no_inline)]
pub use crate::ids::WebhookId;
