//! The main job in one page: list, stream, send, a refusal, and receiving.
//!
//! `cargo run --example quickstart` needs no key and no network: it starts a
//! small server on 127.0.0.1 that answers with the vendor's samples. With
//! `QUO_API_KEY` set it reads from the real service instead, and sends nothing.

mod loopback;

use std::time::SystemTime;

use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, post};
use loopback::{json, serve};
use quo_sdk::types::SendMessage;
use quo_sdk::webhook::{Event, Payload, SigningKey, Verifier, legacy};
use quo_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::var_os("QUO_API_KEY").is_some() {
        return Ok(read_from_the_service(&Client::from_env()?).await?);
    }
    let quo = loopback::client(samples()).await?;
    list_webhooks(&quo).await?;
    stream_calls(&quo).await?;
    send_a_message(&quo).await?;
    be_refused(&quo).await?;
    receive_deliveries().await
}

async fn list_webhooks(quo: &Client) -> Result<(), Error> {
    let webhooks = quo.list_webhooks().send().await?;
    println!("{} webhooks:", webhooks.len());
    for webhook in webhooks.iter() {
        let events: Vec<&str> = webhook.events.iter().map(AsRef::as_ref).collect();
        let label = webhook.label.as_deref().unwrap_or("(no label)");
        println!(
            "  {} {} {label}: {}",
            webhook.id,
            webhook.status,
            events.join(", ")
        );
    }
    Ok(())
}

async fn stream_calls(quo: &Client) -> Result<(), Error> {
    println!("\nCalls with one number, page by page:");
    let mut calls = quo
        .list_calls()
        .phone_number_id("PN1ZmRMzlx")
        .participants(["+15555555555"])
        .max_results(1)
        .stream();
    while let Some(call) = calls.try_next().await? {
        println!(
            "  {} {} {}, {} s, {}",
            call.id, call.direction, call.status, call.duration, call.created_at
        );
    }
    Ok(())
}

async fn send_a_message(quo: &Client) -> Result<(), Error> {
    let message = SendMessage::builder()
        .from("PNtoDbDhuz")
        .to(["+19876543210"])
        .content("On our way.");
    let sent = quo.send_message().body(message).send().await?;
    println!("\nSent {}: {} ({})", sent.id, sent.status, sent.status());
    println!("  logged without the people in it: {:?}", *sent);
    Ok(())
}

async fn be_refused(quo: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let refused = quo
        .list_calls()
        .phone_number_id("PN1ZmRMzlx")
        .participants(["+15555555555"])
        .max_results(500)
        .send()
        .await;
    let Err(Error::Api(error)) = refused else {
        return Err("500 results a page should have been refused".into());
    };
    println!("\nA refusal, typed:");
    println!("  status {}, code {:?}", error.status, error.code);
    for field in &error.errors {
        println!("  {}: {}", field.path, field.message);
    }
    println!("  in a log: {error}");
    Ok(())
}

/// Plays both sides: signs the vendor's samples as the service would, posts them
/// over HTTP, and receives them as a program of yours would.
async fn receive_deliveries() -> Result<(), Box<dyn std::error::Error>> {
    println!("\nReceiving, signed as the service signs:");
    let standard = SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
    let legacy = SigningKey::legacy("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")?;
    // One address, two webhooks, each with a key of its own.
    let verifier = Verifier::new([standard.clone(), legacy.clone()]);
    let app = axum::Router::new()
        .route("/quo", post(receive))
        .with_state(verifier);
    let address = serve(app).await?;

    let old = include_str!("../tests/fixtures/seeds/legacy-message.received.json");
    let new = include_str!("../tests/fixtures/seeds/beta-test-event.json");
    let http = reqwest::Client::new();
    for (key, body) in [(&legacy, old), (&standard, new)] {
        let headers = key.sign("msg_1", SystemTime::now(), body.as_bytes())?;
        let post = http.post(format!("http://{address}/quo")).headers(headers);
        println!("    answered {}", post.body(body).send().await?.status());
    }
    // Somebody else, or a body that a proxy has rewritten.
    let headers = standard.sign("msg_2", SystemTime::now(), new.as_bytes())?;
    let forged = new.replace("incoming", "outgoing");
    let post = http.post(format!("http://{address}/quo")).headers(headers);
    println!("    answered {}", post.body(forged).send().await?.status());
    Ok(())
}

async fn receive(State(verifier): State<Verifier>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let verified = match verifier.verify(&headers, &body) {
        Ok(verified) => verified,
        Err(error) => {
            println!("  refused: {error}");
            return StatusCode::UNAUTHORIZED;
        }
    };
    match verified.payload() {
        Ok(Payload::Event(Event::MessageReceived(message))) => println!(
            "  {} of 2026-03-30: {} is {}, contacts {:?}",
            message.kind(),
            message.resource.id,
            message.resource.status,
            message.context.contacts.known_ids().map(<[_]>::len),
        ),
        Ok(Payload::Legacy(legacy::Event::MessageReceived(message))) => println!(
            "  {} of the older webhooks: {} characters to {} recipient",
            message.kind(),
            message.text.as_deref().unwrap_or_default().len(),
            message.to.len(),
        ),
        Ok(other) => println!("  {} is not handled here", other.kind()),
        // Verified, so keep it: `error.body()` is all of it.
        Err(error) => println!("  {error}"),
    }
    StatusCode::OK
}

/// Reads only, so that trying it changes nothing and costs nothing.
async fn read_from_the_service(quo: &Client) -> Result<(), Error> {
    println!("Reading from {}\n", quo.base_url());
    let numbers = quo.list_phone_numbers().send().await?;
    println!("{} phone numbers:", numbers.len());
    for number in numbers.iter() {
        println!("  {} {}", number.id, number.name);
    }
    println!();
    list_webhooks(quo).await?;
    let mut users = quo.list_users().stream();
    println!("\nUsers:");
    while let Some(user) = users.try_next().await? {
        println!("  {} {}", user.id, user.role);
    }
    Ok(())
}

/// The vendor's samples behind the paths that the example calls.
fn samples() -> axum::Router {
    axum::Router::new()
        .route(
            "/v1/webhooks",
            get(async || {
                json(
                    200,
                    include_str!("../tests/fixtures/api/list-webhooks.json"),
                )
            }),
        )
        .route("/v1/calls", get(calls))
        .route(
            "/v1/messages",
            post(async || json(202, include_str!("../tests/fixtures/api/send-message.json"))),
        )
        .with_state(100)
}

async fn calls(State(most): State<u32>, Query(query): Query<Vec<(String, String)>>) -> Response {
    let parameter = |name: &str| {
        let pair = query.iter().find(|(key, _)| key == name);
        pair.map(|(_, value)| value.as_str())
    };
    let wanted = parameter("maxResults").and_then(|text| text.parse().ok());
    if wanted.is_none_or(|wanted: u32| wanted > most) {
        return json(400, include_str!("../tests/fixtures/api/error-400.json"));
    }
    match parameter("pageToken") {
        None => json(
            200,
            include_str!("../tests/fixtures/api/list-calls-first-page.json"),
        ),
        Some(_) => json(
            200,
            include_str!("../tests/fixtures/api/list-calls-last-page.json"),
        ),
    }
}
