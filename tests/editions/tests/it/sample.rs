//! Bodies as the service sends them, and a server that sends them.

use serde_json::{Value, json};

use quo_sdk_test_support::server::{Answer, Recorded, Server};

/// A page of one call, from the vendor's own sample.
pub fn calls() -> Value {
    let text = include_str!("../../../fixtures/api/list-calls-first-page.json");
    serde_json::from_str(text).unwrap()
}

/// The call of that page.
pub fn call() -> Value {
    calls()["data"][0].clone()
}

/// The vendor's sample of a message that was sent, in its envelope.
pub fn message() -> Value {
    let text = include_str!("../../../fixtures/api/send-message.json");
    serde_json::from_str(text).unwrap()
}

pub fn user() -> Value {
    json!({
        "id": "US1", "email": "a@example.com", "firstName": "Ada", "lastName": null,
        "pictureUrl": null, "role": "owner",
        "createdAt": "2022-01-01T00:00:00Z", "updatedAt": "2022-01-01T00:00:00Z",
    })
}

pub fn webhook(events: &[&str]) -> Value {
    json!({
        "id": "WH1", "userId": "US1", "orgId": "OR1", "label": null, "status": "enabled",
        "url": "https://example.com/", "key": "c2VjcmV0",
        "createdAt": "2026-06-08T00:00:00Z", "updatedAt": "2026-06-08T00:00:00Z",
        "deletedAt": null, "events": events, "resourceIds": ["*"],
    })
}

/// The envelope of nearly everything.
pub fn data(value: Value) -> Value {
    json!({ "data": value })
}

/// The object with these entries besides its own.
pub fn with(mut object: Value, entries: Value) -> Value {
    let entries = entries.as_object().cloned().unwrap();
    object.as_object_mut().unwrap().extend(entries);
    object
}

/// A server that always answers this.
pub async fn answering(body: Value) -> Server {
    Server::start(move |_| Answer::json(200, &body)).await
}

/// The one request that a server got, without its query.
pub fn only_request(server: &Server) -> (Recorded, Vec<String>) {
    let [request] = server.recorded().try_into().unwrap();
    let (_, query) = request.target.split_once('?').unwrap_or_default();
    let mut query: Vec<String> = query.split('&').map(str::to_owned).collect();
    query.retain(|part| !part.is_empty());
    query.sort_unstable();
    (request, query)
}
