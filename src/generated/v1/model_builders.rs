impl super::AssignTask {
    /// Returns a builder of [`AssignTask`](super::AssignTask).
    pub fn builder() -> super::builder::AssignTask {
        ::std::default::Default::default()
    }
}
/// Builder of [`AssignTask`](super::AssignTask).
#[derive(Clone)]
#[must_use]
pub struct AssignTask {
    user_id: ::std::result::Result<super::UserId, ::std::string::String>,
}
impl ::std::default::Default for AssignTask {
    fn default() -> Self {
        Self {
            user_id: crate::rt::missing("user_id"),
        }
    }
}
impl AssignTask {
    /// Id of the user, beginning with `US`.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value);
        self
    }
}
impl ::std::convert::TryFrom<AssignTask> for super::AssignTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: AssignTask) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self { user_id: value.user_id? })
    }
}
impl ::std::convert::From<super::AssignTask> for AssignTask {
    fn from(value: super::AssignTask) -> Self {
        Self { user_id: Ok(value.user_id) }
    }
}
impl ::std::fmt::Debug for AssignTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AssignTask")
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    AssignTask
}
impl super::ChangeTaskDueDate {
    /// Returns a builder of [`ChangeTaskDueDate`](super::ChangeTaskDueDate).
    pub fn builder() -> super::builder::ChangeTaskDueDate {
        ::std::default::Default::default()
    }
}
/// Builder of [`ChangeTaskDueDate`](super::ChangeTaskDueDate).
#[derive(Clone)]
#[must_use]
pub struct ChangeTaskDueDate {
    due_date: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ChangeTaskDueDate {
    fn default() -> Self {
        Self {
            due_date: crate::rt::missing("due_date"),
        }
    }
}
impl ChangeTaskDueDate {
    /// When the task is due, ISO 8601.
    pub fn due_date<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.due_date = crate::rt::convert("due_date", value);
        self
    }
}
impl ::std::convert::TryFrom<ChangeTaskDueDate> for super::ChangeTaskDueDate {
    type Error = crate::rt::BuildError;
    fn try_from(value: ChangeTaskDueDate) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self { due_date: value.due_date? })
    }
}
impl ::std::convert::From<super::ChangeTaskDueDate> for ChangeTaskDueDate {
    fn from(value: super::ChangeTaskDueDate) -> Self {
        Self {
            due_date: Ok(value.due_date),
        }
    }
}
impl ::std::fmt::Debug for ChangeTaskDueDate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChangeTaskDueDate")
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    ChangeTaskDueDate
}
impl super::CreateCallSummaryWebhook {
    /// Returns a builder of [`CreateCallSummaryWebhook`](super::CreateCallSummaryWebhook).
    pub fn builder() -> super::builder::CreateCallSummaryWebhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateCallSummaryWebhook`](super::CreateCallSummaryWebhook).
#[derive(Clone)]
#[must_use]
pub struct CreateCallSummaryWebhook {
    events: ::std::result::Result<
        ::std::vec::Vec<super::WebhookEventType>,
        ::std::string::String,
    >,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    resource_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::WebhookStatus>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CreateCallSummaryWebhook {
    fn default() -> Self {
        Self {
            events: crate::rt::missing("events"),
            label: Ok(::std::default::Default::default()),
            resource_ids: Ok(::std::default::Default::default()),
            status: Ok(::std::default::Default::default()),
            url: crate::rt::missing("url"),
            user_id: Ok(::std::default::Default::default()),
        }
    }
}
impl CreateCallSummaryWebhook {
    /// Events to report, at least one.
    ///
    /// One of: `call.summary.completed`.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::WebhookEventType>,
        <I::Item as ::std::convert::TryInto<
            super::WebhookEventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values);
        self
    }
    /// Name for the webhook.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(Some);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.resource_ids = crate::rt::convert_all("resource_ids", values).map(Some);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value).map(Some);
        self
    }
    /// Address to send events to.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CreateCallSummaryWebhook>
for super::CreateCallSummaryWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateCallSummaryWebhook,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            events: value.events?,
            label: value.label?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            url: value.url?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::CreateCallSummaryWebhook> for CreateCallSummaryWebhook {
    fn from(value: super::CreateCallSummaryWebhook) -> Self {
        Self {
            events: Ok(value.events),
            label: Ok(value.label),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            url: Ok(value.url),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for CreateCallSummaryWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallSummaryWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateCallSummaryWebhook
}
impl super::CreateCallTranscriptWebhook {
    /// Returns a builder of [`CreateCallTranscriptWebhook`](super::CreateCallTranscriptWebhook).
    pub fn builder() -> super::builder::CreateCallTranscriptWebhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateCallTranscriptWebhook`](super::CreateCallTranscriptWebhook).
#[derive(Clone)]
#[must_use]
pub struct CreateCallTranscriptWebhook {
    events: ::std::result::Result<
        ::std::vec::Vec<super::WebhookEventType>,
        ::std::string::String,
    >,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    resource_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::WebhookStatus>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CreateCallTranscriptWebhook {
    fn default() -> Self {
        Self {
            events: crate::rt::missing("events"),
            label: Ok(::std::default::Default::default()),
            resource_ids: Ok(::std::default::Default::default()),
            status: Ok(::std::default::Default::default()),
            url: crate::rt::missing("url"),
            user_id: Ok(::std::default::Default::default()),
        }
    }
}
impl CreateCallTranscriptWebhook {
    /// Events to report, at least one.
    ///
    /// One of: `call.transcript.completed`.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::WebhookEventType>,
        <I::Item as ::std::convert::TryInto<
            super::WebhookEventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values);
        self
    }
    /// Name for the webhook.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(Some);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.resource_ids = crate::rt::convert_all("resource_ids", values).map(Some);
        self
    }
    /// Whether the webhook reports events from the start. No default is documented here.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value).map(Some);
        self
    }
    /// Address to send events to.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CreateCallTranscriptWebhook>
