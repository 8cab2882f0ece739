use crate::ids::{
    ActorId, CallId, ContactId, ConversationId, MessageId, PhoneNumberId, RecordingId,
    TaskId, UserId,
};
/// An event, by its type.
#[derive(Clone, PartialEq)]
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
impl Event {
    /// Returns the id of what the event is about. Summaries and transcripts have no id of their own: theirs is that of the call. `None` where the event tells none.
    pub fn resource_id(&self) -> ::std::option::Option<crate::rt::ResourceId> {
        match self {
            Self::CallCompleted(event) => {
                event
                    .data
                    .id
                    .as_ref()
                    .map(crate::rt::ResourceId::from)
                    .or_else(|| {
                        event.data.call_id.as_ref().map(crate::rt::ResourceId::from)
                    })
            }
            Self::CallRecordingCompleted(event) => {
                event
                    .data
                    .id
                    .as_ref()
                    .map(crate::rt::ResourceId::from)
                    .or_else(|| {
                        event.data.call_id.as_ref().map(crate::rt::ResourceId::from)
                    })
            }
            Self::CallRinging(event) => {
                event
                    .data
                    .id
                    .as_ref()
                    .map(crate::rt::ResourceId::from)
                    .or_else(|| {
                        event.data.call_id.as_ref().map(crate::rt::ResourceId::from)
                    })
            }
            Self::CallSummaryCompleted(event) => {
                event.data.call_id.as_ref().map(crate::rt::ResourceId::from)
            }
            Self::CallTranscriptCompleted(event) => {
                event.data.call_id.as_ref().map(crate::rt::ResourceId::from)
            }
            Self::ContactDeleted(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::from)
            }
            Self::ContactUpdated(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::from)
            }
            Self::MessageDelivered(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::from)
            }
            Self::MessageReceived(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::from)
            }
            Self::TaskAssigned(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::from)
            }
            _ => ::std::option::Option::None,
        }
    }
    /// Returns the conversation that the event belongs to, from the data or else from the link to the app. `None` where the event tells none.
    pub fn conversation_id(&self) -> ::std::option::Option<crate::rt::ConversationId> {
        (match self {
            Self::CallCompleted(event) => {
                event.data.conversation_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallRecordingCompleted(event) => {
                event.data.conversation_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallRinging(event) => {
                event.data.conversation_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageDelivered(event) => {
                event.data.conversation_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageReceived(event) => {
                event.data.conversation_id.as_ref().map(::std::clone::Clone::clone)
            }
            _ => ::std::option::Option::None,
        })
            .or_else(|| self.deep_link()?.conversation_id())
    }
    /// Returns the phone number of the workspace, from the data or else from the link to the app. `None` where the event tells none.
    pub fn phone_number_id(&self) -> ::std::option::Option<crate::rt::PhoneNumberId> {
        (match self {
            Self::CallCompleted(event) => {
                event.data.phone_number_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallRecordingCompleted(event) => {
                event.data.phone_number_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallRinging(event) => {
                event.data.phone_number_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageDelivered(event) => {
                event.data.phone_number_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageReceived(event) => {
                event.data.phone_number_id.as_ref().map(::std::clone::Clone::clone)
            }
            _ => ::std::option::Option::None,
        })
            .or_else(|| self.deep_link()?.phone_number_id())
    }
    /// Returns the user of the event; for tasks, the user who acted. `None` where the event tells none, and for a system user.
    pub fn user_id(&self) -> ::std::option::Option<crate::rt::UserId> {
        match self {
            Self::CallCompleted(event) => {
                event.data.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallRecordingCompleted(event) => {
                event.data.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::CallRinging(event) => {
                event.data.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::ContactDeleted(event) => {
                event.data.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::ContactUpdated(event) => {
                event.data.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageDelivered(event) => {
                event.data.user_id.as_ref().map(::std::clone::Clone::clone)
            }
            Self::MessageReceived(event) => {
                event.data.user_id.as_ref().map(::std::clone::Clone::clone)
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
                Self::CallCompleted(event) => {
                    event
                        .data
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| {
                            event
                                .data
                                .completed_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                        .or_else(|| {
                            event
                                .data
                                .created_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                }
                Self::CallRecordingCompleted(event) => {
                    event
                        .data
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| {
                            event
                                .data
                                .completed_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                        .or_else(|| {
                            event
                                .data
                                .created_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                }
                Self::CallRinging(event) => {
                    event
                        .data
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| {
                            event
                                .data
                                .completed_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                        .or_else(|| {
                            event
                                .data
                                .created_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                }
                Self::CallTranscriptCompleted(event) => {
                    event.data.created_at.as_ref().map(::std::clone::Clone::clone)
                }
                Self::ContactDeleted(event) => {
                    event
                        .data
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| {
                            event
                                .data
                                .created_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                }
                Self::ContactUpdated(event) => {
                    event
                        .data
                        .updated_at
                        .as_ref()
                        .map(::std::clone::Clone::clone)
                        .or_else(|| {
                            event
                                .data
                                .created_at
                                .as_ref()
                                .map(::std::clone::Clone::clone)
                        })
                }
                Self::MessageDelivered(event) => {
                    event.data.created_at.as_ref().map(::std::clone::Clone::clone)
                }
                Self::MessageReceived(event) => {
                    event.data.created_at.as_ref().map(::std::clone::Clone::clone)
                }
                _ => ::std::option::Option::None,
            })
    }
}
