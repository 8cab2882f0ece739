/// A call ended, be it inbound or outbound. In spite of its name this is no sign of a call that begins: the topic `call.received` of version 2 is that, and this one's counterpart there is `call.completed`. Nothing identifies the delivery, so that repeats can be recognised by topic and `id` only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallReceived {
    /// Id of the call. Absent from the oldest edition.
    pub id: ::std::option::Option<::std::string::String>,
    /// When the call began.
    pub start_date: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Whether the call came in or went out.
    pub type_: ::std::option::Option<Direction>,
    /// How the call ended. Known from the latest edition only.
    pub result: ::std::option::Option<CallResult>,
    /// Phone number of the caller. Not always in E.164 form: a caller who hides the number can appear as a word.
    pub from_number: ::std::string::String,
    /// Name of the caller; null when it is not known.
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Phone number that was called. Messages name theirs `to_number`.
    pub to: ::std::string::String,
    /// Name of the one who was called; null when it is not known.
    pub to_name: ::std::option::Option<::std::string::String>,
    /// Number that was dialled, before the call was routed; null when it was not routed.
    pub original_to_number: ::std::option::Option<::std::string::String>,
    /// Name that belongs to the number that was dialled; null when there is none.
    pub original_to_name: ::std::option::Option<::std::string::String>,
    /// E-mail address of the user who owns the call or its route.
    pub user_email: ::std::option::Option<::std::string::String>,
    /// Length of the call in minutes, with a fraction: 5.5 is five minutes and a half.
    pub length_in_minutes: ::std::option::Option<f64>,
    /// Length of the call for people to read, such as `2m 30s`. The form differs between editions: compute with `length_in_minutes`.
    pub length: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded; null when there is none.
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// Category that was given to the call; null when none was. The oldest edition names it `call_category`.
    pub tag: ::std::option::Option<::std::string::String>,
    /// Summary of the call, made by AI; can hold Markdown. Null when there is none.
    pub summary: ::std::option::Option<::std::string::String>,
    /// Summary of the call in one sentence; null when there is none.
    pub one_sentence_summary: ::std::option::Option<::std::string::String>,
    /// What was said, in order.
    pub transcriptions: ::std::option::Option<::std::vec::Vec<TranscriptEntry>>,
    /// Everything that was said as one text; in the oldest edition without a sign of who spoke.
    pub concatenated_transcript: ::std::option::Option<::std::string::String>,
    /// What was asked for and answered on the call.
    pub data_collected: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Choices made in the phone menu, in order. Known from the latest edition only.
    pub ivr_result: ::std::option::Option<::std::vec::Vec<MenuChoice>>,
    /// Id of the integration that the call belongs to; null when there is none.
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// Who transferred the call to this one. Null if there was no transfer.
    pub transfer_from: ::std::option::Option<TransferParty>,
    /// Who this call was transferred to. Null if there was no transfer.
    pub transfer_to: ::std::option::Option<TransferParty>,
    /// Id of the first call of a chain of transfers, the same for every call of the chain; null when the call was not transferred.
    pub transfer_original_call_id: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    CallReceived {
        id: "id" lenient,
        start_date: "start_date" | "startDate" required Timestamp,
        type_: "type" lenient,
        result: "result" lenient,
        from_number: "from_number" | "fromNumber" required,
        from_name: "from_name" | "fromName" lenient,
        to: "to" required,
        to_name: "to_name" | "toName" lenient,
        original_to_number: "original_to_number" | "originalToNumber" lenient,
        original_to_name: "original_to_name" | "originalToName" lenient,
        user_email: "user_email" | "userEmail" lenient,
        length_in_minutes: "length_in_minutes" | "lengthInMinutes" lenient,
        length: "length" lenient,
        recording_url: "recording_url" | "recordingUrl" lenient,
        tag: "tag" | "call_category" lenient,
        summary: "summary" lenient,
        one_sentence_summary: "one_sentence_summary" | "oneSentenceSummary" lenient,
        transcriptions: "transcriptions" lenient OptionalList,
        concatenated_transcript: "concatenated_transcript" | "concatenatedTranscript" lenient,
        data_collected: "data_collected" | "dataCollected" lenient,
        ivr_result: "ivr_result" | "ivrResult" lenient OptionalList,
        integration_id: "integration_id" | "integrationId" lenient,
        transfer_from: "transfer_from" | "transferFrom" lenient,
        transfer_to: "transfer_to" | "transferTo" lenient,
        transfer_original_call_id: "transfer_original_call_id" | "transferOriginalCallId" lenient,
    }
}
/// The company of a contact.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// Id of the company.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the company.
    pub name: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    Company {
        id: "id" lenient,
        name: "name" lenient,
    }
}
/// A contact that was created or changed, for the topics `CONTACT_CREATED` and `CONTACT_UPDATED`. What changed is not told, and neither is when: repeats and the order of changes cannot be recognised.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Id of the contact.
    pub id: ::std::string::String,
    /// First name; null when none is set.
    pub name: ::std::option::Option<::std::string::String>,
    /// Last name; null when none is set.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Name of the company; null when none is set.
    pub company: ::std::option::Option<::std::string::String>,
    /// E-mail addresses.
    pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Phone numbers.
    pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
