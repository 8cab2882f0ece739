//! Whom a delivery is from: both schemes, case by case.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use quo_sdk::webhook::{KeyError, Scheme, SignError, SigningKey, Verified, Verifier, VerifyError};

use super::*;

fn standard() -> Verifier {
    Verifier::new([SigningKey::standard(SECRET).unwrap()])
}

fn legacy() -> Verifier {
    Verifier::new([SigningKey::legacy(LEGACY_SECRET).unwrap()])
}

/// The verdict in a few words.
fn verdict(result: Result<Verified<'_>, VerifyError>) -> String {
    match result {
        Ok(verified) => format!("{} {:?}", verified.scheme(), verified.delivery_id()),
        Err(VerifyError::Unsigned) => "unsigned".into(),
        Err(VerifyError::MissingHeader { header, .. }) => format!("{header} missing"),
        Err(VerifyError::MalformedHeader { header, fault, .. }) => format!("{header} {fault:?}"),
        Err(VerifyError::NoKey { scheme, .. }) => format!("no key for {scheme}"),
        Err(VerifyError::NoMatchingSignature { .. }) => "no match".into(),
        Err(VerifyError::TooOld { age, .. }) => format!("old {age:?}"),
        Err(VerifyError::TooNew { ahead, .. }) => format!("new {ahead:?}"),
        Err(other) => panic!("a verdict the tests do not know: {other}"),
    }
}

const GOOD: &str = r#"standard Some("msg_p5jXN8AQM9LWM0D4loKWxJek")"#;

/// `openphone-signature` for [`BODY`].
fn legacy_header(timestamp: &str) -> String {
    let mac = mac(LEGACY_SECRET, &[timestamp.as_bytes(), BODY]);
    format!("hmac;1;{timestamp};{mac}")
}

#[test]
fn the_public_vector_is_verified_and_made() {
    let key = SigningKey::standard(SECRET).unwrap();
    let expected = headers(&[
        ("webhook-id", ID),
        ("webhook-timestamp", TIMESTAMP),
        ("webhook-signature", SIGNATURE),
    ]);
    assert_eq!(key.sign(ID, now(), BODY).unwrap(), expected);
    let verifier = standard();
    let verified = verifier.verify_at(&expected, BODY, now()).unwrap();
    assert_eq!(verified.delivery_id(), Some(ID));
    assert_eq!(verified.timestamp(), now());
    assert_eq!(verified.scheme(), Scheme::Standard);
    assert_eq!(verified.body(), BODY);
}

#[test]
fn legacy_headers_are_verified_and_made() {
    let key = SigningKey::legacy(LEGACY_SECRET).unwrap();
    let expected = headers(&[("openphone-signature", legacy_header(LEGACY_TIMESTAMP))]);
    assert_eq!(key.sign("", legacy_now(), BODY).unwrap(), expected);
    let verifier = legacy();
    let verified = verifier.verify_at(&expected, BODY, legacy_now()).unwrap();
    assert_eq!(verified.delivery_id(), None);
    assert_eq!(verified.timestamp(), legacy_now());
    assert_eq!(verified.scheme(), Scheme::Legacy);
    assert_eq!(verified.body(), BODY);
}

#[test]
fn every_standard_header_is_there_once_and_readable() {
    let good = [
        ("webhook-id", ID),
        ("webhook-timestamp", TIMESTAMP),
        ("webhook-signature", SIGNATURE),
    ];
    for (place, (name, value)) in good.into_iter().enumerate() {
        let mut missing = good.to_vec();
        missing.remove(place);
        let mut doubled = good.to_vec();
        doubled.push((name, value));
        let mut empty = good.to_vec();
        empty[place].1 = "";
        for (list, expected) in [
            (missing, format!("{name} missing")),
            (doubled, format!("{name} Repeated")),
            (empty, format!("{name} Empty")),
        ] {
            let headers = headers(&list);
            let result = standard().verify_at(&headers, BODY, now());
            assert_eq!(verdict(result), expected);
        }
        for wrong in ["é".as_bytes(), b"\x80", "１".as_bytes()] {
            let mut map = headers(&good);
            map.insert(name, HeaderValue::from_bytes(wrong).unwrap());
            let result = standard().verify_at(&map, BODY, now());
            assert_eq!(verdict(result), format!("{name} NotAscii"));
        }
    }
    let nothing = HeaderMap::new();
    let result = standard().verify_at(&nothing, BODY, now());
    assert_eq!(verdict(result), "unsigned");
}

