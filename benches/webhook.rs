//! The cost of receiving a delivery, compared with raw HMAC and with published crates.
//!
//! `cargo bench --bench webhook`. Every figure is a median over rounds. All candidates take turns
//! in every round, so that other load affects all of them. Compare the ratios between machines.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue};
use quo_sdk::webhook::{SigningKey, Verifier};
use serde::Deserialize;
use sha2::Sha256;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// Odd, so that the median is one of the samples.
const ROUNDS: usize = 101;

/// The time of a candidate in one round.
const TURN: Duration = Duration::from_millis(2);

struct Candidate<'a> {
    name: &'static str,
    run: Box<dyn FnMut() + 'a>,
}

fn candidate<'a, T>(name: &'static str, mut run: impl FnMut() -> T + 'a) -> Candidate<'a> {
    let run = Box::new(move || {
        black_box(run());
    });
    Candidate { name, run }
}

/// A hand-written type with the fields that a receiver of a message needs.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Event {
    id: String,
    api_version: String,
    created_at: String,
    #[serde(rename = "type")]
    kind: String,
    data: Data,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Data {
    resource: Resource,
    context: Context,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Resource {
    id: String,
    direction: String,
    status: String,
    text: String,
    created_at: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Context {
    phone_number_id: Option<String>,
    conversation_id: Option<String>,
    user_id: Option<String>,
    contacts: Contacts,
    sender_identifier: String,
    recipient_identifiers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Contacts {
    ids: Vec<String>,
    lookup_status: String,
}

/// Returns a delivery of a message with this length, filled up by its content.
fn body(length: usize) -> Vec<u8> {
    let whole = |text: &str| {
        serde_json::json!({
            "id": "EV0123456789abcdef",
            "apiVersion": "2026-03-30",
            "createdAt": "2026-11-20T12:00:00.000Z",
            "type": "message.received",
            "data": {
                "resource": {
                    "id": "AC0123456789abcdef",
                    "direction": "incoming",
                    "text": text,
                    "status": "received",
                    "createdAt": "2026-11-20T12:00:00.000Z",
                },
                "context": {
                    "orgId": "OR0123456789",
                    "phoneNumberId": "PN0123456789",
                    "conversationId": "CN0123456789abcdef",
                    "userId": "US0123456789",
                    "contacts": { "ids": ["CT0123456789"], "lookupStatus": "matched" },
                    "senderIdentifier": "+15555550123",
                    "recipientIdentifiers": ["+15555550111"],
                },
                "links": {"quo": null},
            },
        })
        .to_string()
        .into_bytes()
    };
    let words: String = "On our way. ".chars().cycle().take(length).collect();
    let text = &words[..length - whole("").len()];
    let body = whole(text);
    assert_eq!(body.len(), length);
    body
}

/// Returns further headers of a request that comes through a proxy.
fn others() -> HeaderMap {
    let list = [
        ("host", "example.com"),
        ("user-agent", "Svix-Webhooks/1.0"),
        ("content-type", "application/json"),
        ("content-length", "1024"),
        ("accept", "*/*"),
        ("accept-encoding", "gzip"),
        ("x-forwarded-for", "192.0.2.1"),
        ("x-forwarded-proto", "https"),
    ];
    list.into_iter()
        .map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        })
        .collect()
}

fn candidates<'a>(headers: &'a HeaderMap, body: &'a [u8]) -> Vec<Candidate<'a>> {
    let verifier = Verifier::new([SigningKey::standard(SECRET).unwrap()]);
    let verifier_too = verifier.clone();
    let bytes = STANDARD.decode(&SECRET[6..]).unwrap();
    let prepared = Hmac::<Sha256>::new_from_slice(&bytes).unwrap();
    let svix = svix::webhooks::Webhook::new(SECRET).unwrap();
    let svix_too = svix::webhooks::Webhook::new(SECRET).unwrap();
    let standardwebhooks = standardwebhooks::Webhook::new(SECRET).unwrap();
    let standardwebhooks_too = standardwebhooks::Webhook::new(SECRET).unwrap();
    vec![
        // The baseline of the ratios.
        candidate("raw HMAC of the body, prepared key", move || {
            let mut mac = prepared.clone();
            mac.update(body);
            mac.finalize()
        }),
        candidate("raw HMAC of the body, key each time", move || {
            let mut mac = Hmac::<Sha256>::new_from_slice(&bytes).unwrap();
            mac.update(body);
            mac.finalize()
        }),
        candidate("verify", move || {
            verifier.verify(headers, body).unwrap().timestamp()
        }),
        candidate("verify + parse", move || {
            let verified = verifier_too.verify(headers, body).unwrap();
            verified.payload().unwrap()
        }),
        candidate("svix verify", move || svix.verify(body, headers).unwrap()),
        candidate("svix verify + serde_json::Value", move || {
            svix_too.verify(body, headers).unwrap();
            serde_json::from_slice::<serde_json::Value>(body).unwrap()
        }),
        candidate("standardwebhooks verify", move || {
            standardwebhooks.verify(body, headers).unwrap();
        }),
        candidate("standardwebhooks verify + typed serde", move || {
            standardwebhooks_too.verify(body, headers).unwrap();
            serde_json::from_slice::<Event>(body).unwrap()
        }),
    ]
}

/// Returns the nanoseconds per run of each candidate.
fn measure(candidates: &mut [Candidate<'_>]) -> Vec<f64> {
    let times = |run: &mut dyn FnMut(), count: u32| {
        let start = Instant::now();
        for _ in 0..count {
            run();
        }
        start.elapsed()
    };
    let counts: Vec<u32> = candidates
        .iter_mut()
        .map(|candidate| {
            let warm = times(&mut candidate.run, 100) / 100;
            (TURN.as_nanos() / warm.as_nanos().max(1)).clamp(1, 100_000) as u32
        })
        .collect();
    let mut samples = vec![Vec::with_capacity(ROUNDS); candidates.len()];
    for _ in 0..ROUNDS {
        for ((candidate, count), samples) in candidates.iter_mut().zip(&counts).zip(&mut samples) {
            let elapsed = times(&mut candidate.run, *count);
            samples.push(elapsed.as_nanos() as f64 / f64::from(*count));
        }
    }
    let median = |mut samples: Vec<f64>| {
        samples.sort_by(f64::total_cmp);
        samples[ROUNDS / 2]
    };
    samples.into_iter().map(median).collect()
}

fn main() {
    let key = SigningKey::standard(SECRET).unwrap();
    let mut table = String::new();
    for (title, length) in [("1 KiB", 1 << 10), ("64 KiB", 1 << 16)] {
        let body = body(length);
        let mut headers = key
            .sign("msg_2abcdefghijklmnopqrstuvwxyz", SystemTime::now(), &body)
            .unwrap();
        headers.extend(others());
        let mut candidates = candidates(&headers, &body);
        let medians = measure(&mut candidates);
        let _ = writeln!(table, "\n{title:<40}{:>10} {:>10}", "ns", "x raw");
        for (candidate, median) in candidates.iter().zip(&medians) {
            let ratio = median / medians[0];
            let _ = writeln!(table, "{:<40}{median:>10.0} {ratio:>10.2}", candidate.name);
        }
    }
    println!("{table}");
}
