//! The client of quo-sdk against the emulator with faults.

use std::time::Duration;

use quo_emulator::{Emulator, Fault};
use quo_sdk::RetryPolicy;
use quo_sdk_frozen::Client;

use super::harness::{EXTERNAL_NUMBER, paused_emulator};

/// Returns a client that makes three attempts without a backoff.
fn client(quo: &Emulator) -> Client {
    let client = Client::builder().api_key(quo.api_key()).base_url(quo.url());
    let retry = RetryPolicy::new().initial_backoff(Duration::ZERO);
    client.retry(retry).build().unwrap()
}

#[tokio::test]
async fn read_succeeds_after_two_failures() {
    let quo = paused_emulator().await;
    for fault in [
        Fault::status(503),
        Fault::html(502),
        Fault::reset(),
        Fault::truncated(),
    ] {
        quo.inject(fault.clone().times(2));
        let users = client(&quo).list_users().send().await;
        assert_eq!(
            users
                .map(|users| users.items.len())
                .map_err(|error| error.to_string()),
            Ok(2),
            "{fault:?}"
        );
    }
}

#[tokio::test]
async fn message_with_unknown_outcome_is_sent_once() {
    let quo = paused_emulator().await;
    quo.inject(Fault::reset().on("sendMessage_v1"));
    let error = client(&quo)
        .send_message()
        .from(quo.number())
        .to(EXTERNAL_NUMBER)
        .content("Hello")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    quo.clear_faults();
    let numbers = client(&quo).list_phone_numbers().send().await.unwrap();
    let sent = client(&quo)
        .list_messages()
        .phone_number_id(&numbers[0].id)
        .participants(EXTERNAL_NUMBER)
        .send()
        .await
        .unwrap();
    assert_eq!(sent.items.len(), 1);
}