#[test]
fn svix_names_are_aliases_that_must_not_contradict() {
    let webhook = [
        ("webhook-id", ID),
        ("webhook-timestamp", TIMESTAMP),
        ("webhook-signature", SIGNATURE),
    ];
    let svix = webhook.map(|(name, value)| match name {
        "webhook-id" => ("svix-id", value),
        "webhook-timestamp" => ("svix-timestamp", value),
        _ => ("svix-signature", value),
    });
    let with = |name: &'static str, value| [&webhook[..], &[(name, value)]].concat();
    let cases = [
        (svix.to_vec(), GOOD),
        ([webhook, svix].concat(), GOOD),
        (vec![svix[0], webhook[1], webhook[2]], GOOD),
        (with("svix-id", "msg_other"), "svix-id Contradiction"),
        (
            with("svix-timestamp", "1614265331"),
            "svix-timestamp Contradiction",
        ),
        (
            with("svix-signature", "v1,x"),
            "svix-signature Contradiction",
        ),
        ([&svix[..], &svix[..1]].concat(), "svix-id Repeated"),
        (svix[..2].to_vec(), "webhook-signature missing"),
    ];
    for (list, expected) in cases {
        let headers = headers(&list);
        assert_eq!(
            verdict(standard().verify_at(&headers, BODY, now())),
            expected
        );
    }
}

/// What `webhook-signature` may look like, around the right signature.
#[test]
fn one_right_v1_entry_is_enough_and_nothing_less_is() {
    let right = &SIGNATURE[3..];
    let other = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    let url_safe = right.replace('+', "-").replace('/', "_");
    let cases: Vec<(String, &str)> = vec![
        (format!("v1,{right} {other}"), GOOD),
        (format!("{other} v1,{right}"), GOOD),
        (format!("{other} v1,{right} {other}"), GOOD),
        (format!("{other}  v1,{right} "), GOOD),
        (format!("v1,{right} v1,{right}"), GOOD),
        (format!("v2,x v1a,{right} v1,{right}"), GOOD),
        (format!("garbage , v1, v1 v1,{right}"), GOOD),
        (other.to_owned(), "no match"),
        (format!("{other} {other}"), "no match"),
        (format!("v2,{right}"), "no match"),
        (format!("v1a,{right}"), "no match"),
        (format!("V1,{right}"), "no match"),
        (format!("v1={right}"), "no match"),
        (format!("v1, {right}"), "no match"),
        (format!("v1,v1,{right}"), "no match"),
        (format!(",{right}"), "no match"),
        (right.to_owned(), "no match"),
        ("v1,".to_owned(), "no match"),
        ("v1".to_owned(), "no match"),
        (" ".to_owned(), "no match"),
        (format!("v1,{}", &right[..8]), "no match"),
        (format!("v1,{}", right.trim_end_matches('=')), "no match"),
        (format!("v1,{right}="), "no match"),
        (format!("v1,{right}AAAA"), "no match"),
        (format!("v1,{url_safe}"), "no match"),
        (format!("v1,{}", right.to_lowercase()), "no match"),
        // The same bytes with other trailing bits, which strict base64 has not.
        (format!("v1,{}", right.replace("E=", "F=")), "no match"),
        ("v1,é".to_owned(), "webhook-signature NotAscii"),
        (vec![other; 350].join(" "), "no match"),
        (format!("{} v1,{right}", vec![other; 350].join(" ")), GOOD),
    ];
    for (signature, expected) in cases {
        let headers = headers(&[
            ("webhook-id", ID),
            ("webhook-timestamp", TIMESTAMP),
            ("webhook-signature", &signature),
        ]);
        let result = standard().verify_at(&headers, BODY, now());
        assert_eq!(verdict(result), expected, "{signature}");
    }
}

