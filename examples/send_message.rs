//! Sending a text once: what is tried again by itself, and what to do when nobody can
//! say whether it was sent.
//!
//! `cargo run --example send_message` needs no key and no network: it starts a small
//! server on 127.0.0.1 that refuses, fails and answers as the service does. With
//! `QUO_API_KEY` set it talks to the real service, and sends what it is given:
//! `cargo run --example send_message -- PN123 +15555550111 'On our way.'`

mod loopback;

use std::sync::{Arc, Mutex};
use std::time::Instant;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use chrono::{TimeDelta, Utc};
use loopback::json;
use quo_sdk::types::{Message, SendMessage};
use quo_sdk::{Client, Error};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::var_os("QUO_API_KEY").is_some() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let [from, to, text] = arguments.as_slice() else {
            return Err("give the phone number's id, the recipient's number and the text".into());
        };
        return Ok(send(&Client::from_env()?, from, to, text).await?);
    }
    let quo = loopback::client(service()).await?;
    for text in ["We are open.", "On our way.", "We are here."] {
        println!("Sending {text:?}");
        send(&quo, "PNtoDbDhuz", "+19876543210", text).await?;
        println!();
    }
    Ok(())
}

/// Sends a text, and sends it again only if it has not been sent.
async fn send(quo: &Client, from: &str, to: &str, text: &str) -> Result<(), Error> {
    let message = SendMessage::builder().from(from).to([to]).content(text);
    let started = Instant::now();
    match quo.send_message().body(message.clone()).send().await {
        Ok(sent) => {
            let seconds = started.elapsed().as_secs_f32();
            println!("  {} after {seconds:.1} s", sent.status());
            println!("  {} is {}", sent.id, sent.status);
        }
        Err(error) if error.is_outcome_unknown() => {
            println!("  {error}");
            println!("  It may have been sent all the same. Looking for it:");
            match find(quo, from, to, text).await? {
                Some(sent) => println!("  {} is {}: not sent again", sent.id, sent.status),
                None => {
                    let sent = quo.send_message().body(message).send().await?;
                    println!("  not there: sent again as {}, {}", sent.id, sent.status);
                }
            }
        }
        // It was refused or, if only the answer cannot be read, sent: sending again would not help.
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The newest such text of the last minute.
async fn find(quo: &Client, from: &str, to: &str, text: &str) -> Result<Option<Message>, Error> {
    let mut recent = quo
        .list_messages()
        .phone_number_id(from)
        .participants([to])
        .created_after(Utc::now() - TimeDelta::minutes(1))
        .stream();
    while let Some(message) = recent.try_next().await? {
        if message.text == text {
            return Ok(Some(message));
        }
    }
    Ok(None)
}

/// What the sample service has been asked, and has sent.
#[derive(Default)]
struct Service {
    asked: u32,
    sent: Vec<Value>,
}

fn service() -> axum::Router {
    axum::Router::new()
        .route("/v1/messages", post(answer).get(list))
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

/// Refuses the first request, and loses two answers: one to a text that it has sent,
/// and one to a text that it has not.
async fn answer(State(service): State<Arc<Mutex<Service>>>, body: String) -> Response {
    let Ok(mut service) = service.lock() else {
        return json(500, "");
    };
    service.asked += 1;
    let asked = service.asked;
    if asked == 1 {
        println!("  (the server answers 429, and asks to wait for two seconds)");
        return ([("retry-after", "2")], json(429, "{}")).into_response();
    }
    let sent = sample(&body, asked);
    if asked != 4 {
        service.sent.push(sent.clone());
    }
    match asked {
        3 | 4 => json(502, "<html>Bad Gateway</html>"),
        _ => json(202, json!({ "data": sent }).to_string()),
    }
}

/// The vendor's sample, with the text that was asked for and a number of its own.
fn sample(body: &str, number: u32) -> Value {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let sample = read(include_str!("../tests/fixtures/api/send-message.json"));
    let mut message = sample["data"].clone();
    message["id"] = format!("AC{number:032}").into();
    message["text"] = read(body)["content"].clone();
    message
}
