//! The cost of a request, compared with the same GET by reqwest alone.
//!
//! `cargo bench --bench client`. The service is a thread on loopback that responds with a sample
//! of the vendor. The requests share one other thread. Both candidates take turns in every round,
//! so that other load affects both. Compare the median of the ratios between machines.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::{BoxFuture, join_all};
use quo_sdk::types::Call;
use quo_sdk::{Client, RateLimit};
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

/// Odd, so that the median is one of the samples.
const ROUNDS: usize = 41;

/// The time of a candidate in one round.
const TURN: Duration = Duration::from_millis(150);

const SAMPLE: &str = include_str!("../tests/fixtures/api/list-calls-first-page.json");
const NUMBER: &str = "PN1ZmRMzlx";
const PARTICIPANT: &str = "+15555555555";
const KEY: &str = "sample-key";

/// Sends one request.
type Candidate = Arc<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync>;

/// A hand-written page with the item type of the crate.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    data: Vec<Call>,
    next_page_token: Option<String>,
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Starts a service in its own thread and returns its URL.
fn serve() -> String {
    let length = SAMPLE.len();
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-correlation-id: c-1\r\n\
         ratelimit-policy: \"per-second\"; q=10; w=1\r\nratelimit: \"per-second\"; r=9; t=1\r\n\
         content-length: {length}\r\n\r\n{SAMPLE}"
    );
    let (runtime, response) = (runtime(), Arc::<str>::from(response));
    let listener = TcpListener::bind(("127.0.0.1", 0));
    let listener = runtime.block_on(listener).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        runtime.block_on(async {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(respond_to_all(stream, Arc::clone(&response)));
            }
        });
    });
    url
}

/// Responds to sequential requests without a body.
async fn respond_to_all(mut stream: TcpStream, response: Arc<str>) {
    stream.set_nodelay(true).unwrap();
    let mut request = Vec::new();
    while stream
        .read_buf(&mut request)
        .await
        .is_ok_and(|read| read > 0)
    {
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(response.as_bytes()).await.unwrap();
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
        let request = client.list_calls();
        let request = request.phone_number_id(NUMBER).participants(PARTICIPANT);
        Box::pin(async move {
            let page = request.send().await.unwrap();
            assert!(page.items.len() == 1 && page.next_page_token.is_some());
        })
    })
}

/// reqwest with the settings of the crate's client.
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
        let request = client
            .get(&url)
            .header("authorization", KEY)
            .header("accept", "application/json")
            .query(&[
                ("maxResults", "10"),
                ("participants", PARTICIPANT),
                ("phoneNumberId", NUMBER),
            ]);
        Box::pin(async move {
            let response = request.send().await.unwrap().error_for_status().unwrap();
            let page: Page = response.json().await.unwrap();
            assert!(page.data.len() == 1 && page.next_page_token.is_some());
        })
    })
}

/// Returns the requests per second at a number of concurrent requests.
fn rate(runtime: &Runtime, candidate: &Candidate, concurrency: usize) -> f64 {
    let start = Instant::now();
    let tasks = (0..concurrency).map(|_| {
        let candidate = Arc::clone(candidate);
        runtime.spawn(async move {
            let mut requests = 0_u32;
            while start.elapsed() < TURN {
                candidate().await;
                requests += 1;
            }
            requests
        })
    });
    let requests = runtime.block_on(join_all(tasks.collect::<Vec<_>>()));
    let requests: u32 = requests.into_iter().map(Result::unwrap).sum();
    f64::from(requests) / start.elapsed().as_secs_f64()
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
        "concurrency", "quo-sdk/s", "reqwest/s", "ratio", "us per request"
    );
    for concurrency in [1, 64] {
        let mut rates = (Vec::new(), Vec::new());
        let mut ratios = Vec::new();
        for round in 0..=ROUNDS {
            let measured = |candidate| rate(&runtime, candidate, concurrency);
            // The order alternates between rounds.
            let (own, other) = if round % 2 == 0 {
                let own = measured(&ours);
                (own, measured(&bare))
            } else {
                let other = measured(&bare);
                (measured(&ours), other)
            };
            // The first round opens the connections and is not counted.
            if round > 0 {
                rates.0.push(own);
                rates.1.push(other);
                ratios.push(own / other);
            }
        }
        let (own, other) = (median(rates.0), median(rates.1));
        let more = 1e6 / own - 1e6 / other;
        let ratio = median(ratios);
        println!("{concurrency:<14}{own:>12.0}{other:>12.0}{ratio:>10.3}{more:>16.1}");
    }
}
