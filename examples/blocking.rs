//! Lists users and reads a paged list of calls, without an async runtime in the program.
//!
//! `cargo run --example blocking --features blocking` needs neither a key nor a network: it uses a
//! local server with the vendor's samples. With `QUO_API_KEY` set, it reads from the service the
//! calls between one of your numbers and another number:
//! `cargo run --example blocking --features blocking -- PN123 +15555550111`

mod loopback;

use axum::extract::RawQuery;
use axum::response::Response;
use axum::routing::get;
use loopback::json;
use quo_sdk::blocking::{iter, wait};
use quo_sdk::{Client, Error};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::var_os("QUO_API_KEY").is_some() {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let [number, participant] = arguments.as_slice() else {
            return Err("usage: blocking <phone number id> <participant>".into());
        };
        return Ok(show(&Client::from_env()?, number, participant)?);
    }
    // The local server is async. It runs as long as its runtime.
    let server = tokio::runtime::Runtime::new()?;
    let app = axum::Router::new().route("/v1/calls", get(calls));
    let quo = server.block_on(loopback::client(app))?;
    Ok(show(&quo, "PN1ZmRMzlx", "+15555555555")?)
}

fn show(quo: &Client, number: &str, participant: &str) -> Result<(), Error> {
    let calls = quo
        .list_calls()
        .phone_number_id(number)
        .participants(participant);

    let page = wait(calls.clone().max_results(1).send())?;
    println!(
        "One page: {} with {} call(s)",
        page.status(),
        page.items.len()
    );

    println!("All calls, page by page:");
    for call in iter(calls.stream()) {
        let call = call?;
        println!("  {} {}, {} s", call.created_at, call.id, call.duration);
    }
    Ok(())
}

/// Returns two pages of samples.
async fn calls(RawQuery(query): RawQuery) -> Response {
    let is_first = !query.unwrap_or_default().contains("pageToken=");
    let page = if is_first {
        include_str!("../tests/fixtures/api/list-calls-first-page.json")
    } else {
        include_str!("../tests/fixtures/api/list-calls-last-page.json")
    };
    json(200, page)
}
