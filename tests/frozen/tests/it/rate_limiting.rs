//! The rate limit with a server that enforces it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderName, StatusCode};
use axum::routing::get;
use futures_util::future::join_all;
use quo_sdk::RetryPolicy;
use quo_sdk_frozen::Client;
use quo_sdk_test_support::clock::flow;
use tokio::net::TcpListener;
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(10);

/// A limit of ten requests in any second.
struct Enforced {
    start: Instant,
    admitted: VecDeque<Instant>,
    error: Vec<Duration>,
    asked: u64,
}

impl Enforced {
    /// The network latency of a request: up to 80 ms, by a fixed pattern.
    fn way(&mut self) -> Duration {
        self.asked += 1;
        Duration::from_millis(self.asked * 37 % 81)
    }

    fn admit(&mut self) -> (StatusCode, usize) {
        let now = Instant::now();
        self.admitted.retain(|at| now - *at < SECOND);
        if self.admitted.len() == 10 {
            self.error.push(now - self.start);
            return (StatusCode::TOO_MANY_REQUESTS, 0);
        }
        self.admitted.push_back(now);
        (StatusCode::OK, 10 - self.admitted.len())
    }
}

async fn response(
    State(enforced): State<Arc<Mutex<Enforced>>>,
) -> (StatusCode, [(HeaderName, String); 2], &'static str) {
    let way = enforced.lock().unwrap().way();
    sleep(way).await;
    let (status, left) = enforced.lock().unwrap().admit();
    let policy = r#""per-second"; q=10; w=1"#.to_owned();
    let left = format!(r#""per-second"; r={left}; t=1"#);
    let headers = [
        (HeaderName::from_static("ratelimit-policy"), policy),
        (HeaderName::from_static("ratelimit"), left),
    ];
    (status, headers, r#"{"data":[]}"#)
}

/// Starts a service that enforces its limit, and returns its URL.
async fn service() -> (Arc<Mutex<Enforced>>, String) {
    let enforced = Arc::new(Mutex::new(Enforced {
        start: Instant::now(),
        admitted: VecDeque::new(),
        error: Vec::new(),
        asked: 0,
    }));
    let app = Router::new().fallback(get(response));
    let app = app.with_state(Arc::clone(&enforced));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    (enforced, url)
}

/// Creates a client with the default limit and without retries.
fn client(url: &str) -> Client {
    Client::builder()
        .api_key("key-1")
        .base_url(url)
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn twenty_tasks_on_two_clones_send_nine_requests_per_second_without_a_429() {
    let (enforced, url) = service().await;
    let first = client(&url);
    let clones = [first.clone(), first];
    let start = Instant::now();
    let tasks = (0..20).map(|task| {
        let client = clones[task % 2].clone();
        tokio::spawn(async move {
            for _ in 0..10 {
                client.list_phone_numbers().send().await.unwrap();
            }
        })
    });
    for task in flow(STEP, join_all(tasks)).await {
        task.unwrap();
    }
    let rate = 200.0 / start.elapsed().as_secs_f64();
    assert!(rate >= 9.0, "{rate} calls a second");
    let enforced = enforced.lock().unwrap();
    assert_eq!(enforced.error, Vec::<Duration>::new());
    assert_eq!(enforced.asked, 200);
}

#[tokio::test(start_paused = true)]
async fn two_clients_with_one_key_converge_to_a_share() {
    let (enforced, url) = service().await;
    let end = Instant::now() + 120 * SECOND;
    let processes = [0, 370].map(|later| {
        let client = client(&url);
        let tasks = (0..10).map(move |_| {
            let client = client.clone();
            tokio::spawn(async move {
                sleep(Duration::from_millis(later)).await;
                let mut done = 0;
                while Instant::now() < end {
                    let response = client.list_phone_numbers().send().await;
                    done += u32::from(response.is_ok());
                }
                done
            })
        });
        async { join_all(tasks).await.into_iter().map(Result::unwrap).sum() }
    });
    let done: Vec<u32> = flow(STEP, join_all(processes)).await;
    let enforced = enforced.lock().unwrap();
    let what = format!("{done:?} done, error at {:?}", enforced.error);
    // The shares have converged.
    assert!(!enforced.error.is_empty(), "{what}");
    assert!(enforced.error.iter().all(|at| *at < 60 * SECOND), "{what}");
    assert!(done.iter().sum::<u32>() >= 120 * 6, "{what}");
    assert!(done.iter().all(|calls| *calls >= 120), "{what}");
}
