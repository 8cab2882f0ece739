//! Runs limiters against a simulated service, with a paused clock.

use futures_util::future::join_all;
use tokio::time::sleep;

use super::tests::{SECOND, left, ms, ten};
use super::*;

#[derive(Debug, Clone, Copy)]
enum Algorithm {
    Fixed,
    Sliding,
    Bucket,
}

const ALGORITHMS: [Algorithm; 3] = [Algorithm::Fixed, Algorithm::Sliding, Algorithm::Bucket];

/// A service with a limit of ten requests per second, behind a network with random latency.
struct Server {
    algorithm: Algorithm,
    start: Instant,
    admitted: Vec<Instant>,
    rejected: Vec<Instant>,
    tokens: f64,
    filled: Instant,
    random: u64,
    max_latency_ms: u64,
    sends_headers: bool,
}

impl Server {
    fn new(
        algorithm: Algorithm,
        seed: u64,
        sends_headers: bool,
        max_latency_ms: u64,
    ) -> Arc<Mutex<Self>> {
        let now = Instant::now();
        Arc::new(Mutex::new(Self {
            algorithm,
            start: now,
            admitted: Vec::new(),
            rejected: Vec::new(),
            tokens: 10.0,
            filled: now,
            random: seed * 2 + 1,
            max_latency_ms,
            sends_headers,
        }))
    }

    fn jitter(&mut self) -> Duration {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        ms(self.random % (self.max_latency_ms + 1))
    }

    fn respond(&mut self) -> (u16, HeaderMap) {
        let now = Instant::now();
        let second = |at: Instant| (at - self.start).as_secs();
        let used = match self.algorithm {
            Algorithm::Fixed => self.count(|at| second(at) == second(now)),
            Algorithm::Sliding => self.count(|at| now - at < SECOND),
            Algorithm::Bucket => {
                let new = (now - self.filled).as_secs_f64() * 10.0;
                self.tokens = (self.tokens + new).min(10.0);
                self.filled = now;
                10 - self.tokens as u64
            }
        };
        let (status, remaining) = if used < 10 {
            self.tokens -= 1.0;
            self.admitted.push(now);
            (200, 9 - used)
        } else {
            self.rejected.push(now);
            (429, 0)
        };
        let headers = if self.sends_headers {
            left(remaining)
        } else {
            HeaderMap::new()
        };
        (status, headers)
    }

    fn count(&self, counts: impl Fn(Instant) -> bool) -> u64 {
        let last = self.admitted.iter().rev().take(20);
        last.filter(|at| counts(**at)).count() as u64
    }
}

/// Sends one request through a limiter.
async fn send(server: &Mutex<Server>, limiter: &Limiter) -> u16 {
    limiter.acquire(None).await.unwrap();
    let sent = Instant::now();
    let latency = server.lock().unwrap().jitter();
    sleep(latency).await;
    let (status, headers) = server.lock().unwrap().respond();
    let latency = server.lock().unwrap().jitter();
    sleep(latency).await;
    limiter.observe(status, &headers, sent, Instant::now());
    status
}

#[tokio::test(start_paused = true)]
async fn two_hundred_requests_are_sent_at_nine_per_second_without_a_429() {
    for algorithm in ALGORITHMS {
        for (seed, sends_headers) in [(1, true), (2, true), (3, false), (4, true), (5, false)] {
            let server = Server::new(algorithm, seed, sends_headers, 100);
            let limiter = ten();
            let clones = [limiter.clone(), limiter];
            let start = Instant::now();
            let tasks = (0..20).map(|task| {
                let (server, limiter) = (Arc::clone(&server), clones[task % 2].clone());
                tokio::spawn(async move {
                    for _ in 0..10 {
                        assert_eq!(send(&server, &limiter).await, 200);
                    }
                })
            });
            for task in join_all(tasks).await {
                task.unwrap();
            }
            let rate = 200.0 / start.elapsed().as_secs_f64();
            assert!(
                rate >= 9.0,
                "{algorithm:?} {seed} {sends_headers}: {rate} per second"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn two_limiters_with_one_key_converge_by_rate_limit_headers() {
    for algorithm in ALGORITHMS {
        for (seed, max_latency_ms) in (1..=5).flat_map(|seed| [(seed, 100), (seed, 2)]) {
            let server = Server::new(algorithm, seed, true, max_latency_ms);
            let end = Instant::now() + Duration::from_secs(240);
            let mut tasks = Vec::new();
            for process in 0..2 {
                let limiter = ten();
                for _ in 0..10 {
                    let (server, limiter) = (Arc::clone(&server), limiter.clone());
                    tasks.push(tokio::spawn(async move {
                        sleep(ms(370 * process)).await;
                        let mut sent = 0;
                        while Instant::now() < end {
                            sent += u32::from(send(&server, &limiter).await == 200);
                        }
                        (process, sent)
                    }));
                }
            }
            let mut sent = [0, 0];
            for task in join_all(tasks).await {
                let (process, requests) = task.unwrap();
                sent[process as usize] += requests;
            }
            let server = server.lock().unwrap();
            let last = server.rejected.last().map(|at| *at - server.start);
            let what = format!(
                "{algorithm:?} {seed} {max_latency_ms}: {} rejected, last at {last:?}, sent {sent:?}",
                server.rejected.len()
            );
            match algorithm {
                Algorithm::Fixed | Algorithm::Sliding => {
                    assert!(server.rejected.len() <= 60, "{what}");
                    // Without jitter their windows stay aligned. A growing share then gets a
                    // 429, where jitter would have revealed the requests of the other.
                    let has_no_jitter = max_latency_ms < 100;
                    assert!(has_no_jitter || last <= Some(60 * SECOND), "{what}");
                }
                // The bucket hides requests of others once it has refilled, so both limiters
                // keep probing.
                Algorithm::Bucket => {
                    assert!(
                        server.rejected.len() * 100 <= server.admitted.len(),
                        "{what}"
                    );
                }
            }
            assert!(sent.iter().sum::<u32>() >= 240 * 6, "{what}");
            assert!(sent.iter().all(|requests| *requests >= 240), "{what}");
        }
    }
}
