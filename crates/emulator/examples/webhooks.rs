//! Manages a webhook: creates it, sends a test event, reads the deliveries, retries one,
//! rotates the secret, and deletes the webhook.
//!
//! `cargo run --example webhooks` runs on the emulator and needs no key or
//! network. With `QUO_API_KEY` set, it only lists the webhooks of the real service.

use axum::Router;
use axum::routing::post;
use quo_emulator::Emulator;
use quo_sdk::Client;
use quo_sdk::beta::Webhooks;
use quo_sdk::beta::types::{DeliveryId, WebhookId};
use quo_sdk::webhook::Verifier;
use tokio::net::TcpListener;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    if std::env::var_os("QUO_API_KEY").is_some() {
        return list(&Client::from_env()?.webhooks()).await;
    }
    let emulator = Emulator::start().await?;
    println!(
        "QUO_API_KEY is not set: using the emulator at {}",
        emulator.url()
    );
    let webhooks = emulator.client().webhooks();

    println!("\nCreate a webhook:");
    let webhook = webhooks
        .create()
        .url(endpoint().await?)
        .events(["call.completed", "message.received", "contact.updated"])
        .label("Production webhook")
        .send()
        .await?;
    // No other response contains the secret: store `webhook.key.expose_secret()` here.
    println!("  {} is {}, {:?}", webhook.id, webhook.status, webhook.key);

    println!("\nSend a test event:");
    let test = webhooks.send_test_event(&webhook.id);
    let test = test.event_type("message.received").send().await?;
    println!("  {} of type {}", test.id, test.payload()?.kind());
    emulator.settle().await;

    println!("\nRetry the delivery:");
    if let Some(delivery) = show_deliveries(&webhooks, &webhook.id).await? {
        webhooks
            .retry_delivery(&webhook.id, &delivery)
            .send()
            .await?;
        emulator.settle().await;
        println!("  after the retry:");
        show_deliveries(&webhooks, &webhook.id).await?;
    }

    println!("\nRotate the secret:");
    let rotated = webhooks.rotate(&webhook.id).send().await?;
    // Deliveries in flight can still be signed with the first key.
    let verifier = Verifier::new([webhook.key.signing_key()?, rotated.key.signing_key()?]);
    println!("  {verifier:?}");

    println!("\nDelete the webhook:");
    let deleted = webhooks.delete(&webhook.id).send().await?;
    println!("  {}", deleted.status());
    Ok(())
}

async fn list(webhooks: &Webhooks) -> Result<()> {
    for webhook in webhooks.list().send().await?.iter() {
        println!("{} {} {}", webhook.id, webhook.status, webhook.url);
    }
    Ok(())
}

/// Prints the deliveries with their attempts. Returns the newest.
async fn show_deliveries(webhooks: &Webhooks, id: &WebhookId) -> Result<Option<DeliveryId>> {
    let deliveries = webhooks.list_deliveries(id).stream().try_collect().await?;
    for delivery in &deliveries {
        let (kind, status) = (&delivery.event_type, &delivery.status);
        println!("  {} {kind} {status}", delivery.id);
        let detail = webhooks.get_delivery(id, &delivery.id).send().await?;
        for attempt in &detail.attempts {
            match attempt.http_status() {
                Some(status) => println!("    {} status {status}", attempt.timestamp),
                None => println!("    {} no response", attempt.timestamp),
            }
        }
    }
    Ok(deliveries.into_iter().next().map(|delivery| delivery.id))
}

/// Starts an endpoint that accepts every delivery. Returns its URL.
async fn endpoint() -> Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let app = Router::new().route("/quo", post(async || {}));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(format!("http://{address}/quo"))
}