/// Each is signed as it stands, so nothing but the timestamp is wrong.
#[test]
fn timestamps_are_digits_and_in_range() {
    let good = GOOD;
    let cases = [
        (TIMESTAMP, good),
        // The text is what was signed, so this is no other message.
        ("0001614265330", good),
        ("-1", "NotDigits"),
        ("+1614265330", "NotDigits"),
        ("1614265330.0", "NotDigits"),
        ("1614265330 ", "NotDigits"),
        (" 1614265330", "NotDigits"),
        ("16142 65330", "NotDigits"),
        ("1,614,265,330", "NotDigits"),
        ("1_614_265_330", "NotDigits"),
        ("1.6e9", "NotDigits"),
        ("0x6037b6f2", "NotDigits"),
        ("now", "NotDigits"),
        ("0", "old 1614265330s"),
        ("1", "old 1614265329s"),
        ("-9223372036854775808", "NotDigits"),
        // 2^63 - 1: further than 1.6e9 ahead, and no wrap.
        ("9223372036854775807", "new 9223372035240510477s"),
        ("9223372036854775808", "OutOfRange"),
        ("18446744073709551615", "OutOfRange"),
        ("18446744073709551616", "OutOfRange"),
        ("99999999999999999999999999", "OutOfRange"),
        // Milliseconds where seconds belong.
        ("1614265330000", "new 1612651064670s"),
    ];
    for (timestamp, expected) in cases {
        let mac = mac(SECRET, &[ID.as_bytes(), timestamp.as_bytes(), BODY]);
        let headers = headers(&[
            ("webhook-id", ID),
            ("webhook-timestamp", timestamp),
            ("webhook-signature", &format!("v1,{mac}")),
        ]);
        let got = verdict(standard().verify_at(&headers, BODY, now()));
        let expected = match expected {
            "NotDigits" | "OutOfRange" => format!("webhook-timestamp {expected}"),
            other => other.to_owned(),
        };
        assert_eq!(got, expected, "{timestamp}");
    }
}

#[test]
fn legacy_timestamps_are_milliseconds() {
    let cases = [
        (LEGACY_TIMESTAMP, "legacy None"),
        ("1639710054", "old 1638070344.035s"),
        ("0", "old 1639710054.089s"),
        ("-1639710054089", "openphone-signature NotDigits"),
        ("+1639710054089", "openphone-signature NotDigits"),
        ("1639710054.089", "openphone-signature NotDigits"),
        (" 1639710054089", "openphone-signature NotDigits"),
        ("", "openphone-signature NotDigits"),
        ("9223372036854775807", "new 9223370397144721.718s"),
        ("18446744073709551615", "new 18446742433999497.526s"),
        ("18446744073709551616", "openphone-signature OutOfRange"),
    ];
    for (timestamp, expected) in cases {
        let headers = headers(&[("openphone-signature", legacy_header(timestamp))]);
        let result = legacy().verify_at(&headers, BODY, legacy_now());
        assert_eq!(verdict(result), expected, "{timestamp}");
    }
}

