//! What a call costs, beside the same GET by reqwest alone.
//!
//! `cargo bench --bench client`. The service is one thread on loopback that gives
//! everybody a sample of the vendor's; the calls share one other thread. In every
//! round both candidates take turns, so that what else the machine does falls on both;
//! the median of the rounds' ratios is what to compare between machines.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::{BoxFuture, join_all};
use quo_sdk::types::Call;
use quo_sdk::{Client, RateLimit};
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

/// Odd, so that there is a middle one.
const ROUNDS: usize = 41;

/// How long a candidate works in one round.
const TURN: Duration = Duration::from_millis(150);

const SAMPLE: &str = include_str!("../tests/fixtures/api/list-calls-first-page.json");
const NUMBER: &str = "PN1ZmRMzlx";
const PARTICIPANT: &str = "+15555555555";
const KEY: &str = "sample-key";

/// Makes one call.
type Candidate = Arc<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync>;

/// The page as who types by hand would have it, with items as typed as ours.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    data: Vec<Call>,
    next_page_token: Option<String>,
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A service in a thread of its own, and where it is.
fn serve() -> String {
    let length = SAMPLE.len();
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-correlation-id: c-1\r\n\
         ratelimit-policy: \"per-second\"; q=10; w=1\r\nratelimit: \"per-second\"; r=9; t=1\r\n\
         content-length: {length}\r\n\r\n{SAMPLE}"
    );
    let (runtime, answer) = (runtime(), Arc::<str>::from(answer));
    let listener = TcpListener::bind(("127.0.0.1", 0));
    let listener = runtime.block_on(listener).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        runtime.block_on(async {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer_all(stream, Arc::clone(&answer)));
            }
        });
    });
    url
}

/// Answers requests without a body, which a client sends one after the other.
async fn answer_all(mut stream: TcpStream, answer: Arc<str>) {
    stream.set_nodelay(true).unwrap();
    let mut request = Vec::new();
    while stream
        .read_buf(&mut request)
        .await
        .is_ok_and(|read| read > 0)
    {
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    }
}

fn ours(url: &str) -> Candidate {
    let client = Client::builder()
        .api_key(KEY)
        .base_url(url)
        .rate_limit(RateLimit::none())
        .build()
        .unwrap();
    Arc::new(move || {
        let call = client.list_calls();
        let call = call.phone_number_id(NUMBER).participants([PARTICIPANT]);
        Box::pin(async move {
            let page = call.send().await.unwrap();
            assert!(page.items.len() == 1 && page.next_page_token.is_some());
        })
    })
}

/// With the settings of our client.
fn bare(url: &str) -> Candidate {
    let client = reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(30))
        .user_agent("quo-sdk")
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let url = format!("{url}/v1/calls");
    Arc::new(move || {
        let call = client
            .get(&url)
            .header("authorization", KEY)
            .header("accept", "application/json")
            .query(&[
                ("maxResults", "10"),
                ("participants", PARTICIPANT),
                ("phoneNumberId", NUMBER),
            ]);
        Box::pin(async move {
            let answer = call.send().await.unwrap().error_for_status().unwrap();
            let page: Page = answer.json().await.unwrap();
            assert!(page.data.len() == 1 && page.next_page_token.is_some());
        })
    })
}

/// Calls per second, so many at a time.
fn rate(runtime: &Runtime, candidate: &Candidate, at_a_time: usize) -> f64 {
    let start = Instant::now();
    let tasks = (0..at_a_time).map(|_| {
        let candidate = Arc::clone(candidate);
        runtime.spawn(async move {
            let mut calls = 0_u32;
            while start.elapsed() < TURN {
                candidate().await;
                calls += 1;
            }
            calls
        })
    });
    let calls = runtime.block_on(join_all(tasks.collect::<Vec<_>>()));
    let calls: u32 = calls.into_iter().map(Result::unwrap).sum();
    f64::from(calls) / start.elapsed().as_secs_f64()
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

fn main() {
    let (url, runtime) = (serve(), runtime());
    let (ours, bare) = (ours(&url), bare(&url));
    println!(
        "{:<14}{:>12}{:>12}{:>10}{:>16}",
        "at a time", "quo-sdk/s", "reqwest/s", "ratio", "us a call more"
    );
    for at_a_time in [1, 64] {
        let mut rates = (Vec::new(), Vec::new());
        let mut ratios = Vec::new();
        for round in 0..=ROUNDS {
            let measured = |candidate| rate(&runtime, candidate, at_a_time);
            // Who comes first changes from round to round.
            let (own, other) = if round % 2 == 0 {
                let own = measured(&ours);
                (own, measured(&bare))
            } else {
                let other = measured(&bare);
                (measured(&ours), other)
            };
            // The first round makes the connections.
            if round > 0 {
                rates.0.push(own);
                rates.1.push(other);
                ratios.push(own / other);
            }
        }
        let (own, other) = (median(rates.0), median(rates.1));
        let more = 1e6 / own - 1e6 / other;
        let ratio = median(ratios);
        println!("{at_a_time:<14}{own:>12.0}{other:>12.0}{ratio:>10.3}{more:>16.1}");
    }
}
