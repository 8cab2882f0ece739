//! Tests a function that sends messages, with the emulator in place of the service.
//!
//! `cargo test --example testing` runs the tests, without a key or network.

use quo_sdk::types::MessageId;
use quo_sdk::{Client, Error};

/// The function under test: tells a customer that an order has shipped.
///
/// Returns `None` if the customer can be reached only by mail, because the number is not one
/// that receives messages.
async fn announce(
    quo: &Client,
    from: &str,
    to: &str,
    order: u32,
) -> Result<Option<MessageId>, Error> {
    let content = format!("Order {order} has shipped.");
    match quo
        .send_message()
        .from(from)
        .to(to)
        .content(content)
        .send()
        .await
    {
        Ok(sent) => Ok(Some(sent.into_inner().id)),
        Err(Error::Api(error)) if error.status() == 400 => Ok(None),
        Err(error) => Err(error),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let quo = quo_emulator::Emulator::start().await?;
    let sent = announce(&quo.client(), &quo.number(), "+15555550142", 7).await?;
    println!("{sent:?}; the tests run with `cargo test --example testing`");
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use quo_emulator::{Emulator, Fault};

    use super::announce;

    const CUSTOMER: &str = "+15555550142";

    #[tokio::test]
    async fn customer_receives_one_message() {
        let emulator = Emulator::builder()
            .paused_at("2026-11-20T09:00:00Z")
            .start()
            .await
            .unwrap();
        let quo = emulator.client();
        let sent = announce(&quo, &emulator.number(), CUSTOMER, 7)
            .await
            .unwrap();
        emulator.advance(Duration::from_secs(2)).await;

        let messages = quo
            .list_messages()
            .phone_number_id(emulator.phone_number_id())
            .participants(CUSTOMER)
            .stream()
            .try_collect()
            .await
            .unwrap();
        assert_eq!(messages.len(), 1);
        assert_eq!(Some(&messages[0].id), sent.as_ref());
        assert_eq!(messages[0].text, "Order 7 has shipped.");
        assert_eq!(messages[0].status, "delivered");
    }

    #[tokio::test]
    async fn rejected_number_is_left_to_the_mail() {
        let quo = Emulator::start().await.unwrap();
        let sent = announce(&quo.client(), &quo.number(), "front desk", 7).await;
        assert_eq!(sent.unwrap(), None);
    }

    #[tokio::test]
    async fn expired_subscription_is_an_error() {
        let quo = Emulator::start().await.unwrap();
        // A magic number of the emulator.
        let sent = announce(&quo.client(), &quo.number(), "+15005550002", 7).await;
        assert_eq!(sent.unwrap_err().status().unwrap(), 402);
    }

    #[tokio::test]
    async fn broken_connection_does_not_send_twice() {
        let quo = Emulator::start().await.unwrap();
        quo.inject(Fault::reset().on("send_message"));
        let error = announce(&quo.client(), &quo.number(), CUSTOMER, 7)
            .await
            .unwrap_err();
        assert!(error.is_outcome_unknown());
        assert_eq!(error.attempts(), 1);
    }
}
