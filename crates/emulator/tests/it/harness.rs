//! An emulator with one record of each kind, and a plain HTTP client.

use std::time::Duration;

use chrono::{DateTime, Utc};
use quo_emulator::{Emulator, EmulatorBuilder};
use quo_sdk_frozen::Client;
use reqwest::Method;
use serde_json::{Value, json};

/// The external number of all tests.
pub const EXTERNAL_NUMBER: &str = "+15555550142";

/// A request that can be sent.
#[derive(Clone)]
pub struct ApiRequest {
    pub method: Method,
    pub target: String,
    pub body: Option<Value>,
}

/// A complete response.
pub struct ApiResponse {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub bytes: Vec<u8>,
}

impl ApiResponse {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }
}

pub struct Harness {
    pub quo: Emulator,
    pub http: reqwest::Client,
    pub owner: String,
    pub member: String,
    /// The number of both users.
    pub shared: String,
    /// The number of the owner.
    pub private: String,
    pub contact: String,
    pub message: String,
    pub conversation: String,
    /// A completed call with a recording, summary and transcript.
    pub call: String,
    /// A missed call with a voicemail.
    pub missed: String,
    pub task: String,
    pub legacy_webhook: String,
    pub webhook: String,
    pub delivery: String,
}

pub fn get(target: impl Into<String>) -> ApiRequest {
    request(Method::GET, target, None)
}

pub fn post(target: impl Into<String>, body: Value) -> ApiRequest {
    request(Method::POST, target, Some(body))
}

pub fn request(method: Method, target: impl Into<String>, body: Option<Value>) -> ApiRequest {
    let target = target.into();
    ApiRequest {
        method,
        target,
        body,
    }
}

/// The time of paused clocks.
pub fn clock_start() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

/// An emulator of the frozen edition, so that the tests hold whatever edition is vendored.
pub fn frozen() -> EmulatorBuilder {
    Emulator::builder().document(quo_sdk_frozen::DOCUMENT)
}

/// The client of an emulator, with the operations of the frozen edition.
pub fn client(quo: &Emulator) -> Client {
    quo.client().into()
}

/// An emulator with a paused clock and without a rate limit.
pub async fn paused_emulator() -> Emulator {
    frozen()
        .paused_at(clock_start())
        .rate_limit(None)
        .delivery_timeout(Duration::from_secs(5))
        .start()
        .await
        .unwrap()
}

/// Sends with the key and both version headers.
pub async fn send(quo: &Emulator, http: &reqwest::Client, request: ApiRequest) -> ApiResponse {
    let mut builder = http
        .request(request.method, format!("{}{}", quo.url(), request.target))
        .header("authorization", quo.api_key())
        .header("quo-api-version", "2026-03-30");
    if let Some(body) = request.body {
        builder = builder.json(&body);
    }
    let response = builder.send().await.unwrap();
    ApiResponse {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        bytes: response.bytes().await.unwrap().to_vec(),
    }
}

impl Harness {
    pub async fn new() -> Self {
        let (quo, http) = (paused_emulator().await, reqwest::Client::new());
        let fetch = async |request| send(&quo, &http, request).await.json();
        let users = fetch(get("/v1/users?maxResults=10")).await;
        let numbers = fetch(get("/v1/phone-numbers")).await;
        let shared = text(&numbers["data"][0]["id"]);
        // No server listens there, so the delivery fails and is retried.
        let hook = json!({ "url": "http://127.0.0.1:9/quo", "events": ["message.received"] });
        let webhook = fetch(post("/webhooks", hook.clone())).await;
        let webhook = text(&webhook["data"]["id"]);
        let legacy = fetch(post("/v1/webhooks/messages", hook)).await;
        let contact = json!({ "defaultFields": {
            "firstName": "Lia",
            "phoneNumbers": [{ "name": "mobile", "value": EXTERNAL_NUMBER }],
        } });
        let contact = fetch(post("/v1/contacts", contact)).await;
        let message = quo
            .receive_message(EXTERNAL_NUMBER, &shared, "Is it ready?")
            .unwrap();
        let read = fetch(get(format!("/v1/messages/{message}"))).await;
        let conversation = text(&read["data"]["conversationId"]);
        let call = quo.receive_call(EXTERNAL_NUMBER, &shared).unwrap();
        quo.answer_call(&call).unwrap();
        quo.advance(Duration::from_secs(61)).await;
        quo.complete_call(&call).unwrap();
        quo.add_recording(&call).unwrap();
        quo.add_summary(&call, "They talked.", "Talk again.")
            .unwrap();
        quo.add_transcript(&call, ["Hello?", "Hello!"]).unwrap();
        let missed = quo.receive_call(EXTERNAL_NUMBER, &shared).unwrap();
        quo.complete_call(&missed).unwrap();
        quo.leave_voicemail(&missed, Duration::from_secs(9), "Call me back.")
            .unwrap();
        let task = json!({
            "title": "Call back",
            "description": "About the order",
            "conversationId": conversation,
        });
        let task = fetch(post("/v1/tasks", task)).await;
        let deliveries = fetch(get(format!("/webhooks/{webhook}/events"))).await;
        Self {
            owner: text(&users["data"][0]["id"]),
            member: text(&users["data"][1]["id"]),
            private: text(&numbers["data"][1]["id"]),
            contact: text(&contact["data"]["id"]),
            task: text(&task["data"]["taskId"]),
            legacy_webhook: text(&legacy["data"]["id"]),
            delivery: text(&deliveries["data"][0]["id"]),
            quo,
            http,
            shared,
            message: message.into(),
            conversation,
            call: call.into(),
            missed: missed.into(),
            webhook,
        }
    }

    pub async fn send(&self, request: ApiRequest) -> ApiResponse {
        send(&self.quo, &self.http, request).await
    }
}

/// Gets a target as JSON.
pub async fn get_json(quo: &Emulator, target: &str) -> Value {
    send(quo, &reqwest::Client::new(), get(target)).await.json()
}

/// Posts to a target.
pub async fn post_json(quo: &Emulator, target: String, body: Option<Value>) -> ApiResponse {
    send(
        quo,
        &reqwest::Client::new(),
        request(Method::POST, target, body),
    )
    .await
}

/// Returns the newest delivery to a webhook, as the list contains it.
pub async fn newest(quo: &Emulator, webhook: &str) -> Value {
    get_json(quo, &format!("/webhooks/{webhook}/events")).await["data"][0].clone()
}

/// Returns a JSON string.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
