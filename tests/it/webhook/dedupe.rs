//! A delivery is handled once and never lost.

use std::future::{Future, pending};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use proptest::prelude::*;
use quo_sdk::webhook::dedupe::{
    ClaimId, ClaimStatus, Claimed, DEFAULT_RETENTION, DedupeKey, DedupeStore, Full, MIN_RETENTION,
    MemoryStore,
};
use quo_sdk::webhook::{SigningKey, Verifier};

use super::*;

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);

/// A clock that is advanced by hand.
#[derive(Clone, Default)]
struct Clock(Arc<AtomicU64>);

impl Clock {
    fn advance(&self, time: Duration) {
        let nanos = u64::try_from(time.as_nanos()).unwrap();
        self.0.fetch_add(nanos, Ordering::SeqCst);
    }

    /// Creates a store with this clock.
    fn store(&self) -> MemoryStore {
        let (start, clock) = (Instant::now(), self.0.clone());
        MemoryStore::new()
            .with_clock(move || start + Duration::from_nanos(clock.load(Ordering::SeqCst)))
    }
}

/// Returns the key of a signed delivery.
fn key(id: &str) -> DedupeKey {
    let key = SigningKey::standard(SECRET).unwrap();
    let headers = key.sign(id, now(), BODY).unwrap();
    let verifier = Verifier::new([key]);
    let verified = verifier.verify_at(&headers, BODY, now()).unwrap();
    verified.dedupe_key().unwrap()
}

/// Returns the output of a future that is ready at once.
fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the in-memory store never waits"),
    }
}

fn handle(store: &MemoryStore, key: &DedupeKey) {
    match ready(store.claim(key)).unwrap() {
        Claimed::New(claim) => ready(claim.complete()).unwrap(),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn is_new(store: &MemoryStore, key: &DedupeKey) {
    let claimed = ready(store.claim(key)).unwrap();
    assert!(matches!(claimed, Claimed::New(_)), "{claimed:?}");
}

#[track_caller]
fn is_in_progress(store: &MemoryStore, key: &DedupeKey) {
    let claimed = ready(store.claim(key)).unwrap();
    assert!(matches!(claimed, Claimed::InProgress), "{claimed:?}");
}

#[track_caller]
fn is_completed(store: &MemoryStore, key: &DedupeKey) {
    let claimed = ready(store.claim(key)).unwrap();
    assert!(matches!(claimed, Claimed::Completed), "{claimed:?}");
}

#[test]
fn delivery_is_new_then_in_progress_then_completed() {
    let (store, key) = (MemoryStore::new(), key("msg_1"));
    let Ok(Claimed::New(claim)) = ready(store.claim(&key)) else {
        panic!("not new");
    };
    is_in_progress(&store, &key);
    is_new(&store, &self::key("msg_2"));
    ready(claim.complete()).unwrap();
    is_completed(&store, &key);
    assert_eq!(store.len(), 1);
}

#[test]
fn failed_handler_releases_the_claim() {
    let (store, key) = (MemoryStore::new(), key("msg_1"));
    let failing = |store: &MemoryStore| -> Result<(), &'static str> {
        let claim = ready(store.claim(&key)).unwrap();
        assert!(matches!(claim, Claimed::New(_)));
        Err("the handler failed")
    };
    assert!(failing(&store).is_err());
    assert!(store.is_empty());
    is_new(&store, &key);
}

#[test]
fn panicking_handler_releases_the_claim() {
    let (store, key) = (MemoryStore::new(), key("msg_1"));
    let panicking = AssertUnwindSafe(|| {
        let _claim = ready(store.claim(&key)).unwrap();
        std::panic::resume_unwind(Box::new("the handler panicked"));
    });
    assert!(catch_unwind(panicking).is_err());
    is_new(&store, &key);
}

#[test]
fn canceled_handler_releases_the_claim() {
    let (store, key) = (MemoryStore::new(), key("msg_1"));
    let mut handler = Box::pin(async {
        let claim = store.claim(&key).await.unwrap();
        pending::<()>().await;
        drop(claim);
    });
    let polled = handler
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()));
    assert!(polled.is_pending());
    is_in_progress(&store, &key);
    drop(handler);
    is_new(&store, &key);
}