for super::CreateCallTranscriptWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateCallTranscriptWebhook,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            events: value.events?,
            label: value.label?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            url: value.url?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::CreateCallTranscriptWebhook>
for CreateCallTranscriptWebhook {
    fn from(value: super::CreateCallTranscriptWebhook) -> Self {
        Self {
            events: Ok(value.events),
            label: Ok(value.label),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            url: Ok(value.url),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for CreateCallTranscriptWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallTranscriptWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateCallTranscriptWebhook
}
impl super::CreateCallWebhook {
    /// Returns a builder of [`CreateCallWebhook`](super::CreateCallWebhook).
    pub fn builder() -> super::builder::CreateCallWebhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateCallWebhook`](super::CreateCallWebhook).
#[derive(Clone)]
#[must_use]
pub struct CreateCallWebhook {
    events: ::std::result::Result<
        ::std::vec::Vec<super::WebhookEventType>,
        ::std::string::String,
    >,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    resource_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::WebhookStatus>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CreateCallWebhook {
    fn default() -> Self {
        Self {
            events: crate::rt::missing("events"),
            label: Ok(::std::default::Default::default()),
            resource_ids: Ok(::std::default::Default::default()),
            status: Ok(::std::default::Default::default()),
            url: crate::rt::missing("url"),
            user_id: Ok(::std::default::Default::default()),
        }
    }
}
impl CreateCallWebhook {
    /// Events to report.
    ///
    /// One of: `call.completed`, `call.ringing`, `call.recording.completed`.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::WebhookEventType>,
        <I::Item as ::std::convert::TryInto<
            super::WebhookEventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values);
        self
    }
    /// Name for the webhook.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(Some);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.resource_ids = crate::rt::convert_all("resource_ids", values).map(Some);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value).map(Some);
        self
    }
    /// Address to send events to.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CreateCallWebhook> for super::CreateCallWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreateCallWebhook) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            events: value.events?,
            label: value.label?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            url: value.url?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::CreateCallWebhook> for CreateCallWebhook {
    fn from(value: super::CreateCallWebhook) -> Self {
        Self {
            events: Ok(value.events),
            label: Ok(value.label),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            url: Ok(value.url),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for CreateCallWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCallWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateCallWebhook
}
impl super::CreateContact {
    /// Returns a builder of [`CreateContact`](super::CreateContact).
    pub fn builder() -> super::builder::CreateContact {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateContact`](super::CreateContact).
#[derive(Clone)]
#[must_use]
pub struct CreateContact {
    created_by_user_id: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
    custom_fields: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::CreateContactCustomField>>,
        ::std::string::String,
    >,
    default_fields: ::std::result::Result<
        super::CreateContactDefaultFields,
        ::std::string::String,
    >,
    external_id: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    source: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    source_url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CreateContact {
    fn default() -> Self {
        Self {
            created_by_user_id: Ok(::std::default::Default::default()),
            custom_fields: Ok(::std::default::Default::default()),
            default_fields: crate::rt::missing("default_fields"),
            external_id: Ok(::std::default::Default::default()),
            source: Ok(::std::default::Default::default()),
            source_url: Ok(::std::default::Default::default()),
        }
    }
}
impl CreateContact {
    /// Id of the user to be noted as creator of the contact, beginning with `US`.
    pub fn created_by_user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.created_by_user_id = crate::rt::convert("created_by_user_id", value)
            .map(Some);
        self
    }
    /// Values for custom fields of the contact.
    pub fn custom_fields<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::CreateContactCustomField>,
        <I::Item as ::std::convert::TryInto<
            super::CreateContactCustomField,
        >>::Error: ::std::fmt::Display,
    {
        self.custom_fields = crate::rt::convert_all("custom_fields", values).map(Some);
        self
    }
    /// The fields that every contact has.
    pub fn default_fields<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CreateContactDefaultFields>,
        V::Error: ::std::fmt::Display,
    {
        self.default_fields = crate::rt::convert("default_fields", value);
        self
    }
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    pub fn external_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.external_id = crate::rt::convert("external_id", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `external_id`.
    pub fn clear_external_id(mut self) -> Self {
        self.external_id = Ok(crate::rt::Nullable::Null);
        self
    }
    /// Where the contact comes from, 1 to 72 characters; `public-api` when left out. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub fn source<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.source = crate::rt::convert("source", value).map(Some);
        self
    }
    /// Web address of the contact in the system it comes from, 1 to 200 characters.
    pub fn source_url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.source_url = crate::rt::convert("source_url", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CreateContact> for super::CreateContact {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreateContact) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            created_by_user_id: value.created_by_user_id?,
            custom_fields: value.custom_fields?,
            default_fields: value.default_fields?,
            external_id: value.external_id?,
            source: value.source?,
            source_url: value.source_url?,
        })
    }
}
impl ::std::convert::From<super::CreateContact> for CreateContact {
    fn from(value: super::CreateContact) -> Self {
        Self {
            created_by_user_id: Ok(value.created_by_user_id),
            custom_fields: Ok(value.custom_fields),
            default_fields: Ok(value.default_fields),
            external_id: Ok(value.external_id),
            source: Ok(value.source),
            source_url: Ok(value.source_url),
        }
    }
}
impl ::std::fmt::Debug for CreateContact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContact")
            .field(
                stringify!(created_by_user_id),
                &crate::rt::redacted(&self.created_by_user_id),
            )
            .field(stringify!(custom_fields), &crate::rt::redacted(&self.custom_fields))
            .field(
                stringify!(default_fields),
                &crate::rt::redacted(&self.default_fields),
            )
            .field(stringify!(external_id), &crate::rt::redacted(&self.external_id))
            .field(stringify!(source), &crate::rt::redacted(&self.source))
            .field(stringify!(source_url), &crate::rt::redacted(&self.source_url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateContact
}
impl super::CreateContactCustomField {
    /// Returns a builder of [`CreateContactCustomField`](super::CreateContactCustomField).
    pub fn builder() -> super::builder::CreateContactCustomField {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateContactCustomField`](super::CreateContactCustomField).
#[derive(Clone)]
#[must_use]
pub struct CreateContactCustomField {
    key: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    value: ::std::result::Result<
        ::std::option::Option<super::CustomFieldValue>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CreateContactCustomField {
    fn default() -> Self {
        Self {
            key: Ok(::std::default::Default::default()),
            value: Ok(::std::default::Default::default()),
        }
    }
}
impl CreateContactCustomField {
    /// Key of the custom field, as in the list of custom contact fields.
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.key = crate::rt::convert("key", value).map(Some);
        self
    }
    /// Value for the field; null unless given.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CustomFieldValue>,
        V::Error: ::std::fmt::Display,
    {
        self.value = crate::rt::convert("value", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CreateContactCustomField>
for super::CreateContactCustomField {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateContactCustomField,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            key: value.key?,
            value: value.value?,
        })
    }
}
impl ::std::convert::From<super::CreateContactCustomField> for CreateContactCustomField {
    fn from(value: super::CreateContactCustomField) -> Self {
        Self {
            key: Ok(value.key),
            value: Ok(value.value),
        }
    }
}
impl ::std::fmt::Debug for CreateContactCustomField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContactCustomField")
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateContactCustomField
}
impl super::CreateContactDefaultFields {
    /// Returns a builder of [`CreateContactDefaultFields`](super::CreateContactDefaultFields).
    pub fn builder() -> super::builder::CreateContactDefaultFields {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateContactDefaultFields`](super::CreateContactDefaultFields).
#[derive(Clone)]
#[must_use]
pub struct CreateContactDefaultFields {
    company: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    emails: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::CreateContactDetail>>,
        ::std::string::String,
    >,
    first_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    last_name: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    phone_numbers: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::CreateContactDetail>>,
        ::std::string::String,
    >,
    role: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CreateContactDefaultFields {
    fn default() -> Self {
        Self {
            company: Ok(::std::default::Default::default()),
            emails: Ok(::std::default::Default::default()),
            first_name: Ok(::std::default::Default::default()),
            last_name: Ok(::std::default::Default::default()),
            phone_numbers: Ok(::std::default::Default::default()),
            role: Ok(::std::default::Default::default()),
        }
    }
}
impl CreateContactDefaultFields {
    /// Company of the contact; null for none.
    pub fn company<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.company = crate::rt::convert("company", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `company`.
    pub fn clear_company(mut self) -> Self {
        self.company = Ok(crate::rt::Nullable::Null);
        self
    }
    /// E-mail addresses of the contact, each with a label.
    pub fn emails<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::CreateContactDetail>,
        <I::Item as ::std::convert::TryInto<
            super::CreateContactDetail,
        >>::Error: ::std::fmt::Display,
    {
        self.emails = crate::rt::convert_all("emails", values).map(Some);
        self
    }
    /// First name of the contact. The key has to be there; null for none.
    pub fn first_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.first_name = crate::rt::convert("first_name", value).map(Some);
        self
    }
    /// Last name of the contact; null for none.
    pub fn last_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.last_name = crate::rt::convert("last_name", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `last_name`.
    pub fn clear_last_name(mut self) -> Self {
        self.last_name = Ok(crate::rt::Nullable::Null);
        self
    }
    /// Phone numbers of the contact, each with a label.
    pub fn phone_numbers<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::CreateContactDetail>,
        <I::Item as ::std::convert::TryInto<
            super::CreateContactDetail,
        >>::Error: ::std::fmt::Display,
    {
        self.phone_numbers = crate::rt::convert_all("phone_numbers", values).map(Some);
        self
    }
    /// Position of the contact in the company; null for none.
    pub fn role<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.role = crate::rt::convert("role", value).map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `role`.
    pub fn clear_role(mut self) -> Self {
        self.role = Ok(crate::rt::Nullable::Null);
        self
    }
}
impl ::std::convert::TryFrom<CreateContactDefaultFields>
for super::CreateContactDefaultFields {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateContactDefaultFields,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            company: value.company?,
            emails: value.emails?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            phone_numbers: value.phone_numbers?,
            role: value.role?,
        })
    }
}
impl ::std::convert::From<super::CreateContactDefaultFields>
for CreateContactDefaultFields {
    fn from(value: super::CreateContactDefaultFields) -> Self {
        Self {
            company: Ok(value.company),
            emails: Ok(value.emails),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            phone_numbers: Ok(value.phone_numbers),
            role: Ok(value.role),
        }
    }
}
impl ::std::fmt::Debug for CreateContactDefaultFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContactDefaultFields")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(phone_numbers), &crate::rt::redacted(&self.phone_numbers))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateContactDefaultFields
}
impl super::CreateContactDetail {
    /// Returns a builder of [`CreateContactDetail`](super::CreateContactDetail).
    pub fn builder() -> super::builder::CreateContactDetail {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateContactDetail`](super::CreateContactDetail).
#[derive(Clone)]
#[must_use]
pub struct CreateContactDetail {
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    value: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CreateContactDetail {
    fn default() -> Self {
        Self {
            name: crate::rt::missing("name"),
            value: Ok(::std::default::Default::default()),
        }
    }
}
impl CreateContactDetail {
    /// Label of the entry, such as `work`.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value);
        self
    }
    /// The address or number itself; null for none.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.value = crate::rt::convert("value", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CreateContactDetail> for super::CreateContactDetail {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreateContactDetail) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            name: value.name?,
            value: value.value?,
        })
    }
}
impl ::std::convert::From<super::CreateContactDetail> for CreateContactDetail {
    fn from(value: super::CreateContactDetail) -> Self {
        Self {
            name: Ok(value.name),
            value: Ok(value.value),
        }
    }
}
impl ::std::fmt::Debug for CreateContactDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateContactDetail")
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateContactDetail
}
impl super::CreateMessageWebhook {
    /// Returns a builder of [`CreateMessageWebhook`](super::CreateMessageWebhook).
    pub fn builder() -> super::builder::CreateMessageWebhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateMessageWebhook`](super::CreateMessageWebhook).
#[derive(Clone)]
#[must_use]
pub struct CreateMessageWebhook {
    events: ::std::result::Result<
        ::std::vec::Vec<super::WebhookEventType>,
        ::std::string::String,
    >,
    label: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    resource_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::WebhookStatus>,
        ::std::string::String,
    >,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    user_id: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for CreateMessageWebhook {
    fn default() -> Self {
        Self {
            events: crate::rt::missing("events"),
            label: Ok(::std::default::Default::default()),
            resource_ids: Ok(::std::default::Default::default()),
            status: Ok(::std::default::Default::default()),
            url: crate::rt::missing("url"),
            user_id: Ok(::std::default::Default::default()),
        }
    }
}
impl CreateMessageWebhook {
    /// Events to report.
    ///
    /// One of: `message.received`, `message.delivered`.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::WebhookEventType>,
        <I::Item as ::std::convert::TryInto<
            super::WebhookEventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values);
        self
    }
    /// Name for the webhook.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(Some);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.resource_ids = crate::rt::convert_all("resource_ids", values).map(Some);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value).map(Some);
        self
    }
    /// Address to send events to.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<CreateMessageWebhook> for super::CreateMessageWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateMessageWebhook,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            events: value.events?,
            label: value.label?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            url: value.url?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::CreateMessageWebhook> for CreateMessageWebhook {
    fn from(value: super::CreateMessageWebhook) -> Self {
        Self {
            events: Ok(value.events),
            label: Ok(value.label),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            url: Ok(value.url),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for CreateMessageWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateMessageWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateMessageWebhook
}
impl super::CreateTask {
    /// Returns a builder of [`CreateTask`](super::CreateTask).
    pub fn builder() -> super::builder::CreateTask {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateTask`](super::CreateTask).
#[derive(Clone)]
#[must_use]
pub struct CreateTask {
    assigned_to: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
    description: ::std::result::Result<::std::string::String, ::std::string::String>,
    due_date: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    link: ::std::result::Result<super::TaskLink, ::std::string::String>,
    title: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for CreateTask {
    fn default() -> Self {
        Self {
            assigned_to: Ok(::std::default::Default::default()),
            description: crate::rt::missing("description"),
            due_date: Ok(::std::default::Default::default()),
            link: crate::rt::missing("link"),
            title: crate::rt::missing("title"),
        }
    }
}
impl CreateTask {
    /// Id of the user to assign the task to, beginning with `US`; leave it out to assign it to nobody.
    pub fn assigned_to<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.assigned_to = crate::rt::convert("assigned_to", value).map(Some);
        self
    }
    /// Text of the task.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.description = crate::rt::convert("description", value);
        self
    }
    /// When the task is due, ISO 8601; leave it out for no due date.
    pub fn due_date<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.due_date = crate::rt::convert("due_date", value).map(Some);
        self
    }
    /// Exactly one of `phoneNumberId`, `conversationId`, `activityId` is sent.
    pub fn link<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::TaskLink>,
        V::Error: ::std::fmt::Display,
    {
        self.link = crate::rt::convert("link", value);
        self
    }
    /// Title of the task.
    pub fn title<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.title = crate::rt::convert("title", value);
        self
    }
}
impl ::std::convert::TryFrom<CreateTask> for super::CreateTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreateTask) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            assigned_to: value.assigned_to?,
            description: value.description?,
            due_date: value.due_date?,
            link: value.link?,
            title: value.title?,
        })
    }
}
impl ::std::convert::From<super::CreateTask> for CreateTask {
    fn from(value: super::CreateTask) -> Self {
        Self {
            assigned_to: Ok(value.assigned_to),
            description: Ok(value.description),
            due_date: Ok(value.due_date),
            link: Ok(value.link),
            title: Ok(value.title),
        }
    }
}
impl ::std::fmt::Debug for CreateTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateTask")
            .field(stringify!(assigned_to), &crate::rt::redacted(&self.assigned_to))
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(due_date), &crate::rt::redacted(&self.due_date))
            .field(stringify!(link), &crate::rt::redacted(&self.link))
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateTask
}
impl super::LinkTaskToConversation {
    /// Returns a builder of [`LinkTaskToConversation`](super::LinkTaskToConversation).
    pub fn builder() -> super::builder::LinkTaskToConversation {
        ::std::default::Default::default()
    }
}
/// Builder of [`LinkTaskToConversation`](super::LinkTaskToConversation).
#[derive(Clone)]
#[must_use]
pub struct LinkTaskToConversation {
    conversation_id: ::std::result::Result<super::ConversationId, ::std::string::String>,
}
impl ::std::default::Default for LinkTaskToConversation {
    fn default() -> Self {
        Self {
            conversation_id: crate::rt::missing("conversation_id"),
        }
    }
}
impl LinkTaskToConversation {
    /// Id of the conversation, beginning with `CN`.
    pub fn conversation_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.conversation_id = crate::rt::convert("conversation_id", value);
        self
    }
}
impl ::std::convert::TryFrom<LinkTaskToConversation> for super::LinkTaskToConversation {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: LinkTaskToConversation,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            conversation_id: value.conversation_id?,
        })
    }
}
impl ::std::convert::From<super::LinkTaskToConversation> for LinkTaskToConversation {
    fn from(value: super::LinkTaskToConversation) -> Self {
        Self {
            conversation_id: Ok(value.conversation_id),
        }
    }
}
impl ::std::fmt::Debug for LinkTaskToConversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LinkTaskToConversation")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    LinkTaskToConversation
}
impl super::SendMessage {
    /// Returns a builder of [`SendMessage`](super::SendMessage).
    pub fn builder() -> super::builder::SendMessage {
        ::std::default::Default::default()
    }
}
/// Builder of [`SendMessage`](super::SendMessage).
#[derive(Clone)]
#[must_use]
pub struct SendMessage {
    content: ::std::result::Result<::std::string::String, ::std::string::String>,
    from: ::std::result::Result<::std::string::String, ::std::string::String>,
    phone_number_id: ::std::result::Result<
        ::std::option::Option<super::PhoneNumberId>,
        ::std::string::String,
    >,
    set_inbox_status: ::std::result::Result<
        ::std::option::Option<super::InboxStatus>,
        ::std::string::String,
    >,
    to: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    user_id: ::std::result::Result<
        ::std::option::Option<super::UserId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for SendMessage {
    fn default() -> Self {
        Self {
            content: crate::rt::missing("content"),
            from: crate::rt::missing("from"),
            phone_number_id: Ok(::std::default::Default::default()),
            set_inbox_status: Ok(::std::default::Default::default()),
            to: crate::rt::missing("to"),
            user_id: Ok(::std::default::Default::default()),
        }
    }
}
impl SendMessage {
    /// Text of the message, 1 to 1600 characters, not only white space. Answers name the same thing `text`.
    pub fn content<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.content = crate::rt::convert("content", value);
        self
    }
    /// The sending Quo phone number, given by its id or in E.164 form (a plus sign and up to 15 digits).
    ///
    /// One of: an id that starts with `PN`, a number in E.164 form.
    pub fn from<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.from = crate::rt::convert("from", value);
        self
    }
    /// Deprecated: use `from` instead. Id of the sending Quo phone number, beginning with `PN`.
    #[deprecated = "deprecated in the document of the vendor"]
    pub fn phone_number_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::PhoneNumberId>,
        V::Error: ::std::fmt::Display,
    {
        self.phone_number_id = crate::rt::convert("phone_number_id", value).map(Some);
        self
    }
    /// With `done`, the only value there is, the conversation is filed as done in the inbox.
    pub fn set_inbox_status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::InboxStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.set_inbox_status = crate::rt::convert("set_inbox_status", value).map(Some);
        self
    }
    /// 1 to 10 recipients.
    pub fn to<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.to = crate::rt::convert_all("to", values);
        self
    }
    /// Id of the user in whose name the message is sent, beginning with `US`.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<SendMessage> for super::SendMessage {
    type Error = crate::rt::BuildError;
    fn try_from(value: SendMessage) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            content: value.content?,
            from: value.from?,
            phone_number_id: value.phone_number_id?,
            set_inbox_status: value.set_inbox_status?,
            to: value.to?,
            user_id: value.user_id?,
        })
    }
}
impl ::std::convert::From<super::SendMessage> for SendMessage {
    fn from(value: super::SendMessage) -> Self {
        Self {
            content: Ok(value.content),
            from: Ok(value.from),
            phone_number_id: Ok(value.phone_number_id),
            set_inbox_status: Ok(value.set_inbox_status),
            to: Ok(value.to),
            user_id: Ok(value.user_id),
        }
    }
}
impl ::std::fmt::Debug for SendMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendMessage")
            .field(stringify!(content), &crate::rt::redacted(&self.content))
            .field(stringify!(from), &crate::rt::redacted(&self.from))
            .field(
                stringify!(phone_number_id),
                &crate::rt::redacted(&self.phone_number_id),
            )
            .field(
                stringify!(set_inbox_status),
                &crate::rt::redacted(&self.set_inbox_status),
            )
            .field(stringify!(to), &crate::rt::redacted(&self.to))
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    SendMessage
}
impl super::UnassignTask {
    /// Returns a builder of [`UnassignTask`](super::UnassignTask).
    pub fn builder() -> super::builder::UnassignTask {
        ::std::default::Default::default()
    }
}
/// Builder of [`UnassignTask`](super::UnassignTask).
#[derive(Clone)]
#[must_use]
pub struct UnassignTask {
    user_id: ::std::result::Result<super::UserId, ::std::string::String>,
}
impl ::std::default::Default for UnassignTask {
    fn default() -> Self {
        Self {
            user_id: crate::rt::missing("user_id"),
        }
    }
}
impl UnassignTask {
    /// Id of the user, beginning with `US`.
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UserId>,
        V::Error: ::std::fmt::Display,
    {
        self.user_id = crate::rt::convert("user_id", value);
        self
    }
}
impl ::std::convert::TryFrom<UnassignTask> for super::UnassignTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: UnassignTask) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self { user_id: value.user_id? })
    }
}
impl ::std::convert::From<super::UnassignTask> for UnassignTask {
    fn from(value: super::UnassignTask) -> Self {
        Self { user_id: Ok(value.user_id) }
    }
}
impl ::std::fmt::Debug for UnassignTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UnassignTask")
            .field(stringify!(user_id), &crate::rt::redacted(&self.user_id))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UnassignTask
}
impl super::UnlinkTaskFromConversation {
    /// Returns a builder of [`UnlinkTaskFromConversation`](super::UnlinkTaskFromConversation).
    pub fn builder() -> super::builder::UnlinkTaskFromConversation {
        ::std::default::Default::default()
    }
}
/// Builder of [`UnlinkTaskFromConversation`](super::UnlinkTaskFromConversation).
#[derive(Clone)]
#[must_use]
pub struct UnlinkTaskFromConversation {
    conversation_id: ::std::result::Result<super::ConversationId, ::std::string::String>,
}
impl ::std::default::Default for UnlinkTaskFromConversation {
    fn default() -> Self {
        Self {
            conversation_id: crate::rt::missing("conversation_id"),
        }
    }
}
impl UnlinkTaskFromConversation {
    /// Id of the conversation, beginning with `CN`.
    pub fn conversation_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::ConversationId>,
        V::Error: ::std::fmt::Display,
    {
        self.conversation_id = crate::rt::convert("conversation_id", value);
        self
    }
}
impl ::std::convert::TryFrom<UnlinkTaskFromConversation>
for super::UnlinkTaskFromConversation {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UnlinkTaskFromConversation,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            conversation_id: value.conversation_id?,
        })
    }
}
impl ::std::convert::From<super::UnlinkTaskFromConversation>
for UnlinkTaskFromConversation {
    fn from(value: super::UnlinkTaskFromConversation) -> Self {
        Self {
            conversation_id: Ok(value.conversation_id),
        }
    }
}
impl ::std::fmt::Debug for UnlinkTaskFromConversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UnlinkTaskFromConversation")
            .field(
                stringify!(conversation_id),
                &crate::rt::redacted(&self.conversation_id),
            )
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UnlinkTaskFromConversation
}
impl super::UpdateContact {
    /// Returns a builder of [`UpdateContact`](super::UpdateContact).
    pub fn builder() -> super::builder::UpdateContact {
        ::std::default::Default::default()
    }
}
/// Builder of [`UpdateContact`](super::UpdateContact).
#[derive(Clone)]
#[must_use]
pub struct UpdateContact {
    custom_fields: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::UpdateContactCustomField>>,
        ::std::string::String,
    >,
    default_fields: ::std::result::Result<
        ::std::option::Option<super::UpdateContactDefaultFields>,
        ::std::string::String,
    >,
    external_id: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    source: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    source_url: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for UpdateContact {
    fn default() -> Self {
        Self {
            custom_fields: Ok(::std::default::Default::default()),
            default_fields: Ok(::std::default::Default::default()),
            external_id: Ok(::std::default::Default::default()),
            source: Ok(::std::default::Default::default()),
            source_url: Ok(::std::default::Default::default()),
        }
    }
}
impl UpdateContact {
    /// Values for custom fields of the contact. The list replaces the stored one, and leaving it out is reported to delete all values.
    pub fn custom_fields<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::UpdateContactCustomField>,
        <I::Item as ::std::convert::TryInto<
            super::UpdateContactCustomField,
        >>::Error: ::std::fmt::Display,
    {
        self.custom_fields = crate::rt::convert_all("custom_fields", values).map(Some);
        self
    }
    /// The fields that every contact has.
    pub fn default_fields<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::UpdateContactDefaultFields>,
        V::Error: ::std::fmt::Display,
    {
        self.default_fields = crate::rt::convert("default_fields", value).map(Some);
        self
    }
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    pub fn external_id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.external_id = crate::rt::convert("external_id", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `external_id`.
    pub fn clear_external_id(mut self) -> Self {
        self.external_id = Ok(crate::rt::Nullable::Null);
        self
    }
    /// Where the contact comes from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub fn source<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.source = crate::rt::convert("source", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `source`.
    pub fn clear_source(mut self) -> Self {
        self.source = Ok(crate::rt::Nullable::Null);
        self
    }
    /// Web address of the contact in the system it comes from, 1 to 200 characters; null for none.
    pub fn source_url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.source_url = crate::rt::convert("source_url", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `source_url`.
    pub fn clear_source_url(mut self) -> Self {
        self.source_url = Ok(crate::rt::Nullable::Null);
        self
    }
}
impl ::std::convert::TryFrom<UpdateContact> for super::UpdateContact {
    type Error = crate::rt::BuildError;
    fn try_from(value: UpdateContact) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            custom_fields: value.custom_fields?,
            default_fields: value.default_fields?,
            external_id: value.external_id?,
            source: value.source?,
            source_url: value.source_url?,
        })
    }
}
impl ::std::convert::From<super::UpdateContact> for UpdateContact {
    fn from(value: super::UpdateContact) -> Self {
        Self {
            custom_fields: Ok(value.custom_fields),
            default_fields: Ok(value.default_fields),
            external_id: Ok(value.external_id),
            source: Ok(value.source),
            source_url: Ok(value.source_url),
        }
    }
}
impl ::std::fmt::Debug for UpdateContact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContact")
            .field(stringify!(custom_fields), &crate::rt::redacted(&self.custom_fields))
            .field(
                stringify!(default_fields),
                &crate::rt::redacted(&self.default_fields),
            )
            .field(stringify!(external_id), &crate::rt::redacted(&self.external_id))
            .field(stringify!(source), &crate::rt::redacted(&self.source))
            .field(stringify!(source_url), &crate::rt::redacted(&self.source_url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateContact
}
impl super::UpdateContactCustomField {
    /// Returns a builder of [`UpdateContactCustomField`](super::UpdateContactCustomField).
    pub fn builder() -> super::builder::UpdateContactCustomField {
        ::std::default::Default::default()
    }
}
/// Builder of [`UpdateContactCustomField`](super::UpdateContactCustomField).
#[derive(Clone)]
#[must_use]
pub struct UpdateContactCustomField {
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    key: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    value: ::std::result::Result<
        ::std::option::Option<super::CustomFieldValue>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for UpdateContactCustomField {
    fn default() -> Self {
        Self {
            id: Ok(::std::default::Default::default()),
            key: Ok(::std::default::Default::default()),
            value: Ok(::std::default::Default::default()),
        }
    }
}
impl UpdateContactCustomField {
    /// Id of a stored value, as read from the contact.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value).map(Some);
        self
    }
    /// Key of the custom field, as in the list of custom contact fields.
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.key = crate::rt::convert("key", value).map(Some);
        self
    }
    /// Value for the field. Unless one is given, null is sent, which clears the field.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::CustomFieldValue>,
        V::Error: ::std::fmt::Display,
    {
        self.value = crate::rt::convert("value", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<UpdateContactCustomField>
for super::UpdateContactCustomField {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UpdateContactCustomField,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            id: value.id?,
            key: value.key?,
            value: value.value?,
        })
    }
}
impl ::std::convert::From<super::UpdateContactCustomField> for UpdateContactCustomField {
    fn from(value: super::UpdateContactCustomField) -> Self {
        Self {
            id: Ok(value.id),
            key: Ok(value.key),
            value: Ok(value.value),
        }
    }
}
impl ::std::fmt::Debug for UpdateContactCustomField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContactCustomField")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(key), &crate::rt::redacted(&self.key))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactCustomField
}
impl super::UpdateContactDefaultFields {
    /// Returns a builder of [`UpdateContactDefaultFields`](super::UpdateContactDefaultFields).
    pub fn builder() -> super::builder::UpdateContactDefaultFields {
        ::std::default::Default::default()
    }
}
/// Builder of [`UpdateContactDefaultFields`](super::UpdateContactDefaultFields).
#[derive(Clone)]
#[must_use]
pub struct UpdateContactDefaultFields {
    company: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    emails: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::UpdateContactDetail>>,
        ::std::string::String,
    >,
    first_name: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    last_name: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    phone_numbers: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::UpdateContactDetail>>,
        ::std::string::String,
    >,
    role: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for UpdateContactDefaultFields {
    fn default() -> Self {
        Self {
            company: Ok(::std::default::Default::default()),
            emails: Ok(::std::default::Default::default()),
            first_name: Ok(::std::default::Default::default()),
            last_name: Ok(::std::default::Default::default()),
            phone_numbers: Ok(::std::default::Default::default()),
            role: Ok(::std::default::Default::default()),
        }
    }
}
impl UpdateContactDefaultFields {
    /// Company of the contact; null for none.
    pub fn company<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.company = crate::rt::convert("company", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `company`.
    pub fn clear_company(mut self) -> Self {
        self.company = Ok(crate::rt::Nullable::Null);
        self
    }
    /// E-mail addresses of the contact, each with a label. The list replaces the stored one, and leaving it out is reported to delete all addresses.
    pub fn emails<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::UpdateContactDetail>,
        <I::Item as ::std::convert::TryInto<
            super::UpdateContactDetail,
        >>::Error: ::std::fmt::Display,
    {
        self.emails = crate::rt::convert_all("emails", values).map(Some);
        self
    }
    /// First name of the contact; null for none.
    pub fn first_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.first_name = crate::rt::convert("first_name", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `first_name`.
    pub fn clear_first_name(mut self) -> Self {
        self.first_name = Ok(crate::rt::Nullable::Null);
        self
    }
    /// Last name of the contact; null for none.
    pub fn last_name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.last_name = crate::rt::convert("last_name", value)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `last_name`.
    pub fn clear_last_name(mut self) -> Self {
        self.last_name = Ok(crate::rt::Nullable::Null);
        self
    }
    /// Phone numbers of the contact, each with a label. The list replaces the stored one, and leaving it out is reported to delete all numbers.
    pub fn phone_numbers<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::UpdateContactDetail>,
        <I::Item as ::std::convert::TryInto<
            super::UpdateContactDetail,
        >>::Error: ::std::fmt::Display,
    {
        self.phone_numbers = crate::rt::convert_all("phone_numbers", values).map(Some);
        self
    }
    /// Position of the contact in the company; null for none.
    pub fn role<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.role = crate::rt::convert("role", value).map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `role`.
    pub fn clear_role(mut self) -> Self {
        self.role = Ok(crate::rt::Nullable::Null);
        self
    }
}
impl ::std::convert::TryFrom<UpdateContactDefaultFields>
for super::UpdateContactDefaultFields {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UpdateContactDefaultFields,
    ) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            company: value.company?,
            emails: value.emails?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            phone_numbers: value.phone_numbers?,
            role: value.role?,
        })
    }
}
impl ::std::convert::From<super::UpdateContactDefaultFields>
for UpdateContactDefaultFields {
    fn from(value: super::UpdateContactDefaultFields) -> Self {
        Self {
            company: Ok(value.company),
            emails: Ok(value.emails),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            phone_numbers: Ok(value.phone_numbers),
            role: Ok(value.role),
        }
    }
}
impl ::std::fmt::Debug for UpdateContactDefaultFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContactDefaultFields")
            .field(stringify!(company), &crate::rt::redacted(&self.company))
            .field(stringify!(emails), &crate::rt::redacted(&self.emails))
            .field(stringify!(first_name), &crate::rt::redacted(&self.first_name))
            .field(stringify!(last_name), &crate::rt::redacted(&self.last_name))
            .field(stringify!(phone_numbers), &crate::rt::redacted(&self.phone_numbers))
            .field(stringify!(role), &crate::rt::redacted(&self.role))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactDefaultFields
}
impl super::UpdateContactDetail {
    /// Returns a builder of [`UpdateContactDetail`](super::UpdateContactDetail).
    pub fn builder() -> super::builder::UpdateContactDetail {
        ::std::default::Default::default()
    }
}
/// Builder of [`UpdateContactDetail`](super::UpdateContactDetail).
#[derive(Clone)]
#[must_use]
pub struct UpdateContactDetail {
    id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    value: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for UpdateContactDetail {
    fn default() -> Self {
        Self {
            id: Ok(::std::default::Default::default()),
            name: crate::rt::missing("name"),
            value: Ok(::std::default::Default::default()),
        }
    }
}
impl UpdateContactDetail {
    /// Id of the entry, as given out by the service.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::rt::convert("id", value).map(Some);
        self
    }
    /// Label of the entry, such as `work`.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.name = crate::rt::convert("name", value);
        self
    }
    /// The e-mail address or phone number. Unless one is given, null is sent, which clears the entry.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.value = crate::rt::convert("value", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<UpdateContactDetail> for super::UpdateContactDetail {
    type Error = crate::rt::BuildError;
    fn try_from(value: UpdateContactDetail) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            id: value.id?,
            name: value.name?,
            value: value.value?,
        })
    }
}
impl ::std::convert::From<super::UpdateContactDetail> for UpdateContactDetail {
    fn from(value: super::UpdateContactDetail) -> Self {
        Self {
            id: Ok(value.id),
            name: Ok(value.name),
            value: Ok(value.value),
        }
    }
}
impl ::std::fmt::Debug for UpdateContactDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateContactDetail")
            .field(stringify!(id), &crate::rt::redacted(&self.id))
            .field(stringify!(name), &crate::rt::redacted(&self.name))
            .field(stringify!(value), &crate::rt::redacted(&self.value))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactDetail
}
impl super::UpdateTask {
    /// Returns a builder of [`UpdateTask`](super::UpdateTask).
    pub fn builder() -> super::builder::UpdateTask {
        ::std::default::Default::default()
    }
}
/// Builder of [`UpdateTask`](super::UpdateTask).
#[derive(Clone)]
#[must_use]
pub struct UpdateTask {
    description: ::std::result::Result<::std::string::String, ::std::string::String>,
    title: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for UpdateTask {
    fn default() -> Self {
        Self {
            description: crate::rt::missing("description"),
            title: crate::rt::missing("title"),
        }
    }
}
impl UpdateTask {
    /// New text of the task.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.description = crate::rt::convert("description", value);
        self
    }
    /// New title of the task.
    pub fn title<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.title = crate::rt::convert("title", value);
        self
    }
}
impl ::std::convert::TryFrom<UpdateTask> for super::UpdateTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: UpdateTask) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            description: value.description?,
            title: value.title?,
        })
    }
}
impl ::std::convert::From<super::UpdateTask> for UpdateTask {
    fn from(value: super::UpdateTask) -> Self {
        Self {
            description: Ok(value.description),
            title: Ok(value.title),
        }
    }
}
impl ::std::fmt::Debug for UpdateTask {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateTask")
            .field(stringify!(description), &crate::rt::redacted(&self.description))
            .field(stringify!(title), &crate::rt::redacted(&self.title))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateTask
}
