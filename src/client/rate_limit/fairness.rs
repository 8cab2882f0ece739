//! Waiters that are not polled, dropped or many: none of them may hold up another.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use futures_util::future::join_all;
use futures_util::stream::{StreamExt, iter};
use proptest::prelude::*;
use tokio::time::{sleep, sleep_until, timeout};

use super::tests::{SECOND, ms, paused, ten};
use super::*;

type Turn<'a> = Pin<Box<dyn Future<Output = Result<Duration, DeadlineExceeded>> + Send + 'a>>;

/// Queues a request by polling its future once.
fn queue(limiter: &Limiter, deadline: Option<Instant>) -> Turn<'_> {
    let mut turn: Turn<'_> = Box::pin(limiter.acquire(deadline));
    assert!(poll_once(&mut turn).is_pending());
    turn
}

fn poll_once(turn: &mut Turn<'_>) -> Poll<Result<Duration, DeadlineExceeded>> {
    turn.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

fn without_jitter(limit: &RateLimit) -> Limiter {
    Limiter::with_jitter(limit, || 0.0)
}

async fn take(limiter: &Limiter, requests: usize) {
    for _ in 0..requests {
        limiter.acquire(None).await.unwrap();
    }
}

#[tokio::test]
async fn turn_without_waiting_reports_no_waiting_time() {
    let limiter = ten();
    for _ in 0..10 {
        assert_eq!(limiter.acquire(None).await, Ok(Duration::ZERO));
    }
}

#[tokio::test(start_paused = true)]
async fn waiter_that_is_not_polled_delays_no_other_beyond_its_own_turn() {
    let limiter = ten();
    take(&limiter, 10).await;
    let start = Instant::now();
    let _kept: Vec<_> = (0..10).map(|_| queue(&limiter, None)).collect();
    let turn = limiter.acquire(Some(start + 3 * SECOND));
    let turn = timeout(20 * SECOND, turn).await.expect("a bounded wait");
    assert!(turn.unwrap() <= ms(2200));
}

#[tokio::test(start_paused = true)]
async fn turn_of_a_waiter_that_is_not_polled_passes_on() {
    let minute = 60 * SECOND;
    let limiter = without_jitter(&RateLimit::per_window(1, minute));
    take(&limiter, 1).await;
    let mut kept = queue(&limiter, None);
    // Its own turn would be after two minutes.
    let waited = timeout(4 * minute, limiter.acquire(None)).await.unwrap();
    let waited = waited.unwrap();
    assert!(waited > minute && waited < minute + SECOND, "{waited:?}");
    // The first waiter has kept its place before later ones.
    let later = queue(&limiter, None);
    assert!(poll_once(&mut kept).is_pending());
    assert!(kept.await.unwrap() < 2 * minute + SECOND);
    assert!(later.await.unwrap() < 2 * minute + SECOND);
}

#[tokio::test(start_paused = true)]
async fn late_poll_of_a_waiter_keeps_the_limit() {
    let limiter = ten();
    take(&limiter, 10).await;
    let kept: Vec<_> = (0..15).map(|_| queue(&limiter, None)).collect();
    let start = Instant::now();
    let mut sent = Vec::new();
    for _ in 0..25 {
        let turn = timeout(60 * SECOND, limiter.acquire(None)).await;
        turn.expect("no deadlock").unwrap();
        sent.push(start.elapsed());
    }
    let late = join_all(kept.into_iter().map(|turn| async {
        turn.await.unwrap();
        start.elapsed()
    }));
    sent.extend(timeout(60 * SECOND, late).await.unwrap());
    sent.sort();
    for span in sent.windows(11) {
        assert!(span[10] - span[0] >= ms(1100), "{sent:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn stream_of_buffered_requests_does_not_block_a_request_in_the_loop() {
    let limiter = ten();
    let start = Instant::now();
    let acquire = || async { limiter.acquire(Some(Instant::now() + 5 * SECOND)).await };
    let done = timeout(60 * SECOND, async {
        let mut requests = pin!(iter(0..40).map(|_| acquire()).buffer_unordered(20));
        let mut done = 0;
        while let Some(turn) = requests.next().await {
            done += u32::from(turn.is_ok());
            done += u32::from(acquire().await.is_ok());
        }
        done
    });
    let done = done.await.expect("no deadlock");
    // Eighty requests at nine per second. The deadline of a few passes while the loop waits and
    // does not poll them.
    assert!(done >= 70, "{done}");
    assert!(start.elapsed() < 10 * SECOND, "{:?}", start.elapsed());
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Waiting,
    /// Its turn has come, and nothing has looked at the queue since.
    Due,
    /// Its turn was granted, and it was not polled.
    Granted,
    /// Its turn has passed on to the next.
    PassedOn,
    Rejected,
}

#[tokio::test(start_paused = true)]
async fn waiter_dropped_in_any_state_takes_no_slot_and_blocks_no_other() {
    // When it is dropped, and when the next one is sent.
    for (state, dropped_at, sent_at) in [
        (State::Waiting, 500, 2000),
        (State::Due, 2050, 2050),
        (State::Granted, 2060, 2060),
        (State::PassedOn, 2500, 2100),
        (State::Rejected, 1000, 4500),
    ] {
        let limiter = without_jitter(&RateLimit::per_window(1, 2 * SECOND));
        take(&limiter, 1).await;
        let start = Instant::now();
        let deadline = (state == State::Rejected).then(|| start + ms(2500));
        let dropped = queue(&limiter, deadline);
        let spawn = || {
            let limiter = limiter.clone();
            tokio::spawn(async move { limiter.acquire(None).await.map(|_| start.elapsed()) })
        };
        let next = spawn();
        let look = async {
            match state {
                State::Granted => {
                    sleep(ms(2050)).await;
                    drop(queue(&limiter, None));
                }
                State::Rejected => {
                    sleep(ms(500)).await;
                    let headers = super::tests::headers(&[("retry-after", "4")]);
                    limiter.observe(503, &headers, start, Instant::now());
                }
                _ => {}
            }
        };
        look.await;
        sleep_until(start + ms(dropped_at)).await;
        drop(dropped);
        let after = spawn();
        let sent = next.await.unwrap();
        assert_eq!(sent, Ok(ms(sent_at)), "{state:?}");
        let after = after.await.unwrap();
        assert_eq!(after, Ok(ms(sent_at + 2000)), "{state:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn unavailable_service_pauses_all_requests_for_its_retry_after() {
    for (status, retry_after, pause) in [
        (503, Some("7"), 7000),
        (503, Some("3600"), 60_000),
        (503, Some("0"), 0),
        (503, None, 0),
        (500, Some("7"), 0),
    ] {
        let limiter = ten();
        let now = Instant::now();
        let lines: Vec<_> = retry_after.iter().map(|it| ("retry-after", *it)).collect();
        limiter.observe(status, &super::tests::headers(&lines), now, now);
        // The share stays ten.
        for _ in 0..10 {
            limiter.acquire(None).await.unwrap();
        }
        assert_eq!(now.elapsed(), ms(pause), "{status} {retry_after:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn pause_of_a_retry_after_is_random_and_at_least_as_long_as_asked() {
    let asked = super::tests::headers(&[("retry-after", "2")]);
    let mut pauses = Vec::new();
    for status in [429, 503] {
        for _ in 0..40 {
            let limiter = Limiter::new(&RateLimit::default());
            let now = Instant::now();
            limiter.observe(status, &asked, now, now);
            pauses.push(limiter.acquire(None).await.unwrap());
        }
    }
    pauses.sort();
    let (shortest, longest) = (pauses[0], pauses[pauses.len() - 1]);
    // Timers have a resolution of a millisecond.
    assert!(shortest >= 2 * SECOND && longest <= ms(3001), "{pauses:?}");
    assert!(longest - shortest > ms(500), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn twenty_thousand_queued_requests_are_served_in_fifo_order_without_blocking() {
    const REQUESTS: usize = 20_000;
    let limiter = ten();
    let work = std::time::Instant::now();
    let start = Instant::now();
    let requests = join_all((0..REQUESTS).map(|_| async {
        let deadline = Instant::now() + Duration::from_secs(100_000);
        limiter
            .acquire(Some(deadline))
            .await
            .map(|_| start.elapsed())
    }));
    let mut requests = pin!(requests);
    // The first poll queues all of them.
    assert!(futures_util::poll!(&mut requests).is_pending());
    let queueing = work.elapsed();
    for (number, sent) in requests.await.into_iter().enumerate() {
        assert_eq!(sent, Ok(ms(1100) * (number as u32 / 10)), "{number}");
    }
    // A few microseconds each. Without an index, the last ones take a millisecond each.
    assert!(queueing < 2 * SECOND, "{queueing:?}");
}

#[tokio::test(start_paused = true)]
async fn runtime_that_stalls_does_not_change_the_order() {
    let limiter = ten();
    take(&limiter, 10).await;
    let start = Instant::now();
    let mut turns: Vec<_> = (0..40).map(|_| queue(&limiter, None)).collect();
    // Nothing is polled until the turns of the first twenty have come.
    sleep(ms(2900)).await;
    // The last one is polled first.
    let mut sent = vec![Duration::ZERO; turns.len()];
    for number in (0..turns.len()).rev() {
        if poll_once(&mut turns[number]).is_ready() {
            sent[number] = start.elapsed();
        }
    }
    let late = turns.into_iter().zip(&mut sent);
    let late = late
        .filter(|(_, sent)| sent.is_zero())
        .map(|(turn, sent)| async {
            turn.await.unwrap();
            *sent = start.elapsed();
        });
    timeout(60 * SECOND, join_all(late)).await.unwrap();
    assert!(sent.is_sorted(), "{sent:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn waiters_that_are_polled_now_and_then_are_all_served_within_the_limit(
        requests in 1_u16..6,
        window in 1_u64..1500,
        // When each request begins, how often it is polled, and when it is dropped, in steps.
        waiters in proptest::collection::vec((0_u64..300, 1_u64..70, 0_u64..2000), 1..40),
    ) {
        let window = ms(window);
        let (sent, kept) = paused().block_on(async {
            let limiter = without_jitter(&RateLimit::per_window(requests, window));
            let start = Instant::now();
            let mut turns: Vec<Option<Turn<'_>>> =
                waiters.iter().map(|_| Some(Box::pin(limiter.acquire(None)) as Turn<'_>)).collect();
            let (mut sent, mut kept) = (Vec::new(), 0);
            for time in 0..8000 {
                for (turn, (begin, interval, end)) in turns.iter_mut().zip(&waiters) {
                    // Half of the requests are never dropped.
                    if end % 2 == 0 && time == *end {
                        *turn = None;
                    }
                    let is_polled = time >= *begin && (time - begin) % interval == 0;
                    if let Some(waiting) = turn.as_mut().filter(|_| is_polled)
                        && poll_once(waiting).is_ready()
                    {
                        sent.push(start.elapsed());
                        kept += end % 2;
                        *turn = None;
                    }
                }
                tokio::time::advance(ms(10)).await;
            }
            (sent, kept)
        });
        let all = waiters.iter().filter(|(_, _, end)| end % 2 == 1).count();
        prop_assert_eq!(kept, all as u64);
        for span in sent.windows(usize::from(requests) + 1) {
            prop_assert!(span[usize::from(requests)] - span[0] >= window);
        }
    }
}