#[test]
fn abandoned_claim_expires_with_its_lease() {
    let (clock, key) = (Clock::default(), key("msg_1"));
    let store = clock.store().lease(30 * SECOND);
    let Ok(Claimed::New(first)) = ready(store.claim(&key)) else {
        panic!("not new");
    };
    clock.advance(30 * SECOND - Duration::from_nanos(1));
    is_in_progress(&store, &key);
    clock.advance(Duration::from_nanos(1));
    let Ok(Claimed::New(second)) = ready(store.claim(&key)) else {
        panic!("the lease has not expired");
    };
    drop(first);
    is_in_progress(&store, &key);
    ready(second.complete()).unwrap();
    is_completed(&store, &key);
}

/// The handler has succeeded, even if a second one runs.
#[test]
fn claim_completed_after_its_lease_is_completed() {
    let (clock, key) = (Clock::default(), key("msg_1"));
    let store = clock.store();
    let Ok(Claimed::New(first)) = ready(store.claim(&key)) else {
        panic!("not new");
    };
    clock.advance(HOUR);
    let Ok(Claimed::New(second)) = ready(store.claim(&key)) else {
        panic!("the lease has not expired");
    };
    ready(first.complete()).unwrap();
    is_completed(&store, &key);
    drop(second);
    is_completed(&store, &key);
    assert_eq!(store.len(), 1);
}

#[test]
fn completed_delivery_is_kept_for_the_retention_of_at_least_28_hours() {
    let cases = [
        (None, 72 * HOUR),
        (Some(100 * HOUR), 100 * HOUR),
        (Some(28 * HOUR), 28 * HOUR),
        (Some(HOUR), 28 * HOUR),
        (Some(Duration::ZERO), 28 * HOUR),
    ];
    for (set, expected) in cases {
        let (clock, key) = (Clock::default(), key("msg_1"));
        let mut store = clock.store();
        if let Some(retention) = set {
            store = store.retention(retention);
        }
        handle(&store, &key);
        clock.advance(expected - SECOND);
        is_completed(&store, &key);
        clock.advance(SECOND);
        is_new(&store, &key);
    }
    let forever = MemoryStore::new().retention(Duration::MAX);
    handle(&forever, &key("msg_1"));
    is_completed(&forever, &key("msg_1"));
    assert_eq!((DEFAULT_RETENTION, MIN_RETENTION), (72 * HOUR, 28 * HOUR));
}

/// The retry schedule of the service ends 27 h 35 min after the first attempt.
#[test]
fn completed_delivery_is_kept_for_the_whole_retry_schedule() {
    let minutes = [0, 5, 30, 120, 300, 600, 600];
    let (clock, key) = (Clock::default(), key("msg_1"));
    let store = clock.store().retention(Duration::ZERO);
    handle(&store, &key);
    clock.advance(5 * SECOND);
    for minutes in minutes {
        clock.advance(60 * SECOND * minutes);
        is_completed(&store, &key);
    }
}

#[test]
fn full_store_evicts_old_deliveries_and_neither_claims_nor_recent_ones() {
    let clock = Clock::default();
    let store = clock.store().capacity(3).lease(100 * HOUR);
    let [running, old, recent, new] = ["running", "old", "recent", "new"].map(key);
    let Ok(Claimed::New(claim)) = ready(store.claim(&running)) else {
        panic!("not new");
    };
    handle(&store, &old);
    clock.advance(HOUR);
    handle(&store, &recent);
    clock.advance(27 * HOUR - SECOND);
    let full = ready(store.claim(&new)).unwrap_err();
    assert_eq!(full.capacity, 3);
    assert!(full.to_string().contains("larger capacity"));
    is_completed(&store, &old);

    clock.advance(SECOND);
    handle(&store, &new);
    assert_eq!(store.len(), 3);
    is_in_progress(&store, &running);
    is_completed(&store, &recent);
    is_completed(&store, &new);
    let full: Result<_, Full> = ready(store.claim(&old));
    assert!(full.is_err(), "it was evicted, and the store is full");
    ready(claim.complete()).unwrap();
    is_completed(&store, &running);
}

