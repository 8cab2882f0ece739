//! Faults of each operation that the library has a method of.

use quo_emulator::{Emulator, Fault};
use reqwest::StatusCode;

use crate::harness::{request, send};

#[tokio::test]
async fn fault_is_limited_to_each_operation_by_the_name_of_its_method() {
    let quo = Emulator::builder().rate_limit(None).start().await.unwrap();
    let http = reqwest::Client::new();
    let operations = quo_sdk::OPERATIONS.iter().chain(quo_sdk::beta::OPERATIONS);
    for operation in operations {
        let path: Vec<&str> = operation.path.split('/').collect();
        let path = path
            .iter()
            .map(|part| if part.starts_with('{') { "1" } else { part });
        let path = path.collect::<Vec<_>>().join("/");
        let method = operation.method.parse().unwrap();
        let request = request(method, path, None);
        quo.inject(
            Fault::status(StatusCode::IM_A_TEAPOT)
                .on(operation.id)
                .once(),
        );
        let statuses = [
            send(&quo, &http, request.clone()).await.status,
            send(&quo, &http, request).await.status,
        ];
        assert_eq!(statuses[0], 418, "{}", operation.id);
        assert_ne!(statuses[1], 418, "{}", operation.id);
    }
}
