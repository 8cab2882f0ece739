/// A call ended, be it inbound or outbound. In spite of its name this is no sign of a call that begins: the topic `call.received` of version 2 is that, and this one's counterpart there is `call.completed`. Nothing identifies the delivery, so that repeats can be recognised by topic and `id` only.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallReceived {
    /// Everything that was said as one text; in the oldest edition without a sign of who spoke.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "concatenatedTranscript")]
    pub concatenated_transcript: ::std::option::Option<::std::string::String>,
    /// What was asked for and answered on the call.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "dataCollected")]
    pub data_collected: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Name of the caller; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "fromName")]
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Phone number of the caller. Not always in E.164 form: a caller who hides the number can appear as a word.
    #[serde(alias = "fromNumber")]
    pub from_number: ::std::string::String,
    /// Id of the call. Absent from the oldest edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Id of the integration that the call belongs to; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// Choices made in the phone menu, in order. Known from the latest edition only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "ivrResult")]
    pub ivr_result: ::std::option::Option<::std::vec::Vec<MenuChoice>>,
    /// Length of the call for people to read, such as `2m 30s`. The form differs between editions: compute with `length_in_minutes`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub length: ::std::option::Option<::std::string::String>,
    /// Length of the call in minutes, with a fraction: 5.5 is five minutes and a half.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<f64>,
    /// Summary of the call in one sentence; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "oneSentenceSummary")]
    pub one_sentence_summary: ::std::option::Option<::std::string::String>,
    /// Name that belongs to the number that was dialled; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "originalToName")]
    pub original_to_name: ::std::option::Option<::std::string::String>,
    /// Number that was dialled, before the call was routed; null when it was not routed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "originalToNumber")]
    pub original_to_number: ::std::option::Option<::std::string::String>,
    /// Where the recording can be downloaded; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "recordingUrl")]
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// How the call ended. Known from the latest edition only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<CallResult>,
    /// When the call began.
    #[serde(alias = "startDate")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub start_date: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Summary of the call, made by AI; can hold Markdown. Null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<::std::string::String>,
    /// Category that was given to the call; null when none was. The oldest edition names it `call_category`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "call_category")]
    pub tag: ::std::option::Option<::std::string::String>,
    /// Phone number that was called. Messages name theirs `to_number`.
    pub to: ::std::string::String,
    /// Name of the one who was called; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "toName")]
    pub to_name: ::std::option::Option<::std::string::String>,
    /// What was said, in order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transcriptions: ::std::option::Option<::std::vec::Vec<TranscriptEntry>>,
    /// Who handed the call on to this one; null when nobody did.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "transferFrom")]
    pub transfer_from: ::std::option::Option<TransferParty>,
    /// Id of the first call of a chain of transfers, the same for every call of the chain; null when the call was not transferred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "transferOriginalCallId")]
    pub transfer_original_call_id: ::std::option::Option<::std::string::String>,
    /// Who this call was handed on to; null when nobody was.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "transferTo")]
    pub transfer_to: ::std::option::Option<TransferParty>,
    /// Whether the call came in or went out.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<Direction>,
    /// E-mail address of the user who owns the call or its route.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "userEmail")]
    pub user_email: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for CallReceived {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallReceived")
            .field(
                stringify!(concatenated_transcript),
                &crate::rt::redacted(&self.concatenated_transcript),
            )
            .field(
                stringify!(data_collected),
                &crate::rt::redacted(&self.data_collected),
            )
            .field(stringify!(from_name), &crate::rt::redacted(&self.from_name))
            .field(stringify!(from_number), &crate::rt::redacted(&self.from_number))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(
                stringify!(integration_id),
                &crate::rt::redacted(&self.integration_id),
            )
            .field(stringify!(ivr_result), &crate::rt::redacted(&self.ivr_result))
            .field(stringify!(length), &crate::rt::redacted(&self.length))
            .field(
                stringify!(length_in_minutes),
                &crate::rt::redacted(&self.length_in_minutes),
            )
            .field(
                stringify!(one_sentence_summary),
                &crate::rt::redacted(&self.one_sentence_summary),
            )
            .field(
                stringify!(original_to_name),
                &crate::rt::redacted(&self.original_to_name),
            )
            .field(
                stringify!(original_to_number),
                &crate::rt::redacted(&self.original_to_number),
            )
            .field(stringify!(recording_url), &crate::rt::redacted(&self.recording_url))
            .field(stringify!(result), &crate::rt::redacted(&self.result))
            .field(stringify!(start_date), &crate::rt::redacted(&self.start_date))
            .field(stringify!(summary), &crate::rt::redacted(&self.summary))
            .field(stringify!(tag), &crate::rt::redacted(&self.tag))
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(to_name), &crate::rt::redacted(&self.to_name))
            .field(
                stringify!(transcriptions),
                &crate::rt::redacted(&self.transcriptions),
            )
            .field(stringify!(transfer_from), &crate::rt::redacted(&self.transfer_from))
            .field(
                stringify!(transfer_original_call_id),
                &crate::rt::redacted(&self.transfer_original_call_id),
            )
            .field(stringify!(transfer_to), &crate::rt::redacted(&self.transfer_to))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(user_email), &crate::rt::redacted(&self.user_email))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CallReceived
}
/// The company of a contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// Id of the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for Company {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Company")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Company
}
/// A contact that was created or changed, for the topics `CONTACT_CREATED` and `CONTACT_UPDATED`. What changed is not told, and neither is when: repeats and the order of changes cannot be recognised.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Name of the company; null when none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<::std::string::String>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the contact.
    pub id: ::std::string::String,
    /// Last name; null when none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// First name; null when none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Phone numbers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl ::std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Contact")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(numbers), &crate::rt::redacted(&self.numbers))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Contact
}
/// A deal of a contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Deal {
    /// When the deal is to be closed, as text: the samples have no time zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub close_date: ::std::option::Option<::std::string::String>,
    /// Currency of the worth.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    /// Id of the deal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the deal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the deal, in the words of the workspace.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Worth of the deal, as it was sent; whether it is a number or a text is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::serde_json::Value>,
}
impl ::std::fmt::Debug for Deal {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Deal")
            .field(stringify!(close_date), &crate::rt::redacted(&self.close_date))
            .field(stringify!(currency), &crate::rt::redacted(&self.currency))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Deal
}
/// A choice made in the phone menu.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct MenuChoice {
    /// Key that was pressed; null when the choice was spoken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "dtmfKey")]
    pub dtmf_key: ::std::option::Option<::std::string::String>,
    /// The choice in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "textKey")]
    pub text_key: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for MenuChoice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MenuChoice")
            .field(stringify!(dtmf_key), &crate::rt::redacted(&self.dtmf_key))
            .field(stringify!(text_key), &crate::rt::redacted(&self.text_key))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    MenuChoice
}
/// A contact who matches the caller. Properties that the workspace added stand beside these in the raw body, under their own names.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Main e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// All e-mail addresses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Id of the contact.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Job title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    /// Last name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// First name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// All phone numbers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl ::std::fmt::Debug for Person {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Person")
            .field(stringify!(email), &crate::rt::redacted(&self.email))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(job_title), &crate::rt::redacted(&self.job_title))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(numbers), &crate::rt::redacted(&self.numbers))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Person
}
/// A message that was sent or received, for the topics `SMS_RECEIVED` and `SMS_SENT`. Which of the two it is, `direction` tells and the topic does not: the oldest and the latest edition send both under `SMS_RECEIVED`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sms {
    /// Text of the message.
    pub content: ::std::string::String,
    /// Whether the message came in or went out.
    pub direction: Direction,
    /// Name of the sender; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "fromName")]
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Phone number of the sender. For an outbound message that is sent under a name instead of a number, what stands here is not documented.
    #[serde(alias = "fromNumber")]
    pub from_number: ::std::string::String,
    /// Id of the message. Absent from the oldest edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// When the message was sent or received.
    #[serde(alias = "sentAt")]
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub sent_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Name of the recipient; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "toName")]
    pub to_name: ::std::option::Option<::std::string::String>,
    /// Phone number of the recipient.
    #[serde(alias = "toNumber")]
    pub to_number: ::std::string::String,
    /// Whether the message is a plain text or can carry attachments.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<SmsKind>,
}
impl ::std::fmt::Debug for Sms {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Sms")
            .field(stringify!(content), &crate::rt::redacted(&self.content))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(from_name), &crate::rt::redacted(&self.from_name))
            .field(stringify!(from_number), &crate::rt::redacted(&self.from_number))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(sent_at), &crate::rt::redacted(&self.sent_at))
            .field(stringify!(to_name), &crate::rt::redacted(&self.to_name))
            .field(stringify!(to_number), &crate::rt::redacted(&self.to_number))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    Sms
}
/// What one speaker said in one go.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TranscriptEntry {
    /// Who spoke.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<TranscriptSource>,
    /// The words spoken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// When it was said.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ::std::fmt::Debug for TranscriptEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TranscriptEntry")
            .field(stringify!(source), &crate::rt::redacted(&self.source))
            .field(stringify!(text), &crate::rt::redacted(&self.text))
            .field(stringify!(time), &crate::rt::redacted(&self.time))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TranscriptEntry
}
/// Who took part in a transfer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferParty {
    /// Phone number of the party; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// E-mail address of the user; null when the party is no user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "userEmail")]
    pub user_email: ::std::option::Option<::std::string::String>,
    /// Name of the user; null when the party is no user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(alias = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for TransferParty {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TransferParty")
            .field(stringify!(number), &crate::rt::redacted(&self.number))
            .field(stringify!(user_email), &crate::rt::redacted(&self.user_email))
            .field(stringify!(user_name), &crate::rt::redacted(&self.user_name))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    TransferParty
}
/// A call ended, be it inbound or outbound: the counterpart of the topic `CALL_RECEIVED` of version 1. Fields beyond those of the vendor's page are known from one user of the service only.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct V2CallCompleted {
    /// Name of the caller; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Phone number of the caller. Not always in E.164 form: a caller who hides the number can appear as a word.
    pub from_number: ::std::string::String,
    /// Id of the call.
    pub id: ::std::string::String,
    /// Length of the call for people to read; compute with `length_in_minutes`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub length: ::std::option::Option<::std::string::String>,
    /// Length of the call in minutes, with a fraction.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub length_in_minutes: ::std::option::Option<f64>,
    /// Where the recording can be downloaded; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// How the call ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<CallResult>,
    /// When the call began.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub start_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Summary of the call, made by AI; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<::std::string::String>,
    /// Tags that were given to the call.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Phone number that was called.
    pub to: ::std::string::String,
    /// Name of the one who was called; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to_name: ::std::option::Option<::std::string::String>,
    /// Whether the call came in or went out.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<Direction>,
    /// E-mail address of the user who owns the call; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_email: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for V2CallCompleted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("V2CallCompleted")
            .field(stringify!(from_name), &crate::rt::redacted(&self.from_name))
            .field(stringify!(from_number), &crate::rt::redacted(&self.from_number))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(length), &crate::rt::redacted(&self.length))
            .field(
                stringify!(length_in_minutes),
                &crate::rt::redacted(&self.length_in_minutes),
            )
            .field(stringify!(recording_url), &crate::rt::redacted(&self.recording_url))
            .field(stringify!(result), &crate::rt::redacted(&self.result))
            .field(stringify!(start_date), &crate::rt::redacted(&self.start_date))
            .field(stringify!(summary), &crate::rt::redacted(&self.summary))
            .field(stringify!(tags), &crate::rt::redacted(&self.tags))
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(to_name), &crate::rt::redacted(&self.to_name))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(user_email), &crate::rt::redacted(&self.user_email))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    V2CallCompleted
}
/// An inbound call began to ring. Not to be mixed up with the topic `CALL_RECEIVED` of version 1, which reports a call that ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct V2CallReceived {
    /// The company of the contact; null or absent when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<Company>,
    /// Deals of the contact; null or absent when there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deals: ::std::option::Option<::std::vec::Vec<Deal>>,
    /// Phone number of the caller. Not always in E.164 form: a caller who hides the number can appear as a word.
    pub from_number: ::std::string::String,
    /// The contact with the caller's number; absent when none matches.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub person: ::std::option::Option<Person>,
    /// When the call began.
    #[serde(deserialize_with = "crate::rt::lenient::timestamp")]
    pub started_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Phone number that was called.
    pub to_number: ::std::string::String,
    /// E-mail address of the user who is called.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_email: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for V2CallReceived {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("V2CallReceived")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(deals), &crate::rt::redacted(&self.deals))
            .field(stringify!(from_number), &crate::rt::redacted(&self.from_number))
            .field(stringify!(person), &crate::rt::redacted(&self.person))
            .field(stringify!(started_at), &crate::rt::redacted(&self.started_at))
            .field(stringify!(to_number), &crate::rt::redacted(&self.to_number))
            .field(stringify!(user_email), &crate::rt::redacted(&self.user_email))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    V2CallReceived
}
/// A message was received. Known from one user of the service only, as the message of version 1 with the user's address added; so nothing of it is taken for certain.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[non_exhaustive]
pub struct V2SmsReceived {
    /// Text of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::string::String>,
    /// Whether the message came in or went out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<Direction>,
    /// Name of the sender; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from_name: ::std::option::Option<::std::string::String>,
    /// Phone number of the sender. For an outbound message that is sent under a name instead of a number, what stands here is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from_number: ::std::option::Option<::std::string::String>,
    /// Id of the message. Absent from the oldest edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// When the message was sent or received.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(deserialize_with = "crate::rt::lenient::optional_timestamp")]
    pub sent_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Name of the recipient; null when it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to_name: ::std::option::Option<::std::string::String>,
    /// Phone number of the recipient.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to_number: ::std::option::Option<::std::string::String>,
    /// Whether the message is a plain text or can carry attachments.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<SmsKind>,
    /// E-mail address of the user the message belongs to; null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_email: ::std::option::Option<::std::string::String>,
}
impl ::std::fmt::Debug for V2SmsReceived {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("V2SmsReceived")
            .field(stringify!(content), &crate::rt::redacted(&self.content))
            .field(stringify!(direction), &crate::rt::redacted(&self.direction))
            .field(stringify!(from_name), &crate::rt::redacted(&self.from_name))
            .field(stringify!(from_number), &crate::rt::redacted(&self.from_number))
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(sent_at), &crate::rt::redacted(&self.sent_at))
            .field(stringify!(to_name), &crate::rt::redacted(&self.to_name))
            .field(stringify!(to_number), &crate::rt::redacted(&self.to_number))
            .field(stringify!(type_), &crate::rt::redacted(&self.type_))
            .field(stringify!(user_email), &crate::rt::redacted(&self.user_email))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    V2SmsReceived
}
