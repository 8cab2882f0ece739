/// Every operation of the document, in the document's order.
pub static OPERATIONS: &[crate::rt::Operation] = &[
    builder::ListRequest::OPERATION,
    builder::CreateRequest::OPERATION,
    builder::GetRequest::OPERATION,
    builder::UpdateRequest::OPERATION,
    builder::DeleteRequest::OPERATION,
    builder::RotateRequest::OPERATION,
    builder::SendTestEventRequest::OPERATION,
    builder::ListDeliveriesRequest::OPERATION,
    builder::GetDeliveryRequest::OPERATION,
    builder::RetryDeliveryRequest::OPERATION,
];
/// The webhooks of the API version 2026-03-30: making them, testing them, and looking at what was delivered.
///
/// They are not the webhooks of the Quo app or of the v1 API: neither sees the other's, and their ids differ. Get it from [`Client::webhooks`](crate::Client::webhooks).
#[derive(Debug, Clone)]
pub struct Webhooks {
    client: crate::rt::Client,
}
impl Webhooks {
    /// The operations of this document, called through `client`.
    pub fn new(client: &crate::rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// List the webhooks.
    ///
    /// All of them, in one answer. Those that were made in the Quo app or through the v1 API are not among them.
    ///
    /// Sends `GET /webhooks`.
    pub fn list(&self) -> builder::ListRequest {
        builder::ListRequest::new(&self.client)
    }
    /// Create a webhook.
    ///
    /// The answer holds the secret that deliveries are signed with, and is the only one that does. A workspace can have 50 webhooks.
    ///
    /// Sends `POST /webhooks`.
    pub fn create(&self) -> builder::CreateRequest {
        builder::CreateRequest::new(&self.client)
    }
    /// Get a webhook.
    ///
    /// Its secret is not part of the answer.
    ///
    /// `webhook_id`: Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// Sends `GET /webhooks/{webhookId}`.
    pub fn get<M>(
        &self,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> builder::GetRequest {
        builder::GetRequest::new(&self.client, webhook_id)
    }
    /// Change a webhook.
    ///
    /// What is not set stays as it is. A change of nothing is refused.
    ///
    /// `webhook_id`: Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// Sends `PATCH /webhooks/{webhookId}`.
    pub fn update<M>(
        &self,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> builder::UpdateRequest {
        builder::UpdateRequest::new(&self.client, webhook_id)
    }
    /// Delete a webhook.
    ///
    /// Nothing is delivered to it any more.
    ///
    /// `webhook_id`: Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// Sends `DELETE /webhooks/{webhookId}`.
    pub fn delete<M>(
        &self,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> builder::DeleteRequest {
        builder::DeleteRequest::new(&self.client, webhook_id)
    }
    /// Replace the secret of a webhook.
    ///
    /// The answer holds the new secret, and is the only one that does. How long the old one is used beside it is not documented, so verify with both for a while.
    ///
    /// `webhook_id`: Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// Sends `POST /webhooks/{webhookId}/rotate`.
    pub fn rotate<M>(
        &self,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> builder::RotateRequest {
        builder::RotateRequest::new(&self.client, webhook_id)
    }
    /// Send a test event.
    ///
    /// Delivers a sample event, signed like any other, and answers with the sample at once. The id of the delivery is not part of the answer: look for it in the list of deliveries.
    ///
    /// `webhook_id`: Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// Sends `POST /webhooks/{webhookId}/events/test`.
    pub fn send_test_event<M>(
        &self,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> builder::SendTestEventRequest {
        builder::SendTestEventRequest::new(&self.client, webhook_id)
    }
    /// List deliveries.
    ///
    /// Newest first. The open beta and the released version call the filters by different names; which of them the service obeys is for it to say.
    ///
    /// `webhook_id`: Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// Sends `GET /webhooks/{webhookId}/events`.
    pub fn list_deliveries<M>(
        &self,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
    ) -> builder::ListDeliveriesRequest {
        builder::ListDeliveriesRequest::new(&self.client, webhook_id)
    }
    /// Get a delivery with its attempts.
    ///
    /// What was sent to your endpoint, and what it answered each time.
    ///
    /// `webhook_id`: Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// `delivery_id`: Id of the delivery, `msg_…`: what its `webhook-id` header says.
    ///
    /// Sends `GET /webhooks/{webhookId}/events/{deliveryId}`.
    pub fn get_delivery<M, N>(
        &self,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
        delivery_id: impl crate::rt::Convert<types::DeliveryId, N>,
    ) -> builder::GetDeliveryRequest {
        builder::GetDeliveryRequest::new(&self.client, webhook_id, delivery_id)
    }
    /// Deliver once more.
    ///
    /// The attempt is made later, with the same `webhook-id` as those before it; its outcome is part of the delivery then.
    ///
    /// `webhook_id`: Id of the webhook.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// `delivery_id`: Id of the delivery, `msg_…`: what its `webhook-id` header says.
    ///
    /// Sends `POST /webhooks/{webhookId}/events/{deliveryId}/retry`.
    pub fn retry_delivery<M, N>(
        &self,
        webhook_id: impl crate::rt::Convert<types::WebhookId, M>,
        delivery_id: impl crate::rt::Convert<types::DeliveryId, N>,
    ) -> builder::RetryDeliveryRequest {
        builder::RetryDeliveryRequest::new(&self.client, webhook_id, delivery_id)
    }
}