#[test]
fn a_legacy_header_is_four_fields_or_a_list_of_such() {
    let good = legacy_header(LEGACY_TIMESTAMP);
    let stale = legacy_header("1639700000000");
    let right = good.rsplit(';').next().unwrap().to_owned();
    let at = LEGACY_TIMESTAMP;
    let wrong = format!("hmac;1;{at};Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=");
    let many = |count: usize| -> String {
        let entry = |n| format!("hmac;1;{n};Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=");
        (0..count).map(entry).collect::<Vec<_>>().join(",")
    };
    let ok = "legacy None";
    let cases: Vec<(String, &str)> = vec![
        (good.clone(), ok),
        (format!("{wrong},{good}"), ok),
        (format!("{good}, {wrong}"), ok),
        (format!("{stale},{good}"), ok),
        (format!("{good},{stale}"), ok),
        (format!("hmac;2;{at};x,{good}"), ok),
        (format!("nonsense,{good}"), ok),
        (format!("hmac;1;soon;x,{good}"), ok),
        (stale, "old 10054.089s"),
        // A signature counts for the timestamp that it stands with.
        (format!("hmac;1;1639710054000;{right},{wrong}"), "no match"),
        (wrong.clone(), "no match"),
        (format!("hmac;2;{at};{right}"), "no match"),
        (format!("HMAC;1;{at};{right}"), "no match"),
        (format!("sha256;1;{at};{right}"), "no match"),
        (format!("hmac;1;{at};"), "no match"),
        (
            format!("hmac;1;{at};{}", right.trim_end_matches('=')),
            "no match",
        ),
        (format!("hmac;1;{at}"), "openphone-signature NotFourFields"),
        (format!("{good};more"), "openphone-signature NotFourFields"),
        (right, "openphone-signature NotFourFields"),
        (",".to_owned(), "openphone-signature NotFourFields"),
        (String::new(), "openphone-signature Empty"),
        (vec![wrong; 200].join(","), "no match"),
        (many(8), "no match"),
        // Every timestamp costs hashing the body: a stranger must not choose how often.
        (many(9), "openphone-signature TooManyTimestamps"),
    ];
    for (value, expected) in cases {
        let headers = headers(&[("openphone-signature", &value)]);
        let result = legacy().verify_at(&headers, BODY, legacy_now());
        assert_eq!(verdict(result), expected, "{value}");
    }
    for repeated in [[&good, &good], [&good, &wrong_body_header()]] {
        let headers = headers(&repeated.map(|value| ("openphone-signature", value)));
        let result = legacy().verify_at(&headers, BODY, legacy_now());
        assert_eq!(verdict(result), "openphone-signature Repeated");
    }
}

fn wrong_body_header() -> String {
    let mac = mac(LEGACY_SECRET, &[LEGACY_TIMESTAMP.as_bytes(), b"{}"]);
    format!("hmac;1;{LEGACY_TIMESTAMP};{mac}")
}

