//! The documents of `spec/`, whatever they have.

use quo_emulator::Emulator;
use quo_sdk::documents::{V1, WEBHOOKS};

use super::check::Check;
use super::document::operations;

#[tokio::test]
async fn every_operation_succeeds_and_refuses_what_is_not_valid() {
    let operations: Vec<_> = [V1, WEBHOOKS].into_iter().flat_map(operations).collect();
    assert!(!operations.is_empty());
    let mut check = Check::new(Emulator::builder()).await;
    check.run(&operations).await;
    assert_eq!(check.failures.join("\n"), "");
}