crate::rt::object! {
    Contact {
        id: "id" required,
        name: "name" lenient,
        last_name: "last_name" | "lastName" lenient,
        company: "company" lenient,
        emails: "emails" lenient OptionalList,
        numbers: "numbers" lenient OptionalList,
    }
}
/// A deal of a contact.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Deal {
    /// Id of the deal.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the deal.
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the deal, in the words of the workspace.
    pub status: ::std::option::Option<::std::string::String>,
    /// Worth of the deal, as it was sent; whether it is a number or a text is not documented.
    pub value: ::std::option::Option<::serde_json::Value>,
    /// Currency of the worth.
    pub currency: ::std::option::Option<::std::string::String>,
    /// When the deal is to be closed, as text: the samples have no time zone.
    pub close_date: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    Deal {
        id: "id" lenient,
        name: "name" lenient,
        status: "status" lenient,
        value: "value" lenient,
        currency: "currency" lenient,
        close_date: "close_date" lenient,
    }
}
/// A choice made in the phone menu.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MenuChoice {
    /// Key that was pressed; null when the choice was spoken.
    pub dtmf_key: ::std::option::Option<::std::string::String>,
    /// The choice in words.
    pub text_key: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    MenuChoice {
        dtmf_key: "dtmf_key" | "dtmfKey" lenient,
        text_key: "text_key" | "textKey" lenient,
    }
}
/// A contact who matches the caller. Properties that the workspace added stand beside these in the raw body, under their own names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Id of the contact.
    pub id: ::std::option::Option<::std::string::String>,
    /// First name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Last name.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Main e-mail address.
    pub email: ::std::option::Option<::std::string::String>,
    /// All e-mail addresses.
    pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// All phone numbers.
    pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Job title.
    pub job_title: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    Person {
        id: "id" lenient,
        name: "name" lenient,
        last_name: "last_name" lenient,
        email: "email" lenient,
        emails: "emails" lenient OptionalList,
        numbers: "numbers" lenient OptionalList,
        job_title: "job_title" lenient,
    }
}
/// A message that was sent or received, for the topics `SMS_RECEIVED` and `SMS_SENT`. Which of the two it is, `direction` tells and the topic does not: the oldest and the latest edition send both under `SMS_RECEIVED`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sms {
    /// Id of the message. Absent from the oldest edition.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether the message came in or went out.
    pub direction: Direction,
    /// Whether the message is a plain text or can carry attachments.
    pub type_: ::std::option::Option<SmsKind>,
    /// Text of the message.
    pub content: ::std::string::String,
    /// When the message was sent or received.
    pub sent_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Phone number of the sender. For an outbound message that is sent under a name instead of a number, what stands here is not documented.
    pub from_number: ::std::string::String,
    /// Name of the sender; null when it is not known.
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Phone number of the recipient.
    pub to_number: ::std::string::String,
    /// Name of the recipient; null when it is not known.
    pub to_name: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    Sms {
        id: "id" lenient,
        direction: "direction" required,
        type_: "type" lenient,
        content: "content" required,
        sent_at: "sent_at" | "sentAt" required Timestamp,
        from_number: "from_number" | "fromNumber" required,
        from_name: "from_name" | "fromName" lenient,
        to_number: "to_number" | "toNumber" required,
        to_name: "to_name" | "toName" lenient,
    }
}
/// What one speaker said in one go.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TranscriptEntry {
    /// Who spoke.
    pub source: ::std::option::Option<TranscriptSource>,
    /// When it was said.
    pub time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The words spoken.
    pub text: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    TranscriptEntry {
        source: "source" lenient,
        time: "time" lenient OptionalTimestamp,
        text: "text" lenient,
    }
}
/// Who took part in a transfer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferParty {
    /// Phone number of the party; null when it is not known.
    pub number: ::std::option::Option<::std::string::String>,
    /// E-mail address of the user; null when the party is no user.
    pub user_email: ::std::option::Option<::std::string::String>,
    /// Name of the user; null when the party is no user.
    pub user_name: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    TransferParty {
        number: "number" lenient,
        user_email: "user_email" | "userEmail" lenient,
        user_name: "user_name" | "userName" lenient,
    }
}
/// A call ended, be it inbound or outbound: the counterpart of the topic `CALL_RECEIVED` of version 1. Fields beyond those of the vendor's page are known from one user of the service only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V2CallCompleted {
    /// Id of the call.
    pub id: ::std::string::String,
    /// When the call began.
    pub start_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Whether the call came in or went out.
    pub type_: ::std::option::Option<Direction>,
    /// How the call ended.
    pub result: ::std::option::Option<CallResult>,
    /// Phone number of the caller. Not always in E.164 form: a caller who hides the number can appear as a word.
    pub from_number: ::std::string::String,
    /// Name of the caller; null when it is not known.
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Phone number that was called.
    pub to: ::std::string::String,
    /// Name of the one who was called; null when it is not known.
    pub to_name: ::std::option::Option<::std::string::String>,
    /// E-mail address of the user who owns the call; null when there is none.
    pub user_email: ::std::option::Option<::std::string::String>,
    /// Length of the call in minutes, with a fraction.
    pub length_in_minutes: ::std::option::Option<f64>,
    /// Length of the call for people to read; compute with `length_in_minutes`.
    pub length: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded; null when there is none.
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// Tags that were given to the call.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Summary of the call, made by AI; null when there is none.
    pub summary: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    V2CallCompleted {
        id: "id" required,
        start_date: "start_date" lenient OptionalTimestamp,
        type_: "type" lenient,
        result: "result" lenient,
        from_number: "from_number" required,
        from_name: "from_name" lenient,
        to: "to" required,
        to_name: "to_name" lenient,
        user_email: "user_email" lenient,
        length_in_minutes: "length_in_minutes" lenient,
        length: "length" lenient,
        recording_url: "recording_url" lenient,
        tags: "tags" lenient OptionalList,
        summary: "summary" lenient,
    }
}
/// An inbound call began to ring. Not to be mixed up with the topic `CALL_RECEIVED` of version 1, which reports a call that ended.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V2CallReceived {
    /// When the call began.
    pub started_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Phone number of the caller. Not always in E.164 form: a caller who hides the number can appear as a word.
    pub from_number: ::std::string::String,
    /// Phone number that was called.
    pub to_number: ::std::string::String,
    /// E-mail address of the user who is called.
    pub user_email: ::std::option::Option<::std::string::String>,
    /// The contact with the caller's number; absent when none matches.
    pub person: ::std::option::Option<Person>,
    /// The company of the contact; null or absent when there is none.
    pub company: ::std::option::Option<Company>,
    /// Deals of the contact; null or absent when there are none.
    pub deals: ::std::option::Option<::std::vec::Vec<Deal>>,
}
crate::rt::object! {
    V2CallReceived {
        started_at: "started_at" required Timestamp,
        from_number: "from_number" required,
        to_number: "to_number" required,
        user_email: "user_email" lenient,
        person: "person" lenient,
        company: "company" lenient,
        deals: "deals" lenient OptionalList,
    }
}
/// A message was received. Known from one user of the service only, as the message of version 1 with the user's address added; so nothing of it is taken for certain.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V2SmsReceived {
    /// Id of the message. Absent from the oldest edition.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether the message came in or went out.
    pub direction: ::std::option::Option<Direction>,
    /// Whether the message is a plain text or can carry attachments.
    pub type_: ::std::option::Option<SmsKind>,
    /// Text of the message.
    pub content: ::std::option::Option<::std::string::String>,
    /// When the message was sent or received.
    pub sent_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Phone number of the sender. For an outbound message that is sent under a name instead of a number, what stands here is not documented.
    pub from_number: ::std::option::Option<::std::string::String>,
    /// Name of the sender; null when it is not known.
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Phone number of the recipient.
    pub to_number: ::std::option::Option<::std::string::String>,
    /// Name of the recipient; null when it is not known.
    pub to_name: ::std::option::Option<::std::string::String>,
    /// E-mail address of the user the message belongs to; null when there is none.
    pub user_email: ::std::option::Option<::std::string::String>,
}
crate::rt::object! {
    V2SmsReceived {
        id: "id" lenient,
        direction: "direction" lenient,
        type_: "type" lenient,
        content: "content" lenient,
        sent_at: "sent_at" lenient OptionalTimestamp,
        from_number: "from_number" lenient,
        from_name: "from_name" lenient,
        to_number: "to_number" lenient,
        to_name: "to_name" lenient,
        user_email: "user_email" lenient,
    }
}
