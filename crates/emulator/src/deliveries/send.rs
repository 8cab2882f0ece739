//! One attempt: signed and sent as the service does.

use std::time::{Duration, Instant};

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, HeaderName};

use crate::clock::Moment;
use crate::faults::Effect;
use crate::state::{Delivery, System, Trigger, Webhook};
use quo_sdk::webhook::{Secret, SigningKey};

/// How much of an endpoint's answer the delivery log keeps, in bytes.
const KEPT_ANSWER: usize = 4096;

/// A key that no webhook has, in the form of either scheme.
const WRONG_KEY: &str = "d3JvbmcgLSB3cm9uZyAtIHdyb25nIC0gd3JvbmcgLSE=";

/// Sends attempts.
pub(crate) struct Sender {
    http: reqwest::Client,
}

/// What one attempt sends.
pub(crate) struct Parcel {
    pub(crate) delivery_id: String,
    pub(crate) webhook_id: String,
    pub(crate) url: String,
    pub(crate) at: Moment,
    pub(crate) trigger: Trigger,
    /// Whether it arrives twice.
    twice: bool,
    headers: HeaderMap,
    body: String,
}

impl Parcel {
    /// Signs a delivery at `now`, or as wrongly as is asked for.
    pub(super) fn new(
        delivery: &Delivery,
        webhook: &Webhook,
        now: Moment,
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

/// How an attempt ended.
pub(crate) struct Outcome {
    /// 0 if there was no answer.
    pub(crate) status: u16,
    pub(crate) body: String,
    pub(crate) duration_ms: u64,
}

impl Outcome {
    /// Any 2xx is taken as received.
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

impl Sender {
    /// Sends with a client that gives up on an endpoint after `timeout`.
    pub(crate) fn new(timeout: Duration) -> Result<Self, reqwest::Error> {
        let http = reqwest::Client::builder()
            .timeout(timeout)
            // An answer that sends elsewhere is no 2xx, and endpoints are on this machine.
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .user_agent(concat!("quo-emulator/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Self { http })
    }

    /// Makes the attempt. Of one that arrives twice, the second answer counts.
    pub(crate) async fn send(&self, parcel: &Parcel) -> Outcome {
        if parcel.twice {
            self.send_once(parcel).await;
        }
        self.send_once(parcel).await
    }

    async fn send_once(&self, parcel: &Parcel) -> Outcome {
        let began = Instant::now();
        let request = self
            .http
            .post(&parcel.url)
            .headers(parcel.headers.clone())
            .header(CONTENT_TYPE, "application/json")
            .body(parcel.body.clone());
        let (status, body) = match request.send().await {
            Ok(response) => (response.status().as_u16(), answer(response).await),
            Err(error) => (0, error.without_url().to_string()),
        };
        let duration_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        Outcome {
            status,
            body,
            duration_ms,
        }
    }
}

/// The beginning of what the endpoint answered.
async fn answer(mut response: reqwest::Response) -> String {
    let mut kept = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        let room = KEPT_ANSWER - kept.len();
        kept.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if kept.len() == KEPT_ANSWER {
            break;
        }
    }
    String::from_utf8_lossy(&kept).into_owned()
}

/// The headers that say whom a delivery is from. For some time after a rotation, the key
/// before it signs too.
fn signatures(webhook: &Webhook, id: &str, now: Moment, body: &[u8]) -> HeaderMap {
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

fn sign(system: System, key: &Secret, id: &str, now: Moment, body: &[u8]) -> HeaderMap {
    let key = match system {
        System::Dated => SigningKey::standard(key.expose_secret()),
        System::Legacy => SigningKey::legacy(key.expose_secret()),
    };
    let headers = key.map(|key| key.sign(id, now.system_time(), body).unwrap_or_default());
    // The emulator's own keys and ids are well-formed, and its clock begins after 1970;
    // otherwise the delivery goes unsigned and is refused.
    headers.unwrap_or_default()
}

/// Signatures stand side by side in one header, with a space between them; what else both
/// keys say is the same.
fn join(headers: &mut HeaderMap, name: &HeaderName, value: &HeaderValue) {
    let Some(first) = headers.get(name).filter(|first| *first != value) else {
        return;
    };
    let both = [first.as_bytes(), b" ", value.as_bytes()].concat();
    if let Ok(both) = HeaderValue::from_bytes(&both) {
        headers.insert(name.clone(), both);
    }
}
