//! A delivery is handled once and never lost.

use std::error::Error;
use std::future::{Future, pending};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use proptest::prelude::*;
use quo_sdk::webhook::dedupe::{
    Claim, ClaimId, ClaimStatus, Claimed, DEFAULT_RETENTION, DedupeError, DedupeKey, DedupeStore,
    Full, MIN_RETENTION, MemoryStore, StoreFuture,
};
use quo_sdk::webhook::{SigningKey, Verifier, allo};

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
    verified.dedupe_key("")
}

/// Returns the key of a body that is signed by the legacy scheme.
fn legacy_key(endpoint: &str, body: &str) -> DedupeKey {
    let key = SigningKey::legacy(LEGACY_SECRET).unwrap();
    let headers = key.sign("", legacy_now(), body.as_bytes()).unwrap();
    let verifier = Verifier::new([key]);
    let verified = verifier.verify_at(&headers, body.as_bytes(), legacy_now());
    verified.unwrap().dedupe_key(endpoint)
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
    let lost = ready(first.complete()).unwrap_err();
    assert!(matches!(lost, DedupeError::LeaseLost), "{lost:?}");
    is_completed(&store, &key);
    drop(second);
    is_completed(&store, &key);
    assert_eq!(store.len(), 1);
}

#[test]
fn second_of_two_completions_has_lost_its_lease() {
    let (clock, key) = (Clock::default(), key("msg_1"));
    let store = clock.store();
    let claims: Vec<Claim<MemoryStore>> = (0..3)
        .map(|_| {
            let claimed = ready(store.claim(&key)).unwrap();
            clock.advance(HOUR);
            match claimed {
                Claimed::New(claim) => claim,
                other => panic!("{other:?}"),
            }
        })
        .collect();
    let last_first = claims
        .into_iter()
        .rev()
        .map(|claim| ready(claim.complete()));
    let results: Vec<bool> = last_first.map(|result| result.is_ok()).collect();
    assert_eq!(results, [true, false, false]);
    assert_eq!(store.len(), 1);
}

#[test]
fn renewed_lease_starts_anew() {
    let (clock, key) = (Clock::default(), key("msg_1"));
    let store = clock.store().lease(30 * SECOND);
    let Ok(Claimed::New(claim)) = ready(store.claim(&key)) else {
        panic!("not new");
    };
    for _ in 0..3 {
        clock.advance(29 * SECOND);
        ready(claim.renew()).unwrap();
    }
    clock.advance(29 * SECOND);
    is_in_progress(&store, &key);
    // Nobody has claimed it meanwhile.
    clock.advance(HOUR);
    ready(claim.renew()).unwrap();
    is_in_progress(&store, &key);
    clock.advance(30 * SECOND);
    let Ok(Claimed::New(second)) = ready(store.claim(&key)) else {
        panic!("the lease has not expired");
    };
    let lost = ready(claim.renew()).unwrap_err();
    assert!(matches!(lost, DedupeError::LeaseLost), "{lost:?}");
    is_in_progress(&store, &key);
    ready(second.complete()).unwrap();
}

#[tokio::test]
async fn claim_can_be_moved_into_a_task() {
    fn is_static<T: Send + 'static>(_: &T) {}
    let key = key("msg_1");
    let store: Arc<dyn DedupeStore> = Arc::new(MemoryStore::new());
    let claiming = store.claim(&key);
    is_static(&claiming);
    let Ok(Claimed::New(claim)) = claiming.await else {
        panic!("not new");
    };
    let task = tokio::spawn(async move { claim.complete().await });
    task.await.unwrap().unwrap();
    let again = store.claim(&key).await.unwrap();
    assert!(matches!(again, Claimed::Completed), "{again:?}");
}

#[test]
fn claim_id_is_kept_by_a_custom_store() {
    let (first, second) = (ClaimId::new(), ClaimId::new());
    assert_ne!(first, second);
    assert_eq!(ClaimId::from(first.as_u128()), first);
    assert_eq!(first.to_string(), format!("{:032x}", first.as_u128()));
    let (store, key) = (MemoryStore::new(), key("msg_1"));
    assert_eq!(ready(store.begin(&key, first)).unwrap(), ClaimStatus::New);
    assert_eq!(ready(store.begin(&key, first)).unwrap(), ClaimStatus::New);
    assert_eq!(
        ready(store.begin(&key, second)).unwrap(),
        ClaimStatus::InProgress
    );
    ready(store.finish(&key, first)).unwrap();
    ready(store.finish(&key, first)).unwrap();
    let lost = ready(store.finish(&key, second)).unwrap_err();
    assert!(matches!(lost, DedupeError::LeaseLost), "{lost:?}");
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
    let error = ready(store.claim(&new)).unwrap_err();
    let full = error
        .source()
        .and_then(|error| error.downcast_ref::<Full>());
    assert_eq!(full.unwrap().capacity, 3);
    assert!(full.unwrap().to_string().contains("larger capacity"));
    is_completed(&store, &old);
    assert_eq!(store.early_evictions(), 0);

    clock.advance(SECOND);
    handle(&store, &new);
    assert_eq!(store.len(), 3);
    is_in_progress(&store, &running);
    is_completed(&store, &recent);
    is_completed(&store, &new);
    let full = ready(store.claim(&old));
    assert!(full.is_err(), "it was evicted, and the store is full");
    assert_eq!(store.early_evictions(), 1);
    ready(claim.complete()).unwrap();
    is_completed(&store, &running);
}

