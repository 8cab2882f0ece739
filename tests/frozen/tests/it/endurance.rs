//! Connections and memory after many requests.

use allocation_counter::{AllocationInfo, measure};
use quo_sdk::RateLimit;
use quo_sdk_frozen::Client;
use quo_sdk_frozen::Serve;
use quo_sdk_test_support::wire::{Wire, response};
use tokio::runtime::Builder;

const CALLS: usize = 10_000;

async fn call(client: &Client, times: usize) {
    for _ in 0..times {
        client.list_phone_numbers().send().await.unwrap();
    }
}

#[test]
fn ten_thousand_requests_use_one_connection_and_leak_no_memory() {
    // Runs on this thread only, because its allocations are counted.
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let (server, client) = runtime.block_on(async {
        let server = Wire::start(|mut connection| async move {
            let bytes = response("HTTP/1.1 200 OK", r#"{"data":[]}"#);
            while connection.request().await {
                connection.send(&bytes).await;
            }
        })
        .await;
        // With a rate limit, so that its memory counts, but without delays.
        let limit = RateLimit::per_window(10, std::time::Duration::ZERO);
        let client = server.builder().rate_limit(limit).build().unwrap();
        // Allocated once and kept.
        call(&client, 100).await;
        (server, client)
    });
    let AllocationInfo {
        count_total,
        count_current,
        bytes_current,
        ..
    } = measure(|| runtime.block_on(call(&client, CALLS)));
    assert!(count_total > CALLS as u64, "no allocation was counted");
    // Less than one allocation per hundred requests, as a buffer may have grown.
    assert!(count_current < 100, "{count_current} allocations are left");
    assert!(bytes_current < 64 * 1024, "{bytes_current} bytes are left");
    assert_eq!(server.connections(), 1);
    assert_eq!(server.requests(), 100 + CALLS);
}
