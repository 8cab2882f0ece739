//! An endpoint for deliveries, with a configurable status.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use quo_sdk::webhook::{SigningKey, Verifier};
use quo_sdk_test_support::server::{Answer, Recorded, Server};
use serde_json::{Value, json};

use super::harness::{post, send, text};

pub struct Receiver {
    server: Server,
    status: Arc<AtomicU16>,
}

impl Receiver {
    /// Starts an endpoint that returns 200.
    pub async fn start() -> Self {
        let status = Arc::new(AtomicU16::new(200));
        let response = status.clone();
        let server =
            Server::start(move |_| Answer::new(response.load(Ordering::SeqCst), "seen")).await;
        Self { server, status }
    }

    pub fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    pub fn url(&self) -> String {
        self.server.url()
    }

    pub fn recorded(&self) -> Vec<Recorded> {
        self.server.recorded()
    }

    /// Returns the types of the received events, in order.
    pub fn types(&self) -> Vec<String> {
        let events = self.recorded().into_iter();
        events.map(|event| text(&json_of(&event)["type"])).collect()
    }

    /// Creates a webhook of 2026-03-30 for this endpoint. Returns its id and key.
    pub async fn subscribe(
        &self,
        quo: &quo_emulator::Emulator,
        events: &[&str],
    ) -> (String, String) {
        self.subscribe_at(quo, "/webhooks", events).await
    }

    /// Creates a webhook at a path of either system.
    pub async fn subscribe_at(
        &self,
        quo: &quo_emulator::Emulator,
        path: &str,
        events: &[&str],
    ) -> (String, String) {
        let body = json!({ "url": self.url(), "events": events });
        let response = send(quo, &reqwest::Client::new(), post(path, body)).await;
        assert_eq!(response.status, 201);
        let webhook = &response.json()["data"];
        (text(&webhook["id"]), text(&webhook["key"]))
    }
}

pub fn json_of(event: &Recorded) -> Value {
    serde_json::from_slice(&event.body).unwrap()
}

/// Whether a delivery verifies at a time with a key of 2026-03-30.
pub fn verifies(event: &Recorded, key: &str, at: chrono::DateTime<chrono::Utc>) -> bool {
    let verifier = Verifier::new([SigningKey::standard(key).unwrap()]);
    verifier
        .verify_at(&event.headers, &event.body, at.into())
        .is_ok()
}