#[test]
fn full_store_evicts_expired_claims_and_counts_them() {
    let clock = Clock::default();
    let store = clock.store().capacity(1);
    let Ok(Claimed::New(hanging)) = ready(store.claim(&key("hanging"))) else {
        panic!("not new");
    };
    assert!(ready(store.claim(&key("msg_1"))).is_err());
    clock.advance(60 * SECOND);
    handle(&store, &key("msg_1"));
    assert_eq!(store.early_evictions(), 1);
    // Its handler has succeeded: that is recorded, whatever the capacity.
    ready(hanging.complete()).unwrap();
    is_completed(&store, &key("hanging"));
    is_completed(&store, &key("msg_1"));
    assert_eq!(store.len(), 2);
}

/// Fills a store with claims.
fn full_of_claims(clock: &Clock, capacity: usize) -> MemoryStore {
    let store = clock.store().capacity(capacity);
    for n in 0..capacity {
        let key = DedupeKey::dangerously_unverified("", &n.to_string());
        let status = ready(store.begin(&key, ClaimId::new())).unwrap();
        assert_eq!(status, ClaimStatus::New);
    }
    store
}

/// A scan of all claims would take 500 times as long.
#[test]
fn refusal_of_a_full_store_does_not_depend_on_its_size() {
    let clock = Clock::default();
    let fastest_refusals = |store: &MemoryStore| {
        let refusals = || {
            let start = Instant::now();
            for n in 0..50 {
                let key = DedupeKey::dangerously_unverified("new", &n.to_string());
                ready(store.begin(&key, ClaimId::new())).unwrap_err();
            }
            start.elapsed()
        };
        // The fastest of several, whatever else the machine does.
        (0..10).map(|_| refusals()).min().unwrap()
    };
    let small = fastest_refusals(&full_of_claims(&clock, 500));
    let large = fastest_refusals(&full_of_claims(&clock, 250_000));
    assert!(large < small * 50, "{large:?} and {small:?}");
}

#[test]
fn new_claims_evict_as_many_expired_ones() {
    let clock = Clock::default();
    let store = full_of_claims(&clock, 1000);
    clock.advance(60 * SECOND);
    for n in 0..600 {
        handle(&store, &key(&format!("msg_{n}")));
        assert_eq!((store.len(), store.early_evictions()), (1000, n + 1));
    }
}

