//! Managing webhooks: create one, test it, look at what was delivered, replace its
//! secret, delete it.
//!
//! `cargo run --example webhooks` needs no key and no network: it starts a small
//! server on 127.0.0.1 that answers with the vendor's samples. With `QUO_API_KEY`
//! set it lists the webhooks of the real service instead, and changes nothing.

mod loopback;

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use quo_sdk::beta::Webhooks;
use quo_sdk::beta::types::{CreateWebhook, WebhookId};
use quo_sdk::webhook::{SigningKey, Verifier};
use quo_sdk::{Client, Error};

/// What the sample server gives in place of the dots of the vendor's samples.
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::var_os("QUO_API_KEY").is_some() {
        return Ok(list(&Client::from_env()?.webhooks()).await?);
    }
    let quo = loopback::client(samples()).await?;
    let webhooks = quo.webhooks();

    let (id, first) = create(&webhooks).await?;
    send_a_test_event(&webhooks, &id).await?;
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
) -> Result<(WebhookId, SigningKey), Box<dyn std::error::Error>> {
    let webhook = CreateWebhook::builder()
        .url("https://example.com/webhooks/quo")
        .events(["call.completed", "message.received", "contact.updated"])
        .resource_ids(["PNabc123"])
        .label("Production webhook");
    let created = webhooks.create().body(webhook).send().await?.into_inner();
    println!("Created {}, {}", created.id, created.status);
    println!("  logged without its secret: {created:?}");
    // No other answer has the secret: store `created.key.expose()` here.
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

/// The vendor's samples behind the paths that the example calls.
fn samples() -> axum::Router {
    let created = include_str!("../tests/fixtures/seeds/beta-webhook-create.json");
    let rotated = include_str!("../tests/fixtures/seeds/beta-webhook-rotate.json");
    let test = include_str!("../tests/fixtures/seeds/beta-test-event.json");
    let listed = include_str!("../tests/fixtures/seeds/beta-delivery-list.json");
    let detail = include_str!("../tests/fixtures/seeds/beta-delivery-detail.json");
    axum::Router::new()
        .route(
            "/webhooks",
            post(move |headers| json(headers, 201, created)),
        )
        .route(
            "/webhooks/{id}",
            axum::routing::delete(move |headers| json(headers, 204, "")),
        )
        .route(
            "/webhooks/{id}/rotate",
            post(move |headers| json(headers, 200, rotated)),
        )
        .route(
            "/webhooks/{id}/events/test",
            post(move |headers| json(headers, 200, test)),
        )
        .route(
            "/webhooks/{id}/events",
            get(async move |headers: HeaderMap, uri: axum::http::Uri| {
                let is_first = !uri.query().unwrap_or_default().contains("after=");
                let last = r#"{ "data": [], "nextCursor": null }"#;
                json(headers, 200, if is_first { listed } else { last }).await
            }),
        )
        .route(
            "/webhooks/{id}/events/{delivery}",
            get(move |headers| json(headers, 200, detail)),
        )
}

/// An answer to a request that names the version of the API.
async fn json(headers: HeaderMap, status: u16, body: &'static str) -> Response {
    let names = ["x-quo-api-version", "quo-api-version"];
    if names.iter().any(|name| headers.get(*name).is_none()) {
        return StatusCode::BAD_REQUEST.into_response();
    }
    loopback::json(status, body.replace("whsec_...", SECRET))
}
