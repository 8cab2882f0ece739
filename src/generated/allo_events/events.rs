/// An event, by its type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `CALL_RECEIVED`: A call ended, be it inbound or outbound. In spite of its name this is no sign of a call that begins: the topic `call.received` of version 2 is that, and this one's counterpart there is `call.completed`. Nothing identifies the delivery, so that repeats can be recognised by topic and `id` only.
    CallReceived(crate::rt::Envelope<CallReceived>),
    /// `CONTACT_CREATED`: A contact that was created or changed, for the topics `CONTACT_CREATED` and `CONTACT_UPDATED`. What changed is not told, and neither is when: repeats and the order of changes cannot be recognised.
    ContactCreated(crate::rt::Envelope<Contact>),
    /// `CONTACT_UPDATED`: A contact that was created or changed, for the topics `CONTACT_CREATED` and `CONTACT_UPDATED`. What changed is not told, and neither is when: repeats and the order of changes cannot be recognised.
    ContactUpdated(crate::rt::Envelope<Contact>),
    /// `PING`: A check, sent on demand, whether the address can be reached. What it holds is not documented; it is kept as it came.
    Ping(crate::rt::Envelope<::serde_json::Value>),
    /// `SMS_RECEIVED`: A message that was sent or received, for the topics `SMS_RECEIVED` and `SMS_SENT`. Which of the two it is, `direction` tells and the topic does not: the oldest and the latest edition send both under `SMS_RECEIVED`.
    SmsReceived(crate::rt::Envelope<Sms>),
    /// `SMS_SENT`: A message that was sent or received, for the topics `SMS_RECEIVED` and `SMS_SENT`. Which of the two it is, `direction` tells and the topic does not: the oldest and the latest edition send both under `SMS_RECEIVED`.
    SmsSent(crate::rt::Envelope<Sms>),
    /// `call.completed`: A call ended, be it inbound or outbound: the counterpart of the topic `CALL_RECEIVED` of version 1. Fields beyond those of the vendor's page are known from one user of the service only.
    V2CallCompleted(crate::rt::Envelope<V2CallCompleted>),
    /// `call.received`: An inbound call began to ring. Not to be mixed up with the topic `CALL_RECEIVED` of version 1, which reports a call that ended.
    V2CallReceived(crate::rt::Envelope<V2CallReceived>),
    /// `sms.received`: A message was received. Known from one user of the service only, as the message of version 1 with the user's address added; so nothing of it is taken for certain.
    V2SmsReceived(crate::rt::Envelope<V2SmsReceived>),
    /// An event of a type that this version of the crate does not know.
    Unknown(crate::rt::Envelope<()>),
}
crate::rt::events! {
    CallReceived(CallReceived) = "CALL_RECEIVED";
    ContactCreated(Contact) = "CONTACT_CREATED";
    ContactUpdated(Contact) = "CONTACT_UPDATED";
    Ping(::serde_json::Value) = "PING";
    SmsReceived(Sms) = "SMS_RECEIVED";
    SmsSent(Sms) = "SMS_SENT";
    V2CallCompleted(V2CallCompleted) = "call.completed";
    V2CallReceived(V2CallReceived) = "call.received";
    V2SmsReceived(V2SmsReceived) = "sms.received";
}
impl Event {
    /// Returns the id of what the event is about. Summaries and transcripts have no id of their own: theirs is that of the call. `None` where the event tells none.
    pub fn resource_id(&self) -> ::std::option::Option<crate::rt::ResourceId> {
        match self {
            Self::CallReceived(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::other)
            }
            Self::ContactCreated(event) => {
                ::std::option::Option::Some(crate::rt::ResourceId::other(&event.data.id))
            }
            Self::ContactUpdated(event) => {
                ::std::option::Option::Some(crate::rt::ResourceId::other(&event.data.id))
            }
            Self::SmsReceived(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::other)
            }
            Self::SmsSent(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::other)
            }
            Self::V2CallCompleted(event) => {
                ::std::option::Option::Some(crate::rt::ResourceId::other(&event.data.id))
            }
            Self::V2SmsReceived(event) => {
                event.data.id.as_ref().map(crate::rt::ResourceId::other)
            }
            _ => ::std::option::Option::None,
        }
    }
    /// Returns the conversation that the event belongs to, from the data or else from the link to the app. `None` where the event tells none.
    pub fn conversation_id(&self) -> ::std::option::Option<crate::rt::ConversationId> {
        self.deep_link()?.conversation_id()
    }
    /// Returns the phone number of the workspace, from the data or else from the link to the app. `None` where the event tells none.
    pub fn phone_number_id(&self) -> ::std::option::Option<crate::rt::PhoneNumberId> {
        self.deep_link()?.phone_number_id()
    }
    /// Returns the user of the event; for tasks, the user who acted. `None` where the event tells none, and for a system user.
    pub fn user_id(&self) -> ::std::option::Option<crate::rt::UserId> {
        ::std::option::Option::None
    }
    /// Returns the time of the event; without one, the latest time that its resource is known to have: of its change, its end or its creation.
    pub fn occurred_at(
        &self,
    ) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
        self.event_created_at()
            .or_else(|| match self {
                Self::SmsReceived(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.sent_at),
                    )
                }
                Self::SmsSent(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.sent_at),
                    )
                }
                Self::V2CallReceived(event) => {
                    ::std::option::Option::Some(
                        ::std::clone::Clone::clone(&event.data.started_at),
                    )
                }
                Self::V2SmsReceived(event) => {
                    event.data.sent_at.as_ref().map(::std::clone::Clone::clone)
                }
                _ => ::std::option::Option::None,
            })
    }
}
