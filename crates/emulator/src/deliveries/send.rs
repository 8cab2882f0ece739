//! Signing and sending of one attempt, in the form of the service.

use std::time::{Duration, Instant};

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, HeaderName};

use crate::clock::Timestamp;
use crate::faults::Effect;
use crate::state::{Delivery, System, Trigger, Webhook};
use quo_sdk::webhook::{Secret, SigningKey};

/// The maximum size of a response body in the delivery log, in bytes.
const MAX_LOGGED_BODY: usize = 4096;

/// A key that no webhook has, valid in both signature schemes.
const WRONG_KEY: &str = "d3JvbmcgLSB3cm9uZyAtIHdyb25nIC0gd3JvbmcgLSE=";

/// Sends attempts.
pub(crate) struct Sender {
    http: reqwest::Client,
}

/// The request of one attempt.
pub(crate) struct AttemptRequest {
    pub(crate) delivery_id: String,
    pub(crate) webhook_id: String,
    pub(crate) url: String,
    pub(crate) at: Timestamp,
    pub(crate) trigger: Trigger,
    /// Whether the request is sent twice.
    twice: bool,
    headers: HeaderMap,
    body: String,
}

impl AttemptRequest {
    /// Signs a delivery at `now`, with the faults `effects`.
    pub(super) fn new(
        delivery: &Delivery,
        webhook: &Webhook,
        now: Timestamp,
        effects: &[Effect],
    ) -> Self {
        let mut signed_at = now;
        let mut webhook = webhook.clone();
        for effect in effects {
            match effect {
                Effect::Skew(seconds) => signed_at = signed_at.shifted(*seconds),
                Effect::WrongSignature => {
                    webhook.key = Secret::from(WRONG_KEY);
                    webhook.previous_key = None;
                }
                _ => {}
            }
        }
        Self {
            delivery_id: delivery.id.clone(),
            webhook_id: webhook.id.clone(),
            at: now,
            trigger: delivery.next_trigger,
            twice: effects.contains(&Effect::Duplicate),
            headers: signatures(&webhook, &delivery.id, signed_at, delivery.body.as_bytes()),
            body: delivery.body.clone(),
            url: webhook.url,
        }
    }
}

/// The outcome of an attempt.
pub(crate) struct Outcome {
    /// The HTTP status; 0 if there was no response.
    pub(crate) status: u16,
    pub(crate) body: String,
    pub(crate) duration_ms: u64,
}

impl Outcome {
    /// Whether the status is 2xx.
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

impl Sender {
    /// Builds a sender with this timeout of one request.
    pub(crate) fn new(timeout: Duration) -> Result<Self, reqwest::Error> {
        let http = reqwest::Client::builder()
            .timeout(timeout)
            // A redirect is not a success, and local endpoints need no proxy.
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .user_agent(concat!("quo-emulator/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Self { http })
    }

    /// Makes the attempt. If it is sent twice, the second response counts.
    pub(crate) async fn send(&self, request: &AttemptRequest) -> Outcome {
        if request.twice {
            self.send_once(request).await;
        }
        self.send_once(request).await
    }

    async fn send_once(&self, request: &AttemptRequest) -> Outcome {
        let start = Instant::now();
        let request = self
            .http
            .post(&request.url)
            .headers(request.headers.clone())
            .header(CONTENT_TYPE, "application/json")
            .body(request.body.clone());
        let (status, body) = match request.send().await {
            Ok(response) => (response.status().as_u16(), read_body(response).await),
            Err(error) => (0, error.without_url().to_string()),
        };
        let duration_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        Outcome {
            status,
            body,
            duration_ms,
        }
    }
}

/// Reads the beginning of a response body.
async fn read_body(mut response: reqwest::Response) -> String {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        let room = MAX_LOGGED_BODY - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if body.len() == MAX_LOGGED_BODY {
            break;
        }
    }
    String::from_utf8_lossy(&body).into_owned()
}

/// Returns the signature headers. For some time after a rotation, the previous key signs
/// too.
fn signatures(webhook: &Webhook, id: &str, now: Timestamp, body: &[u8]) -> HeaderMap {
    let mut headers = sign(webhook.system, &webhook.key, id, now, body);
    let previous = webhook
        .previous_key
        .as_ref()
        .filter(|(_, until)| now < *until);
    if let Some((key, _)) = previous {
        for (name, value) in &sign(webhook.system, key, id, now, body) {
            join(&mut headers, name, value);
        }
    }
    headers
}

fn sign(system: System, key: &Secret, id: &str, now: Timestamp, body: &[u8]) -> HeaderMap {
    let key = match system {
        System::Dated => SigningKey::standard(key.expose_secret()),
        System::Legacy => SigningKey::legacy(key.expose_secret()),
    };
    let headers = key.map(|key| key.sign(id, now.system_time(), body).unwrap_or_default());
    // The emulator's keys and ids are valid and its clock starts after 1970. Otherwise the
    // delivery is sent unsigned and the receiver rejects it.
    headers.unwrap_or_default()
}

/// Joins the signatures of both keys in one header, separated by a space. The other headers
/// are equal.
fn join(headers: &mut HeaderMap, name: &HeaderName, value: &HeaderValue) {
    let Some(first) = headers.get(name).filter(|first| *first != value) else {
        return;
    };
    let both = [first.as_bytes(), b" ", value.as_bytes()].concat();
    if let Ok(both) = HeaderValue::from_bytes(&both) {
        headers.insert(name.clone(), both);
    }
}