#[test]
fn the_time_that_was_signed_is_within_the_tolerance_on_both_sides() {
    let standard_headers = SigningKey::standard(SECRET)
        .unwrap()
        .sign(ID, now(), BODY)
        .unwrap();
    let legacy_headers = SigningKey::legacy(LEGACY_SECRET)
        .unwrap()
        .sign(ID, legacy_now(), BODY)
        .unwrap();
    // Milliseconds that the receiver's clock is ahead; verdicts of both schemes.
    let cases = [
        (0, "ok", "ok"),
        (299_000, "ok", "ok"),
        (300_000, "ok", "ok"),
        // Standard timestamps have whole seconds.
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
fn the_tolerance_is_what_was_set_and_off_only_by_its_loud_name() {
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
fn now_is_what_verify_goes_by() {
    let key = SigningKey::standard(SECRET).unwrap();
    let fresh = key.sign(ID, SystemTime::now(), BODY).unwrap();
    assert!(standard().verify(&fresh, BODY).is_ok());
    let old = key.sign(ID, now(), BODY).unwrap();
    let result = standard().verify(&old, BODY);
    assert!(matches!(result, Err(VerifyError::TooOld { .. })));
}

/// A stale delivery with a wrong signature is not told apart from any other.
#[test]
fn the_signature_is_checked_before_the_time() {
    let headers = headers(&[
        ("webhook-id", ID),
        ("webhook-timestamp", "1"),
        ("webhook-signature", SIGNATURE),
    ]);
    let result = standard().verify_at(&headers, BODY, now());
    assert_eq!(verdict(result), "no match");
}

#[test]
fn the_headers_choose_the_scheme_and_there_is_no_second_try() {
    let both = Verifier::new([
        SigningKey::legacy(LEGACY_SECRET).unwrap(),
        SigningKey::standard(SECRET).unwrap(),
    ]);
    let at_now = mac(LEGACY_SECRET, &[b"1614265330000", BODY]);
    let good_legacy = format!("hmac;1;1614265330000;{at_now}");
    let standard_with = |signature: &'static str| {
        vec![
            ("webhook-id", ID),
            ("webhook-timestamp", TIMESTAMP),
            ("webhook-signature", signature),
        ]
    };
    let with_legacy = |mut list: Vec<(&'static str, &'static str)>| {
        list.push(("openphone-signature", good_legacy.clone().leak()));
        list
    };
    let cases = [
        (standard_with(SIGNATURE), GOOD),
        (with_legacy(vec![]), "legacy None"),
        (with_legacy(standard_with(SIGNATURE)), GOOD),
        (with_legacy(standard_with("v1,x")), "no match"),
        (
            with_legacy(vec![("webhook-id", ID)]),
            "webhook-timestamp missing",
        ),
        (
            with_legacy(vec![("svix-signature", SIGNATURE)]),
            "webhook-id missing",
        ),
    ];
    for (list, expected) in cases {
        let headers = headers(&list);
        let result = both.verify_at(&headers, BODY, now());
        assert_eq!(verdict(result), expected, "{list:?}");
    }
    let broken_legacy = headers(&[
        ("webhook-id", ID.as_bytes()),
        ("webhook-timestamp", TIMESTAMP.as_bytes()),
        ("webhook-signature", SIGNATURE.as_bytes()),
        ("openphone-signature", b"\xff"),
    ]);
    let result = both.verify_at(&broken_legacy, BODY, now());
    assert_eq!(verdict(result), "openphone-signature NotAscii");
}

#[test]
fn any_key_of_the_scheme_will_do_and_no_other() {
    let others = (0..5).map(|n| {
        let secret = STANDARD.encode([n; 32]);
        SigningKey::standard(&secret).unwrap()
    });
    let key = SigningKey::standard(SECRET).unwrap();
    let headers = key.sign(ID, now(), BODY).unwrap();
    for place in 0..=5 {
        let mut keys: Vec<_> = others.clone().collect();
        keys.insert(place, key.clone());
        let verifier = Verifier::new(keys);
        assert!(verifier.verify_at(&headers, BODY, now()).is_ok());
    }
    let result = Verifier::new(others)
        .verify_at(&headers, BODY, now())
        .map(|_| ());
    assert!(matches!(
        result,
        Err(VerifyError::NoMatchingSignature { .. })
    ));
    let result = legacy().verify_at(&headers, BODY, now()).map(|_| ());
    assert!(matches!(result, Err(VerifyError::NoKey { .. })));
    let result = Verifier::new([])
        .verify_at(&headers, BODY, now())
        .map(|_| ());
    assert!(matches!(result, Err(VerifyError::NoKey { .. })));
}

/// With one secret for both schemes, a standard message whose id is all digits is
/// also a legacy message. A key has one scheme, so that this cannot happen by itself.
#[test]
fn a_message_of_one_scheme_is_not_replayed_as_the_other() {
    let key = SigningKey::standard(SECRET).unwrap();
    let id = "1614265330000";
    let signed = key.sign(id, now(), BODY).unwrap();
    let mac = &signed["webhook-signature"].to_str().unwrap()[3..];
    let replayed = headers(&[("openphone-signature", format!("hmac;1;{id};{mac}"))]);
    let body = [TIMESTAMP.as_bytes(), BODY].join(&b"."[..]);
    let legacy_twin = SigningKey::legacy(&SECRET[6..]).unwrap();
    assert!(
        Verifier::new([legacy_twin])
            .verify_at(&replayed, &body, now())
            .is_ok(),
        "the danger is real"
    );
    let result = Verifier::new([key])
        .verify_at(&replayed, &body, now())
        .map(|_| ());
    assert!(matches!(result, Err(VerifyError::NoKey { .. })));
}

#[test]
fn one_flipped_bit_anywhere_is_refused() {
    let standard_parts = [
        ID.as_bytes(),
        TIMESTAMP.as_bytes(),
        SIGNATURE.as_bytes(),
        BODY,
    ];
    let header = legacy_header(LEGACY_TIMESTAMP);
    let legacy_parts = [header.as_bytes(), BODY];
    let flips = |parts: &[&[u8]]| -> Vec<Vec<Vec<u8>>> {
        let owned: Vec<Vec<u8>> = parts.iter().map(|part| part.to_vec()).collect();
        let mut all = vec![owned.clone()];
        for part in 0..owned.len() {
            for bit in 0..owned[part].len() * 8 {
                let mut flipped = owned.clone();
                flipped[part][bit / 8] ^= 1 << (bit % 8);
                all.push(flipped);
            }
        }
        all
    };
    let accepted = |names: &[&str], parts: Vec<Vec<u8>>, verifier: &Verifier, now| {
        let (body, values) = parts.split_last().unwrap();
        let mut map = HeaderMap::new();
        for (name, value) in names.iter().zip(values) {
            // A server refuses what is no header value before we see it.
            let Ok(value) = HeaderValue::from_bytes(value) else {
                return false;
            };
            map.insert(http::HeaderName::try_from(*name).unwrap(), value);
        }
        verifier.verify_at(&map, body, now).is_ok()
    };
    let names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
    let verifier = standard().dangerously_accept_any_timestamp();
    let good = flips(&standard_parts)
        .into_iter()
        .filter(|parts| accepted(&names, parts.clone(), &verifier, now()))
        .count();
    assert_eq!(good, 1, "the unchanged one");
    let verifier = legacy().dangerously_accept_any_timestamp();
    let good = flips(&legacy_parts)
        .into_iter()
        .filter(|parts| accepted(&["openphone-signature"], parts.clone(), &verifier, now()))
        .count();
    assert_eq!(good, 1, "the unchanged one");
}

#[test]
fn the_body_is_bytes_and_nothing_is_done_to_it() {
    let keys = [
        SigningKey::standard(SECRET).unwrap(),
        SigningKey::legacy(LEGACY_SECRET).unwrap(),
    ];
    let bodies: [&[u8]; 8] = [
        b"",
        b"{\r\n}\r\n",
        b"\xef\xbb\xbf{}",
        b"\xff\xfe\x80",
        b"a\0b",
        "\u{1f389} caf\u{e9}".as_bytes(),
        b" {} ",
        &[b'x'; 1 << 20],
    ];
    for key in keys {
        let verifier = Verifier::new([key.clone()]);
        for body in bodies {
            let headers = key.sign(ID, now(), body).unwrap();
            let verified = verifier.verify_at(&headers, body, now()).unwrap();
            assert_eq!(verified.body(), body);
            let trimmed = body.trim_ascii();
            if trimmed != body {
                assert!(verifier.verify_at(&headers, trimmed, now()).is_err());
            }
        }
    }
}

#[test]
fn an_owned_delivery_says_the_same() {
    let key = SigningKey::standard(SECRET).unwrap();
    let headers = key.sign(ID, SystemTime::now(), BODY).unwrap();
    let delivery = standard()
        .verify_owned(&headers, bytes::Bytes::from_static(BODY))
        .unwrap();
    let verified = standard().verify(&headers, BODY).unwrap();
    assert_eq!(delivery.delivery_id(), Some(ID));
    assert_eq!(delivery.timestamp(), verified.timestamp());
    assert_eq!(delivery.scheme(), Scheme::Standard);
    assert_eq!(delivery.as_verified().body(), BODY);
    assert_eq!(delivery.into_body(), BODY);
}

#[test]
fn damaged_secrets_are_refused_with_what_is_wrong() {
    use KeyError::*;
    let bare = &SECRET[6..];
    let spaced = |secret: &str| [format!(" {secret}"), format!("{secret}\n")];
    let [in_front, behind] = spaced(SECRET);
    let [legacy_front, legacy_behind] = spaced(LEGACY_SECRET);
    let standard = [
        (SECRET, None),
        (bare, None),
        ("", Some(Empty)),
        ("whsec_", Some(Empty)),
        ("   ", Some(WhiteSpace)),
        (&in_front, Some(WhiteSpace)),
        (&behind, Some(WhiteSpace)),
        ("whsec_ MfKQ9r8G", Some(WhiteSpace)),
        ("whsec_MfKQ\u{a0}9r8G", Some(WhiteSpace)),
        ("whsec_MfKQ9r8G\tKYqr", Some(WhiteSpace)),
        ("====", Some(Incomplete)),
        ("Zm9v!!!!", Some(NotBase64)),
        ("whsec_Zm9vYg", Some(Incomplete)),
        ("whsec_Zm9vYg=", Some(Incomplete)),
        ("whsec_Zm9vYh==", Some(Incomplete)),
        ("whsec_Zm9vY", Some(Incomplete)),
        ("whsec_Zm9v-_==", Some(UrlSafeAlphabet)),
        ("whsec_whsec_Zm9v", Some(UrlSafeAlphabet)),
        ("whsec_Zm9v\u{feff}", Some(NotBase64)),
        ("whsec_clé", Some(NotBase64)),
    ];
    for (secret, expected) in standard {
        assert_eq!(SigningKey::standard(secret).err(), expected, "{secret:?}");
    }
    let legacy = [
        (LEGACY_SECRET, None),
        (SECRET, Some(StandardKeyAsLegacy)),
        ("", Some(Empty)),
        (&legacy_front, Some(WhiteSpace)),
        (&legacy_behind, Some(WhiteSpace)),
        ("not-base64", Some(UrlSafeAlphabet)),
        ("0123456789abcdef!", Some(NotBase64)),
        (&LEGACY_SECRET[..43], Some(Incomplete)),
    ];
    for (secret, expected) in legacy {
        assert_eq!(SigningKey::legacy(secret).err(), expected, "{secret:?}");
    }
}

#[test]
fn what_cannot_be_delivered_is_not_signed() {
    let key = SigningKey::standard(SECRET).unwrap();
    for id in ["", " ", "a b", "a\n", "é", "msg_1 "] {
        assert_eq!(key.sign(id, now(), BODY), Err(SignError::InvalidId));
    }
    let before = UNIX_EPOCH - Duration::from_nanos(1);
    assert_eq!(key.sign(ID, before, BODY), Err(SignError::BeforeEpoch));
    let legacy = SigningKey::legacy(LEGACY_SECRET).unwrap();
    assert_eq!(legacy.sign(ID, before, BODY), Err(SignError::BeforeEpoch));
}

#[test]
fn what_is_shown_has_no_key_signature_number_or_text() {
    let body = br#"{"from":"+15555550123","text":"Hello Ada"}"#;
    let id = "+15555550199";
    let key = SigningKey::standard(SECRET).unwrap();
    let headers = key.sign(id, SystemTime::now(), body).unwrap();
    let verifier = Verifier::new([key.clone(), SigningKey::legacy(LEGACY_SECRET).unwrap()]);
    let verified = verifier.verify(&headers, body).unwrap();
    let delivery = verifier
        .verify_owned(&headers, bytes::Bytes::from_static(body))
        .unwrap();
    let mut shown = format!("{key:?}\n{verifier:?}\n{verified:?}\n{delivery:#?}\n");
    assert!(
        shown.contains("Standard") && shown.contains("42 bytes"),
        "{shown}"
    );

    let mut refused = vec![verifier.verify(&headers, b"{}").unwrap_err()];
    for (name, value) in [
        ("webhook-id", "Hello Ada"),
        ("webhook-timestamp", "+15555550123"),
        ("webhook-signature", "+15555550123"),
        ("svix-id", "+15555550123"),
        ("openphone-signature", "\u{e9} Hello Ada"),
    ] {
        let mut map = headers.clone();
        map.insert(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        refused.push(verifier.verify(&map, body).unwrap_err());
    }
    for error in refused {
        shown += &format!("{error:?} {error}\n");
    }
    for secret in ["whsec_Hello Ada", "", "SGVsbG8gQWRh!", "SGVsbG8gQWR-"] {
        let error = SigningKey::standard(secret).unwrap_err();
        shown += &format!("{error:?} {error}\n");
    }
    let signature = headers["webhook-signature"].to_str().unwrap();
    let mut hidden = vec!["MfKQ", "AAECAw", "Hello", "Ada", "SGVs", &signature[3..]];
    if cfg!(not(feature = "debug-pii")) {
        hidden.push("5555");
    }
    for hidden in hidden {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
}

#[test]
fn a_refused_signature_names_the_two_usual_causes() {
    let headers = headers(&[
        ("webhook-id", ID),
        ("webhook-timestamp", TIMESTAMP),
        ("webhook-signature", "v1,x"),
    ]);
    let text = standard()
        .verify_at(&headers, BODY, now())
        .unwrap_err()
        .to_string();
    assert!(
        text.contains("serialised it again") && text.contains("white space"),
        "{text}"
    );
}

/// Either scheme, with a key and a time.
fn signer() -> impl Strategy<Value = (SigningKey, SystemTime)> {
    let secret = proptest::collection::vec(any::<u8>(), 1..80);
    (secret, any::<bool>(), 0..u64::from(u32::MAX)).prop_map(|(secret, standard, seconds)| {
        let secret = STANDARD.encode(secret);
        let key = if standard {
            SigningKey::standard(&secret)
        } else {
            SigningKey::legacy(&secret)
        };
        (key.unwrap(), UNIX_EPOCH + Duration::from_secs(seconds))
    })
}

proptest! {
    #[test]
    fn what_is_signed_is_verified(
        (key, at) in signer(),
        id in "[!-~]{1,80}",
        body in proptest::collection::vec(any::<u8>(), 0..2000),
    ) {
        let headers = key.sign(&id, at, &body).unwrap();
        let verifier = Verifier::new([key.clone()]);
        let verified = verifier.verify_at(&headers, &body, at).unwrap();
        prop_assert_eq!(verified.timestamp(), at);
        prop_assert_eq!(verified.body(), &body[..]);
        let expected = (key.scheme() == Scheme::Standard).then_some(&id[..]);
        prop_assert_eq!(verified.delivery_id(), expected);
    }

    #[test]
    fn any_changed_byte_is_refused(
        (key, at) in signer(),
        body in proptest::collection::vec(any::<u8>(), 1..200),
        part in 0_usize..4,
        place in any::<prop::sample::Index>(),
        change in 1_u8..=255,
    ) {
        let mut headers = key.sign("msg_1", at, &body).unwrap();
        let mut body = body;
        let names: Vec<_> = headers.keys().cloned().collect();
        match names.get(part) {
            None => {
                let place = place.index(body.len());
                body[place] ^= change;
            }
            Some(name) => {
                let mut value = headers[name].as_bytes().to_vec();
                let place = place.index(value.len());
                value[place] ^= change;
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    headers.insert(name, value);
                } else {
                    return Ok(());
                }
            }
        }
        let verifier = Verifier::new([key]).dangerously_accept_any_timestamp();
        prop_assert!(verifier.verify_at(&headers, &body, at).is_err());
    }

    #[test]
    fn no_headers_make_it_panic(
        values in proptest::collection::vec(
            (0_usize..7, prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..60),
                "[0-9]{1,25}".prop_map(String::into_bytes),
                "(v1|v2|v1a),[A-Za-z0-9+/]{0,44}=?( v1,[A-Za-z0-9+/]{43}=)?".prop_map(String::into_bytes),
                "(hmac|x);1;[0-9]{0,25};[A-Za-z0-9+/]{0,43}=(,hmac;1;[0-9]{0,20};)?".prop_map(String::into_bytes),
            ]),
            0..8,
        ),
        body in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        const NAMES: [&str; 7] = [
            "webhook-id", "webhook-timestamp", "webhook-signature",
            "svix-id", "svix-timestamp", "svix-signature", "openphone-signature",
        ];
        let mut map = HeaderMap::new();
        for (name, value) in values {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                map.append(NAMES[name], value);
            }
        }
        let keys = [
            SigningKey::standard(SECRET).unwrap(),
            SigningKey::legacy(LEGACY_SECRET).unwrap(),
        ];
        for now in [now(), UNIX_EPOCH, UNIX_EPOCH - Duration::from_secs(1)] {
            prop_assert!(Verifier::new(keys.clone()).verify_at(&map, &body, now).is_err());
        }
    }
}
