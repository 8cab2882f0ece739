//! All times are the paused clock's.

use std::time::UNIX_EPOCH;

use futures_util::future::join_all;
use http::HeaderValue;
use proptest::prelude::*;
use tokio::time::{advance, sleep, sleep_until};

use super::told::Budget;
use super::*;

const SECOND: Duration = Duration::from_secs(1);

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn ten() -> Limiter {
    Limiter::new(&RateLimit::default())
}

fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

/// What the service sends with ten calls a second.
fn left(remaining: u64) -> HeaderMap {
    headers(&[
        ("ratelimit-policy", r#""per-second"; q=10; w=1"#),
        ("ratelimit", &format!(r#""per-second"; r={remaining}; t=1"#)),
    ])
}

async fn take(limiter: &Limiter, calls: usize) {
    for _ in 0..calls {
        limiter.acquire(None).await.unwrap();
    }
}

/// How long the next call waits.
async fn next_wait(limiter: &Limiter) -> Duration {
    limiter.acquire(None).await.unwrap().0
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Fixed,
    Sliding,
    Bucket,
}

const KINDS: [Kind; 3] = [Kind::Fixed, Kind::Sliding, Kind::Bucket];

/// Ten calls a second and not one more, behind a network that takes 0 to 100 ms.
struct Server {
    kind: Kind,
    start: Instant,
    admitted: Vec<Instant>,
    refused: Vec<Instant>,
    tokens: f64,
    filled: Instant,
    random: u64,
    says: bool,
}

impl Server {
    fn new(kind: Kind, seed: u64, says: bool) -> Arc<Mutex<Self>> {
        let now = Instant::now();
        Arc::new(Mutex::new(Self {
            kind,
            start: now,
            admitted: Vec::new(),
            refused: Vec::new(),
            tokens: 10.0,
            filled: now,
            random: seed * 2 + 1,
            says,
        }))
    }

    fn jitter(&mut self) -> Duration {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        ms(self.random % 101)
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
            let server = Server::new(kind, seed, says);
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
        for seed in 1..=5 {
            let server = Server::new(kind, seed, true);
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
                "{kind:?} {seed}: {} refused, last at {last:?}, done {done:?}",
                server.refused.len()
            );
            match kind {
                Kind::Fixed | Kind::Sliding => {
                    assert!(server.refused.len() <= 60, "{what}");
                    assert!(last.unwrap_or_default() <= 60 * SECOND, "{what}");
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

#[tokio::test(start_paused = true)]
async fn an_idle_caller_sends_ten_at_once_and_the_eleventh_waits() {
    let limiter = ten();
    for _ in 0..2 {
        for _ in 0..10 {
            assert_eq!(next_wait(&limiter).await, Duration::ZERO);
        }
        assert_eq!(next_wait(&limiter).await, ms(1100));
        advance(ms(5000)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn who_asks_first_goes_first() {
    let limiter = ten();
    take(&limiter, 10).await;
    let order = Arc::new(Mutex::new(Vec::new()));
    let tasks = (0..35).map(|number| {
        let (limiter, order) = (limiter.clone(), Arc::clone(&order));
        tokio::spawn(async move {
            sleep(ms(number)).await;
            take(&limiter, 1).await;
            order.lock().unwrap().push(number);
        })
    });
    join_all(tasks).await;
    assert_eq!(*order.lock().unwrap(), (0..35).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_waiter_that_is_dropped_takes_no_slot_and_holds_up_nobody() {
    // All that wait, by who is dropped: each position, and neighbours.
    for dropped in (0..6)
        .map(|it| vec![it])
        .chain([vec![0, 1], vec![0, 1, 2, 3, 4]])
    {
        let limiter = ten();
        take(&limiter, 9).await;
        sleep(ms(200)).await;
        take(&limiter, 1).await;
        let start = Instant::now();
        let tasks: Vec<_> = (0..6)
            .map(|_| {
                let limiter = limiter.clone();
                tokio::spawn(async move { limiter.acquire(None).await.map(|_| start.elapsed()) })
            })
            .collect();
        sleep(ms(100)).await;
        dropped.iter().for_each(|it| tasks[*it].abort());
        for (number, task) in tasks.into_iter().enumerate() {
            match task.await {
                Ok(waited) => assert_eq!(waited, Ok(ms(900))),
                Err(_) => assert!(dropped.contains(&number)),
            }
        }
        // Nine slots at 900 ms, of which the dropped took none.
        take(&limiter, 9 - (6 - dropped.len())).await;
        assert_eq!(start.elapsed(), ms(900), "{dropped:?}");
        assert_eq!(next_wait(&limiter).await, ms(200), "{dropped:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_turn_after_the_deadline_fails_at_once_with_the_time_it_would_take() {
    let limiter = ten();
    take(&limiter, 10).await;
    sleep(ms(100)).await;
    let start = Instant::now();
    let refused = |wait| Err(WouldPassDeadline { wait: ms(wait) });
    assert_eq!(limiter.acquire(Some(start + ms(999))).await, refused(1000));
    let waiting: Vec<_> = (0..25)
        .map(|_| {
            let limiter = limiter.clone();
            tokio::spawn(async move { limiter.acquire(None).await })
        })
        .collect();
    tokio::task::yield_now().await;
    // Ten go after 1.0 s, ten after 2.1 s, and five after 3.2 s.
    assert_eq!(limiter.acquire(Some(start + ms(3199))).await, refused(3200));
    assert_eq!(start.elapsed(), Duration::ZERO);
    let in_time = limiter.acquire(Some(start + ms(3200))).await;
    assert_eq!(in_time, Ok(Waited(ms(3200))));
    join_all(waiting).await;
}

#[tokio::test(start_paused = true)]
async fn a_pause_gives_up_at_once_those_it_makes_late() {
    let limiter = ten();
    take(&limiter, 10).await;
    let start = Instant::now();
    let spawn = |deadline: u64| {
        let limiter = limiter.clone();
        tokio::spawn(async move {
            let turn = limiter.acquire(Some(start + ms(deadline))).await;
            (turn, start.elapsed())
        })
    };
    let tasks: Vec<_> = [2000, 30_000, 2000, 30_000]
        .map(spawn)
        .into_iter()
        .collect();
    sleep(ms(500)).await;
    limiter.observe(
        429,
        &headers(&[("retry-after", "7")]),
        start,
        Instant::now(),
    );
    let late = (Err(WouldPassDeadline { wait: ms(7000) }), ms(500));
    let in_time = (Ok(Waited(ms(7500))), ms(7500));
    let turns = join_all(tasks).await.into_iter().map(Result::unwrap);
    assert_eq!(turns.collect::<Vec<_>>(), [late, in_time, late, in_time]);
}

#[tokio::test(start_paused = true)]
async fn off_never_waits() {
    let limiter = Limiter::new(&RateLimit::off());
    let now = Instant::now();
    limiter.observe(429, &headers(&[("retry-after", "7")]), now, now);
    for _ in 0..1000 {
        let turn = limiter.acquire(Some(now)).await;
        assert_eq!(turn, Ok(Waited(Duration::ZERO)));
    }
    assert_eq!(now.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_pauses_for_as_long_as_it_says_within_bounds() {
    let date = httpdate::fmt_http_date(SystemTime::now() + 500 * SECOND);
    for (value, pause) in [
        ("", 1000),
        ("0", 1000),
        ("junk", 1000),
        ("-5", 1000),
        ("3", 3000),
        ("2.5", 2500),
        ("31536000", 60_000),
        ("99999999999999999999999999", 60_000),
        (&date, 60_000),
    ] {
        let limiter = ten();
        let now = Instant::now();
        limiter.observe(429, &headers(&[("retry-after", value)]), now, now);
        assert_eq!(next_wait(&limiter).await, ms(pause), "{value}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_halves_the_share_once_and_calm_gives_it_back() {
    let limiter = ten();
    let sent = Instant::now();
    take(&limiter, 10).await;
    sleep(ms(50)).await;
    for _ in 0..10 {
        limiter.observe(429, &HeaderMap::new(), sent, Instant::now());
    }
    sleep(ms(5000)).await;
    take(&limiter, 5).await;
    assert_eq!(next_wait(&limiter).await, ms(1100));
    sleep(ms(16_000)).await;
    take(&limiter, 6).await;
    assert_eq!(next_wait(&limiter).await, ms(1100));
    sleep(ms(61_000)).await;
    for _ in 0..10 {
        assert_eq!(next_wait(&limiter).await, Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn calls_of_others_count() {
    let limiter = ten();
    let sent = Instant::now();
    take(&limiter, 1).await;
    limiter.observe(200, &left(3), sent, sent);
    for _ in 0..3 {
        assert_eq!(next_wait(&limiter).await, Duration::ZERO);
    }
    assert_eq!(next_wait(&limiter).await, ms(1100));
}

#[tokio::test(start_paused = true)]
async fn nobody_sends_before_a_budget_that_others_used_up_is_renewed() {
    for (name, value, pause) in [
        ("ratelimit", r#""x";r=0;t=5"#, 5000),
        (
            "ratelimit",
            r#"other; r=4; t=9, "x\",;r=1"; extra=?1; R = 0 ;t=2.5"#,
            2500,
        ),
        ("ratelimit", "limit=10, remaining=0, reset=4", 4000),
        ("ratelimit", r#""x";r=0;t=99999999999999999999"#, 60_000),
        ("ratelimit", r#""x";r=0"#, 1000),
        ("ratelimit-remaining", "0", 1000),
    ] {
        let limiter = ten();
        let now = Instant::now();
        limiter.observe(200, &headers(&[(name, value)]), now, now);
        assert_eq!(next_wait(&limiter).await, ms(pause), "{value}");
    }
    let limiter = ten();
    let now = Instant::now();
    let older = headers(&[("ratelimit-remaining", "0"), ("ratelimit-reset", "6")]);
    limiter.observe(200, &older, now, now);
    assert_eq!(next_wait(&limiter).await, ms(6000));
}

#[test]
fn the_headers_of_the_service_are_read() {
    let budget = Budget {
        quota: Some(10),
        window: Some(SECOND),
        remaining: 9,
        reset: Some(SECOND),
    };
    assert_eq!(told::budgets(&left(9)), [budget]);
}

#[test]
fn a_policy_belongs_to_the_item_of_its_name_or_stands_alone() {
    let read = |policy: &str, item: &str| {
        let headers = headers(&[("ratelimit-policy", policy), ("ratelimit", item)]);
        let budgets = told::budgets(&headers);
        budgets
            .iter()
            .map(|it| (it.quota, it.remaining))
            .collect::<Vec<_>>()
    };
    let two = r#""day";q=500;w=86400, "a,b;c";q=10;w=1"#;
    assert_eq!(read(two, r#""a,b;c";r=4"#), [(Some(10), 4)]);
    assert_eq!(read(two, r#""none";r=4"#), [(None, 4)]);
    assert_eq!(read(r#""one";q=7"#, r#""other";r=4"#), [(Some(7), 4)]);
}

#[tokio::test(start_paused = true)]
async fn who_is_alone_waits_for_its_own_window_only() {
    let limiter = ten();
    let sent = Instant::now();
    take(&limiter, 10).await;
    sleep(ms(300)).await;
    limiter.observe(200, &left(0), sent, Instant::now());
    assert_eq!(next_wait(&limiter).await, ms(800));
}

#[tokio::test(start_paused = true)]
async fn a_pause_gives_up_those_whose_turn_is_in_a_later_window() {
    let limiter = ten();
    take(&limiter, 10).await;
    let start = Instant::now();
    let tasks = [30_000; 5].into_iter().chain([7500]).map(|deadline| {
        let limiter = limiter.clone();
        tokio::spawn(async move { limiter.acquire(Some(start + ms(deadline))).await })
    });
    let tasks: Vec<_> = tasks.collect();
    sleep(ms(500)).await;
    // The share is five now, and the sixth comes a window after the pause.
    let headers = headers(&[("retry-after", "7")]);
    limiter.observe(429, &headers, start, Instant::now());
    let late = WouldPassDeadline { wait: ms(8100) };
    let last = join_all(tasks).await.pop().unwrap();
    assert_eq!(last.unwrap(), Err(late));
}

#[test]
fn retry_after_is_read_in_both_forms() {
    let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
    let day = 86_400_000;
    for (value, wait) in [
        ("120", Some(120_000)),
        (" 0.5 ", Some(500)),
        ("Sun, 06 Nov 1994 08:49:39 GMT", Some(2000)),
        ("Sunday, 06-Nov-94 08:49:39 GMT", Some(2000)),
        ("Sun, 06 Nov 1994 08:49:36 GMT", Some(0)),
        ("Fri, 31 Dec 9999 23:59:59 GMT", Some(day)),
        ("31536000", Some(day)),
        ("-1", None),
        ("+1", None),
        ("1e3", None),
        ("inf", None),
        ("NaN", None),
        (".", None),
        ("", None),
        ("soon", None),
    ] {
        let wait = wait.map(ms);
        assert_eq!(
            retry_after(&headers(&[("retry-after", value)]), now),
            wait,
            "{value}"
        );
    }
    assert_eq!(retry_after(&HeaderMap::new(), now), None);
}

fn paused() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_time().start_paused(true).build().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_window_ever_holds_more_than_the_limit(
        calls in 1_u16..12,
        window in 0_u64..2000,
        arrivals in proptest::collection::vec((0_u64..6000, 0_u64..4000, any::<bool>()), 1..120),
    ) {
        let window = ms(window);
        let mut sent = paused().block_on(async {
            let limiter = Limiter::new(&RateLimit::per_window(calls, window));
            let tasks = arrivals.into_iter().map(|(at, patience, drops)| {
                let limiter = limiter.clone();
                tokio::spawn(async move {
                    sleep(ms(at)).await;
                    let deadline = Instant::now() + ms(patience);
                    let turn = async {
                        limiter.acquire(Some(deadline)).await.ok().map(|_| Instant::now())
                    };
                    let end = if drops { deadline - ms(patience / 2) } else { deadline + SECOND };
                    tokio::select! { biased; sent = turn => sent, () = sleep_until(end) => None }
                })
            });
            let sent = join_all(tasks).await;
            sent.into_iter().filter_map(Result::unwrap).collect::<Vec<_>>()
        });
        sent.sort();
        for span in sent.windows(usize::from(calls) + 1) {
            prop_assert!(span[usize::from(calls)] - span[0] >= window);
        }
    }

    #[test]
    fn no_header_stops_a_limiter_for_longer_than_the_bound(
        values in proptest::collection::vec(
            (
                0_usize..6,
                prop_oneof![
                    proptest::collection::vec(any::<u8>(), 0..40),
                    r#"[ "a;,\\]{0,4}[;,]? ?[rtqw]?=?[0-9.e-]{0,25}(;[rtqw]=[0-9]{0,24}){0,3}"#
                        .prop_map(String::into_bytes),
                ],
            ),
            0..8,
        ),
        refused in any::<bool>(),
    ) {
        const NAMES: [&str; 6] = [
            "ratelimit", "ratelimit-policy", "retry-after",
            "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset",
        ];
        let mut headers = HeaderMap::new();
        for (name, value) in values {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                headers.append(NAMES[name], value);
            }
        }
        let waited = paused().block_on(async {
            let limiter = ten();
            let now = Instant::now();
            limiter.observe(if refused { 429 } else { 200 }, &headers, now, now);
            next_wait(&limiter).await
        });
        prop_assert!(waited <= 60 * SECOND);
    }
}
