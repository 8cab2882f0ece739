//! Creates a webhook, sends a test event, reads the delivery log, rotates the secret, and
//! deletes the webhook.
//!
//! `cargo run --example webhooks` runs on the emulator and needs no key or
//! network. With `QUO_API_KEY` set, it only lists the webhooks of the real service.

use axum::Router;
use axum::routing::post;
use quo_emulator::Emulator;
use quo_sdk::beta::Webhooks;
use quo_sdk::beta::types::WebhookId;
use quo_sdk::webhook::{SigningKey, Verifier};
use quo_sdk::{Client, Error};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::var_os("QUO_API_KEY").is_some() {
        return Ok(list(&Client::from_env()?.webhooks()).await?);
    }
    let emulator = Emulator::start().await?;
    println!(
        "QUO_API_KEY is not set: using the emulator at {}\n",
        emulator.url()
    );
    let webhooks = emulator.client().webhooks();

    let (id, first) = create(&webhooks, endpoint().await?).await?;
    send_test_event(&webhooks, &id).await?;
    emulator.settle().await;
    list_deliveries(&webhooks, &id).await?;
    let second = rotate(&webhooks, &id).await?;
    // Deliveries in flight can still be signed with the first key.
    let verifier = Verifier::new([first, second]);
    println!("\nVerifying with {verifier:?}");

    let deleted = webhooks.delete(&id).send().await?;
    println!("\nDeleted {id} ({})", deleted.status());
    Ok(())
}

async fn list(webhooks: &Webhooks) -> Result<(), Error> {
    let listed = webhooks.list().send().await?;
    println!("{} webhooks:", listed.len());
    for webhook in listed.iter() {
        println!("  {} {} {}", webhook.id, webhook.status, webhook.url);
    }
    Ok(())
}

async fn create(
    webhooks: &Webhooks,
    url: String,
) -> Result<(WebhookId, SigningKey), Box<dyn std::error::Error>> {
    let created = webhooks
        .create()
        .url(url)
        .events(["call.completed", "message.received", "contact.updated"])
        .label("Production webhook")
        .send()
        .await?
        .into_inner();
    println!("Created {}, {}", created.id, created.status);
    println!("  logged without the secret: {created:?}");
    // No other response contains the secret: store `created.key.expose_secret()` here.
    let key = created.key.signing_key()?;
    Ok((created.id, key))
}

async fn send_test_event(
    webhooks: &Webhooks,
    id: &WebhookId,
) -> Result<(), Box<dyn std::error::Error>> {
    let test = webhooks.send_test_event(id).event_type("message.received");
    let test = test.send().await?;
    println!("\nSent {} of type {}", test.id, test.type_);
    println!("  parsed as {:?}", test.payload()?);
    Ok(())
}

async fn list_deliveries(
    webhooks: &Webhooks,
    id: &WebhookId,
) -> Result<(), Box<dyn std::error::Error>> {
    println!("\nDeliveries, newest first:");
    let mut deliveries = webhooks.list_deliveries(id).limit(1).stream();
    while let Some(delivery) = deliveries.try_next().await? {
        println!(
            "  {} {} {}",
            delivery.id, delivery.event_type, delivery.status
        );
        let detail = webhooks.get_delivery(id, &delivery.id).send().await?;
        for attempt in &detail.attempts {
            match attempt.http_status() {
                Some(status) => println!("    {} status {status}", attempt.timestamp),
                None => println!("    {} no response", attempt.timestamp),
            }
        }
        println!("    event type {}", detail.payload()?.kind());
    }
    Ok(())
}

async fn rotate(
    webhooks: &Webhooks,
    id: &WebhookId,
) -> Result<SigningKey, Box<dyn std::error::Error>> {
    let rotated = webhooks.rotate(id).send().await?;
    println!("\nRotated the secret: {:?}", rotated.key);
    Ok(rotated.key.signing_key()?)
}

/// Starts an endpoint that accepts every delivery. Returns its URL.
async fn endpoint() -> std::io::Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let app = Router::new().route("/quo", post(async || {}));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(format!("http://{address}/quo"))
}
