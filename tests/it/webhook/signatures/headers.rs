//! The signature headers: presence and syntax.

use super::*;

#[test]
fn public_test_vector_is_signed_and_verified() {
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
fn legacy_headers_are_signed_and_verified() {
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
fn standard_headers_must_be_present_once_and_valid() {
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
fn one_complete_header_family_decides() {
    let webhook = [
        ("webhook-id", ID),
        ("webhook-timestamp", TIMESTAMP),
        ("webhook-signature", SIGNATURE),
    ];
    let svix = [
        ("svix-id", ID),
        ("svix-timestamp", TIMESTAMP),
        ("svix-signature", SIGNATURE),
    ];
    let wrong_svix = [
        ("svix-id", "msg_other"),
        ("svix-timestamp", "1"),
        ("svix-signature", "v1,x"),
    ];
    let wrong_webhook = [
        ("webhook-id", "msg_other"),
        ("webhook-timestamp", TIMESTAMP),
        ("webhook-signature", SIGNATURE),
    ];
    let with = |name: &'static str| [&webhook[..], &[(name, ID)]].concat();
    let cases = [
        (webhook.to_vec(), GOOD),
        (svix.to_vec(), GOOD),
        ([webhook, svix].concat(), GOOD),
        // Both are complete: the other one is not read.
        ([webhook, wrong_svix].concat(), GOOD),
        ([svix, wrong_webhook].concat(), "no match"),
        // Headers of two families do not complete each other.
        (vec![svix[0], webhook[1], webhook[2]], "webhook-id missing"),
        (
            vec![webhook[0], svix[1], svix[2]],
            "webhook-timestamp missing",
        ),
        (
            vec![webhook[0], webhook[1], svix[2]],
            "webhook-signature missing",
        ),
        (with("svix-id"), "svix-timestamp missing"),
        (with("svix-signature"), "svix-id missing"),
        (
            [&svix[..], &webhook[..1]].concat(),
            "webhook-timestamp missing",
        ),
        (svix[..2].to_vec(), "svix-signature missing"),
        ([&svix[..], &svix[..1]].concat(), "svix-id Repeated"),
        (
            [&webhook[..], &svix[..], &svix[..1]].concat(),
            "svix-id Repeated",
        ),
    ];
    for (list, expected) in cases {
        let headers = headers(&list);
        assert_eq!(
            verdict(standard().verify_at(&headers, BODY, now())),
            expected,
            "{list:?}"
        );
    }
}

/// Each of them costs work before the request is known to be signed.
#[test]
fn number_of_signatures_and_length_of_headers_are_limited() {
    let other = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    let signed_at = |timestamp: &str| legacy_header(timestamp);
    let good = signed_at(LEGACY_TIMESTAMP);
    let wrong = format!("hmac;1;{LEGACY_TIMESTAMP};Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=");
    let list = |entry: &str, count: usize, last: &str, separator: &str| {
        let mut entries = vec![entry; count];
        entries.push(last);
        entries.join(separator)
    };
    let long = |length: usize| "x".repeat(length);
    let standard_cases = [
        (list(other, 31, SIGNATURE, " "), GOOD),
        (
            list(other, 32, SIGNATURE, " "),
            "webhook-signature TooManySignatures",
        ),
        (
            list("v2,x", 32, SIGNATURE, " "),
            "webhook-signature TooManySignatures",
        ),
        (
            list("v1,x", 1500, SIGNATURE, " "),
            "webhook-signature TooManySignatures",
        ),
        (long(8192), "no match"),
        (long(8193), "webhook-signature TooLong"),
    ];
    for (signature, expected) in standard_cases {
        let headers = headers(&[
            ("webhook-id", ID),
            ("webhook-timestamp", TIMESTAMP),
            ("webhook-signature", &signature),
        ]);
        let result = standard().verify_at(&headers, BODY, now());
        assert_eq!(verdict(result), expected, "{signature}");
    }
    for name in ["webhook-id", "svix-timestamp", "openphone-signature"] {
        let headers = headers(&[(name, long(8193))]);
        let result = standard().verify_at(&headers, BODY, now());
        assert_eq!(verdict(result), format!("{name} TooLong"));
    }
    let legacy_cases = [
        (list(&wrong, 31, &good, ","), "legacy None"),
        (
            list(&wrong, 32, &good, ","),
            "openphone-signature TooManySignatures",
        ),
        (
            list(";", 3000, &good, ","),
            "openphone-signature TooManySignatures",
        ),
        (long(8193), "openphone-signature TooLong"),
    ];
    for (value, expected) in legacy_cases {
        let headers = headers(&[("openphone-signature", &value)]);
        let result = legacy().verify_at(&headers, BODY, legacy_now());
        assert_eq!(verdict(result), expected, "{value}");
    }
}

/// Forms of `webhook-signature` around a valid signature.
#[test]
fn signature_header_needs_one_valid_v1_entry() {
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
        // The same bytes with other trailing bits, which strict base64 rejects.
        (format!("v1,{}", right.replace("E=", "F=")), "no match"),
        ("v1,é".to_owned(), "webhook-signature NotAscii"),
        (vec![other; 32].join(" "), "no match"),
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

/// Each timestamp is signed as written, so only the timestamp can be invalid.
#[test]
fn timestamp_must_be_digits_and_in_range() {
    let good = GOOD;
    let cases = [
        (TIMESTAMP, good),
        // The text is signed, so this is the same delivery.
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
        // 2^63 - 1: far ahead, without overflow.
        ("9223372036854775807", "new 9223372035240510477s"),
        ("9223372036854775808", "OutOfRange"),
        ("18446744073709551615", "OutOfRange"),
        ("18446744073709551616", "OutOfRange"),
        ("99999999999999999999999999", "OutOfRange"),
        // Milliseconds instead of seconds.
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
fn legacy_header_is_four_fields_or_a_list_of_them() {
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
        // A signature counts only for the timestamp of its entry.
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
        (vec![wrong; 32].join(","), "no match"),
        (many(8), "no match"),
        // Each timestamp costs hashing the body, so their number is limited.
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
