//! This crate's client on the emulator: it understands every answer, and lives through
//! faults as it does with the service.

use std::time::Duration;

use quo_emulator::{Emulator, Fault};
use quo_sdk::types::SendMessage;
use quo_sdk::{Client, Error, RetryPolicy};

use super::documents;
use super::stage::{OUTSIDE, standing};
use crate::rows::rows;

#[tokio::test]
async fn the_client_understands_what_every_operation_answers() {
    let quo = standing().await;
    let (documented, mut failures) = (documents::all(), Vec::new());
    for row in rows() {
        let mut operations = quo_sdk::OPERATIONS.iter();
        let operation = operations.find(|found| found.id == row.id).unwrap();
        let of_document = documented.iter().find(|known| {
            (known.method.as_str(), known.path) == (operation.method, operation.path)
        });
        match (row.full)(quo.client()).await {
            Ok(_) => {}
            Err(Error::Api(refusal)) if of_document.unwrap().has(refusal.status.as_u16()) => {
                // What the row names does not exist here, and the refusal says so.
                assert!(refusal.code.is_some(), "{}: {refusal}", row.id);
            }
            Err(error) => failures.push(format!("{}: {error}", row.id)),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Three attempts without a wait between them.
fn client(quo: &Emulator) -> Client {
    let client = Client::builder().api_key(quo.api_key()).base_url(quo.url());
    let retry = RetryPolicy::new().initial_backoff(Duration::ZERO);
    client.retry(retry).build().unwrap()
}

#[tokio::test]
async fn a_read_lives_through_what_fails_twice() {
    let quo = standing().await;
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
async fn a_text_whose_outcome_is_unknown_is_not_sent_twice() {
    let quo = standing().await;
    quo.inject(Fault::reset().on("sendMessage_v1"));
    let text = SendMessage::builder()
        .from(quo.number())
        .to([OUTSIDE])
        .content("Hello");
    let error = client(&quo)
        .send_message()
        .body(text)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    quo.clear_faults();
    let numbers = client(&quo).list_phone_numbers().send().await.unwrap();
    let sent = client(&quo).list_messages();
    let sent = sent
        .phone_number_id(&numbers[0].id)
        .participants([OUTSIDE])
        .send()
        .await
        .unwrap();
    assert_eq!(sent.items.len(), 1);
}
