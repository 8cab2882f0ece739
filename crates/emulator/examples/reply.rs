//! Receives webhook deliveries with axum, verifies them, and replies to incoming messages.
//!
//! A delivery that arrives twice is replied to once.
//!
//! `cargo run --example reply` runs on the emulator and needs no key or network.

use std::sync::Arc;

use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Router, serve};
use quo_emulator::{Emulator, Fault};
use quo_sdk::Client;
use quo_sdk::webhook::axum::Rejection;
use quo_sdk::webhook::dedupe::{Claimed, DedupeStore, MemoryStore};
use quo_sdk::webhook::events::MessageReceived;
use quo_sdk::webhook::{Event, Payload, VerifiedDelivery, Verifier};
use tokio::net::TcpListener;

const EXTERNAL_NUMBER: &str = "+15555550142";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let quo = emulator.client();

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let webhook = quo
        .webhooks()
        .create()
        .url(format!("http://{}/quo", listener.local_addr()?))
        .events("message.received")
        .send()
        .await?;
    let app = App {
        quo: quo.clone(),
        verifier: Verifier::new([webhook.key.signing_key()?]),
        store: Arc::new(MemoryStore::new()),
    };
    let router = Router::new().route("/quo", post(receive)).with_state(app);
    tokio::spawn(async move { serve(listener, router).await });

    println!("Deliveries:");
    emulator.inject(Fault::duplicate().once());
    emulator.receive_message(EXTERNAL_NUMBER, emulator.number(), "Where is my order?")?;
    emulator.settle().await;
    emulator.inject(Fault::wrong_signature().once());
    emulator.receive_message(EXTERNAL_NUMBER, emulator.number(), "Forged")?;
    emulator.settle().await;

    println!("\nThe conversation, newest message first:");
    let mut messages = quo
        .list_messages()
        .phone_number_id(emulator.phone_number_id())
        .participants(EXTERNAL_NUMBER)
        .stream();
    while let Some(message) = messages.try_next().await? {
        println!("  {}: {}", message.direction, message.text);
    }
    Ok(())
}

#[derive(Clone)]
struct App {
    quo: Client,
    verifier: Verifier,
    store: Arc<MemoryStore>,
}

/// Lets the extractor of deliveries find the verifier.
impl FromRef<App> for Verifier {
    fn from_ref(app: &App) -> Self {
        app.verifier.clone()
    }
}

async fn receive(
    State(app): State<App>,
    delivery: Result<VerifiedDelivery, Rejection>,
) -> StatusCode {
    let delivery = match delivery {
        Ok(delivery) => delivery,
        Err(rejection) => {
            println!("  rejected: {rejection}");
            return rejection.status();
        }
    };
    let Some(key) = delivery.dedupe_key() else {
        return StatusCode::BAD_REQUEST;
    };
    let claim = match app.store.claim(&key).await {
        Ok(Claimed::New(claim)) => claim,
        Ok(Claimed::Completed) => {
            println!("  delivered again");
            return StatusCode::OK;
        }
        // The service retries.
        Ok(Claimed::InProgress) | Err(_) => return StatusCode::SERVICE_UNAVAILABLE,
    };
    match delivery.payload() {
        Ok(Payload::Event(Event::MessageReceived(message))) => {
            if let Err(error) = reply(&app.quo, &message).await {
                println!("  no reply: {error}");
                return StatusCode::SERVICE_UNAVAILABLE;
            }
        }
        Ok(other) => println!("  ignored {}", other.kind()),
        Err(error) => println!("  not understood: {error}"),
    }
    match claim.complete().await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

async fn reply(quo: &Client, message: &MessageReceived) -> Result<(), quo_sdk::Error> {
    let sent = quo
        .send_message()
        .from(&message.context.phone_number_id)
        .to(&message.context.sender_identifier)
        .content("Thanks, we will be with you soon.")
        .send()
        .await?;
    println!("  {} replied to with {}", message.resource.id, sent.id);
    Ok(())
}
