impl super::CreateWebhook {
    /// Returns a builder of [`CreateWebhook`](super::CreateWebhook).
    pub fn builder() -> super::builder::CreateWebhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`CreateWebhook`](super::CreateWebhook).
#[derive(Clone)]
#[must_use]
pub struct CreateWebhook {
    events: ::std::result::Result<
        ::std::vec::Vec<super::EventType>,
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
}
impl ::std::default::Default for CreateWebhook {
    fn default() -> Self {
        Self {
            events: crate::rt::missing("events"),
            label: Ok(::std::default::Default::default()),
            resource_ids: Ok(::std::default::Default::default()),
            status: Ok(::std::default::Default::default()),
            url: crate::rt::missing("url"),
        }
    }
}
impl CreateWebhook {
    /// The types of event to deliver, of any families.
    ///
    /// At least 1 item.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::EventType>,
        <I::Item as ::std::convert::TryInto<
            super::EventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values);
        self
    }
    /// What people call the webhook.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(Some);
        self
    }
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. All unless set.
    ///
    /// At least 1 item.
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
    /// Whether deliveries are sent; `enabled` unless set.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value).map(Some);
        self
    }
    /// Where deliveries are sent; `https`, and reachable by the service.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value);
        self
    }
}
impl ::std::convert::TryFrom<CreateWebhook> for super::CreateWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(value: CreateWebhook) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            events: value.events?,
            label: value.label?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            url: value.url?,
        })
    }
}
impl ::std::convert::From<super::CreateWebhook> for CreateWebhook {
    fn from(value: super::CreateWebhook) -> Self {
        Self {
            events: Ok(value.events),
            label: Ok(value.label),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            url: Ok(value.url),
        }
    }
}
impl ::std::fmt::Debug for CreateWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    CreateWebhook
}
impl super::SendTestEvent {
    /// Returns a builder of [`SendTestEvent`](super::SendTestEvent).
    pub fn builder() -> super::builder::SendTestEvent {
        ::std::default::Default::default()
    }
}
/// Builder of [`SendTestEvent`](super::SendTestEvent).
#[derive(Clone)]
#[must_use]
pub struct SendTestEvent {
    event_type: ::std::result::Result<super::EventType, ::std::string::String>,
}
impl ::std::default::Default for SendTestEvent {
    fn default() -> Self {
        Self {
            event_type: crate::rt::missing("event_type"),
        }
    }
}
impl SendTestEvent {
    /// Type of the event.
    pub fn event_type<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::EventType>,
        V::Error: ::std::fmt::Display,
    {
        self.event_type = crate::rt::convert("event_type", value);
        self
    }
}
impl ::std::convert::TryFrom<SendTestEvent> for super::SendTestEvent {
    type Error = crate::rt::BuildError;
    fn try_from(value: SendTestEvent) -> ::std::result::Result<Self, Self::Error> {
        Ok(Self {
            event_type: value.event_type?,
        })
    }
}
impl ::std::convert::From<super::SendTestEvent> for SendTestEvent {
    fn from(value: super::SendTestEvent) -> Self {
        Self {
            event_type: Ok(value.event_type),
        }
    }
}
impl ::std::fmt::Debug for SendTestEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendTestEvent")
            .field(stringify!(event_type), &crate::rt::redacted(&self.event_type))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    SendTestEvent
}
impl super::UpdateWebhook {
    /// Returns a builder of [`UpdateWebhook`](super::UpdateWebhook).
    pub fn builder() -> super::builder::UpdateWebhook {
        ::std::default::Default::default()
    }
}
/// Builder of [`UpdateWebhook`](super::UpdateWebhook).
#[derive(Clone)]
#[must_use]
pub struct UpdateWebhook {
    events: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::EventType>>,
        ::std::string::String,
    >,
    label: ::std::result::Result<
        crate::rt::Nullable<::std::string::String>,
        ::std::string::String,
    >,
    resource_ids: ::std::result::Result<
        crate::rt::Nullable<::std::vec::Vec<::std::string::String>>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::WebhookStatus>,
        ::std::string::String,
    >,
    url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for UpdateWebhook {
    fn default() -> Self {
        Self {
            events: Ok(::std::default::Default::default()),
            label: Ok(::std::default::Default::default()),
            resource_ids: Ok(::std::default::Default::default()),
            status: Ok(::std::default::Default::default()),
            url: Ok(::std::default::Default::default()),
        }
    }
}
impl UpdateWebhook {
    /// The types of event to deliver. Replaces the list.
    ///
    /// At least 1 item.
    pub fn events<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<super::EventType>,
        <I::Item as ::std::convert::TryInto<
            super::EventType,
        >>::Error: ::std::fmt::Display,
    {
        self.events = crate::rt::convert_all("events", values).map(Some);
        self
    }
    /// What people call the webhook. Null removes it.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.label = crate::rt::convert("label", value).map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `label`.
    pub fn clear_label(mut self) -> Self {
        self.label = Ok(crate::rt::Nullable::Null);
        self
    }
    /// The phone numbers (`PN…`) whose messages and calls are reported, or the one entry `*` for all of them. Contacts are reported whatever it says. Replaces the list. Null, an empty list and `*` all remove the filter.
    pub fn resource_ids<I>(mut self, values: I) -> Self
    where
        I: ::std::iter::IntoIterator,
        I::Item: ::std::convert::TryInto<::std::string::String>,
        <I::Item as ::std::convert::TryInto<
            ::std::string::String,
        >>::Error: ::std::fmt::Display,
    {
        self.resource_ids = crate::rt::convert_all("resource_ids", values)
            .map(crate::rt::Nullable::Value);
        self
    }
    /// Sends null, which clears `resource_ids`.
    pub fn clear_resource_ids(mut self) -> Self {
        self.resource_ids = Ok(crate::rt::Nullable::Null);
        self
    }
    /// Whether deliveries are sent.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<super::WebhookStatus>,
        V::Error: ::std::fmt::Display,
    {
        self.status = crate::rt::convert("status", value).map(Some);
        self
    }
    /// Where deliveries are sent from now on.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.url = crate::rt::convert("url", value).map(Some);
        self
    }
}
impl ::std::convert::TryFrom<UpdateWebhook> for super::UpdateWebhook {
    type Error = crate::rt::BuildError;
    fn try_from(value: UpdateWebhook) -> ::std::result::Result<Self, Self::Error> {
        let value = Self {
            events: value.events?,
            label: value.label?,
            resource_ids: value.resource_ids?,
            status: value.status?,
            url: value.url?,
        };
        crate::rt::enough_set(
            1,
            &[
                value.events.is_some(),
                !value.label.is_absent(),
                !value.resource_ids.is_absent(),
                value.status.is_some(),
                value.url.is_some(),
            ],
        )?;
        Ok(value)
    }
}
impl ::std::convert::From<super::UpdateWebhook> for UpdateWebhook {
    fn from(value: super::UpdateWebhook) -> Self {
        Self {
            events: Ok(value.events),
            label: Ok(value.label),
            resource_ids: Ok(value.resource_ids),
            status: Ok(value.status),
            url: Ok(value.url),
        }
    }
}
impl ::std::fmt::Debug for UpdateWebhook {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateWebhook")
            .field(stringify!(events), &crate::rt::redacted(&self.events))
            .field(stringify!(label), &crate::rt::redacted(&self.label))
            .field(stringify!(resource_ids), &crate::rt::redacted(&self.resource_ids))
            .field(stringify!(status), &crate::rt::redacted(&self.status))
            .field(stringify!(url), &crate::rt::redacted(&self.url))
            .finish()
    }
}
crate::rt::debug_is_redacted! {
    UpdateWebhook
}
