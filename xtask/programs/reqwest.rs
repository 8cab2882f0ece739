//! Sends a message and verifies a delivery by hand.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

#[derive(Serialize)]
struct SendMessage<'a> {
    from: &'a str,
    to: [&'a str; 1],
    content: &'a str,
}

#[derive(Deserialize)]
struct Data<T> {
    data: T,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    id: String,
    status: String,
    created_at: DateTime<Utc>,
}

fn verified(key: &[u8], signed: &[u8], signature: &str) -> bool {
    let Ok(signature) = STANDARD.decode(signature) else {
        return false;
    };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return false;
    };
    mac.update(signed);
    mac.verify_slice(&signature).is_ok()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let http = reqwest::Client::new();
    let message = SendMessage {
        from: "PN123",
        to: ["+15555550111"],
        content: "On our way.",
    };
    let response = http
        .post("https://api.quo.com/v1/messages")
        .header("Authorization", std::env::var("QUO_API_KEY")?)
        .query(&[("source", "example")])
        .json(&message)
        .send()
        .await?
        .error_for_status()?;
    let sent: Data<Message> = response.json().await?;
    let Message {
        id,
        status,
        created_at,
    } = &sent.data;
    println!("{id} is {status} at {created_at}");
    println!("{}", verified(b"key", b"1.2.{}", "AAAA"));
    println!("{}", serde_json::json!({ "id": id }));
    Ok(())
}
