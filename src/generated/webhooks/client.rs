/// Every operation of the document, in the document's order.
pub static OPERATIONS: &[crate::rt::Operation] = &[
    builder::List::OPERATION,
    builder::Create::OPERATION,
    builder::Get::OPERATION,
    builder::Update::OPERATION,
    builder::Delete::OPERATION,
    builder::Rotate::OPERATION,
    builder::SendTestEvent::OPERATION,
    builder::ListDeliveries::OPERATION,
    builder::GetDelivery::OPERATION,
    builder::RetryDelivery::OPERATION,
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
    pub fn list(&self) -> builder::List {
        builder::List::new(&self.client)
    }
    /// Create a webhook.
    ///
    /// The answer holds the secret that deliveries are signed with, and is the only one that does. A workspace can have 50 webhooks.
    ///
    /// Sends `POST /webhooks`.
    pub fn create(&self) -> builder::Create {
        builder::Create::new(&self.client)
    }
    /// Get a webhook.
    ///
    /// Its secret is not part of the answer.
    ///
    /// Sends `GET /webhooks/{webhookId}`.
    pub fn get(&self) -> builder::Get {
        builder::Get::new(&self.client)
    }
    /// Change a webhook.
    ///
    /// What is not set stays as it is. A change of nothing is refused.
    ///
    /// Sends `PATCH /webhooks/{webhookId}`.
    pub fn update(&self) -> builder::Update {
        builder::Update::new(&self.client)
    }
    /// Delete a webhook.
    ///
    /// Nothing is delivered to it any more.
    ///
    /// Sends `DELETE /webhooks/{webhookId}`.
    pub fn delete(&self) -> builder::Delete {
        builder::Delete::new(&self.client)
    }
    /// Replace the secret of a webhook.
    ///
    /// The answer holds the new secret, and is the only one that does. How long the old one is used beside it is not documented, so verify with both for a while.
    ///
    /// Sends `POST /webhooks/{webhookId}/rotate`.
    pub fn rotate(&self) -> builder::Rotate {
        builder::Rotate::new(&self.client)
    }
    /// Send a test event.
    ///
    /// Delivers a sample event, signed like any other, and answers with the sample at once. The id of the delivery is not part of the answer: look for it in the list of deliveries.
    ///
    /// Sends `POST /webhooks/{webhookId}/events/test`.
    pub fn send_test_event(&self) -> builder::SendTestEvent {
        builder::SendTestEvent::new(&self.client)
    }
    /// List deliveries.
    ///
    /// Newest first. The open beta and the released version call the filters by different names; which of them the service obeys is for it to say.
    ///
    /// Sends `GET /webhooks/{webhookId}/events`.
    pub fn list_deliveries(&self) -> builder::ListDeliveries {
        builder::ListDeliveries::new(&self.client)
    }
    /// Get a delivery with its attempts.
    ///
    /// What was sent to your endpoint, and what it answered each time.
    ///
    /// Sends `GET /webhooks/{webhookId}/events/{deliveryId}`.
    pub fn get_delivery(&self) -> builder::GetDelivery {
        builder::GetDelivery::new(&self.client)
    }
    /// Deliver once more.
    ///
    /// The attempt is made later, with the same `webhook-id` as those before it; its outcome is part of the delivery then.
    ///
    /// Sends `POST /webhooks/{webhookId}/events/{deliveryId}/retry`.
    pub fn retry_delivery(&self) -> builder::RetryDelivery {
        builder::RetryDelivery::new(&self.client)
    }
}
