/// How to fill and send the request of each operation, in the order of [`OPERATIONS`].
/// Deprecated operations and values are included.
#[doc(hidden)]
#[allow(deprecated)]
pub static REQUESTS: &[crate::rt::RequestRow] = &[
    crate::rt::RequestRow {
        operation: &builder::ListRequest::OPERATION,
        page: None,
        fill: |client, _| {
            let request = Webhooks::new(client).list();
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::CreateRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = Webhooks::new(client).create();
            if let Some(value) = values.take::<::std::string::String>("body", "url")? {
                request = request.url(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<types::EventType>>("body", "events")?
            {
                request = request.events(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<::std::string::String>>("body", "resourceIds")?
            {
                request = request.resource_ids(value);
            }
            if let Some(value) = values.take::<::std::string::String>("body", "label")? {
                request = request.label(value);
            }
            if let Some(value) = values.take::<types::WebhookStatus>("body", "status")? {
                request = request.status(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = Webhooks::new(client)
                .get(values.argument::<types::WebhookId>("path", "webhookId")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::UpdateRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = Webhooks::new(client)
                .update(values.argument::<types::WebhookId>("path", "webhookId")?);
            if let Some(value) = values.take::<::std::string::String>("body", "url")? {
                request = request.url(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<types::EventType>>("body", "events")?
            {
                request = request.events(value);
            }
            match values
                .take::<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >("body", "resourceIds")?
            {
                Some(Some(value)) => request = request.resource_ids(value),
                Some(None) => request = request.clear_resource_ids(),
                None => {}
            }
            match values
                .take::<::std::option::Option<::std::string::String>>("body", "label")?
            {
                Some(Some(value)) => request = request.label(value),
                Some(None) => request = request.clear_label(),
                None => {}
            }
            if let Some(value) = values.take::<types::WebhookStatus>("body", "status")? {
                request = request.status(value);
            }
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::DeleteRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = Webhooks::new(client)
                .delete(values.argument::<types::WebhookId>("path", "webhookId")?);
            Ok(crate::rt::FilledRequest::empty(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::RotateRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = Webhooks::new(client)
                .rotate(values.argument::<types::WebhookId>("path", "webhookId")?);
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::SendTestEventRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let mut request = Webhooks::new(client)
                .send_test_event(
                    values.argument::<types::WebhookId>("path", "webhookId")?,
                );
            if let Some(value) = values.take::<types::EventType>("body", "eventType")? {
                request = request.event_type(value);
            }
            Ok(crate::rt::FilledRequest::value(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::ListDeliveriesRequest::OPERATION,
        page: Some(&builder::ListDeliveriesRequest::PAGE_FORMAT),
        fill: |client, values| {
            let mut request = Webhooks::new(client)
                .list_deliveries(
                    values.argument::<types::WebhookId>("path", "webhookId")?,
                );
            if let Some(value) = values.take::<u32>("query", "limit")? {
                request = request.limit(value);
            }
            if let Some(value) = values.take::<::std::string::String>("query", "after")?
            {
                request = request.after(value);
            }
            if let Some(value) = values.take::<types::DeliveryStatus>("query", "status")?
            {
                request = request.status(value);
            }
            if let Some(value) = values.take::<types::EventType>("query", "eventType")? {
                request = request.event_type(value);
            }
            if let Some(value) = values
                .take::<::std::string::String>("query", "eventType[in]")?
            {
                request = request.event_type_in(value);
            }
            if let Some(value) = values
                .take::<::std::vec::Vec<types::EventType>>("query", "eventTypes")?
            {
                request = request.event_types(value);
            }
            if let Some(value) = values.take::<types::ResourceId>("query", "resourceId")?
            {
                request = request.resource_id(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdAt[gt]")?
            {
                request = request.created_at_gt(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdAt[lt]")?
            {
                request = request.created_at_lt(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdAfter")?
            {
                request = request.created_after(value);
            }
            if let Some(value) = values
                .take::<
                    ::chrono::DateTime<::chrono::offset::Utc>,
                >("query", "createdBefore")?
            {
                request = request.created_before(value);
            }
            Ok(
                crate::rt::FilledRequest::page(
                    &builder::ListDeliveriesRequest::PAGE_FORMAT,
                    request.clone().send(),
                    request.stream(),
                ),
            )
        },
    },
    crate::rt::RequestRow {
        operation: &builder::GetDeliveryRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = Webhooks::new(client)
                .get_delivery(
                    values.argument::<types::WebhookId>("path", "webhookId")?,
                    values.argument::<types::DeliveryId>("path", "deliveryId")?,
                );
            Ok(crate::rt::FilledRequest::data(request.send()))
        },
    },
    crate::rt::RequestRow {
        operation: &builder::RetryDeliveryRequest::OPERATION,
        page: None,
        fill: |client, values| {
            let request = Webhooks::new(client)
                .retry_delivery(
                    values.argument::<types::WebhookId>("path", "webhookId")?,
                    values.argument::<types::DeliveryId>("path", "deliveryId")?,
                );
            Ok(crate::rt::FilledRequest::empty(request.send()))
        },
    },
];