#[test]
fn expired_delivery_is_evicted_silently_after_its_retention() {
    let clock = Clock::default();
    let store = clock.store().capacity(1);
    handle(&store, &key("msg_1"));
    clock.advance(72 * HOUR);
    handle(&store, &key("msg_2"));
    assert_eq!((store.len(), store.early_evictions()), (1, 0));
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
    let event = |id: &str| format!(r#"{{"id":"{id}","type":"call.completed"}}"#);
    let signed = |endpoint: &str, id: &str| {
        let key = SigningKey::standard(SECRET).unwrap();
        let headers = key.sign(id, now(), BODY).unwrap();
        let verifier = Verifier::new([key]);
        let verified = verifier.verify_at(&headers, BODY, now()).unwrap();
        verified.dedupe_key(endpoint)
    };
    let keys = [
        key("EV1"),
        key("event:1:a:EV1"),
        signed("a", "EV1"),
        signed("b", "EV1"),
        legacy_key("a", &event("EV1")),
        legacy_key("b", &event("EV1")),
        legacy_key("a", &event("EV2")),
        legacy_key("a:b", &event("c")),
        legacy_key("a", &event("b:c")),
        legacy_key("", &event("EV1")),
        legacy_key("", &event("")),
        legacy_key("", "{}"),
        legacy_key("", "no JSON"),
        legacy_key("a", "no JSON"),
        DedupeKey::dangerously_unverified("a", "EV1"),
        DedupeKey::dangerously_unverified("", "EV1"),
    ];
    for (place, key) in keys.iter().enumerate() {
        assert!(!keys[..place].contains(key), "{}", key.as_str());
    }
    assert_eq!(key("EV1"), key("EV1"));
    // Stores keep them: they must not change.
    assert_eq!(signed("/quo", "msg_1").as_str(), "delivery:4:/quo:msg_1");
    assert_eq!(legacy_key("a", &event("EV1")).as_str(), "event:1:a:EV1");
    assert_eq!(
        legacy_key("a", "{}").as_str(),
        "body:1:a:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    );
}

#[test]
fn every_verified_delivery_has_a_key() {
    let fixtures = super::fixtures::below("webhooks/legacy");
    for fixture in fixtures {
        let key = legacy_key("/quo", &fixture.text);
        assert_eq!(key, legacy_key("/quo", &fixture.text));
        let json = fixture.json();
        let id = json["id"].as_str().or(json["object"]["id"].as_str());
        match id {
            Some(id) => assert_eq!(key.as_str(), format!("event:4:/quo:{id}")),
            None => assert!(key.as_str().starts_with("body:4:/quo:"), "{key:?}"),
        }
    }
}

#[test]
fn unsigned_events_of_allo_have_a_key_by_topic_and_id() {
    let key = |topic: &str, id: &str, extra: &str| {
        let body = format!(
            r#"{{"topic":"{topic}","data":{{"id":{id},"start_date":"2026-03-30T18:00:00Z",
            "from_number":"a","to":"b","to_number":"b","content":"{extra}"}}}}"#
        );
        let event = allo::parse(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"));
        event.dangerously_unverified_key("/allo")
    };
    assert_eq!(
        key("CALL_RECEIVED", r#""c1""#, "a").as_str(),
        "unverified:5:/allo:13:CALL_RECEIVED:id:c1"
    );
    assert_eq!(
        key("CALL_RECEIVED", r#""c1""#, "a"),
        key("CALL_RECEIVED", r#""c1""#, "b")
    );
    assert_ne!(
        key("CALL_RECEIVED", r#""c1""#, ""),
        key("CALL_RECEIVED", r#""c2""#, "")
    );
    assert_ne!(
        key("CALL_RECEIVED", r#""c1""#, ""),
        key("CALL_ENDED", r#""c1""#, "")
    );
    // The second change of a contact is not a repetition of the first one.
    let change = |extra| key("CONTACT_UPDATED", r#""c1""#, extra);
    assert_ne!(change("a"), change("b"));
    assert_eq!(change("a"), change("a"));
    assert_ne!(
        key("CALL_RECEIVED", "null", "a"),
        key("CALL_RECEIVED", "null", "b")
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
        "DedupeKey(delivery:0::msg_1)"
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
    fn begin<'a>(&'a self, _: &'a DedupeKey, _: ClaimId) -> StoreFuture<'a, ClaimStatus> {
        Box::pin(async {
            if self.hangs {
                pending::<()>().await;
            }
            Ok(ClaimStatus::New)
        })
    }

    fn renew<'a>(&'a self, key: &'a DedupeKey, claim_id: ClaimId) -> StoreFuture<'a, ()> {
        self.finish(key, claim_id)
    }

    fn finish<'a>(&'a self, _: &'a DedupeKey, _: ClaimId) -> StoreFuture<'a, ()> {
        Box::pin(async {
            if self.fails {
                let error = std::io::Error::from(std::io::ErrorKind::NotConnected);
                return Err(DedupeError::store(error));
            }
            Ok(())
        })
    }

    fn release(&self, _: &DedupeKey, _: ClaimId) {
        self.released.fetch_add(1, Ordering::SeqCst);
    }
}

/// The request may have reached the store before it was canceled.
#[test]
fn canceled_begin_releases_the_claim() {
    let remote = Arc::new(Remote {
        hangs: true,
        ..Remote::default()
    });
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
        let remote = Arc::new(Remote {
            fails,
            ..Remote::default()
        });
        let Ok(Claimed::New(claim)) = ready(remote.claim(&key)) else {
            panic!("not new");
        };
        assert_eq!(ready(claim.renew()).is_err(), fails);
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
                        Err(_) => prop_assert!(!live && !recent),
                    }
                }
                Step::Complete(place) if place < held.len() => {
                    let (n, ..) = held[place];
                    // Other claims on the same key have expired.
                    let (_, _, claim) = held.remove(place);
                    // A second completion does not count from its own time.
                    let recent = completed.iter().any(|(m, at)| *m == n && time < at + 28 * 3600);
                    let _ = ready(claim.complete());
                    if !recent {
                        completed.push((n, time));
                    }
                }
                Step::Drop(place) if place < held.len() => drop(held.remove(place)),
                Step::Complete(_) | Step::Drop(_) => {}
            }
            // Only completions of claims that were evicted go beyond the capacity.
            prop_assert!(store.len() <= capacity + completed.len());
        }
    }
}
