impl super::AssignTask {
    /// Returns a builder of [`AssignTask`](super::AssignTask).
    pub fn builder() -> super::builder::AssignTaskBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::AssignTask {}
/// Builder of [`AssignTask`](super::AssignTask).
#[derive(Clone, Default)]
#[must_use]
pub struct AssignTaskBuilder {
    misfits: crate::rt::Misfits,
    user_id: ::std::option::Option<super::UserId>,
}
impl AssignTaskBuilder {
    /// **Required.** Id of the user, beginning with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Builds the [`AssignTask`](super::AssignTask).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::AssignTask, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<AssignTaskBuilder> for super::AssignTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: AssignTaskBuilder) -> ::std::result::Result<Self, Self::Error> {
        let AssignTaskBuilder { misfits, user_id } = value;
        match (misfits.is_empty(), user_id) {
            (true, Some(user_id)) => Ok(Self { user_id }),
            (_, user_id) => Err(misfits.error(&[("user_id", user_id.is_some())])),
        }
    }
}
impl ::std::convert::From<super::AssignTask> for AssignTaskBuilder {
    fn from(value: super::AssignTask) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            user_id: Some(value.user_id),
        }
    }
}
impl ::std::convert::From<&super::AssignTask> for AssignTaskBuilder {
    fn from(value: &super::AssignTask) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for AssignTaskBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "AssignTaskBuilder",
            &self.misfits,
            &[(stringify!(user_id), &self.user_id)],
        )
    }
}
crate::rt::debug_is_redacted! {
    AssignTaskBuilder
}
impl super::ChangeTaskDueDate {
    /// Returns a builder of [`ChangeTaskDueDate`](super::ChangeTaskDueDate).
    pub fn builder() -> super::builder::ChangeTaskDueDateBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::ChangeTaskDueDate {}
/// Builder of [`ChangeTaskDueDate`](super::ChangeTaskDueDate).
#[derive(Clone, Default)]
#[must_use]
pub struct ChangeTaskDueDateBuilder {
    misfits: crate::rt::Misfits,
    due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl ChangeTaskDueDateBuilder {
    /// **Required.** When the task is due, ISO 8601.
    pub fn due_date<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("due_date", &mut self.due_date, value);
        self
    }
    /// Builds the [`ChangeTaskDueDate`](super::ChangeTaskDueDate).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::ChangeTaskDueDate, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<ChangeTaskDueDateBuilder> for super::ChangeTaskDueDate {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: ChangeTaskDueDateBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let ChangeTaskDueDateBuilder { misfits, due_date } = value;
        match (misfits.is_empty(), due_date) {
            (true, Some(due_date)) => Ok(Self { due_date }),
            (_, due_date) => Err(misfits.error(&[("due_date", due_date.is_some())])),
        }
    }
}
impl ::std::convert::From<super::ChangeTaskDueDate> for ChangeTaskDueDateBuilder {
    fn from(value: super::ChangeTaskDueDate) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            due_date: Some(value.due_date),
        }
    }
}
impl ::std::convert::From<&super::ChangeTaskDueDate> for ChangeTaskDueDateBuilder {
    fn from(value: &super::ChangeTaskDueDate) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for ChangeTaskDueDateBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "ChangeTaskDueDateBuilder",
            &self.misfits,
            &[(stringify!(due_date), &self.due_date)],
        )
    }
}
crate::rt::debug_is_redacted! {
    ChangeTaskDueDateBuilder
}
impl super::CreateCallSummaryWebhook {
    /// Returns a builder of [`CreateCallSummaryWebhook`](super::CreateCallSummaryWebhook).
    pub fn builder() -> super::builder::CreateCallSummaryWebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateCallSummaryWebhook {}
/// Builder of [`CreateCallSummaryWebhook`](super::CreateCallSummaryWebhook).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateCallSummaryWebhookBuilder {
    misfits: crate::rt::Misfits,
    events: ::std::option::Option<::std::vec::Vec<super::WebhookEventType>>,
    label: ::std::option::Option<::std::string::String>,
    resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    status: ::std::option::Option<super::WebhookStatus>,
    url: ::std::option::Option<::std::string::String>,
    user_id: ::std::option::Option<super::UserId>,
}
impl CreateCallSummaryWebhookBuilder {
    /// **Required.** Events to report, at least one.
    ///
    /// One of: `call.summary.completed`.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::WebhookEventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// Name for the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("label", &mut self.label, value);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// **Required.** Address to send events to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Builds the [`CreateCallSummaryWebhook`](super::CreateCallSummaryWebhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreateCallSummaryWebhook, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateCallSummaryWebhookBuilder>
for super::CreateCallSummaryWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateCallSummaryWebhookBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateCallSummaryWebhookBuilder {
            misfits,
            events,
            label,
            resource_ids,
            status,
            url,
            user_id,
        } = value;
        match (misfits.is_empty(), events, url) {
            (true, Some(events), Some(url)) => {
                Ok(Self {
                    events,
                    label,
                    resource_ids,
                    status,
                    url,
                    user_id,
                })
            }
            (_, events, url) => {
                Err(
                    misfits
                        .error(&[("events", events.is_some()), ("url", url.is_some())]),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CreateCallSummaryWebhook>
for CreateCallSummaryWebhookBuilder {
    fn from(value: super::CreateCallSummaryWebhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            events: Some(value.events),
            label: value.label,
            resource_ids: value.resource_ids,
            status: value.status,
            url: Some(value.url),
            user_id: value.user_id,
        }
    }
}
impl ::std::convert::From<&super::CreateCallSummaryWebhook>
for CreateCallSummaryWebhookBuilder {
    fn from(value: &super::CreateCallSummaryWebhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateCallSummaryWebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateCallSummaryWebhookBuilder",
            &self.misfits,
            &[
                (stringify!(events), &self.events),
                (stringify!(label), &self.label),
                (stringify!(resource_ids), &self.resource_ids),
                (stringify!(status), &self.status),
                (stringify!(url), &self.url),
                (stringify!(user_id), &self.user_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateCallSummaryWebhookBuilder
}
impl super::CreateCallTranscriptWebhook {
    /// Returns a builder of [`CreateCallTranscriptWebhook`](super::CreateCallTranscriptWebhook).
    pub fn builder() -> super::builder::CreateCallTranscriptWebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateCallTranscriptWebhook {}
/// Builder of [`CreateCallTranscriptWebhook`](super::CreateCallTranscriptWebhook).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateCallTranscriptWebhookBuilder {
    misfits: crate::rt::Misfits,
    events: ::std::option::Option<::std::vec::Vec<super::WebhookEventType>>,
    label: ::std::option::Option<::std::string::String>,
    resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    status: ::std::option::Option<super::WebhookStatus>,
    url: ::std::option::Option<::std::string::String>,
    user_id: ::std::option::Option<super::UserId>,
}
impl CreateCallTranscriptWebhookBuilder {
    /// **Required.** Events to report, at least one.
    ///
    /// One of: `call.transcript.completed`.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::WebhookEventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// Name for the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("label", &mut self.label, value);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// Whether the webhook reports events from the start. No default is documented here.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// **Required.** Address to send events to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Builds the [`CreateCallTranscriptWebhook`](super::CreateCallTranscriptWebhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        super::CreateCallTranscriptWebhook,
        crate::rt::BuildError,
    > {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateCallTranscriptWebhookBuilder>
for super::CreateCallTranscriptWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateCallTranscriptWebhookBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateCallTranscriptWebhookBuilder {
            misfits,
            events,
            label,
            resource_ids,
            status,
            url,
            user_id,
        } = value;
        match (misfits.is_empty(), events, url) {
            (true, Some(events), Some(url)) => {
                Ok(Self {
                    events,
                    label,
                    resource_ids,
                    status,
                    url,
                    user_id,
                })
            }
            (_, events, url) => {
                Err(
                    misfits
                        .error(&[("events", events.is_some()), ("url", url.is_some())]),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CreateCallTranscriptWebhook>
for CreateCallTranscriptWebhookBuilder {
    fn from(value: super::CreateCallTranscriptWebhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            events: Some(value.events),
            label: value.label,
            resource_ids: value.resource_ids,
            status: value.status,
            url: Some(value.url),
            user_id: value.user_id,
        }
    }
}
impl ::std::convert::From<&super::CreateCallTranscriptWebhook>
for CreateCallTranscriptWebhookBuilder {
    fn from(value: &super::CreateCallTranscriptWebhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateCallTranscriptWebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateCallTranscriptWebhookBuilder",
            &self.misfits,
            &[
                (stringify!(events), &self.events),
                (stringify!(label), &self.label),
                (stringify!(resource_ids), &self.resource_ids),
                (stringify!(status), &self.status),
                (stringify!(url), &self.url),
                (stringify!(user_id), &self.user_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateCallTranscriptWebhookBuilder
}
impl super::CreateCallWebhook {
    /// Returns a builder of [`CreateCallWebhook`](super::CreateCallWebhook).
    pub fn builder() -> super::builder::CreateCallWebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateCallWebhook {}
/// Builder of [`CreateCallWebhook`](super::CreateCallWebhook).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateCallWebhookBuilder {
    misfits: crate::rt::Misfits,
    url: ::std::option::Option<::std::string::String>,
    events: ::std::option::Option<::std::vec::Vec<super::WebhookEventType>>,
    resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    user_id: ::std::option::Option<super::UserId>,
    label: ::std::option::Option<::std::string::String>,
    status: ::std::option::Option<super::WebhookStatus>,
}
impl CreateCallWebhookBuilder {
    /// **Required.** Address to send events to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// **Required.** Events to report.
    ///
    /// One of: `call.completed`, `call.ringing`, `call.recording.completed`.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::WebhookEventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Name for the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("label", &mut self.label, value);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// Builds the [`CreateCallWebhook`](super::CreateCallWebhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreateCallWebhook, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateCallWebhookBuilder> for super::CreateCallWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateCallWebhookBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateCallWebhookBuilder {
            misfits,
            url,
            events,
            resource_ids,
            user_id,
            label,
            status,
        } = value;
        match (misfits.is_empty(), url, events) {
            (true, Some(url), Some(events)) => {
                Ok(Self {
                    url,
                    events,
                    resource_ids,
                    user_id,
                    label,
                    status,
                })
            }
            (_, url, events) => {
                Err(
                    misfits
                        .error(&[("url", url.is_some()), ("events", events.is_some())]),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CreateCallWebhook> for CreateCallWebhookBuilder {
    fn from(value: super::CreateCallWebhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            url: Some(value.url),
            events: Some(value.events),
            resource_ids: value.resource_ids,
            user_id: value.user_id,
            label: value.label,
            status: value.status,
        }
    }
}
impl ::std::convert::From<&super::CreateCallWebhook> for CreateCallWebhookBuilder {
    fn from(value: &super::CreateCallWebhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateCallWebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateCallWebhookBuilder",
            &self.misfits,
            &[
                (stringify!(url), &self.url),
                (stringify!(events), &self.events),
                (stringify!(resource_ids), &self.resource_ids),
                (stringify!(user_id), &self.user_id),
                (stringify!(label), &self.label),
                (stringify!(status), &self.status),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateCallWebhookBuilder
}
impl super::CreateContact {
    /// Returns a builder of [`CreateContact`](super::CreateContact).
    pub fn builder() -> super::builder::CreateContactBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateContact {}
/// Builder of [`CreateContact`](super::CreateContact).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateContactBuilder {
    misfits: crate::rt::Misfits,
    default_fields: ::std::option::Option<super::CreateContactDefaultFields>,
    custom_fields: ::std::option::Option<
        ::std::vec::Vec<super::CreateContactCustomField>,
    >,
    created_by_user_id: ::std::option::Option<super::UserId>,
    source: ::std::option::Option<::std::string::String>,
    source_url: ::std::option::Option<::std::string::String>,
    external_id: crate::rt::Nullable<::std::string::String>,
}
impl CreateContactBuilder {
    /// **Required.** The fields that every contact has.
    pub fn default_fields<M>(
        mut self,
        value: impl crate::rt::Set<super::CreateContactDefaultFields, M>,
    ) -> Self {
        self.misfits.set("default_fields", &mut self.default_fields, value);
        self
    }
    /// Changes `default_fields` in place: what is set in `default_fields` and not changed is kept.
    pub fn default_fields_with(
        self,
        change: impl ::std::ops::FnOnce(
            CreateContactDefaultFieldsBuilder,
        ) -> CreateContactDefaultFieldsBuilder,
    ) -> Self {
        let builder = self
            .default_fields
            .clone()
            .map(::std::convert::Into::into)
            .unwrap_or_default();
        self.default_fields(change(builder))
    }
    /// Values for custom fields of the contact.
    pub fn custom_fields<M>(
        mut self,
        value: impl crate::rt::SetList<super::CreateContactCustomField, M>,
    ) -> Self {
        self.misfits.set_list("custom_fields", &mut self.custom_fields, value);
        self
    }
    /// Id of the user to be noted as creator of the contact, beginning with `US`.
    pub fn created_by_user_id<M>(
        mut self,
        value: impl crate::rt::Set<super::UserId, M>,
    ) -> Self {
        self.misfits.set("created_by_user_id", &mut self.created_by_user_id, value);
        self
    }
    /// Where the contact comes from, 1 to 72 characters; `public-api` when left out. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub fn source<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("source", &mut self.source, value);
        self
    }
    /// Web address of the contact in the system it comes from, 1 to 200 characters.
    pub fn source_url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("source_url", &mut self.source_url, value);
        self
    }
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    pub fn external_id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("external_id", &mut self.external_id, value);
        self
    }
    /// Sends null, which clears `external_id`.
    pub fn clear_external_id(mut self) -> Self {
        self.misfits.clear("external_id", &mut self.external_id);
        self
    }
    /// Builds the [`CreateContact`](super::CreateContact).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreateContact, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateContactBuilder> for super::CreateContact {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateContactBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateContactBuilder {
            misfits,
            default_fields,
            custom_fields,
            created_by_user_id,
            source,
            source_url,
            external_id,
        } = value;
        match (misfits.is_empty(), default_fields) {
            (true, Some(default_fields)) => {
                Ok(Self {
                    default_fields,
                    custom_fields,
                    created_by_user_id,
                    source,
                    source_url,
                    external_id,
                })
            }
            (_, default_fields) => {
                Err(misfits.error(&[("default_fields", default_fields.is_some())]))
            }
        }
    }
}
impl ::std::convert::From<super::CreateContact> for CreateContactBuilder {
    fn from(value: super::CreateContact) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            default_fields: Some(value.default_fields),
            custom_fields: value.custom_fields,
            created_by_user_id: value.created_by_user_id,
            source: value.source,
            source_url: value.source_url,
            external_id: value.external_id,
        }
    }
}
impl ::std::convert::From<&super::CreateContact> for CreateContactBuilder {
    fn from(value: &super::CreateContact) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateContactBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateContactBuilder",
            &self.misfits,
            &[
                (stringify!(default_fields), &self.default_fields),
                (stringify!(custom_fields), &self.custom_fields),
                (stringify!(created_by_user_id), &self.created_by_user_id),
                (stringify!(source), &self.source),
                (stringify!(source_url), &self.source_url),
                (stringify!(external_id), &self.external_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateContactBuilder
}
impl super::CreateContactCustomField {
    /// Returns a builder of [`CreateContactCustomField`](super::CreateContactCustomField).
    pub fn builder() -> super::builder::CreateContactCustomFieldBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateContactCustomField {}
/// Builder of [`CreateContactCustomField`](super::CreateContactCustomField).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateContactCustomFieldBuilder {
    misfits: crate::rt::Misfits,
    key: ::std::option::Option<::std::string::String>,
    value: ::std::option::Option<super::CustomFieldValue>,
}
impl CreateContactCustomFieldBuilder {
    /// Key of the custom field, as in the list of custom contact fields.
    pub fn key<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("key", &mut self.key, value);
        self
    }
    /// Value for the field; null unless given.
    pub fn value<M>(
        mut self,
        value: impl crate::rt::Set<super::CustomFieldValue, M>,
    ) -> Self {
        self.misfits.set("value", &mut self.value, value);
        self
    }
    /// Builds the [`CreateContactCustomField`](super::CreateContactCustomField).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreateContactCustomField, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateContactCustomFieldBuilder>
for super::CreateContactCustomField {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateContactCustomFieldBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateContactCustomFieldBuilder { misfits, key, value } = value;
        match (misfits.is_empty(),) {
            (true,) => Ok(Self { key, value }),
            (_,) => Err(misfits.error(&[])),
        }
    }
}
impl ::std::convert::From<super::CreateContactCustomField>
for CreateContactCustomFieldBuilder {
    fn from(value: super::CreateContactCustomField) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            key: value.key,
            value: value.value,
        }
    }
}
impl ::std::convert::From<&super::CreateContactCustomField>
for CreateContactCustomFieldBuilder {
    fn from(value: &super::CreateContactCustomField) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateContactCustomFieldBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateContactCustomFieldBuilder",
            &self.misfits,
            &[(stringify!(key), &self.key), (stringify!(value), &self.value)],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateContactCustomFieldBuilder
}
impl super::CreateContactDefaultFields {
    /// Returns a builder of [`CreateContactDefaultFields`](super::CreateContactDefaultFields).
    pub fn builder() -> super::builder::CreateContactDefaultFieldsBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateContactDefaultFields {}
/// Builder of [`CreateContactDefaultFields`](super::CreateContactDefaultFields).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateContactDefaultFieldsBuilder {
    misfits: crate::rt::Misfits,
    company: crate::rt::Nullable<::std::string::String>,
    emails: ::std::option::Option<::std::vec::Vec<super::CreateContactDetail>>,
    first_name: ::std::option::Option<::std::string::String>,
    last_name: crate::rt::Nullable<::std::string::String>,
    phone_numbers: ::std::option::Option<::std::vec::Vec<super::CreateContactDetail>>,
    role: crate::rt::Nullable<::std::string::String>,
}
impl CreateContactDefaultFieldsBuilder {
    /// Company of the contact; null for none.
    pub fn company<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("company", &mut self.company, value);
        self
    }
    /// Sends null, which clears `company`.
    pub fn clear_company(mut self) -> Self {
        self.misfits.clear("company", &mut self.company);
        self
    }
    /// E-mail addresses of the contact, each with a label.
    pub fn emails<M>(
        mut self,
        value: impl crate::rt::SetList<super::CreateContactDetail, M>,
    ) -> Self {
        self.misfits.set_list("emails", &mut self.emails, value);
        self
    }
    /// First name of the contact. The key has to be there; null for none.
    pub fn first_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("first_name", &mut self.first_name, value);
        self
    }
    /// Last name of the contact; null for none.
    pub fn last_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("last_name", &mut self.last_name, value);
        self
    }
    /// Sends null, which clears `last_name`.
    pub fn clear_last_name(mut self) -> Self {
        self.misfits.clear("last_name", &mut self.last_name);
        self
    }
    /// Phone numbers of the contact, each with a label.
    pub fn phone_numbers<M>(
        mut self,
        value: impl crate::rt::SetList<super::CreateContactDetail, M>,
    ) -> Self {
        self.misfits.set_list("phone_numbers", &mut self.phone_numbers, value);
        self
    }
    /// Position of the contact in the company; null for none.
    pub fn role<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("role", &mut self.role, value);
        self
    }
    /// Sends null, which clears `role`.
    pub fn clear_role(mut self) -> Self {
        self.misfits.clear("role", &mut self.role);
        self
    }
    /// Builds the [`CreateContactDefaultFields`](super::CreateContactDefaultFields).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        super::CreateContactDefaultFields,
        crate::rt::BuildError,
    > {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateContactDefaultFieldsBuilder>
for super::CreateContactDefaultFields {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateContactDefaultFieldsBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateContactDefaultFieldsBuilder {
            misfits,
            company,
            emails,
            first_name,
            last_name,
            phone_numbers,
            role,
        } = value;
        match (misfits.is_empty(),) {
            (true,) => {
                Ok(Self {
                    company,
                    emails,
                    first_name,
                    last_name,
                    phone_numbers,
                    role,
                })
            }
            (_,) => Err(misfits.error(&[])),
        }
    }
}
impl ::std::convert::From<super::CreateContactDefaultFields>
for CreateContactDefaultFieldsBuilder {
    fn from(value: super::CreateContactDefaultFields) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            company: value.company,
            emails: value.emails,
            first_name: value.first_name,
            last_name: value.last_name,
            phone_numbers: value.phone_numbers,
            role: value.role,
        }
    }
}
impl ::std::convert::From<&super::CreateContactDefaultFields>
for CreateContactDefaultFieldsBuilder {
    fn from(value: &super::CreateContactDefaultFields) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateContactDefaultFieldsBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateContactDefaultFieldsBuilder",
            &self.misfits,
            &[
                (stringify!(company), &self.company),
                (stringify!(emails), &self.emails),
                (stringify!(first_name), &self.first_name),
                (stringify!(last_name), &self.last_name),
                (stringify!(phone_numbers), &self.phone_numbers),
                (stringify!(role), &self.role),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateContactDefaultFieldsBuilder
}
impl super::CreateContactDetail {
    /// Returns a builder of [`CreateContactDetail`](super::CreateContactDetail).
    pub fn builder() -> super::builder::CreateContactDetailBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateContactDetail {}
/// Builder of [`CreateContactDetail`](super::CreateContactDetail).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateContactDetailBuilder {
    misfits: crate::rt::Misfits,
    name: ::std::option::Option<::std::string::String>,
    value: ::std::option::Option<::std::string::String>,
}
impl CreateContactDetailBuilder {
    /// **Required.** Label of the entry, such as `work`.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// The address or number itself; null for none.
    pub fn value<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("value", &mut self.value, value);
        self
    }
    /// Builds the [`CreateContactDetail`](super::CreateContactDetail).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreateContactDetail, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateContactDetailBuilder> for super::CreateContactDetail {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateContactDetailBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateContactDetailBuilder { misfits, name, value } = value;
        match (misfits.is_empty(), name) {
            (true, Some(name)) => Ok(Self { name, value }),
            (_, name) => Err(misfits.error(&[("name", name.is_some())])),
        }
    }
}
impl ::std::convert::From<super::CreateContactDetail> for CreateContactDetailBuilder {
    fn from(value: super::CreateContactDetail) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            name: Some(value.name),
            value: value.value,
        }
    }
}
impl ::std::convert::From<&super::CreateContactDetail> for CreateContactDetailBuilder {
    fn from(value: &super::CreateContactDetail) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateContactDetailBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateContactDetailBuilder",
            &self.misfits,
            &[(stringify!(name), &self.name), (stringify!(value), &self.value)],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateContactDetailBuilder
}
impl super::CreateMessageWebhook {
    /// Returns a builder of [`CreateMessageWebhook`](super::CreateMessageWebhook).
    pub fn builder() -> super::builder::CreateMessageWebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateMessageWebhook {}
/// Builder of [`CreateMessageWebhook`](super::CreateMessageWebhook).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateMessageWebhookBuilder {
    misfits: crate::rt::Misfits,
    events: ::std::option::Option<::std::vec::Vec<super::WebhookEventType>>,
    label: ::std::option::Option<::std::string::String>,
    resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    status: ::std::option::Option<super::WebhookStatus>,
    url: ::std::option::Option<::std::string::String>,
    user_id: ::std::option::Option<super::UserId>,
}
impl CreateMessageWebhookBuilder {
    /// **Required.** Events to report.
    ///
    /// One of: `message.received`, `message.delivered`.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::WebhookEventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// Name for the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("label", &mut self.label, value);
        self
    }
    /// Ids of the Quo phone numbers to watch, or the one entry `*` for all of them. A limit of 10 ids is reported, though not documented.
    ///
    /// One of: an id that starts with `PN`, `*`.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// Whether the webhook reports events from the start; `enabled` when left out.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// **Required.** Address to send events to.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// Id of the user the webhook shall belong to, beginning with `US`. To list it later, give the same id.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Builds the [`CreateMessageWebhook`](super::CreateMessageWebhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreateMessageWebhook, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateMessageWebhookBuilder>
for super::CreateMessageWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateMessageWebhookBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateMessageWebhookBuilder {
            misfits,
            events,
            label,
            resource_ids,
            status,
            url,
            user_id,
        } = value;
        match (misfits.is_empty(), events, url) {
            (true, Some(events), Some(url)) => {
                Ok(Self {
                    events,
                    label,
                    resource_ids,
                    status,
                    url,
                    user_id,
                })
            }
            (_, events, url) => {
                Err(
                    misfits
                        .error(&[("events", events.is_some()), ("url", url.is_some())]),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CreateMessageWebhook> for CreateMessageWebhookBuilder {
    fn from(value: super::CreateMessageWebhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            events: Some(value.events),
            label: value.label,
            resource_ids: value.resource_ids,
            status: value.status,
            url: Some(value.url),
            user_id: value.user_id,
        }
    }
}
impl ::std::convert::From<&super::CreateMessageWebhook> for CreateMessageWebhookBuilder {
    fn from(value: &super::CreateMessageWebhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateMessageWebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateMessageWebhookBuilder",
            &self.misfits,
            &[
                (stringify!(events), &self.events),
                (stringify!(label), &self.label),
                (stringify!(resource_ids), &self.resource_ids),
                (stringify!(status), &self.status),
                (stringify!(url), &self.url),
                (stringify!(user_id), &self.user_id),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateMessageWebhookBuilder
}
impl super::CreateTask {
    /// Returns a builder of [`CreateTask`](super::CreateTask).
    pub fn builder() -> super::builder::CreateTaskBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateTask {}
/// Builder of [`CreateTask`](super::CreateTask).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateTaskBuilder {
    misfits: crate::rt::Misfits,
    title: ::std::option::Option<::std::string::String>,
    description: ::std::option::Option<::std::string::String>,
    due_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    assigned_to: ::std::option::Option<super::UserId>,
    link: ::std::option::Option<super::TaskLink>,
}
impl CreateTaskBuilder {
    /// **Required.** Title of the task.
    pub fn title<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("title", &mut self.title, value);
        self
    }
    /// **Required.** Text of the task.
    pub fn description<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("description", &mut self.description, value);
        self
    }
    /// When the task is due, ISO 8601; leave it out for no due date.
    pub fn due_date<M>(
        mut self,
        value: impl crate::rt::Set<::chrono::DateTime<::chrono::offset::Utc>, M>,
    ) -> Self {
        self.misfits.set("due_date", &mut self.due_date, value);
        self
    }
    /// Id of the user to assign the task to, beginning with `US`; leave it out to assign it to nobody.
    pub fn assigned_to<M>(
        mut self,
        value: impl crate::rt::Set<super::UserId, M>,
    ) -> Self {
        self.misfits.set("assigned_to", &mut self.assigned_to, value);
        self
    }
    /// **Required.** Exactly one of `phoneNumberId`, `conversationId`, `activityId` is sent.
    pub fn link<M>(mut self, value: impl crate::rt::Set<super::TaskLink, M>) -> Self {
        self.misfits.set("link", &mut self.link, value);
        self
    }
    /// Builds the [`CreateTask`](super::CreateTask).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreateTask, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateTaskBuilder> for super::CreateTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreateTaskBuilder) -> ::std::result::Result<Self, Self::Error> {
        let CreateTaskBuilder {
            misfits,
            title,
            description,
            due_date,
            assigned_to,
            link,
        } = value;
        match (misfits.is_empty(), title, description, link) {
            (true, Some(title), Some(description), Some(link)) => {
                Ok(Self {
                    title,
                    description,
                    due_date,
                    assigned_to,
                    link,
                })
            }
            (_, title, description, link) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("title", title.is_some()),
                                ("description", description.is_some()),
                                ("link", link.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::CreateTask> for CreateTaskBuilder {
    fn from(value: super::CreateTask) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            title: Some(value.title),
            description: Some(value.description),
            due_date: value.due_date,
            assigned_to: value.assigned_to,
            link: Some(value.link),
        }
    }
}
impl ::std::convert::From<&super::CreateTask> for CreateTaskBuilder {
    fn from(value: &super::CreateTask) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateTaskBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateTaskBuilder",
            &self.misfits,
            &[
                (stringify!(title), &self.title),
                (stringify!(description), &self.description),
                (stringify!(due_date), &self.due_date),
                (stringify!(assigned_to), &self.assigned_to),
                (stringify!(link), &self.link),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateTaskBuilder
}
impl super::LinkTaskToConversation {
    /// Returns a builder of [`LinkTaskToConversation`](super::LinkTaskToConversation).
    pub fn builder() -> super::builder::LinkTaskToConversationBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::LinkTaskToConversation {}
/// Builder of [`LinkTaskToConversation`](super::LinkTaskToConversation).
#[derive(Clone, Default)]
#[must_use]
pub struct LinkTaskToConversationBuilder {
    misfits: crate::rt::Misfits,
    conversation_id: ::std::option::Option<super::ConversationId>,
}
impl LinkTaskToConversationBuilder {
    /// **Required.** Id of the conversation, beginning with `CN`.
    pub fn conversation_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ConversationId, M>,
    ) -> Self {
        self.misfits.set("conversation_id", &mut self.conversation_id, value);
        self
    }
    /// Builds the [`LinkTaskToConversation`](super::LinkTaskToConversation).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::LinkTaskToConversation, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<LinkTaskToConversationBuilder>
for super::LinkTaskToConversation {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: LinkTaskToConversationBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let LinkTaskToConversationBuilder { misfits, conversation_id } = value;
        match (misfits.is_empty(), conversation_id) {
            (true, Some(conversation_id)) => Ok(Self { conversation_id }),
            (_, conversation_id) => {
                Err(misfits.error(&[("conversation_id", conversation_id.is_some())]))
            }
        }
    }
}
impl ::std::convert::From<super::LinkTaskToConversation>
for LinkTaskToConversationBuilder {
    fn from(value: super::LinkTaskToConversation) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            conversation_id: Some(value.conversation_id),
        }
    }
}
impl ::std::convert::From<&super::LinkTaskToConversation>
for LinkTaskToConversationBuilder {
    fn from(value: &super::LinkTaskToConversation) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for LinkTaskToConversationBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "LinkTaskToConversationBuilder",
            &self.misfits,
            &[(stringify!(conversation_id), &self.conversation_id)],
        )
    }
}
crate::rt::debug_is_redacted! {
    LinkTaskToConversationBuilder
}
impl super::SendMessage {
    /// Returns a builder of [`SendMessage`](super::SendMessage).
    pub fn builder() -> super::builder::SendMessageBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::SendMessage {}
/// Builder of [`SendMessage`](super::SendMessage).
#[derive(Clone, Default)]
#[must_use]
pub struct SendMessageBuilder {
    misfits: crate::rt::Misfits,
    content: ::std::option::Option<::std::string::String>,
    phone_number_id: ::std::option::Option<super::PhoneNumberId>,
    from: ::std::option::Option<::std::string::String>,
    to: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    user_id: ::std::option::Option<super::UserId>,
    set_inbox_status: ::std::option::Option<super::InboxStatus>,
}
impl SendMessageBuilder {
    /// **Required.** Text of the message, 1 to 1600 characters, not only white space. Answers name the same thing `text`.
    pub fn content<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("content", &mut self.content, value);
        self
    }
    /// Deprecated: use `from` instead. Id of the sending Quo phone number, beginning with `PN`.
    #[deprecated = "deprecated in the document of the vendor"]
    pub fn phone_number_id<M>(
        mut self,
        value: impl crate::rt::Set<super::PhoneNumberId, M>,
    ) -> Self {
        self.misfits.set("phone_number_id", &mut self.phone_number_id, value);
        self
    }
    /// **Required.** The sending Quo phone number, given by its id or in E.164 form (a plus sign and up to 15 digits).
    ///
    /// One of: an id that starts with `PN`, a number in E.164 form.
    pub fn from<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("from", &mut self.from, value);
        self
    }
    /// **Required.** 1 to 10 recipients.
    pub fn to<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("to", &mut self.to, value);
        self
    }
    /// Id of the user in whose name the message is sent, beginning with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// With `done`, the only value there is, the conversation is filed as done in the inbox.
    pub fn set_inbox_status<M>(
        mut self,
        value: impl crate::rt::Set<super::InboxStatus, M>,
    ) -> Self {
        self.misfits.set("set_inbox_status", &mut self.set_inbox_status, value);
        self
    }
    /// Builds the [`SendMessage`](super::SendMessage).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::SendMessage, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<SendMessageBuilder> for super::SendMessage {
    type Error = crate::rt::BuildError;
    fn try_from(value: SendMessageBuilder) -> ::std::result::Result<Self, Self::Error> {
        let SendMessageBuilder {
            misfits,
            content,
            phone_number_id,
            from,
            to,
            user_id,
            set_inbox_status,
        } = value;
        match (misfits.is_empty(), content, from, to) {
            (true, Some(content), Some(from), Some(to)) => {
                Ok(Self {
                    content,
                    phone_number_id,
                    from,
                    to,
                    user_id,
                    set_inbox_status,
                })
            }
            (_, content, from, to) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("content", content.is_some()),
                                ("from", from.is_some()),
                                ("to", to.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::SendMessage> for SendMessageBuilder {
    fn from(value: super::SendMessage) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            content: Some(value.content),
            phone_number_id: value.phone_number_id,
            from: Some(value.from),
            to: Some(value.to),
            user_id: value.user_id,
            set_inbox_status: value.set_inbox_status,
        }
    }
}
impl ::std::convert::From<&super::SendMessage> for SendMessageBuilder {
    fn from(value: &super::SendMessage) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for SendMessageBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "SendMessageBuilder",
            &self.misfits,
            &[
                (stringify!(content), &self.content),
                (stringify!(phone_number_id), &self.phone_number_id),
                (stringify!(from), &self.from),
                (stringify!(to), &self.to),
                (stringify!(user_id), &self.user_id),
                (stringify!(set_inbox_status), &self.set_inbox_status),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    SendMessageBuilder
}
impl super::UnassignTask {
    /// Returns a builder of [`UnassignTask`](super::UnassignTask).
    pub fn builder() -> super::builder::UnassignTaskBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::UnassignTask {}
/// Builder of [`UnassignTask`](super::UnassignTask).
#[derive(Clone, Default)]
#[must_use]
pub struct UnassignTaskBuilder {
    misfits: crate::rt::Misfits,
    user_id: ::std::option::Option<super::UserId>,
}
impl UnassignTaskBuilder {
    /// **Required.** Id of the user, beginning with `US`.
    pub fn user_id<M>(mut self, value: impl crate::rt::Set<super::UserId, M>) -> Self {
        self.misfits.set("user_id", &mut self.user_id, value);
        self
    }
    /// Builds the [`UnassignTask`](super::UnassignTask).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::UnassignTask, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UnassignTaskBuilder> for super::UnassignTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: UnassignTaskBuilder) -> ::std::result::Result<Self, Self::Error> {
        let UnassignTaskBuilder { misfits, user_id } = value;
        match (misfits.is_empty(), user_id) {
            (true, Some(user_id)) => Ok(Self { user_id }),
            (_, user_id) => Err(misfits.error(&[("user_id", user_id.is_some())])),
        }
    }
}
impl ::std::convert::From<super::UnassignTask> for UnassignTaskBuilder {
    fn from(value: super::UnassignTask) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            user_id: Some(value.user_id),
        }
    }
}
impl ::std::convert::From<&super::UnassignTask> for UnassignTaskBuilder {
    fn from(value: &super::UnassignTask) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UnassignTaskBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UnassignTaskBuilder",
            &self.misfits,
            &[(stringify!(user_id), &self.user_id)],
        )
    }
}
crate::rt::debug_is_redacted! {
    UnassignTaskBuilder
}
impl super::UnlinkTaskFromConversation {
    /// Returns a builder of [`UnlinkTaskFromConversation`](super::UnlinkTaskFromConversation).
    pub fn builder() -> super::builder::UnlinkTaskFromConversationBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::UnlinkTaskFromConversation {}
/// Builder of [`UnlinkTaskFromConversation`](super::UnlinkTaskFromConversation).
#[derive(Clone, Default)]
#[must_use]
pub struct UnlinkTaskFromConversationBuilder {
    misfits: crate::rt::Misfits,
    conversation_id: ::std::option::Option<super::ConversationId>,
}
impl UnlinkTaskFromConversationBuilder {
    /// **Required.** Id of the conversation, beginning with `CN`.
    pub fn conversation_id<M>(
        mut self,
        value: impl crate::rt::Set<super::ConversationId, M>,
    ) -> Self {
        self.misfits.set("conversation_id", &mut self.conversation_id, value);
        self
    }
    /// Builds the [`UnlinkTaskFromConversation`](super::UnlinkTaskFromConversation).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        super::UnlinkTaskFromConversation,
        crate::rt::BuildError,
    > {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UnlinkTaskFromConversationBuilder>
for super::UnlinkTaskFromConversation {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UnlinkTaskFromConversationBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let UnlinkTaskFromConversationBuilder { misfits, conversation_id } = value;
        match (misfits.is_empty(), conversation_id) {
            (true, Some(conversation_id)) => Ok(Self { conversation_id }),
            (_, conversation_id) => {
                Err(misfits.error(&[("conversation_id", conversation_id.is_some())]))
            }
        }
    }
}
impl ::std::convert::From<super::UnlinkTaskFromConversation>
for UnlinkTaskFromConversationBuilder {
    fn from(value: super::UnlinkTaskFromConversation) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            conversation_id: Some(value.conversation_id),
        }
    }
}
impl ::std::convert::From<&super::UnlinkTaskFromConversation>
for UnlinkTaskFromConversationBuilder {
    fn from(value: &super::UnlinkTaskFromConversation) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UnlinkTaskFromConversationBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UnlinkTaskFromConversationBuilder",
            &self.misfits,
            &[(stringify!(conversation_id), &self.conversation_id)],
        )
    }
}
crate::rt::debug_is_redacted! {
    UnlinkTaskFromConversationBuilder
}
impl super::UpdateContact {
    /// Returns a builder of [`UpdateContact`](super::UpdateContact).
    pub fn builder() -> super::builder::UpdateContactBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::UpdateContact {}
/// Builder of [`UpdateContact`](super::UpdateContact).
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateContactBuilder {
    misfits: crate::rt::Misfits,
    external_id: crate::rt::Nullable<::std::string::String>,
    source: crate::rt::Nullable<::std::string::String>,
    source_url: crate::rt::Nullable<::std::string::String>,
    default_fields: ::std::option::Option<super::UpdateContactDefaultFields>,
    custom_fields: ::std::option::Option<
        ::std::vec::Vec<super::UpdateContactCustomField>,
    >,
}
impl UpdateContactBuilder {
    /// Id of the contact in a system of yours, 1 to 75 characters; null for none. The service does not keep it unique.
    pub fn external_id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("external_id", &mut self.external_id, value);
        self
    }
    /// Sends null, which clears `external_id`.
    pub fn clear_external_id(mut self) -> Self {
        self.misfits.clear("external_id", &mut self.external_id);
        self
    }
    /// Where the contact comes from, 1 to 75 characters; null for none. Some names are reserved by Quo: `openphone…`, `csv…`, `device`, `zapier`, `google-people` and `other`.
    pub fn source<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("source", &mut self.source, value);
        self
    }
    /// Sends null, which clears `source`.
    pub fn clear_source(mut self) -> Self {
        self.misfits.clear("source", &mut self.source);
        self
    }
    /// Web address of the contact in the system it comes from, 1 to 200 characters; null for none.
    pub fn source_url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("source_url", &mut self.source_url, value);
        self
    }
    /// Sends null, which clears `source_url`.
    pub fn clear_source_url(mut self) -> Self {
        self.misfits.clear("source_url", &mut self.source_url);
        self
    }
    /// The fields that every contact has.
    pub fn default_fields<M>(
        mut self,
        value: impl crate::rt::Set<super::UpdateContactDefaultFields, M>,
    ) -> Self {
        self.misfits.set("default_fields", &mut self.default_fields, value);
        self
    }
    /// Changes `default_fields` in place: what is set in `default_fields` and not changed is kept.
    pub fn default_fields_with(
        self,
        change: impl ::std::ops::FnOnce(
            UpdateContactDefaultFieldsBuilder,
        ) -> UpdateContactDefaultFieldsBuilder,
    ) -> Self {
        let builder = self
            .default_fields
            .clone()
            .map(::std::convert::Into::into)
            .unwrap_or_default();
        self.default_fields(change(builder))
    }
    /// Values for custom fields of the contact. The list replaces the stored one, and leaving it out is reported to delete all values.
    pub fn custom_fields<M>(
        mut self,
        value: impl crate::rt::SetList<super::UpdateContactCustomField, M>,
    ) -> Self {
        self.misfits.set_list("custom_fields", &mut self.custom_fields, value);
        self
    }
    /// Builds the [`UpdateContact`](super::UpdateContact).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::UpdateContact, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UpdateContactBuilder> for super::UpdateContact {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UpdateContactBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let UpdateContactBuilder {
            misfits,
            external_id,
            source,
            source_url,
            default_fields,
            custom_fields,
        } = value;
        match (misfits.is_empty(),) {
            (true,) => {
                Ok(Self {
                    external_id,
                    source,
                    source_url,
                    default_fields,
                    custom_fields,
                })
            }
            (_,) => Err(misfits.error(&[])),
        }
    }
}
impl ::std::convert::From<super::UpdateContact> for UpdateContactBuilder {
    fn from(value: super::UpdateContact) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            external_id: value.external_id,
            source: value.source,
            source_url: value.source_url,
            default_fields: value.default_fields,
            custom_fields: value.custom_fields,
        }
    }
}
impl ::std::convert::From<&super::UpdateContact> for UpdateContactBuilder {
    fn from(value: &super::UpdateContact) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UpdateContactBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UpdateContactBuilder",
            &self.misfits,
            &[
                (stringify!(external_id), &self.external_id),
                (stringify!(source), &self.source),
                (stringify!(source_url), &self.source_url),
                (stringify!(default_fields), &self.default_fields),
                (stringify!(custom_fields), &self.custom_fields),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactBuilder
}
impl super::UpdateContactCustomField {
    /// Returns a builder of [`UpdateContactCustomField`](super::UpdateContactCustomField).
    pub fn builder() -> super::builder::UpdateContactCustomFieldBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::UpdateContactCustomField {}
/// Builder of [`UpdateContactCustomField`](super::UpdateContactCustomField).
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateContactCustomFieldBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<::std::string::String>,
    key: ::std::option::Option<::std::string::String>,
    value: crate::rt::Nullable<super::CustomFieldValue>,
}
impl UpdateContactCustomFieldBuilder {
    /// Id of a stored value, as read from the contact.
    pub fn id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// Key of the custom field, as in the list of custom contact fields.
    pub fn key<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("key", &mut self.key, value);
        self
    }
    /// **Required.** Value for the field. Unless one is given, null is sent, which clears the field.
    pub fn value<M>(
        mut self,
        value: impl crate::rt::Set<super::CustomFieldValue, M>,
    ) -> Self {
        self.misfits.set_nullable("value", &mut self.value, value);
        self
    }
    /// Sends null, which clears `value`.
    pub fn clear_value(mut self) -> Self {
        self.misfits.clear("value", &mut self.value);
        self
    }
    /// Builds the [`UpdateContactCustomField`](super::UpdateContactCustomField).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::UpdateContactCustomField, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UpdateContactCustomFieldBuilder>
for super::UpdateContactCustomField {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UpdateContactCustomFieldBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let UpdateContactCustomFieldBuilder { misfits, id, key, value } = value;
        let value = crate::rt::known(value);
        match (misfits.is_empty(), value) {
            (true, Some(value)) => Ok(Self { id, key, value }),
            (_, value) => Err(misfits.error(&[("value", value.is_some())])),
        }
    }
}
impl ::std::convert::From<super::UpdateContactCustomField>
for UpdateContactCustomFieldBuilder {
    fn from(value: super::UpdateContactCustomField) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: value.id,
            key: value.key,
            value: crate::rt::nullable(value.value),
        }
    }
}
impl ::std::convert::From<&super::UpdateContactCustomField>
for UpdateContactCustomFieldBuilder {
    fn from(value: &super::UpdateContactCustomField) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UpdateContactCustomFieldBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UpdateContactCustomFieldBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(key), &self.key),
                (stringify!(value), &self.value),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactCustomFieldBuilder
}
impl super::UpdateContactDefaultFields {
    /// Returns a builder of [`UpdateContactDefaultFields`](super::UpdateContactDefaultFields).
    pub fn builder() -> super::builder::UpdateContactDefaultFieldsBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::UpdateContactDefaultFields {}
/// Builder of [`UpdateContactDefaultFields`](super::UpdateContactDefaultFields).
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateContactDefaultFieldsBuilder {
    misfits: crate::rt::Misfits,
    company: crate::rt::Nullable<::std::string::String>,
    emails: ::std::option::Option<::std::vec::Vec<super::UpdateContactDetail>>,
    first_name: crate::rt::Nullable<::std::string::String>,
    last_name: crate::rt::Nullable<::std::string::String>,
    phone_numbers: ::std::option::Option<::std::vec::Vec<super::UpdateContactDetail>>,
    role: crate::rt::Nullable<::std::string::String>,
}
impl UpdateContactDefaultFieldsBuilder {
    /// Company of the contact; null for none.
    pub fn company<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("company", &mut self.company, value);
        self
    }
    /// Sends null, which clears `company`.
    pub fn clear_company(mut self) -> Self {
        self.misfits.clear("company", &mut self.company);
        self
    }
    /// E-mail addresses of the contact, each with a label. The list replaces the stored one, and leaving it out is reported to delete all addresses.
    pub fn emails<M>(
        mut self,
        value: impl crate::rt::SetList<super::UpdateContactDetail, M>,
    ) -> Self {
        self.misfits.set_list("emails", &mut self.emails, value);
        self
    }
    /// First name of the contact; null for none.
    pub fn first_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("first_name", &mut self.first_name, value);
        self
    }
    /// Sends null, which clears `first_name`.
    pub fn clear_first_name(mut self) -> Self {
        self.misfits.clear("first_name", &mut self.first_name);
        self
    }
    /// Last name of the contact; null for none.
    pub fn last_name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("last_name", &mut self.last_name, value);
        self
    }
    /// Sends null, which clears `last_name`.
    pub fn clear_last_name(mut self) -> Self {
        self.misfits.clear("last_name", &mut self.last_name);
        self
    }
    /// Phone numbers of the contact, each with a label. The list replaces the stored one, and leaving it out is reported to delete all numbers.
    pub fn phone_numbers<M>(
        mut self,
        value: impl crate::rt::SetList<super::UpdateContactDetail, M>,
    ) -> Self {
        self.misfits.set_list("phone_numbers", &mut self.phone_numbers, value);
        self
    }
    /// Position of the contact in the company; null for none.
    pub fn role<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("role", &mut self.role, value);
        self
    }
    /// Sends null, which clears `role`.
    pub fn clear_role(mut self) -> Self {
        self.misfits.clear("role", &mut self.role);
        self
    }
    /// Builds the [`UpdateContactDefaultFields`](super::UpdateContactDefaultFields).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        super::UpdateContactDefaultFields,
        crate::rt::BuildError,
    > {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UpdateContactDefaultFieldsBuilder>
for super::UpdateContactDefaultFields {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UpdateContactDefaultFieldsBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let UpdateContactDefaultFieldsBuilder {
            misfits,
            company,
            emails,
            first_name,
            last_name,
            phone_numbers,
            role,
        } = value;
        match (misfits.is_empty(),) {
            (true,) => {
                Ok(Self {
                    company,
                    emails,
                    first_name,
                    last_name,
                    phone_numbers,
                    role,
                })
            }
            (_,) => Err(misfits.error(&[])),
        }
    }
}
impl ::std::convert::From<super::UpdateContactDefaultFields>
for UpdateContactDefaultFieldsBuilder {
    fn from(value: super::UpdateContactDefaultFields) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            company: value.company,
            emails: value.emails,
            first_name: value.first_name,
            last_name: value.last_name,
            phone_numbers: value.phone_numbers,
            role: value.role,
        }
    }
}
impl ::std::convert::From<&super::UpdateContactDefaultFields>
for UpdateContactDefaultFieldsBuilder {
    fn from(value: &super::UpdateContactDefaultFields) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UpdateContactDefaultFieldsBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UpdateContactDefaultFieldsBuilder",
            &self.misfits,
            &[
                (stringify!(company), &self.company),
                (stringify!(emails), &self.emails),
                (stringify!(first_name), &self.first_name),
                (stringify!(last_name), &self.last_name),
                (stringify!(phone_numbers), &self.phone_numbers),
                (stringify!(role), &self.role),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactDefaultFieldsBuilder
}
impl super::UpdateContactDetail {
    /// Returns a builder of [`UpdateContactDetail`](super::UpdateContactDetail).
    pub fn builder() -> super::builder::UpdateContactDetailBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::UpdateContactDetail {}
/// Builder of [`UpdateContactDetail`](super::UpdateContactDetail).
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateContactDetailBuilder {
    misfits: crate::rt::Misfits,
    id: ::std::option::Option<::std::string::String>,
    name: ::std::option::Option<::std::string::String>,
    value: crate::rt::Nullable<::std::string::String>,
}
impl UpdateContactDetailBuilder {
    /// Id of the entry, as given out by the service.
    pub fn id<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("id", &mut self.id, value);
        self
    }
    /// **Required.** Label of the entry, such as `work`.
    pub fn name<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("name", &mut self.name, value);
        self
    }
    /// **Required.** The e-mail address or phone number. Unless one is given, null is sent, which clears the entry.
    pub fn value<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("value", &mut self.value, value);
        self
    }
    /// Sends null, which clears `value`.
    pub fn clear_value(mut self) -> Self {
        self.misfits.clear("value", &mut self.value);
        self
    }
    /// Builds the [`UpdateContactDetail`](super::UpdateContactDetail).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::UpdateContactDetail, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UpdateContactDetailBuilder> for super::UpdateContactDetail {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UpdateContactDetailBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let UpdateContactDetailBuilder { misfits, id, name, value } = value;
        let value = crate::rt::known(value);
        match (misfits.is_empty(), name, value) {
            (true, Some(name), Some(value)) => Ok(Self { id, name, value }),
            (_, name, value) => {
                Err(
                    misfits
                        .error(&[("name", name.is_some()), ("value", value.is_some())]),
                )
            }
        }
    }
}
impl ::std::convert::From<super::UpdateContactDetail> for UpdateContactDetailBuilder {
    fn from(value: super::UpdateContactDetail) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            id: value.id,
            name: Some(value.name),
            value: crate::rt::nullable(value.value),
        }
    }
}
impl ::std::convert::From<&super::UpdateContactDetail> for UpdateContactDetailBuilder {
    fn from(value: &super::UpdateContactDetail) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UpdateContactDetailBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UpdateContactDetailBuilder",
            &self.misfits,
            &[
                (stringify!(id), &self.id),
                (stringify!(name), &self.name),
                (stringify!(value), &self.value),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    UpdateContactDetailBuilder
}
impl super::UpdateTask {
    /// Returns a builder of [`UpdateTask`](super::UpdateTask).
    pub fn builder() -> super::builder::UpdateTaskBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::UpdateTask {}
/// Builder of [`UpdateTask`](super::UpdateTask).
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateTaskBuilder {
    misfits: crate::rt::Misfits,
    title: ::std::option::Option<::std::string::String>,
    description: ::std::option::Option<::std::string::String>,
}
impl UpdateTaskBuilder {
    /// **Required.** New title of the task.
    pub fn title<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("title", &mut self.title, value);
        self
    }
    /// **Required.** New text of the task.
    pub fn description<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("description", &mut self.description, value);
        self
    }
    /// Builds the [`UpdateTask`](super::UpdateTask).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::UpdateTask, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UpdateTaskBuilder> for super::UpdateTask {
    type Error = crate::rt::BuildError;
    fn try_from(value: UpdateTaskBuilder) -> ::std::result::Result<Self, Self::Error> {
        let UpdateTaskBuilder { misfits, title, description } = value;
        match (misfits.is_empty(), title, description) {
            (true, Some(title), Some(description)) => Ok(Self { title, description }),
            (_, title, description) => {
                Err(
                    misfits
                        .error(
                            &[
                                ("title", title.is_some()),
                                ("description", description.is_some()),
                            ],
                        ),
                )
            }
        }
    }
}
impl ::std::convert::From<super::UpdateTask> for UpdateTaskBuilder {
    fn from(value: super::UpdateTask) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            title: Some(value.title),
            description: Some(value.description),
        }
    }
}
impl ::std::convert::From<&super::UpdateTask> for UpdateTaskBuilder {
    fn from(value: &super::UpdateTask) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UpdateTaskBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UpdateTaskBuilder",
            &self.misfits,
            &[
                (stringify!(title), &self.title),
                (stringify!(description), &self.description),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    UpdateTaskBuilder
}
