//! Sends a message exactly once: shows a retry, and a failure with an unknown outcome.
//!
//! `cargo run --example send_message` needs neither a key nor a network: it uses a local server
//! that returns errors as the service does. With `QUO_API_KEY` set, it sends a message through the
//! service: `cargo run --example send_message -- PN123 +15555550111 'On our way.'`

mod loopback;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use chrono::Utc;
use loopback::json;
use quo_sdk::{Client, Error, SendOutcome};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::var_os("QUO_API_KEY").is_some() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let [from, to, content] = arguments.as_slice() else {
            return Err("usage: send_message <phone number id> <recipient> <content>".into());
        };
        return Ok(send(&Client::from_env()?, from, to, content, None).await?);
    }
    let quo = loopback::client(service()).await?;
    for content in ["We are open.", "On our way.", "We are here."] {
        println!("Sending {content:?}");
        // The sample service has no gateway that retries for minutes.
        let wait = Some(Duration::from_secs(5));
        send(&quo, "PNtoDbDhuz", "+19876543210", content, wait).await?;
        println!();
    }
    Ok(())
}

/// Sends a message. After an unknown outcome, sends it again only if it was not sent.
async fn send(
    quo: &Client,
    from: &str,
    to: &str,
    content: &str,
    wait: Option<Duration>,
) -> Result<(), Error> {
    let message = quo.send_message().from(from).to(to).content(content);
    let (since, started) = (SystemTime::now(), Instant::now());
    match message.clone().send().await {
        Ok(sent) => {
            let seconds = started.elapsed().as_secs_f32();
            println!("  {} after {seconds:.1} s", sent.status());
            println!("  {} is {}", sent.id, sent.status);
        }
        Err(error) if error.is_outcome_unknown() => {
            println!("  {error}");
            println!("  The outcome is unknown. Searching the list of messages:");
            let mut search = quo.find_sent(&message, since);
            if let Some(wait) = wait {
                search = search.wait(wait);
            }
            match search.await? {
                SendOutcome::Found(sent) => println!("  found: {} is {}", sent.id, sent.status),
                SendOutcome::NotFound { waited, .. } => {
                    println!("  not found after {:.1} s", waited.as_secs_f32());
                    let sent = message.send().await?;
                    println!("  sent again as {}, {}", sent.id, sent.status);
                }
                // The same message was sent more than once. A person has to decide.
                other => println!("  not certain: {other:?}"),
            }
        }
        // The service rejected the message, or sent it and only the response cannot be decoded. In
        // both cases it must not be sent again.
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The state of the sample service.
#[derive(Default)]
struct Service {
    requests: u32,
    sent: Vec<Value>,
}

fn service() -> axum::Router {
    axum::Router::new()
        .route("/v1/messages", post(respond).get(list))
        .with_state(Arc::default())
}

async fn list(State(service): State<Arc<Mutex<Service>>>) -> Response {
    let Ok(service) = service.lock() else {
        return json(500, "");
    };
    json(
        200,
        json!({ "data": service.sent, "totalItems": service.sent.len() }).to_string(),
    )
}

/// Responds to the first request with 429, and to two others with 502: once after sending the
/// message, and once without.
async fn respond(State(service): State<Arc<Mutex<Service>>>, body: String) -> Response {
    let Ok(mut service) = service.lock() else {
        return json(500, "");
    };
    service.requests += 1;
    let number = service.requests;
    if number == 1 {
        println!("  (the server responds with 429 and Retry-After: 2)");
        return ([("retry-after", "2")], json(429, "{}")).into_response();
    }
    let sent = sample(&body, number);
    if number != 4 {
        service.sent.push(sent.clone());
    }
    match number {
        3 | 4 => json(502, "<html>Bad Gateway</html>"),
        _ => json(202, json!({ "data": sent }).to_string()),
    }
}

/// Returns the vendor's sample with the content of the request, a distinct id and the current time.
fn sample(body: &str, number: u32) -> Value {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let sample = read(include_str!("../tests/fixtures/api/send-message.json"));
    let mut message = sample["data"].clone();
    message["id"] = format!("AC{number:032}").into();
    message["text"] = read(body)["content"].clone();
    message["createdAt"] = Utc::now().to_rfc3339().into();
    message
}
