//! An emulator with something of everything in it, and a plain HTTP client.

use std::time::Duration;

use chrono::{DateTime, Utc};
use quo_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use super::receiver::text;

/// The outside party of everything.
pub const OUTSIDE: &str = "+15555550142";

/// A request, before it is sent.
#[derive(Clone)]
pub struct Ask {
    pub method: Method,
    pub target: String,
    pub body: Option<Value>,
}

/// What came back.
pub struct Told {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Told {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }
}

pub struct Stage {
    pub quo: Emulator,
    pub http: reqwest::Client,
    pub owner: String,
    pub member: String,
    /// Of both users, and of the owner alone.
    pub shared: String,
    pub private: String,
    pub contact: String,
    pub message: String,
    pub conversation: String,
    /// Answered, over, with everything made of it.
    pub call: String,
    /// Missed, with a voicemail.
    pub missed: String,
    pub task: String,
    pub legacy_webhook: String,
    pub webhook: String,
    pub delivery: String,
}

pub fn get(target: impl Into<String>) -> Ask {
    ask(Method::GET, target, None)
}

pub fn post(target: impl Into<String>, body: Value) -> Ask {
    ask(Method::POST, target, Some(body))
}

pub fn ask(method: Method, target: impl Into<String>, body: Option<Value>) -> Ask {
    let target = target.into();
    Ask {
        method,
        target,
        body,
    }
}

/// When the clock of a stage stands.
pub fn beginning() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

/// An emulator whose clock stands, without a limit.
pub async fn standing() -> Emulator {
    Emulator::builder()
        .clock_stands_at(beginning())
        .rate_limit(None)
        .delivery_timeout(Duration::from_secs(5))
        .start()
        .await
        .unwrap()
}

/// Sends with the key and both version headers.
pub async fn tell(quo: &Emulator, http: &reqwest::Client, ask: Ask) -> Told {
    let mut request = http
        .request(ask.method, format!("{}{}", quo.url(), ask.target))
        .header("authorization", quo.api_key())
        .header("quo-api-version", "2026-03-30");
    if let Some(body) = ask.body {
        request = request.json(&body);
    }
    let response = request.send().await.unwrap();
    Told {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        bytes: response.bytes().await.unwrap().to_vec(),
    }
}

impl Stage {
    pub async fn new() -> Self {
        let (quo, http) = (standing().await, reqwest::Client::new());
        let say = async |ask| tell(&quo, &http, ask).await.json();
        let users = say(get("/v1/users?maxResults=10")).await;
        let numbers = say(get("/v1/phone-numbers")).await;
        let shared = text(&numbers["data"][0]["id"]);
        // Nobody listens there: the delivery fails, and is tried again.
        let hook = json!({ "url": "http://127.0.0.1:9/quo", "events": ["message.received"] });
        let webhook = say(post("/webhooks", hook.clone())).await;
        let webhook = text(&webhook["data"]["id"]);
        let legacy = say(post("/v1/webhooks/messages", hook)).await;
        let contact = json!({ "defaultFields": {
            "firstName": "Lia",
            "phoneNumbers": [{ "name": "mobile", "value": OUTSIDE }],
        } });
        let contact = say(post("/v1/contacts", contact)).await;
        let message = quo
            .receive_message(OUTSIDE, &shared, "Is it ready?")
            .unwrap();
        let read = say(get(format!("/v1/messages/{message}"))).await;
        let conversation = text(&read["data"]["conversationId"]);
        let call = quo.ring(OUTSIDE, &shared).unwrap();
        quo.answer_call(&call).unwrap();
        quo.advance(Duration::from_secs(61)).await;
        quo.complete_call(&call).unwrap();
        quo.record_call(&call).unwrap();
        quo.summarize_call(&call, &["They talked."], &["Talk again."])
            .unwrap();
        quo.transcribe_call(&call, &["Hello?", "Hello!"]).unwrap();
        let missed = quo.ring(OUTSIDE, &shared).unwrap();
        quo.complete_call(&missed).unwrap();
        quo.leave_voicemail(&missed, 9, "Call me back.").unwrap();
        let task = json!({
            "title": "Call back",
            "description": "About the order",
            "conversationId": conversation,
        });
        let task = say(post("/v1/tasks", task)).await;
        let deliveries = say(get(format!("/webhooks/{webhook}/events"))).await;
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
            message,
            conversation,
            call,
            missed,
            webhook,
        }
    }

    pub async fn tell(&self, ask: Ask) -> Told {
        tell(&self.quo, &self.http, ask).await
    }
}

/// What the emulator has at a target.
pub async fn say(quo: &Emulator, target: &str) -> Value {
    tell(quo, &reqwest::Client::new(), get(target)).await.json()
}

/// Posts to the emulator.
pub async fn act(quo: &Emulator, target: String, body: Option<Value>) -> Told {
    tell(
        quo,
        &reqwest::Client::new(),
        ask(Method::POST, target, body),
    )
    .await
}

/// The newest delivery to a webhook, as the list has it.
pub async fn newest(quo: &Emulator, webhook: &str) -> Value {
    say(quo, &format!("/webhooks/{webhook}/events")).await["data"][0].clone()
}
