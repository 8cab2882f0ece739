impl super::CreateWebhook {
    /// Returns a builder of [`CreateWebhook`](super::CreateWebhook).
    pub fn builder() -> super::builder::CreateWebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::CreateWebhook {}
/// Builder of [`CreateWebhook`](super::CreateWebhook).
#[derive(Clone, Default)]
#[must_use]
pub struct CreateWebhookBuilder {
    misfits: crate::rt::Misfits,
    url: ::std::option::Option<::std::string::String>,
    events: ::std::option::Option<::std::vec::Vec<super::EventType>>,
    resource_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    label: ::std::option::Option<::std::string::String>,
    status: ::std::option::Option<super::WebhookStatus>,
}
impl CreateWebhookBuilder {
    /// **Required.** Where deliveries are sent; `https`, and reachable by the service.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// **Required.** The types of event to deliver, of any families.
    ///
    /// At least 1 item.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::EventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. All unless set.
    ///
    /// At least 1 item.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// What people call the webhook.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("label", &mut self.label, value);
        self
    }
    /// Whether deliveries are sent; `enabled` unless set.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// Builds the [`CreateWebhook`](super::CreateWebhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::CreateWebhook, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<CreateWebhookBuilder> for super::CreateWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: CreateWebhookBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let CreateWebhookBuilder { misfits, url, events, resource_ids, label, status } = value;
        match (misfits.is_empty(), url, events) {
            (true, Some(url), Some(events)) => {
                Ok(Self {
                    url,
                    events,
                    resource_ids,
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
impl ::std::convert::From<super::CreateWebhook> for CreateWebhookBuilder {
    fn from(value: super::CreateWebhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            url: Some(value.url),
            events: Some(value.events),
            resource_ids: value.resource_ids,
            label: value.label,
            status: value.status,
        }
    }
}
impl ::std::convert::From<&super::CreateWebhook> for CreateWebhookBuilder {
    fn from(value: &super::CreateWebhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for CreateWebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "CreateWebhookBuilder",
            &self.misfits,
            &[
                (stringify!(url), &self.url),
                (stringify!(events), &self.events),
                (stringify!(resource_ids), &self.resource_ids),
                (stringify!(label), &self.label),
                (stringify!(status), &self.status),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    CreateWebhookBuilder
}
impl super::SendTestEvent {
    /// Returns a builder of [`SendTestEvent`](super::SendTestEvent).
    pub fn builder() -> super::builder::SendTestEventBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::SendTestEvent {}
/// Builder of [`SendTestEvent`](super::SendTestEvent).
#[derive(Clone, Default)]
#[must_use]
pub struct SendTestEventBuilder {
    misfits: crate::rt::Misfits,
    event_type: ::std::option::Option<super::EventType>,
}
impl SendTestEventBuilder {
    /// **Required.** Type of the event.
    pub fn event_type<M>(
        mut self,
        value: impl crate::rt::Set<super::EventType, M>,
    ) -> Self {
        self.misfits.set("event_type", &mut self.event_type, value);
        self
    }
    /// Builds the [`SendTestEvent`](super::SendTestEvent).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::SendTestEvent, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<SendTestEventBuilder> for super::SendTestEvent {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: SendTestEventBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let SendTestEventBuilder { misfits, event_type } = value;
        match (misfits.is_empty(), event_type) {
            (true, Some(event_type)) => Ok(Self { event_type }),
            (_, event_type) => {
                Err(misfits.error(&[("event_type", event_type.is_some())]))
            }
        }
    }
}
impl ::std::convert::From<super::SendTestEvent> for SendTestEventBuilder {
    fn from(value: super::SendTestEvent) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            event_type: Some(value.event_type),
        }
    }
}
impl ::std::convert::From<&super::SendTestEvent> for SendTestEventBuilder {
    fn from(value: &super::SendTestEvent) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for SendTestEventBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "SendTestEventBuilder",
            &self.misfits,
            &[(stringify!(event_type), &self.event_type)],
        )
    }
}
crate::rt::debug_is_redacted! {
    SendTestEventBuilder
}
impl super::UpdateWebhook {
    /// Returns a builder of [`UpdateWebhook`](super::UpdateWebhook).
    pub fn builder() -> super::builder::UpdateWebhookBuilder {
        ::std::default::Default::default()
    }
}
impl crate::rt::SetByRef for super::UpdateWebhook {}
/// Builder of [`UpdateWebhook`](super::UpdateWebhook).
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateWebhookBuilder {
    misfits: crate::rt::Misfits,
    url: ::std::option::Option<::std::string::String>,
    events: ::std::option::Option<::std::vec::Vec<super::EventType>>,
    resource_ids: crate::rt::Nullable<::std::vec::Vec<::std::string::String>>,
    label: crate::rt::Nullable<::std::string::String>,
    status: ::std::option::Option<super::WebhookStatus>,
}
impl UpdateWebhookBuilder {
    /// Where deliveries are sent from now on.
    pub fn url<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set("url", &mut self.url, value);
        self
    }
    /// The types of event to deliver. Replaces the list.
    ///
    /// At least 1 item.
    pub fn events<M>(
        mut self,
        value: impl crate::rt::SetList<super::EventType, M>,
    ) -> Self {
        self.misfits.set_list("events", &mut self.events, value);
        self
    }
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. Replaces the list. Null, an empty list and `*` all remove the filter.
    pub fn resource_ids<M>(
        mut self,
        value: impl crate::rt::SetList<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable_list("resource_ids", &mut self.resource_ids, value);
        self
    }
    /// Sends null, which clears `resource_ids`.
    pub fn clear_resource_ids(mut self) -> Self {
        self.misfits.clear("resource_ids", &mut self.resource_ids);
        self
    }
    /// What people call the webhook. Null removes it.
    pub fn label<M>(
        mut self,
        value: impl crate::rt::Set<::std::string::String, M>,
    ) -> Self {
        self.misfits.set_nullable("label", &mut self.label, value);
        self
    }
    /// Sends null, which clears `label`.
    pub fn clear_label(mut self) -> Self {
        self.misfits.clear("label", &mut self.label);
        self
    }
    /// Whether deliveries are sent.
    pub fn status<M>(
        mut self,
        value: impl crate::rt::Set<super::WebhookStatus, M>,
    ) -> Self {
        self.misfits.set("status", &mut self.status, value);
        self
    }
    /// Builds the [`UpdateWebhook`](super::UpdateWebhook).
    ///
    /// # Errors
    ///
    /// Returns a [`BuildError`](crate::rt::BuildError) that names every field that is missing or invalid.
    pub fn build(
        self,
    ) -> ::std::result::Result<super::UpdateWebhook, crate::rt::BuildError> {
        self.try_into()
    }
}
impl ::std::convert::TryFrom<UpdateWebhookBuilder> for super::UpdateWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(
        value: UpdateWebhookBuilder,
    ) -> ::std::result::Result<Self, Self::Error> {
        let UpdateWebhookBuilder { misfits, url, events, resource_ids, label, status } = value;
        match (misfits.is_empty(),) {
            (true,) => {
                crate::rt::enough_set(
                    1,
                    &[
                        url.is_some(),
                        events.is_some(),
                        !resource_ids.is_absent(),
                        !label.is_absent(),
                        status.is_some(),
                    ],
                )?;
                Ok(Self {
                    url,
                    events,
                    resource_ids,
                    label,
                    status,
                })
            }
            (_,) => Err(misfits.error(&[])),
        }
    }
}
impl ::std::convert::From<super::UpdateWebhook> for UpdateWebhookBuilder {
    fn from(value: super::UpdateWebhook) -> Self {
        Self {
            misfits: ::std::default::Default::default(),
            url: value.url,
            events: value.events,
            resource_ids: value.resource_ids,
            label: value.label,
            status: value.status,
        }
    }
}
impl ::std::convert::From<&super::UpdateWebhook> for UpdateWebhookBuilder {
    fn from(value: &super::UpdateWebhook) -> Self {
        value.clone().into()
    }
}
impl ::std::fmt::Debug for UpdateWebhookBuilder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        crate::rt::debug_builder(
            f,
            "UpdateWebhookBuilder",
            &self.misfits,
            &[
                (stringify!(url), &self.url),
                (stringify!(events), &self.events),
                (stringify!(resource_ids), &self.resource_ids),
                (stringify!(label), &self.label),
                (stringify!(status), &self.status),
            ],
        )
    }
}
crate::rt::debug_is_redacted! {
    UpdateWebhookBuilder
}
