//! The limiter with a paused clock.

use futures_util::future::join_all;
use http::HeaderValue;
use proptest::prelude::*;
use tokio::time::{advance, sleep, sleep_until};

use super::*;

pub(super) const SECOND: Duration = Duration::from_secs(1);

pub(super) fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

pub(super) fn ten() -> Limiter {
    Limiter::with_jitter(&RateLimit::default(), || 0.0)
}

pub(super) fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

/// The headers of the service, with a limit of ten requests per second.
pub(super) fn left(remaining: u64) -> HeaderMap {
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

/// Returns how long the next request waits.
async fn next_wait(limiter: &Limiter) -> Duration {
    limiter.acquire(None).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn idle_limiter_admits_ten_at_once_and_delays_the_eleventh() {
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
async fn waiters_are_served_in_fifo_order() {
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
async fn dropped_waiter_takes_no_slot_and_blocks_no_other() {
    // The dropped waiters of six: each position, and neighbors.
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
async fn turn_after_the_deadline_fails_at_once_with_its_waiting_time() {
    let limiter = ten();
    take(&limiter, 10).await;
    sleep(ms(100)).await;
    let start = Instant::now();
    let exceeded = |wait| Err(DeadlineExceeded { wait: ms(wait) });
    assert_eq!(limiter.acquire(Some(start + ms(999))).await, exceeded(1000));
    let waiting: Vec<_> = (0..25)
        .map(|_| {
            let limiter = limiter.clone();
            tokio::spawn(async move { limiter.acquire(None).await })
        })
        .collect();
    tokio::task::yield_now().await;
    // Ten go after 1.0 s, ten after 2.1 s, and five after 3.2 s.
    assert_eq!(
        limiter.acquire(Some(start + ms(3199))).await,
        exceeded(3200)
    );
    assert_eq!(start.elapsed(), Duration::ZERO);
    let in_time = limiter.acquire(Some(start + ms(3200))).await;
    assert_eq!(in_time, Ok(ms(3200)));
    join_all(waiting).await;
}

#[tokio::test(start_paused = true)]
async fn pause_rejects_waiters_that_it_makes_late_at_once() {
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
    let late = (Err(DeadlineExceeded { wait: ms(7000) }), ms(500));
    let in_time = (Ok(ms(7500)), ms(7500));
    let turns = join_all(tasks).await.into_iter().map(Result::unwrap);
    assert_eq!(turns.collect::<Vec<_>>(), [late, in_time, late, in_time]);
}

#[tokio::test(start_paused = true)]
async fn limiter_without_a_limit_never_waits() {
    let limiter = Limiter::new(&RateLimit::none());
    let now = Instant::now();
    limiter.observe(429, &headers(&[("retry-after", "7")]), now, now);
    for _ in 0..1000 {
        let turn = limiter.acquire(Some(now)).await;
        assert_eq!(turn, Ok(Duration::ZERO));
    }
    assert_eq!(now.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn rate_limit_response_pauses_for_its_retry_after_within_bounds() {
    let date = httpdate::fmt_http_date(system_time() + 500 * SECOND);
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
async fn rate_limit_response_halves_the_share_once_until_it_recovers() {
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
async fn foreign_requests_count_against_the_limit() {
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
async fn quota_used_up_by_others_delays_requests_until_its_reset() {
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

#[tokio::test(start_paused = true)]
async fn quota_used_up_by_own_requests_adds_no_delay_to_the_window() {
    let limiter = ten();
    let sent = Instant::now();
    take(&limiter, 10).await;
    sleep(ms(300)).await;
    limiter.observe(200, &left(0), sent, Instant::now());
    assert_eq!(next_wait(&limiter).await, ms(800));
}

#[tokio::test(start_paused = true)]
async fn pause_rejects_waiters_whose_turn_is_in_a_later_window() {
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
    let late = DeadlineExceeded { wait: ms(8100) };
    let last = join_all(tasks).await.pop().unwrap();
    assert_eq!(last.unwrap(), Err(late));
}

pub(super) fn paused() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_time().start_paused(true).build().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_window_holds_more_requests_than_the_limit(
        requests in 1_u16..12,
        window in 0_u64..2000,
        arrivals in proptest::collection::vec((0_u64..6000, 0_u64..4000, any::<bool>()), 1..120),
    ) {
        let window = ms(window);
        let mut sent = paused().block_on(async {
            let limiter = Limiter::new(&RateLimit::per_window(requests, window));
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
        for span in sent.windows(usize::from(requests) + 1) {
            prop_assert!(span[usize::from(requests)] - span[0] >= window);
        }
    }

    #[test]
    fn no_header_pauses_a_limiter_for_more_than_sixty_seconds(
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
        rate_limited in any::<bool>(),
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
            limiter.observe(if rate_limited { 429 } else { 200 }, &headers, now, now);
            next_wait(&limiter).await
        });
        prop_assert!(waited <= 60 * SECOND);
    }
}
