//! Receives webhook deliveries with axum, verifies them, and replies to incoming messages.
//!
//! A delivery that arrives twice is replied to once, and a forged one is rejected.
//!
//! `cargo run --example reply` runs on the emulator and needs no key or network.

use axum::routing::post;
use axum::{Router, serve};
use quo_emulator::{Emulator, Fault};
use quo_sdk::Client;
use quo_sdk::webhook::dedupe::MemoryStore;
use quo_sdk::webhook::receiver::{Received, Receiver};
use quo_sdk::webhook::{Event, Payload, Verifier};
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
    let verifier = Verifier::new([webhook.key.signing_key()?]);
    let client = quo.clone();
    let receiver = Receiver::new(verifier, MemoryStore::new(), move |received| {
        reply(client.clone(), received)
    });
    let router = Router::new().route("/quo", post(receiver));
    tokio::spawn(async move { serve(listener, router).await });

    println!("Messages:");
    emulator.inject(Fault::duplicate().once());
    emulator.receive_message(EXTERNAL_NUMBER, emulator.number(), "Where is my order?")?;
    emulator.settle().await;
    emulator.inject(Fault::wrong_signature().once());
    emulator.receive_message(EXTERNAL_NUMBER, emulator.number(), "Forged")?;
    emulator.settle().await;

    println!("\nDeliveries, newest first:");
    for delivery in quo.webhooks().list_deliveries(&webhook.id).send().await? {
        println!("  {} {}", delivery.id, delivery.status);
    }

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

/// Replies to an incoming message. A delivery that arrives again does not get here.
async fn reply(quo: Client, received: Received) -> Result<(), quo_sdk::Error> {
    let Payload::Event(Event::MessageReceived(message)) = received.payload else {
        return Ok(());
    };
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
