//! Sends a message and verifies a delivery.

use std::time::SystemTime;

use quo_sdk::webhook::{SigningKey, Verifier};
use quo_sdk::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let quo = Client::from_env()?;
    let sent = quo
        .send_message()
        .from("PN123")
        .to("+15555550111")
        .content("On our way.")
        .send()
        .await?;
    println!("{} is {} at {}", sent.id, sent.status, sent.created_at);
    let key = SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
    let headers = key.sign("msg_1", SystemTime::now(), b"{}")?;
    println!("{}", Verifier::new([key]).verify(&headers, b"{}").is_ok());
    Ok(())
}
