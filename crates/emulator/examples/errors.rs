//! Sends messages and handles every kind of error.
//!
//! `cargo run --example errors` runs on the emulator and needs no key or network.

use std::time::Duration;

use quo_emulator::{Emulator, Fault};
use quo_sdk::{Client, Error, RetryPolicy};

const EXTERNAL_NUMBER: &str = "+15555550142";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start().await?;
    let quo = emulator.client();
    let from = emulator.number();

    println!("A message:");
    send(&quo, &from, EXTERNAL_NUMBER).await;
    println!("A message without a recipient:");
    send(&quo, &from, None).await;
    println!("A recipient that is not a phone number:");
    send(&quo, &from, "front desk").await;
    println!("An expired subscription, by a magic number of the emulator:");
    send(&quo, &from, "+15005550002").await;

    println!("A wrong API key:");
    let wrong_key = Client::builder().base_url(emulator.url());
    let wrong_key = wrong_key.api_key("wrong").build()?;
    send(&wrong_key, &from, EXTERNAL_NUMBER).await;

    // Without retries, each injected failure reaches the program.
    let quo = Client::builder()
        .api_key(emulator.api_key())
        .base_url(emulator.url())
        .timeout(Duration::from_millis(500))
        .retry(RetryPolicy::none())
        .build()?;
    for (title, fault) in [
        ("An error of a gateway", Fault::html(502)),
        (
            "No response in time",
            Fault::latency(Duration::from_secs(5)),
        ),
        ("A connection that breaks", Fault::reset()),
        ("An incomplete response", Fault::truncated()),
        ("Too many requests", Fault::status(429)),
    ] {
        println!("{title}:");
        emulator.inject(fault.on("send_message").once());
        send(&quo, &from, EXTERNAL_NUMBER).await;
    }

    println!("A server that is not running:");
    let nowhere = Client::builder().base_url("http://127.0.0.1:9");
    let nowhere = nowhere.api_key("any").retry(RetryPolicy::none()).build()?;
    send(&nowhere, &from, EXTERNAL_NUMBER).await;
    Ok(())
}

/// Sends a message. Prints what to do after an error.
async fn send(quo: &Client, from: &str, to: impl Into<Option<&str>>) {
    let message = quo.send_message().from(from).content("On our way.");
    match message.to(to.into()).send().await {
        Ok(sent) => println!("  {} is {}", sent.id, sent.status),
        Err(Error::InvalidRequest { reason, .. }) => println!("  Correct the program: {reason}"),
        Err(error) if error.is_unauthorized() => println!("  Check the API key: {error}"),
        Err(error) if error.is_rate_limited() => {
            let delay = error.retry_after().unwrap_or(Duration::from_secs(1));
            println!("  Send it again in {delay:?}: {error}");
        }
        Err(error) if error.is_outcome_unknown() => {
            println!("  List the messages before sending it again: {error}");
        }
        Err(error) if error.is_retryable() => println!("  Send it again later: {error}"),
        Err(Error::Api(error)) => {
            let (status, code) = (error.status(), error.code().unwrap_or("no code"));
            println!("  Rejected with {status}, {code}, {:?}", error.message());
            for field in error.errors() {
                println!("    {}: {}", field.path(), field.message());
            }
        }
        // The service has sent the message. Only its response is lost.
        Err(Error::Decode(_) | Error::Truncated(_)) => println!("  Sent, with an unknown id"),
        Err(error) => println!("  {error}"),
    }
}