#[test]
fn full_store_evicts_expired_claims() {
    let clock = Clock::default();
    let store = clock.store().capacity(1);
    let Ok(Claimed::New(hanging)) = ready(store.claim(&key("hanging"))) else {
        panic!("not new");
    };
    assert!(ready(store.claim(&key("msg_1"))).is_err());
    clock.advance(60 * SECOND);
    handle(&store, &key("msg_1"));
    assert!(ready(hanging.complete()).is_err(), "the claim was evicted");
    is_completed(&store, &key("msg_1"));
    assert_eq!(store.len(), 1);
}

#[test]
fn zero_lease_and_capacity_are_raised_to_their_minimum() {
    let store = MemoryStore::new().lease(Duration::ZERO).capacity(0);
    let claim = ready(store.claim(&key("msg_1"))).unwrap();
    is_in_progress(&store, &key("msg_1"));
    drop(claim);
    is_new(&store, &key("msg_1"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_of_a_hundred_concurrent_claims_is_new() {
    let (store, key) = (MemoryStore::new(), key("msg_1"));
    let ran = Arc::new(AtomicUsize::new(0));
    let together = Arc::new(tokio::sync::Barrier::new(100));
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let (store, key, ran) = (store.clone(), key.clone(), ran.clone());
            let together = together.clone();
            tokio::spawn(async move {
                together.wait().await;
                let claimed = store.claim(&key).await.unwrap();
                if let Claimed::New(claim) = claimed {
                    ran.fetch_add(1, Ordering::SeqCst);
                    tokio::task::yield_now().await;
                    claim.complete().await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(ran.load(Ordering::SeqCst), 1);
}

#[test]
fn keys_of_different_deliveries_differ() {
    let legacy = SigningKey::legacy(LEGACY_SECRET).unwrap();
    let headers = legacy.sign("", legacy_now(), BODY).unwrap();
    let verifier = Verifier::new([legacy]);
    let verified = verifier.verify_at(&headers, BODY, legacy_now()).unwrap();
    assert_eq!(verified.dedupe_key(), None);
    let keys = [
        key("EV1"),
        key("event:1:a:EV1"),
        verified.dedupe_key_for_event("a", "EV1"),
        verified.dedupe_key_for_event("b", "EV1"),
        verified.dedupe_key_for_event("a", "EV2"),
        verified.dedupe_key_for_event("a:b", "c"),
        verified.dedupe_key_for_event("a", "b:c"),
        verified.dedupe_key_for_event("", "EV1"),
        DedupeKey::dangerously_unverified("a", "EV1"),
        DedupeKey::dangerously_unverified("", "EV1"),
    ];
    for (place, key) in keys.iter().enumerate() {
        assert!(!keys[..place].contains(key), "{}", key.as_str());
    }
    assert_eq!(key("EV1"), key("EV1"));
    assert_eq!(key("msg_1").as_str(), "delivery:msg_1");
    assert_eq!(
        verified.dedupe_key_for_event("a", "EV1").as_str(),
        "event:1:a:EV1"
    );
}

#[test]
fn debug_of_keys_and_claims_shows_no_personal_data() {
    let store = MemoryStore::new();
    let key = key("+15555550123");
    let claimed = ready(store.claim(&key)).unwrap();
    let ada = DedupeKey::dangerously_unverified("Ada Lovelace", "1");
    let shown = format!("{key:?} {store:?} {claimed:?} {ada:?}");
    if cfg!(not(feature = "debug-pii")) {
        assert!(!shown.contains("5555") && !shown.contains("Ada"), "{shown}");
    }
    assert_eq!(
        format!("{:?}", self::key("msg_1")),
        "DedupeKey(delivery:msg_1)"
    );
}

/// A remote store that can fail or hang.
#[derive(Default)]
struct Remote {
    fails: bool,
    hangs: bool,
    released: AtomicUsize,
}

impl DedupeStore for Remote {
    type Error = std::io::Error;

    async fn begin(&self, _: &DedupeKey, _: ClaimId) -> Result<ClaimStatus, Self::Error> {
        if self.hangs {
            pending::<()>().await;
        }
        Ok(ClaimStatus::New)
    }

    async fn finish(&self, _: &DedupeKey, _: ClaimId) -> Result<(), Self::Error> {
        if self.fails {
            return Err(std::io::ErrorKind::NotConnected.into());
        }
        Ok(())
    }

    fn release(&self, _: &DedupeKey, _: ClaimId) {
        self.released.fetch_add(1, Ordering::SeqCst);
    }
}

/// The request may have reached the store before it was canceled.
#[test]
fn canceled_begin_releases_the_claim() {
    let remote = Remote {
        hangs: true,
        ..Remote::default()
    };
    let key = key("msg_1");
    let mut claim = Box::pin(remote.claim(&key));
    let polled = claim.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!(polled.is_pending());
    drop(claim);
    assert_eq!(remote.released.load(Ordering::SeqCst), 1);
}

#[test]
fn claim_whose_completion_fails_is_not_released() {
    let key = key("msg_1");
    for (fails, released) in [(true, 0), (false, 0)] {
        let remote = Remote {
            fails,
            ..Remote::default()
        };
        let Ok(Claimed::New(claim)) = ready(remote.claim(&key)) else {
            panic!("not new");
        };
        assert_eq!(ready(claim.complete()).is_err(), fails);
        assert_eq!(remote.released.load(Ordering::SeqCst), released);
    }
}

/// A step of a test run.
#[derive(Debug, Clone)]
enum Step {
    Claim(u8),
    Complete(usize),
    Drop(usize),
    Advance(u32),
}

proptest! {
    /// Compares with a list of past steps.
    #[test]
    fn no_order_of_steps_yields_two_live_claims_or_an_early_repeat(
        steps in proptest::collection::vec(prop_oneof![
            4 => (0_u8..6).prop_map(Step::Claim),
            2 => (0_usize..6).prop_map(Step::Complete),
            1 => (0_usize..6).prop_map(Step::Drop),
            2 => (0_u32..200_000).prop_map(Step::Advance),
        ], 0..60),
        capacity in 1_usize..6,
    ) {
        let clock = Clock::default();
        let store = clock.store().capacity(capacity).lease(60 * SECOND).retention(MIN_RETENTION);
        let keys: Vec<_> = (0..6).map(|n| key(&format!("msg_{n}"))).collect();
        let mut time = 0_u64;
        let mut held = Vec::new();
        let mut completed: Vec<(usize, u64)> = Vec::new();
        for step in steps {
            match step {
                Step::Advance(seconds) => {
                    clock.advance(Duration::from_secs(seconds.into()));
                    time += u64::from(seconds);
                }
                Step::Claim(n) => {
                    let n = usize::from(n);
                    let live = held.iter().any(|(m, at, _)| *m == n && time < at + 60);
                    let recent = completed.iter().any(|(m, at)| *m == n && time < at + 28 * 3600);
                    match ready(store.claim(&keys[n])) {
                        Ok(Claimed::New(claim)) => {
                            prop_assert!(!live && !recent);
                            held.push((n, time, claim));
                        }
                        Ok(Claimed::InProgress) => prop_assert!(live),
                        Ok(Claimed::Completed) => prop_assert!(recent),
                        Err(Full { .. }) => prop_assert!(!live && !recent),
                    }
                }
                Step::Complete(place) if place < held.len() => {
                    let (n, ..) = held[place];
                    // Other claims on the same key have expired.
                    let (_, _, claim) = held.remove(place);
                    if ready(claim.complete()).is_ok() {
                        held.retain(|(m, ..)| *m != n);
                        completed.push((n, time));
                    }
                }
                Step::Drop(place) if place < held.len() => drop(held.remove(place)),
                Step::Complete(_) | Step::Drop(_) => {}
            }
            prop_assert!(store.len() <= capacity);
        }
    }
}
