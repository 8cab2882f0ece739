//! The webhook operations of the API version 2026-03-30.

use quo_sdk::beta::Webhooks;
use quo_sdk_test_support::server::{Answer, Recorded, Server};

use crate::serve::client;

mod debug;
mod deliveries;
mod requests;
mod responses;

/// Returns the vendor's sample of this name.
fn sample(name: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/seeds");
    std::fs::read_to_string(format!("{path}/beta-{name}.json")).unwrap()
}

/// Starts a server that always sends this response.
async fn responding(status: u16, body: impl Into<Vec<u8>>) -> (Server, Webhooks) {
    let body = body.into();
    let server = Server::start(move |_| {
        Answer::new(status, body.clone()).header("content-type", "application/json")
    })
    .await;
    let webhooks = client(&server).webhooks();
    (server, webhooks)
}

/// Returns the only recorded request.
fn only(server: &Server) -> Recorded {
    let [request] = server.recorded().try_into().unwrap();
    request
}
