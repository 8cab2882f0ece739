//! The signed timestamp.

use super::*;

#[test]
fn timestamp_beyond_the_tolerance_is_rejected_in_both_directions() {
    let standard_headers = SigningKey::standard(SECRET)
        .unwrap()
        .sign(ID, now(), BODY)
        .unwrap();
    let legacy_headers = SigningKey::legacy(LEGACY_SECRET)
        .unwrap()
        .sign(ID, legacy_now(), BODY)
        .unwrap();
    // The clock offset of the receiver in milliseconds, and the verdicts of both schemes.
    let cases = [
        (0, "ok", "ok"),
        (299_000, "ok", "ok"),
        (300_000, "ok", "ok"),
        // Timestamps of the standard scheme are whole seconds.
        (300_001, "ok", "old 300.001s"),
        (300_999, "ok", "old 300.999s"),
        (301_000, "old 301s", "old 301s"),
        (-299_000, "ok", "ok"),
        (-300_000, "ok", "ok"),
        (-300_001, "new 301s", "new 300.001s"),
        (-301_000, "new 301s", "new 301s"),
    ];
    let shift = |time: SystemTime, by: i64| match u64::try_from(by) {
        Ok(by) => time + Duration::from_millis(by),
        Err(_) => time - Duration::from_millis(by.unsigned_abs()),
    };
    let short = |result: Result<Verified<'_>, VerifyError>| match result {
        Ok(_) => "ok".to_owned(),
        error => verdict(error),
    };
    for (by, in_standard, in_legacy) in cases {
        let standard = standard();
        let result = standard.verify_at(&standard_headers, BODY, shift(now(), by));
        assert_eq!(short(result), in_standard, "{by} ms");
        let legacy = legacy();
        let result = legacy.verify_at(&legacy_headers, BODY, shift(legacy_now(), by));
        assert_eq!(short(result), in_legacy, "{by} ms");
    }
    let before_1970 = UNIX_EPOCH - Duration::from_secs(1);
    for (verifier, headers, expected) in [
        (standard(), &standard_headers, "new 1614265331s"),
        (legacy(), &legacy_headers, "new 1639710055.089s"),
    ] {
        let verifier = verifier.tolerance(Duration::from_secs(3_000_000_000));
        let result = verifier.verify_at(headers, BODY, before_1970);
        assert_eq!(verdict(result), expected);
    }
}

#[test]
fn tolerance_is_as_set_and_disabled_only_explicitly() {
    let headers = SigningKey::standard(SECRET)
        .unwrap()
        .sign(ID, now(), BODY)
        .unwrap();
    let later = |seconds| now() + Duration::from_secs(seconds);
    let zero = standard().tolerance(Duration::ZERO);
    assert!(zero.verify_at(&headers, BODY, now()).is_ok());
    let result = zero.verify_at(&headers, BODY, later(1));
    assert_eq!(verdict(result), "old 1s");
    let hour = standard().tolerance(Duration::from_secs(3600));
    assert!(hour.verify_at(&headers, BODY, later(3600)).is_ok());
    let result = hour.verify_at(&headers, BODY, later(3601));
    assert_eq!(verdict(result), "old 3601s");
    let longest = standard().tolerance(Duration::MAX);
    assert!(longest.verify_at(&headers, BODY, later(1 << 32)).is_ok());

    let any = standard().dangerously_accept_any_timestamp();
    assert!(any.verify_at(&headers, BODY, later(1 << 32)).is_ok());
    let result = any.verify_at(&headers, b"{}", now());
    assert_eq!(verdict(result), "no match", "the signature still counts");
    let on_again = any.tolerance(Duration::from_secs(300));
    let result = on_again.verify_at(&headers, BODY, later(301));
    assert_eq!(verdict(result), "old 301s");
}

#[test]
fn verify_uses_the_system_time() {
    let key = SigningKey::standard(SECRET).unwrap();
    let fresh = key.sign(ID, SystemTime::now(), BODY).unwrap();
    assert!(standard().verify(&fresh, BODY).is_ok());
    let old = key.sign(ID, now(), BODY).unwrap();
    let result = standard().verify(&old, BODY);
    assert!(matches!(result, Err(VerifyError::TooOld { .. })));
}

/// It is not known whether retries of the legacy scheme are signed anew.
#[test]
fn tolerance_is_set_per_scheme() {
    let keys = [
        SigningKey::standard(SECRET).unwrap(),
        SigningKey::legacy(LEGACY_SECRET).unwrap(),
    ];
    let (hour, day) = (Duration::from_secs(3600), Duration::from_secs(86_400));
    let times = [now(), legacy_now()];
    let accepts = |verifier: &Verifier, age: Duration| -> [bool; 2] {
        [0, 1].map(|place| {
            let headers = keys[place].sign(ID, times[place], BODY).unwrap();
            let verified = verifier.verify_at(&headers, BODY, times[place] + age);
            verified.is_ok()
        })
    };
    let verifier = Verifier::new(keys.clone()).tolerance_for(Scheme::Legacy, day);
    assert_eq!(accepts(&verifier, day), [false, true]);
    assert_eq!(accepts(&verifier, hour), [false, true]);
    assert_eq!(accepts(&verifier, Duration::from_secs(300)), [true, true]);
    let verifier = verifier.tolerance_for(Scheme::Standard, hour);
    assert_eq!(accepts(&verifier, hour), [true, true]);
    let verifier = verifier.tolerance(Duration::from_secs(1));
    assert_eq!(accepts(&verifier, hour), [false, false]);
    let verifier = verifier.dangerously_accept_any_timestamp();
    assert_eq!(accepts(&verifier, day), [true, true]);
}
