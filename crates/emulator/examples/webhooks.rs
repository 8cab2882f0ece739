//! Managing webhooks: create one, test it, look at what was delivered, replace its
//! secret, delete it.
//!
//! `cargo run --example webhooks` needs no key and no network: it runs on the emulator.
//! With `QUO_API_KEY` set it lists the webhooks of the real service instead, and changes
//! nothing.

use axum::Router;
use axum::routing::post;
use quo_emulator::Emulator;
use quo_sdk::beta::Webhooks;
use quo_sdk::beta::types::{CreateWebhook, WebhookId};
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
        "No QUO_API_KEY: talking to the emulator on {}\n",
        emulator.url()
    );
    let webhooks = emulator.client().webhooks();

    let (id, first) = create(&webhooks, endpoint().await?).await?;
    send_a_test_event(&webhooks, &id).await?;
    emulator.settle().await;
    look_at_deliveries(&webhooks, &id).await?;
    let second = rotate(&webhooks, &id).await?;
    // Deliveries that are under way can still be signed with the first.
    let verifier = Verifier::new([first, second]);
    println!("\nVerifying with {verifier:?}");

    let deleted = webhooks.delete().webhook_id(&id).send().await?;
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
    let webhook = CreateWebhook::builder()
        .url(url)
        .events(["call.completed", "message.received", "contact.updated"])
        .label("Production webhook");
    let created = webhooks.create().body(webhook).send().await?.into_inner();
    println!("Created {}, {}", created.id, created.status);
    println!("  logged without its secret: {created:?}");
    // No other answer has the secret: store `created.key.expose_secret()` here.
    let key = created.key.signing_key()?;
    Ok((created.id, key))
}

async fn send_a_test_event(
    webhooks: &Webhooks,
    id: &WebhookId,
) -> Result<(), Box<dyn std::error::Error>> {
    let test = webhooks
        .send_test_event()
        .webhook_id(id)
        .body_map(|body| body.event_type("message.received"));
    let test = test.send().await?;
    println!("\nSent {} of type {}", test.id, test.type_);
    println!("  which reads as {:?}", test.payload()?);
    Ok(())
}

async fn look_at_deliveries(
    webhooks: &Webhooks,
    id: &WebhookId,
) -> Result<(), Box<dyn std::error::Error>> {
    println!("\nDelivered, newest first:");
    let mut deliveries = webhooks.list_deliveries().webhook_id(id).limit(1).stream();
    while let Some(delivery) = deliveries.try_next().await? {
        println!(
            "  {} {} {}",
            delivery.id, delivery.event_type, delivery.status
        );
        let detail = webhooks.get_delivery().webhook_id(id);
        let detail = detail.delivery_id(&delivery.id).send().await?;
        for attempt in &detail.attempts {
            match attempt.http_status() {
                Some(status) => println!("    {} answered {status}", attempt.timestamp),
                None => println!("    {} no answer", attempt.timestamp),
            }
        }
        println!("    holds {}", detail.payload()?.kind());
    }
    Ok(())
}

async fn rotate(
    webhooks: &Webhooks,
    id: &WebhookId,
) -> Result<SigningKey, Box<dyn std::error::Error>> {
    let rotated = webhooks.rotate().webhook_id(id).send().await?;
    println!("\nReplaced the secret: {:?}", rotated.key);
    Ok(rotated.key.signing_key()?)
}

/// Somewhere to deliver to: an endpoint that is content with everything.
async fn endpoint() -> std::io::Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let app = Router::new().route("/quo", post(async || {}));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(format!("http://{address}/quo"))
}
