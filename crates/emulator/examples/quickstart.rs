//! Creates a webhook, sends a message, rejects its first delivery, shows the retry, and reads
//! the delivery log.
//!
//! `cargo run --example quickstart` runs on the emulator and needs no key or
//! network. For the real service, replace the first lines by `Client::from_env()`.

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
use quo_sdk::webhook::{Event, Payload, Verifier};
use tokio::net::TcpListener;

const EXTERNAL_NUMBER: &str = "+15555550142";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let quo = emulator.client();
    println!("The emulator runs at {}", emulator.url());

    println!("\nCreate a webhook:");
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let webhook = quo
        .webhooks()
        .create()
        .url(format!("http://{}/quo", listener.local_addr()?))
        .events(["message.delivered", "message.received"])
        .send()
        .await?;
    println!("  {} is {}, {:?}", webhook.id, webhook.status, webhook.key);
    let receiver = Arc::new(Receiver {
        verifier: Verifier::new([webhook.key.signing_key()?]),
        is_down: AtomicBool::new(true),
    });
    let app = Router::new()
        .route("/quo", post(receive))
        .with_state(receiver.clone());
    tokio::spawn(async move { axum::serve(listener, app).await });

    println!("\nList phone numbers; the first response is 503 and is retried:");
    emulator.inject(Fault::status(503).on("listPhoneNumbers_v1").times(1));
    let numbers = quo.list_phone_numbers().send().await?;
    for number in numbers.iter() {
        println!("  {} {}", number.id, number.name);
    }

    println!("\nSend two messages; the second gets an error response:");
    let message = quo
        .send_message()
        .from(emulator.number())
        .content("On our way.");
    let sent = message.clone().to(EXTERNAL_NUMBER).send().await?;
    println!("  {} is {} ({})", sent.id, sent.status, sent.status());
    // A magic number of the emulator.
    match message.to("+15005550002").send().await {
        Err(Error::Api(error)) => println!("  {error}"),
        other => println!("  no error response: {other:?}"),
    }

    println!("\nThe receiver rejects the delivery of message.delivered:");
    emulator.advance(Duration::from_secs(2)).await;
    println!("Five seconds later, it accepts the retry:");
    receiver.is_down.store(false, Ordering::SeqCst);
    emulator.advance(Duration::from_secs(5)).await;
    println!("The recipient replies:");
    emulator.receive_message(EXTERNAL_NUMBER, emulator.number(), "Thanks!")?;
    emulator.settle().await;

    println!("\nThe delivery log, newest first:");
    let webhooks = quo.webhooks();
    let mut deliveries = webhooks.list_deliveries(&webhook.id).stream();
    while let Some(delivery) = deliveries.try_next().await? {
        println!(
            "  {} {} {}",
            delivery.id, delivery.event_type, delivery.status
        );
        let detail = webhooks.get_delivery(&webhook.id, &delivery.id);
        let detail = detail.send().await?;
        for attempt in &detail.attempts {
            match attempt.http_status() {
                Some(status) => println!("    {} status {status}", attempt.timestamp),
                None => println!("    {} no response", attempt.timestamp),
            }
        }
    }
    Ok(())
}

/// The state of a webhook receiver: its verifier, and whether it is down.
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
            println!("  rejected: {error}");
            return StatusCode::UNAUTHORIZED;
        }
    };
    let id = verified.delivery_id().unwrap_or_default();
    if receiver.is_down.load(Ordering::SeqCst) {
        println!("  {id} verified, responded 503");
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    match verified.payload() {
        Ok(Payload::Event(Event::MessageReceived(message))) => {
            println!("  {id} verified: {} was received", message.resource.id);
        }
        Ok(Payload::Event(Event::MessageDelivered(message))) => {
            println!("  {id} verified: {} was delivered", message.resource.id);
        }
        Ok(other) => println!("  {id} verified: {} is not handled here", other.kind()),
        // The delivery is verified, so a program should store `error.body()`.
        Err(error) => println!("  {id} verified: {error}"),
    }
    StatusCode::OK
}
