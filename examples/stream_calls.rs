//! Reads a paged list of calls, and shows the status and headers of a response.
//!
//! `cargo run --example stream_calls` needs neither a key nor a network: it uses a local server
//! with the vendor's samples. With `QUO_API_KEY` set, it reads from the service the calls of the
//! last 30 days between one of your numbers and another number:
//! `cargo run --example stream_calls -- PN123 +15555550111`

mod loopback;

use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use chrono::{DateTime, TimeDelta, Utc};
use loopback::json;
use quo_sdk::types::CallStatus;
use quo_sdk::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::var_os("QUO_API_KEY").is_some() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let [number, participant] = arguments.as_slice() else {
            return Err("usage: stream_calls <phone number id> <participant>".into());
        };
        let since = Utc::now() - TimeDelta::days(30);
        return Ok(show(&Client::from_env()?, number, participant, since).await?);
    }
    let app = axum::Router::new().route("/v1/calls", get(calls));
    let quo = loopback::client(app).await?;
    // The date of the samples.
    let since = "2022-01-01T00:00:00Z".parse()?;
    Ok(show(&quo, "PN1ZmRMzlx", "+15555555555", since).await?)
}

async fn show(
    quo: &Client,
    number: &str,
    participant: &str,
    since: DateTime<Utc>,
) -> Result<(), Error> {
    let calls = quo
        .list_calls()
        .phone_number_id(number)
        .participants(participant)
        .created_after(since);

    println!("One page, with its status and headers:");
    let page = calls.clone().max_results(1).send().await?;
    println!("  {} with {} call(s)", page.status(), page.items.len());
    println!("  has a next page: {}", page.next_page_token.is_some());
    println!(
        "  correlation id {}",
        page.correlation_id().unwrap_or("(none)")
    );
    for name in ["ratelimit-policy", "ratelimit"] {
        let value = page.headers().get(name).and_then(|it| it.to_str().ok());
        println!("  {name}: {}", value.unwrap_or("(none)"));
    }

    // Each page is requested when its first item is read, with the same filters and within the
    // rate limit.
    println!("\nAll calls, page by page:");
    let (mut count, mut seconds, mut completed) = (0, 0, 0);
    let mut all = calls.stream();
    while let Some(call) = all.try_next().await? {
        println!(
            "  {} {} {}, {}, {} s",
            call.created_at, call.id, call.direction, call.status, call.duration
        );
        count += 1;
        seconds += call.duration;
        completed += u32::from(call.status == CallStatus::Completed);
    }
    println!("{count} calls, {completed} of them completed, {seconds} s in total");
    Ok(())
}

/// Returns two pages of samples, with the headers of the service.
async fn calls(RawQuery(query): RawQuery) -> Response {
    let is_first = !query.unwrap_or_default().contains("pageToken=");
    let page = if is_first {
        include_str!("../tests/fixtures/api/list-calls-first-page.json")
    } else {
        include_str!("../tests/fixtures/api/list-calls-last-page.json")
    };
    let headers = [
        ("x-correlation-id", "3f1c9a52-sample"),
        ("ratelimit-policy", r#""per-second"; q=10; w=1"#),
        ("ratelimit", r#""per-second"; r=9; t=1"#),
    ];
    (headers, json(200, page)).into_response()
}
