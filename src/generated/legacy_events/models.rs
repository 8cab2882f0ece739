/// A value of one of several JSON types.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentJobValue {
    /// A value of JSON type string.
    String(::std::string::String),
    /// A value of JSON type integer.
    Integer(i64),
    /// A value of JSON type number.
    Number(f64),
    /// A value of JSON type boolean.
    Boolean(bool),
    /// A value of a type that this version of the crate does not know, as it was sent.
    Other(crate::rt::RawJson),
}
impl ::std::convert::From<::std::string::String> for AgentJobValue {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}
impl ::std::convert::From<&str> for AgentJobValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
impl ::std::convert::From<i64> for AgentJobValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
impl ::std::convert::From<i32> for AgentJobValue {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}
impl ::std::convert::From<f64> for AgentJobValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
impl ::std::convert::From<bool> for AgentJobValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
crate::rt::union! {
    AgentJobValue,
    Other,
    String,
    Integer,
    Number,
    Boolean
}
/// Information that a job of the AI agent collected on a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJob {
    /// Icon that the app shows with the job.
    pub icon: ::std::option::Option<::std::string::String>,
    /// Name of the job.
    pub name: ::std::option::Option<::std::string::String>,
    /// What the job found.
    pub result: ::std::option::Option<AgentJobResult>,
}
crate::rt::object! {
    AgentJob {
        icon: "icon" lenient,
        name: "name" lenient,
        result: "result" lenient,
    }
}
/// One finding of an AI agent's job.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJobEntry {
    /// Name of the finding.
    pub name: ::std::option::Option<::std::string::String>,
    /// What was found.
    pub value: ::std::option::Option<AgentJobValue>,
}
crate::rt::object! {
    AgentJobEntry {
        name: "name" lenient,
        value: "value" lenient,
    }
}
/// The findings of an AI agent's job.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentJobResult {
    /// The findings, one named value each.
    pub data: ::std::option::Option<::std::vec::Vec<AgentJobEntry>>,
}
crate::rt::object! {
    AgentJobResult {
        data: "data" lenient OptionalList,
    }
}
/// A call, in one form for `call.ringing`, `call.completed` and `call.recording.completed` and for webhooks made in the app (v2, v3) as well as through the API (v4). Webhooks made in the app name the parties as `from` and `to`, those made through the API as `participants`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// Id of the call, by which the events of one call belong together.
    pub id: ::std::option::Option<CallId>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    pub object: ::std::option::Option<::std::string::String>,
    /// Whether the call came in or went out.
    pub direction: ::std::option::Option<Direction>,
    /// How far the call has got.
    pub status: ::std::option::Option<CallStatus>,
    /// Who placed the call, usually a phone number in E.164 form. Sent by webhooks made in the app.
    pub from: ::std::option::Option<::std::string::String>,
    /// Who was called, usually one phone number in E.164 form. Sent by webhooks made in the app, as one string.
    pub to: ::std::vec::Vec<::std::string::String>,
    /// Numbers of the parties: the outside party first, then the workspace's number. Sent by webhooks made through the API, sometimes with one entry only, and empty for some unanswered calls, though there were parties.
    pub participants: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the workspace's phone number that was used.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the user the call belongs to.
    pub user_id: ::std::option::Option<UserId>,
    /// Id of the conversation that the call belongs to. Sent by webhooks made in the app; others carry it at most inside of the event's link to the app.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    pub contact_ids: ::std::option::Option<::std::vec::Vec<ContactId>>,
    /// When the call was connected; null when it was not.
    pub answered_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of who answered: a user (`US`) or a system user (`SY`, `SYU`) such as the AI agent. Null if the call was not answered.
    pub answered_by: ::std::option::Option<ActorId>,
    /// Id of who placed the call: a user (`US`) or a system user (`SY`, `SYU`) such as the AI agent; null when it came from outside.
    pub initiated_by: ::std::option::Option<ActorId>,
    /// When the call ended; null while it lasts.
    pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the call was created.
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the record of the call last changed.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Length of the call in seconds, 0 for one that was never connected. Sent as a whole number or with a fraction, and read from a string as well.
    pub duration: ::std::option::Option<f64>,
    /// Where the call was forwarded from: the id of a user or a phone number; null when there is none.
    pub forwarded_from: ::std::option::Option<::std::string::String>,
    /// Where the call was forwarded to: the id of a user or a phone number. Null when there is none, as for a call that was forwarded by a menu or to a group.
    pub forwarded_to: ::std::option::Option<::std::string::String>,
    /// The way the call took, as open text such as `phone-number`; null when none is recorded.
    pub call_route: ::std::option::Option<::std::string::String>,
    /// How an AI agent took part in the call, as open text such as `ai-agent`; null when none did.
    pub ai_handled: ::std::option::Option<::std::string::String>,
    /// Id of the call, on recording events that name the call apart from `id`.
    pub call_id: ::std::option::Option<CallId>,
    /// Recordings of the call, as webhooks made in the app send them. A call can have two entries, the second of them the same sound in one channel.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// The voicemail that was left; null when there is none. Sent by webhooks made in the app.
    pub voicemail: ::std::option::Option<Voicemail>,
    /// Recordings of the call, as webhooks made through the API send them with `call.recording.completed`. Null with other call events, which says nothing about whether the call was recorded.
    pub recordings: ::std::option::Option<::std::vec::Vec<CallRecording>>,
}
crate::rt::object! {
    Call {
        id: "id" lenient,
        object: "object" lenient,
        direction: "direction" lenient,
        status: "status" lenient,
        from: "from" lenient,
        to: "to" lenient StringList,
        participants: "participants" lenient OptionalList,
        phone_number_id: "phoneNumberId" lenient,
        user_id: "userId" lenient,
        conversation_id: "conversationId" lenient,
        contact_ids: "contactIds" lenient OptionalList,
        answered_at: "answeredAt" lenient OptionalTimestamp,
        answered_by: "answeredBy" lenient,
        initiated_by: "initiatedBy" lenient,
        completed_at: "completedAt" lenient OptionalTimestamp,
        created_at: "createdAt" lenient OptionalTimestamp,
        updated_at: "updatedAt" lenient OptionalTimestamp,
        duration: "duration" lenient OptionalNumber,
        forwarded_from: "forwardedFrom" lenient,
        forwarded_to: "forwardedTo" lenient,
        call_route: "callRoute" lenient,
        ai_handled: "aiHandled" lenient,
        call_id: "callId" lenient,
        media: "media" lenient OptionalList,
        voicemail: "voicemail" lenient,
        recordings: "recordings" lenient OptionalList,
    }
}
/// A recording of a call, as webhooks made through the API tell of it. Any part of it may be missing.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    /// Id of the recording.
    pub id: ::std::option::Option<RecordingId>,
    /// Length of the recording in seconds. Sent as a whole number or with a fraction, and read from a string as well.
    pub duration: ::std::option::Option<f64>,
    /// When the recording began.
    pub start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Media type of the recording, such as `audio/mpeg`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded.
    pub url: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    CallRecording {
        id: "id" lenient,
        duration: "duration" lenient OptionalNumber,
        start_time: "startTime" lenient OptionalTimestamp,
        type_: "type" lenient,
        url: "url" lenient,
    }
}
/// The summary of a call. It comes minutes after the call, before or after the transcript.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallSummary {
    /// Id of the call. There is no other id: match the event to its call by this.
    pub call_id: ::std::option::Option<CallId>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    pub object: ::std::option::Option<::std::string::String>,
    /// State of the summary.
    pub status: ::std::option::Option<ProcessingStatus>,
    /// What the call was about, point by point.
    pub summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What is left to do after the call; often empty.
    pub next_steps: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the AI agent collected on the call.
    pub jobs: ::std::option::Option<::std::vec::Vec<AgentJob>>,
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    pub contact_ids: ::std::option::Option<::std::vec::Vec<ContactId>>,
}
crate::rt::object! {
    CallSummary {
        call_id: "callId" lenient,
        object: "object" lenient,
        status: "status" lenient,
        summary: "summary" lenient OptionalOneOrMany,
        next_steps: "nextSteps" lenient OptionalOneOrMany,
        jobs: "jobs" lenient OptionalList,
        contact_ids: "contactIds" lenient OptionalList,
    }
}
/// The transcript of a call or of a voicemail. It comes minutes after the call, before or after the summary.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallTranscript {
    /// Id of the call. There is no other id: match the event to its call by this.
    pub call_id: ::std::option::Option<CallId>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    pub object: ::std::option::Option<::std::string::String>,
    /// When the transcript was created.
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// What was said, in order.
    pub dialogue: ::std::option::Option<::std::vec::Vec<DialogueEntry>>,
    /// Length of what was written down, in seconds. Sent as a whole number or with a fraction, and read from a string as well.
    pub duration: ::std::option::Option<f64>,
    /// State of the transcript.
    pub status: ::std::option::Option<ProcessingStatus>,
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    pub contact_ids: ::std::option::Option<::std::vec::Vec<ContactId>>,
}
crate::rt::object! {
    CallTranscript {
        call_id: "callId" lenient,
        object: "object" lenient,
        created_at: "createdAt" lenient OptionalTimestamp,
        dialogue: "dialogue" lenient OptionalList,
        duration: "duration" lenient OptionalNumber,
        status: "status" lenient,
        contact_ids: "contactIds" lenient OptionalList,
    }
}
/// A contact that was created, changed or deleted. Only webhooks made in the app are known to send it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Id of the contact.
    pub id: ::std::option::Option<ContactId>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    pub object: ::std::option::Option<::std::string::String>,
    /// First name; empty or null when none is set.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name; empty or null when none is set.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Company; null when none is set.
    pub company: ::std::option::Option<::std::string::String>,
    /// Role in the company; null when none is set.
    pub role: ::std::option::Option<::std::string::String>,
    /// Where a picture of the contact can be found; null when there is none.
    pub picture_url: ::std::option::Option<::std::string::String>,
    /// Numbers, addresses and further fields, as they were sent. Four forms are known: a list of objects with `name`, `type` and `value`; an object from names to texts; an object from names to lists of texts; an empty object. Absent when a contact was deleted.
    pub fields: ::std::option::Option<::serde_json::Value>,
    /// Notes on the contact.
    pub notes: ::std::option::Option<::std::vec::Vec<ContactNote>>,
    /// Ids of those the contact is shared with: users (`US`), groups (`GR`) or the workspace (`OR`).
    pub shared_with: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id that the app which made the contact gave to it.
    pub client_id: ::std::option::Option<::std::string::String>,
    /// When the contact was created.
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the contact last changed. Deliveries can arrive in any order: the one with the latest time tells the present state.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user the contact belongs to.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    Contact {
        id: "id" lenient,
        object: "object" lenient,
        first_name: "firstName" lenient,
        last_name: "lastName" lenient,
        company: "company" lenient,
        role: "role" lenient,
        picture_url: "pictureUrl" lenient,
        fields: "fields" lenient,
        notes: "notes" lenient OptionalList,
        shared_with: "sharedWith" lenient OptionalList,
        client_id: "clientId" lenient,
        created_at: "createdAt" lenient OptionalTimestamp,
        updated_at: "updatedAt" lenient OptionalTimestamp,
        user_id: "userId" lenient,
    }
}
/// A note on a contact.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactNote {
    /// The words of the note.
    pub text: ::std::option::Option<::std::string::String>,
    /// What the app knows of the words, as it was sent; the form is not documented.
    pub enrichment: ::std::option::Option<::serde_json::Value>,
    /// When the note was written.
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the note last changed.
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of the user who wrote the note.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    ContactNote {
        text: "text" lenient,
        enrichment: "enrichment" lenient,
        created_at: "createdAt" lenient OptionalTimestamp,
        updated_at: "updatedAt" lenient OptionalTimestamp,
        user_id: "userId" lenient,
    }
}
/// What one speaker said in one go. A speaker from outside has an `identifier` and usually no `userId`; one of the workspace has a `userId`, and an `identifier` or none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DialogueEntry {
    /// The words spoken.
    pub content: ::std::option::Option<::std::string::String>,
    /// Where the words begin, in seconds from the start; can have a fraction.
    pub start: ::std::option::Option<f64>,
    /// Where the words end, in seconds from the start; can have a fraction.
    pub end: ::std::option::Option<f64>,
    /// Identifier of the speaker, usually a phone number in E.164 form; null for a user of the workspace.
    pub identifier: ::std::option::Option<::std::string::String>,
    /// Id of the workspace's user who speaks; null or absent for an outside party.
    pub user_id: ::std::option::Option<UserId>,
}
crate::rt::object! {
    DialogueEntry {
        content: "content" lenient,
        start: "start" lenient,
        end: "end" lenient,
        identifier: "identifier" lenient,
        user_id: "userId" lenient,
    }
}
/// A file that belongs to a call or message: a recording or an attachment. Any part of it may be missing.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Where the file can be downloaded.
    pub url: ::std::option::Option<::std::string::String>,
    /// What the file is: a media type such as `image/jpeg`, or a plain word such as `audio`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Length in seconds, for sound. Sent as a whole number or with a fraction, and read from a string as well.
    pub duration: ::std::option::Option<f64>,
}
crate::rt::object! {
    Media {
        url: "url" lenient,
        type_: "type" lenient,
        duration: "duration" lenient OptionalNumber,
    }
}
/// A text message, in one form for `message.received` and `message.delivered` and for webhooks made in the app (v2, v3) as well as through the API (v4). A message that went out can be reported twice to one address, once in each form, when there is a webhook of either kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message.
    pub id: ::std::option::Option<MessageId>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    pub object: ::std::option::Option<::std::string::String>,
    /// Who sent the message, usually a phone number in E.164 form.
    pub from: ::std::option::Option<::std::string::String>,
    /// Who the message was sent to, usually phone numbers in E.164 form. Sent as a list, as one string, or for a group as one string with commas; read as a list in each case.
    pub to: ::std::vec::Vec<::std::string::String>,
    /// Whether the message came in or went out.
    pub direction: ::std::option::Option<Direction>,
    /// Text of the message. Webhooks made through the API send it as `text`, those made in the app as `body`, and `content` occurs too; where several are there, the first that is not empty is read.
    pub text: ::std::option::Option<::std::string::String>,
    /// Attachments of the message; absent, null or empty when there are none.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got. For a message that came in both `received` and `delivered` occur.
    pub status: ::std::option::Option<MessageStatus>,
    /// When the message was created.
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of who wrote the message; null for one that came in. Sent by webhooks made in the app.
    pub created_by: ::std::option::Option<UserId>,
    /// Id of the user the message belongs to.
    pub user_id: ::std::option::Option<UserId>,
    /// Id of the workspace's phone number that was used.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the conversation that the message belongs to. Sent by webhooks made in the app; others carry it at most inside of the event's link to the app.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    pub contact_ids: ::std::option::Option<::std::vec::Vec<ContactId>>,
}
crate::rt::object! {
    Message from MessageAsSent {
        id: "id" lenient,
        object: "object" lenient,
        from: "from" lenient,
        to: "to" lenient StringList,
        direction: "direction" lenient,
        text: "text" lenient,
        media: "media" lenient OptionalList,
        status: "status" lenient,
        created_at: "createdAt" lenient OptionalTimestamp,
        created_by: "createdBy" lenient,
        user_id: "userId" lenient,
        phone_number_id: "phoneNumberId" lenient,
        conversation_id: "conversationId" lenient,
        contact_ids: "contactIds" lenient OptionalList,
    }
}
struct MessageAsSent {
    /// Id of the message.
    pub id: ::std::option::Option<MessageId>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    pub object: ::std::option::Option<::std::string::String>,
    /// Who sent the message, usually a phone number in E.164 form.
    pub from: ::std::option::Option<::std::string::String>,
    /// Who the message was sent to, usually phone numbers in E.164 form. Sent as a list, as one string, or for a group as one string with commas; read as a list in each case.
    pub to: ::std::vec::Vec<::std::string::String>,
    /// Whether the message came in or went out.
    pub direction: ::std::option::Option<Direction>,
    /// Text of the message. Webhooks made through the API send it as `text`, those made in the app as `body`, and `content` occurs too; where several are there, the first that is not empty is read.
    pub text: ::std::option::Option<::std::string::String>,
    /// Attachments of the message; absent, null or empty when there are none.
    pub media: ::std::option::Option<::std::vec::Vec<Media>>,
    /// How far the message has got. For a message that came in both `received` and `delivered` occur.
    pub status: ::std::option::Option<MessageStatus>,
    /// When the message was created.
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Id of who wrote the message; null for one that came in. Sent by webhooks made in the app.
    pub created_by: ::std::option::Option<UserId>,
    /// Id of the user the message belongs to.
    pub user_id: ::std::option::Option<UserId>,
    /// Id of the workspace's phone number that was used.
    pub phone_number_id: ::std::option::Option<PhoneNumberId>,
    /// Id of the conversation that the message belongs to. Sent by webhooks made in the app; others carry it at most inside of the event's link to the app.
    pub conversation_id: ::std::option::Option<ConversationId>,
    /// Ids of the contacts with the outside party's number; one number can have several. Absent, null or empty when there are none or none are told; deliveries of webhooks made in the app never have it.
    pub contact_ids: ::std::option::Option<::std::vec::Vec<ContactId>>,
    body: ::std::option::Option<::std::string::String>,
    content: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    @ read MessageAsSent {
        id: "id" lenient,
        object: "object" lenient,
        from: "from" lenient,
        to: "to" lenient StringList,
        direction: "direction" lenient,
        text: "text" lenient,
        media: "media" lenient OptionalList,
        status: "status" lenient,
        created_at: "createdAt" lenient OptionalTimestamp,
        created_by: "createdBy" lenient,
        user_id: "userId" lenient,
        phone_number_id: "phoneNumberId" lenient,
        conversation_id: "conversationId" lenient,
        contact_ids: "contactIds" lenient OptionalList,
        body: "body" lenient,
        content: "content" lenient,
    }
}
impl ::std::convert::From<MessageAsSent> for Message {
    fn from(mut value: MessageAsSent) -> Self {
        if value.text.as_deref().unwrap_or_default().is_empty() && value.body.is_some() {
            value.text = value.body.take();
        }
        if value.text.as_deref().unwrap_or_default().is_empty()
            && value.content.is_some()
        {
            value.text = value.content.take();
        }
        Self {
            id: value.id,
            object: value.object,
            from: value.from,
            to: value.to,
            direction: value.direction,
            text: value.text,
            media: value.media,
            status: value.status,
            created_at: value.created_at,
            created_by: value.created_by,
            user_id: value.user_id,
            phone_number_id: value.phone_number_id,
            conversation_id: value.conversation_id,
            contact_ids: value.contact_ids,
        }
    }
}
/// A task that was assigned. No delivery of this event has been seen or documented, only that a webhook can ask for it: whatever it holds besides an id is in the raw body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task.
    pub id: ::std::option::Option<TaskId>,
    /// Kind of the object, which names the shape even where the event's own type is spelled unlike the documented one; absent or null when not sent.
    pub object: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    Task {
        id: "id" lenient,
        object: "object" lenient,
    }
}
/// A voicemail that was left on a call. Any part of it may be missing; the type of the file often is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Voicemail {
    /// Where the voicemail can be downloaded.
    pub url: ::std::option::Option<::std::string::String>,
    /// What the file is, as a media type such as `audio/mpeg`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Length of the voicemail in seconds. Sent as a whole number or with a fraction, and read from a string as well.
    pub duration: ::std::option::Option<f64>,
}
crate::rt::object! {
    Voicemail {
        url: "url" lenient,
        type_: "type" lenient,
        duration: "duration" lenient OptionalNumber,
    }
}
