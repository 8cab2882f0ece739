//! Limiters against a simulated service, by the paused clock.

use futures_util::future::join_all;
use tokio::time::sleep;

use super::tests::{SECOND, left, ms, ten};
use super::*;

#[derive(Debug, Clone, Copy)]
enum Kind {
    Fixed,
    Sliding,
    Bucket,
}

const KINDS: [Kind; 3] = [Kind::Fixed, Kind::Sliding, Kind::Bucket];

/// Ten calls a second and not one more, behind a network that takes 0 to so many
/// milliseconds.
struct Server {
    kind: Kind,
    start: Instant,
    admitted: Vec<Instant>,
    refused: Vec<Instant>,
    tokens: f64,
    filled: Instant,
    random: u64,
    slowest: u64,
    says: bool,
}

impl Server {
    fn new(kind: Kind, seed: u64, says: bool, slowest: u64) -> Arc<Mutex<Self>> {
        let now = Instant::now();
        Arc::new(Mutex::new(Self {
            kind,
            start: now,
            admitted: Vec::new(),
            refused: Vec::new(),
            tokens: 10.0,
            filled: now,
            random: seed * 2 + 1,
            slowest,
            says,
        }))
    }

    fn jitter(&mut self) -> Duration {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        ms(self.random % (self.slowest + 1))
    }

    fn answer(&mut self) -> (u16, HeaderMap) {
        let now = Instant::now();
        let second = |at: Instant| (at - self.start).as_secs();
        let used = match self.kind {
            Kind::Fixed => self.count(|at| second(at) == second(now)),
            Kind::Sliding => self.count(|at| now - at < SECOND),
            Kind::Bucket => {
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
            self.refused.push(now);
            (429, 0)
        };
        let headers = if self.says {
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

/// Sends one call by way of a limiter.
async fn call(server: &Mutex<Server>, limiter: &Limiter) -> u16 {
    limiter.acquire(None).await.unwrap();
    let sent = Instant::now();
    let way = server.lock().unwrap().jitter();
    sleep(way).await;
    let (status, headers) = server.lock().unwrap().answer();
    let way = server.lock().unwrap().jitter();
    sleep(way).await;
    limiter.observe(status, &headers, sent, Instant::now());
    status
}

#[tokio::test(start_paused = true)]
async fn two_hundred_calls_are_never_refused_and_run_at_nine_a_second() {
    for kind in KINDS {
        for (seed, says) in [(1, true), (2, true), (3, false), (4, true), (5, false)] {
            let server = Server::new(kind, seed, says, 100);
            let limiter = ten();
            let clones = [limiter.clone(), limiter];
            let start = Instant::now();
            let tasks = (0..20).map(|task| {
                let (server, limiter) = (Arc::clone(&server), clones[task % 2].clone());
                tokio::spawn(async move {
                    for _ in 0..10 {
                        assert_eq!(call(&server, &limiter).await, 200);
                    }
                })
            });
            for task in join_all(tasks).await {
                task.unwrap();
            }
            let rate = 200.0 / start.elapsed().as_secs_f64();
            assert!(rate >= 9.0, "{kind:?} {seed} {says}: {rate} a second");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn two_limiters_on_one_key_converge_by_what_the_service_says() {
    for kind in KINDS {
        for (seed, slowest) in (1..=5).flat_map(|seed| [(seed, 100), (seed, 2)]) {
            let server = Server::new(kind, seed, true, slowest);
            let end = Instant::now() + Duration::from_secs(240);
            let mut tasks = Vec::new();
            for process in 0..2 {
                let limiter = ten();
                for _ in 0..10 {
                    let (server, limiter) = (Arc::clone(&server), limiter.clone());
                    tasks.push(tokio::spawn(async move {
                        sleep(ms(370 * process)).await;
                        let mut done = 0;
                        while Instant::now() < end {
                            done += u32::from(call(&server, &limiter).await == 200);
                        }
                        (process, done)
                    }));
                }
            }
            let mut done = [0, 0];
            for task in join_all(tasks).await {
                let (process, calls) = task.unwrap();
                done[process as usize] += calls;
            }
            let server = server.lock().unwrap();
            let last = server.refused.last().map(|at| *at - server.start);
            let what = format!(
                "{kind:?} {seed} {slowest}: {} refused, last at {last:?}, done {done:?}",
                server.refused.len()
            );
            match kind {
                Kind::Fixed | Kind::Sliding => {
                    assert!(server.refused.len() <= 60, "{what}");
                    // On an even network their windows stay in step, and a share that
                    // grows is refused where a jolt would have shown it the other's calls.
                    let is_even = slowest < 100;
                    assert!(is_even || last <= Some(60 * SECOND), "{what}");
                }
                // What others used is hidden as soon as it is made up for, so both try
                // again and again whether they are alone.
                Kind::Bucket => {
                    assert!(
                        server.refused.len() * 100 <= server.admitted.len(),
                        "{what}"
                    );
                }
            }
            assert!(done.iter().sum::<u32>() >= 240 * 6, "{what}");
            assert!(done.iter().all(|calls| *calls >= 240), "{what}");
        }
    }
}
