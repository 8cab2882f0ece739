//! One story: a webhook, a text, a delivery that fails and is tried again, an answer, and
//! what the service has noted of all that.
//!
//! `cargo run --example quickstart` needs no key and no network: it runs on the emulator.
//! On the real service, `Client::from_env()` takes the place of the first lines.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use quo_emulator::{Emulator, Fault};
use quo_sdk::Error;
use quo_sdk::beta::types::CreateWebhook;
use quo_sdk::types::SendMessage;
use quo_sdk::webhook::{Event, Payload, Verifier};
use tokio::net::TcpListener;

const SOMEBODY: &str = "+15555550142";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let quo = emulator.client();
    println!("A Quo on this machine: {}", emulator.url());

    println!("\nA webhook:");
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let webhook = CreateWebhook::builder()
        .url(format!("http://{}/quo", listener.local_addr()?))
        .events(["message.delivered", "message.received"]);
    let webhook = quo.webhooks().create().body(webhook).send().await?;
    println!("  {} is {}, {:?}", webhook.id, webhook.status, webhook.key);
    let receiver = Arc::new(Receiver {
        verifier: Verifier::new([webhook.key.signing_key()?]),
        is_down: AtomicBool::new(true),
    });
    let app = Router::new()
        .route("/quo", post(receive))
        .with_state(receiver.clone());
    tokio::spawn(async move { axum::serve(listener, app).await });

    println!("\nA list, while the service answers 503 once:");
    emulator.inject(Fault::status(503).on("listPhoneNumbers_v1").times(1));
    let numbers = quo.list_phone_numbers().send().await?;
    for number in numbers.iter() {
        println!("  {} {}", number.id, number.name);
    }

    println!("\nA text, and a refusal:");
    let text = SendMessage::builder()
        .from(emulator.number())
        .content("On our way.");
    let sent = quo
        .send_message()
        .body(text.clone().to([SOMEBODY]))
        .send()
        .await?;
    println!("  {} is {} ({})", sent.id, sent.status, sent.status());
    // One of the emulator's magic numbers.
    match quo
        .send_message()
        .body(text.to(["+15005550002"]))
        .send()
        .await
    {
        Err(Error::Api(error)) => println!("  {error}"),
        other => println!("  not refused: {other:?}"),
    }

    println!("\nIts delivery, while the receiver is down:");
    emulator.advance(Duration::from_secs(2)).await;
    println!("Five seconds later, when it is up again:");
    receiver.is_down.store(false, Ordering::SeqCst);
    emulator.advance(Duration::from_secs(5)).await;
    println!("Somebody answers:");
    emulator.receive_message(SOMEBODY, &emulator.number(), "Thanks!")?;
    emulator.settle().await;

    println!("\nWhat the service has noted, newest first:");
    let webhooks = quo.webhooks();
    let mut deliveries = webhooks.list_deliveries().webhook_id(&webhook.id).stream();
    while let Some(delivery) = deliveries.try_next().await? {
        println!(
            "  {} {} {}",
            delivery.id, delivery.event_type, delivery.status
        );
        let detail = webhooks.get_delivery().webhook_id(&webhook.id);
        let detail = detail.delivery_id(&delivery.id).send().await?;
        for attempt in &detail.attempts {
            match attempt.http_status() {
                Some(status) => println!("    {} answered {status}", attempt.timestamp),
                None => println!("    {} no answer", attempt.timestamp),
            }
        }
    }
    Ok(())
}

/// What a program of yours has: a verifier, and days on which it does not work.
struct Receiver {
    verifier: Verifier,
    is_down: AtomicBool,
}

async fn receive(
    State(receiver): State<Arc<Receiver>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let verified = match receiver.verifier.verify(&headers, &body) {
        Ok(verified) => verified,
        Err(error) => {
            println!("  refused: {error}");
            return StatusCode::UNAUTHORIZED;
        }
    };
    let id = verified.delivery_id().unwrap_or_default();
    if receiver.is_down.load(Ordering::SeqCst) {
        println!("  {id} verified, answered 503");
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    match verified.payload() {
        Ok(Payload::Event(Event::MessageReceived(message))) => {
            println!("  {id} verified: {} came in", message.resource.id);
        }
        Ok(Payload::Event(Event::MessageDelivered(message))) => {
            println!("  {id} verified: {} has arrived", message.resource.id);
        }
        Ok(other) => println!("  {id} verified: {} is not handled here", other.kind()),
        // Verified, so keep it: `error.body()` is all of it.
        Err(error) => println!("  {id} verified: {error}"),
    }
    StatusCode::OK
}
