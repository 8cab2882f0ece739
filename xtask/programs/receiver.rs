//! Verifies and reads a delivery.

use std::time::SystemTime;

use quo_sdk::webhook::{SigningKey, Verifier};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = br#"{"id":"EV1","type":"message.received"}"#;
    let key = SigningKey::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
    let headers = key.sign("msg_1", SystemTime::now(), body)?;
    let verified = Verifier::new([key]);
    let verified = verified.verify(&headers, body)?;
    match verified.payload() {
        Ok(payload) => println!("{}", payload.kind()),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
